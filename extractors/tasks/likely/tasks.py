"""Thêm việc đoán theo ngữ cảnh: where no rule spoke, a clause whose evidence weighs enough is a task, too.

It is read as if it had been asked for, so that who must act and the verb phrase are found as everywhere else; the rule that
is reported is "likely", and a reviewer is asked to look at it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from extractors.documents.find import find_document_facts
from extractors.layout.layout import Layout, layout_of
from extractors.layout.view import View, view, words
from extractors.tasks.agencies import Span
from extractors.tasks.anchors import ADDRESSEE, FORMULA, PARTNER, Anchors, anchors_of
from extractors.tasks.judge import is_blank, judge
from extractors.tasks.labels import label_path
from extractors.tasks.likely.evidence import Sketch, evidence, sketch
from extractors.tasks.likely.passages import Held, Passage, passages
from extractors.tasks.likely.weigh import total
from extractors.tasks.parties import addressees, partners
from extractors.tasks.phrases import begins
from extractors.tasks.raw import RawTask
from extractors.tasks.tense import DONE_START
from extractors.tasks.verbs import predicate_at

ENOUGH = 0.9  # a total above this is a task about four times of five, in texts that nothing was learnt from
_SHORTEST = 12
_LONGEST_PIECE = 300
_TIMES_PAST = ("năm qua", "tháng qua", "quý qua", "thời gian qua", "nhiệm kỳ qua", "tháng đầu năm")
_TIMES_TO_COME = words(
    r"(?<!\w)(?:thời gian tới|thời gian tiếp theo|sắp tới|tới đây|(?:năm|tháng|quý) tới|cuối năm|còn lại|tiếp theo|nhiệm vụ|giải pháp|yêu cầu|cần|phải)(?!\w)"
)
# Words that only lead over: "Bên cạnh đó, ‖ rà soát …".
_LEADS_OVER = words(
    r"(?:(?:đồng thời|bên cạnh đó|ngoài ra|cùng với đó|song song với đó|theo đó|trong đó|cụ thể|đặc biệt|mặt khác|tiếp đó|trước mắt)[,:]? )+"
)


def with_likely(text: str, known: Sequence[RawTask], held: Sequence[Held]) -> tuple[RawTask, ...]:
    """The tasks that rules know and the likely ones, in reading order; `held` says what holds for every block of the body."""
    seen = view(text)
    if seen.plain:  # the words of the evidence are those of texts with marks
        return tuple(known)
    found = _likely(seen, layout_of(text), known, held)
    return _merged(known, found) if found else tuple(known)


def _likely(seen: View, laid: Layout, known: Sequence[RawTask], held: Sequence[Held]) -> list[RawTask]:
    anchors = anchors_of(seen)
    document = find_document_facts(seen.text).facts.kind
    listed = tuple(passages(seen, laid, held))
    sketches = _Sketches(seen, anchors, listed)
    starts = [task.start for task in known]
    result: list[RawTask] = []
    last: RawTask | None = None  # the last task before a clause, and the block it stands in
    block = -2
    for at, passage in enumerate(listed):
        clause = passage.clause
        covered = bisect_right(starts, clause.end) - 1
        if covered >= 0 and known[covered].end > clause.start:
            last, block = known[covered], passage.block
            continue
        if not _may_be(seen, anchors, laid, passage):
            continue
        if total(evidence(seen, anchors, laid, document, listed, sketches, at)) > ENOUGH:
            near = last is not None and (block == passage.block or (passage.first and block == passage.block - 1))
            last, block = _read(seen, anchors, laid, passage, last.lead if last and near else None), passage.block
            result.append(last)
        elif result and last is result[-1] and block == passage.block and _is_piece(seen, passage, last):
            last = result[-1] = last._replace(end=clause.end)
    return result


class _Sketches(Sequence[Sketch]):
    """The sketches of clauses, each made when it is first asked for."""

    def __init__(self, seen: View, anchors: Anchors, listed: Sequence[Passage]) -> None:
        self._seen, self._anchors, self._listed = seen, anchors, listed
        self._made: dict[int, Sketch] = {}

    def __len__(self) -> int:
        return len(self._listed)

    def __getitem__(self, at: int) -> Sketch:  # type: ignore[override]  # one at a time
        made = self._made.get(at)
        if made is None:
            made = self._made[at] = sketch(self._seen, self._anchors, self._listed[at])
        return made


def _may_be(seen: View, anchors: Anchors, laid: Layout, passage: Passage) -> bool:
    """Whether a clause may be a task at all: no heading, no form to be filled in, no closing formula."""
    start, end = passage.clause.start, passage.clause.end
    if end - start < _SHORTEST or is_blank(seen, start, end):
        return False
    placed = laid.placed[passage.block]
    if placed.is_head and seen.text[placed.block.end - 1] not in ".;":
        return False
    if begins(seen, DONE_START, start, end):
        return False
    return not anchors.kinds_in(start, end) & FORMULA and not _after_past_time(seen, placed.block.body, start)


def _after_past_time(seen: View, start: int, end: int) -> bool:
    """Whether the paragraph tells of a time that is over, and of none to come since: "7 tháng đầu năm, … ‖ mở 16 lớp …"."""
    past = max(seen.low.rfind(time, start, end) for time in _TIMES_PAST)
    return past >= 0 and seen.search(_TIMES_TO_COME, past, end) is None


def _is_piece(seen: View, passage: Passage, task: RawTask) -> bool:
    """Whether a clause without a verb of its own belongs to the likely task before it."""
    clause = passage.clause
    return (
        not clause.opens
        and clause.end - task.end < _LONGEST_PIECE
        and predicate_at(seen, clause.start, clause.end) is None
    )


def _read(seen: View, anchors: Anchors, laid: Layout, passage: Passage, lead: Span | None) -> RawTask:
    """A likely clause read as one that is asked for; `lead` is who acts in the task before it."""
    clause, told = passage.clause, passage.told
    opening = seen.match(_LEADS_OVER, clause.start, clause.end)
    if opening:
        clause = clause._replace(start=opening.end())
    firm = told._replace(mode="task", firm=True, lead=told.lead or lead)
    verdict, _ = judge(seen, anchors, clause, firm)
    start, end = (verdict.start, verdict.end) if verdict else (clause.start, clause.end)
    announced = anchors.kinds_in(start, end)
    return RawTask(
        start,
        end,
        label_path(laid.placed, laid.placed[passage.block]) + clause.label,
        verdict.action if verdict else (start, start),
        "likely",
        verdict.lead if verdict else firm.lead,
        verdict.carried if verdict else firm.lead is not None,
        None,
        partners(seen, anchors, start, end) if announced & PARTNER else (),
        addressees(seen, anchors, start, end) if announced & ADDRESSEE else (),
        told.assigner,
        when=told.when,
    )


def _merged(known: Sequence[RawTask], found: Sequence[RawTask]) -> tuple[RawTask, ...]:
    """Both in reading order; the numbers of parents follow their tasks."""
    order = sorted([*enumerate(known), *((-1, task) for task in found)], key=lambda one: one[1].start)
    place = {number: at for at, (number, _) in enumerate(order) if number >= 0}
    return tuple(task if task.parent is None else task._replace(parent=place[task.parent]) for _, task in order)
