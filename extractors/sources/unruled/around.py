"""Hàng nằm quanh số thứ tự: rows whose cells are set in the middle, so that they reach as far below it as above."""

from __future__ import annotations

from collections.abc import Sequence

from .boxes import Row
from .levels import LEVEL, ROOMY, Cells, Lines, Rows, bottom_of, ended, levels

_LEAST = 0.7  # steps between the last line of a row and the first of the next


def around(columns: Lines, anchors: Sequence[float], step: float, *, goes_on: bool, cut: bool) -> Rows | None:
    """Rows around the anchors; where another page's row goes on above the first, its end must be certain.

    `cut`: the page ends here, and the last row may go on on the next.
    """
    heights = levels([line.middle for lines in columns for line in lines if line.middle < anchors[0]], step)
    starts = [None, *heights[1:], anchors[0]] if goes_on and heights else [None]
    found = [_from(columns, anchors, step, start, cut=cut) for start in starts]
    told = [one for one in found if one is not None]
    return told[0] if len(told) == 1 else None


def _from(columns: Lines, anchors: Sequence[float], step: float, start: float | None, *, cut: bool) -> Rows | None:
    """Rows from the line at `start` on; above it stands the rest of a row."""
    waiting, rows = [list(lines) for lines in columns], list[Cells]()
    if start is not None:
        rows.append(_taken(waiting, start - LEVEL * step))
    for anchor in anchors:
        last = anchor == anchors[-1]
        row = _one(waiting, anchor, step, ROOMY if last else _LEAST)
        if row is None and cut and last:
            row = ended(_taken(waiting, float("inf")), anchor, step)
        if row is None or not any(row):
            return None
        rows.append(row)
    return Rows(tuple(rows), bottom_of(rows[-1]), start is not None)


def _one(waiting: Sequence[list[Row]], anchor: float, step: float, apart: float) -> Cells | None:
    """The row that lies around its anchor, taken off; None, and nothing taken off, where none does.

    `apart`: so many steps below it the next line stands at least.
    """
    tops = [lines[0].middle for lines in waiting if lines]
    if not tops:
        return None
    end = 2 * anchor - min(tops)
    row = tuple(tuple(line for line in lines if line.middle <= end + LEVEL * step) for lines in waiting)
    last = max((lines[-1].middle for lines in row if lines), default=anchor)
    under = [lines[len(told)].middle for lines, told in zip(waiting, row, strict=True) if len(lines) > len(told)]
    if abs(last - end) > LEVEL * step or any(top - last < apart * step for top in under):
        return None  # one that goes on
    if any(abs(lines[0].middle + lines[-1].middle - 2 * anchor) > 2 * LEVEL * step for lines in row if lines):
        return None  # a cell that does not lie around the middle
    for lines, told in zip(waiting, row, strict=True):
        del lines[: len(told)]
    return row


def _taken(waiting: Sequence[list[Row]], end: float) -> Cells:
    """What stands above `end`, taken off."""
    row = []
    for lines in waiting:
        inside = tuple(line for line in lines if line.middle <= end)
        del lines[: len(inside)]
        row.append(inside)
    return tuple(row)
