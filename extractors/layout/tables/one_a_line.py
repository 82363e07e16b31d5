"""Mỗi ô một dòng: a table of tasks whose cells stand one a line, read where it stands.

The text of an upload may have been put into rows before (`extractors.sources.loose`), which is only done where each cell
is certain and for which heads must be known whole. Here a column of tasks beside one of who or when is enough, cells that
are missing shift the others, and a row that cannot be read is lost: nothing but tasks depends on it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from domain.extraction import Span
from extractors.layout.tables.roles import (
    LONGEST_HEADER,
    Role,
    header_role,
    header_roles,
    is_table_of_tasks,
    sets_limits,
)
from extractors.layout.tables.rows import Row, Table, row_of, rows_with_tasks, tight
from extractors.layout.tables.times import looks_like_time
from extractors.tables.labels import is_part, number_of
from vitext.lazy import regex

_SECTION = regex(r"\*{0,2}(?:[IVX]{1,5}|[A-E])\s*[.\-/)]|\*{0,2}(?:Điều|Phần)\s+(?:\d|[IVX]+\b|thứ\s)")
_WITHIN_PART = regex(r"\d{1,2}\.(\d{1,2})")
_LONGEST_PART = 12  # lines
_LONGEST_UNNUMBERED = 30
_MOST_HEADINGS = 10


def table_one_a_line(text: str, lines: Sequence[Span], at: int) -> tuple[Table | None, int]:
    """A header cell a line from "STT" on, then rows that begin with their number alone on a line; the line after the last.

    Between bars, and between blank lines, a cell may go on in further lines. Between bars rows of parts
    ("I | Công tác tuyên truyền") stand between the others, or their numbers are those of a part ("1.1").
    """
    headings, piped, stop = _headings(text, lines, at)
    spaced = not piped and _is_blank(text, lines, at + 1)
    roles = header_roles(headings)
    if not is_table_of_tasks(roles):
        return None, at
    rows: list[Row] = []
    limit = sets_limits(roles, headings)
    count = _Count(piped=piped)
    while stop < len(lines):
        words = text[slice(*lines[stop])].strip(" .")
        if piped and is_part(words):
            count, stop = _Count(piped=True), _past_part(text, lines, stop + 1)
            continue
        if not count.is_next(words):
            following = _behind_cells(text, lines, stop, count) if piped else None
            if following is None:
                break
            stop = following
            continue
        if rows and count.heads_part(words) and not _says_who(rows[-1]):
            rows.pop()  # "1 | Thể chế | | |" above "1.1 | Rà soát quy chế | …" only names its part
        count, number = count.past(words), tight(text, *lines[stop])
        read = _between_bars if piped else _between_blanks if spaced else _each_a_line
        cells, stop = read(text, lines, stop + 1, len(roles) - 1, count)
        if spaced or not (piped or any(start == end for start, end in cells)):
            cells = _with_gaps(text, cells, roles[1:])
        stop = _past_blanks(text, lines, stop, count)
        rows += row_of(text, roles, [number, *cells], limit=limit)
    return (Table(lines[at][0], lines[stop - 1][1], rows_with_tasks(text, rows)), stop) if rows else (None, at)


class _Count(NamedTuple):
    """The number that the next row may have: a whole one, or, between bars, one inside its part ("2.1", then "2.2" or "3.1")."""

    whole: int = 1
    inside: int = 1
    piped: bool = False

    def is_next(self, words: str) -> bool:
        """Whether a line is the number of the next row."""
        if number_of(words) == self.whole:
            return True
        within = _WITHIN_PART.fullmatch(words) if self.piped else None
        return within is not None and int(within[1]) in (self.inside, 1)

    def heads_part(self, words: str) -> bool:
        """Whether a line is the number of the first row inside the row above it: "2", then "2.1"."""
        return self.inside == 1 and words == f"{self.whole - 1}.1"

    def past(self, words: str) -> _Count:
        """The count behind the row of this number."""
        if number_of(words) == self.whole:
            return self._replace(whole=self.whole + 1, inside=1)
        return self._replace(inside=int(words.rpartition(".")[2]) + 1)


def _says_who(row: Row) -> bool:
    return any(role in row.cells for role in ("lead", "partners", "deadline"))


def _headings(text: str, lines: Sequence[Span], at: int) -> tuple[list[str], bool, int]:
    """The headings from line `at` on, whether bars stand between them, and the line of the first row; none without one.

    Where a bar or a blank line stands behind the first one, a heading may go on in the next line: "Thời gian hoàn ⏎ thành".
    """
    headings: list[str] = []
    piped = goes_on = False
    apart = at + 1 < len(lines) and text[slice(*lines[at + 1])].strip() in ("|", "")
    for stop in range(at, len(lines)):
        words = text[slice(*lines[stop])].strip()
        if len(headings) == _MOST_HEADINGS or len(words) > LONGEST_HEADER:
            break
        if number_of(words) == 1 or (piped and headings and (is_part(words) or _Count(piped=True).is_next(words))):
            return headings, piped, stop
        piped = piped or words == "|"
        if not words or words == "|":
            goes_on = False
        elif goes_on:
            headings[-1] += f" {words}"
        else:
            headings.append(words)
            goes_on = apart
    return [], piped, at


def _behind_cells(text: str, lines: Sequence[Span], at: int, count: _Count) -> int | None:
    """The line of the next row or part, behind a row that shares its number with the one above it."""
    for stop in range(at + 1, min(at + _LONGEST_UNNUMBERED, len(lines) - 1)):
        words, before, behind = (text[slice(*lines[near])].strip(" .") for near in (stop, stop - 1, stop + 1))
        if header_role(words) == "number" or _SECTION.match(words):
            return None
        if before == behind == "|" and (count.is_next(words) or is_part(words)):
            return stop
    return None


def _past_part(text: str, lines: Sequence[Span], at: int) -> int:
    """The line of the first row of a part, behind the cells that name the part; or where no row follows."""
    for stop in range(at, min(at + _LONGEST_PART, len(lines))):
        words = text[slice(*lines[stop])].strip(" .")
        if _Count(piped=True).is_next(words) or (is_part(words) and stop > at):
            return stop
    return at


def _between_bars(text: str, lines: Sequence[Span], at: int, width: int, count: _Count) -> tuple[list[Span], int]:
    """The cells between bars, up to the next number or the bar behind the last, and the line after them."""
    cells: list[Span] = []
    bars = 0
    while at < len(lines):
        start, end = tight(text, *lines[at])
        words = text[start:end]
        if cells and count.is_next(words):
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


def _is_blank(text: str, lines: Sequence[Span], at: int) -> bool:
    return at < len(lines) and not text[slice(*lines[at])].strip()


def _between_blanks(text: str, lines: Sequence[Span], at: int, width: int, count: _Count) -> tuple[list[Span], int]:
    """The cells between blank lines, up to the next number, a section or as many as fit; the line after them."""
    cells: list[Span] = []
    goes_on = False
    while at < len(lines):
        start, end = tight(text, *lines[at])
        words = text[start:end]
        if not goes_on and (
            (len(cells) == width and words) or (cells and count.is_next(words)) or _SECTION.match(words)
        ):
            break
        if words and goes_on:
            cells[-1] = (cells[-1][0], end)
        elif words:
            cells.append((start, end))
        goes_on = bool(words)
        at += 1
    return cells, at


def _with_gaps(text: str, cells: list[Span], roles: Sequence[Role]) -> list[Span]:
    """The cells with empty ones where a column has none, told by the cells of times.

    "Rà soát hộ nghèo ⏎⏎ UBND xã ⏎⏎ Quý I/2027" has none of partners.
    """
    if not 0 < len(cells) < len(roles):
        return cells
    timely = [looks_like_time(text, cell) for cell in cells]
    for filled in combinations(range(len(roles)), len(cells)):
        if all(
            (roles[at] == "deadline") == timed for at, timed in zip(filled, timely, strict=True) if roles[at] != "task"
        ):
            placed = [(cells[0][0], cells[0][0])] * len(roles)
            for at, cell in zip(filled, cells, strict=True):
                placed[at] = cell
            return placed
    return cells


def _each_a_line(text: str, lines: Sequence[Span], at: int, width: int, count: _Count) -> tuple[list[Span], int]:
    """The cells that have a line each, up to the next number, a section or as many as fit; the line after them."""
    cells: list[Span] = []
    while at < len(lines) and len(cells) < width:
        start, end = tight(text, *lines[at])
        words = text[start:end]
        if (cells and count.is_next(words)) or _SECTION.match(words):
            break
        if words or cells:
            cells.append((start, end))
        at += 1
    told = [cell for cell in cells if cell[1] > cell[0]]
    return (told if len(told) == width else cells), at


def _past_blanks(text: str, lines: Sequence[Span], at: int, count: _Count) -> int:
    """The line of the next number, or the last blank one before something else."""
    while at + 1 < len(lines) and not text[slice(*lines[at])].strip(" |"):
        ahead = text[slice(*lines[at + 1])].strip(" .|")
        if ahead and not count.is_next(ahead):
            break
        at += 1
    return at
