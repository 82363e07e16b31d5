"""Cột cách nhau bằng dấu tab hay khoảng trắng: where lines stand in columns, as tables out of Word, Excel or a PDF do.

    STT ⇥ Nội dung ⇥ Người thực hiện        1 ⇥ Gửi thư mời ⇥ Văn phòng
    TT   Chỉ tiêu           ĐVT     Kế hoạch        1    Kết nạp hội viên   người   1.200
    Nơi nhận:                    CHỦ TỊCH
    Chủ trì: Mr. Quân (GĐ)      Thư ký: Ms. Thảo
No: "1. ⇥ Mở lớp", "UBND XÃ ⇥ CỘNG HÒA XÃ HỘI …": a single gap only moves what stands behind it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator

from vitext.lazy import regex

_FEWEST_GAPS = 2
_GAPS = regex(r"\S[^\S\n]*\t[^\S\n]*(?=\S)")
_TABBED = regex(r"[^\S\n]*\t[^\S\n]*(?=\S)")
_FEWEST_ROWS = 3  # of columns that stand apart by blanks
_WIDE = " " * 3
_BLANKS = regex(r" {3,}(?=\S)")
_CELL = regex(r"\S+(?: {1,2}\S+)*")
# What the heads of columns may hold of digits: "TH 2025", "KH quý 3/2026".
_YEARS = regex(r"(?<!\d)(?:(?:quý |tháng |quy |thang )\d{1,2}(?:/20\d\d)?|20\d\d|(?:[69]|12) (?:tháng|thang))(?!\d)")
_BEFORE_HEAD = 3  # blanks by which a cell may begin before the head of its column
_RECEIVERS = regex(r"^\W*(?:Nơi (?:nhận|gửi)|Noi (?:nhan|gui))", re.MULTILINE)
_FOOT = 3000  # signs
# Two labels in one line: "Ngày: 10/8/2026   Giờ: 8h - 9h30".
# An office is said of who stands before it: "Ông: Lê Văn An     Chức vụ: Trưởng thôn" stays together.
_LABEL = r"(?!(?:Chức vụ|Chức danh|Đơn vị|Là) ?:)[^\W\d_](?<=[A-ZĐÀ-Ỹ])[^\W\d_]*(?: [^\W\d_]+){0,3} ?:"
_LABELLED = regex(rf"^[^\S\n]*(?:[-+*•] ?)?{_LABEL}[^\n|]*\S(?: {{3,}}|[^\S\n]*\t[^\S\n]*){_LABEL}", re.MULTILINE)
_NEXT_LABEL = regex(rf"(?<=\S)(?: {{3,}}|[^\S\n]*\t[^\S\n]*)(?={_LABEL})")
_BESIDE = regex(r"(?<=[^\s|]) {6,}(?=[^\s|])")


def bars(text: str) -> dict[int, int]:
    """How many bars stand for each gap between columns, by the offset at which the gap begins; no other gaps."""
    found: dict[int, int] = {}
    if text.count("\t") >= 2 * _FEWEST_GAPS:
        margin = _margin(text)
        for start, end in in_columns(text):
            for gap in _TABBED.finditer(text, start, end):
                if parts := gap[0].count("\t") - (margin if _opens(text, gap) else 0):
                    found[gap.start()] = parts
    if "\t" in text or _WIDE in text:
        for line in _LABELLED.finditer(text):
            found.update({gap.start(): 1 for gap in _NEXT_LABEL.finditer(text, *line.span())})
    if _WIDE not in text:
        return found
    if text.count(_WIDE) > 2 * _FEWEST_ROWS:
        for start, end in _rows(text, _by_blanks, _FEWEST_ROWS):
            if _counts(text, start, end):
                found.update(_below_heads(text, start, end))
    if receivers := _RECEIVERS.search(text, max(0, len(text) - _FOOT)):
        found.update({gap.start(): 1 for gap in _BESIDE.finditer(text, receivers.start())})
    return found


def in_columns(text: str) -> list[tuple[int, int]]:
    """The spans of rows below each other that have at least three columns, the first row all of its cells."""
    margin = "\t" * _margin(text)
    return list(_rows(text, lambda line: _by_tabs(line.removeprefix(margin)), 2))


def _margin(text: str) -> int:
    """The tabs before each line: they set the page in and part no columns."""
    if not text.startswith("\t") and text.count("\n\t") < _FEWEST_ROWS:
        return 0
    below = [line for line in text.splitlines()[1:] if not line.isspace() and line]
    return min((len(line) - len(line.lstrip("\t")) for line in below), default=0)


def _opens(text: str, gap: re.Match[str]) -> bool:
    return gap.start() == 0 or text[gap.start() - 1] == "\n"


def _rows(text: str, gaps_of: Callable[[str], tuple[int, bool]], fewest: int) -> Iterator[tuple[int, int]]:
    """Runs of at least so many rows with gaps, the first of which names the columns and no later one has more."""
    rows = width = start = stop = at = 0
    for line in text.splitlines(keepends=True):
        gaps, heads = gaps_of(line)
        if rows and 0 < gaps <= width:
            rows, stop = rows + 1, at + len(line)
        else:
            if rows >= fewest:
                yield start, stop
            rows = int(gaps >= _FEWEST_GAPS and heads)
            width, start, stop = gaps, at, at + len(line)
        at += len(line)
    if rows >= fewest:
        yield start, stop


def _by_tabs(line: str) -> tuple[int, bool]:
    tabs = line.rstrip().count("\t")
    return tabs, tabs >= _FEWEST_GAPS and len(_GAPS.findall(line)) == tabs


def _by_blanks(line: str) -> tuple[int, bool]:
    gaps = 0 if "\t" in line or "|" in line else len(_BLANKS.findall(line.strip()))
    return gaps, not any(map(str.isdecimal, _YEARS.sub("", line) if gaps else line))


def _counts(text: str, start: int, end: int) -> bool:
    """Whether most rows below the first hold a figure: names below titles count nothing."""
    below = text[start:end].splitlines()[1:]
    return sum(any(map(str.isdecimal, line)) for line in below) * 2 > len(below)


def _below_heads(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The gaps of rows whose cells stand below the heads of their columns, each with its bars; a cell may be empty."""
    heads: list[tuple[int, int]] = []
    at = start
    for line in text[start:end].splitlines(keepends=True):
        cells = [found.span() for found in _CELL.finditer(line)]
        heads = heads or cells
        column = 0
        for number, cell in enumerate(cells):
            below = _column(heads, cell)
            if below > column:
                yield at + (cells[number - 1][1] if number else 0), below - column
                column = below
        at += len(line)


def _column(heads: list[tuple[int, int]], cell: tuple[int, int]) -> int:
    """The column below whose head a cell stands, at least in part; else the last that begins before it."""
    below = bisect_right([end for _, end in heads], cell[0])
    if below < len(heads) and heads[below][0] < cell[1]:
        return below
    return max(bisect_right([begin for begin, _ in heads], cell[0] + _BEFORE_HEAD) - 1, 0)
