"""Danh sách đánh số lại: numbers of two kinds in one text, and lines that head a list which begins anew.

1. Phòng Kinh tế: ‖ 1) Rà soát … ‖ 2) Lập …      - Công an xã: ‖ 1) Tuần tra …
Phòng Kinh tế ‖ a) Rà soát … ‖ Công an xã ‖ a) Tuần tra …
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.layout.blocks import Block

LESSER_NUMBER = "closing"  # the kind of "1)" where it stands below "1." or a bullet
_BULLETS = frozenset(("dash", "plus"))
_FIRSTS = frozenset(("1", "a", "i"))
_LONGEST_HEAD, _SHORT_HEAD = 160, 90  # letters
_Open = tuple[str, int, object]


def is_first(block: Block) -> bool:
    """Whether the label is the first of a list: "1)", "a)", "(1)", or a bullet."""
    return block.kind in _BULLETS or block.label.strip("().-/* ") in _FIRSTS


def closing_sign(block: Block) -> str:
    """What closes a number: "1." or "1)"."""
    return block.label[-1:]


def has_two_marks(listed: Sequence[Block]) -> bool:
    """Whether some lists of a text count "1.", "2." and others "1)", "2)"; one who only slips now and then begins none anew."""
    firsts = {closing_sign(block) for block in listed if block.kind == "number" and is_first(block)}
    return ")" in firsts and len(firsts) > 1


def counts_below(text: str, listed: Sequence[Block], index: int, stack: Sequence[_Open], *, two_marks: bool) -> bool:
    """Whether "1)" counts what stands below "1." or below a bullet with a colon."""
    block = listed[index]
    if closing_sign(block) != ")" or not stack:
        return False
    kinds = [kind for kind, _, _ in stack]
    if not is_first(block):
        return LESSER_NUMBER in kinds
    above = listed[index - 1]
    last = text[above.body : above.end].rstrip(" *")[-1:]
    if above.kind in _BULLETS and (last == ":" or (last.isalnum() and above.end - above.body < _SHORT_HEAD)):
        return True
    if not two_marks or "number" not in kinds:
        return False
    return closing_sign(listed[stack[kinds.index("number")][1]]) != ")"


def heads_list_anew(text: str, listed: Sequence[Block], index: int, open_kind: str) -> bool:
    """Whether a short line without a label heads a list that begins anew with the labels of the one above it."""
    block = listed[index]
    below = listed[index + 1] if index + 1 < len(listed) else None
    if block.kind or below is None or not is_first(below) or block.end - block.body > _LONGEST_HEAD:
        return False
    kind = LESSER_NUMBER if open_kind == LESSER_NUMBER and below.kind == "number" else below.kind
    if kind != open_kind or kind in ("roman", "capital", "article", "part"):
        return False
    last = text[max(block.body, block.end - 4) : block.end].rstrip(" *")[-1:]
    return last == ":" or (last.isalnum() and not text[block.body : block.end].isupper()) or last == ")"
