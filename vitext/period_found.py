"""Một thời gian đã tìm thấy: what a text names as a time, and the days its words allow."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from vitext.period_days import Edges

_NOTHING = frozenset[str]()


class FoundPeriod(NamedTuple):
    """A time that the text names: `text[span]` are its `words`, from the first that bears on it ("trước").

    `start` and `end` are inclusive and None where the words leave them open or do not say the year; `recurring` are the
    words of a habit. `relation` is in, before, by, until, from or between; `form` a name of `FORMS`, or "term",
    "school_year", "stage" for years with such a word. `missing` may hold year, month, day or today (đến nay);
    `edges` are the first and last day as far as they are said, for `resolve`.
    """

    span: tuple[int, int]
    words: str
    start: date | None
    end: date | None
    recurring: str | None
    form: str
    relation: str = "in"
    missing: frozenset[str] = _NOTHING
    edges: Edges = (None, None)
