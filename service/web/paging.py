"""Số trang trong địa chỉ của một danh sách: read as it was typed, how many there are, and which are offered."""

from __future__ import annotations

_FURTHEST = 10_000  # no list is turned so far by hand


def page_of(typed: str) -> int:
    """The page that an address asks for, from 1; the first where it asks for none that there can be."""
    return min(max(int(typed), 1), _FURTHEST) if typed.isdecimal() and len(typed) < 7 else 1


def last_page(total: int, each: int) -> int:
    """The number of the last page; a list that holds nothing has one, too."""
    return max(1, -(-total // each))


def offered_pages(page: int, last: int) -> list[int | None]:
    """The pages to go to from `page`: the first, the last, its neighbours, and None where others are left out.

    None stands for two pages at least: where it would hide a single one, that one is offered.
    """
    wanted = {1, last, *range(max(page - 1, 1), min(page + 1, last) + 1)}
    shown: list[int | None] = []
    for number in sorted(wanted):
        before = shown[-1] if shown else 0
        if before is not None and number - before == 2:
            shown.append(number - 1)
        elif before is not None and number - before > 2:
            shown.append(None)
        shown.append(number)
    return shown
