"""Kế hoạch, chương trình, chỉ thị: texts in which every clause is to be done, unless a head says otherwise.

KẾ HOẠCH ‖ Công tác Hội năm 2026 ‖ … ‖ Tháng 3: tổ chức tọa đàm; thăm hỏi hội viên cao tuổi.
"""

from __future__ import annotations

from extractors.layout.sections import Placed
from extractors.layout.view import View, words

_TITLES = 16
_GROUNDS = 8  # paragraphs, at most, that say why
_PLAN = words(r"[\s*#|]*(?:kế hoạch|chương trình(?: hành động| công tác| phối hợp)?|chỉ thị|phương hướng)(?!\w)")


def plan_begins(view: View, placed: tuple[Placed, ...]) -> int:
    """The number of the first block of a plan after its title lines; past the last block where the text is no plan."""
    title = next((at for at, item in enumerate(placed[:_TITLES]) if _is_title(view, item)), len(placed))
    for at in range(title, len(placed)):
        block = placed[at].block
        if view.text[block.start : block.end].rstrip(" *").endswith((".", ";", ":")):
            return _after_grounds(view, placed, at)
    return len(placed)


def _after_grounds(view: View, placed: tuple[Placed, ...], first: int) -> int:
    """The sentence that brings in what is to be done, where paragraphs of reasons stand before it; else the first."""
    for at in range(first, min(first + _GROUNDS, len(placed))):
        block = placed[at].block
        if block.kind:
            break
        if view.text[max(block.end - 4, block.start) : block.end].rstrip(" *").endswith(":"):
            return at
    return first


def _is_title(view: View, item: Placed) -> bool:
    block = item.block
    return (
        block.end - block.start < 400
        and view.match(_PLAN, block.start, block.end) is not None
        and view.text[block.start : block.end].lstrip("*# |")[:7].isupper()
    )
