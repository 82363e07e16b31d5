"""Mỗi ô một dòng, không số thứ tự: a table of tasks whose cells stand one a line and whose rows have no numbers.

    Nội dung ⏎ Chủ trì ⏎ Phối hợp ⏎ Thời gian ⏎ Khảo sát ⏎ Phòng A ⏎ Phòng B ⏎ Quý I ⏎ Tập huấn ⏎ …
Where a word processor counted the rows, their numbers are lost though "STT" is there. All heads must be known. Where a row ends
is told by its cell of time, which no other cell may look like; without a column of times every cell must be there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from domain.extraction import Span
from extractors.layout.tables.roles import LONGEST_HEADER, Role, header_roles, is_table_of_tasks, sets_limits
from extractors.layout.tables.rows import Table, row_of, rows_with_tasks, tight
from extractors.layout.tables.times import looks_like_time
from extractors.tables.cells import begins
from extractors.tables.heads import is_head, is_number_head
from extractors.tables.labels import number_of
from vitext.bullets import BULLETS
from vitext.lazy import regex

_WORK = r"(?:nội dung|nhiệm vụ|công việc|đầu việc|phần việc|hoạt động|việc)"
_MAY_HEAD = regex(rf"^\W{{0,4}}(?:các |tên |phân công )?{_WORK}[^\n.:;,]{{0,40}}$", re.IGNORECASE | re.MULTILINE)
_SECTION = regex(
    r"\*{0,2}(?:[IVX]{1,5}|[A-H]) ?[.)/-]+ ?\*{0,2}[^\W\d]|\*{0,2}\d{1,2}(?:\.\d{1,2})*[.)/]-? ?\*{0,2}[^\W\d]"
    r"|[" + BULLETS + r"] |#|(?:Điều|Phần|Chương|Mục) [\dIVX]|Nơi nhận|(?:T/?M|KT|TL|TUQ)[. ]"
    r"|(?:Trên đây|Căn cứ|Đề nghị|Yêu cầu|Trong quá trình|Quá trình) [^\n]{40}"
)
_OPEN_END = regex(r"(?:,|[(\-–/]|\s(?:và|của|với|các|theo|về|cho|tại|trong|hoặc|số|ngày|tháng|năm|quý))$")
# How names begin: bodies by their kinds, persons by how they are called.
_NAME = regex(
    r"(?:UBND|Ủy ban|Uỷ ban|HĐND|UBMTTQ|MTTQ|Mặt trận|Sở|Phòng|P\.|Ban (?!hành)|Bộ (?!sung)|Cục|Chi |Tổ (?!chức)|Đội|Nhóm|Trung tâm|TT|Văn phòng|VP"
    r"|Công an|Công đoàn|Hội |Đoàn (?!kết)|Liên |LĐLĐ|LMHTX|HTX|Hợp tác xã|Quỹ|Ngân hàng|Kho bạc|Thuế|Hải quan|Thanh tra|Tòa|Viện|Trạm|Hạt"
    r"|Trường|Khoa|Bệnh viện|Các |Thôn|Xóm|Ấp|Bản|Khu|Xã |Phường|Huyện|Thị|Thành|Đảng|Thường trực|BCH|BTV|BTC|BQL|BCĐ|Cơ quan|Đơn vị"
    r"|Bộ phận|Cán bộ|Công chức|Viên chức|Kế toán|Thủ quỹ|Văn thư|Địa chính|Tư pháp|Chủ |Phó |Trưởng|Bí thư|Giám đốc|Hiệu |Đ/c|Đồng chí|Đc"
    r"|Ông|Bà |Anh |Chị |Thầy|Cô |Toàn |Như trên|Lãnh đạo|Ban hành chính|Điện lực|Báo |Đài|Bưu điện|Công ty|Doanh nghiệp|Chi cục|Bảo hiểm|BHXH)"
)
_LONGEST_NAME, _LONGEST_CELL = 160, 500
_FEWEST_HEADS, _MOST_HEADS = 2, 8
_FEWEST_ROWS, _MOST_LINES = 2, 400
_NAMED: tuple[Role, ...] = ("lead", "partners")


class _Read(NamedTuple):
    """What can be read from one cell on: up to which cell, at what cost, and the first row with where the next begins."""

    end: int
    cost: int
    row: tuple[Span, ...] = ()
    then: int = 0


def may_stand(text: str) -> bool:
    """Whether a line of the text may head a column of work."""
    return _MAY_HEAD.search(text) is not None


def may_head(words: str) -> bool:
    """Whether a line may head such a table: its first column or the one beside it."""
    return _MAY_HEAD.match(words) is not None


def table_without_numbers(text: str, lines: Sequence[Span], at: int) -> tuple[Table | None, int]:
    """Heads around line `at`, a line each, then rows without numbers; the line after the last."""
    if _is_title(text, lines, at):
        return None, at
    first = _first_head(text, lines, at)
    heads, stop = _heads(text, lines, first)
    words = [text[slice(*head)] for head in heads]
    roles: list[Role] = header_roles(words)
    timed = "deadline" in roles
    if len(roles) < _FEWEST_HEADS or not is_table_of_tasks(roles) or not (timed or "lead" in roles):
        return None, at
    spaced = first + 1 < len(lines) and not text[slice(*lines[first + 1])].strip()
    cells = _cells(text, lines, stop, spaced=spaced)
    for joined in (_joined(text, cells), [(line, line, span) for line, span in cells]):
        read = _rows(text, [span for _, _, span in joined], roles)
        whole = not read or timed or not any(_is_told(span) for _, _, span in joined[read[-1][0] :])
        if len(read) >= (_FEWEST_ROWS if len(roles) > _FEWEST_HEADS else _FEWEST_ROWS + 1) and whole:
            limit = sets_limits(roles, words)
            rows = [row for _, cells_of in read for row in row_of(text, roles, cells_of, limit=limit)]
            last = joined[read[-1][0] - 1][1]
            return Table(lines[first][0], lines[last][1], rows_with_tasks(text, rows)), last + 1
    return None, at


def _first_head(text: str, lines: Sequence[Span], at: int) -> int:
    """The line of the first head, where that of work is another one: "Đơn vị chủ trì ⏎ Nội dung ⏎ Thời gian"."""
    first = at
    while at > 0 and first - at < _FEWEST_HEADS:
        at -= 1
        words = text[slice(*tight(text, *lines[at]))]
        if words and (len(words) > LONGEST_HEADER or not is_head(words) or _is_title(text, lines, at)):
            break
        first = at if words else first
    return first


def _is_title(text: str, lines: Sequence[Span], at: int) -> bool:
    """Whether a line of capitals stands above heads in small letters: "PHÂN CÔNG NHIỆM VỤ ⏎ Nội dung ⏎ Người phụ trách"."""
    words = text[slice(*lines[at])].strip()
    below = next((told for line in lines[at + 1 : at + 3] if (told := text[slice(*line)].strip())), "")
    return " " in words and words.isupper() and not below.isupper()


def _heads(text: str, lines: Sequence[Span], at: int) -> tuple[list[Span], int]:
    """The known heads from line `at` on, without that of the numbers, and the line behind them."""
    heads: list[Span] = []
    while at < len(lines) and len(heads) < _MOST_HEADS:
        start, end = tight(text, *lines[at])
        words = text[start:end]
        if end - start > LONGEST_HEADER or (words and not is_head(words) and not is_number_head(words)):
            break
        if words and not is_number_head(words):
            heads.append((start, end))
        at += 1
    return heads, at


def _cells(text: str, lines: Sequence[Span], at: int, *, spaced: bool) -> list[tuple[int, Span]]:
    """The lines up to the next section as cells; empty lines are empty cells where no such line parts the heads."""
    found: list[tuple[int, Span]] = []
    for line in range(at, min(len(lines), at + _MOST_LINES)):
        cell = tight(text, *lines[line])
        if cell[1] - cell[0] > _LONGEST_CELL or _SECTION.match(text, *lines[line]):
            break
        if _is_told(cell) or not spaced:
            found.append((line, cell))
    return found


def _is_told(cell: Span) -> bool:
    return cell[1] > cell[0]


def _joined(text: str, cells: Sequence[tuple[int, Span]]) -> list[tuple[int, int, Span]]:
    """The cells with their first and last lines, those that go on in small letters or behind an open end as one."""
    found: list[tuple[int, int, Span]] = []
    for line, cell in cells:
        above = found[-1] if found and _is_told(found[-1][2]) and found[-1][1] == line - 1 else None
        goes_on = above and _is_told(cell) and not looks_like_time(text, cell)
        is_open = above and _OPEN_END.search(text[slice(*above[2])]) and not looks_like_time(text, above[2])  # "Cả năm"
        if above and goes_on and (is_open or not begins(text[slice(*cell)])):
            found[-1] = above[0], line, (above[2][0], cell[1])
        else:
            found.append((line, line, cell))
    return found


def _rows(text: str, cells: Sequence[Span], roles: Sequence[Role]) -> list[tuple[int, tuple[Span, ...]]]:
    """The rows that reach furthest, each with the number of the cell behind it."""
    best = [_Read(at, 0) for at in range(len(cells) + 1)]
    for at in range(len(cells) - 1, -1, -1):
        if not _is_told(cells[at]):
            if best[at + 1].row or best[at + 1].end > at + 1:
                best[at] = best[at + 1]._replace(row=(), then=at + 1)
            continue
        if text[slice(*cells[at])].isupper() and best[at + 1].row:  # the name of a part above its rows
            best[at] = best[at + 1]._replace(row=(), then=at + 1)
            continue
        for row, then, cost in _ways(text, cells, at, roles):
            one = _Read(max(then, best[then].end), cost + best[then].cost, row, then)
            if not best[at].row or (-one.end, one.cost) < (-best[at].end, best[at].cost):
                best[at] = one
    found: list[tuple[int, tuple[Span, ...]]] = []
    at = 0
    while at < len(cells) and best[at].then > at:
        if best[at].row:
            found.append((best[at].then, best[at].row))
        at = best[at].then
    return found


def _ways(
    text: str, cells: Sequence[Span], at: int, roles: Sequence[Role]
) -> Iterator[tuple[tuple[Span, ...], int, int]]:
    """The rows that may begin with a cell: one for each column, or one less where the column of partners has no line."""
    width = len(roles)
    if number_of(text[slice(*cells[at])]) is not None and at + 1 < len(cells):
        at += 1
    whole = tuple(cells[at : at + width])
    if _fits(text, whole, roles):
        yield whole, at + width, sum(not _is_told(cell) for cell in whole)
    for missing, role in enumerate(roles):
        if role not in ("partners", "other"):
            continue
        told = cells[at : at + width - 1]
        row = (*told[:missing], (told[0][0], told[0][0]), *told[missing:])
        if all(map(_is_told, told)) and _fits(text, row, roles):
            yield row, at + width - 1, 2


def _fits(text: str, row: Sequence[Span], roles: Sequence[Role]) -> bool:
    if len(row) < len(roles):
        return False
    for role, cell in zip(roles, row, strict=True):
        words = text[slice(*cell)]
        if role == "task" and (not words or words.endswith(":") or looks_like_time(text, cell)):
            return False
        if role == "deadline" and words and not looks_like_time(text, cell):
            return False
        if role in ("lead", "partners") and words and (len(words) > _LONGEST_NAME or looks_like_time(text, cell)):
            return False
        if role in ("lead", "partners", "other") and number_of(words) is not None:
            return False
    timed = next((at for at, role in enumerate(roles) if role == "deadline"), None)
    if timed is None:
        told = {role: text[slice(*cell)] for role, cell in zip(roles, row, strict=True) if _is_told(cell)}
        named = all(_is_name(told[role]) for role in _NAMED if role in told)
        return named and "lead" in told and not _is_name(told["task"])
    return _is_told(row[timed]) or sum(map(_is_told, row)) > 1


def _is_name(words: str) -> bool:
    """Whether a cell begins like a name, or each of its words with a capital letter: "Nguyễn Văn An"."""
    if _NAME.match(words):
        return True
    parts = words.replace(",", " ").split()
    return len(parts) > 1 and all(part[0].isupper() for part in parts)
