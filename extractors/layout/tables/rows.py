"""Hàng của bảng phân công: a row by what its columns hold, and which rows give a task."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from domain.extraction import Span
from extractors.layout.tables.roles import Role
from extractors.tables.labels import is_part
from vitext.lazy import regex

_HOUR = regex(r"\**(?:từ\s+|Từ\s+)?\d{1,2}\s*(?:h|g|giờ|:)(?:\s*\d{2})?")


@dataclass(frozen=True, slots=True)
class Row:
    """One row; a role that has no cell, or an empty one, is left out. `of_one`: it says of one who is named what he does;
    `limit`: the column of times is one of limits ("Hạn hoàn thành"), and not of when something is held.
    """

    cells: dict[Role, Span]
    of_one: bool = False
    limit: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """`text[start:end]` is the table; `rows` are the rows with a task cell, `unheaded` ones only by their times."""

    start: int
    end: int
    rows: tuple[Row, ...]
    unheaded: bool = False


def tight(text: str, start: int, end: int) -> Span:
    """The words of a cell: without blanks, marks of bold letters, and the stop at its end."""
    while start < end and (text[start].isspace() or text[start] == "*"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "*.;"):
        end -= 1
    return start, end


def row_of(
    text: str, roles: Sequence[Role], cells: Sequence[Span], *, of_one: bool = False, limit: bool = False
) -> list[Row]:
    """The row of these cells; none where no task stands in it, or it only names a part of the table."""
    read: dict[Role, Span] = {}
    for role, (start, end) in zip(roles, cells, strict=False):
        if end > start and role not in read:
            read[role] = (start, end)
    return [Row(read, of_one, limit)] if "task" in read and not _names_part(text, read) else []


def _names_part(text: str, read: dict[Role, Span]) -> bool:
    """Whether a row only names the part of the table that begins there: "I | Công tác tuyên truyền | | |"."""
    if any(role in read for role in ("lead", "partners", "deadline")):
        return len(read) > 2 and len({text[start:end] for start, end in read.values()}) == 1  # one cell over them all
    start, end = read["task"]
    words = text[start:end]
    if text[start - 2 : start] == "**" == text[end : end + 2] and "number" in read:
        return True
    return words.isupper() or ("number" in read and is_part(text[slice(*read["number"])]))


def rows_with_tasks(text: str, rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows, or none where their times are hours: the programme of a meeting gives nobody a task."""
    times = [text[slice(*row.cells["deadline"])] for row in rows if "deadline" in row.cells]
    hours = sum(1 for words in times if _HOUR.match(words) and "/" not in words and "ngày" not in words)
    if hours * 2 > len(rows):
        return ()
    return tuple(row for row, below in zip_longest(rows, rows[1:]) if not _has_parts(text, row, below))


def _has_parts(text: str, row: Row, below: Row | None) -> bool:
    """Whether the next row is a part of this one, which says nobody: "2 | Công tác tài chính | | |", "2.1 | …"."""
    if below is None or "number" not in row.cells or "number" not in below.cells:
        return False
    if "lead" in row.cells or "deadline" in row.cells:
        return False
    number = text[slice(*row.cells["number"])].strip(" .*")
    return bool(number) and text[slice(*below.cells["number"])].strip(" *").startswith(f"{number}.")
