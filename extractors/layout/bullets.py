"""Dấu đầu dòng: the marks of items, and items that head others behind another mark.

* Phòng Kinh doanh ‖ - Đối chiếu công nợ ‖ - Gửi danh sách ‖ * Phòng Nhân sự ‖ - Chốt bảng công
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.layout.blocks import Block
from extractors.layout.modes import folded
from vitext.lazy import regex

_BODY = regex(
    r"(?:phong|ban|bo phan|to|doi|van phong|trung tam|kho|phan xuong|xuong|chi nhanh|cong an|tram|truong|ubnd|uy ban|hoi"
    r"|doan|so|khoa|chi bo|dang uy|cong ty|nha may|cua hang|dong chi|d/c|ong|ba|anh|chi|co|thay) (?!chuc |thao |nghi )"
)
_LONGEST_NAME = 70  # letters


def mark(block: Block) -> str:
    """The bullet of an item; dashes of any length are one."""
    sign = block.label.strip("\\ *")[:1] or "*"
    return "-" if sign in "-–—" else sign


def names_body_over_others(listed: Sequence[Block], index: int, opening: str) -> bool:
    """Whether an item without a closing mark names who does what stands below it behind another mark: "* Phòng Kinh doanh ‖ - Đối chiếu …"."""
    block, below = listed[index], listed[min(index + 1, len(listed) - 1)]
    return (
        block.kind == below.kind == "dash"
        and mark(block) != mark(below)
        and len(opening) < _LONGEST_NAME
        and opening[-1:] not in ".;,!?:"
        and _BODY.match(folded(opening)) is not None
    )
