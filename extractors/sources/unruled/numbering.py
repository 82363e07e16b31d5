"""Số thứ tự nối nhau: whether the numbers of the rows follow each other, some of which may have been misread."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from vitext.lazy import regex

_WHOLE = regex(r"\D?(\d{1,3})[.)]?")


class Counted(NamedTuple):
    """The last number, and how many labels that are none stand after it: "I", "a", "E)" for 3."""

    last: int = 0
    others: int = 0


def counted(labels: Iterable[str], before: Counted = Counted()) -> Counted | None:  # noqa: B008 - it never changes
    """How far the rows count; None where they do not count, or their numbers do not follow each other.

    Parts of a table may begin with 1 again. A label that is no number may stand for the one that is missing.
    """
    last, others = before
    for label in labels:
        number = _WHOLE.fullmatch(label)
        if number is None:
            others += bool(label)
            continue
        now = int(number[1])
        if last and now != 1 and not last < now <= last + 1 + others:
            return None
        if now == 1 and before.last and last == before.last:
            return None  # another table
        last, others = now, 0
    return Counted(last, others) if last else None
