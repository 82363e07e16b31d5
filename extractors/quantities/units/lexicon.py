"""Từ điển đơn vị: the words of units, with marks and without, to be looked up by what a text has."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from extractors.quantities.units.measures import MAGNITUDES, MEASURES, MONEY
from extractors.quantities.units.nouns import (
    COMPOUND_NOUNS,
    COUNTED_NOUNS,
    MODIFIERS,
    NO_UNITS,
    NOUN_ENDS,
)
from vitext.fold import fold


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of units in one spelling: `firsts` begin a unit, `none` are none, `ends` end a noun phrase,
    `modifiers` are pairs that stand behind a noun and are no part of its name."""

    counted: frozenset[str]
    firsts: frozenset[str]
    none: frozenset[str]
    ends: frozenset[str]
    modifiers: frozenset[str]
    magnitudes: dict[str, int]
    money: frozenset[str]
    measures: frozenset[str]


def _lexicon(*, marks: bool) -> Lexicon:
    def table(words: Iterable[str]) -> frozenset[str]:
        plain = (" ".join(word.split()) for word in words)
        return frozenset(plain if marks else map(fold, plain))

    counted = table(COUNTED_NOUNS.split(";")) | table(COMPOUND_NOUNS.split(";")) | table(MEASURES)
    return Lexicon(
        counted,
        frozenset(words.partition(" ")[0] for words in counted)
        | frozenset(map(fold if not marks else str, MAGNITUDES)),
        table(NO_UNITS.split(";")),
        table(NOUN_ENDS),
        table(MODIFIERS.split(";")),
        {word if marks else fold(word): size for word, size in MAGNITUDES.items()},
        table(MONEY),
        table(MEASURES),
    )


MARKED, BARE = _lexicon(marks=True), _lexicon(marks=False)


@cache
def is_count(head: str) -> bool:
    """Whether what the unit counts comes in whole numbers (hộ, HTX), so that "12,500 hộ" is no decimal."""
    return head not in MEASURES and head not in BARE.measures


@cache
def cell_units(*, bare: bool) -> frozenset[str]:
    """The units, in small letters, that may stand alone in a cell of a table ("ĐVT")."""
    lexicon = BARE if bare else MARKED
    sizes = {*lexicon.magnitudes, *(f"{more} {size}" for more in lexicon.magnitudes for size in lexicon.magnitudes)}
    money = {f"{size}{gap}{name}" for size in sizes for name in lexicon.money for gap in (" ", ".", "")} | sizes
    many = {f"{size} {name}" for size in lexicon.magnitudes for name in lexicon.counted}  # "triệu USD", "nghìn tấn"
    return lexicon.counted | money | many
