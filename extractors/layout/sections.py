"""Mục lớn mục nhỏ: which heads stand above a block, and what kind of part it is in (kết quả hay nhiệm vụ).

A label of a kind already open closes what is deeper; a new kind opens one level below: documents differ in the order of
their labels, and this follows whatever order a document keeps.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from extractors.layout.blocks import Block
from vitext.fold import search_key

Mode = Literal["result", "task", "none"]

_TASK_HEAD = re.compile(
    r"nhiem vu|phuong huong|giai phap|to chuc thuc hien|phan cong|trach nhiem|kien nghi|de xuat|chi tieu|muc tieu|yeu cau"
    r"|bien phap|noi dung thuc hien|noi dung trong tam|trien khai|ket luan|chi dao|cong tac thang|thoi gian toi|giao cho"
    r"|tien do|cong viec|ke hoach (?:hoat dong|thuc hien|cong tac)"
)
_RESULT_HEAD = re.compile(
    r"ket qua|danh gia|tinh hinh|thuc trang|uu diem|han che|ton tai|nguyen nhan|khuyet diem|dat duoc|bai hoc|da lam"
    r"|thanh phan|dac diem|so ket|tong ket|kiem diem|thuan loi|kho khan"
)
_NEUTRAL_HEAD = re.compile(
    r"thong qua|nhan su|can bo|can cu|hieu luc|pham vi|doi tuong|muc dich|kinh phi|thoi gian, dia diem"
)


@dataclass(frozen=True, slots=True)
class Placed:
    """A block with the heads above it (outermost first), its depth, and the mode of the part it stands in."""

    block: Block
    heads: tuple[int, ...]
    level: int
    mode: Mode
    is_head: bool


def head_mode(words: str) -> Mode | None:
    """What a head announces; None where it says nothing of it."""
    key = search_key(words)
    task, result = _TASK_HEAD.search(key), _RESULT_HEAD.search(key)
    if task and result:
        # "Kết quả thực hiện nhiệm vụ": what comes first rules; "Đánh giá … và phương hướng" is both, hence neither.
        return "result" if result.start() < task.start() else "task"
    if task:
        return "task"
    if result:
        return "result"
    return "none" if _NEUTRAL_HEAD.search(key) else None


def place(text: str, listed: Sequence[Block]) -> tuple[Placed, ...]:
    """Every block in its place."""
    result: list[Placed] = []
    stack: list[tuple[str, int, Mode | None]] = []  # kind of label, index of the block, mode announced
    for index, block in enumerate(listed):
        words = block.words(text)
        kind = block.kind or ("capitals" if _is_capital_head(words) else "")
        if kind:
            opened = next((at for at, (open_kind, _, _) in enumerate(stack) if open_kind == kind), None)
            if kind in ("capitals", "part"):
                opened = 0 if opened is None else opened
            if opened is not None:
                del stack[opened:]
        mode = next((announced for _, _, announced in reversed(stack) if announced), None)
        is_head = bool(kind) and _is_head(words, listed, index)
        announced = head_mode(_head_words(words)) if kind else None
        heads = tuple(at for _, at, _ in stack)
        level = len(stack)
        if kind:
            stack.append((kind, index, announced if is_head else None))
        result.append(Placed(block, heads, level, (announced if is_head else None) or mode or "none", is_head))
    return tuple(result)


def _head_words(words: str) -> str:
    return words.partition(":")[0][:160]


def _is_capital_head(words: str) -> bool:
    letters = [letter for letter in words if letter.isalpha()]
    return len(letters) > 5 and sum(letter.isupper() for letter in letters) > 0.9 * len(letters)


def _is_head(words: str, listed: Sequence[Block], index: int) -> bool:
    """A short line without a closing mark, or one ending in a colon, that has something below it."""
    if not words or len(words) > 220:
        return False
    if _is_capital_head(words):
        return True
    below = listed[index + 1] if index + 1 < len(listed) else None
    if below is None:
        return False
    if words.endswith(":"):
        return True
    if words[-1] in ".;,!?" and not (listed[index].kind in ("article", "roman") and len(words) < 90):
        return False
    deeper = below.kind != listed[index].kind
    return deeper and len(words) < 160
