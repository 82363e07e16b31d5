"""Các dòng của văn bản, từng chữ một: lines as words with their places, to find what a record says in them.

Words are compared without case and in one style of tones; marks, brackets and spaces count for nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import Match, SequenceMatcher

from domain.extraction import Span
from extractors.sources.texts import CELL_BREAK
from vitext.bullets import BULLETS
from vitext.lazy import regex
from vitext.tone import tone_key

Words = tuple[str, ...]
_WORD = regex(r"\d+(?:[.,]\d+)*|[^\W\d_]+|[%≥≤<>]")
_LABEL = regex(
    r"\s*(?:\(?(?:\d{1,3}|[IVX]{1,5}|[a-zđA-Z])[).](?:\d{1,2}\.?)*|[" + BULLETS + r"]"
    r"|(?:Điều|Phần|Mục)\s+[\dIVX]+\.?|(?:\d{1,3}|[IVX]{1,5})(?= \|))\s*"
)
_TOO_COMMON = 500  # lines: a word in more of them tells nothing
_LIKELY = 5
_FILLS = 0.7
_LONGEST = 300
_MOST_TRIES = 2000  # comparisons word by word: a record made to be slow gets no more


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a text: `text[start:end]`, its words and their places; the first `labelled` words are its label."""

    number: int
    start: int
    end: int
    label: str
    labelled: int
    words: Words
    places: tuple[Span, ...]
    cells: int

    @property
    def shape(self) -> str:
        """What kind of label it has: "(1)" for every "(7)"; "" without one."""
        return re.sub("[IVX]+|[A-Za-zđ]", "a", re.sub(r"\d+", "1", self.label))


def words_of(text: str) -> Words:
    """The words of a text as they are compared."""
    return tuple(_compared(found[0]) for found in _WORD.finditer(text))


def _compared(word: str) -> str:
    return (word.lstrip("0") or "0") if word.isdecimal() else tone_key(word).casefold()


def lines_of(text: str) -> tuple[Line, ...]:
    """The lines of `text` that have words."""
    found: list[Line] = []
    start = 0
    for number, piece in enumerate(text.split("\n")):
        matches = list(_WORD.finditer(piece))
        if matches:
            label = _LABEL.match(piece)
            after = label.end() if label else 0
            labelled = sum(1 for match in matches if match.end() <= after)
            words = tuple(_compared(match[0]) for match in matches)
            places = tuple((start + match.start(), start + match.end()) for match in matches)
            shown = label[0].strip() if label else ""
            found.append(
                Line(number, start, start + len(piece), shown, labelled, words, places, piece.count(CELL_BREAK))
            )
        start += len(piece) + 1
    return tuple(found)


@dataclass(slots=True)
class Desk:
    """The lines of a text, where each word stands, and which lines are spoken for already."""

    lines: tuple[Line, ...]
    taken: set[int] = field(default_factory=set)  # places in `lines`
    _by_word: dict[str, list[int]] = field(default_factory=dict)
    _keys: tuple[str, ...] = ()
    _tries: int = 0

    def __post_init__(self) -> None:
        for place, line in enumerate(self.lines):
            for word in set(line.words):
                self._by_word.setdefault(word, []).append(place)
        self._keys = tuple(f" {' '.join(line.words)} " for line in self.lines)

    def holding(self, phrase: Words) -> list[int]:
        """The places of the lines that hold `phrase` word for word."""
        if not phrase:
            return []
        rarest = min(phrase, key=lambda word: len(self._by_word.get(word, ())))
        key = f" {' '.join(phrase)} "
        return [place for place in self._by_word.get(rarest, ()) if key in self._keys[place]]

    def holds(self, place: int, phrase: Words) -> bool:
        """Whether the line holds `phrase`."""
        return f" {' '.join(phrase)} " in self._keys[place]

    def like(self, phrase: Words, *, least: float) -> list[tuple[float, int]]:
        """The free lines that hold most of `phrase` in its order, best first; shares under `least` are left out."""
        counts: Counter[int] = Counter()
        for word in set(phrase):
            listed = self._by_word.get(word, ())
            if len(listed) <= _TOO_COMMON:
                counts.update(place for place in listed if place not in self.taken)
        self._tries += _LIKELY
        if self._tries > _MOST_TRIES:
            return []
        likely = [(_shared(phrase, self.lines[place].words), place) for place, _ in counts.most_common(_LIKELY)]
        return sorted(((share, place) for share, place in likely if share >= least), key=lambda one: (-one[0], one[1]))

    def filled_by(self, texts: Iterable[str]) -> set[int]:
        """The places of the lines that say little else than one of `texts`."""
        found: set[int] = set()
        for phrase in map(words_of, texts):
            for place in self.holding(phrase) if len(phrase) > 1 else ():
                line = self.lines[place]
                if len(phrase) >= _FILLS * (len(line.words) - line.labelled):
                    found.add(place)
        return found

    def where(self, place: int, phrase: Words) -> tuple[int, int]:
        """From which word to which (half-open) the line holds `phrase`."""
        words = self.lines[place].words
        return next((at, at + len(phrase)) for at in range(len(words)) if words[at : at + len(phrase)] == phrase)

    def at(self, offset: int) -> int | None:
        """The place of the line in which a character of the text stands."""
        place = bisect_right(self.lines, offset, key=lambda line: line.start) - 1
        return place if place >= 0 and offset < self.lines[place].end else None


def blocks_of(phrase: Words, words: Words) -> list[Match]:
    """The runs of words that `words` shares with `phrase`, in order; the last is empty. Very long lines are cut."""
    return SequenceMatcher(None, phrase[:_LONGEST], words[:_LONGEST], autojunk=False).get_matching_blocks()


def _shared(phrase: Words, words: Words) -> float:
    """The share of `phrase` that stands in `words` in its order, in runs of two words or more."""
    return sum(block.size for block in blocks_of(phrase, words) if block.size > 1) / max(len(phrase), 1)


def unexpected(line: Line, expected: Iterable[str], first: int, last: int) -> list[int]:
    """The places of words of a line, outside of its label and of [first, last), that are none of the expected."""
    known = set(expected)
    return [
        at for at, word in enumerate(line.words) if at >= line.labelled and not first <= at < last and word not in known
    ]


def widened(line: Line, first: int, last: int, strange: Sequence[int]) -> tuple[int, int]:
    """[first, last) with the strange words that touch it; all of the line behind its label when others are left."""
    odd = set(strange)
    while first - 1 in odd:
        first -= 1
        odd.discard(first)
    while last in odd:
        odd.discard(last)
        last += 1
    return (line.labelled, len(line.words)) if odd else (first, last)
