"""Đầu mục không có số: lines that head a part by a star, by marks ("##") or by what they announce alone.

* Phương hướng năm 2026 ‖ - …      ## Việc cần làm      Một số mục tiêu đến năm 2035
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.layout.blocks import Block
from extractors.layout.heads import LONGEST_AIMS, TITLE, Open, ends_in_colon, names_aims
from extractors.layout.modes import OF_RESULTS, Mode, announced_mode, folded
from extractors.layout.part_names import is_part_name

_LONGEST_MARKED = 60


def is_line(opening: str, announced: Mode | None, index: int) -> bool:
    """Whether a head without a label is one by what it announces, or the title of a report that has no type word."""
    if index > 5 and announced in ("task", "target", "request") and len(opening) < 100:
        return True
    if announced == "target" and names_aims(opening):
        return True
    if index > 5 and announced == "result" and is_part_name(opening):
        return True
    return index == 0 and announced == "result" and OF_RESULTS.match(folded(opening)) is not None


def is_marked(text: str, block: Block, announced: Mode | None) -> bool:
    """Whether a line marked as the head of a part announces what stands below it: "## Việc cần làm"; the title has one mark."""
    return (
        announced in ("task", "target", "request")
        and block.end - block.body < _LONGEST_MARKED
        and text.startswith("##", block.start)
        and TITLE.match(folded(text[block.start : block.end].strip(" *#"))) is None
    )


def ends_marked(text: str, block: Block, listed: Sequence[Block], stack: Sequence[Open]) -> bool:
    """Whether a line marked as the head of a part ends the one above that announced something: "## Ghi chú" behind "## Nhiệm vụ"."""
    if not text.startswith("##", block.start):
        return False
    above = next((listed[at] for kind, at, _ in reversed(stack) if kind == "line"), None)
    return above is not None and _marks(text, block) <= _marks(text, above)


def _marks(text: str, block: Block) -> int:
    words = text[block.start : block.start + 6]
    return len(words) - len(words.lstrip("#"))


def is_star(text: str, block: Block, announced: Mode | None) -> bool:
    """Whether a head behind a star announces what stands below it: numbers and dashes are of its part."""
    return block.kind == "dash" and text.startswith(("* ", "\\* "), block.start) and announced is not None


def stars_numbers(text: str, listed: Sequence[Block], index: int) -> bool:
    """Whether a line behind a star, with a colon, stands above numbered items: "* Việc xong trước 10/12: ‖ 1. … ‖ * Việc khác: ‖ 2. …"."""
    block = listed[index]
    if block.kind != "dash" or not text.startswith(("* ", "\\* "), block.start) or index + 1 == len(listed):
        return False
    return listed[index + 1].kind == "number" and ends_in_colon(text, block)


def heads_by_star(text: str, block: Block, opening: str, listed: Sequence[Block], index: int) -> bool:
    """Whether a line behind a star is a title: "* Phương hướng năm 2026", with items of another mark below it."""
    if not is_star(text, block, "none") or index + 1 == len(listed) or len(opening) >= LONGEST_AIMS:
        return False
    below = listed[index + 1]
    other = below.kind not in ("", "dash", "table") or (below.kind == "dash" and text[below.start] in "-–—")
    return other and opening[-1:] not in ".;,!?" and announced_mode(opening) is not None
