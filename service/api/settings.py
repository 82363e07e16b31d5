"""API thiết lập cơ quan: năm phần như ở trang thiết lập; mỗi phần gửi lên là thay cả phần ấy.

A body becomes what the page's form would have sent, so that both are held against the same rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field
from sqlalchemy import Connection
from starlette.datastructures import FormData

from domain.errors import RecordRefused
from service.accounts.actor import Actor
from service.api.answers import tagged
from service.api.guard import Administrator, Version
from service.organisations import actions
from service.organisations.forms import GROUPS, NUMBERED, SECTIONS
from service.web.guard import Db

router = APIRouter(prefix="/organisation/settings", tags=["Cơ quan"])
Line = Annotated[str, Field(max_length=300)]
Pairs = Iterator[tuple[str, str]]


class Identity(BaseModel):
    """Cơ quan: tên, chữ viết tắt, cơ quan chủ quản, địa danh, thể thức và cỡ chữ."""

    ten: Line
    ten_ngan: Line = ""
    viet_tat: Line = Field("", description="Chữ viết tắt trong số, ký hiệu.")
    dia_danh: Line = ""
    dia_chi: Line = ""
    don_vi_luu: Line = Field("", description="Đơn vị lưu văn bản, ví dụ VP.")
    co_quan_chu_quan: Line | None = Field(None, description="Chuỗi rỗng là không có; null là chưa ghi.")
    the_thuc: Literal["state", "party", "youth", "hybrid"] = "state"
    bo_cuc: Literal["conference", "articles"] = "conference"
    co_chu_tieu_de: Literal["12", "13"] = "12"
    co_chu: Literal["13", "14"] = "14"
    dia_danh_dai: bool = Field(False, description="Ghi cả loại đơn vị hành chính trước địa danh.")

    def pairs(self) -> Pairs:
        """What the form sends."""
        given = self.model_dump(exclude={"co_quan_chu_quan", "dia_danh_dai"})
        yield from given.items()
        if self.co_quan_chu_quan is not None:
            yield ("co_quan_chu_quan", self.co_quan_chu_quan) if self.co_quan_chu_quan else ("khong_chu_quan", "1")
        if self.dia_danh_dai:
            yield "dia_danh_dai", "1"


class Series(BaseModel):
    """Dãy số: cách đánh số, nhóm loại văn bản dùng chung một dãy, ký hiệu riêng của từng loại."""

    kieu: Literal["shared", "per_type", "groups"] = "shared"
    nhom: list[list[Line]] = Field(default_factory=list, max_length=len(GROUPS), description="Ví dụ nghi_quyet.")
    theo_nhiem_ky: bool = False
    ky_hieu: dict[str, Line] = Field(default_factory=dict, description="Loại văn bản → ký hiệu, ví dụ NQ-BCH.")

    def pairs(self) -> Pairs:
        """What the form sends."""
        known = {kind.block for kind in NUMBERED}
        wrong = [one for one in (*self.ky_hieu, *(one for some in self.nhom for one in some)) if one not in known]
        if wrong:
            raise RecordRefused(
                "Có loại văn bản không có trong danh sách.", faults=tuple(f"{one[:60]}" for one in wrong[:20]),
                advice=f"Hãy dùng: {', '.join(sorted(known))}.",
            )  # fmt: skip
        yield "kieu", self.kieu
        for number, some in zip(GROUPS, self.nhom, strict=False):
            yield from ((f"nhom_{one}", number) for one in some)
        yield from ((f"ky_hieu_{one}", symbol) for one, symbol in self.ky_hieu.items())
        if self.theo_nhiem_ky:
            yield "theo_nhiem_ky", "1"


class SignerLine(BaseModel):
    """Một người ký."""

    ho_ten: Line
    chuc_vu: Line
    quyen_han: list[Line] = Field(default_factory=list, max_length=2, description="Ví dụ TM. Ban Thường vụ.")
    chuc_vu_khac: Line = ""


class Signers(BaseModel):
    """Người ký, người mặc định đứng đầu."""

    nguoi_ky: list[SignerLine] = Field(max_length=100)

    def pairs(self) -> Pairs:
        """What the form sends."""
        for one in self.nguoi_ky:
            first, second = (*one.quyen_han, "", "")[:2]
            yield from (("ho_ten", one.ho_ten), ("chuc_vu", one.chuc_vu), ("quyen_han_1", first))
            yield from (("quyen_han_2", second), ("chuc_vu_khac", one.chuc_vu_khac))


class RecipientList(BaseModel):
    """Một danh sách nơi nhận có tên."""

    ten: Annotated[str, Field(max_length=120)]
    noi_nhan: list[Line] = Field(max_length=100)


class Recipients(BaseModel):
    """Nơi nhận mặc định và các danh sách để chọn khi soạn."""

    noi_nhan: list[Line] = Field(default_factory=list, max_length=100)
    danh_sach: list[RecipientList] = Field(default_factory=list, max_length=100)

    def pairs(self) -> Pairs:
        """What the form sends."""
        yield "noi_nhan", "\n".join(self.noi_nhan)
        for one in self.danh_sach:
            yield from (("ten_ds", one.ten), ("noi_nhan_ds", "\n".join(one.noi_nhan)))


class Wording(BaseModel):
    """Một cặp từ: từ thường gặp và từ cơ quan muốn dùng."""

    viet: Line
    thanh: Line


class Spelling(BaseModel):
    """Chính tả riêng: cách đặt dấu thanh và những từ muốn viết thống nhất."""

    chinh_ta: Literal["", "hòa", "hoà"] = ""
    tu_ngu: list[Wording] = Field(default_factory=list, max_length=100)

    def pairs(self) -> Pairs:
        """What the form sends."""
        yield "chinh_ta", self.chinh_ta
        for one in self.tu_ngu:
            yield from (("viet", one.viet), ("thanh", one.thanh))


class Settings(BaseModel):
    """Mọi phần của thiết lập, đúng dạng để gửi lại từng phần."""

    version: int
    co_quan: Identity
    day_so: Series
    nguoi_ky: Signers
    noi_nhan: Recipients
    chinh_ta: Spelling


@router.get("", response_model=Settings, summary="Thiết lập của cơ quan")
def settings(request: Request, db: Db, who: Administrator) -> Response:
    """Every section, as it would be sent."""
    return _whole(request, db, who)


@router.put("/co-quan", response_model=Settings, summary="Sửa tên, chữ viết tắt, địa danh, thể thức")
def identity(request: Request, db: Db, who: Administrator, version: Version, given: Identity) -> Response:
    """Replace the first section."""
    return _save(request, db, who, "co-quan", given.pairs(), version)


@router.put("/day-so", response_model=Settings, summary="Sửa dãy số và ký hiệu")
def series(request: Request, db: Db, who: Administrator, version: Version, given: Series) -> Response:
    """Replace how numbers run."""
    return _save(request, db, who, "day-so", given.pairs(), version)


@router.put("/nguoi-ky", response_model=Settings, summary="Sửa danh sách người ký")
def signers(request: Request, db: Db, who: Administrator, version: Version, given: Signers) -> Response:
    """Replace the signers."""
    return _save(request, db, who, "nguoi-ky", given.pairs(), version)


@router.put("/noi-nhan", response_model=Settings, summary="Sửa nơi nhận và các danh sách")
def recipients(request: Request, db: Db, who: Administrator, version: Version, given: Recipients) -> Response:
    """Replace the recipients."""
    return _save(request, db, who, "noi-nhan", given.pairs(), version)


@router.put("/chinh-ta", response_model=Settings, summary="Sửa chính tả riêng")
def spelling(request: Request, db: Db, who: Administrator, version: Version, given: Spelling) -> Response:
    """Replace the house's spelling."""
    return _save(request, db, who, "chinh-ta", given.pairs(), version)


def _save(request: Request, db: Connection, who: Actor, slug: str, pairs: Pairs, version: int) -> Response:
    section = SECTIONS[slug]
    typed = section.read(FormData(list(pairs)))
    if typed.faults:
        faults = tuple(f"{name}: {words}" for name, words in typed.faults.items())
        raise RecordRefused(
            "Chưa lưu vì có mục chưa đúng.", faults=faults, advice="Hãy sửa các mục được nêu rồi gửi lại."
        )
    actions.save(db, who, section, typed, version=version)
    return _whole(request, db, who)


def _whole(request: Request, db: Connection, who: Actor) -> Response:
    row = actions.settings_of(db, who)
    kept: dict[str, Any] = {"ten": row.name, **row.profile}
    house, series = kept.get("quy_uoc") or {}, kept.get("day_so") or {}
    flat = {**house, **kept}
    signers = [{**one, "quyen_han": list(one.get("quyen_han") or ())} for one in kept.get("nguoi_ky") or ()]
    found = Settings.model_construct(
        version=row.version,
        co_quan=_read(Identity, flat),
        day_so=_read(Series, {**series, "ky_hieu": kept.get("ky_hieu") or {}}),
        nguoi_ky=_read(Signers, {"nguoi_ky": [_read(SignerLine, one) for one in signers]}),
        noi_nhan=_read(
            Recipients,
            {
                "noi_nhan": kept.get("noi_nhan") or [],
                "danh_sach": [_read(RecipientList, one) for one in row.settings.get("danh_sach_noi_nhan", [])],
            },
        ),
        chinh_ta=_read(
            Spelling,
            {"chinh_ta": house.get("chinh_ta"), "tu_ngu": [_read(Wording, one) for one in house.get("tu_ngu") or ()]},
        ),
    )
    return tagged(request, found, row.version)


def _read(kind: type[BaseModel], kept: dict[str, Any]) -> Any:
    """What is kept, as it is: it may be older than a rule that a body is held against now."""
    return kind.model_construct(**{name: kept[name] for name in kind.model_fields if kept.get(name) is not None})
