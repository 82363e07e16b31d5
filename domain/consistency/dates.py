"""Ngày ban hành không trước ngày họp (trừ giấy mời, chương trình, tờ trình, báo cáo); viện dẫn không ở tương lai."""

from __future__ import annotations

from collections.abc import Iterator

from domain.citation import Citation
from domain.fields import day_of
from domain.finding import Finding
from domain.kinds import KINDS
from domain.record import MeetingRecord, head_of
from vitext.dates import write_short

_AFTER_THE_MEETING = ("resolution", "minutes", "conclusion_notice", "plan", "decision", "vote_count")


def dates(record: MeetingRecord) -> Iterator[Finding]:
    """Days that cannot follow each other."""
    start = record.meeting.start
    for kind in KINDS:
        issued = head_of(record, kind).issued
        if start and issued and kind.code in _AFTER_THE_MEETING and issued < day_of(start):
            yield Finding(
                "dates.issued",
                (kind.block, "ngay"),
                f"{kind.name} ghi ngày {write_short(issued)}, trước ngày họp {write_short(day_of(start))}.",
            )
        if kind.code == "invitation" and start and issued and issued > day_of(start):
            yield Finding("dates.invitation", (kind.block, "ngay"), "Giấy mời ghi ngày sau ngày họp.")
    for block, bases, issued in (
        ("nghi_quyet", record.resolution.bases, record.resolution.issued),
        ("quyet_dinh", record.decision.bases, record.decision.issued),
    ):
        for index, basis in enumerate(bases):
            yield from _basis(basis, (block, "can_cu", index), issued or (day_of(start) if start else None))
    term = record.meeting.term
    if term and start and not term.first <= day_of(start).year <= term.last + 1:
        yield Finding(
            "dates.term",
            ("hoi_nghi", "nhiem_ky"),
            f"Ngày họp năm {day_of(start).year} không nằm trong nhiệm kỳ {term.first} - {term.last}.",
            "warning",
        )


def _basis(basis: Citation, at: tuple[str | int, ...], limit: object) -> Iterator[Finding]:
    if basis.date and limit and basis.date > limit:  # type: ignore[operator]
        yield Finding(
            "dates.basis",
            at,
            f"Căn cứ ban hành ngày {write_short(basis.date)}, sau ngày ban hành của chính văn bản này.",
        )
    if not basis.verbatim and not basis.kind:
        yield Finding("dates.kind", at, "Căn cứ chưa ghi loại văn bản (Luật, Nghị quyết, Quyết định…).")
