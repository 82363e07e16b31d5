"""Ai được giao ở câu trước: who does what a sentence says must be done by a time, where the sentence before it names him.

Việc này giao cho ‖ ông Khương và thầy Nghĩa ‖. Trước 30/6 phải xong bản thảo; đến cuối năm in 120 cuốn.
‖ Bà Thoan ‖ đối chiếu với đại lý. Chậm nhất thứ Sáu phải có số.
"""

from __future__ import annotations

from collections.abc import Sequence

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.raw import RawTask
from extractors.tasks.who.agencies import agency_at

# What must be there by a time, and nobody by whom: "Trước 30/6 phải xong …", "Phải gom đủ trước 20/10".
_MUST = words(
    r"(?:(?:trước|chậm nhất|muộn nhất|đến|trong|từ|hết|cuối|đầu|sau|vào|ngày|sáng|chiều|tối|tuần|tháng|quý|hạn|xong)(?!\w)[^.;:]{1,36}?,? )?"
    r"(?:là )?(?:phải|cần|sẽ phải)(?!\w)"
)
_GIVEN = words(r"(?<!\w)(?:giao(?: cho| lại cho)?|phân công(?: cho)?|cử|do) (?=\w)")
_NO_MORE = words(
    r"(?: ?\([^()]{2,40}\))?(?: (?:làm đầu mối|đầu mối|phụ trách|lo(?: liệu)?|chủ trì|đảm nhiệm|đảm nhận|theo dõi|thực hiện|chịu trách nhiệm|làm))?(?: chính)?\W*$"
)
_COUNTED = words(r"\d+ [^\W\d]")  # "giao thôn ‖ 30 bao ‖ xi măng"
_LONGEST = 240  # letters of the sentence before


def with_charged_before(seen: View, tasks: Sequence[RawTask]) -> tuple[RawTask, ...]:
    """The tasks, those that nobody is named for with whom the sentence before them charged or told."""
    if all(task.lead is not None for task in tasks):
        return tuple(tasks)
    result: list[RawTask] = []
    carried = -1  # where the last task ended that got its lead here
    for task in tasks:
        if task.lead is None:
            opens = _sentence(seen, task.start)
            lead: Span | None = None
            if carried >= 0 and seen.low[carried : task.start].strip() == ";":
                lead = result[-1].lead
            elif opens > 0 and seen.match(_MUST, opens):
                lead = _charged(seen, opens) or _acted(seen, opens, result)
            if lead is not None:
                task, carried = task._replace(lead=lead, lead_carried=True), task.end
        result.append(task)
    return tuple(result)


def _sentence(seen: View, at: int) -> int:
    """Where the sentence of `at` begins behind another in its line; -1 where it is the first."""
    stop = seen.low.rfind(". ", seen.low.rfind("\n", 0, at) + 1, at)
    return stop + 2 if stop >= 0 else -1


def _before(seen: View, opens: int) -> Span:
    """The sentence before the one that begins at `opens`."""
    line = max(seen.low.rfind("\n", 0, opens) + 1, opens - _LONGEST)
    stop = seen.low.rfind(". ", line, opens - 2)
    return (stop + 2 if stop >= 0 else line), opens - 2


def _charged(seen: View, opens: int) -> Span | None:
    """Who is charged with it in the sentence before, which says no more."""
    start, end = _before(seen, opens)
    for given in seen.of(_GIVEN).finditer(seen.low, start, end):
        who = agency_at(seen, given.end(), end)
        if who is not None and seen.match(_NO_MORE, who, end) and not seen.search(_COUNTED, given.end(), who):
            return given.end(), who
    return None


def _acted(seen: View, opens: int, found: Sequence[RawTask]) -> Span | None:
    """Who did the last task of the sentence before, by his own name there."""
    if not found:
        return None
    start, end = _before(seen, opens)
    last = found[-1]
    named = last.lead is not None and start <= last.lead[0] < end
    return last.lead if named and start <= last.start and last.end >= end - 1 else None
