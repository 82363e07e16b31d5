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
from extractors.quantities.barred import BarredRow, Column, barred_rows, spread
from extractors.quantities.cells import (
    AGAIN,
    COMPARED,
    LONE,
    LONGEST,
    MOST_COLUMNS,
    NONE,
    RATE,
    Cell,
    lines_before,
    speaks,
    spoken,
    stripped,
    unit_of_heading,
)
from extractors.quantities.measured import Above, measured_cells
from extractors.tables.heads import is_number_head
from vitext.fold import fold, in_both_spellings
from vitext.lazy import regex

_FIGURE = regex(r"[0-9]+(?:[.,][0-9]+)*")
_ABOVE = regex(r"(?:đvt|đơn vị tính|đơn vị|dvt|don vi tinh) ?: ?([^()\n|]{1,24}?)\)?\s{0,2}\n\s{0,3}\Z", re.IGNORECASE)
_TURNS = in_both_spellings("lượt")  # "Việc làm (‖ lượt ‖ lao động)"
_SUB_NUMBER = regex(r"(?:\d{1,3}(?:\.\d{1,2})*[a-zđ]?|[IVX]{1,5}(?:\.\d{1,2}){1,2})\)?")
_DIGIT = regex(r"\d")
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
    tables: list[Above] = []
    if lones:
        yield from _flattened(text, lones, units, tables)
        lones = _outside(lones, [table.span for table in tables])
    if len(lones) > 1 or (lones and tables):
        yield from measured_cells(text, lones, units, tables)


def _piped(text: str, units: frozenset[str]) -> Iterator[Cell]:
    columns: list[Span] = []  # those that are empty, too
    over: dict[Span, Span] = {}
    common, last, inside, offset = "", "", False, 0
    for line in text.split("\n"):
        found = _cells(text, offset, offset + len(line)) if line.count("|") > 1 else []
        cells = [one for one in found if _is_filled(text, one)]
        if not found:
            inside = False
        elif cells:
            headings = [one for one in columns if one[0] < one[1]]
            if inside and not last and len(found) == len(columns) and _go_on_as_heads(text, found, columns):
                columns, over = _joined_heads(found, columns)
            elif inside and len(found) == len(columns):
                above = [column for one, column in zip(found, columns, strict=True) if one in cells]
                for cell in _of_row(text, cells, above, common, units, last):
                    yield cell._replace(over=over.get(cell.column) if cell.column else None)
                last = _unit_of(text, cells, common, units, last)[0]
            elif inside and len(cells) == len(headings):
                yield from _of_row(text, cells, headings, common, units)
            elif not inside:
                columns, over, common, last, inside = found, {}, _above(text, offset), "", True
        offset += len(line) + 1


def _is_filled(text: str, one: Span) -> bool:
    return bool(set(text[slice(*one)]) - set("-: "))


def _go_on_as_heads(text: str, cells: Sequence[Span], columns: Sequence[Span]) -> bool:
    """Whether the row below the heads parts some of them: "| Chỉ tiêu | Năm 2025 | |", "| | ‖ KH | TH ‖ |"."""
    own = [one for one in cells if _is_filled(text, one)]
    parted = any(_is_filled(text, one) and column[0] == column[1] for one, column in zip(cells, columns, strict=True))
    return parted and not cells[0][0] < cells[0][1] and all(speaks(text[slice(*one)]) for one in own)


def _joined_heads(cells: Sequence[Span], columns: Sequence[Span]) -> tuple[list[Span], dict[Span, Span]]:
    """The heads of the columns that stand lowest, and what stands over each of them."""
    heads, over = [], {}
    above = columns[0]
    for one, column in zip(cells, columns, strict=True):
        above = column if column[0] < column[1] else above
        heads.append(one if one[0] < one[1] else column)
        if one[0] < one[1]:
            over[one] = above
    return heads, over


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


def _flattened(text: str, lones: Sequence[re.Match[str]], units: frozenset[str], tables: list[Above]) -> Iterator[Cell]:
    """Tables of which every cell stands on a line of its own; `lones` are the figures that do.

    Where the rows of each table stand is added to `tables`, with the heads of their figures.
    """
    done = 0
    for lone in lones:
        if lone.start() < done:
            continue
        before = lines_before(text, done, lone.start(), most=2 * MOST_COLUMNS)
        first = len(before)
        shown = [*before, *islice(_lines(text, lone.start(), len(text)), 2 * MOST_COLUMNS)]
        width, header = _shape(text, shown, first)
        done = lone.end()
        if not width:
            continue
        row = header + width
        headings, over = shown[header:row], dict[Span, Span | None]()
        if row == first and text[slice(*shown[row])] == "1" and not is_number_head(text[slice(*headings[0])]):
            columns = _in_two_rows(text, shown[:row], width)
            if not columns:
                continue  # the numbers of the rows are no figures
            headings, over = [one.head for one in columns], {one.head: one.over for one in columns}
        common = _above(text, headings[0][0])
        pattern = [_holds_figure(text, one) for one in shown[row : row + width]]
        following = _lines(text, shown[row][0], len(text))
        while _fits(text, cells := tuple(islice(following, width)), pattern):
            for cell in _of_row(text, cells, headings, common, units):
                yield cell._replace(over=over.get(cell.column) if cell.column else None)
            done = cells[-1][1]
        if done > lone.end():
            heads = [head for head, figure in zip(headings, pattern, strict=True) if figure]
            tables.append(Above((lone.start(), done), heads))


def _in_two_rows(text: str, lines: Sequence[Span], width: int) -> Sequence[Column]:
    """So many columns, the first of which holds numbers, where one head spans the last lines above the row:
    "TT ⏎ Chỉ tiêu ⏎ Năm 2025 ⏎ Kế hoạch 2026 ⏎ ‖ KH ⏎ TH"; none where it is open which."""
    words = [text[slice(*one)] for one in lines]
    begin = next((at for at in reversed(range(len(words))) if is_number_head(words[at])), len(words))
    below = next((at for at in reversed(range(begin, len(words))) if _DIGIT.search(words[at])), begin) + 1
    heads = lines[begin:below]
    columns = spread(text, heads, lines[below:], width) if len(heads) > 2 and len(lines) - below > 1 else None
    return columns if columns and len(columns) == width else ()


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
    return COMPARED.fullmatch(text, *one) is not None or text[slice(*one)] in NONE


def _above(text: str, start: int) -> str:
    above = _ABOVE.search(text[max(0, start - 60) : start])
    return above[1] if above else ""


def _of_row(
    text: str, cells: Sequence[Span], headings: Sequence[Span], common: str, units: frozenset[str], last: str = ""
) -> Iterator[Cell]:
    own, label = _unit_of(text, cells, common, units, last)
    for one, heading in zip(cells, headings, strict=True):
        words = text[slice(*heading)]
        figure = COMPARED.fullmatch(text, *one)
        if figure is None and text.startswith("%", one[1] - 1) and COMPARED.fullmatch(text, one[0], one[1] - 1):
            yield Cell(one, "", label, heading, one)  # "104,6%": it has its unit, and wants its column
        if figure is None or fold(words).lower() in _NUMBERED:
            continue
        unit = unit_of_heading(words) or own
        if unit:
            high = figure.span("high") if figure["high"] else None
            yield Cell((figure.start("low"), (high or figure.span("low"))[1]), unit, label, heading, one, high)


def _unit_of(text: str, cells: Sequence[Span], common: str, units: frozenset[str], last: str) -> tuple[str, Span]:
    """The unit of a row, "" for none, and its label: it stands in a cell, behind the label in brackets, or there stands
    that it is the `last` one again."""
    told = (one for one in cells if not COMPARED.fullmatch(text, *one))
    label = next((one for one in told if _says(text, one)), cells[0])
    named = [" ".join(text[slice(*one)].split()) for one in cells if one != label]
    for words in named:
        if _is_unit(words, units):
            return words, label
    words = text[slice(*label)]
    if (headed := unit_of_heading(words)) and _is_unit(headed, units):
        return headed, label
    return last if last and not AGAIN.isdisjoint(named) else common, label


def _says(text: str, one: Span) -> bool:
    """Whether a cell has words, no mere number of the row: "7a"."""
    return any(map(str.isalpha, text[slice(*one)])) and _SUB_NUMBER.fullmatch(text, *one) is None


def _is_unit(words: str, units: frozenset[str]) -> bool:
    unit = RATE.sub("", spoken(words).lower())
    return unit in units or (unit.partition(" ")[0] in _TURNS and unit.partition(" ")[2] in units)
