"""Một quy tắc đọc: a pattern on folded text, what it gives, and sentences that it must and must not read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from domain.extraction import Span
from extractors.meetings.sentences import has_any

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Rule(Generic[T]):
    """`read` gives the value of a match, or None to go on looking. Every rule has both kinds of examples.

    `hints` are words of which one must stand there for the pattern to match: they are looked for first, at a hundredth
    of the cost.
    """

    name: str
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], T | None]
    yes: Mapping[str, T] = field(default_factory=dict)
    no: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()


def first(rules: tuple[Rule[T], ...], key: str, start: int = 0, end: int | None = None) -> tuple[T, Span] | None:
    """The value and span of the first rule, in the order of `rules`, that reads something in `key[start:end]`."""
    end = len(key) if end is None else end
    for rule in rules:
        if rule.hints and not has_any(key, rule.hints, start, end):
            continue
        for match in rule.pattern.finditer(key, start, end):
            value = rule.read(match)
            if value is not None:
                return value, match.span()
    return None


def first_in(places: Iterable[Span], look: Callable[[Span], T | None]) -> T | None:
    """What `look` finds in the first of the places in which it finds anything."""
    for span in places:
        found = look(span)
        if found is not None:
            return found
    return None
