"""Hàng bắt đầu ngang với số thứ tự: rows whose first line stands beside their number."""

from __future__ import annotations

from collections.abc import Sequence

from .levels import LEVEL, Lines, Rows, between, bottom_of, ended


def hanging(columns: Lines, anchors: Sequence[float], step: float, *, goes_on: bool) -> Rows | None:
    """Rows from each anchor to the next. What stands above the first one goes on from another page, or refutes all."""
    above = any(lines and lines[0].middle < anchors[0] - LEVEL * step for lines in columns)
    if above and not goes_on:
        return None
    rows = between(columns, [float("-inf"), *anchors] if above else anchors, step)
    rows[-1] = ended(rows[-1], anchors[-1], step)
    return Rows(tuple(rows), bottom_of(rows[-1]), above)
