"""Số thứ tự của hàng: what stands alone in the first cell of a row, "1", "02.", "3)" or, of a part, "I", "B."."""

from __future__ import annotations

from vitext.lazy import regex

_WHOLE = regex(r"0?(\d{1,3})[.)]?")
_PART = regex(r"(?:[IVX]{1,5}|[A-H])[.)/-]?")


def number_of(label: str) -> int | None:
    """The number that is all there is in a label; None where it is none."""
    whole = _WHOLE.fullmatch(label)
    return int(whole[1]) if whole else None


def is_part(label: str) -> bool:
    """Whether a label counts the parts of a table, and no rows; marks of bold letters may stand around it."""
    return _PART.fullmatch(label.strip("*")) is not None
