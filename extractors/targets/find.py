"""Tìm chỉ tiêu và kết quả: every counted quantity of the body, with what it counts, its kind, its period and its task.

Quantities, tasks and periods come in reading order, and one pass goes through all three and the blocks: linear time.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date

from domain.extraction import DocumentKind, FoundTarget
from extractors.intervals import interval
from extractors.layout.layout import layout_of
from extractors.layout.sections import Placed
from extractors.quantities.find import Quantity
from extractors.targets.indicator import indicator
from extractors.targets.judge import Standing, kind_of
from extractors.tasks.clauses import clauses
from extractors.tasks.find import RawTask
from vitext.clean import Cleaned
from vitext.periods import FoundPeriod


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
    laid = layout_of(text)
    placed, zone = laid.placed, laid.zones
    starts = [item.block.start for item in placed]
    task_starts = [task.start for task in tasks]
    timely = [one for one in periods if one.form != "term" and one.recurring is None]
    period_starts = [one.span[0] for one in timely]
    result: list[FoundTarget] = []
    block = -1
    pieces: list[tuple[int, int]] = []
    piece_starts: list[int] = []
    heads: tuple[str, ...] = ()
    for one in quantities:
        start, end = one.span
        at = bisect_right(starts, start) - 1
        if at < 0 or zone[at] in ("header", "foot", "bases"):
            continue
        item = placed[at]
        if at != block:
            block = at
            pieces = [(piece.start, piece.end) for piece in clauses(text, item.block.body, item.block.end)]
            piece_starts = [piece[0] for piece in pieces]
            heads = _heads(text, placed, at)
        piece = bisect_right(piece_starts, start) - 1
        clause = pieces[piece] if piece >= 0 and start < pieces[piece][1] else (item.block.body, item.block.end)
        owner = bisect_right(task_starts, start)
        if owner and end > tasks[owner - 1].end:
            owner = 0
        standing = Standing(
            item.mode,
            owner > 0,
            clause[0],
            one.comparator,
            document,
            day.year if day else None,
            heads,
        )
        kind, rule = kind_of(text, start, end, standing, grew=one.change is not None)
        first, last = bisect_left(period_starts, clause[0]), bisect_left(period_starts, clause[1])
        near = _nearest(timely[first:last], start, end, clause[1])
        period, doubts = interval(near, day=day) if near else (None, ())
        result.append(
            FoundTarget(
                id=f"Q{len(result) + 1}",
                text=text[start:end],
                span=cleaned.source_span(start, end),
                indicator=indicator(text, start, end, clause[0]),
                value=one.value,
                unit=one.unit,
                comparator=one.comparator,
                kind=kind,
                rule=rule,
                value_max=one.value_max,
                of_total=one.of_total,
                normalized=one.normalized,
                period=period,
                change=one.change,
                task=f"T{owner}" if owner else None,
                doubts=one.doubts + doubts,
            )
        )
    return tuple(result)


def _heads(text: str, placed: Sequence[Placed], at: int) -> tuple[str, ...]:
    """The heads above a block, nearest first; before them a lead-in: the last line above that ended in a colon."""
    item = placed[at]
    found: list[str] = []
    for before in range(at - 1, max(at - 40, -1), -1):
        other = placed[before]
        if other.level < item.level or (item.block.kind and other.block.kind == ""):
            words = other.block.words(text)
            if words.endswith(":") or other.is_head:
                found.append(words[-160:])
                break
            if other.level < item.level:
                break
    own = text[item.block.body : item.block.end].partition(":")
    if own[1] and len(own[0]) < 120 and item.block.kind:
        found.insert(0, own[0])
    return (*found, *(placed[head].block.words(text)[:160] for head in reversed(item.heads)))


def _nearest(periods: Sequence[FoundPeriod], start: int, end: int, limit: int) -> FoundPeriod | None:
    """Of the periods of a clause that ends at `limit` the one next to the quantity."""
    return min(
        (one for one in periods if one.span[1] <= limit),
        key=lambda one: min(abs(one.span[0] - end), abs(start - one.span[1])),
        default=None,
    )
