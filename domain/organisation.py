"""Cơ quan, tổ chức: the body that issues documents, with the settings that its documents follow.

Nothing here is guessed: the parent line, the abbreviation and the symbols differ from province to province.
"""

from __future__ import annotations

from dataclasses import field
from typing import Annotated, Literal

from pydantic import BeforeValidator, WithJsonSchema

from domain.fields import Text, Texts, YesNo, key, record
from vitext.fold import fold

Profile = Literal["state", "party", "youth", "hybrid"]
Layout = Literal["articles", "conference"]


# The marks with which a line of authority begins: thay mặt, ký thay, thừa lệnh, thừa ủy quyền, quyền.
MARKS_OF_AUTHORITY = ("TM", "T/M", "KT", "K/T", "TL", "T/L", "TUQ", "T/UQ", "Q")


@record
class Signer:
    """Who signs and by what authority.

    `authority` holds the lines above the title, as written: "TM. Ban Chấp hành", "KT. Chủ tịch".
    """

    name: Annotated[Text | None, key("ho_ten", "Họ và tên người ký.")] = None
    title: Annotated[Text | None, key("chuc_vu", "Chức vụ của người ký: Chủ tịch, Phó Chủ tịch, Chánh Văn phòng.")] = (
        None
    )
    authority: Annotated[
        Texts, key("quyen_han", "Quyền hạn ký: “TM. Ban Chấp hành”, “KT. Chủ tịch”, “TL. Chủ tịch”, “TUQ. Chủ tịch”.")
    ] = ()
    other_title: Annotated[Text | None, key("chuc_vu_khac", "Chức vụ khác ghi trên họ tên, nếu có.")] = None


@record
class Wording:
    """One spelling of the house: `written` is what people type, `preferred` what is printed."""

    written: Annotated[Text, key("viet", "Từ ngữ thường gặp: UBND huyện.")]
    preferred: Annotated[Text, key("thanh", "Từ ngữ cơ quan muốn dùng: Ủy ban nhân dân xã.")]


@record
class HouseStyle:
    """What an organisation decides for itself within the bounds of the format rules."""

    header_size: Annotated[
        Literal["12", "13"],
        BeforeValidator(str),
        WithJsonSchema({"enum": [12, 13, "12", "13"]}),
        key("co_chu_tieu_de", "Cỡ chữ Quốc hiệu: 12 hoặc 13."),
    ] = "12"
    body_size: Annotated[
        Literal["13", "14"],
        BeforeValidator(str),
        WithJsonSchema({"enum": [13, 14, "13", "14"]}),
        key("co_chu", "Cỡ chữ nội dung: 13 hoặc 14."),
    ] = "14"
    wide_place: Annotated[YesNo, key("dia_danh_dai", "Địa danh dài: nới cột bên phải của phần đầu trang.")] = False
    tone: Annotated[
        Literal["hòa", "hoà"] | None, key("chinh_ta", "Cách đặt dấu thanh: “hòa” hoặc “hoà”. Bỏ trống thì giữ nguyên.")
    ] = None
    words: Annotated[tuple[Wording, ...], key("tu_ngu", "Từ ngữ viết theo cách riêng của cơ quan.")] = ()


_SERIES = {"chung": "shared", "theo_loai": "per_type", "theo_nhom": "groups"}


def _series(value: object) -> object:
    return _SERIES.get(value, value) if isinstance(value, str) else value


@record
class NumberSeries:
    """How an organisation's numbers run (NĐ 30, Điều 15): one series, one a kind, or groups of kinds."""

    kind: Annotated[
        Literal["shared", "per_type", "groups"],
        BeforeValidator(_series),
        WithJsonSchema({"enum": [*_SERIES, *_SERIES.values()]}),
        key("kieu", "Cách đánh số: “chung”, “theo_loai” hoặc “theo_nhom”."),
    ] = "per_type"
    groups: Annotated[tuple[Texts, ...], key("nhom", "Các nhóm loại văn bản dùng chung một dãy số.")] = ()
    by_term: Annotated[YesNo, key("theo_nhiem_ky", "Đánh số theo nhiệm kỳ (văn bản của Đảng) thay vì theo năm.")] = (
        False
    )


def _none_word(value: object) -> object:
    said_none = isinstance(value, str) and fold(value).strip().casefold() in ("khong", "khong co")
    return "" if said_none else value


@record
class Organisation:
    """The issuing organisation. `parent` is None when nobody has said, "" when there is none."""

    name: Annotated[Text | None, key("ten", "Tên đầy đủ của cơ quan, tổ chức ban hành.")] = None
    short_name: Annotated[Text | None, key("ten_ngan", "Tên ngắn dùng trong lời văn: Liên minh HTX tỉnh.")] = None
    abbreviation: Annotated[Text | None, key("viet_tat", "Chữ viết tắt trong ký hiệu văn bản: LMHTX.")] = None
    parent: Annotated[
        Text | None,
        BeforeValidator(_none_word),
        key("co_quan_chu_quan", "Cơ quan chủ quản ghi ở dòng trên. Không có thì ghi “không”."),
    ] = None
    place: Annotated[Text | None, key("dia_danh", "Địa danh ghi ở dòng ngày tháng: tên tỉnh, thành phố, xã.")] = None
    address: Annotated[Text | None, key("dia_chi", "Địa chỉ, điện thoại ghi ở chân trang 1, nếu muốn.")] = None
    profile: Annotated[
        Profile,
        key("the_thuc", "Thể thức: “state” (Quốc hiệu), “party” (văn bản Đảng), “youth” (Đoàn), “hybrid” (Hội)."),
    ] = "state"
    layout: Annotated[
        Layout, key("bo_cuc", "Bố cục nghị quyết: “articles” (theo Điều) hoặc “conference” (1., (1)).")
    ] = "conference"
    symbols: Annotated[dict[Text, Text], key("ky_hieu", "Ký hiệu riêng theo loại văn bản, như nghi_quyet: NQ-BCH.")] = (
        field(default_factory=dict)
    )
    office: Annotated[Text | None, key("don_vi_luu", "Đơn vị soạn thảo, lưu văn bản (viết tắt): VP.")] = None
    series: Annotated[NumberSeries, key("day_so", "Dãy số văn bản.")] = NumberSeries()
    signers: Annotated[tuple[Signer, ...], key("nguoi_ky", "Người ký văn bản; người đầu là mặc định.")] = ()
    recipients: Annotated[Texts, key("noi_nhan", "Nơi nhận mặc định.")] = ()
    house: Annotated[HouseStyle, key("quy_uoc", "Quy ước trình bày riêng.")] = HouseStyle()
