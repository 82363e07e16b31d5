"""Biểu mẫu thiết lập: what each section's form sends → keys of the profile, with what is wrong beside its field."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Any

from starlette.datastructures import FormData, QueryParams

from domain.kinds import KINDS, Kind
from vitext.clean import clean

Sent = FormData | QueryParams
_LONGEST = 300
_MOST_ROWS = 100
GROUPS = ("1", "2", "3", "4", "5")
NUMBERED: tuple[Kind, ...] = tuple(kind for kind in KINDS if kind.abbreviation or kind.code == "official_letter")
PROFILES = {
    "state": "Nghị định 30 (có Quốc hiệu)",
    "party": "Văn bản của Đảng",
    "youth": "Văn bản của Đoàn Thanh niên",
    "hybrid": "Văn bản của hội, có Quốc hiệu và dấu sao",
}
LAYOUTS = {"conference": "Theo mục 1., (1)", "articles": "Theo Điều 1, Điều 2"}
SERIES = {
    "shared": "Một dãy số chung cho mọi loại văn bản",
    "per_type": "Mỗi loại văn bản một dãy số",
    "groups": "Một số loại dùng chung một dãy số (chọn nhóm trong bảng)",
}
TONES = {"": "Giữ như người soạn gõ", "hòa": "hòa, thủy, khỏe", "hoà": "hoà, thuỷ, khoẻ"}


@dataclass(frozen=True, slots=True)
class Typed:
    """What a form said: keys of the profile (`values`), of the settings, and faults by field."""

    values: dict[str, Any]
    settings: dict[str, Any] = field(default_factory=dict)
    faults: dict[str, str] = field(default_factory=dict)


def read_identity(sent: Sent) -> Typed:
    """Names, abbreviation, parent, place, form and layout."""
    values: dict[str, Any] = {
        name: _line(sent, name) or None for name in ("ten", "ten_ngan", "viet_tat", "dia_danh", "dia_chi", "don_vi_luu")
    }
    values["co_quan_chu_quan"] = "" if sent.get("khong_chu_quan") else _line(sent, "co_quan_chu_quan") or None
    values["the_thuc"] = _choice(sent, "the_thuc", PROFILES)
    values["bo_cuc"] = _choice(sent, "bo_cuc", LAYOUTS)
    values["quy_uoc"] = {
        "co_chu_tieu_de": _choice(sent, "co_chu_tieu_de", ("12", "13")),
        "co_chu": _choice(sent, "co_chu", ("14", "13")),
        "dia_danh_dai": bool(sent.get("dia_danh_dai")),
    }
    faults = {} if values["ten"] else {"ten": "Chưa ghi tên cơ quan."}
    return Typed(values, faults=faults | _too_long(sent))


def read_series(sent: Sent) -> Typed:
    """How numbers run, the groups of kinds, and symbols of one's own."""
    groups: dict[str, list[str]] = {name: [] for name in GROUPS}
    symbols: dict[str, str] = {}
    faults: dict[str, str] = {}
    for kind in NUMBERED:
        chosen = str(sent.get(f"nhom_{kind.block}", ""))
        if chosen in groups:
            groups[chosen].append(kind.block)
        if symbol := _line(sent, f"ky_hieu_{kind.block}"):
            symbols[kind.block] = symbol[:60]
            if any(sign.isspace() for sign in symbol):
                faults[f"ky_hieu_{kind.block}"] = "Ký hiệu viết liền, không có dấu cách, ví dụ NQ-BCH."
    series = {
        "kieu": _choice(sent, "kieu", SERIES),
        "nhom": [blocks for blocks in groups.values() if len(blocks) > 1],
        "theo_nhiem_ky": bool(sent.get("theo_nhiem_ky")),
    }
    if series["kieu"] == "groups" and not series["nhom"]:
        faults["kieu"] = "Chưa có nhóm nào: hãy chọn cùng một nhóm cho ít nhất hai loại văn bản."
    return Typed({"day_so": series, "ky_hieu": symbols}, faults=faults | _too_long(sent))


def read_signers(sent: Sent) -> Typed:
    """Signers, the default first; a row without any word is no row."""
    rows: list[dict[str, Any]] = []
    faults = _too_long(sent)
    columns = ("ho_ten", "chuc_vu", "quyen_han_1", "quyen_han_2", "chuc_vu_khac")
    for name, title, first, second, other in _rows(sent, columns):
        place = len(rows)
        row = {"ho_ten": name, "chuc_vu": title, "chuc_vu_khac": other}
        plain: dict[str, Any] = {key: value for key, value in row.items() if value}
        if authority := [line for line in (first, second) if line]:
            plain["quyen_han"] = authority
        if not name:
            faults[f"nguoi_ky.{place}.ho_ten"] = "Chưa ghi họ và tên."
        if not title:
            faults[f"nguoi_ky.{place}.chuc_vu"] = "Chưa ghi chức vụ."
        rows.append(plain)
    return Typed({"nguoi_ky": rows}, faults=faults)


def read_recipients(sent: Sent) -> Typed:
    """The usual recipients, and lists with names to choose from."""
    lists: list[dict[str, Any]] = []
    faults = _too_long(sent)
    for name, lines in zip_longest(sent.getlist("ten_ds"), sent.getlist("noi_nhan_ds"), fillvalue=""):
        title, places = _plain(name)[:120], lines_of(lines)
        if not title and not places:
            continue
        if not title:
            faults[f"ds.{len(lists)}.ten"] = "Chưa đặt tên cho danh sách."
        if not places:
            faults[f"ds.{len(lists)}.noi_nhan"] = "Danh sách còn trống."
        lists.append({"ten": title, "noi_nhan": places})
    usual = lines_of(sent.get("noi_nhan", ""))
    return Typed({"noi_nhan": usual}, {"danh_sach_noi_nhan": lists[:_MOST_ROWS]}, faults)


def read_wording(sent: Sent) -> Typed:
    """Where the tone mark stands, and pairs of words."""
    pairs: list[dict[str, str]] = []
    faults, seen = _too_long(sent), set[str]()
    for written, preferred in _rows(sent, ("viet", "thanh")):
        place = len(pairs)
        if not written or not preferred:
            faults[f"tu.{place}"] = "Hãy ghi cả hai ô: từ thường gặp và từ muốn dùng."
        elif written == preferred:
            faults[f"tu.{place}"] = "Hai ô giống nhau."
        elif written.casefold() in seen:
            faults[f"tu.{place}"] = f"“{written}” đã có ở dòng trên."
        seen.add(written.casefold())
        pairs.append({"viet": written, "thanh": preferred})
    tone = _choice(sent, "chinh_ta", TONES)
    return Typed({"quy_uoc": {"chinh_ta": tone or None, "tu_ngu": pairs}}, faults=faults)


def lines_of(text: object) -> list[str]:
    """Lines with words in them; bullets and the semicolons of a pasted list are taken off."""
    found = (_plain(line).lstrip("-–•* ").rstrip(";. ") for line in str(text).splitlines())
    return [line[:_LONGEST] for line in found if line][:_MOST_ROWS]


def _rows(sent: Sent, columns: tuple[str, ...]) -> list[tuple[str, ...]]:
    cells = [[_plain(one) for one in sent.getlist(name)] for name in columns]
    return [row for row in zip_longest(*cells, fillvalue="") if any(row)][:_MOST_ROWS]


def _choice(sent: Sent, name: str, choices: Mapping[str, str] | Iterable[str]) -> str:
    known = tuple(choices)
    given = str(sent.get(name, ""))
    return given if given in known else known[0]


def _line(sent: Sent, name: str) -> str:
    return _plain(sent.get(name, ""))


def _plain(value: object) -> str:
    return " ".join(clean(value).text.split()) if isinstance(value, str) else ""


def _too_long(sent: Sent) -> dict[str, str]:
    single = (name for name, value in sent.multi_items() if isinstance(value, str) and "\n" not in value.strip())
    return {
        name: f"Dài quá {_LONGEST} ký tự."
        for name in single
        if any(len(str(one)) > _LONGEST for one in sent.getlist(name) if "\n" not in str(one).strip())
    }


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the profile with a page of its own."""

    slug: str
    words: str
    about: str
    read: Callable[[Sent], Typed]


SECTIONS: dict[str, Section] = {
    one.slug: one
    for one in (
        Section(
            "co-quan", "Cơ quan", "Tên, chữ viết tắt, cơ quan chủ quản, địa danh, thể thức và phần đầu trang.",
            read_identity,
        ),
        Section("day-so", "Dãy số", "Cách đánh số văn bản và ký hiệu của từng loại.", read_series),
        Section("nguoi-ky", "Người ký", "Họ tên, chức vụ và quyền hạn ký: TM., KT., TL., TUQ.", read_signers),
        Section("noi-nhan", "Nơi nhận", "Nơi nhận mặc định và các danh sách để chọn khi soạn.", read_recipients),
        Section(
            "chinh-ta", "Chính tả riêng", "Cách đặt dấu thanh và những từ cơ quan muốn viết thống nhất.", read_wording
        ),
    )
}  # fmt: skip
