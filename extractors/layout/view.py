"""Cách đọc một văn bản: the same text in small letters, one character for each, with or without its marks.

    Hội_nghị   → hội nghị        Uỷ ban → ủy ban        De nghi (a text without marks) → matched by folded patterns

Patterns are written once, in Vietnamese with marks (`words`); a text without marks is matched by their folded forms.
Line breaks count as spaces: the phrase of a hard-wrapped text may be broken anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache, wraps
from sys import maxsize
from typing import Any, TypeVar

from vitext.bare import is_bare
from vitext.fold import fold

# Where the tone stands on the last letter of such a syllable; the rarer letter is looked for, its neighbour after it.
_OLD_TONE = re.compile(r"[áàảãạỳỷỹỵý](?:(?<=o[áàảãạ])|(?<=u[ỳỷỹỵ])(?<!qu.)|(?<=huý))(?!\w)")
_NEW_TONE = {
    "oá": "óa",
    "oà": "òa",
    "oả": "ỏa",
    "oã": "õa",
    "oạ": "ọa",
    "uỷ": "ủy",
    "uỳ": "ùy",
    "uỹ": "ũy",
    "uỵ": "ụy",
    "uý": "úy",
}


class Words:
    """A pattern in both spellings: `marked` for a text with its marks, `plain` for one without.

    Each is compiled when a text first needs it: there are hundreds, and most texts have their marks.
    """

    __slots__ = ("_pattern", "marked", "plain")

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self.marked: re.Pattern[str] | None = None
        self.plain: re.Pattern[str] | None = None

    def made(self, *, plain: bool) -> re.Pattern[str]:
        """The pattern for a text with or without its marks, compiled."""
        if plain:
            self.plain = compiled = re.compile(fold(self._pattern))
        else:
            self.marked = compiled = re.compile(self._pattern)
        return compiled


@dataclass(frozen=True, slots=True)
class View:
    """`low[i]` is the small letter of `text[i]`; `plain` says that the text is written without marks."""

    text: str
    low: str
    plain: bool
    kept: dict[tuple[object, int, int], Any] = field(default_factory=dict, compare=False, repr=False)  # see `once`

    def of(self, pattern: Words) -> re.Pattern[str]:
        """The spelling of a pattern that fits this text."""
        return (pattern.plain if self.plain else pattern.marked) or pattern.made(plain=self.plain)

    def match(self, pattern: Words, start: int, end: int = maxsize) -> re.Match[str] | None:
        """`pattern` exactly at `start`."""
        ready = (pattern.plain if self.plain else pattern.marked) or pattern.made(plain=self.plain)
        return ready.match(self.low, start, end)

    def search(self, pattern: Words, start: int, end: int) -> re.Match[str] | None:
        """The first place of `pattern` in `low[start:end]`."""
        ready = (pattern.plain if self.plain else pattern.marked) or pattern.made(plain=self.plain)
        return ready.search(self.low, start, end)

    def has_any(self, pieces: tuple[str, ...], start: int, end: int) -> bool:
        """Whether one of the pieces stands in `low[start:end]`: a tenth of the cost of a pattern of them."""
        read = self.low[start:end]
        for piece in pieces:  # noqa: SIM110 - a plain loop takes two thirds of the time of `any`
            if piece in read:
                return True
        return False

    def upper(self, at: int) -> bool:
        """Whether a capital letter stands at `at`."""
        return self.text[at : at + 1].isupper()


T = TypeVar("T")
_MOST_KEPT = 50_000  # answers; more are forgotten, so that a long text does not fill the memory


def once(look: Callable[[View, int, int], T]) -> Callable[[View, int, int], T]:
    """`look` with its answers kept beside the text: several readers ask what begins at the same clause."""

    @wraps(look)
    def kept(view: View, at: int, end: int) -> T:
        known = view.kept
        key = (look, at, end)
        found = known.get(key, known)
        if found is known:  # not there; another thread may read the same text, so it is asked but once
            if len(known) >= _MOST_KEPT:
                known.clear()
            found = known[key] = look(view, at, end)
        return found  # type: ignore[no-any-return]  # what `look` gave

    return kept


def spelt(*pieces: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Pieces of text in both spellings: `_THEN[view.plain]` are those that fit the text, for `has_any` or `startswith`."""
    return pieces, tuple(map(fold, pieces))


def words(pattern: str) -> Words:
    """A pattern of small letters; a space in it stands for any run of spaces, " ?" for none, too."""
    return Words(pattern.replace(" ?", r"\s*").replace(" ", r"\s+"))


@lru_cache(maxsize=4)
def view(text: str) -> View:
    """Read `text` (cleaned, NFC); offsets in the view are offsets in the text. Kept for the next finder."""
    low = text.lower()
    if len(low) != len(text):  # a capital whose small form is two characters
        low = "".join(letter if len(letter.lower()) > 1 else letter.lower() for letter in text)
    low = low.replace("\n", " ").replace("_", " ")
    return View(text, _in_new_tone(low), is_bare(text))


def _in_new_tone(low: str) -> str:
    """The text with `hòa` for `hoà`."""
    pieces: list[str] = []
    done = 0
    for found in _OLD_TONE.finditer(low):
        end = found.end()
        pieces += (low[done : end - 2], _NEW_TONE[low[end - 2 : end]])
        done = end
    return "".join((*pieces, low[done:])) if pieces else low
