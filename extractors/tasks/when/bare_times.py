"""Thời hạn không có từ chỉ thời gian: days, months and years that stand bare in a cell, or with which a task ends.

| 15/4 |      | Cả năm |      Anh Hùng in giấy mời ‖ - 15/6      nộp bản cam kết ‖ vào thứ Hai      trả lời cử tri ‖ trong tháng
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from domain.extraction import Interval, Span
from extractors.layout.view import View, words
from extractors.tasks.when.dated import Dated, Days
from extractors.tasks.when.ends_and_cells import ONLY_MONTH, ONLY_YEARS, months_of_cell
from extractors.tasks.when.habits import OFTEN
from extractors.tasks.when.stretches import DAYS, and_on, by_day
from extractors.tasks.when.years import Periods
from vitext.period_found import FoundPeriod
from vitext.periods import find_periods

# A day and a month without a word for them, where only a time can stand: "| 15/4 |", "hoàn thành ‖ 15/4".
_ONLY_DAY = words(
    r"\W*(?:\d{1,2}[/.]\d{1,2} ?(?:[;,]|và) ?){0,3}(?P<day>\d{1,2}(?:(?:[/.]\d{1,2})?\s?[-–]\s?\d{1,2})?[/.]\d{1,2})\W*$"
)
_ONLY_YEAR = words(r"\W*(?P<year>20\d\d)\W*$")  # "| 2026 |"
_WHOLE_YEAR = words(r"(?:trong |cả |suốt )+năm$")  # "| Cả năm |": that of the plan
DONE_DAY = words(
    r"(?<!\w)(?:hoàn thành|hoàn tất|xong|hạn chót|hạn|nộp|trình"
    r"|gửi)(?: xong)?:?(?: [^\W\d]+){0,5} \(?(?P<day>\d{1,2}[/-]\d{1,2})(?=\W*$|[,;.)])"
)
# "dọn mương, ‖ 25/9 ‖ phải xong", "(‖ 25/9 ‖ xong)"
THEN_DONE = words(
    r"[,(] ?(?:đến |ngày )*(?P<day>\d{1,2}/\d{1,2}) (?:là |phải |sẽ |thì )?(?:xong|hoàn thành|hoàn tất)(?!\w)"
)
_DAY_OF_FEAST = words(r"(?:.* )?trước [^\d]+ \(?(?:ngày )?(?P<day>\d{1,2}/\d{1,2})\)?$")
_ON_DAY = words(r"\W*(?:trong|vào|đúng) (?:chính )?ngày \d")  # on that day and none before it
_HOUR = words(r"(?<!\w)(?:\d{1,2}(?:h|giờ|:\d\d)|tiết \d|sáng|chiều|tối)")
# A cell or line that names an event instead of a day: "| Ngay sau họp |", "Thời hạn: trước Đại hội thành viên".
_BY_EVENT = words(r"(?:(?:hoàn thành|xong) )?(?:ngay|trước|sau|trong|chậm nhất|muộn nhất|khi có|cùng với)(?!\w)")


class BareTimes:
    """Reads times where nothing but a time can stand, so that no word has to say that they are some."""

    def __init__(self, seen: View, times: Periods, dated: Dated) -> None:
        self._seen, self._times, self._dated = seen, times, dated

    def of_cell(self, cell: Span, *, held: bool) -> Days:
        """The interval of a cell or line that says nothing but when; `held`: what is held then, and not due by then."""
        found = next(iter(self._times.within(cell)), None) or self._read_alone(cell)
        if found is None and "\n" not in self._seen.text[(begun := self._times.begun_before(cell[0])) : cell[0]]:
            found = next(iter(self._times.within((begun, cell[1]))), None)
        if found is None and (only := self._seen.match(_ONLY_DAY, *cell) or self._seen.search(DONE_DAY, *cell)):
            return self.of_day(only.span("day"), by=not held)
        if found is None and (only := self._seen.match(ONLY_YEARS, *cell)):
            return self._of_years(only)
        if found is None and (only := self._seen.match(ONLY_MONTH, *cell)):
            found = months_of_cell(only, self._seen.text[slice(*only.span())])
        if found is None and (only := self._seen.match(_ONLY_YEAR, *cell)):
            return self._of_year(only.span("year"))
        if found is None and self._seen.match(_WHOLE_YEAR, *cell):
            said = self._seen.text[slice(*cell)]
            found = next((one._replace(span=cell, words=said) for one in find_periods(said)), None)
        if found is None and (often := self._seen.match(OFTEN, *cell)):
            said = self._seen.text[slice(*often.span())]
            return Interval(said, recurring=said), ()
        if found is None and self._seen.match(_BY_EVENT, *cell):
            return self.of_feast(cell) or self._dated.in_words(cell)
        if found is None:
            return None, ()
        held = (
            held or self._seen.search(_HOUR, *cell) is not None or self._seen.match(_ON_DAY, *cell) is not None
        )  # what begins at an hour is done on that day
        return self._dated.days(and_on(self._seen, found if held else by_day(found)), cell[0])

    def of_feast(self, span: Span) -> Days | None:
        """The interval of a time that tells the day of a feast with it: "trước Thanh minh 5/4"; None where it does not."""
        day = self._seen.match(_DAY_OF_FEAST, *span)
        dated = self.of_day(day.span("day"))[0] if day else None
        return (replace(dated, text=self._seen.text[slice(*span)]), ()) if dated else None

    def _read_alone(self, cell: Span) -> FoundPeriod | None:
        """The time of a cell by itself, where it was read together with its neighbours: "2 ⏎ ‖ Tháng 6 ‖ ⏎ - ⏎ 3"."""
        own = next(iter(find_periods.__wrapped__(self._seen.text[slice(*cell)])), None)
        return own and own._replace(span=(cell[0] + own.span[0], cell[0] + own.span[1]))

    def of_day(self, where: Span, *, by: bool = True) -> Days:
        """The interval that ends on the day of "15/4", if there is such a day; that day alone where it is not due `by` it."""
        said = self._seen.text[slice(*where)].replace(".", "/")
        found = next(iter(find_periods(f"ngày {said if '/' in said else said.replace('-', '/')}")), None)
        if found is None or found.form not in DAYS:
            return None, ()
        at = (where[0], where[1])
        found = by_day(found) if by else found
        return self._dated.days(found._replace(span=at, words=self._seen.text[slice(*at)]), at[0])

    def of_weekday(self, said: re.Match[str]) -> Days:
        """The next such day after that of the paper, and none where that is not known."""
        at = said.start("on" if said["on"] else "day"), said.end("day")
        found = next(iter(find_periods(f"vào {self._seen.text[slice(*said.span('day'))]} tới")), None)
        if found is None or self._dated.exact is None:
            return None, ()
        return self._dated.days(found._replace(span=at, words=self._seen.text[slice(*at)]), at[0])

    def of_this_span(self, where: Span) -> Days:
        """The week, month or quarter of the paper, in which a clause ends: "trả lời cử tri ‖ trong tháng ‖"."""
        found = next(iter(find_periods(f"xong {self._seen.low[slice(*where)]}.")), None)
        if found is None:
            return None, ()
        return self._dated.days(found._replace(span=where, words=self._seen.text[slice(*where)]), where[0])

    def _of_year(self, where: Span) -> Days:
        """The interval of a year that stands in its cell without a word for it."""
        said = self._seen.text[slice(*where)]
        found = next(iter(find_periods(f"năm {said}")), None)
        return (None, ()) if found is None else self._dated.days(found._replace(span=where, words=said), where[0])

    def _of_years(self, only: re.Match[str]) -> Days:
        """The interval of years in a row without a word for them."""
        first, last = int(only["first"]), int(only["last"])
        if first > last:
            return None, ()
        said = self._seen.text[slice(*only.span())].strip(" (),;")
        return Interval(said, date(first, 1, 1), date(last, 12, 31)), ()
