"""Ô của bảng: what every kind of table yields, and the lines of a table whose cells stand one a line."""

from __future__ import annotations

import re
from typing import NamedTuple

from domain.extraction import Span
from vitext.fold import fold
from vitext.lazy import regex

LONE = regex(r"\n[ *]{0,5}[0-9]+(?:[.,][0-9]+)*[ *]{0,5}(?![^\n])")
RATE = regex(r"\s?/.*", re.DOTALL)  # "triệu đồng ‖ /HTX/năm"
_SPEAKING = regex(r"\b(?:ke hoach|thuc hien|dvt|don vi tinh|chi tieu|uoc|so sanh|ty le|kh|th|nam 20\d\d)\b|%|\(")
MOST_COLUMNS, LONGEST = 8, 60
_SIGN = r"≥|≤|>=|<=|>|<|trên|dưới|khoảng|hơn|gần|ít nhất|tối thiểu|tối đa|không quá|đạt|từ"
# A cell with a figure and nothing but a sign before it: "≥ 09", "8 - 10", "từ 95 trở lên".
COMPARED = regex(
    rf"(?:(?:{_SIGN})\s{{0,2}})?(?P<low>[0-9]+(?:[.,][0-9]+)*)"
    r"(?:\s?[-–]\s?(?P<high>[0-9]+(?:[.,][0-9]+)*))?(?:\s{1,2}trở lên)?",
    re.IGNORECASE,
)
NONE = frozenset(("-", "–", "—", "x", "X", "/", "...", "…"))  # written where there is no figure
AGAIN = frozenset(("''", '"', "”", "“", "-nt-", "nt", "-”-", '-"-'))  # the unit of the row above once more
_HEADED = regex(r"\((?:đvt: ?|đơn vị tính: ?|dvt: ?)?((?:1[. ]?000 )?[^()\d]{1,20}[23]?)\)\s?\Z", re.IGNORECASE)
_THOUSANDS = regex(r"1[. ]?000 ")


class Cell(NamedTuple):
    """A figure alone in its cell: the unit that holds for it, the label of its row, the heading of its column, if any.

    Without a row its label is what its clause says of it.
    `words` are those of the cell, which may say more than the figure: "≥ 09", "khoảng 45"; `high` ends a range;
    `over` is the heading above that of the column: "Năm 2026" above "Kế hoạch".
    """

    span: Span
    unit: str
    row: Span | None
    column: Span | None
    words: Span
    high: Span | None = None
    over: Span | None = None


def spoken(unit: str) -> str:
    """The unit in words that units have: "1.000 đồng" is "nghìn đồng"."""
    return _THOUSANDS.sub("nghìn ", unit)


def unit_of_heading(heading: str) -> str:
    """The unit that the heading of a column names: "Số tiền ‖ (đồng)", "% KH"; "" for none."""
    headed = _HEADED.search(heading)
    if headed:
        return headed[1].strip()
    return "%" if heading.lstrip().startswith("%") or heading.rstrip().endswith("%") else ""


def speaks(heading: str) -> bool:
    """Whether a heading speaks of a plan, of what was done, of units or of a year."""
    return _SPEAKING.search(fold(heading).lower()) is not None


def lines_before(text: str, floor: int, end: int, most: int = MOST_COLUMNS + 2) -> list[Span]:
    """The last cells that stand one a line in text[floor:end], enough for headings and the start of a row."""
    found: list[Span] = []
    while end > floor and len(found) < most:
        start = max(text.rfind("\n", floor, end) + 1, floor)
        one = stripped(text, start, end)
        if one[1] - one[0] > LONGEST:
            break
        if one[0] < one[1] and text[slice(*one)] != "|":
            found.append(one)
        end = start - 1
    return found[::-1]


def stripped(text: str, start: int, end: int) -> Span:
    """The words of text[start:end] without the blanks and stars around them."""
    while start < end and text[start] in " *":
        start += 1
    while end > start and text[end - 1] in " *":
        end -= 1
    return start, end
