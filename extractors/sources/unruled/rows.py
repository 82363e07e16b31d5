"""Dòng nào thuộc hàng nào: told by what every row has once, its number or a figure.

Rows hang from their first line, or lie around their middle, as the table has it. Both are tried; where neither fits, or
each in its way, the table is left as it was read.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.tables.cells import begins, is_figure
from vitext.lazy import regex

from .around import around
from .boxes import Row
from .hanging import hanging
from .levels import LEVEL, Lines, Rows, bottom_of, ended, levels, step_of
from .spaced import spaced

_LABEL = regex(
    r"\(?(?:\d{1,3}(?:[.,]\d{1,2}){0,3}|[IVXLCl|]{1,5}|[A-Za-zđĐ])\)?[.,/)]?|[-–+*•]|\d{1,3}(?:\.\d{1,2}){0,3}[.)]?"
)


def rows_of(columns: Lines, size: float, *, numbered: bool, goes_on: bool, cut: bool) -> Rows | None:
    """The rows that the lines of each column make; None where they cannot be told.

    `numbered`: the first column holds numbers. `goes_on`: the first row may be the rest of one on the page before;
    `cut`: the page ends with the last.
    """
    step, content = step_of(columns, size), int(numbered)
    if not columns[content]:
        return None
    anchors = _numbers(columns, step) if numbered else _figures(columns, step)
    if not anchors:
        return None if numbered else spaced(columns, step, size)
    ways = hanging(columns, anchors, step, goes_on=goes_on), around(columns, anchors, step, goes_on=goes_on, cut=False)
    found = [one for one in ways if one is not None and _is_sound(one, content)]
    if not found and cut:
        broken = around(columns, anchors, step, goes_on=goes_on, cut=True)
        return broken if broken is not None and _is_sound(broken, content) else None
    return found[0] if len({_texts(one) for one in found}) == 1 else None


def rest_of(columns: Lines, size: float) -> Rows | None:
    """The rest of a row that began on another page, where no other follows it: its words go on in small letters."""
    told = [lines for lines in columns if lines]
    if columns[0] or not told or any(begins(lines[0].text) for lines in told):
        return None
    row = ended(tuple(map(tuple, columns)), min(lines[0].middle for lines in told), step_of(columns, size))
    return Rows((row,), bottom_of(row), rest=True)


def _numbers(columns: Lines, step: float) -> list[float]:
    """The heights of the rows' numbers, and of figures between them that are a row of their own."""
    if not all(_LABEL.fullmatch(line.text) for line in columns[0]):
        return []
    numbers = [line.middle for line in columns[0]]
    own = [
        line.middle
        for lines in _figure_columns(columns)
        for line in lines
        if len(lines) > len(numbers) and all(abs(line.middle - number) > LEVEL * step for number in numbers)
    ]
    return levels([*numbers, *own], step)


def _figures(columns: Lines, step: float) -> list[float]:
    return levels([line.middle for lines in _figure_columns(columns) for line in lines], step)


def _figure_columns(columns: Lines) -> list[Sequence[Row]]:
    """The columns that hold nothing but figures, each on one line."""
    return [lines for lines in columns[1:] if len(lines) > 1 and all(is_figure(line.text) for line in lines)]


def _is_sound(found: Rows, content: int) -> bool:
    """Whether every row has its words, none of which go on from the row above."""
    whole = found.rows[found.rest :]
    return all(row[content] and begins(row[content][0].text) for row in whole)


def _texts(found: Rows) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(" ".join(line.text for line in lines) for lines in row) for row in found.rows)
