"""Một hình thức và điều nó nói: what a form is, and the days it gives as far as they are said."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

FIRST_WORKING, LAST_WORKING = 101, 102  # in place of a day: the first and the last working day of the month


class Edge(NamedTuple):
    """A day of which the year may not be said (None); day 0 is the last of the month."""

    year: int | None
    month: int
    day: int


class Extent(NamedTuple):
    """First and last day of what was read; `scale` is day, month, quarter, year or habit.

    `several` where more than one day or month is named, `at_end` where the words name the end (cuối, hết);
    `habit` is the span of the words of a habit.
    """

    first: Edge | None
    last: Edge | None
    scale: str
    missing: frozenset[str] = frozenset()
    several: bool = False
    at_end: bool = False
    habit: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write a time: `lead` are the words it begins with ("0": a digit), `then` cheaply what follows them."""

    name: str
    lead: tuple[str, ...]
    then: str
    pattern: str
    read: Callable[[re.Match[str]], Extent | None]
    yes: tuple[str, ...]
    no: tuple[str, ...]
