"""Ai làm các việc đoán: a likely task without a sure lead is done by whom its own clause names, or the one before it.

‖ Sở Xây dựng ‖ sẽ siết chặt quản lý; ‖ kiểm tra bến thủy. ⏎ Trong đó, ‖ chú trọng kiểm tra phương tiện.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter

from domain.extraction import Span
from extractors.layout.layout import layout_of
from extractors.layout.sections import Placed
from extractors.layout.view import View, view, words
from extractors.tasks.anchors import Anchors, anchors_of
from extractors.tasks.clauses import Clause, clauses
from extractors.tasks.joined_clauses import joined
from extractors.tasks.likely.own_subjects import of_another
from extractors.tasks.likely.passages import Held
from extractors.tasks.raw import RawTask
from extractors.tasks.told import LEADS_OVER
from extractors.tasks.who.named import named_in
from extractors.tasks.words.tense import DONE
from extractors.tasks.words.verbs import predicate_at

_MOST_PIECES = 60  # of one sentence
_LONG_OCCASION = 60  # letters: "nhân dịp kỷ niệm …, ‖ Công đoàn sẽ tổ chức …"
# Who only tells of it: "‖ Bà Lan, Phó Giám đốc ‖, thông tin thêm: HTX đang xin chủ trương; dự kiến quý I khởi công".
_TELLS = words(r",?(?: (?:cũng|còn|đã))? (?:thông tin|cho biết|cho hay|chia sẻ|nói|kể)(?: thêm)?(?: rằng)? ?[:,]")


def with_named(text: str, tasks: Sequence[RawTask], held: Sequence[Held]) -> tuple[RawTask, ...]:
    """The tasks, the likely ones with the lead that their own clause names; `held` says what holds for every block of the body.

    Who is named there does the likely tasks that follow in his paragraph, too, unless they name another, and those of a
    paragraph that only leads on.
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
        if goes_on is not None and goes_on[0] == at - 1 and _leads_over(seen, placed, at):
            goes_on = (at, *goes_on[1:])
        if goes_on is not None and (goes_on[0] != at or task.rule != "likely" or task.lead != goes_on[1]):
            goes_on = None
        if task.rule == "likely" and (task.lead is None or task.lead_carried):
            if at not in cut:
                block = placed[at].block
                cut[at] = known.get(at) or tuple(joined(seen, clauses(text, block.body, block.end)))
            before = bisect_right(cut[at], task.start, key=attrgetter("start")) - 1
            start = cut[at][before].start if before >= 0 else task.start
            asked = task.assigner is not None and start <= task.assigner[0] < task.start
            if asked or seen.match(DONE, start, task.start):
                start = task.start  # who did what is told before may be another, and who asks is
            who = None if task.lead is not None and start <= task.lead[0] else named_in(seen, anchors, start, task.end)
            if who is not None:
                goes_on = (at, task.lead, who)
                task = task._replace(lead=who, lead_carried=False, start=_begin(seen, task, who))
            elif goes_on is not None and not asked and not of_another(seen, start, task.end):
                task = task._replace(lead=goes_on[2], lead_carried=True)
            elif task.lead is None and not asked and (who := _subject_of_sentence(seen, anchors, cut[at], before)):
                goes_on = (at, None, who)
                task = task._replace(lead=who, lead_carried=True)
        result.append(task)
    return tuple(result)


def _begin(seen: View, task: RawTask, who: Span) -> int:
    """Where a task begins: with who does it, if only an occasion longer than a few words stands before him."""
    apart = who[0] - task.start > _LONG_OCCASION and seen.low.endswith(", ", 0, who[0])
    return who[0] if apart and predicate_at(seen, who[1] + 1, task.end) else task.start


def _leads_over(view: View, placed: Sequence[Placed], at: int) -> bool:
    """Whether a paragraph only goes on with the one above it: "‖ Trong đó, ‖ tập trung rà soát …", "‖ Bố trí lực lượng …"."""
    here = placed[at].block
    if here.kind or placed[at - 1].block.kind:
        return False
    return view.match(LEADS_OVER, here.body) is not None or predicate_at(view, here.body, here.end) is not None


def _subject_of_sentence(view: View, anchors: Anchors, cut: Sequence[Clause], at: int) -> Span | None:
    """Who is named where the sentence begins of which the clause `at` is a piece: "‖ các đơn vị ‖ thống nhất …; lập …"."""
    opens = at
    while opens > max(0, at - _MOST_PIECES) and not cut[opens].opens:
        opens -= 1
    who = named_in(view, anchors, cut[opens].start, cut[opens].end) if 0 <= opens < at else None
    return None if who is not None and view.match(_TELLS, who[1]) else who
