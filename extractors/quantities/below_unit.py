"""Dòng số liệu dưới dòng đơn vị: figures that end their lines below a line that names the unit of them all.

    Đơn vị tính: triệu đồng ⏎ Doanh thu thuần: 5.200 ⏎ 2. Chi phí 4.100 ⏎ Cổ tức: 12% ⏎ - Lợi nhuận sau thuế: 870
    … như sau (đvt: triệu đồng): ⏎ - Nguồn vốn: 186.452, tăng 14.208 so với đầu năm ⏎ - Dư nợ: 141.226, ngắn hạn 98.104
no: "Đơn vị: Trường Tiểu học", a single such line, "Kế hoạch năm 2026", "Biên bản số 12"
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from domain.extraction import Span
from extractors.quantities.cells import RATE, Cell, spoken
from vitext.bullets import BULLETS
from vitext.fold import in_both_spellings
from vitext.lazy import regex

_NAMING = regex(r"[đd](?:vt|ơn vị(?: tính)?|on vi(?: tinh)?)\s?:\s?")  # in small letters
_UNIT = regex(
    r"(?P<unit>1[. ]?000 (?:đồng|dong)|[^\W\d][^()\n|\d:;.,]{0,22}?)"
    r"\s?\)?(?:\s\([^()\n]{1,40}\))?\s?:?(?=\s*(?:\n|\Z)|\s{1,2}(?-i:[A-ZĐ]))",
    re.IGNORECASE,
)
_ITEM = regex(
    r"\s*(?:[" + BULLETS + r"]\s?|(?:\d{1,2}|[a-zđ])[.)]\s)?(?P<label>[^\W\d][^\n|:]{1,90}?)\s?:?\s"
    r"(?P<figure>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,9}(?:,\d+)?)\s?[.;]?\s*\Z"
)
# Lines that tell more than one figure: the first behind its label, others behind what they are.
_OPENS = regex(r"\s*(?:[" + BULLETS + r"]\s?|(?:\d{1,2}|[a-zđ])[.)]\s)?[^\W\d][^\n|:]{1,90}?(?::|\slà|\sđạt)\s(?=\d)")
_ONE = regex(
    r"(?<=\s)(?P<figure>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,9}(?:,\d+)?)"
    r"(?=\s?[,;.)](?!\d)|\s?\(|\s?/\s?(?:KH|kế hoạch|chỉ tiêu|\d)|\s*\Z"
    r"|\s(?:so|tăng|giảm|đạt|bằng|chiếm|trong đó|của|cho|với)\s)"
)
_ORDERED = in_both_spellings(
    "năm;số;quý;tháng;ngày;điều;khoản;mục;lần;khóa;khoá;kỳ;phiên;trang;chương;phần;biểu;mẫu;tổ;thôn;lớp"
) | {"thứ"}  # but "doanh thu"
_YEAR = regex(r"(?:19|20)\d\d")
_FEWEST, _MOST_LINES, _MOST_OTHERS, _LONGEST, _LONGEST_TOLD = 2, 40, 1, 140, 300


def units_named(text: str, line: str) -> list[re.Match[str]]:
    """Where units are named: "Đơn vị tính: ‖ 1.000 đồng ‖"; `line` is the text in small letters."""
    found = (_UNIT.match(text, naming.end()) for naming in _NAMING.finditer(line))
    return [one for one in found if one]


def figures_in(named: Sequence[re.Match[str]]) -> Iterator[Span]:
    """The units that hold a figure themselves."""
    return (one.span("unit") for one in named if one["unit"][0] == "1")


def cells_below(text: str, all_named: Sequence[re.Match[str]], units: frozenset[str]) -> Iterator[Cell]:
    """Yield the figures below lines that name one of `units`; those without a column, each with its label."""
    for named, following in zip_longest(all_named, all_named[1:]):
        end = following.start() if following else len(text)
        unit = " ".join(named["unit"].split())
        if RATE.sub("", spoken(unit).lower()) not in units:
            continue
        cells = list(_items(text, named.end(), end, unit))
        if len(cells) >= _FEWEST:
            yield from cells


def _items(text: str, start: int, limit: int, unit: str) -> Iterator[Cell]:
    """The figures of the lines in text[start:limit], up to the second line in a row that holds none."""
    others = 0
    for _ in range(_MOST_LINES):
        end = text.find("\n", start, limit)
        end = limit if end < 0 else end
        line = text[start:end]
        if line.strip():
            found = _ITEM.match(line) if len(line) <= _LONGEST else None
            if found and not _is_no_count(found):
                others = 0
                place = (start + found.start("figure"), start + found.end("figure"))
                yield Cell(place, unit, (start + found.start("label"), start + found.end("label")), None, place)
            elif told := _told(line):
                others, floor = 0, start
                for one in told:
                    place = (start + one.start(), start + one.end())
                    yield Cell(place, unit, None, None, (floor, place[1]))
                    floor = place[1]
            elif (others := others + 1) > _MOST_OTHERS:
                return
        if end == limit:
            return
        start = end + 1


def _told(line: str) -> list[re.Match[str]]:
    """The figures without a unit of their own of a line that tells them one after the other."""
    opens = _OPENS.match(line) if len(line) <= _LONGEST_TOLD else None
    if opens is None or not _ONE.match(line, opens.end()):
        return []
    return [one for one in _ONE.finditer(line, opens.end()) if not _is_in_a_row(one, line[: one.start()])]


def _is_in_a_row(one: re.Match[str], before: str) -> bool:
    return _YEAR.fullmatch(one["figure"]) is not None or before.lower().split()[-1].strip("(,;:") in _ORDERED


def _is_no_count(found: re.Match[str]) -> bool:
    """Whether a figure is a year, or counts a place in a row: "Kế hoạch năm ‖ 2026", "Phụ lục số ‖ 3"."""
    return _YEAR.fullmatch(found["figure"]) is not None or found["label"].lower().split()[-1] in _ORDERED
