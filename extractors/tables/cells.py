"""Ô của bảng: what the words of a cell look like."""

from __future__ import annotations

from vitext.lazy import regex

_FIGURE = regex(r"[<>≥≤~]?\s?\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?\s?%?|[-–xX]")


def begins(words: str) -> bool:
    """Whether words begin a cell: those that go on from a line above are mostly written small."""
    return not words[:1].islower()


def is_figure(words: str) -> bool:
    """Whether there is nothing but a figure, a range of figures, or the mark for none."""
    return _FIGURE.fullmatch(words) is not None
