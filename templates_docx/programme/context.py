"""Chương trình hội nghị: giờ, nội dung, người thực hiện; the agenda of the meeting unless it has its own items."""

from __future__ import annotations

from dataclasses import dataclass

from domain.documents import ProgrammeItem
from domain.hours import Hours
from templates_docx.view.annexes import PhuLuc, annexes
from templates_docx.view.draft import Draft
from templates_docx.view.frame import VanBan, frame
from templates_docx.view.opening import clock_and_day, meeting_title, new_days, venue
from templates_docx.view.sentences import bare, person_words, upper_first
from vitext.dates import write_clock


@dataclass(frozen=True, slots=True)
class DongChuongTrinh:
    """A row of the programme."""

    tt: str
    gio: str
    noi_dung: str
    nguoi: str


@dataclass(frozen=True, slots=True)
class ChuongTrinh:
    """The fields of a programme's template."""

    vb: VanBan
    thoi_gian: str
    dia_diem: str
    dong: tuple[DongChuongTrinh, ...]
    ket: str
    phu_luc: tuple[PhuLuc, ...]


def _written(hours: Hours) -> str:
    """Each hour stays in one line of its narrow column."""
    return " - ".join(write_clock(one).replace(" ", "\u00a0") for one in (hours.start, hours.end) if one)


def build(draft: Draft) -> ChuongTrinh:
    """The programme of the record's meeting."""
    record = draft.record
    meeting, programme = record.meeting, record.programme
    items = programme.items or tuple(
        ProgrammeItem(
            content=item.content,
            day=item.day,
            at=item.at,
            by=upper_first(person_words(item.presenter, address="đồng chí")) if item.presenter else None,
        )
        for item in meeting.agenda
    )
    rows = tuple(
        DongChuongTrinh(
            str(index),
            "\n".join(filter(None, (day, _written(item.at) if item.at else ""))),
            upper_first(bare(item.content)),
            bare(item.by) if item.by else "",
        )
        for index, (item, day) in enumerate(zip(items, new_days(items), strict=True), 1)
    )
    if not rows:
        gap = draft.slot(None, ("chuong_trinh_hop", "muc"), "nội dung chương trình")
        rows = (DongChuongTrinh("1", "", gap, ""),)
    vb = frame(draft, type_name="Chương trình", abstract=bare(programme.abstract or meeting_title(draft)))
    return ChuongTrinh(
        vb=vb,
        thoi_gian=clock_and_day(draft),
        dia_diem=venue(draft),
        dong=rows,
        ket=f"Trên đây là Chương trình {meeting_title(draft)}{draft.end_mark}",
        phu_luc=annexes(draft, vb),
    )
