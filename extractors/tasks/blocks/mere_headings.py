"""Dòng chỉ là tên phần hay tiêu đề: lines without a colon in which a task was found, and which are none.

## Thủ tướng yêu cầu rà soát vướng mắc      1. Cải cách hành chính.
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.blocks import Block
from extractors.layout.sections import Placed
from extractors.layout.view import View
from extractors.tasks.blocks.standing import (
    names_part,
    who_aims,
)

LONGEST_TITLE, LAST_TITLE = 200, 12  # letters, blocks


def is_mere_heading(
    seen: View,
    placed: tuple[Placed, ...],
    title: Span,
    index: int,
    item: Placed,
    ending: str,
    *,
    described: bool,
    named: bool,
) -> bool:
    """Whether a block without a colon is only a title, a head, or, where it names nobody, the name of a part."""
    if seen.text[item.block.start] == "#":
        return True  # "## Thủ tướng yêu cầu rà soát vướng mắc"
    if ending[:1] not in (".", ";"):
        return (item.is_head and not described) or _is_title(seen, placed, title, index, item.block)
    return item.is_head and not named and names_part(seen, placed, index)


def _is_title(seen: View, placed: tuple[Placed, ...], title: Span, index: int, block: Block) -> bool:
    """Whether a block is the title of the text: its first, or what was read as its title below a site's own lines."""
    if len(placed) < 2 or block.end - block.start >= LONGEST_TITLE or who_aims(seen, block):
        return False
    return index == 0 or (index < LAST_TITLE and block.start <= title[0] < title[1] <= block.end)
