"""Các giai đoạn, mỗi giai đoạn một thời hạn: lines that only name a stage and its time, and where the next stage begins.

* Giai đoạn 1 (từ 15/6 đến 30/6): Chuẩn bị ‖ - …      Tuần 2 (…) ‖ … ‖ Tuần 3      Quý IV ‖ - … ‖ 1. Phân công
"""

from __future__ import annotations

from extractors.layout.blocks import Block
from extractors.layout.sections import Placed
from extractors.layout.view import View
from extractors.tasks.blocks.contexts import Context
from extractors.tasks.blocks.opening import heads_part_of_year, time_of_mere_stage
from extractors.tasks.blocks.standing import (
    other_bullets_below,
)

_LONGEST_STAGE = 60  # letters of a line that names the next one
BULLETS = frozenset(("dash", "plus"))


def next_stage(seen: View, placed: tuple[Placed, ...], held: Context, index: int) -> bool:
    """Whether a block has the bullet of the stage whose time a context says, and so comes after it, or is a part of its own."""
    head, block = placed[held.block].block, placed[index].block
    if held.only_time and not head.kind and not block.kind and block.end - block.start < _LONGEST_STAGE:
        word = seen.low[head.body : head.body + 5].split(" ")[0]
        return seen.low.startswith(f"{word} ", block.body)  # "Tuần 2 (…)", "Tuần 3"
    if held.only_time and not head.kind and index > held.block + 1:  # "Quý IV ‖ - … ‖ 1. Phân công"
        first = placed[held.block + 1]
        return block.kind not in ("", first.block.kind) and placed[index].level <= first.level
    bullets = held.only_time and not held.labelled and block.kind in BULLETS
    return bullets and (head.kind, head.label) == (block.kind, block.label)


def heads_stage(seen: View, placed: tuple[Placed, ...], index: int, block: Block) -> bool:
    """Whether an item only names a stage and its time, and others stand below it: "* Giai đoạn 1 (từ 15/6 đến 30/6): Chuẩn bị"."""
    if index + 1 >= len(placed):
        return False
    if not block.kind and heads_part_of_year(seen, block):
        return bool(placed[index + 1].block.kind)
    if time_of_mere_stage(seen, block) is None:
        return False
    if not block.kind:  # "Tuần 1 (từ 01/9 đến 06/9)", a line of its own above bullets
        return placed[index + 1].block.kind in BULLETS
    return placed[index + 1].level > placed[index].level or other_bullets_below(placed, index)
