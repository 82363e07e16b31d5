"""Phiếu biểu quyết hoặc phiếu bầu: mỗi nội dung, mỗi người một dòng với ô để đánh dấu."""

from __future__ import annotations

from dataclasses import dataclass

from templates_docx.view.draft import Draft
from templates_docx.view.frame import VanBan, frame
from templates_docx.view.opening import meeting_title
from templates_docx.view.sentences import bare, closed, upper_first
from vitext.numbers import write_count


@dataclass(frozen=True, slots=True)
class DongPhieu:
    """A candidate or a question."""

    tt: str
    noi_dung: str
    chuc_vu: str


@dataclass(frozen=True, slots=True)
class Phieu:
    """The fields of a ballot's template; `la_bau` tells an election from a vote on questions."""

    vb: VanBan
    la_bau: bool
    so_bau: str
    huong_dan: tuple[str, ...]
    dong: tuple[DongPhieu, ...]


def build(draft: Draft) -> Phieu:
    """The record's ballot: for candidates where there are any, otherwise on what is to be adopted."""
    record = draft.record
    ballot = record.ballot
    election = bool(ballot.candidates)
    if election:
        rows = tuple(
            DongPhieu(str(index), person.name, ", ".join(part for part in (person.title, person.unit) if part))
            for index, person in enumerate(ballot.candidates, 1)
        )
        usual = (
            "Đồng ý bầu đồng chí nào thì đánh dấu X vào ô “Đồng ý”, không đồng ý thì đánh dấu X vào ô "
            "“Không đồng ý” ở hàng tương ứng.",
        )
    else:
        questions = ballot.questions or record.resolution.adopted
        rows = tuple(DongPhieu(str(index), upper_first(bare(line)), "") for index, line in enumerate(questions, 1))
        usual = ("Đánh dấu X vào một trong hai ô “Đồng ý”, “Không đồng ý” ở mỗi hàng.",)
    if not rows:
        rows = (DongPhieu("1", draft.slot(None, draft.path("cau_hoi"), "nội dung lấy phiếu"), ""),)
    seats = ballot.seats
    if election and seats is None:
        draft.gaps.note(draft.path("so_bau"), "Chưa có số người được bầu; phiếu không ghi số này.")
    vb = frame(
        draft,
        type_name="Phiếu bầu" if election else "Phiếu biểu quyết",
        abstract=bare(ballot.abstract or ballot.subject or meeting_title(draft)),
        signed=False,
        dated=False,
        sent=False,
    )
    return Phieu(
        vb=vb,
        la_bau=election,
        so_bau=write_count(seats) if election and seats is not None else "",
        huong_dan=tuple(closed(line) for line in ballot.instructions) or usual,
        dong=rows,
    )
