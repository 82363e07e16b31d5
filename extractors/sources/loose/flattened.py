"""Mỗi ô một dòng: known heads one a line, then rows that each begin with the number that follows.

    STT ⏎ Nội dung ⏎ Chủ trì ⏎ Thời gian ⏎ 1 ⏎ Khảo sát ⏎ Phòng A ⏎ Quý I ⏎ 2 ⏎ …
A cell may go on in the next line, in small letters. One that is empty may have left no line; then what is told must
fit its columns in one way only: a day or a quarter its column of time, a figure its column of figures. Where a row does
not, there is no table.

The text of an upload is put into rows for good, and for any table, so this must be certain of each cell. What is left
as it was, or comes without a file, is read where it stands by `extractors.layout.tables.one_a_line`: it needs a column
of tasks only and may lose a row. What both know of heads and of the labels of rows is in `extractors.tables`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from domain.extraction import Span
from extractors.tables.cells import begins, is_figure
from extractors.tables.heads import (
    are_heads,
    is_figure_head,
    is_number_head,
    is_partner_head,
    is_time_head,
    is_unit_head,
)
from extractors.tables.labels import is_part, number_of
from vitext.fold import search_key
from vitext.lazy import regex

from .shape import Loose, Row

_FIRST = regex(r"\(?(?:0?1|I|A)[.)]?")
_SUB = regex(r"(\d{1,3})\.\d{1,2}[.)]?")
_TIME = regex(
    r"(?:Trước |Trong |Từ |Đến |Sau |Cuối |Đầu |Hết |Chậm nhất |Hoàn thành )?(?:"
    r"(?:ngày |tháng |quý |quí |năm |tuần |kỳ )?\d|(?:quý|quí) [IV]|(?:ngày|tháng|quý|quí|năm|tuần|kỳ)\b"
    r"|hằng|hàng|thường xuyên|định kỳ|cả năm)",
    re.IGNORECASE,
)
_SECTION = regex(
    r"(?:[IVX]{1,5}|[A-H]) ?[.)/-]+ ?[^\W\d]|\d{1,2}[.)/]-? [^\W\d]|(?:Điều|Phần|Chương|Mục) [\dIVX]|Nơi nhận|T/?M[. ]"
)
_OPEN_END = regex(r"(?:,|[(\-–/]|\s(?:và|của|với|các|theo|về|cho|tại|trong|hoặc|số|ngày|tháng|năm|quý))$")
_LONGEST_HEAD, _MOST_HEADS = 60, 14
_FEWEST_HEADS, _FEWEST_ROWS, _FEWEST_BARS = 3, 2, 6
_MOST_LINES = 40  # of a row
_MOST_GUIDED = 9  # columns
_MOST_TRIED = 300  # heads without a table below them: this is no paper
_LONGEST_UNIT = 24

Lines = Sequence[Span]


def flattened(text: str, lines: Lines) -> Iterator[Loose]:
    """The tables of a text whose cells stand one a line, with or without a lone "|" between two of them."""
    at, stop, tried = 0, 0, 0
    lines = _without_bars(text, lines)
    while at < len(lines) and tried < _MOST_TRIED:
        words = text[slice(*lines[at])]
        table = None
        if len(words) < _LONGEST_HEAD and is_number_head(words):
            table, stop = _numbered(text, lines, at)
            tried += table is None
        if table is not None:
            yield table
        at = stop if table is not None else at + 1


def _without_bars(text: str, lines: Lines) -> Lines:
    """The lines without lone "|"; nothing between two of them is an empty cell, several lines are one cell."""
    bars = [text[slice(*line)] == "|" for line in lines]
    if sum(bars) < _FEWEST_BARS:  # each is an empty cell
        return [(line[0], line[0]) if is_bar else line for line, is_bar in zip(lines, bars, strict=True)]
    found: list[Span] = []
    after_bar, cell = False, 0  # `cell`: how many lines stand below the last bar, none of them empty
    for line, is_bar in zip(lines, bars, strict=True):
        if is_bar and after_bar:
            found.append((line[0], line[0]))
        elif is_bar and cell > 1:
            found[-cell:] = [(found[-cell][0], found[-1][1])]  # a cell broken at some width
        elif not is_bar and line[1] > line[0]:
            found.append(line)
        told = not is_bar and line[1] > line[0]
        cell = cell + 1 if told and (cell or after_bar) else 0
        after_bar = is_bar or (after_bar and line[1] == line[0])
    return found


def _numbered(text: str, lines: Lines, at: int) -> tuple[Loose | None, int]:
    heads, stop = _heads(text, lines, at)
    words = [text[slice(*head)].replace("\n", " ") for head in heads]
    if len(heads) < _FEWEST_HEADS or not are_heads(words):
        return None, at
    kinds = [_kind(word) for word in words[1:]]
    if "figure" in kinds or "unit" in kinds:  # "Kế hoạch ⏎ Thực hiện", and nobody who carries it out
        kinds = [
            "figure" if search_key(word) == "thuc hien" else kind for word, kind in zip(words[1:], kinds, strict=True)
        ]
    rows: list[Row] = [tuple(heads)]
    label = ""
    while stop < len(lines) and _follows(text[slice(*lines[stop])], label):
        label = text[slice(*lines[stop])]
        found, more = _row(text, lines, stop + 1, label, kinds)
        if found is None and more:
            return None, at
        if found is None:  # nobody can tell where the last row ends
            break
        rows.append((lines[stop], *found[0]))
        stop = found[1]
    return (Loose(tuple(rows)), stop) if len(rows) > _FEWEST_ROWS else (None, at)


def _heads(text: str, lines: Lines, at: int) -> tuple[list[Span], int]:
    """The heads from line `at` on, and the line of the first number; a line in small letters goes on."""
    heads: list[Span] = []
    while at < len(lines) and len(heads) <= _MOST_HEADS:
        start, end = lines[at]
        words = text[start:end]
        if heads and _FIRST.fullmatch(words):
            return heads, at
        if len(words) >= _LONGEST_HEAD:
            break
        if words and heads and (words[0].islower() or words[0] == "("):
            heads[-1] = heads[-1][0], end
        elif words:
            heads.append((start, end))
        at += 1
    return [], at


def _kind(head: str) -> str:
    if is_time_head(head):
        return "time"
    if is_unit_head(head):
        return "unit"
    if is_figure_head(head):
        return "figure"
    return "partners" if is_partner_head(head) else "words"


def _follows(label: str, before: str) -> bool:
    """Whether a line is the label of the next row: the next number, a part, the first row of a part, a row of a row."""
    if not before:
        return _FIRST.fullmatch(label) is not None
    now, last = number_of(label), number_of(before)
    if last is None and (above := _SUB.fullmatch(before)):
        last = int(above[1])
    if now is not None:
        return last is None or now == last + 1  # the first after a part
    if sub := _SUB.fullmatch(label):
        return last is None or int(sub[1]) == last  # "II ⏎ … ⏎ 2.1"
    return is_part(label)


def _row(text: str, lines: Lines, at: int, label: str, kinds: Sequence[str]) -> tuple[tuple[Row, int] | None, bool]:
    """The cells of the row whose label stands above line `at` and the line after them; whether another row follows."""
    part = is_part(label)
    most = range(at + 1, min(len(lines), at + _MOST_LINES))
    stops = [stop for stop in most if _follows(text[slice(*lines[stop])], label)]
    for stop in stops:
        if (cells := _filled(text, lines[at:stop], kinds, part=part)) is not None:
            return (cells, stop), True
    found = [(cells, stop) for stop in stops if (cells := _guided(text, lines[at:stop], kinds)) is not None]
    if stops:  # a figure may look like the next number
        return (found[0] if len(found) == 1 else None), True
    return _last(text, lines, at, kinds), False


def _last(text: str, lines: Lines, at: int, kinds: Sequence[str]) -> tuple[Row, int] | None:
    """The cells of the last row: as many as there are columns, or up to one that shows that it is the last."""
    ends = [at + len(kinds)]  # empty cells have empty lines
    told, width = list[int](), len(kinds)
    for place in range(at, min(len(lines), at + _MOST_LINES)):
        if _SECTION.match(text, *lines[place]):
            break
        if lines[place][1] > lines[place][0]:
            told.append(place)
    ends += [
        told[count - 1] + 1
        for count in (width, *range(width - 1, 1, -1), *range(width + 1, len(told) + 1))
        if count <= len(told)
    ]
    for end in ends:
        if not told or end > told[-1] + 1:
            continue
        cells = _filled(text, lines[at:end], kinds) or _guided(text, lines[at:end], kinds)
        if cells is None:
            continue
        last = cells[-1]
        if last is not None and kinds[-1] in ("time", "figure") and _fits(text[slice(*last)], kinds[-1]):
            return cells, end
        if all(cells) and (end == len(lines) or lines[end][0] == lines[end][1]):
            return cells, end
    return None


def _filled(text: str, lines: Lines, kinds: Sequence[str], *, part: bool = False) -> Row | None:
    """A line for every cell, empty ones for empty cells; of the name of a part one."""
    told = tuple(line for line in lines if line[1] > line[0])
    if part and len(told) == 1:
        return (told[0], *[None] * (len(kinds) - 1))
    if len(lines) == len(kinds) and _all_fit(text, row := tuple(_or_none(line) for line in lines), kinds):
        return row
    return told if len(told) == len(kinds) and _all_fit(text, told, kinds) else None


def _guided(text: str, lines: Lines, kinds: Sequence[str]) -> Row | None:
    """The lines as cells of columns that they look like; None where they fit in no way, or in several."""
    joined = _joined(text, [line for line in lines if line[1] > line[0]], units="unit" in kinds)
    if not 0 < len(joined) <= len(kinds) <= _MOST_GUIDED:
        return None
    ways = list[Row]()
    for columns in combinations(range(len(kinds)), len(joined)):
        cells = dict(zip(columns, joined, strict=True))
        row = tuple(cells.get(place) for place in range(len(kinds)))
        if row[0] is not None and _all_fit(text, row, kinds, strict=True):
            ways.append(row)
    if len(ways) > 1:  # work without partners is more usual than without anybody
        ways = [row for row in ways if all(row[at] is None for at, kind in enumerate(kinds) if kind == "partners")]
    return ways[0] if len(ways) == 1 else None


def _or_none(line: Span) -> Span | None:
    return line if line[1] > line[0] else None


def _joined(text: str, lines: Lines, *, units: bool) -> list[Span]:
    """The lines, those that go on in small letters or after an open end as one; a unit stands above its figure."""
    found: list[Span] = []
    for place, (start, end) in enumerate(lines):
        below = lines[place + 1] if place + 1 < len(lines) else None
        is_unit = units and below is not None and _fits(text[slice(*below)], "figure")
        goes_on = not begins(text[start:end]) or (found and _OPEN_END.search(text[slice(*found[-1])]))
        if found and goes_on and not is_unit:
            found[-1] = found[-1][0], end
        else:
            found.append((start, end))
    return found


def _all_fit(text: str, row: Row, kinds: Sequence[str], *, strict: bool = False) -> bool:
    """Whether all cells fit their columns; `strict`: times must look like times, and work not."""
    first = row[0]
    if first is None or not begins(text[slice(*first)]) or is_figure(text[slice(*first)]):
        return False
    for span, kind in zip(row[1:], kinds[1:], strict=True):
        words = text[slice(*span)] if span is not None else ""
        if words and kind in ("figure", "unit") and not _fits(words, kind):
            return False
        if words and kind in ("words", "partners") and not begins(words):
            return False
        if words and strict and (_fits(words, "time") if kind != "time" else not _fits(words, "time")):
            if kind in ("figure", "unit"):
                continue
            return False
    return True


def _fits(words: str, kind: str) -> bool:
    if kind == "figure":
        return is_figure(words)
    if kind == "unit":
        return len(words) <= _LONGEST_UNIT and not words[:1].isdigit()
    return _TIME.match(words) is not None
