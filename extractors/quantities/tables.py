"""Số liệu trong bảng: figures that stand alone in a cell, with the unit of their row, their column or the whole table.

    | Tổng nguồn vốn | tỷ đồng | 248 | 253,61 |      the row's own cell of unit
    | Chỉ tiêu | Thực hiện (triệu đồng) | % KH |     the heading of the column
    (Đơn vị tính: triệu đồng)                        the line above the table
A table is a run of lines with at least two strokes. Figures without a unit from any of the three are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vitext.fold import fold

_CELL = re.compile(r"[^|]+")
_FIGURE = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_HEADED = re.compile(r"\((?:đvt: ?|đơn vị tính: ?|dvt: ?)?([^()\d]{1,20})\)\s?\Z", re.IGNORECASE)
_ABOVE = re.compile(
    r"(?:đvt|đơn vị tính|đơn vị|dvt|don vi tinh) ?: ?([^()\n|]{1,24}?)\)?\s{0,2}\n\s{0,3}\Z", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure alone in its cell: its span and the words of the unit that holds for it."""

    span: tuple[int, int]
    unit: str


def figure_cells(text: str, units: frozenset[str]) -> Iterator[Cell]:
    """Yield the figures of the tables of `text` that have a unit; `units` are the unit words that a cell may hold."""
    headings: list[str] = []
    common, inside, offset = "", False, 0
    for line in text.split("\n"):
        if line.count("|") < 2:
            inside = False
        else:
            found = ((offset + cell.start(), cell[0].strip(" *")) for cell in _CELL.finditer(line))
            cells = [(start, words) for start, words in found if set(words) - set("-: ")]
            if inside and len(cells) == len(headings):
                yield from _of_row(text, cells, headings, common, units)
            elif not inside and cells:
                headings = [words for _, words in cells]
                above = _ABOVE.search(text[max(0, offset - 60) : offset])
                common, inside = above[1] if above else "", True
        offset += len(line) + 1


def _of_row(
    text: str, cells: list[tuple[int, str]], headings: list[str], common: str, units: frozenset[str]
) -> Iterator[Cell]:
    own = next((words for _, words in cells if words.lower() in units), common)
    for (start, words), heading in zip(cells, headings, strict=True):
        if not _FIGURE.fullmatch(words) or fold(heading).lower() in ("stt", "tt", "so tt"):
            continue
        unit = _of_heading(heading) or own
        begin = text.index(words, start)
        if unit:
            yield Cell((begin, begin + len(words)), unit)


def _of_heading(heading: str) -> str:
    headed = _HEADED.search(heading)
    if headed:
        return headed[1].strip()
    return "%" if heading.lstrip().startswith("%") or heading.rstrip().endswith("%") else ""
