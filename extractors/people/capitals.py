"""Chữ viết hoa trong văn bản: every word that begins with a capital, found once; names, heads and places begin at one.

spans[i]  where the word stands        keys[i]  the word folded, in small letters
lefts[i]  the word before it: “chi” in “đồng chí Lê …”, “tinh,” in “tỉnh, Lê …”; only good where a space stands between
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from domain.extraction import Span
from extractors.documents.names import UPPER
from extractors.documents.view import view_of
from vitext.bare import is_bare
from vitext.lazy import regex

_CAPITAL = regex(rf"[{UPPER}](?<!\w.)\w*", re.DOTALL)
_BACK = 12  # the longest word that is looked for on the left

Phrases = Mapping[str, re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class Capitals:
    """Parallel lists, in order of place. `plain`: the text is written without marks."""

    spans: list[Span]
    keys: list[str]
    lefts: list[str]
    plain: bool
    flow: str

    def run_end(self, at: int) -> int:
        """The index after the last of the capitals that follow `at` with one space between each two."""
        spans, lefts = self.spans, self.lefts
        end, key = spans[at][1], self.keys[at]
        for after in range(at + 1, len(spans)):
            start, stop = spans[after]
            if start != end + 1 or lefts[after] != key or self.flow[end] != " ":
                return after
            end, key = stop, self.keys[after]
        return len(spans)


@lru_cache(maxsize=4)
def capitals(text: str) -> Capitals:
    """The capitals of a text; kept for the next finder that reads the same document."""
    view = view_of(text)
    key = view.key
    spans = [found.span() for found in _CAPITAL.finditer(view.flow)]
    apart = " " * _BACK + key.replace("\n", " ").replace("(", " ").replace('"', " ")
    return Capitals(
        spans,
        [key[start:end] for start, end in spans],
        [apart[start : start + _BACK - 1].rpartition(" ")[2] for start, _ in spans],
        is_bare(text),
        view.flow,
    )


def by_first_word(phrases: Iterable[str], *, never: Iterable[str] = ()) -> Phrases:
    """Folded phrases by their first word, each a pattern that prefers the longest and spares what is in `never`."""
    table: dict[str, list[str]] = {}
    for phrase in phrases:
        table.setdefault(phrase.split()[0], []).append(phrase)
    spared: dict[str, list[str]] = {first: [] for first in table}
    for phrase in never:
        spared.get(phrase.split()[0], []).append(phrase)
    return {
        first: regex((f"(?!{_any(spared[first])})" if spared[first] else "") + _any(some))
        for first, some in table.items()
    }


def _any(phrases: Iterable[str]) -> str:
    return f"(?:{'|'.join(map(re.escape, sorted(phrases, key=len, reverse=True)))})(?!\\w)"


def longest(table: Phrases, first: str, key: str, at: int) -> str | None:
    """The longest phrase of the table that stands whole at `at`, where its first word is `first`."""
    pattern = table.get(first)
    found = pattern.match(key, at) if pattern else None
    return found.group() if found else None
