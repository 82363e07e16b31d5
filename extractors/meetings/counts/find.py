"""Số người dự, số phiếu: how many came and how they voted, where the counts are those of this meeting."""

from __future__ import annotations

from domain.extraction import DocumentFacts, Span
from extractors.documents.view import View
from extractors.meetings.counts.attendance import ATTENDANCE, is_rough, is_to_come
from extractors.meetings.counts.people import Attendance
from extractors.meetings.counts.votes import Vote, vote_of
from extractors.meetings.passages import Passages
from extractors.meetings.rule import first, first_in
from extractors.meetings.sentences import has_any
from vitext.lazy import regex

# “tổ chức được 98 buổi, có ‖ 5.089 hội viên tham dự”: who came to many others.
_OF_EVENTS = regex(r"(?<!\w)\d+ (?:buoi|cuoc|lop|dot|hoi nghi|chuyen de|diem)(?!\w)[^.;\n]*$")
_OF_HOUSEHOLDS = regex(r"\d\s*(?:ho|nguoi|khau|cu tri|hoc sinh)(?!\w)")
_NEAR = 60


def vote_in(view: View, document: DocumentFacts) -> tuple[Vote, Span] | None:
    """How they voted; in news those who only agree to something are no voters: “24 hộ dân đồng ý dời nhà”."""
    found = vote_of(view.key, last=document.kind != "minutes")
    if found is None or document.kind != "news" or not _OF_HOUSEHOLDS.search(view.key, *found[1]):
        return found
    return found if has_any(view.key, ("bieu quyet",), found[1][0], found[1][1] + _NEAR) else None


def attendance_in(view: View, document: DocumentFacts, where: Passages) -> tuple[Attendance, Span] | None:
    """How many were called and came; none where a number is rough, still to come, or of many meetings."""
    found = first_in((where.opening, *where.closing, *where.bases), lambda span: first(ATTENDANCE, view.key, *span))
    if found is None or is_rough(view.key, *found):
        return None
    if document.kind != "news":
        return found
    of_others = is_to_come(view.key, found[1]) or _OF_EVENTS.search(view.key, where.opening[0], found[1][0])
    return None if of_others else found
