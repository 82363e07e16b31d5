"""Việc thêm vào: lines that were written beside the record's tasks and rows, and that stand in no record.

A line counts when its neighbour is a line of the record (or was added itself) and it is labelled alike ("(10)" after
"(9)", a numbered row after a row); one without a label only between two tasks, and when reading finds a task in it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from domain.extraction import FoundTask
from extractors.own_record.gaps import Match
from extractors.own_record.lines import Desk


@dataclass(frozen=True, slots=True)
class Added:
    """Places of lines with tasks and with rows of targets that no record holds."""

    tasks: tuple[int, ...]
    targets: tuple[int, ...]


def added_lines(
    desk: Desk,
    tasks: Iterable[Match],
    targets: Iterable[Match],
    known: Collection[int],
    seen: Mapping[int, Sequence[FoundTask]],
) -> Added:
    """The lines that were added, in reading order; `known` are the places that other words of the record fill."""
    kinds = {match.place: "task" for match in tasks}
    rows = {match.place for match in targets if match.place not in kinds and desk.lines[match.place].cells}
    kinds |= dict.fromkeys(rows, "target")
    last_task = max((place for place, kind in kinds.items() if kind == "task"), default=-1)
    shapes = {kind: {desk.lines[place].shape for place in kinds if kinds[place] == kind} for kind in ("task", "target")}
    for step in (1, -1):
        order = range(len(desk.lines)) if step == 1 else range(len(desk.lines) - 1, -1, -1)
        for place in order:
            kind = kinds.get(place - step)
            if kind is None or place in kinds or place in desk.taken or place in known:
                continue
            line, beside = desk.lines[place], desk.lines[place - step]
            labelled = line.shape in shapes[kind] and bool(line.label) and line.cells == beside.cells
            between = step == 1 and not line.label and not line.cells and place < last_task and seen.get(place)
            if len(line.words) - line.labelled > 2 and (labelled or (between and kind == "task")):
                kinds[place] = kind
    found = sorted(place for place in kinds if place not in desk.taken and place not in rows)
    return Added(
        tuple(place for place in found if kinds[place] == "task"),
        tuple(place for place in found if kinds[place] == "target"),
    )
