"""Danh sách đại biểu dự hội nghị: thành viên rồi khách mời, theo thứ tự của bản ghi."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from domain.person import Person
from templates_docx.view.annexes import PhuLuc, annexes
from templates_docx.view.draft import Draft
from templates_docx.view.frame import VanBan, frame
from templates_docx.view.gaps import PLACEHOLDER
from templates_docx.view.opening import meeting_title
from templates_docx.view.sentences import bare, upper_first
from vitext.numbers import write_count


@dataclass(frozen=True, slots=True)
class DaiBieu:
    """A row of the list."""

    tt: str
    ho_ten: str
    chuc_vu: str
    don_vi: str
    ghi_chu: str


@dataclass(frozen=True, slots=True)
class NhomDaiBieu:
    """A titled group of rows."""

    tieu_de: str
    dai_bieu: tuple[DaiBieu, ...]


@dataclass(frozen=True, slots=True)
class DanhSach:
    """The fields of the list's template."""

    vb: VanBan
    co_don_vi: bool
    cac_nhom: tuple[NhomDaiBieu, ...]
    ket: str
    phu_luc: tuple[PhuLuc, ...]


def build(draft: Draft) -> DanhSach:
    """The people of the record's meeting."""
    attendance = draft.record.meeting.attendance
    groups = []
    for title, people in (
        (upper_first(attendance.member_word), attendance.members),
        ("Khách mời", attendance.guests),
    ):
        if people:
            groups.append(NhomDaiBieu(f"{title} ({write_count(len(people))} người)", _rows(people)))
    if not groups:
        gap = draft.slot(None, ("hoi_nghi", "thanh_phan", "thanh_vien"), "danh sách đại biểu")
        groups.append(NhomDaiBieu("Đại biểu", (DaiBieu("1", gap, "", "", ""),)))
    total = len(attendance.members) + len(attendance.guests)
    counted = write_count(total) if total else PLACEHOLDER
    vb = frame(
        draft, type_name="Danh sách", abstract=bare(draft.head.abstract or f"Đại biểu dự {meeting_title(draft)}")
    )
    return DanhSach(
        vb=vb,
        cac_nhom=tuple(groups),
        ket=f"Danh sách này có {counted} đại biểu dự {meeting_title(draft)}{draft.end_mark}",
        co_don_vi=any(person.unit for person in (*attendance.members, *attendance.guests)),
        phu_luc=annexes(draft, vb),
    )


def _rows(people: Sequence[Person]) -> tuple[DaiBieu, ...]:
    return tuple(
        DaiBieu(str(index), person.name, person.title, person.unit or "", "") for index, person in enumerate(people, 1)
    )
