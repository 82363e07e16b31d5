"""Câu dẫn của một danh sách: the sentence ending in a colon below which a block stands as an item.

"… có các quyền sau đây: ‖ a) Trình bày … ‖ b) Được hướng dẫn …": both items stand below the same sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from extractors.layout.layout import Layout
from extractors.layout.sections import Placed
from extractors.layout.view import View

_LONGEST_LIST = 40  # blocks
_MOST_PARAGRAPHS = 6  # without a label or bullet


class LeadIn(NamedTuple):
    """The number of the block that ends in a colon, and how many blocks below it the item stands."""

    block: int
    below: int


class LeadIns:
    """The lead-ins of the blocks of a text, each looked up once."""

    def __init__(self, seen: View, laid: Layout) -> None:
        self._laid = laid
        self._found: dict[int, LeadIn | None] = {}
        self._colons = [_ends_in_colon(seen, placed) for placed in laid.placed]

    def of(self, number: int) -> LeadIn | None:
        """The lead-in of the block of this number in the layout."""
        if number not in self._found:
            self._found[number] = _lead_in_of(self._laid, self._colons, number)
        return self._found[number]


def _lead_in_of(laid: Layout, colons: Sequence[bool], number: int) -> LeadIn | None:
    """The lead-in of the block of this number in the layout, or None where it stands in no list.

    `colons`: for each block whether it ends in a colon.
    """
    own = laid.placed[number]
    for at in range(number - 1, max(-1, number - 1 - _LONGEST_LIST), -1):
        above = laid.placed[at]
        if colons[at] and above.level <= own.level:
            listed = own.block.kind or at == number - 1 or laid.placed[at + 1].block.kind == own.block.kind
            return LeadIn(at, number - at) if listed else None
        if above.is_head and above.level < own.level:
            return None
        if not own.block.kind and not above.block.kind and at < number - _MOST_PARAGRAPHS:
            return None
    return None


def _ends_in_colon(seen: View, placed: Placed) -> bool:
    block = placed.block
    text, end = seen.text, block.end
    if text[end - 1] not in ": *":
        return False  # as nearly everywhere
    return text[max(block.body, end - 4) : end].rstrip(" *").endswith(":")
