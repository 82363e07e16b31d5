"""Số liệu trong bảng: figures that stand alone in a cell, with the unit of their row, their column or the whole table.

    | Tổng nguồn vốn | tỷ đồng | 248 | 253,61 |      the row's own cell of unit
    | Chỉ tiêu | Thực hiện (triệu đồng) | % KH |     the heading of the column
    (Đơn vị tính: triệu đồng)                        the line above the table
A table is a run of lines with at least two strokes, or a flattened one: its cells one a line, between strokes that have
a line each (`barred`), or the heading cells first and at least two rows of the same make.
Figures without a unit from any of the three are left alone.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice

from domain.extraction import Span
from extractors.quantities.barred import BarredRow, barred_rows
from extractors.quantities.cells import LONE, LONGEST, MOST_COLUMNS, RATE, Cell, lines_before, speaks, stripped
from extractors.quantities.measured import measured_cells
from vitext.fold import fold

_FIGURE = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_SIGN = r"≥|≤|>=|<=|>|<|trên|dưới|khoảng|hơn|gần|ít nhất|tối thiểu|tối đa|không quá|đạt|từ"
_COMPARED = re.compile(
    rf"(?:(?:{_SIGN})\s{{0,2}})?(?P<low>[0-9]+(?:[.,][0-9]+)*)"
    r"(?:\s?[-–]\s?(?P<high>[0-9]+(?:[.,][0-9]+)*))?(?:\s{1,2}trở lên)?",
    re.IGNORECASE,
)
_NONE = frozenset(("-", "–", "—", "x", "X", "/", "...", "…"))  # written where there is no figure
_HEADED = re.compile(r"\((?:đvt: ?|đơn vị tính: ?|dvt: ?)?([^()\d]{1,20})\)\s?\Z", re.IGNORECASE)
_ABOVE = re.compile(
    r"(?:đvt|đơn vị tính|đơn vị|dvt|don vi tinh) ?: ?([^()\n|]{1,24}?)\)?\s{0,2}\n\s{0,3}\Z", re.IGNORECASE
)
_NUMBERED = ("stt", "tt", "so tt")


def figure_cells(text: str, units: frozenset[str]) -> Iterator[Cell]:
    """Yield the figures of the tables of `text` that have a unit; `units` are the unit words that a cell may hold."""
    if "|" in text:
        yield from _piped(text, units)
    lones = list(LONE.finditer(text))
    if lones:
        barred = list(barred_rows(text))
        for where, rows in barred:
            common = _above(text, where[0])
            for row in rows:
                yield from _of_barred(text, row, common, units)
        lones = _outside(lones, [where for where, _ in barred])
    tables: list[Span] = []
    if lones:
        yield from _flattened(text, lones, units, tables)
        lones = _outside(lones, tables)
    if len(lones) > 1:
        yield from measured_cells(text, lones, units)


def _piped(text: str, units: frozenset[str]) -> Iterator[Cell]:
    headings: list[Span] = []
    columns: list[Span] = []  # those that are empty, too
    common, inside, offset = "", False, 0
    for line in text.split("\n"):
        if line.count("|") < 2:
            inside = False
        else:
            found = _cells(text, offset, offset + len(line))
            cells = [one for one in found if set(text[slice(*one)]) - set("-: ")]
            if inside and cells and len(found) == len(columns):
                above = [column for one, column in zip(found, columns, strict=True) if one in cells]
                yield from _of_row(text, cells, above, common, units)
            elif inside and len(cells) == len(headings):
                yield from _of_row(text, cells, headings, common, units)
            elif not inside and cells:
                headings, columns = cells, found
                common, inside = _above(text, offset), True
        offset += len(line) + 1


def _outside(lones: Sequence[re.Match[str]], tables: Sequence[Span]) -> list[re.Match[str]]:
    """The figures that stand in none of the tables, which are in order."""
    starts = [start for start, _ in tables]
    free = []
    for lone in lones:
        before = bisect_right(starts, lone.start()) - 1
        if before < 0 or tables[before][1] <= lone.start():
            free.append(lone)
    return free


def _of_barred(text: str, row: BarredRow, common: str, units: frozenset[str]) -> Iterator[Cell]:
    over = {column.head: column.over for column in row.columns}
    told = [
        (cell, column.head)
        for cell, column in zip(row.cells, row.columns, strict=True)
        if fold(text[slice(*column.head)]).lower() not in _NUMBERED
    ]
    if told:
        cells, heads = zip(*told, strict=True)
        for cell in _of_row(text, cells, heads, common, units):
            yield cell._replace(over=over[cell.column] if cell.column else None)


def _cells(text: str, start: int, end: int) -> list[Span]:
    """The cells of the line text[start:end], those that are empty, too; a stroke before the first one is none's end."""
    end -= text.startswith("|", start) and text.endswith("|", start + 1, end)
    start += text.startswith("|", start)
    found = []
    while start <= end:
        stop = text.find("|", start, end)
        stop = end if stop < 0 else stop
        found.append(stripped(text, start, stop))
        start = stop + 1
    return found


def _flattened(text: str, lones: Sequence[re.Match[str]], units: frozenset[str], tables: list[Span]) -> Iterator[Cell]:
    """Tables of which every cell stands on a line of its own; `lones` are the figures that do.

    Where the rows of each table stand is added to `tables`.
    """
    done = 0
    for lone in lones:
        if lone.start() < done:
            continue
        before = lines_before(text, done, lone.start())
        first = len(before)
        shown = [*before, *islice(_lines(text, lone.start(), len(text)), 2 * MOST_COLUMNS)]
        width, header = _shape(text, shown, first)
        done = lone.end()
        if not width:
            continue
        headings, row = shown[header : header + width], header + width
        common = _above(text, headings[0][0])
        pattern = [_holds_figure(text, one) for one in shown[row : row + width]]
        following = _lines(text, shown[row][0], len(text))
        while _fits(text, cells := tuple(islice(following, width)), pattern):
            yield from _of_row(text, cells, headings, common, units)
            done = cells[-1][1]
        if done > lone.end():
            tables.append((lone.start(), done))


def _lines(text: str, start: int, end: int) -> Iterator[Span]:
    """The cells that stand one a line in text[start:end], up to a line that is too long for one."""
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        one = stripped(text, start, stop)
        if one[1] - one[0] > LONGEST:
            return
        if one[0] < one[1] and text[slice(*one)] != "|":
            yield one
        start = stop + 1


def _shape(text: str, lines: Sequence[Span], first: int) -> tuple[int, int]:
    """(columns, number of the first heading) of the table whose first figure is line `first`; (0, 0) for none."""
    for width in range(3, MOST_COLUMNS + 1):
        for column in (1, 2, 0):
            row = first - column
            header = row - width
            if header < 0 or row + 2 * width > len(lines):
                continue
            headings = lines[header:row]
            if any(_is_figure(text, one) or text[one[1] - 1] in ".;:" for one in headings):
                continue
            pattern = [_holds_figure(text, one) for one in lines[row : row + width]]
            if sum(pattern) < 2 or pattern.index(True) != column or not _figures_last(pattern, column):
                continue
            speaking = sum(1 for one in headings if speaks(text[slice(*one)]))
            if speaking >= 2 and _fits(text, lines[row + width : row + 2 * width], pattern):
                return width, header
    return 0, 0


def _figures_last(pattern: Sequence[bool], column: int) -> bool:
    """Whether all figures stand behind the label and the unit, but for the number of the row in column 0."""
    last = max((at for at, figure in enumerate(pattern) if not figure), default=-1)
    return last < len(pattern) - 1 and last <= (2 if column == 0 else max(column, 2) - 1)


def _fits(text: str, row: Sequence[Span], pattern: Sequence[bool]) -> bool:
    return len(row) == len(pattern) and all(
        _holds_figure(text, one) if figure else not _is_figure(text, one)
        for one, figure in zip(row, pattern, strict=True)
    )


def _is_figure(text: str, one: Span) -> bool:
    return bool(_FIGURE.fullmatch(text, *one))


def _holds_figure(text: str, one: Span) -> bool:
    """Whether a cell has a figure, with a sign or not, or the mark that there is none."""
    return _COMPARED.fullmatch(text, *one) is not None or text[slice(*one)] in _NONE


def _above(text: str, start: int) -> str:
    above = _ABOVE.search(text[max(0, start - 60) : start])
    return above[1] if above else ""


def _of_row(
    text: str, cells: Sequence[Span], headings: Sequence[Span], common: str, units: frozenset[str]
) -> Iterator[Cell]:
    label = next((one for one in cells if not _COMPARED.fullmatch(text, *one)), cells[0])
    named = [" ".join(text[slice(*one)].split()) for one in cells if one != label]
    own = next((words for words in named if RATE.sub("", words.lower()) in units), common)
    for one, heading in zip(cells, headings, strict=True):
        words = text[slice(*heading)]
        figure = _COMPARED.fullmatch(text, *one)
        if figure is None or fold(words).lower() in _NUMBERED:
            continue
        unit = _of_heading(words) or own
        if unit:
            high = figure.span("high") if figure["high"] else None
            yield Cell((figure.start("low"), (high or figure.span("low"))[1]), unit, label, heading, one, high)


def _of_heading(heading: str) -> str:
    headed = _HEADED.search(heading)
    if headed:
        return headed[1].strip()
    return "%" if heading.lstrip().startswith("%") or heading.rstrip().endswith("%") else ""
