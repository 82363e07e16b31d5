"""Năm nói ở đề mục: the year that holds for a time without one, by the headings above it or the title.

II. Mục tiêu năm 2026 ‖ … ‖ III. Nhiệm vụ ‖ 1. Mở lớp trong tháng 3: March of 2026, though the paper is of December 2025.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.extraction import Span
from extractors.layout.layout import Layout
from vitext.period_found import FoundPeriod
from vitext.periods import find_periods

_NAMES_YEAR = frozenset(("year", "part_of_year", "months_of_year", "quarter", "month"))
_SPANS = frozenset(("term", "stage", "school_year", "years"))
_EXACT = frozenset(("day", "month", "quarter"))
_REACHED = frozenset(("until", "by", "before"))
_LONGEST_HEAD = 240
_ONCE_OR_TWICE = 2


@dataclass(frozen=True, slots=True)
class Periods:
    """The periods of a text, sorted, and where each begins."""

    found: Sequence[FoundPeriod]
    starts: Sequence[int]

    def within(self, span: Span) -> list[FoundPeriod]:
        """Those that stand wholly in `span`."""
        first = bisect_left(self.starts, span[0])
        last = bisect_left(self.starts, span[1], first)
        return [period for period in self.found[first:last] if period.span[1] <= span[1]]

    def begun_before(self, at: int) -> int:
        """Where the period began that goes on at `at`: "‖ trước ngày 20 ‖ hằng tháng gửi …"; else `at`."""
        last = bisect_left(self.starts, at) - 1
        return self.starts[last] if last >= 0 and self.found[last].span[1] > at else at

    def year_before(self, start: int, at: int, *, day: date | None) -> int | None:
        """The year last named in `[start, at)`, if it does not lie before the document's: "trong năm 2026 …. Quý II …"."""
        return _year(self.within((start, at)), day, day.year if day else None)

    def exact_before(self, start: int, at: int) -> bool:
        """Whether only a day, month or quarter named a year in `[start, at)`, so that a time without one is of this year:
        "xong trong quý I/2027. ‖ Trong tháng 9, …"."""
        named = [one for one in self.within((start, at)) if one.end and one.form in _NAMES_YEAR | _EXACT]
        return bool(named) and named[-1].form in _EXACT

    def day_before(self, start: int, at: int) -> date | None:
        """The last full day that is named in `[start, at)`: that of a paragraph or stamp in a text without its own date."""
        return next(
            (one.start for one in reversed(self.within((start, at))) if one.start and one.start == one.end), None
        )

    def only_year(self) -> int | None:
        """The year of all times that name but one, if it is the same: that of a text without its own date.

        A year to which a plan reaches ("Đề án … đến năm 2030") is another only where nothing else names one; so is a bare
        year before that of all its days and months ("năm 2011 … ‖ ngày 23 tháng 3 năm 2031"), and any where these are many.
        """
        named = self._named()
        if len(named) == 1 and self._looks_far(named):
            return None
        if len(named) > 1:
            exact = [day.year for one in self.found if one.form in _EXACT for day in {one.start, one.end} if day]
            years = set(exact)
            often = len(exact) > _ONCE_OR_TWICE and len(years) == 1
            named = years if often or years == {max(named)} else named
        return named.pop() if len(named) == 1 else None

    def _looks_far(self, named: set[int]) -> bool:
        """Whether only a bare year names it, among others to which plans reach before and after it: "đến năm 2020 …, năm 2030 …, đến năm 2050"."""
        if any(
            one.form != "year" and one.end and one.end.year in named for one in self.found if one.form not in _SPANS
        ):
            return False
        reached = [one.end.year for one in self.found if one.end and (one.form in _SPANS or one.relation in _REACHED)]
        return bool(reached) and min(reached) < min(named) and max(reached) > max(named)

    def last_year(self) -> int | None:
        """The last year that times name, other than one to which a plan reaches."""
        return max(self._named(), default=None)

    def _named(self) -> set[int]:
        naming = [one for one in self.found if one.form not in _SPANS]
        own = [one for one in naming if one.form != "year" or one.relation not in _REACHED] or naming
        return {day.year for one in own for day in (one.start, one.end) if day}


def periods_of_tasks(found: Sequence[FoundPeriod]) -> Periods:
    """The periods that may bear on tasks: nothing is to be done "đến nay"."""
    bearing = [one for one in found if one.form != "now"]
    return Periods(bearing, [one.span[0] for one in bearing])


def heading_years(laid: Layout, periods: Periods, *, title: str, day: date | None) -> list[int | None]:
    """For each block the year of the nearest heading above it, else of the last heading that looks ahead, else of the title.

    None where none names a year, or only one before the document's.
    """
    this_year = day.year if day else periods.last_year()
    of_title = _year(list(find_periods(title)), day, this_year)
    own: list[int | None] = []
    years: list[int | None] = []
    ahead: int | None = None
    for item in laid.placed:
        block = item.block
        short = item.is_head and block.end - block.start < _LONGEST_HEAD
        named = _year(periods.within((block.start, block.end)), day, this_year) if short else None
        own.append(named)
        above = next((own[head] for head in reversed(item.heads) if own[head]), None)
        years.append(above or ahead or of_title)
        if named and day and named > day.year and item.mode != "result":
            ahead = named
    return years


def _year(periods: Sequence[FoundPeriod], day: date | None, this_year: int | None) -> int | None:
    """The last year that a heading names, if it does not lie before the document's.

    The year to which a plan reaches says nothing of its parts: "Lộ trình đổi mới công nghệ ‖ đến năm 2035 ‖".
    """
    named = [
        one.end.year for one in periods if one.end and one.form in _NAMES_YEAR and not _reaches_far(one, this_year)
    ]
    return named[-1] if named and (day is None or named[-1] >= day.year) else None


def _reaches_far(one: FoundPeriod, this_year: int | None) -> bool:
    return bool(this_year and one.end and one.relation in _REACHED and one.end.year > this_year + 1)
