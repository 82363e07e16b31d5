"""Hạn của từng việc: where the time of a task stands (its cell, its own words, what is said before it).

    | 15/8/2026 |      xong trong quý II      Ngay sau hội nghị, ‖ các xã …      Trong nhiệm kỳ mới, ‖ …
The own words come first, then a time said before the task (`said_before`); which days it is, `dated` tells.
"""

from __future__ import annotations

from datetime import date

from domain.extraction import Doubt, Interval, Span
from extractors.layout.layout import Layout
from extractors.layout.view import View, words
from extractors.tasks.raw import RawTask
from extractors.tasks.when.bare_times import DONE_DAY, THEN_DONE, BareTimes
from extractors.tasks.when.dated import Dated, Days, is_end_of_year
from extractors.tasks.when.deadline import deadline_of, has_own_limit
from extractors.tasks.when.ends_and_cells import feast_at_end, span_at_end
from extractors.tasks.when.events import event_before, event_limit
from extractors.tasks.when.habits import COUNTED, OFTEN
from extractors.tasks.when.near_days import near_day
from extractors.tasks.when.said_before import SaidBefore
from extractors.tasks.when.stretches import DAYS, and_on, begun, is_limit, over_rounds
from extractors.tasks.when.terms import bare_term, latest_term
from extractors.tasks.when.years import Periods

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
_OWN_TAIL = 24  # signs
_LAST_WORDS = 8
_TERM = Doubt("term", "Năm của nhiệm kỳ được suy ra từ nhiệm kỳ nêu trong văn bản; hãy kiểm tra lại.")


class Due:
    """Reads the deadlines of one text's tasks; what the whole text says (its terms, its years) is read once, when first needed."""

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
        self._seen, self._times = seen, times
        self._since = None if posted else day
        self._dated = Dated(seen, laid, times, title=title, day=day, exact=None if about else day)
        self._bare = BareTimes(seen, times, self._dated)
        self._before = SaidBefore(seen, times, self._dated, since=self._since)
        self._marked_up = "\n#" in seen.text
        self._term = latest_term(times.found)

    def of(self, task: RawTask) -> Days:
        """The interval of a task, or None, and what is doubtful about it."""
        if task.when and self._marked_up and self._seen.text.find("\n#", task.when[1], task.start) >= 0:
            task = task._replace(when=None)  # said under an earlier title: "### Mục tiêu đến năm 2030"
        if task.deadline:
            own_day = self._seen.match(_OWN_DAY, max(task.start, task.end - _OWN_TAIL), task.end + 1)
            days_of_own = self._bare.of_day(own_day.span("day"), by=False) if own_day else None
            return days_of_own if days_of_own and days_of_own[0] else self._bare.of_cell(task.deadline, held=task.held)
        seen, own = self._seen, (self._times.begun_before(task.start), task.end)
        acts = task.lead[1] if task.lead and task.lead[0] == task.start else own[0]
        found = deadline_of(seen, self._times.within(own), start=own[0], end=task.end, acts=acts, day=self._since)
        if found is None and (only := seen.search(DONE_DAY, *own) or seen.search(THEN_DONE, *own)):
            return self._bare.of_day(only.span("day"))
        if found is None and (last := seen.match(_LAST_DAY, max(own[0], own[1] - _OWN_TAIL), own[1])):
            days_of_last = self._bare.of_day(last.span("day"))
            if days_of_last[0]:
                return days_of_last
        if found is None and (planned := seen.match(_PLANNED_DAY, max(own[0], own[1] - _OWN_TAIL), own[1])):
            return self._bare.of_day(planned.span("day"), by=False)
        if found is None and (weekday := seen.match(_WEEKDAY, max(own[0], own[1] - _OWN_TAIL - _LAST_WORDS), own[1])):
            return self._bare.of_weekday(weekday)
        if found is None and self._dated.exact and (told := near_day(seen, own[0], acts, own[1])):
            return self._dated.days(told, task.start)
        if found is None and (feast := feast_at_end(seen, *own)):
            return self._bare.of_day(feast, by=False)
        if found is None and self._dated.day and (bare := span_at_end(seen, *own)):
            return self._bare.of_this_span(bare)
        if found is None and seen.has_any(COUNTED, *own) and (often := seen.search(OFTEN, *own)):
            return Interval(seen.text[slice(*often.span())], recurring=seen.text[slice(*often.span())]), ()
        if (just := self._before.right_before(own[0])) and (found is None or (is_limit(just) and not is_limit(found))):
            return self._dated.days(just, task.start)
        event = event_limit(seen, *own)
        if event and (habit := self._before.rhythm(task.when) if task.when else found) and habit.recurring:
            return self._dated.days(habit, task.start)  # "‖ Hằng năm ‖, Sở báo cáo tại kỳ họp cuối năm"
        if event and found is None and task.when and (said := self._before.above(task.when)) and said.form in DAYS:
            return self._dated.days(said, task.start)  # "‖ Ngày 27/11 ‖, UBND xã sẽ tiếp xúc cử tri trước kỳ họp"
        if event and (found is None or (event[0] < found.span[0] and not is_limit(found))):
            return self._day_behind(event, task.end) or self._of_event(event, task.start)
        if found and task.when and "year" in found.missing and (rhythm := self._before.rhythm(task.when)):
            return self._dated.days(rhythm, task.start)  # "Hằng năm, ‖ các xã báo cáo trước ngày 15/11"
        if found:
            found = over_rounds(seen, self._times.within(own), found)
            beside = task.when is not None and task.start - 60 < task.when[0] < task.start
            return self._dated.days(begun(self._times.within(task.when or own), found) if beside else found, task.start)
        of_term = self._of_term(own)
        if of_term[0] or has_own_limit(seen, *own):
            return of_term
        if task.when and (before := self._before.above(task.when)):
            return self._dated.days(and_on(seen, before), task.start)
        if task.when and (event := event_before(seen, *task.when)):
            return self._dated.in_words(event)
        if task.when and (of_term := self._of_term(task.when))[0]:
            return of_term
        return self._before.in_sentence(own[0])

    def of_words(self, said: Span) -> Interval | None:
        """The interval of words that name nothing but a time."""
        return self._bare.of_cell(said, held=True)[0]

    def _of_term(self, where: Span) -> Days:
        said = bare_term(self._seen, *where)
        if said is None or not (self._term or said[1]):
            return None, ()
        (start, end), only_end = said
        if self._term is None:
            return self._dated.in_words((start, end))
        first, last = self._term
        return Interval(self._seen.text[start:end], None if only_end else first, last), (_TERM,)

    def _day_behind(self, event: Span, end: int) -> Days | None:
        """The day in brackets right behind an event: "ngay sau tiết dạy (tiết 4, ‖ ngày 28/10/2026 ‖)"; None for none."""
        low = self._seen.low
        if not low.startswith("(", event[1] + 1) and not low.startswith("(", event[1]):
            return None
        stop = low.find(")", event[1], end + 1)
        found = self._times.within((event[1], stop if stop >= 0 else end))
        return self._dated.days(found[0], event[0]) if len(found) == 1 and found[0].form in DAYS else None

    def _of_event(self, span: Span, at: int) -> Days:
        """The words of an event; with its last day where it is that of the end of a year: "tại kỳ họp cuối năm 2026".

        Two sessions, "giữa năm và cuối năm", keep their words only.
        """
        if by_feast := self._bare.of_feast(span):
            return by_feast
        ends = next((one for one in self._times.within(span) if is_end_of_year(one)), None)
        if ends is None or self._seen.low[span[0] : ends.span[0]].rstrip().endswith(
            (" và", " va", " hoặc", " hoac", ",")
        ):
            return self._dated.in_words(span)
        return self._dated.days(ends._replace(span=span, words=self._seen.text[slice(*span)]), at)
