"""Hàng có ô đơn vị: a flattened table whose rows name their unit, whatever cells are empty.

    Tổng đàn trâu ⏎ con ⏎ 15.172 ⏎ 14.710      Tổng đàn bò ⏎ '' ⏎ 1.450 ⏎ ⏎ 2.281      2025 ⏎ 2026 above: the columns
Every cell stands on a line of its own. At least two such rows make a table; `''`, `"` and "nt" repeat the unit above.
Where as many heads that speak of a plan, of what was done or of a year stand right above the first row as it has
figures, they head the columns of the rows that are as full.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from domain.extraction import Span
from extractors.quantities.cells import RATE, Cell, lines_before, speaks, stripped
from extractors.tables.labels import number_of

_Row = tuple[Span, str, list[Span]]  # its label, its unit, its figures
_MORE = re.compile(r"\s{0,8}?\n[\s*]{0,5}[0-9]+(?:[.,][0-9]+)*[ *]{0,5}(?![^\n])")
_YEAR = re.compile(r"(?:19|20)\d\d")
_AGAIN = frozenset(("''", '"', "”", "“", "-nt-", "nt", "-”-", '-"-'))
_LONGEST_RUN, _LONGEST_UNIT = 12, 24


def measured_cells(text: str, lones: Sequence[re.Match[str]], units: frozenset[str]) -> Iterator[Cell]:
    """Yield the figures of rows that name a unit of `units` in a cell of their own, right before their figures.

    `lones` are the figures of `text` that stand alone on a line.
    """
    years: list[Span] = []
    unit, done = "", 0
    rows: list[_Row] = []
    for lone in lones:
        if lone.start() < done:
            continue
        figures, end = _run(text, lone)
        if len(figures) > 1 and all(_YEAR.fullmatch(text, *one) for one in figures):
            years = figures
        else:
            before = lines_before(text, done, lone.start())[-2:]
            words = text[slice(*before[1])] if len(before) == 2 else ""
            if not words or len(words) > _LONGEST_UNIT or not any(map(str.isalpha, text[slice(*before[0])])):
                words = ""
            elif words in _AGAIN:
                words = unit
            unit = words if RATE.sub("", words.lower()) in units else ""
            if unit:
                rows.append((before[0], unit, figures))
        done = end
    if len(rows) > 1:
        rows = _without_numbers(text, rows)
        heads = [] if years else _heads(text, rows[0][0][0], len(rows[0][2]))
        for label, words, figures in rows:
            named = heads if len(heads) == len(figures) else years
            columns = named if len(named) == len(figures) else [label] * len(figures)
            for one, column in zip(figures, columns, strict=True):
                yield Cell(one, words, label, column, one)


def _run(text: str, lone: re.Match[str]) -> tuple[list[Span], int]:
    """The figures that stand one below the other from `lone` on, and where the last of them ends."""
    figures, end = [stripped(text, lone.start() + 1, lone.end())], lone.end()
    while len(figures) < _LONGEST_RUN and (more := _MORE.match(text, end)):
        figures.append(stripped(text, text.rindex("\n", more.start(), more.end()) + 1, more.end()))
        end = more.end()
    return figures, end


def _without_numbers(text: str, rows: Sequence[_Row]) -> list[_Row]:
    """The rows without the number of the next one, which stands right below their figures; the first has one, too."""
    above = lines_before(text, 0, rows[0][0][0])
    number = number_of(text[slice(*above[-1])]) if above else None
    if number is None:
        return list(rows)
    parted: list[_Row] = []
    for label, unit, figures in rows[:-1]:
        follows = len(figures) > 1 and number_of(text[slice(*figures[-1])]) == number + 1
        number += follows
        parted.append((label, unit, figures[:-1] if follows else figures))
    return [*parted, rows[-1]]


def _heads(text: str, start: int, width: int) -> list[Span]:
    """The heads of so many columns that end right before the first row, whose label begins at `start`; else none."""
    above = lines_before(text, 0, start)
    if above and number_of(text[slice(*above[-1])]) is not None:
        above.pop()  # the number of the row
    heads = above[-width:]
    return heads if len(heads) == width and all(speaks(text[slice(*one)]) for one in heads) else []
