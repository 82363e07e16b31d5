"""Hàng có ô đơn vị: a flattened table whose rows name their unit, whatever cells are empty.

    Tổng đàn trâu ⏎ con ⏎ 15.172 ⏎ 14.710      Tổng đàn bò ⏎ '' ⏎ 1.450 ⏎ ⏎ 2.281      2025 ⏎ 2026 above: the columns
Every cell stands on a line of its own. At least two such rows make a table; `''`, `"` and "nt" repeat the unit above.
Where as many heads that speak of a plan, of what was done or of a year stand right above the first row as it has
figures, they head the columns of the rows that are as full, and of those that blank lines fill up: "10 ⏎ 11 ⏎ ⏎ ≥ 12".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from domain.extraction import Span
from extractors.quantities.cells import (
    AGAIN,
    COMPARED,
    LONGEST,
    NONE,
    RATE,
    Cell,
    lines_before,
    speaks,
    spoken,
    stripped,
    unit_of_heading,
)
from extractors.tables.labels import number_of
from vitext.lazy import regex

_Row = tuple[Span, str, list[Span]]  # its label, its unit, its cells: figures, and marks where there is none
_YEAR = regex(r"(?:19|20)\d\d")
_LONGEST_RUN, _LONGEST_UNIT, _LONGEST_CELL, _MOST_BLANK = 12, 24, 24, 3


class Above(NamedTuple):
    """A table whose rows are alike: where they stand, and the heads of its figures; rows that are not may follow it."""

    span: Span
    heads: Sequence[Span]


def measured_cells(
    text: str, lones: Sequence[re.Match[str]], units: frozenset[str], tables: Sequence[Above] = ()
) -> Iterator[Cell]:
    """Yield the figures of rows that name a unit of `units` in a cell of their own, right before their figures.

    `lones` are the figures of `text` that stand alone on a line, outside the `tables` that were read already.
    """
    years: list[Span] = []
    unit, done = "", 0
    rows: list[_Row] = []
    for lone in lones:
        if lone.start() < done:
            continue
        cells, end = _run(text, lone)
        if len(cells) > 1 and all(_YEAR.fullmatch(text, *one) for one in cells):
            years = cells
        else:
            before = lines_before(text, done, lone.start())
            while len(before) > 2 and _is_cell(text, before[-1]):
                cells.insert(0, before.pop())  # "con ⏎ ‖ - ⏎ ‖ 1.450"
            before = before[-2:]
            words = text[slice(*before[1])] if len(before) == 2 else ""
            if not words or len(words) > _LONGEST_UNIT or not any(map(str.isalpha, text[slice(*before[0])])):
                words = ""
            elif words in AGAIN:
                words = unit
            unit = words if RATE.sub("", spoken(words).lower()) in units else ""
            if unit:
                rows.append((before[0], unit, cells))
        done = end
    if len(rows) > 1 or (rows and _follows(text, rows[0][0][0], tables)):
        yield from _told(text, _without_numbers(text, rows), years, tables)


def _told(text: str, rows: Sequence[_Row], years: Sequence[Span], tables: Sequence[Above]) -> Iterator[Cell]:
    first = [] if years else _heads(text, rows)
    for label, words, cells in rows:
        heads = first or _follows(text, label[0], tables)
        named = _columns(text, cells, heads) or _columns(text, cells, years)
        for one, column in zip(cells, named or [label] * len(cells), strict=True):
            figure = COMPARED.fullmatch(text, *one)
            if figure is None:
                continue
            high = figure.span("high") if figure["high"] else None
            unit = (unit_of_heading(text[slice(*column)]) if column in heads else "") or words
            yield Cell((figure.start("low"), (high or figure.span("low"))[1]), unit, label, column, one, high)


def _follows(text: str, start: int, tables: Sequence[Above]) -> Sequence[Span]:
    """The heads of the table below which the row at `start` stands, with nothing but cells between them."""
    over = next((table for table in reversed(tables) if table.span[1] <= start), None)
    lines = text[over.span[1] : start].split("\n") if over else ()
    return over.heads if over and max(map(len, lines)) <= LONGEST else ()


def _columns(text: str, cells: Sequence[Span], heads: Sequence[Span]) -> Sequence[Span]:
    """The head of each cell, where they are as many, or would be with what blank lines leave out; else none."""
    if len(cells) == len(heads):
        return heads
    places = [text.count("\n", cells[0][0], one[0]) for one in cells]
    return [heads[place] for place in places] if heads and places[-1] == len(heads) - 1 else ()


def _run(text: str, lone: re.Match[str]) -> tuple[list[Span], int]:
    """The cells that stand one below the other from the figure `lone` on, and where the last of them ends."""
    cells, end, blank = [stripped(text, lone.start() + 1, lone.end())], lone.end(), 0
    at = end + 1
    while at < len(text) and len(cells) < _LONGEST_RUN and blank < _MOST_BLANK:
        stop = text.find("\n", at, at + _LONGEST_CELL)
        if stop < 0 and at + _LONGEST_CELL <= len(text):
            break
        one = stripped(text, at, stop if stop >= 0 else len(text))
        if one[0] == one[1]:
            blank += 1
        elif _is_cell(text, one):
            cells.append(one)
            end, blank = one[1], 0
        else:
            break
        at = (stop if stop >= 0 else len(text)) + 1
    while text[slice(*cells[-1])] in NONE and len(cells) > 1:
        cells.pop()
    return cells, end


def _is_cell(text: str, one: Span) -> bool:
    return text[slice(*one)] in NONE or COMPARED.fullmatch(text, *one) is not None


def _without_numbers(text: str, rows: Sequence[_Row]) -> list[_Row]:
    """The rows without the number of the next one, which stands right below their figures; the first has one, too."""
    above = lines_before(text, 0, rows[0][0][0])
    number = number_of(text[slice(*above[-1])]) if above else None
    if number is None:
        return list(rows)
    parted: list[_Row] = []
    for label, unit, cells in rows[:-1]:
        follows = len(cells) > 1 and number_of(text[slice(*cells[-1])]) == number + 1
        number += follows
        parted.append((label, unit, cells[:-1] if follows else cells))
    return [*parted, rows[-1]]


def _heads(text: str, rows: Sequence[_Row]) -> list[Span]:
    """The heads of the columns that end right before the first row; none where they are not as many as its cells."""
    label, _, cells = rows[0]
    above = lines_before(text, 0, label[0])
    if above and number_of(text[slice(*above[-1])]) is not None:
        above.pop()  # the number of the row
    heads = above[-len(cells) :]
    return heads if len(heads) == len(cells) and all(speaks(text[slice(*one)]) for one in heads) else []
