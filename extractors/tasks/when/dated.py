"""Thời hạn là những ngày nào: the days of a time that was found, with the year that it does not say.

That of the heading, of the same paragraph, or of the document; a doubt says so. "‖ trước ngày 25/12 ‖" in a paper of December
on the next year is still of its own year, "‖ hết quý I ‖" in one of November of the next.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from functools import cached_property

from domain.extraction import Doubt, Interval, Span
from extractors.intervals import YearOf, interval
from extractors.layout.layout import Layout
from extractors.layout.view import View, words
from extractors.tasks.when.stretches import DAYS, says_next_year
from extractors.tasks.when.years import Periods, heading_years
from vitext.counted import last_day, read_counted
from vitext.period_days import days
from vitext.period_found import FoundPeriod
from vitext.periods import JUST_OVER

_FROM_NOW = ("từ nay", "tu nay")
# A year in which something was made or a paper written: "dự án được phê duyệt ‖ năm 2010 ‖", "văn bản của Bộ ‖ năm 2006 ‖".
_PAST_DEED = words(
    r"(?:.*(?<!\w))?(?:(?:được|đã|vừa|mới) (?:phê duyệt|ban hành|ký|ký kết|thành lập|xây dựng|khởi công|hoàn thành"
    r"|khánh thành|đưa vào sử dụng|cấp phép|công nhận|đầu tư)|khởi công|ra đời|thành lập|(?:văn bản|công văn"
    r"|quyết định|nghị định|thông tư|luật|pháp lệnh|hiến pháp|hợp đồng|kết luận)(?!\w)[^,;:.]{0,50})(?: (?:vào|từ|trong))? $"
)
_LAST_THIRD = 9  # the month with which "cuối năm" begins
_SOON = 31  # days
TWO_WORDS = 16  # signs
_PART_OF_DAY = words(r"(?:.*(?<!\w))?(?:sáng|trưa|chiều|tối)(?: nay| qua)?[ ,(]*(?:ngày )?$")
_OPENING = 4  # signs
_TOP, STAMP = 6, 60  # blocks, and signs of a line that holds little more than a date
Days = tuple[Interval | None, tuple[Doubt, ...]]
_COUNTED = Doubt("counted", "Ngày cuối được tính từ ngày của văn bản; hãy kiểm tra lại.")
_WORKING = Doubt(
    "counted",
    "Ngày cuối được tính từ ngày của văn bản, đã trừ thứ Bảy, Chủ nhật nhưng chưa trừ ngày lễ; hãy kiểm tra lại.",
)


class Dated:
    """The days of a found time in one text; what the whole text says (years, its days) is read once, when first needed."""

    def __init__(
        self, seen: View, laid: Layout, times: Periods, *, title: str, day: date | None, exact: date | None
    ) -> None:
        """`exact`: the day from which days are counted, None where `day` is only the first of the month."""
        self._seen, self._laid, self._times = seen, laid, times
        self._title, self.day, self.exact = title, day, exact
        self.starts = [item.block.start for item in laid.placed]
        self._years: list[int | None] = []

    def days(self, found: FoundPeriod, at: int) -> Days:
        """The interval of a time of the task at `at`, in the year that is said there, and what is doubtful about it."""
        year: int | None = None
        year_of: YearOf = "heading"
        if "year" in found.missing:
            block = max(bisect_right(self.starts, at) - 1, 0)
            year = self.heading_year(at)
            if year is None and self.starts:
                year, year_of = (
                    self._dating.year_before(self.starts[block], min(at, found.span[0]), day=self.day),
                    "before",
                )
            if self.day and says_next_year(self._seen, found):
                year, year_of = self.day.year + 1, "said"
        day = self.day
        if day is None and year is None and found.missing:
            day = self._day_nearby(at)
            year, year_of = None if day else self._only_year, "only"
            day = day if day or year else self._told_day
        if found.relation == "in" and is_end_of_year(found):
            found = found._replace(start=None, edges=(None, found.edges[1]))  # "cuối năm": by its end
        if year and day and year > day.year and found.words.lower().startswith(_FROM_NOW):
            year, year_of = day.year, "next"  # "‖ từ nay đến hết tháng 11 ‖" in a paper on the next year
        if year and day and year == day.year + 1 and _comes_soon(found, day):
            year, year_of = day.year, "next"  # "trước ngày 25/12" in a paper of December on the next year
        if year and day and year > day.year and year_of == "before" and self._of_this_year(found, at, day):
            year, year_of = day.year, "next"
        if year is None and day and _comes_next_year(found, day):
            year, year_of = day.year + 1, "next"
        return interval(found, day=day, year=year, year_of=year_of)

    def in_words(self, span: Span) -> Days:
        """What is said without a date, in its words; days counted from the paper's own day, or from now, have their last one."""
        said = self._seen.text[slice(*span)]
        count = read_counted(said) if self.day else None
        since = count.day if count and count.since == "day" else self.exact
        if count is None or since is None or count.since not in ("paper", "now", "day"):
            return Interval(said), ()
        return Interval(said, None, last_day(count, since)), (_WORKING if count.working else _COUNTED,)

    def heading_year(self, at: int) -> int | None:
        """The year of the heading above `at`, or of the title."""
        self._years = self._years or heading_years(self._laid, self._times, title=self._title, day=self.day)
        return self._years[max(bisect_right(self.starts, at) - 1, 0)]

    def _of_this_year(self, found: FoundPeriod, at: int, day: date) -> bool:
        """Whether a time without its year is still to come this year, behind one whose month or quarter is a later year's."""
        start = self.starts[max(bisect_right(self.starts, at) - 1, 0)]
        if not self._dating.exact_before(start, min(at, found.span[0])):
            return False
        _, last = days(found.edges, day.year) or (None, None)
        return last is not None and last >= day

    @cached_property
    def _only_year(self) -> int | None:
        return self._dating.only_year()

    @cached_property
    def _told_day(self) -> date | None:
        """In a text that names several years: the full day on which its first paragraphs tell that somebody met."""
        for item in self._laid.placed[:_TOP]:
            for one in self._times.within((item.block.start, item.block.end)):
                at = one.span[0]
                if one.form in DAYS and one.start and one.start == one.end:
                    opens = at - item.block.body < _OPENING
                    if opens or self._seen.match(_PART_OF_DAY, max(item.block.start, at - TWO_WORDS), at):
                        return one.start
        return None

    @cached_property
    def _dating(self) -> Periods:
        """The times that may say in which year a text without a date stands: not that of an older paper or deed."""
        if self.day:
            return self._times
        found = [one for one in self._times.found if one.form != "year" or not self._of_the_past(one.span[0])]
        return Periods(found, [one.span[0] for one in found])

    def _of_the_past(self, at: int) -> bool:
        return self._seen.match(_PAST_DEED, max(0, at - STAMP), at) is not None

    def _day_nearby(self, at: int) -> date | None:
        """In a text without a date: the day that its paragraph names before a task, else that of a stamp at its top."""
        block = bisect_right(self.starts, at) - 1
        if block >= 0 and (day := self._times.day_before(self.starts[block], at)):
            return day
        stamps = (item.block for item in self._laid.placed[:_TOP] if item.block.end - item.block.start < STAMP)
        return next((day for one in stamps if (day := self._times.day_before(one.start, one.end))), None)


def is_end_of_year(found: FoundPeriod) -> bool:
    """Whether a time is "cuối năm", which is told by its end."""
    return bool(found.form == "part_of_year" and found.edges[0] and found.edges[0].month == _LAST_THIRD)


def _comes_soon(found: FoundPeriod, day: date) -> bool:
    """Whether a day without its year comes within a month of the document."""
    this_year = days(found.edges, day.year) if found.form in DAYS and found.missing == {"year"} else None
    return bool(this_year and this_year[1] and 0 <= (this_year[1] - day).days <= _SOON)


def _comes_next_year(found: FoundPeriod, day: date) -> bool:
    """Whether a month or quarter without its year was long over in the year of the document, and so is the next one."""
    if found.missing != {"year"} or found.relation not in ("in", "between", "from", "until"):
        return False
    first, last = days(found.edges, day.year) or (None, None)
    if found.relation == "from":
        return bool(first and first < day.replace(day=1))
    return bool(last and (day - last).days > JUST_OVER)
