"""Lấy lại từ bản ghi: tasks and targets whose lines still say what the record says are taken from the record, whole.

The others stay as they were read from the text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from domain.extraction import Extraction, FoundTarget, FoundTask, Interval, Span
from domain.target import Target
from domain.task import Task
from extractors.own_record.gaps import Match
from extractors.own_record.lines import Desk, Line
from extractors.own_record.printed import Printed
from extractors.own_record.targets import figures_after

_RULE = "own-record"


def applied(
    extraction: Extraction,
    desk: Desk,
    printed: Printed,
    tasks: Mapping[int, Match],
    targets: Mapping[int, Match],
    other: Collection[int],
) -> Extraction:
    """`extraction` with the record's own tasks and targets in the lines where nothing was edited.

    `other` are the places of lines that the record fills with other things than tasks: none is taken from them.
    """
    text = extraction.source.text
    whole = {number: match for number, match in tasks.items() if not match.gaps}
    lines = {match.place for match in whole.values()}
    if printed.tasks:
        lines |= set(other) - {match.place for match in tasks.values()}
    read: dict[int, list[FoundTask]] = {}
    for task in extraction.tasks:
        if (place := desk.at(task.span[0])) is not None:
            read.setdefault(place, []).append(task)
    kept: list[tuple[FoundTask, object]] = [
        (task, task.id) for task in extraction.tasks if desk.at(task.span[0]) not in lines
    ]
    kept += [
        (_own_task(printed.tasks[number].task, match, desk.lines[match.place], text, read.get(match.place, ())), number)
        for number, match in whole.items()
    ]
    kept.sort(key=lambda one: one[0].span)
    names: dict[object, str] = {key: f"T{at}" for at, (_, key) in enumerate(kept, 1)}
    by_place = {match.place: names[number] for number, match in whole.items()}
    for place, replaced in read.items():  # ids of tasks that gave way to the record's
        own = by_place.get(place)
        names |= {task.id: own for task in replaced if own and task.id not in names}
    found = []
    for task, key in kept:
        parent = task.parent
        above = printed.tasks[key].parent if isinstance(key, int) else None
        if above is not None:
            parent = _name_of(above, names, tasks, read)
        elif isinstance(key, str):
            parent = names.get(parent) if parent else None
        found.append(replace(task, id=names[key], parent=parent if parent != names[key] else None))
    return _joined(extraction, tuple(found), _targets(extraction, desk, printed, targets, text))


def _name_of(
    number: int, names: Mapping[object, str], tasks: Mapping[int, Match], read: Mapping[int, Sequence[FoundTask]]
) -> str | None:
    """The id of the record's task, or of what was read in its line when that was edited."""
    if number in names:
        return names[number]
    if number not in tasks:
        return None
    return next((names[task.id] for task in read.get(tasks[number].place, ()) if task.id in names), None)


def _own_task(task: Task, match: Match, line: Line, text: str, read: Sequence[FoundTask]) -> FoundTask:
    first = line.places[min(line.labelled, match.first)][0] if not line.cells else line.places[match.first][0]
    last = line.end if not line.cells else line.places[match.last - 1][1]
    span = (first, first + len(text[first:last].rstrip(" .;:,/")))
    before = read[0] if read else None
    return FoundTask(
        id="",
        text=text[slice(*span)],
        span=span,
        action=before.action if before else " ".join(text[slice(*span)].split()[:2]),
        rule=_RULE,
        label=before.label if before else line.label or None,
        lead=task.lead,
        partners=task.partners,
        addressees=task.addressees,
        assigner=before.assigner if before else None,
        deadline=_deadline(task, read),
        places=task.places,
        doubts=tuple(doubt for one in read for doubt in one.doubts if doubt.code != "year"),
    )


def _deadline(task: Task, read: Sequence[FoundTask]) -> Interval | None:
    due = task.deadline
    if due is None:
        return None
    seen = next((one.deadline for one in read if one.deadline), None)
    if due.known:
        return Interval(seen.text if seen else due.as_adverb(), due.start, due.end, None)
    return seen or (Interval(due.text) if due.text else None)


def _targets(
    extraction: Extraction, desk: Desk, printed: Printed, matches: Mapping[int, Match], text: str
) -> list[FoundTarget]:
    """The targets as read, those of the record with its own indicator, unit and bound."""
    by_span: dict[Span, FoundTarget] = {target.span: target for target in extraction.targets}
    by_line: dict[int | None, list[Span]] = {}
    for target_read in extraction.targets:
        by_line.setdefault(desk.at(target_read.span[0]), []).append(target_read.span)
    for number, match in sorted(matches.items()):
        target, line = printed.targets[number].target, desk.lines[match.place]
        if target.value is None or any(gap.field == "indicator" for gap in match.gaps):
            continue
        figures = figures_after(text, line, match.last, target.unit)
        if any(gap.field == "value" for gap in match.gaps):
            said, target = figures[:1], _as_edited(target, [value for value, _ in figures])
        else:
            said = [one for one in figures if one[0] == Decimal(target.value or 0)][:1]
        for _, span in said:
            here = by_line.get(match.place, ())
            covering = next((by_span[at] for at in here if at[0] <= span[0] and span[1] <= at[1]), None)
            own = _own_target(target, covering, span, text)
            by_span[own.span] = own
    return [by_span[span] for span in sorted(by_span)]


def _as_edited(target: Target, figures: Sequence[Decimal]) -> Target:
    """The record's target with the figures that the text has now, in the record's order."""
    names = [name for name in ("value", "value_max", "of_total") if getattr(target, name) is not None]
    said: dict[str, Any] = dict(zip(names, figures, strict=False))
    return replace(target, **said)


def _own_target(target: Target, read: FoundTarget | None, span: Span, text: str) -> FoundTarget:
    value = float(target.value or 0)
    base = read or FoundTarget("", text[slice(*span)], span, "", value, "", "=", "target", _RULE)
    period = base.period
    if target.period and (target.period.known or target.period.text):
        period = Interval(target.period.as_noun(), target.period.start, target.period.end)
    return replace(
        base,
        indicator=target.indicator,
        value=value,
        value_max=None if target.value_max is None else float(target.value_max),
        of_total=None if target.of_total is None else float(target.of_total),
        unit=target.unit or base.unit,
        comparator=target.comparator,
        kind="target",
        rule=_RULE,
        period=period,
    )


def _joined(extraction: Extraction, tasks: tuple[FoundTask, ...], targets: Sequence[FoundTarget]) -> Extraction:
    """Tasks, targets and citations name each other by where they stand."""

    def owner(span: Span) -> str | None:
        place = bisect_right(tasks, span[0], key=lambda task: task.span[0]) - 1
        return tasks[place].id if place >= 0 and span[1] <= tasks[place].span[1] else None

    numbered = tuple(replace(one, id=f"Q{at}", task=owner(one.span)) for at, one in enumerate(targets, 1))
    owned: dict[str, list[str]] = {}
    cited: dict[str, list[str]] = {}
    for target in numbered:
        owned.setdefault(target.task or "", []).append(target.id)
    for citation in extraction.citations:
        cited.setdefault(owner(citation.span) or "", []).append(citation.id)
    whole = tuple(
        replace(task, targets=tuple(owned.get(task.id, ())), citations=tuple(cited.get(task.id, ()))) for task in tasks
    )
    return replace(extraction, tasks=whole, targets=numbered)
