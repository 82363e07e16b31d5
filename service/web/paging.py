"""Số trang trong địa chỉ của một danh sách: read as it was typed, and how many pages there are."""

from __future__ import annotations

_FURTHEST = 10_000  # no list is turned so far by hand


def page_of(typed: str) -> int:
    """The page that an address asks for, from 1; the first where it asks for none that there can be."""
    return min(max(int(typed), 1), _FURTHEST) if typed.isdecimal() and len(typed) < 7 else 1


def last_page(total: int, each: int) -> int:
    """The number of the last page; a list that holds nothing has one, too."""
    return max(1, -(-total // each))
