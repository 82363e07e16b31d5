"""Thời hạn của nhiệm vụ: of the times named in a directive clause, the one by which it is to be done.

    xong trước ngày 30/6/2026      trong quý II      hằng năm      báo cáo tài chính năm 2022 (no deadline)
A limit comes before a stretch of time, and that before a habit; a bare day only names an event.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.layout.view import View, words
from vitext.periods import FoundPeriod

_LIMITS = frozenset(("before", "by", "until", "between"))
_NO_DEADLINE = frozenset(("term", "stage", "school_year"))
_BARE_DAY = words(r"(?:ngày|\d)")
_SETS_DAY = ("xong", "vào", "thành", "(", "trong", "vao", "thanh")


def deadline_of(view: View, inside: Sequence[FoundPeriod]) -> FoundPeriod | None:
    """The deadline among the periods that stand inside a task."""
    stretch: FoundPeriod | None = None
    habit: FoundPeriod | None = None
    for one in inside:
        if one.form in _NO_DEADLINE:
            continue
        if one.relation in _LIMITS:
            return one
        if one.recurring is not None:
            habit = habit or one
        elif stretch is None and one.relation == "in" and not _names_event(view, one.span[0]):
            stretch = one
    return stretch or habit


def _names_event(view: View, start: int) -> bool:
    """Whether a bare day begins at `start` that no word before it sets as a limit ("xong ngày 30/6")."""
    before = view.low[max(start - 14, 0) : start].rstrip()
    return view.match(_BARE_DAY, start) is not None and not before.endswith(_SETS_DAY)
