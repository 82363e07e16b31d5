"""Số trong thuộc tính của XML, HTML: a whole number of sane size, as an attribute may say anything."""

from __future__ import annotations


def whole(text: str | None, otherwise: int, *, digits: int = 5) -> int:
    """The number that `text` is in at most so many digits; `otherwise` for anything else."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) <= digits else otherwise
