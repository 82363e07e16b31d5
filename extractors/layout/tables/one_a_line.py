"""Mỗi ô một dòng: a table of tasks whose cells stand one a line, read where it stands.

The text of an upload may have been put into rows before (`extractors.sources.loose`), which is only done where each cell
is certain and for which heads must be known whole. Here a column of tasks beside one of who or when is enough, cells that
are missing shift the others, and a row that cannot be read is lost: nothing but tasks depends on it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from domain.extraction import Span
from extractors.layout.tables.roles import LONGEST_HEADER, header_role, is_table_of_tasks, sets_limits
from extractors.layout.tables.rows import Row, Table, row_of, rows_with_tasks, tight
from extractors.tables.labels import is_part, number_of

_SECTION = re.compile(r"\*{0,2}(?:[IVX]{1,5}|[A-E])\s*[.\-/)]|\*{0,2}(?:Điều|Phần)\s")
_LONGEST_PART = 12  # lines
_LONGEST_UNNUMBERED = 30
_MOST_HEADINGS = 10


def table_one_a_line(text: str, lines: Sequence[Span], at: int) -> tuple[Table | None, int]:
    """A header cell a line from "STT" on, then rows that begin with their number alone on a line; the line after the last.

    Between bars a cell may go on in further lines, and rows of parts ("I | Công tác tuyên truyền") stand between the others.
    """
    headings, piped, stop = _headings(text, lines, at)
    roles = [header_role(words) for words in headings]
    if not is_table_of_tasks(roles):
        return None, at
    rows: list[Row] = []
    limit = sets_limits(roles, headings)
    number = 1
    while stop < len(lines):
        words = text[slice(*lines[stop])].strip(" .")
        if piped and is_part(words):
            number, stop = 1, _past_part(text, lines, stop + 1)
            continue
        if number_of(words) != number:
            following = _behind_cells(text, lines, stop, number) if piped else None
            if following is None:
                break
            stop = following
            continue
        read = _between_bars if piped else _each_a_line
        cells, stop = read(text, lines, stop + 1, len(roles) - 1, number + 1)
        stop = _past_blanks(text, lines, stop, number + 1)
        rows += row_of(text, roles[1:], cells, limit=limit)
        number += 1
    return (Table(lines[at][0], lines[stop - 1][1], rows_with_tasks(text, rows)), stop) if rows else (None, at)


def _headings(text: str, lines: Sequence[Span], at: int) -> tuple[list[str], bool, int]:
    """The headings from line `at` on, whether bars stand between them, and the line of the first row; none without one.

    Where a bar stands behind the first one, a heading may go on in the next line: "Thời gian hoàn ⏎ thành".
    """
    headings: list[str] = []
    piped = goes_on = False
    barred = at + 1 < len(lines) and text[slice(*lines[at + 1])].strip() == "|"
    for stop in range(at, len(lines)):
        words = text[slice(*lines[stop])].strip()
        if len(headings) == _MOST_HEADINGS or len(words) > LONGEST_HEADER:
            break
        if number_of(words) == 1 or (piped and headings and is_part(words)):
            return headings, piped, stop
        piped = piped or words == "|"
        if not words or words == "|":
            goes_on = False
        elif goes_on:
            headings[-1] += f" {words}"
        else:
            headings.append(words)
            goes_on = barred
    return [], piped, at


def _behind_cells(text: str, lines: Sequence[Span], at: int, number: int) -> int | None:
    """The line of the next row or part, behind a row that shares its number with the one above it."""
    for stop in range(at + 1, min(at + _LONGEST_UNNUMBERED, len(lines) - 1)):
        words, before, behind = (text[slice(*lines[near])].strip(" .") for near in (stop, stop - 1, stop + 1))
        if header_role(words) == "number" or _SECTION.match(words):
            return None
        if before == behind == "|" and (number_of(words) == number or is_part(words)):
            return stop
    return None


def _past_part(text: str, lines: Sequence[Span], at: int) -> int:
    """The line of the first row of a part, behind the cells that name the part; or where no row follows."""
    for stop in range(at, min(at + _LONGEST_PART, len(lines))):
        words = text[slice(*lines[stop])].strip(" .")
        if number_of(words) == 1 or (is_part(words) and stop > at):
            return stop
    return at


def _between_bars(text: str, lines: Sequence[Span], at: int, width: int, following: int) -> tuple[list[Span], int]:
    """The cells between bars, up to the number `following` or the bar behind the last, and the line after them."""
    cells: list[Span] = []
    bars = 0
    while at < len(lines):
        start, end = tight(text, *lines[at])
        words = text[start:end]
        if number_of(words) == following and cells:
            break
        if words == "|":
            bars += 1
            if bars > width:
                return cells, at + 1
        elif words and cells and len(cells) == max(bars, 1):
            cells[-1] = (cells[-1][0], end)  # the cell goes on in this line
        elif words:
            cells += [(start, start)] * (max(bars, 1) - 1 - len(cells))
            cells.append((start, end))
        at += 1
    return cells, at


def _each_a_line(text: str, lines: Sequence[Span], at: int, width: int, following: int) -> tuple[list[Span], int]:
    """The cells that have a line each, up to the number `following`, a section or as many as fit; the line after them."""
    cells: list[Span] = []
    while at < len(lines) and len(cells) < width:
        start, end = tight(text, *lines[at])
        words = text[start:end]
        if (number_of(words) == following and cells) or _SECTION.match(words):
            break
        if words or cells:
            cells.append((start, end))
        at += 1
    told = [cell for cell in cells if cell[1] > cell[0]]
    return (told if len(told) == width else cells), at


def _past_blanks(text: str, lines: Sequence[Span], at: int, following: int) -> int:
    """The line of the number `following`, or the last blank one before something else."""
    while at + 1 < len(lines) and not text[slice(*lines[at])].strip(" |"):
        ahead = text[slice(*lines[at + 1])].strip(" .|")
        if ahead and number_of(ahead) != following:
            break
        at += 1
    return at
