"""Thời hạn nói trước việc: in a heading or lead-in above a task, right before it, or where its sentence begins.

Quý III: ‖ - …      ‖ Hằng năm ‖, Sở báo cáo …      … trong quý II …. ‖ Trong đó ‖ …      No: "Năm 2026 ‖ là năm đại hội"
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.when.dated import STAMP, TWO_WORDS, Dated, Days
from extractors.tasks.when.deadline import time_before
from extractors.tasks.when.events import event_before
from extractors.tasks.when.stretches import DAYS, and_on
from extractors.tasks.when.times import is_time, time_of_lead_in, time_opens
from extractors.tasks.when.years import Periods
from vitext.period_found import FoundPeriod

_IS = words(
    r" (?:chỉ )?còn(?: khoảng| gần| đúng)? \d| là (?:cơ |một |những )*(?:năm|tháng|quý|thời|giai đoạn|dịp|mốc|kỳ"
    r"|khoảng|lúc|ngày)(?!\w)"
)
# What goes on all the while is no time, though a plan or budget in it names its year: "Trong quá trình thực hiện dự toán năm 2026, …".
_MEANWHILE = words(r"trong (?:suốt )?(?:quá trình|khi|lúc)(?!\w)")
_BACK_THEN = ("hồi ", "hoi ")  # "làm việc với Sở ‖ hồi ‖ đầu tháng 9"
_AMONG_THEM = words(r"(?:trong đó|trong số đó)(?!\w)")
_WITHIN = words(r"trong(?!\w)")
_FARTHEST = 400  # signs from the beginning of a sentence to what it asks for
_PLANNED = words(r"(?:.*(?<!\w))?dự kiến(?: là| vào)? $")


class SaidBefore:
    """Reads the time that is said before a task: above it, right before it, or where its sentence begins."""

    def __init__(self, seen: View, times: Periods, dated: Dated, *, since: date | None) -> None:
        """`since`: the day before which times are over, None where that is not known."""
        self._seen, self._times, self._dated, self._since = seen, times, dated, since

    def right_before(self, at: int) -> FoundPeriod | None:
        """The time that is planned right before a task: "cho biết ‖ dự kiến tháng 8/2029 ‖, HĐND sẽ họp …"."""
        near = self._times.within((max(0, at - STAMP), at))
        if not near or self._seen.low[near[-1].span[1] : at] != ", ":
            return None
        planned = self._seen.match(_PLANNED, max(0, near[-1].span[0] - TWO_WORDS), near[-1].span[0])
        return near[-1] if planned and time_before(near[-1:], day=self._since) else None

    def above(self, said: Span) -> FoundPeriod | None:
        """The time that is said before a task in `said`, which may be a heading of its own."""
        return time_before(self._within(said), day=self._since_at(said[0]), heading=is_time(self._seen, *said))

    def in_sentence(self, at: int) -> Days:
        """The time with which the sentence of a task at `at` begins, or that of the lead-in before its colon."""
        seen, low = self._seen, self._seen.low
        block = self._dated.starts[max(bisect_right(self._dated.starts, at) - 1, 0)] if self._dated.starts else 0
        opens = max(low.rfind(". ", block, at) + 2, block)
        colon = low.rfind(":", opens, at)
        if at - opens > _FARTHEST:
            return None, ()
        if seen.match(_AMONG_THEM, opens) and block:
            return self._in_sentence_before(opens)
        if colon >= 0:
            said = _between(seen, colon, at) or time_of_lead_in(seen, opens, colon + 1)
        else:
            begins = max(low.rfind("; ", opens, at) + 2, opens)
            said = time_opens(seen, begins, at)
            if event := event_before(seen, begins, at) if said else None:
                return self._dated.in_words(event)
        if said is None:
            return None, ()
        said = said[0], min(said[1], said[0] + STAMP)
        found = time_before([one for one in self._within(said) if one.form not in DAYS], day=self._since)
        if found is None or found.recurring or (self._since and found.end and found.end < self._since):
            return None, ()
        return self._dated.days(and_on(seen, found), at)

    def _in_sentence_before(self, at: int) -> Days:
        """The stretch in which all of what the sentence before `at` tells is to be done: "… trong quý II …. ‖ Trong đó ‖ …"."""
        low = self._seen.low
        stop = len(low[:at].rstrip(" .\n"))
        block = self._dated.starts[max(bisect_right(self._dated.starts, stop - 1) - 1, 0)]
        found = self._times.within((max(low.rfind(". ", block, stop), block), stop))
        told = next((one for one in found if self._seen.match(_WITHIN, one.span[0])), None)
        return self._dated.days(told, at) if told and time_before([told], day=self._since) else (None, ())

    def rhythm(self, when: Span) -> FoundPeriod | None:
        """The habit that is said before a task, if nothing else is."""
        said = self._times.within(when)
        return said[0] if len(said) == 1 and said[0].recurring else None

    def _since_at(self, at: int) -> date | None:
        """The day before which times are over, and none below a heading of a later year: "nhiệm vụ năm 2027: ‖ - Tháng 11 sơ kết"."""
        if self._since is None or not self._dated.starts:
            return self._since
        year = self._dated.heading_year(at)
        return None if year is not None and year > self._since.year else self._since

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


def _between(seen: View, colon: int, at: int) -> Span | None:
    """The time between a topic and whom it asks: "Học sinh: ‖ trong tháng 9/2025 ‖, yêu cầu các trường …"."""
    start = colon + 1
    while start < at and seen.low[start] in " *":
        start += 1
    comma = seen.low.find(",", start, at)
    return time_opens(seen, start, comma) if comma > start else None
