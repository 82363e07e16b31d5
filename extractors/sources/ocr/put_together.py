"""Ghép các mẩu chữ: several pieces as one line, the unsure places where they have come to stand."""

from __future__ import annotations

from collections.abc import Sequence

from domain.extraction import Span
from extractors.sources.lines import Line


def put_together(lines: Sequence[Line], between: str) -> Line:
    """The pieces with `between` them."""
    text, unsure = "", list[Span]()
    for place, line in enumerate(lines):
        text += between if place else ""
        unsure += [(start + len(text), end + len(text)) for start, end in line.unsure]
        text += line.text
    return Line(text, tuple(unsure))
