"""Đơn vị đã đọc: what stands after a figure and says of what it is so many."""

from __future__ import annotations

from typing import NamedTuple


class Unit(NamedTuple):
    """The unit after a figure: where it ends, its first words in small letters, and whether it is known or a guess."""

    end: int
    head: str
    known: bool
    multiplier: int = 1
    money: bool = False
