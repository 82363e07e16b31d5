"""Hạn của từng việc: where the time of a task stands (its cell, its own words, what is said before it), and its days.

    | 15/8/2026 |      xong trong quý II      Ngay sau hội nghị, ‖ các xã …      Trong nhiệm kỳ mới, ‖ …
The own words come first, then a time said before the task; a year that is not said is that of the heading, of the same
paragraph, or of the document, and a doubt says so.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import date
from functools import cached_property

from domain.extraction import Doubt, Interval, Span
from extractors.intervals import YearOf, interval
from extractors.layout.layout import Layout
from extractors.layout.view import View, words
from extractors.tasks.raw import RawTask
from extractors.tasks.when.deadline import deadline_of, has_own_limit, time_before
from extractors.tasks.when.ends_and_cells import ONLY_MONTH, ONLY_YEARS, feast_at_end, months_of_cell, span_at_end
from extractors.tasks.when.events import event_before, event_limit
from extractors.tasks.when.habits import COUNTED, OFTEN
from extractors.tasks.when.stretches import DAYS, and_on, begun, by_day, is_limit, over_rounds, says_next_year
from extractors.tasks.when.terms import bare_term, latest_term
from extractors.tasks.when.times import is_time, time_of_lead_in, time_opens
from extractors.tasks.when.years import Periods, heading_years
from vitext.counted import last_day, read_counted
from vitext.period_days import days
from vitext.period_found import FoundPeriod
from vitext.periods import JUST_OVER, find_periods

# A day and a month without a word for them, where only a time can stand: "| 15/4 |", "hoàn thành ‖ 15/4".
_ONLY_DAY = words(
    r"\W*(?:\d{1,2}[/.]\d{1,2} ?(?:[;,]|và) ?){0,3}(?P<day>\d{1,2}(?:(?:[/.]\d{1,2})?\s?[-–]\s?\d{1,2})?[/.]\d{1,2})\W*$"
)
_ONLY_YEAR = words(r"\W*(?P<year>20\d\d)\W*$")  # "| 2026 |"
_WHOLE_YEAR = words(r"(?:trong |cả |suốt )+năm$")  # "| Cả năm |": that of the plan
_DONE_DAY = words(
    r"(?<!\w)(?:hoàn thành|hoàn tất|xong|hạn chót|hạn|nộp|trình"
    r"|gửi)(?: xong)?:?(?: [^\W\d]+){0,5} \(?(?P<day>\d{1,2}[/-]\d{1,2})(?=\W*$|[,;.)])"
)
# The day that an item of a row gives for itself, within the stretch of the whole row: "| Từ 05 - 31/8 | nộp hồ sơ ‖ (15/8) ‖".
_OWN_DAY = words(r".*\((?:sáng |chiều |tối )?(?:ngày )?(?P<day>\d{1,2}/\d{1,2}) ?\)?\W*$")
# … and one with which an item ends: "Anh Hùng in giấy mời ‖ - 15/6", "anh Sơn viết kịch bản‖, 18/6".
_LAST_DAY = words(r".*[^\W\d],? ?[,–-] ?(?P<day>\d{1,2}/\d{1,2})[\s.;]*$")
# … or a day of the coming week: "nộp bản cam kết ‖ vào thứ Hai ‖", "tổng vệ sinh sáng ‖ thứ Bảy ‖".
_WEEKDAY = words(
    r".*?(?<!\w)(?:(?P<on>vào (?:(?:sáng|trưa|chiều|tối|ngày) )?)|(?:sáng|trưa|chiều|tối) )(?P<day>thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)"
    r"\W*$"
)
# … or for which it is planned: "chuẩn bị lễ trưởng thành (dự kiến ‖ 25/5 ‖)".
_PLANNED_DAY = words(r".*(?<!\w)dự kiến(?: vào| là)? (?P<day>\d{1,2}/\d{1,2})\)?\W*$")
_ON_DAY = words(r"\W*(?:trong|vào|đúng) (?:chính )?ngày \d")  # on that day and none before it
_HOUR = words(r"(?<!\w)(?:\d{1,2}(?:h|giờ|:\d\d)|tiết \d|sáng|chiều|tối)")
# A cell or line that names an event instead of a day: "| Ngay sau họp |", "Thời hạn: trước Đại hội thành viên".
_BY_EVENT = words(r"(?:(?:hoàn thành|xong) )?(?:ngay|trước|sau|trong|chậm nhất|muộn nhất|khi có|cùng với)(?!\w)")
_IS = words(
    r" (?:chỉ )?còn(?: khoảng| gần| đúng)? \d| là (?:cơ |một |những )*(?:năm|tháng|quý|thời|giai đoạn|dịp|mốc|kỳ"
    r"|khoảng|lúc|ngày)(?!\w)"
)
# What goes on all the while is no time, though a plan or budget in it names its year: "Trong quá trình thực hiện dự toán năm 2026, …".
_MEANWHILE = words(r"trong (?:suốt )?(?:quá trình|khi|lúc)(?!\w)")
_FROM_NOW = ("từ nay", "tu nay")
_BACK_THEN = ("hồi ", "hoi ")  # "làm việc với Sở ‖ hồi ‖ đầu tháng 9"
_AMONG_THEM = words(r"(?:trong đó|trong số đó)(?!\w)")
_WITHIN = words(r"trong(?!\w)")
# A year in which something was made or a paper written: "dự án được phê duyệt ‖ năm 2010 ‖", "văn bản của Bộ ‖ năm 2006 ‖".
_PAST_DEED = words(
    r"(?:.*(?<!\w))?(?:(?:được|đã|vừa|mới) (?:phê duyệt|ban hành|ký|ký kết|thành lập|xây dựng|khởi công|hoàn thành"
    r"|khánh thành|đưa vào sử dụng|cấp phép|công nhận|đầu tư)|khởi công|ra đời|thành lập|(?:văn bản|công văn"
    r"|quyết định|nghị định|thông tư|luật|hợp đồng|kết luận)(?!\w)[^,;:.]{0,50})(?: (?:vào|từ|trong))? $"
)
_FARTHEST = 400  # signs from the beginning of a sentence to what it asks for
_LAST_THIRD = 9  # the month with which "cuối năm" begins
_SOON = 31  # days
_OWN_TAIL = 24  # signs
_LAST_WORDS = 8
_PLANNED = words(r"(?:.*(?<!\w))?dự kiến(?: là| vào)? $")
_TWO_WORDS = 16  # signs
_PART_OF_DAY = words(r"(?:.*(?<!\w))?(?:sáng|trưa|chiều|tối)(?: nay| qua)?[ ,(]*(?:ngày )?$")
_OPENING = 4  # signs
_TOP, _STAMP = 6, 60  # blocks, and signs of a line that holds little more than a date
_Days = tuple[Interval | None, tuple[Doubt, ...]]
_COUNTED = Doubt("counted", "Ngày cuối được tính từ ngày của văn bản; hãy kiểm tra lại.")
_WORKING = Doubt(
    "counted",
    "Ngày cuối được tính từ ngày của văn bản, đã trừ thứ Bảy, Chủ nhật nhưng chưa trừ ngày lễ; hãy kiểm tra lại.",
)
_TERM = Doubt("term", "Năm của nhiệm kỳ được suy ra từ nhiệm kỳ nêu trong văn bản; hãy kiểm tra lại.")


class Due:
    """Reads the deadlines of one text's tasks; what the whole text says (years, terms) is read once, when first needed."""

    def __init__(
        self,
        seen: View,
        laid: Layout,
        times: Periods,
        *,
        title: str,
        day: date | None,
        posted: bool = False,
        about: bool = False,
    ) -> None:
        """`posted`: `day` is only that on which a site printed the paper, so that times before it need not be over; `about`: it
        is only the first day of the month in which a draft is to be issued, from which no days are counted."""
        self._exact = None if about else day
        self._seen, self._laid, self._times = seen, laid, times
        self._title, self._day = title, day
        self._since = None if posted else day
        self._starts = [item.block.start for item in laid.placed]
        self._marked_up = "\n#" in seen.text
        self._years: list[int | None] = []
        self._term = latest_term(times.found)

    def of(self, task: RawTask) -> _Days:
        """The interval of a task, or None, and what is doubtful about it."""
        if task.when and self._marked_up and self._seen.text.find("\n#", task.when[1], task.start) >= 0:
            task = task._replace(when=None)  # said under an earlier title: "### Mục tiêu đến năm 2030"
        if task.deadline:
            own_day = self._seen.match(_OWN_DAY, max(task.start, task.end - _OWN_TAIL), task.end + 1)
            days_of_own = self._of_bare_day(own_day.span("day"), by=False) if own_day else None
            return days_of_own if days_of_own and days_of_own[0] else self._of_cell(task.deadline, held=task.held)
        seen, own = self._seen, (self._times.begun_before(task.start), task.end)
        acts = task.lead[1] if task.lead and task.lead[0] == task.start else own[0]
        found = deadline_of(seen, self._times.within(own), start=own[0], end=task.end, acts=acts, day=self._since)
        if found is None and (only := seen.search(_DONE_DAY, *own)):
            return self._of_bare_day(only.span("day"))
        if found is None and (last := seen.match(_LAST_DAY, max(own[0], own[1] - _OWN_TAIL), own[1])):
            days_of_last = self._of_bare_day(last.span("day"))
            if days_of_last[0]:
                return days_of_last
        if found is None and (planned := seen.match(_PLANNED_DAY, max(own[0], own[1] - _OWN_TAIL), own[1])):
            return self._of_bare_day(planned.span("day"), by=False)
        if found is None and (weekday := seen.match(_WEEKDAY, max(own[0], own[1] - _OWN_TAIL - _LAST_WORDS), own[1])):
            return self._of_weekday(weekday)
        if found is None and (feast := feast_at_end(seen, *own)):
            return self._of_bare_day(feast, by=False)
        if found is None and self._day and (bare := span_at_end(seen, *own)):
            return self._of_this_span(bare)
        if found is None and seen.has_any(COUNTED, *own) and (often := seen.search(OFTEN, *own)):
            return Interval(seen.text[slice(*often.span())], recurring=seen.text[slice(*often.span())]), ()
        if (just := self._right_before(own[0])) and (found is None or (is_limit(just) and not is_limit(found))):
            return self._days(just, task.start)
        event = event_limit(seen, *own)
        if event and (habit := self._rhythm(task.when) if task.when else found) and habit.recurring:
            return self._days(habit, task.start)  # "‖ Hằng năm ‖, Sở báo cáo tại kỳ họp cuối năm"
        if event and found is None and task.when and (said := self._said_above(task.when)) and said.form in DAYS:
            return self._days(said, task.start)  # "‖ Ngày 27/11 ‖, UBND xã sẽ tiếp xúc cử tri trước kỳ họp"
        if event and (found is None or (event[0] < found.span[0] and not is_limit(found))):
            return self._day_behind(event, task.end) or self._of_event(event, task.start)
        if found and task.when and "year" in found.missing and (rhythm := self._rhythm(task.when)):
            return self._days(rhythm, task.start)  # "Hằng năm, ‖ các xã báo cáo trước ngày 15/11"
        if found:
            found = over_rounds(seen, self._times.within(own), found)
            near = task.when is not None and task.start - 60 < task.when[0] < task.start
            return self._days(begun(self._times.within(task.when or own), found) if near else found, task.start)
        of_term = self._of_term(own)
        if of_term[0] or has_own_limit(seen, *own):
            return of_term
        if task.when and (before := self._said_above(task.when)):
            return self._days(and_on(seen, before), task.start)
        if task.when and (event := event_before(seen, *task.when)):
            return self._words(event)
        if task.when and (of_term := self._of_term(task.when))[0]:
            return of_term
        return self._said_in_sentence(own[0])

    def of_words(self, said: Span) -> Interval | None:
        """The interval of words that name nothing but a time."""
        return self._of_cell(said, held=True)[0]

    def _right_before(self, at: int) -> FoundPeriod | None:
        """The time that is planned right before a task: "cho biết ‖ dự kiến tháng 8/2029 ‖, HĐND sẽ họp …"."""
        near = self._times.within((max(0, at - _STAMP), at))
        if not near or self._seen.low[near[-1].span[1] : at] != ", ":
            return None
        planned = self._seen.match(_PLANNED, max(0, near[-1].span[0] - _TWO_WORDS), near[-1].span[0])
        return near[-1] if planned and time_before(near[-1:], day=self._since) else None

    def _said_above(self, said: Span) -> FoundPeriod | None:
        """The time that is said before a task in `said`, which may be a heading of its own."""
        return time_before(self._within(said), day=self._since_at(said[0]), heading=is_time(self._seen, *said))

    def _since_at(self, at: int) -> date | None:
        """The day before which times are over, and none below a heading of a later year: "nhiệm vụ năm 2027: ‖ - Tháng 11 sơ kết"."""
        if self._since is None or not self._starts:
            return self._since
        year = self._heading_year(at)
        return None if year is not None and year > self._since.year else self._since

    def _heading_year(self, at: int) -> int | None:
        self._years = self._years or heading_years(self._laid, self._times, title=self._title, day=self._day)
        return self._years[max(bisect_right(self._starts, at) - 1, 0)]

    def _within(self, said: Span) -> list[FoundPeriod]:
        """The times in `said`, with the one that began right before it: "hoàn thành ‖ trước ngày 30/6"."""
        if self._seen.match(_MEANWHILE, *said):
            return []
        found = self._times.within((self._times.begun_before(said[0]), said[1]))
        return [
            one
            for one in found
            if not self._seen.match(_IS, one.span[1]) and not self._seen.low.endswith(_BACK_THEN, 0, one.span[0])
        ]  # "Năm 2026 ‖ là năm đại hội", "chỉ còn 01 tháng"

    def _said_in_sentence(self, at: int) -> _Days:
        """The time with which the sentence of a task at `at` begins, or that of the lead-in before its colon."""
        seen, low = self._seen, self._seen.low
        block = self._starts[max(bisect_right(self._starts, at) - 1, 0)] if self._starts else 0
        opens = max(low.rfind(". ", block, at) + 2, block)
        colon = low.rfind(":", opens, at)
        if at - opens > _FARTHEST:
            return None, ()
        if seen.match(_AMONG_THEM, opens) and block:
            return self._said_within_before(opens)
        if colon >= 0:
            said = _between(seen, colon, at) or time_of_lead_in(seen, opens, colon + 1)
        else:
            begins = max(low.rfind("; ", opens, at) + 2, opens)
            said = time_opens(seen, begins, at)
            if event := event_before(seen, begins, at) if said else None:
                return self._words(event)
        if said is None:
            return None, ()
        said = said[0], min(said[1], said[0] + _STAMP)
        found = time_before([one for one in self._within(said) if one.form not in DAYS], day=self._since)
        if found is None or found.recurring or (self._since and found.end and found.end < self._since):
            return None, ()
        return self._days(and_on(seen, found), at)

    def _said_within_before(self, at: int) -> _Days:
        """The stretch in which all of what the sentence before `at` tells is to be done: "… trong quý II …. ‖ Trong đó ‖ …"."""
        low = self._seen.low
        stop = len(low[:at].rstrip(" .\n"))
        block = self._starts[max(bisect_right(self._starts, stop - 1) - 1, 0)]
        found = self._times.within((max(low.rfind(". ", block, stop), block), stop))
        told = next((one for one in found if self._seen.match(_WITHIN, one.span[0])), None)
        return self._days(told, at) if told and time_before([told], day=self._since) else (None, ())

    def _rhythm(self, when: Span) -> FoundPeriod | None:
        """The habit that is said before a task, if nothing else is."""
        said = self._times.within(when)
        return said[0] if len(said) == 1 and said[0].recurring else None

    def _of_cell(self, cell: Span, *, held: bool) -> _Days:
        found = next(iter(self._times.within(cell)), None) or self._read_alone(cell)
        if found is None and "\n" not in self._seen.text[(begun := self._times.begun_before(cell[0])) : cell[0]]:
            found = next(iter(self._times.within((begun, cell[1]))), None)
        if found is None and (only := self._seen.match(_ONLY_DAY, *cell) or self._seen.search(_DONE_DAY, *cell)):
            return self._of_bare_day(only.span("day"), by=not held)
        if found is None and (only := self._seen.match(ONLY_YEARS, *cell)):
            return self._of_bare_years(only)
        if found is None and (only := self._seen.match(ONLY_MONTH, *cell)):
            found = months_of_cell(only, self._seen.text[slice(*only.span())])
        if found is None and (only := self._seen.match(_ONLY_YEAR, *cell)):
            return self._of_bare_year(only.span("year"))
        if found is None and self._seen.match(_WHOLE_YEAR, *cell):
            said = self._seen.text[slice(*cell)]
            found = next((one._replace(span=cell, words=said) for one in find_periods(said)), None)
        if found is None and (often := self._seen.match(OFTEN, *cell)):
            said = self._seen.text[slice(*often.span())]
            return Interval(said, recurring=said), ()
        if found is None and self._seen.match(_BY_EVENT, *cell):
            return self._words(cell)
        if found is None:
            return None, ()
        held = (
            held or self._seen.search(_HOUR, *cell) is not None or self._seen.match(_ON_DAY, *cell) is not None
        )  # what begins at an hour is done on that day
        return self._days(and_on(self._seen, found if held else by_day(found)), cell[0])

    def _read_alone(self, cell: Span) -> FoundPeriod | None:
        """The time of a cell by itself, where it was read together with its neighbours: "2 ⏎ ‖ Tháng 6 ‖ ⏎ - ⏎ 3"."""
        own = next(iter(find_periods.__wrapped__(self._seen.text[slice(*cell)])), None)
        return own and own._replace(span=(cell[0] + own.span[0], cell[0] + own.span[1]))

    def _of_bare_day(self, where: Span, *, by: bool = True) -> _Days:
        """The interval that ends on the day of "15/4", if there is such a day; that day alone where it is not due `by` it."""
        said = self._seen.text[slice(*where)].replace(".", "/")
        found = next(iter(find_periods(f"ngày {said if '/' in said else said.replace('-', '/')}")), None)
        if found is None or found.form not in DAYS:
            return None, ()
        at = (where[0], where[1])
        found = by_day(found) if by else found
        return self._days(found._replace(span=at, words=self._seen.text[slice(*at)]), at[0])

    def _of_weekday(self, said: re.Match[str]) -> _Days:
        """The next such day after that of the paper, and none where that is not known."""
        at = said.start("on" if said["on"] else "day"), said.end("day")
        found = next(iter(find_periods(f"vào {self._seen.text[slice(*said.span('day'))]} tới")), None)
        if found is None or self._exact is None:
            return None, ()
        return self._days(found._replace(span=at, words=self._seen.text[slice(*at)]), at[0])

    def _of_this_span(self, where: Span) -> _Days:
        """The week, month or quarter of the paper, in which a clause ends: "trả lời cử tri ‖ trong tháng ‖"."""
        found = next(iter(find_periods(f"xong {self._seen.low[slice(*where)]}.")), None)
        if found is None:
            return None, ()
        return self._days(found._replace(span=where, words=self._seen.text[slice(*where)]), where[0])

    def _of_bare_year(self, where: Span) -> _Days:
        """The interval of a year that stands in its cell without a word for it."""
        said = self._seen.text[slice(*where)]
        found = next(iter(find_periods(f"năm {said}")), None)
        return (None, ()) if found is None else self._days(found._replace(span=where, words=said), where[0])

    def _of_bare_years(self, only: re.Match[str]) -> _Days:
        """The interval of years in a row without a word for them."""
        first, last = int(only["first"]), int(only["last"])
        if first > last:
            return None, ()
        said = self._seen.text[slice(*only.span())].strip(" (),;")
        return Interval(said, date(first, 1, 1), date(last, 12, 31)), ()

    def _of_term(self, where: Span) -> _Days:
        said = bare_term(self._seen, *where)
        if said is None or not (self._term or said[1]):
            return None, ()
        (start, end), only_end = said
        if self._term is None:
            return self._words((start, end))
        first, last = self._term
        return Interval(self._seen.text[start:end], None if only_end else first, last), (_TERM,)

    def _day_behind(self, event: Span, end: int) -> _Days | None:
        """The day in brackets right behind an event: "ngay sau tiết dạy (tiết 4, ‖ ngày 28/10/2026 ‖)"; None for none."""
        low = self._seen.low
        if not low.startswith("(", event[1] + 1) and not low.startswith("(", event[1]):
            return None
        stop = low.find(")", event[1], end + 1)
        found = self._times.within((event[1], stop if stop >= 0 else end))
        return self._days(found[0], event[0]) if len(found) == 1 and found[0].form in DAYS else None

    def _of_event(self, span: Span, at: int) -> _Days:
        """The words of an event; with its last day where it is that of the end of a year: "tại kỳ họp cuối năm 2026".

        Two sessions, "giữa năm và cuối năm", keep their words only.
        """
        ends = next((one for one in self._times.within(span) if _is_end_of_year(one)), None)
        if ends is None or self._seen.low[span[0] : ends.span[0]].rstrip().endswith((" và", " va", " hoặc", ",")):
            return self._words(span)
        return self._days(ends._replace(span=span, words=self._seen.text[slice(*span)]), at)

    def _words(self, span: Span) -> _Days:
        """What is said without a date, in its words; days counted from the paper's own day, or from now, have their last one."""
        said = self._seen.text[slice(*span)]
        count = read_counted(said) if self._day else None
        since = count.day if count and count.since == "day" else self._exact
        if count is None or since is None or count.since not in ("paper", "now", "day"):
            return Interval(said), ()
        return Interval(said, None, last_day(count, since)), (_WORKING if count.working else _COUNTED,)

    def _days(self, found: FoundPeriod, at: int) -> _Days:
        year: int | None = None
        year_of: YearOf = "heading"
        if "year" in found.missing:
            block = max(bisect_right(self._starts, at) - 1, 0)
            year = self._heading_year(at)
            if year is None and self._starts:
                year, year_of = (
                    self._dating.year_before(self._starts[block], min(at, found.span[0]), day=self._day),
                    "before",
                )
            if self._day and says_next_year(self._seen, found):
                year, year_of = self._day.year + 1, "said"
        day = self._day
        if day is None and year is None and found.missing:
            day = self._day_nearby(at)
            year, year_of = None if day else self._only_year, "only"
            day = day if day or year else self._told_day
        if found.relation == "in" and _is_end_of_year(found):
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

    def _of_this_year(self, found: FoundPeriod, at: int, day: date) -> bool:
        """Whether a time without its year is still to come this year, behind one whose month or quarter is a later year's."""
        start = self._starts[max(bisect_right(self._starts, at) - 1, 0)]
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
                    if opens or self._seen.match(_PART_OF_DAY, max(item.block.start, at - _TWO_WORDS), at):
                        return one.start
        return None

    @cached_property
    def _dating(self) -> Periods:
        """The times that may say in which year a text without a date stands: not that of an older paper or deed."""
        if self._day:
            return self._times
        found = [one for one in self._times.found if one.form != "year" or not self._of_the_past(one.span[0])]
        return Periods(found, [one.span[0] for one in found])

    def _of_the_past(self, at: int) -> bool:
        return self._seen.match(_PAST_DEED, max(0, at - _STAMP), at) is not None

    def _day_nearby(self, at: int) -> date | None:
        """In a text without a date: the day that its paragraph names before a task, else that of a stamp at its top."""
        block = bisect_right(self._starts, at) - 1
        if block >= 0 and (day := self._times.day_before(self._starts[block], at)):
            return day
        stamps = (item.block for item in self._laid.placed[:_TOP] if item.block.end - item.block.start < _STAMP)
        return next((day for one in stamps if (day := self._times.day_before(one.start, one.end))), None)


def _between(seen: View, colon: int, at: int) -> Span | None:
    """The time between a topic and whom it asks: "Học sinh: ‖ trong tháng 9/2025 ‖, yêu cầu các trường …"."""
    start = colon + 1
    while start < at and seen.low[start] in " *":
        start += 1
    comma = seen.low.find(",", start, at)
    return time_opens(seen, start, comma) if comma > start else None


def _is_end_of_year(found: FoundPeriod) -> bool:
    return bool(found.form == "part_of_year" and found.edges[0] and found.edges[0].month == _LAST_THIRD)


def _comes_soon(found: FoundPeriod, day: date) -> bool:
    """Whether a day without its year comes within a month of the document."""
    this_year = days(found.edges, day.year) if found.form in DAYS and found.missing == {"year"} else None
    return bool(this_year and this_year[1] and 0 <= (this_year[1] - day).days <= _SOON)


def _comes_next_year(found: FoundPeriod, day: date) -> bool:
    """Whether a month or quarter without its year was long over in the year of the document, and so is the next one."""
    if found.missing != {"year"} or found.relation not in ("in", "between", "from"):
        return False
    first, last = days(found.edges, day.year) or (None, None)
    if found.relation == "from":
        return bool(first and first < day.replace(day=1))
    return bool(last and (day - last).days > JUST_OVER)
