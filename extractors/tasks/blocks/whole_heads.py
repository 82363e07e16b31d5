"""Đề mục trọn vẹn: a head with the line in which it goes on, and who is asked as a head, however long.

4. Đề nghị Ủy ban Mặt trận ⏎ Tổ quốc Việt Nam tỉnh ‖ - Đẩy mạnh …      1. Giao người đứng đầu các phòng ‖ - Rà soát …
1. Liên đoàn Lao động tỉnh. ‖ - Triển khai …      - Bộ Công Thương ‖ + Ban hành …
"""

from __future__ import annotations

from dataclasses import replace

from extractors.layout.blocks import Block
from extractors.layout.sections import Placed
from extractors.layout.view import View, words
from extractors.tasks.blocks.opened_by_body import ASKING
from extractors.tasks.blocks.standing import other_bullets_below
from extractors.tasks.blocks.who_leads import lead_in_brackets
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.words.verbs import predicate_at

# Who is asked in a line of his own.
_ASKS_OF = words(r"(?:kính )?(?:đề nghị|giao(?: cho)?|yêu cầu|phân công)(?!\w)")
# A lead-in of its own: "Điều 2. Nhiệm vụ của Tổ công tác ‖ Tổ công tác có trách nhiệm:".
_BRINGS_IN = words(
    r"(?:(?<!\w)(?:có|chịu) (?:trách nhiệm|nhiệm vụ|các nhiệm vụ)|(?:như|dưới|các [^;:.]{2,30}) (?:sau|đây|sau đây)) ?:\W*$"
)
_LONGEST_LINE = 200
_NUMBERED = frozenset(("number", "decimal", "letter"))
_BULLETS = frozenset(("dash", "plus"))


def whole_head(seen: View, placed: tuple[Placed, ...], index: int) -> Placed:
    """A head with the line in which it goes on: "4. Đề nghị Ủy ban Mặt trận ⏎ Tổ quốc Việt Nam tỉnh ‖ - Đẩy mạnh …".

    Who is asked is a head, however long, where only what he is to do stands below: "1. Giao người đứng đầu các phòng ‖ - Rà soát …";
    so is a body with a full stop behind it, and a bullet that is nothing but a body: "- Bộ Công Thương ‖ + Ban hành …".
    """
    item, last = placed[index], index
    if not item.block.kind:
        return item
    if _is_closed(seen, item):
        return replace(item, is_head=True) if _names_body(seen, placed, index) else item
    if item.block.kind in _BULLETS:
        return replace(item, is_head=True) if _bullet_of_body(seen, placed, index) else item
    after = placed[index + 1 : index + 3]
    if len(after) == 2 and item.is_head and _goes_on_in(seen, item, after[0]) and after[1].level > item.level:
        last = index + 1
    below = placed[last + 1] if last + 1 < len(placed) else None
    if below is None or not below.block.kind or below.level <= item.level:
        return item
    if last == index and (item.is_head or not seen.match(_ASKS_OF, item.block.body)):
        return item
    return replace(item, block=replace(item.block, end=placed[last].block.end), is_head=True)


def _is_closed(seen: View, item: Placed) -> bool:
    return seen.text[item.block.end - 1] in ".;:!?…"


def _names_body(seen: View, placed: tuple[Placed, ...], index: int) -> bool:
    """Whether a numbered line names a body and nothing else, with labelled items below it: "1. Sở Tài chính. ‖ - Rà soát …"."""
    item = placed[index]
    below = placed[index + 1] if index + 1 < len(placed) else None
    stop = item.block.end - 1
    return (
        item.block.kind in _NUMBERED
        and seen.text[stop] == "."
        and below is not None
        and bool(below.block.kind)
        and below.level > item.level
        and agency_at(seen, _named_from(seen, item.block), stop) == stop
    )


def _bullet_of_body(seen: View, placed: tuple[Placed, ...], index: int) -> bool:
    """Whether a bullet names a body and nothing else, and the bullet below it begins with what that body is to do."""
    item = placed[index]
    below = placed[index + 1] if index + 1 < len(placed) else None
    if below is None or (below.level <= item.level and not other_bullets_below(placed, index)):
        return False
    named = _named_from(seen, item.block)
    if agency_at(seen, named, item.block.end) != item.block.end and not (
        lead_in_brackets(seen, named, item.block.end) and predicate_at(seen, named, item.block.end) is None
    ):
        return False
    return predicate_at(seen, below.block.body, below.block.end) is not None


def _goes_on_in(seen: View, item: Placed, below: Placed) -> bool:
    """Whether the line below only goes on with a head: it has no label and closes its bracket, or names a body without a verb."""
    block = below.block
    if block.kind or block.table is not None or block.end - block.body >= _LONGEST_LINE:
        return False
    if seen.text.rfind("(", item.block.body, item.block.end) > seen.text.rfind(")", item.block.body, item.block.end):
        return seen.text[block.end - 1] == ")"
    return (
        seen.text[block.end - 1] not in ".;!?…"
        and agency_at(seen, _named_from(seen, item.block), item.block.end) == item.block.end
        and predicate_at(seen, block.body, block.end) is None
        and not seen.search(_BRINGS_IN, block.body, block.end)
    )


def _named_from(seen: View, block: Block) -> int:
    asking = seen.match(ASKING, block.body, block.end)
    return asking.end() if asking else block.body
