"""Hàng cách nhau hoặc dòng còn chỗ: rows of a table that has neither numbers nor figures.

A row begins where the page leaves more room between two lines, or where the first column's line above ends though the
next word would have had room on it. A line that may be either is no row, and there is no table.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extractors.tables.cells import begins

from .boxes import Row
from .levels import LEVEL, ROOMY, Lines, Rows, between, bottom_of, ended, levels

_ROOM = 0.5  # sizes: a space
_FEWEST = 2  # rows, and cells of a row


def spaced(columns: Lines, step: float, size: float) -> Rows | None:
    """The rows where each begins for certain."""
    heights = levels([line.middle for lines in columns for line in lines], step)
    end = max((line.right for line in columns[0]), default=0.0)
    starts = [heights[0]]
    for above, here in pairwise(heights):
        told = [_at(lines, here, step) for lines in columns]
        first, before = told[0], _at(columns[0], above, step)
        if here - above > ROOMY * step:
            if first is None or not begins(first.text):
                return None
            starts.append(here)
        elif first is not None and begins(first.text):
            if before is None or end - before.right > first.boxes[0].right - first.left + _ROOM * size:
                starts.append(here)
            elif all(told):  # a row, or a line that begins with a name
                return None
    rows = between(columns, starts, step)
    rows[-1] = ended(rows[-1], starts[-1], step)
    if len(rows) < _FEWEST or any(not row[0] or sum(map(bool, row)) < _FEWEST for row in rows):
        return None
    return Rows(tuple(rows), bottom_of(rows[-1]))


def _at(lines: Sequence[Row], height: float, step: float) -> Row | None:
    return next((line for line in lines if abs(line.middle - height) <= LEVEL * step), None)
