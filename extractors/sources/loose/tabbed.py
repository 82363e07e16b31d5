"""Các ô cách nhau bằng tab: a row of known heads, and the lines below it that have no more cells than it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from domain.extraction import Span
from extractors.sources.unruled.heads import are_heads, begins

from .shape import Loose, Row

_BREAK = re.compile("\n")
_FEWEST = 3  # columns


def tabbed(text: str) -> Iterator[Loose]:
    """The tables of a text whose cells are parted by tabs; every cell has its tab, or none is empty."""
    breaks = [-1, *(found.start() for found in _BREAK.finditer(text)), len(text)]
    lines = [(before + 1, after) for before, after in pairwise(breaks)]
    at = 0
    while at < len(lines):
        heads = _cells(text, *lines[at])
        at += 1
        if len(heads) < _FEWEST or are_heads([text[start:end] for start, end in filter(None, heads)]) is None:
            continue
        every = all(heads)  # else several tabs stand between two cells
        width = len(heads) if every else sum(map(bool, heads))
        rows: list[Row] = [tuple(heads) if every else tuple(filter(None, heads))]
        while at < len(lines) and (row := _row(text, lines[at], width, every)) is not None:
            rows.append(row)
            at += 1
        if len(rows) > 1:
            yield Loose(tuple(rows))


def _row(text: str, line: Span, width: int, every: bool) -> Row | None:  # noqa: FBT001
    cells = _cells(text, *line)
    if not every:
        cells = [cell for cell in cells if cell]
        return tuple(cells) if len(cells) == width else None
    first = next(filter(None, cells), None)
    if not 1 < len(cells) <= width or first is None or not begins(text[slice(*first)]):
        return None
    return tuple(cells + [None] * (width - len(cells)))


def _cells(text: str, start: int, end: int) -> list[Span | None]:
    found = list[Span | None]()
    while start <= end:
        stop = text.find("\t", start, end)
        stop = end if stop < 0 else stop
        words = text[start:stop].strip()
        left = text.index(words, start, stop) if words else start
        found.append((left, left + len(words)) if words else None)
        start = stop + 1
    return found
