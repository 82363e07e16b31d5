"""Nhiệm kỳ không ghi năm: "trong nhiệm kỳ mới" means the latest term whose years the text names.

    Đại hội … (nhiệm kỳ 2012 - 2017) … Trong nhiệm kỳ mới ‖ kết nạp …      đến cuối nhiệm kỳ ‖ tăng thêm 353 hội viên
No: "tổng kết nhiệm kỳ qua", "kinh nghiệm cho nhiệm kỳ tới", "nhân sự đại hội nhiệm kỳ mới": not when something is done.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from domain.extraction import Span
from extractors.layout.view import View, words
from vitext.period_found import FoundPeriod

_BARE = words(
    r"(?<!\w)(?:trong|cả|hết|bước vào|đến (?:cuối|hết)|cuối|từ nay đến (?:cuối|hết)) nhiệm (?:kỳ|kì)(?:(?: này| mới"
    r"| tới)(?: \(\d{4}\s?[-–]\s?\d{4}\))?)?(?!\w)(?! (?:qua|trước|vừa|này|mới|tới|\d|\(\d))"
)
_TO_END = words(r"(?:đến|từ nay đến|hết|cuối)(?!\w)")


def latest_term(periods: Sequence[FoundPeriod]) -> tuple[date, date] | None:
    """First and last day of the latest term that a text names with its years."""
    named = [(one.start, one.end) for one in periods if one.form == "term" and one.start and one.end]
    return max(named, key=lambda term: term[1], default=None)


def bare_term(view: View, start: int, end: int) -> tuple[Span, bool] | None:
    """The words in `[start, end)` that set a term as the time, and whether only its end is meant."""
    found = view.search(_BARE, start, end)
    return (found.span(), view.match(_TO_END, found.start()) is not None) if found else None
