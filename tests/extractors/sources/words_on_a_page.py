"""Words where a page would have them: cells wrapped into columns, from their first line on or around their middle."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from extractors.sources.unruled.boxes import Box

LETTER, HIGH, STEP = 6.0, 10.0, 14.0  # points: a letter's width, a word's height, from line to line


def line(text: str, left: float, top: float) -> list[Box]:
    """The words of one line, its first letter at `left`."""
    found, at = [], left
    for word in text.split(" "):
        if word:
            found.append(Box(word, at, top, at + LETTER * len(word), top + HIGH))
        at += LETTER * (len(word) + 0.6)
    return found


def prose(text: str, *, left: float = 60, top: float = 60, width: float = 480) -> list[Box]:
    """A paragraph."""
    lines = textwrap.wrap(text, int(width / LETTER / 1.1), break_long_words=False)
    return [box for place, one in enumerate(lines) for box in line(one, left, top + STEP * place)]


def table(
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    *,
    left: float = 60,
    top: float = 100,
    middle: bool = False,
    apart: float = 0,
) -> list[Box]:
    """A table without lines; `middle`: cells are set in the middle of their row; `apart`: points between two rows."""
    found: list[Box] = []
    for row in rows:
        cells = [
            textwrap.wrap(cell, int((width - 12) / LETTER), break_long_words=False)
            for cell, width in zip(row, widths, strict=True)
        ]
        high = max(map(len, cells))
        x = left
        for lines, width in zip(cells, widths, strict=True):
            down = (high - len(lines)) / 2 if middle else 0
            for place, one in enumerate(lines):
                found += line(one, x + 6, top + STEP * (down + place))
            x += width
        top += STEP * high + apart
    return found


def bottom(boxes: Sequence[Box]) -> float:
    """The top of the next line."""
    return max(box.top for box in boxes) + STEP
