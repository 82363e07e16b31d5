"""Một quy tắc đọc: a pattern on folded text, what it gives, and sentences that it must and must not read."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from domain.extraction import Span

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Rule(Generic[T]):
    """`read` gives the value of a match, or None to go on looking. Every rule has both kinds of examples.

    `hint` is a word without which the pattern cannot match: it is looked for first, at a hundredth of the cost.
    """

    name: str
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], T | None]
    yes: Mapping[str, T] = field(default_factory=dict)
    no: tuple[str, ...] = ()
    hint: str = ""


def first(rules: tuple[Rule[T], ...], key: str, start: int = 0, end: int | None = None) -> tuple[T, Span] | None:
    """The value and span of the first rule, in the order of `rules`, that reads something in `key[start:end]`."""
    end = len(key) if end is None else end
    for rule in rules:
        if rule.hint and key.find(rule.hint, start, end) < 0:
            continue
        for match in rule.pattern.finditer(key, start, end):
            value = rule.read(match)
            if value is not None:
                return value, match.span()
    return None
