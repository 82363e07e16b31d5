"""Số liệu gắn với nguồn: which figures, days, symbols and names of an article its source has, and which it has not.

"11 HTX" is tied when the source says 11 of the same thing; "15/8/2026" when it names that day, in whatever form;
a name when the source has just these letters. What is not tied is not wrong: it is shown, so that somebody looks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, NamedTuple

from vitext.clean import clean
from vitext.fold import search_key
from vitext.numbers import read_number

_DAY = r"(?P<d>\d{1,2})\s*[/.-]\s*(?P<m>\d{1,2})\s*[/.-]\s*(?P<y>\d{4})"
_DAY_IN_WORDS = r"ngày\s+(?P<dw>\d{1,2})\s+tháng\s+(?P<mw>\d{1,2})\s+năm\s+(?P<yw>\d{4})"
_SYMBOL = r"(?P<symbol>\d+[-/](?:\d{4}/)?[A-ZĐ][A-ZĐa-z]*(?:[-/.][A-ZĐ][A-ZĐa-z]*)*)"
_SHORT = r"(?P<ds>\d{1,2})/(?P<ms>\d{1,4})(?![\d/])"
_FIGURE = r"(?P<figure>\d+(?:[.,]\d+)*)(?P<unit>\s?%|\s+[^\W\d_]+)?"
_FOUND = re.compile(
    rf"(?<![\w/]){_DAY_IN_WORDS}|(?<![\w/.-]){_DAY}(?!\d)|(?<![\w/]){_SYMBOL}|(?<![\w/]){_SHORT}|(?<![\w/.,]){_FIGURE}",
    re.I,
)
_LARGE = "".join(letter for letter in map(chr, (*range(0x41, 0x250), *range(0x1E00, 0x1F00))) if letter.isupper())
_CAPITAL = rf"[{_LARGE}][^\W\d_]*"
_NAME = re.compile(
    rf"(?P<cue>(?:ông|bà|đồng chí|anh|chị|tỉnh|huyện|xã|phường|thành phố|HTX|hợp tác xã)\s)?"
    rf"(?P<name>{_CAPITAL}(?:[ \u00a0]{_CAPITAL})+)"
)
# What a run of capitals may begin with without being a part of the name.
_BEFORE_NAME = frozenset(
    (
        "Ông",
        "Bà",
        "Anh",
        "Chị",
        "Phó",
        "Trưởng",
        "Ban",
        "Chủ",
        "Giám",
        "Bí",
        "Sở",
        "Hội",
        "Quỹ",
        "Luật",
        "Ủy",
        "Đồng",
        "Tỉnh",
        "Theo",
        "Tại",
        "Dự",
        "Do",
        "Và",
        "Từ",
    )
)
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?")
_SURE = 100  # a figure this large, or with a fraction, is hardly in the source by chance
_MONTHS, _YEARS = 12, 1000  # 5/9 is a day, 8/2026 a month, 29/31 a part of a whole
_NAME_WORDS = 3


class Fact(NamedTuple):
    """A figure, day, symbol or name at [start, end) of a text."""

    start: int
    end: int
    words: str
    kind: Literal["figure", "day", "symbol", "name"]
    tied: bool


@dataclass(slots=True)
class Source:
    """What a source says, as it is compared with."""

    text: str = ""
    days: set[tuple[int, int, int]] = field(default_factory=set)  # year, month, day
    months: set[tuple[int, int]] = field(default_factory=set)  # year, month; and the halves of n/m fractions
    figures: set[tuple[Decimal, str]] = field(default_factory=set)  # value and what is counted, folded
    values: set[Decimal] = field(default_factory=set)
    known: bool = False  # False: there is nothing to compare with

    def has_name(self, words: str) -> bool:
        """Whether the source has just these letters."""
        return words.casefold() in self.text


def read_source(*texts: str, data: Any = None) -> Source:
    """Gather what texts, and the values of plain data (a meeting's draft), say."""
    source = Source(known=bool(data) or any(texts))
    lines = [*texts, *(str(one) for one in _values(data))]
    for number, unit in _counted(data):
        source.figures.add((number, unit))
    whole = clean("\n".join(lines)).text
    source.text = " ".join(whole.casefold().split())
    for found in _ISO.findall(whole):
        _add_day(source, found)
    for match in _FOUND.finditer(whole):
        _gather(source, match)
    return source


def facts_in(text: str, source: Source) -> tuple[Fact, ...]:
    """The facts of a text in their order; none overlap."""
    found = [_fact(match, source) for match in _FOUND.finditer(text)]
    taken = [(one.start, one.end) for one in found]
    for match in _NAME.finditer(text):
        fact = _named(match, source)
        if fact and not any(fact.start < end and start < fact.end for start, end in taken):
            found.append(fact)
    return tuple(sorted(found))


def _fact(match: re.Match[str], source: Source) -> Fact:
    kind: Literal["figure", "day", "symbol"] = "figure"
    start, end = match.span()
    if match["d"] or match["dw"]:
        kind, tied = "day", _ymd(match) in source.days
    elif match["symbol"]:
        kind, tied = "symbol", match["symbol"].casefold() in source.text
    elif match["ds"]:
        first, second = int(match["ds"]), int(match["ms"])
        tied = (second, first) in source.months or any((m, d) == (second, first) for _, m, d in source.days)
        kind = "day" if second <= _MONTHS or second > _YEARS else "figure"
    else:
        value, unit = _value(match["figure"]), _unit(match["unit"])
        tied = (value, unit) in source.figures or (
            value in source.values and (not unit or value >= _SURE or value != value.to_integral_value())
        )
        end = match.end() if unit == "%" else match.end("figure")
    return Fact(start, end, match.string[start:end], kind, tied)


def _named(match: re.Match[str], source: Source) -> Fact | None:
    """A person or place: three capitals in a row, or two after a word that announces a name."""
    words = match["name"].split()
    if match["cue"] is None:
        while words and words[0] in _BEFORE_NAME:
            words.pop(0)
        if len(words) < _NAME_WORDS:
            return None
    name = " ".join(words)
    return Fact(match.end() - len(name), match.end(), name, "name", source.has_name(name))


def _gather(source: Source, match: re.Match[str]) -> None:
    if match["d"] or match["dw"]:
        year, month, day = _ymd(match)
        source.days.add((year, month, day))
        source.months.add((year, month))
        source.values.add(Decimal(year))
    elif match["ds"]:
        source.months.add((int(match["ms"]), int(match["ds"])))
        source.values |= {Decimal(match["ms"]), Decimal(match["ds"])}
    elif match["figure"]:
        value = _value(match["figure"])
        source.figures.add((value, _unit(match["unit"])))
        source.values.add(value)


def _add_day(source: Source, written: str) -> None:
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return
    source.days.add((moment.year, moment.month, moment.day))
    source.months.add((moment.year, moment.month))
    source.values.add(Decimal(moment.year))


def _ymd(match: re.Match[str]) -> tuple[int, int, int]:
    day, month, year = (match[one] or match[f"{one}w"] for one in ("d", "m", "y"))
    return int(year), int(month), int(day)


def _value(written: str) -> Decimal:
    try:
        return read_number(written)
    except ValueError:
        return Decimal(int("".join(filter(str.isdigit, written))))


def _unit(written: str | None) -> str:
    """The first word of what is counted; "HTX" and "hợp tác xã" begin alike."""
    folded = search_key(written or "")
    return {"hop": "htx", "dai": "dai"}.get(folded, folded)


def _values(data: Any) -> Iterator[Any]:
    if isinstance(data, dict):
        for value in data.values():
            yield from _values(value)
    elif isinstance(data, list | tuple):
        for value in data:
            yield from _values(value)
    elif isinstance(data, int | float) and not isinstance(data, bool):
        yield str(Decimal(str(data))).replace(".", ",")
    elif isinstance(data, str | date):
        yield data


def _counted(data: Any) -> Iterator[tuple[Decimal, str]]:
    """Numbers that stand in one object with their unit: {"gia_tri": 11, "don_vi": "HTX"}."""
    if isinstance(data, dict):
        unit = data.get("don_vi") or data.get("unit")
        if isinstance(unit, str) and unit.split():
            for value in data.values():
                if isinstance(value, int | float) and not isinstance(value, bool):
                    yield Decimal(str(value)), _unit(unit.split()[0])
        for value in data.values():
            yield from _counted(value)
    elif isinstance(data, list | tuple):
        for value in data:
            yield from _counted(value)
