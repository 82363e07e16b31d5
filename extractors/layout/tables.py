"""Bảng phân công nhiệm vụ: rows read by their columns, however the table came through.

    | STT | Nhiệm vụ | Chủ trì | Thời gian |        Markdown rows, or "Nhiệm vụ | Chủ trì | Thời gian" without outer pipes
    STT ⏎ Nhiệm vụ ⏎ Chủ trì ⏎ 1 ⏎ Khảo sát ⏎ …     one cell a line, with or without a lone "|" between two cells

A cell is a span of the matching text. A table without a column of tasks has no rows here, only its place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Literal

from domain.extraction import Span
from vitext.fold import search_key

Role = Literal["number", "task", "lead", "partners", "deadline", "other"]

# What a header cell names, tried in this order: "Đơn vị phối hợp" is partners, "Thời gian thực hiện" a deadline.
_ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    ("number", re.compile(r"(?:stt|tt|so tt|so thu tu)\.?$")),
    (
        "task",
        re.compile(
            r"(?:phan cong )?(?:cac )?(?:nhiem vu|cong viec|phan viec)(?: cu the)?(?: (?:duoc )?(?:giao|phan cong))?$"
        ),
    ),
    ("partners", re.compile(r".*\bphoi hop\b")),
    (
        "deadline",
        re.compile(
            r".*\b(?:thoi gian|thoi han|han hoan thanh|thoi diem|tien do|hoan thanh truoc|cham nhat"
            r"|ngay hoan thanh|xong truoc|han chot|han cuoi|deadline|due(?: date)?$"
            r"|(?:ngay|han) (?:nop|trinh|bao cao|gui|xong))\b"
        ),
    ),
    (
        "lead",
        re.compile(
            r".*\b(?:chu tri|phu trach|dau moi|chiu trach nhiem"
            r"|(?:don vi|nguoi|co quan|bo phan|phong ban|ban|can bo|ca nhan|dia phuong) thuc hien"
            r"|ai (?:lam|phu trach|thuc hien)|phan cong|trach nhiem$|nguoi (?:nhan|lam|dam nhan)"
            r"|(?:co quan|don vi) (?:trinh|tham muu)|assignee|owner|pic|in charge|responsible"
            r"|assigned to)\b(?! (?:qua|ho tro|tien))"
        ),
    ),
    (
        "task",
        re.compile(
            r".*\b(?:noi dung|nhiem vu|cong viec|hoat dong|dau viec|viec can lam|viec$|task"
            r"|action (?:items?|points?))\b"
        ),
    ),
)
# Beside a column of the work of each, these name who does it: "Họ và tên | Nhiệm vụ được phân công".
_NAMES = re.compile(
    r"(?:ho (?:va )?ten|ten|thanh vien|can bo|giao vien|don vi|bo phan|to chuc|ho ten, chuc vu)(?: thanh vien"
    r"| can bo| giao vien)?$"
)
# Groups among which work is shared out; they hold no office: "Lớp | GVCN | Nội dung công việc".
_GROUPS = re.compile(r"(?:lop|chi doi|chi doan|khoi lop|to|doi|nhom|thon|xom|khu pho|to dan pho)(?: thuc hien)?$")
_OF_EACH = re.compile(r".*\b(?:nhiem vu|cong viec|phan viec)\b")
_TOLD_OF_EACH = re.compile(r".*\b(?:ket qua|da thuc hien|ty le|xep loai|diem|so tien|muc|luong)\b")
_LIMIT = re.compile(r".*\b(?:han|hoan thanh|cham nhat|xong|deadline|due|nop|trinh|bao cao|gui)\b")
_RULE = re.compile(r"[\s|:\-]+$")
_SECTION = re.compile(r"\*{0,2}(?:[IVX]{1,5}|[A-E])\s*[.\-/)]|\*{0,2}(?:Điều|Phần)\s")
_PART = re.compile(r"\**(?:[IVX]{1,5}|[A-E])[.)/-]?\**$")
_HOUR = re.compile(r"\**(?:từ\s+|Từ\s+)?\d{1,2}\s*(?:h|g|giờ|:)(?:\s*\d{2})?")
_FIGURES = ("ke hoach", "chi tieu", "dat", "ty le", "so voi", "don vi tinh", "dvt")
_LONGEST_HEADER = 60
_LONGEST_PART = 12  # lines
_LONGEST_UNNUMBERED = 30


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
    """`text[start:end]` is the table; `rows` are the rows with a task cell."""

    start: int
    end: int
    rows: tuple[Row, ...]


def header_role(cell: str) -> Role:
    """The role of a column by its heading."""
    key = search_key(cell.replace("*", ""))
    return next((role for role, pattern in _ROLES if pattern.match(key)), "other")


def _header_roles(cells: Sequence[str]) -> list[Role]:
    """The roles of a row of headings; "Thực hiện" names who acts where no figures of a plan stand beside it."""
    roles = [header_role(cell) if len(cell) < _LONGEST_HEADER else "other" for cell in cells]
    keys = [search_key(cell.replace("*", "")) for cell in cells]
    if "lead" not in roles and "thuc hien" in keys and not any(key.startswith(_FIGURES) for key in keys):
        roles[keys.index("thuc hien")] = "lead"
    if _shares_out(roles, keys):
        roles[next(at for at, key in enumerate(keys) if _acts(key))] = "lead"
    return roles


def _shares_out(roles: Sequence[Role], keys: Sequence[str]) -> bool:
    """Whether a column of names and one of the work of each stand in a table that has no other word for who acts."""
    work = any(role == "task" and _OF_EACH.match(key) for role, key in zip(roles, keys, strict=True))
    return work and "lead" not in roles and any(map(_acts, keys)) and not any(map(_TOLD_OF_EACH.match, keys))


def _acts(key: str) -> bool:
    return _NAMES.match(key) is not None or _GROUPS.match(key) is not None


def tables(text: str, lines: Sequence[Span]) -> tuple[Table, ...]:
    """The tables of `text` in order; `lines` are the spans of its lines."""
    found: list[Table] = []
    at = 0
    while at < len(lines):
        start, end = lines[at]
        stop = at
        if "|" in text[start:end] and end - start > 1:
            table, stop = _piped(text, lines, at)
        elif 0 < end - start <= 14 and text[start] in "STst*" and header_role(text[start:end]) == "number":
            table, stop = _flattened(text, lines, at)
        else:
            table = None
        if table is not None:
            found.append(table)
        at = max(stop, at + 1)
    return tuple(found)


def _is_table_of_tasks(roles: Sequence[Role]) -> bool:
    return "task" in roles and ("lead" in roles or "deadline" in roles or "partners" in roles)


def _is_caption(text: str, start: int, end: int) -> bool:
    """Whether a cell names what stands in the next one, as no heading of a column does: "Chủ trì cuộc họp:"."""
    return text[start:end].endswith(":")


def _cells(text: str, start: int, end: int) -> list[Span]:
    """The cells of one piped line, without the outer pipes."""
    line = text[start:end]
    found, at = [], start + (line.startswith("|"))
    stop = end - line.endswith("|")
    while at <= stop:
        bar = text.find("|", at, stop)
        bar = stop if bar < 0 else bar
        found.append(_tight(text, at, bar))
        at = bar + 1
    return found


def _tight(text: str, start: int, end: int) -> Span:
    while start < end and (text[start].isspace() or text[start] == "*"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "*.;"):
        end -= 1
    return start, end


def _piped(text: str, lines: Sequence[Span], at: int) -> tuple[Table | None, int]:
    stop = at
    while stop < len(lines) and "|" in text[slice(*lines[stop])] and lines[stop][1] - lines[stop][0] > 1:
        stop += 1
    read = [_cells(text, *lines[number]) for number in range(at, stop) if not _RULE.match(text[slice(*lines[number])])]
    outer = text[lines[at][0]] == "|"
    if not read or (len(read) < 2 and not outer) or min(len(cells) for cells in read) < 2:
        return None, stop
    rows: list[Row] = []
    roles: list[Role] = []
    headings: list[str] = []
    of_one = limit = False
    for cells in read:
        words = [text[slice(*cell)] for cell in cells]
        named = [] if roles else _header_roles(words)
        if not roles and _is_table_of_tasks(named) and not any(_is_caption(text, *cell) for cell in cells):
            roles, headings = named, words
            limit = _sets_limits(named, words)
            of_one = any(
                role == "lead" and _NAMES.match(search_key(word)) for role, word in zip(named, words, strict=True)
            )
        elif roles and words != headings:  # the next page repeats them
            rows += _row(text, roles, cells, of_one=of_one, limit=limit)
    return Table(lines[at][0], lines[stop - 1][1], _told(text, rows)), stop


def _sets_limits(roles: Sequence[Role], headings: Sequence[str]) -> bool:
    """Whether the column of times is headed as one of limits: "Thời hạn", "Hoàn thành trước", but not "Thời gian"."""
    return any(
        role == "deadline" and _LIMIT.match(search_key(words)) is not None
        for role, words in zip(roles, headings, strict=True)
    )


def _row(
    text: str, roles: Sequence[Role], cells: Sequence[Span], *, of_one: bool = False, limit: bool = False
) -> list[Row]:
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
    return words.isupper() or ("number" in read and _PART.match(text[slice(*read["number"])]) is not None)


def _told(text: str, rows: Sequence[Row]) -> tuple[Row, ...]:
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


def _flattened(text: str, lines: Sequence[Span], at: int) -> tuple[Table | None, int]:
    """A header cell a line from "STT" on, then rows that begin with their number alone on a line.

    Between bars a cell may go on in further lines, and rows of parts ("I | Công tác tuyên truyền") stand between the others.
    """
    roles: list[Role] = []
    headings: list[str] = []
    piped = False
    stop = at
    while stop < len(lines) and len(roles) < 10:
        words = text[slice(*lines[stop])].strip()
        if words in ("1", "01", "1.") or (piped and roles and _PART.match(words)):
            break
        if len(words) > _LONGEST_HEADER:
            return None, at
        piped = piped or words == "|"
        if words and words != "|":
            roles.append(header_role(words))
            headings.append(words)
        stop += 1
    if not _is_table_of_tasks(roles) or stop >= len(lines) or len(roles) >= 10:
        return None, at
    rows: list[Row] = []
    limit = _sets_limits(roles, headings)
    number = 1
    while stop < len(lines):
        words = text[slice(*lines[stop])].strip(" .")
        if piped and _PART.match(words):
            number, stop = 1, _past_part(text, lines, stop + 1)
            continue
        if words not in (str(number), f"{number:02d}"):
            following = _behind_cells(text, lines, stop, number) if piped else None
            if following is None:
                break
            stop = following
            continue
        cells, stop = _read_row(text, lines, stop + 1, len(roles) - 1, number + 1, piped=piped)
        rows += _row(text, roles[1:], cells, limit=limit)
        number += 1
    return (Table(lines[at][0], lines[stop - 1][1], _told(text, rows)), stop) if rows else (None, at)


def _behind_cells(text: str, lines: Sequence[Span], at: int, number: int) -> int | None:
    """The line of the next row or part, behind a row that shares its number with the one above it."""
    for stop in range(at + 1, min(at + _LONGEST_UNNUMBERED, len(lines) - 1)):
        words, before, behind = (text[slice(*lines[near])].strip(" .") for near in (stop, stop - 1, stop + 1))
        if header_role(words) == "number" or _SECTION.match(words):
            return None
        if before == behind == "|" and (words in (str(number), f"{number:02d}") or _PART.match(words)):
            return stop
    return None


def _past_part(text: str, lines: Sequence[Span], at: int) -> int:
    """The line of the first row of a part, behind the cells that name the part; or where no row follows."""
    for stop in range(at, min(at + _LONGEST_PART, len(lines))):
        words = text[slice(*lines[stop])].strip(" .")
        if words in ("1", "01") or (_PART.match(words) and stop > at):
            return stop
    return at


def _read_row(
    text: str, lines: Sequence[Span], at: int, width: int, following: int, *, piped: bool
) -> tuple[list[Span], int]:
    """The cells after a row's number, up to the next number, and the line where reading stopped."""
    next_number = (str(following), f"{following:02d}", f"{following}.")
    cells: list[Span] = []
    filled = 0
    bars = 0
    while at < len(lines):
        start, end = _tight(text, *lines[at])
        words = text[start:end]
        if words in next_number and filled:
            break
        if piped:
            if words == "|":
                bars += 1
                if bars > width:
                    at += 1
                    break
            elif words and cells and len(cells) == max(bars, 1):
                cells[-1] = (cells[-1][0], end)  # the cell goes on in this line
            elif words:
                cells += [(start, start)] * (max(bars, 1) - 1 - len(cells))
                cells.append((start, end))
                filled += 1
        else:
            if _SECTION.match(words) or len(cells) >= width:
                break
            if words or filled:
                cells.append((start, end))
            filled += bool(words)
        at += 1
    if not piped and filled == width:
        cells = [cell for cell in cells if cell[1] > cell[0]]
    while at < len(lines) and not text[slice(*lines[at])].strip(" |") and at + 1 < len(lines):
        ahead = text[slice(*lines[at + 1])].strip(" .|")
        if ahead and ahead not in (str(following), f"{following:02d}"):
            break
        at += 1
    return cells, at
