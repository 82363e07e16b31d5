"""Số tự động: the numbers that Word shows but does not store, rebuilt from numbering.xml.

Source: ECMA-376 part 1, 17.9: abstract lists with nine levels, lists that start some levels anew (`lvlOverride`),
`lvlText` with %1 … %9, `lvlRestart`, `isLgl`, `suff`. A level starts again whenever a higher level counts on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from lxml import etree

from extractors.sources.attributes import whole

from .styles import W, value

_LEVELS = 9
_DASHES = "-–—+*"
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LARGEST = 3999
_DIGITS = 9  # a list may begin at any number


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: number format, text with %1 …, first number, after which level it starts again."""

    format: str = "decimal"
    text: str = ""
    start: int = 1
    restart: int | None = None
    legal: bool = False
    suffix: str = "tab"
    style: str = ""


@dataclass(frozen=True, slots=True)
class List:
    """One list (`w:num`): the abstract list that counts for it, its levels, and the levels it starts anew."""

    abstract: str
    levels: tuple[Level, ...]
    anew: dict[int, int]


@dataclass(slots=True)
class Numbering:
    """All lists of a document and how far each has counted. Ask in document order."""

    lists: dict[str, List]
    counts: dict[str, list[int | None]] = field(default_factory=dict)
    begun: set[tuple[str, int]] = field(default_factory=set)

    def label(self, list_id: str, level: int) -> str:
        """The number shown in front of the next paragraph of this list and level, with what follows it; or ""."""
        found = self.lists.get(list_id)
        if found is None or not 0 <= level < _LEVELS:
            return ""
        counts = self.counts.setdefault(found.abstract, [None] * _LEVELS)
        here = found.levels[level]
        if level in found.anew and (list_id, level) not in self.begun:
            counts[level] = None
            here_start = found.anew[level]
        else:
            here_start = here.start
        self.begun.add((list_id, level))
        counts[level] = here_start if counts[level] is None else (counts[level] or 0) + 1
        for lower in range(level + 1, _LEVELS):
            restart = found.levels[lower].restart
            if restart is None or 0 < level + 1 <= restart:
                counts[lower] = None
        shown = self._shown(found, level, counts)
        return shown + ("" if here.suffix == "nothing" or not shown else " ")

    def level_of_style(self, list_id: str, style: str) -> int | None:
        """The level that a list links to a paragraph style."""
        found = self.lists.get(list_id)
        names = [level.style for level in found.levels] if found else []
        return names.index(style) if style in names else None

    def _shown(self, found: List, level: int, counts: list[int | None]) -> str:
        here = found.levels[level]
        if here.format == "none" and "%" not in here.text:
            return here.text.strip()
        if here.format == "bullet":
            text = here.text.strip()
            return text if text and text[0] in _DASHES else "-"

        def number(match: re.Match[str]) -> str:
            index = int(match[1]) - 1
            count = counts[index]
            if count is None:  # a level that no paragraph has reached shows its first number
                count = counts[index] = found.levels[index].start
            return in_format(count, "decimal" if here.legal else found.levels[index].format)

        return re.sub("%([1-9])", number, here.text).strip()


def read_numbering(root: etree._Element | None) -> Numbering:
    """The lists of a numbering part; none without it."""
    if root is None:
        return Numbering({})
    abstracts = {element.get(f"{W}abstractNumId", ""): element for element in root.iter(f"{W}abstractNum")}
    by_style = {
        link: element for element in abstracts.values() if (link := value(element, "styleLink")) is not None
    }  # a list style: others point to it by numStyleLink
    lists: dict[str, List] = {}
    for num in root.iter(f"{W}num"):
        abstract = value(num, "abstractNumId") or ""
        element = abstracts.get(abstract)
        if element is None:
            continue
        if (link := value(element, "numStyleLink")) is not None:
            element = by_style.get(link, element)
            abstract = element.get(f"{W}abstractNumId", abstract)
        levels = _levels(element, [Level()] * _LEVELS)
        anew: dict[int, int] = {}
        for override in num.iter(f"{W}lvlOverride"):
            levels = _levels(override, levels)
            place = whole(override.get(f"{W}ilvl"), 0, digits=_DIGITS)
            if (start := value(override, "startOverride")) is not None:
                anew[place] = whole(start, 1, digits=_DIGITS)
        lists[num.get(f"{W}numId", "")] = List(abstract, tuple(levels), anew)
    return Numbering(lists)


def _levels(element: etree._Element, before: list[Level]) -> list[Level]:
    levels = list(before)
    for lvl in element.findall(f"{W}lvl"):
        place = whole(lvl.get(f"{W}ilvl"), -1, digits=_DIGITS)
        if not 0 <= place < _LEVELS:
            continue
        legal = lvl.find(f"{W}isLgl")
        restart = value(lvl, "lvlRestart")
        levels[place] = replace(
            Level(),
            format=value(lvl, "numFmt") or "decimal",
            text=(value(lvl, "lvlText") or "")[:80],
            start=whole(value(lvl, "start"), 0, digits=_DIGITS),
            restart=None if restart is None else whole(restart, 0, digits=_DIGITS),
            legal=legal is not None and legal.get(f"{W}val", "1") not in ("0", "false"),
            suffix=value(lvl, "suff") or "tab",
            style=value(lvl, "pStyle") or "",
        )
    return levels


def in_format(count: int, name: str) -> str:
    """`count` in a number format of Word; formats we do not know are shown as decimal."""
    if name == "decimalZero":
        return f"{count:02d}"
    if name in ("upperRoman", "lowerRoman") and 0 < count <= _LARGEST:
        return _roman(count).upper() if name == "upperRoman" else _roman(count)
    if name in ("upperLetter", "lowerLetter") and 0 < count <= 780:  # a … z, aa, bb … as Word repeats the letter
        letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letter.upper() if name == "upperLetter" else letter
    return "" if name in ("none", "bullet") else str(count)


def _roman(count: int) -> str:
    made = ""
    for size, letters in _ROMAN:
        made += letters * (count // size)
        count %= size
    return made
