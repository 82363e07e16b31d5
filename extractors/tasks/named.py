"""Ai được nêu tên trong một việc đoán: who must act in a likely task, whose words no frame and no rule could take apart.

giới chức khuyến cáo ‖ người dân ‖ tiếp tục đeo khẩu trang      Căn cứ tình hình, ‖ UBND phường ‖ sẽ phân công cán bộ …
‖ Kiểm toán nhà nước ‖, trong phạm vi nhiệm vụ của mình, kiểm toán …      ‖ Liên minh Hợp tác xã tỉnh ‖: Từng bước ổn định …
No: "Phối hợp với ‖ Sở A ‖ sẽ mở lớp" (a partner), "ông Nam ‖ đã tổ chức …" (done).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from extractors.layout.layout import layout_of
from extractors.layout.view import View, view, words
from extractors.tasks.after_item import lead_after
from extractors.tasks.agencies import Span, agency_at
from extractors.tasks.anchors import FRAME, Anchors, anchors_of
from extractors.tasks.clauses import Clause, clauses, joined
from extractors.tasks.frames import named_before
from extractors.tasks.likely.passages import Held
from extractors.tasks.raw import RawTask
from extractors.tasks.subjects import opens_adjunct
from extractors.tasks.verbs import predicate_at

_ASKS = words(
    r"(?:kính đề nghị|đề nghị|yêu cầu|giao(?: nhiệm vụ)?(?: cho)?|phân công|khuyến cáo|kêu gọi|chỉ đạo|nhắc nhở|mong)(?!\w):? (?=\w)"
)
_MANY = words(r"(?:các|những|mỗi|từng|toàn thể|tất cả|mọi|người)(?!\w)")
_UNIT = words(r"(?:đơn vị|cơ quan|địa phương|người)(?!\w)")
_DUTY = words(
    r"(?<!\w)(?:sẽ|phải|cần|có trách nhiệm|tiếp tục|khẩn trương|chủ động|nghiêm túc|tích cực|tập trung)(?!\w)"
)
_BOUNDS = words(r"\s*,?\s*(?:căn cứ|khi|ngay khi|trong|trên cơ sở|theo|tùy|thay mặt|nghiêm túc)(?!\w)")
_WITH = words(r"(?<!\w)(?:với|của|cho|cùng|tại|từ|về|trình|báo cáo|tham mưu|giúp|đến|tới|do|bởi|và|số|văn|từng|tuấn) $")
_DONE = words(r",? (?:đã|vừa|được|bị|là|đang)(?!\w)")
_DIRECTS = words(r"chỉ đạo ")  # at the head of a clause: what somebody is to do himself
_COMMITTEE = "ban "  # "Ban ‖ Chỉ đạo ‖ Trung ương" asks nobody
_REACH, _LONGEST = 240, 160


def with_named(text: str, tasks: Sequence[RawTask], held: Sequence[Held]) -> tuple[RawTask, ...]:
    """The tasks, the likely ones with the lead that their own clause names; `held` says what holds for every block of the body.

    Who is named there does the likely tasks that follow in his paragraph, too, unless they name another.
    """
    if not any(task.rule == "likely" for task in tasks):
        return tuple(tasks)
    seen, placed = view(text), layout_of(text).placed
    anchors = anchors_of(seen)
    known = {one.block: one.clauses for one in held}
    begins = [one.block.start for one in placed]
    cut: dict[int, Sequence[Clause]] = {}  # the clauses of a block
    result: list[RawTask] = []
    goes_on: tuple[int, Span | None, Span] | None = None  # a block, who acted there before, who is named there
    for task in tasks:
        at = bisect_right(begins, task.start) - 1
        if goes_on is not None and (goes_on[0] != at or task.rule != "likely" or task.lead != goes_on[1]):
            goes_on = None
        if task.rule == "likely" and (task.lead is None or task.lead_carried):
            if at not in cut:
                block = placed[at].block
                cut[at] = known.get(at) or tuple(joined(seen, clauses(text, block.body, block.end)))
            before = bisect_right([one.start for one in cut[at]], task.start) - 1
            start = cut[at][before].start if before >= 0 else task.start
            who = None if task.lead is not None and start <= task.lead[0] else named_in(seen, anchors, start, task.end)
            if who is not None:
                goes_on = (at, task.lead, who)
                task = task._replace(lead=who, lead_carried=False)
            elif goes_on is not None:
                task = task._replace(lead=goes_on[2], lead_carried=True)
            elif task.lead is None and (who := _subject_of_sentence(seen, anchors, cut[at][: before + 1])):
                goes_on = (at, None, who)
                task = task._replace(lead=who, lead_carried=True)
        result.append(task)
    return tuple(result)


def _subject_of_sentence(view: View, anchors: Anchors, cut: Sequence[Clause]) -> Span | None:
    """Who is named where the sentence begins whose last clause so far is a piece of it: "‖ các đơn vị ‖ thống nhất …; lập …"."""
    opens = len(cut) - 1
    while opens > 0 and not cut[opens].opens:
        opens -= 1
    return named_in(view, anchors, cut[opens].start, cut[opens].end) if 0 <= opens < len(cut) - 1 else None


def named_in(view: View, anchors: Anchors, start: int, end: int) -> Span | None:
    """Who is named in the clause `[start, end)` as the one who must act, or None."""
    return (
        lead_after(view, start, end)
        or _asked(view, anchors, start, end)
        or _opening(view, start, end)
        or _after_comma(view, start, end)
        or _bound(view, start, end)
    )


def _asked(view: View, anchors: Anchors, start: int, end: int) -> Span | None:
    """Who stands between a word of asking and what he is to do."""
    for place in anchors.of(FRAME, start, min(end, start + _REACH)):
        asks = view.match(_ASKS, place, end)
        if asks is None or (place == start and view.match(_DIRECTS, place)) or view.low.endswith(_COMMITTEE, 0, place):
            continue
        who = _name(view, asks.end(), end) or _after_comma(view, asks.end(), end)
        if who is not None:
            return who
    return None


def _name(view: View, at: int, end: int) -> Span | None:
    """A name at `at` that a verb phrase follows, or what bounds it."""
    stop = agency_at(view, at, end)
    if stop is not None:
        return (at, stop) if _acts(view, stop, end) else None
    if not view.match(_MANY, at):
        return None
    duty = view.search(_DUTY, at, min(end, at + _LONGEST))
    return (at, duty.start() - 1) if duty and "," not in view.low[at : duty.start()] else None


def _acts(view: View, at: int, end: int) -> bool:
    if view.match(_BOUNDS, at, end):
        return True
    while at < end and view.low[at] in " ,":
        at += 1
    return predicate_at(view, at, end) is not None


def _opening(view: View, start: int, end: int) -> Span | None:
    """Who opens the clause, or stands before a colon at its head."""
    if not view.upper(start):
        return None
    stop = agency_at(view, start, end)
    if stop is None or stop >= end or view.match(_DONE, stop) or view.match(_ASKS, stop + 1):
        return None
    return (start, stop) if view.low[stop] == ":" or _acts(view, stop, end) else None


def _after_comma(view: View, start: int, end: int) -> Span | None:
    """Who is named after an adjunct that is no more than that: "Trong quá trình chuẩn bị, ‖ các Ban của Tỉnh ủy ‖ căn cứ …"."""
    comma = view.low.find(", ", start, min(end, start + _REACH)) if opens_adjunct(view, start) else -1
    while comma >= 0:
        at = comma + 2
        stop = agency_at(view, at, end) if view.upper(at) or view.match(_MANY, at) or view.match(_UNIT, at) else None
        if stop is not None and stop < end and not view.match(_DONE, stop) and _acts(view, stop, end):
            return at, stop
        comma = view.low.find(", ", at, min(end, start + _REACH))
    return None


def _bound(view: View, start: int, end: int) -> Span | None:
    """Who stands right before a word of duty, after an adjunct: "Căn cứ tình hình thực tế ‖ UBND phường ‖ sẽ …"."""
    duty = view.search(_DUTY, start, min(end, start + _REACH))
    if duty is None:
        return None
    who = named_before(view, start, duty.start() - 1)
    return who if who is not None and not view.search(_WITH, max(start, who[0] - 10), who[0]) else None
