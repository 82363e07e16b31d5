"""Tìm chỉ tiêu và kết quả: every counted quantity of the body, with what it counts, its kind, its period and its task.

Quantities, tasks and periods come in reading order, and one pass goes through all three and the blocks: linear time.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from domain.extraction import DocumentKind, FoundTarget, Span
from extractors.intervals import interval
from extractors.layout.layout import layout_of
from extractors.layout.sections import Placed
from extractors.layout.view import view
from extractors.quantities.find import Quantity
from extractors.targets.bases import in_bracket
from extractors.targets.carried import is_now, said_above, said_before, years_past
from extractors.targets.columns import evidence_above, evidence_over, period_of
from extractors.targets.evidence import evidence, ground
from extractors.targets.heads import heads_above, of_opinions, sort_of, title_of, year_of
from extractors.targets.indicator import NOTHING, indicator
from extractors.targets.judge import kind_of, leaning
from extractors.targets.passage import Passage
from extractors.targets.said import Said
from extractors.targets.times import nearest, only_year, times_of_figures, year_behind
from extractors.targets.votes import ENACTED, is_vote
from extractors.tasks.clauses import Clause, clauses
from extractors.tasks.raw import RawTask
from vitext.clean import Cleaned
from vitext.period_found import FoundPeriod

_REACH = 180
# So many in a list, such a share of one kind, and so little weight of one that stands against them.
_LIST, _MOST, _UNDECIDED = 5, 0.75, 1.5
# What has no time of its own clause has none: who came and how they voted.
_TIMELESS = frozenset(("unit:guests", "voted", "tense:vote"))


class Weighed(NamedTuple):
    """A quantity in its clause, with the number of its task (0 for none), the nearest time and all its evidence."""

    quantity: Quantity
    clause: Span
    task: int
    near: FoundPeriod | None
    evidence: list[str]
    passage: Passage
    carried: FoundPeriod | None  # the time said above, where its clause says none
    head: int  # the block above the item in which it is the first figure; -1 for others


def find_targets(
    cleaned: Cleaned,
    quantities: Sequence[Quantity],
    *,
    tasks: Sequence[RawTask],
    periods: Sequence[FoundPeriod],
    day: date | None,
    document: DocumentKind,
) -> tuple[FoundTarget, ...]:
    """The targets of a document of `day`; all three sequences are sorted and do not overlap. Ids are Q1, Q2, …"""
    text = cleaned.text
    result: list[FoundTarget] = []
    firsts: list[tuple[int, float]] = []
    last: Quantity | None = None
    said = outer = NOTHING  # what was said last, and what outside of brackets
    inside = False
    for one, clause, owner, near, found, passage, above, head in weighed(
        text, quantities, tasks=tasks, periods=periods, day=day, document=document
    ):
        start, end = one.span
        kind, rule = kind_of(found)
        passage.decided(kind, found)
        of_list = head if "head:target" in found else -1
        firsts.append((of_list, leaning(found) if of_list >= 0 else 0.0))
        before = last if last and last.span[0] >= clause[0] else None
        was_inside, inside = inside, in_bracket(text, clause[0], start)
        if before and was_inside and not inside:
            said = outer  # "318 ha (lúa 210 ha), ‖ đạt 83% kế hoạch"
        # "Quỹ ‖ làm việc với 02 HTX", "đồng chí giao Phòng A ‖ mở 2 lớp": who acts, and who asks, are not counted
        opens = tasks[owner - 1].action[0] if owner else clause[0]
        begins = opens if clause[0] < opens < start else clause[0]
        said = indicator(text, one, begins, before, said if before or passage.beside else NOTHING, bare=passage.bare)
        if said.words == one.unit and (one.normalized or one.unit[:1] == "%"):
            said = _named_above(one, said, passage, last)
        passage.said = said
        last, outer = one, outer if inside else said
        when = near or above
        period, doubts = interval(when, day=day, year=passage.year) if when else (None, ())
        result.append(
            FoundTarget(
                f"Q{len(result) + 1}",
                text[start:end],
                cleaned.source_span(start, end),
                said.words,
                one.value,
                one.unit,
                one.comparator,
                kind,
                rule,
                one.value_max,
                one.of_total,
                one.normalized,
                period,
                one.change,
                f"T{owner}" if owner else None,
                one.doubts + doubts,
            )
        )
    return tuple(_as_their_list(result, firsts))


def _named_above(one: Quantity, said: Said, passage: Passage, last: Quantity | None) -> Said:
    """What a share or a sum counts of which its sentence says nothing: as the last one of its block, else by its head."""
    alike = last is not None and bool(last.normalized) == bool(one.normalized) and last.unit[:1] == one.unit[:1]
    if alike and passage.said is not None:
        return passage.said.compared()
    return said._replace(words=passage.title) if passage.title else said


def _as_their_list(found: list[FoundTarget], first: list[tuple[int, float]]) -> list[FoundTarget]:
    """A figure that leans to neither side is a target in a list of them: "các chỉ tiêu …: ‖ (1) … ‖ (2) …".

    `first` has, for every quantity, the head of the list in which it is the first of an item below "chỉ tiêu" (-1 for
    others), and how its evidence leans.
    """
    lists: dict[int, list[int]] = {}
    for number, (head, _) in enumerate(first):
        if head >= 0:
            lists.setdefault(head, []).append(number)
    for members in lists.values():
        targets = sum(found[number].kind == "target" for number in members)
        if len(members) >= _LIST and _MOST * len(members) <= targets < len(members):
            for number in members:
                one = found[number]
                if one.kind == "result" and one.rule != "from-to" and first[number][1] > -_UNDECIDED:
                    found[number] = replace(one, kind="target", rule="list")
    return found


def weighed(
    text: str,
    quantities: Sequence[Quantity],
    *,
    tasks: Sequence[RawTask],
    periods: Sequence[FoundPeriod],
    day: date | None,
    document: DocumentKind,
) -> Iterator[Weighed]:
    """Each quantity of the body with its evidence; what is decided of it must be told to its passage before the next."""
    laid, seen = layout_of(text), view(text)
    low, placed = seen.low, laid.placed
    starts = [item.block.start for item in placed]
    task_starts = [task.start for task in tasks]
    timely = times_of_figures(low, periods)
    times = _Times(text, low, timely, [one.span[0] for one in timely])
    year_of_all = None if day else only_year(low, periods, timely)
    block = head = -1
    clause = (0, 0)
    read_to = 0
    passage = Passage([], bare=seen.plain)
    of_block: FoundPeriod | None = None  # the time that its lead-in or headings name
    pieces: tuple[Clause, ...] = ()
    piece_starts: list[int] = []
    for one in quantities:
        start, end = one.span
        at = bisect_right(starts, start) - 1
        if at < 0 or laid.zones[at] in ("header", "foot", "bases", "rules", "caption"):
            continue
        here = placed[at].block
        if at != block:
            head = _head_of_list(placed, at)
            pieces = clauses(text, here.body, here.end)
            piece_starts = [piece.start for piece in pieces]
            heads = heads_above(text, placed, at)
            held = ground(placed[at].mode, heads, document, day, article=_is_in_article(placed, at))
            voiced = sort_of(document) == "mixed" and of_opinions(heads)  # each speaks for himself
            sibling = passage.last if _is_next_item(placed, block, at) and not voiced else ""
            if voiced:
                held.append("voiced")
            passage = Passage(
                held,
                title=title_of(heads),
                bare=seen.plain,
                sort=sort_of(document),
                year=year_of(heads) or year_of_all,
                sibling=sibling,
                prior=(passage.last or passage.prior) if _is_below_same(placed, block, at) and not voiced else "",
            )
            of_block = said_above(low, placed, at, timely, times.starts) if timely else None
            block, clause, read_to = at, (-1, -1), here.body
        number = bisect_right(piece_starts, start) - 1
        own, opens = (here.body, here.end), True
        if number >= 0 and start < pieces[number].end:
            own, opens = (pieces[number].start, pieces[number].end), pieces[number].opens
        if own != clause:
            if told := _told_before(pieces, number, clause[0]):
                passage.hears(low[max(told.start, told.end - _REACH) : told.end])
            for before in _unread(pieces, number, clause[0]):
                passage.opens(sentence=before.opens)
                passage.reads(low[max(before.start, before.end - _REACH) : before.end])
            passage.opens(sentence=opens)
            clause, read_to = own, own[0]
        owner = bisect_right(task_starts, start)
        if owner and end > tasks[owner - 1].end:
            owner = 0
        passage.reads(low[max(read_to, start - _REACH) : start])
        read_to = end
        over = None
        if one.column:
            near = period_of(text, one.column, times.inside(one.column))
            if near is None and one.over:
                near = period_of(text, one.over, times.inside(one.over))
            of_head = evidence_over(text, one.column, day) or evidence_above(text, one.over, day)
            if near and near.end and day and near.end < day and of_head in ([], ["column:this"]):
                of_head = ["column:past"]  # "Quý I/2026" in a table of September
            found = [*passage.ground, *of_head]
        else:
            bracketed = year_behind(text, end)  # it says when, but in a text without its day not whether that is over
            near = bracketed if bracketed and day else times.near(start, end, clause)
            in_task = tasks[owner - 1].rule if owner else ""
            voted = is_vote(low, one, clause[0])
            if voted:
                found = ["voted"]
            elif "enacting" in passage.ground and low.startswith(ENACTED, clause[0]):
                found = ["enacted"]  # "Điều 1. ‖ Công nhận ‖ 07 đơn vị": done by being decided
            else:
                found = evidence(passage, one, low[end : end + 60], near, day, in_task=in_task)
            near = None if voted else bracketed or near  # "Thông qua phương án ‖ năm 2025 ‖: 209/214"
            if near is None and _TIMELESS.isdisjoint(found) and not is_now(low, clause[0], start):
                over = times.before(here.body, clause[0], start) or of_block
        yield Weighed(one, clause, owner, near, found, passage, over, head)
        head = -1


class _Times(NamedTuple):
    """The times of a text that figures may have, and where each begins."""

    text: str
    low: str
    listed: Sequence[FoundPeriod]
    starts: Sequence[int]

    def inside(self, span: Span) -> Sequence[FoundPeriod]:
        """Those that begin within a span."""
        return self.listed[bisect_left(self.starts, span[0]) : bisect_left(self.starts, span[1])]

    def near(self, start: int, end: int, clause: Span) -> FoundPeriod | None:
        """The time in its clause that a figure at `[start, end)` has; of many only those around it are looked at."""
        first, last = bisect_left(self.starts, clause[0]), bisect_left(self.starts, clause[1])
        if first == last:
            return None
        beside = bisect_left(self.starts, start, first, last)
        return nearest(self.text, self.listed[max(first, beside - 2) : min(last, beside + 3)], start, end, clause[1])

    def before(self, floor: int, clause_start: int, start: int) -> FoundPeriod | None:
        """The time said before the clause of a figure, in its block, which begins at `floor`."""
        return said_before(self.low, floor, clause_start, self.listed, self.starts) or years_past(
            self.text, self.low, floor, clause_start, start
        )


def _is_in_article(placed: Sequence[Placed], at: int) -> bool:
    return any(placed[over].block.kind == "article" for over in (*placed[at].heads, at))


def _is_below_same(placed: Sequence[Placed], last: int, at: int) -> bool:
    """Whether a block stands below the same heads as the last one with a figure (-1: none)."""
    return last >= 0 and placed[last].heads == placed[at].heads


def _is_next_item(placed: Sequence[Placed], last: int, at: int) -> bool:
    """Whether a block is an item of the same list as the last one with a figure (-1: none)."""
    kind = placed[at].block.kind
    return bool(kind) and _is_below_same(placed, last, at) and placed[last].block.kind == kind


def _unread(pieces: Sequence[Clause], number: int, read: int) -> Sequence[Clause]:
    """The clauses before `number` in the same sentence that hold no quantity, up to the one that begins at `read`:
    "sẽ xây dựng mô hình điểm; ‖ thực hiện 3 mô hình" intends the same."""
    first = number
    while first > 0 and not pieces[first].opens and pieces[first - 1].start > read:
        first -= 1
    return pieces[first:number] if number > 0 else ()


def _told_before(pieces: Sequence[Clause], number: int, read: int) -> Clause | None:
    """The clause that ends the sentence before that of piece `number`, where it holds no quantity and was not read."""
    first = number
    while first > 0 and not pieces[first].opens:
        first -= 1
    return pieces[first - 1] if first > 0 and pieces[first - 1].start > read else None


def _head_of_list(placed: Sequence[Placed], at: int) -> int:
    """The block above the list that a labelled block is an item of: its head, else the unlabelled block before the list.

    -1 for a block without a label, and where the text begins with the list.
    """
    kind, heads = placed[at].block.kind, placed[at].heads
    if not kind or heads:
        return heads[-1] if kind else -1
    while at >= 0 and placed[at].block.kind == kind:
        at -= 1
    return at
