"""Hàng của bảng, và các dòng nằm ngang nhau: what every way of telling rows needs.

Heights are told in steps: how far a line of a cell stands below the one before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from .boxes import Row

Lines = Sequence[Sequence[Row]]  # for each column its lines, from top to bottom
Cells = tuple[tuple[Row, ...], ...]  # the same, of one row

LEVEL = 0.4  # steps between lines that stand side by side
ROOMY = 1.35  # steps between two lines of different rows, where rows stand apart
_CLOSE = 1.6  # steps between two lines of a cell, at most
_FARTHEST, _USUAL = 2.2, 1.5  # sizes that a step has at most, and where no cell has two lines


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a table, and how far down they go; `rest`: the first one goes on from another page."""

    rows: tuple[Cells, ...]
    bottom: float
    rest: bool = False


def step_of(columns: Lines, size: float) -> float:
    """How far a line stands below the one before in its cell."""
    steps = [below.middle - above.middle for lines in columns for above, below in pairwise(lines)]
    close = [step for step in steps if step < _FARTHEST * size]
    return median(close) if close else _USUAL * size


def levels(heights: Iterable[float], step: float) -> list[float]:
    """The heights, those side by side as one."""
    found: list[float] = []
    for height in sorted(heights):
        if not found or height - found[-1] > LEVEL * step:
            found.append(height)
    return found


def bottom_of(row: Cells) -> float:
    """How far down a row goes."""
    return max(line.bottom for lines in row for line in lines)


def ended(row: Cells, top: float, step: float) -> Cells:
    """The last row, whose first line stands at `top`, without what stands below it: cells have no empty lines."""
    end = float("inf")
    for lines in row:
        before = top
        for line in lines:
            if line.middle - before > _CLOSE * step:
                end = min(end, line.middle - LEVEL * step)
                break
            before = line.middle
    return tuple(tuple(line for line in lines if line.middle < end) for lines in row)


def between(columns: Lines, starts: Sequence[float], step: float) -> list[Cells]:
    """What stands from each start to the next one."""
    ends = [*starts[1:], float("inf")]
    return [
        tuple(tuple(line for line in lines if start <= line.middle + LEVEL * step < end) for lines in columns)
        for start, end in zip(starts, ends, strict=True)
    ]
