"""Cụm từ theo chữ đầu: alternatives that each begin with whole words, tried only where one of their first words stands.

Most places of a text are passed by looking their first word up in a set, which costs a tenth of trying a pattern.
"""

from __future__ import annotations

from dataclasses import dataclass

from extractors.layout.view import View, Words, words
from vitext.fold import fold
from vitext.lazy import regex

_WORD = regex(r"\w+")
_OPTION = regex(r"\(\?:([\w| ]+)\)")


@dataclass(frozen=True, slots=True)
class Phrases:
    """`words` matches the alternatives; `firsts` are the words they begin with, as printed and folded."""

    words: Words
    firsts: frozenset[str]


def phrases(pattern: str, *, bounded: bool = True) -> Phrases:
    """Compile "cần phải|chủ trì|(?:hằng|hàng) (?:năm|quý)"; `bounded`: none may end inside a word.

    Each alternative begins with a word or with a bracketed choice of words; anything else raises ValueError.
    """
    firsts: set[str] = set()
    for alternative in _alternatives(pattern):
        option = _OPTION.match(alternative)
        for opening in option.group(1).split("|") if option else (alternative,):
            word = _WORD.match(opening)
            if word is None:
                raise ValueError(f"Mẫu «{alternative}» không bắt đầu bằng một từ.")
            firsts |= {word.group(), fold(word.group())}
    return Phrases(words(rf"(?:{pattern})(?!\w)" if bounded else pattern), frozenset(firsts))


def _alternatives(pattern: str) -> list[str]:
    """The alternatives of the outermost level."""
    found, depth, start = [], 0, 0
    for at, sign in enumerate(pattern):
        if sign == "|" and depth == 0:
            found.append(pattern[start:at])
            start = at + 1
        depth += (sign == "(") - (sign == ")")
    return [*found, pattern[start:]]


def begins(view: View, listed: Phrases, at: int, end: int) -> bool:
    """Whether one of the phrases begins exactly at `at`."""
    first = _WORD.match(view.low, at, end)
    return first is not None and first.group() in listed.firsts and view.match(listed.words, at, end) is not None
