"""Hàng có ô đơn vị: a flattened table whose rows name their unit, whatever cells are empty.

    Tổng đàn trâu ⏎ con ⏎ 15.172 ⏎ 14.710      Tổng đàn bò ⏎ '' ⏎ 1.450 ⏎ ⏎ 2.281      2025 ⏎ 2026 above: the columns
Every cell stands on a line of its own. At least two such rows make a table; `''`, `"` and "nt" repeat the unit above.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from domain.extraction import Span
from extractors.quantities.cells import RATE, Cell, lines_before, stripped

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
    rows: list[tuple[Span, str, list[Span]]] = []
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
        for label, words, figures in rows:
            columns = years if len(years) == len(figures) else [label] * len(figures)
            for one, column in zip(figures, columns, strict=True):
                yield Cell(one, words, label, column, one)


def _run(text: str, lone: re.Match[str]) -> tuple[list[Span], int]:
    """The figures that stand one below the other from `lone` on, and where the last of them ends."""
    figures, end = [stripped(text, lone.start() + 1, lone.end())], lone.end()
    while len(figures) < _LONGEST_RUN and (more := _MORE.match(text, end)):
        figures.append(stripped(text, text.rindex("\n", more.start(), more.end()) + 1, more.end()))
        end = more.end()
    return figures, end
