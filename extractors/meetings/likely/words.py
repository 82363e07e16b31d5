"""Từng từ của các đoạn kể về cuộc họp: the title and the first sentences of a news item, word by word.

Between two words there is one of a few gaps: "" (a space), a mark, "dot" (within a word), "NL" (a line's end), "o".
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from domain.extraction import Span
from extractors.documents.view import View
from extractors.meetings.passages import Passages
from extractors.meetings.sentences import sentences
from vitext.lazy import regex

SENTENCES = 3
REACH = 1500  # letters behind the lead's beginning that are looked at
_MOST = 160  # words of one passage
_WORD = regex(r"\w+")
_ROMAN = regex(r"[ivxl]+")
_MARKS = ';:.,("-)/'
_GAPS = {" ": "", ", ": ",", ". ": ".", ".": "dot"}  # those seen most; a dot within a word is that of “TP.HCM”
FIGURES = frozenset(("NUM", "YEAR", "ROMAN"))


@dataclass(frozen=True, slots=True)
class Words:
    """A passage: `name` is "title" or the sentence's number ("s0"); `words` are in small letters, figures by kind."""

    name: str
    flow: str
    spans: tuple[Span, ...]
    words: tuple[str, ...]
    capital: tuple[bool, ...]
    gaps: tuple[str, ...]  # behind each word
    padded: tuple[str, ...]  # the words, two "^" before and three "$" behind them
    pairs: tuple[str, ...]  # two neighbours of `padded` each

    def word(self, at: int) -> str:
        """The word number `at`, from two before the first to three behind the last."""
        return self.padded[at + 2]

    def pair(self, at: int) -> str:
        """Two words from `at` on."""
        return self.pairs[at + 2]

    def gap(self, at: int) -> str:
        """What stands behind the word number `at`; "^" before the first."""
        return self.gaps[at] if at >= 0 else "^"

    def starts_with_capital(self, at: int) -> bool:
        """Whether there is a word number `at`, with a capital."""
        return at < len(self.capital) and self.capital[at]

    def places(self, pairs: frozenset[str]) -> list[int]:
        """The numbers of the words that begin one of these pairs."""
        return [at - 2 for at, pair in enumerate(self.pairs) if pair in pairs]

    def between(self, first: int, last: int) -> str:
        """The running text from one word to another."""
        return self.flow[self.spans[first][0] : self.spans[last][1]]


def words_of(view: View, where: Passages) -> tuple[Words, ...]:
    """The passages that may name the meeting, best known first."""
    named = [("title", where.title)] if where.title else []
    start = where.opening[0]
    for number, span in enumerate(sentences(view, where.opening, SENTENCES)):
        if span[0] - start <= REACH:
            named.append((f"s{number}", span))
    return tuple(words for name, span in named if (words := _words(view, name, span)).words)


def _words(view: View, name: str, span: Span) -> Words:
    found = [match.span() for match in _WORD.finditer(view.flow, *span)][:_MOST]
    raw = [view.flow[start:end] for start, end in found]
    gaps = [_gap(view.flow[found[at][1] : found[at + 1][0]]) for at in range(len(found) - 1)]
    for at, word in enumerate(raw[:-1]):
        if word == "TP" and gaps[at] == ".":
            gaps[at] = "dot"  # “HĐND TP. Thủ Đức”
    if found:
        gaps.append(_gap(view.flow[found[-1][1] : span[1]]) or "END")
    words = tuple(map(_kind, raw))
    padded = ("^", "^", *words, "$", "$", "$")
    pairs = tuple([f"{one} {other}" for one, other in pairwise(padded)])
    capital = tuple([word[:1].isupper() for word in raw])
    return Words(name, view.flow, tuple(found), words, capital, tuple(gaps), padded, pairs)


def _kind(word: str) -> str:
    small = word.lower()
    if small.isdigit():
        return "YEAR" if len(small) == 4 else "NUM"
    return "ROMAN" if word.isupper() and _ROMAN.fullmatch(small) else small


def _gap(between: str) -> str:
    known = _GAPS.get(between)
    if known is not None:
        return known
    if "\n" in between:
        return "NL"
    bare = between.replace(" ", "")
    return next((mark for mark in _MARKS if mark in bare), "o" if bare else "")
