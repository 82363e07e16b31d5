"""Chỗ khác: where a task or target stands in a text, and the fields of which the text says something else."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gap:
    """A field of which the text says something else: `new` is None where it says nothing of it any more."""

    field: str
    old: str
    new: str | None


@dataclass(frozen=True, slots=True)
class Match:
    """Where a task or target stands: the place of the line, its words [first, last), and what differs."""

    place: int
    first: int
    last: int
    gaps: tuple[Gap, ...] = ()
