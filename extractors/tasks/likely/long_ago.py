"""Chuyện đã lâu: paragraphs of history, in which nobody is told to act now.

Tháng 3/1947, Chi bộ đầu tiên được thành lập. Chi bộ đề ra nhiệm vụ trước mắt: ‖ xây dựng cơ sở; …
"""

from __future__ import annotations

from extractors.layout.layout import Layout
from extractors.layout.view import View, words

# A year before 1980 at the head of a sentence; within one it may only name a day that is remembered ("27/7/1947").
_LONG_AGO = words(
    r"(?:đến |từ |cuối |đầu |trong )?(?:năm |tháng (?:\d{1,2}[/-]|\d{1,2} năm )"
    r"|ngày \d{1,2}[/-]\d{1,2}[/-])19[0-7]\d(?!\d)"
)


def tells_of_long_ago(seen: View, laid: Layout, number: int) -> bool:
    """Whether a sentence of the paragraph of this number begins with a year that is long over."""
    block = laid.placed[number].block
    if block.kind or seen.low.find("19", block.body, block.end) < 0:
        return False
    at = block.body
    while at >= 0:
        if seen.match(_LONG_AGO, at, block.end):
            return True
        stop = seen.low.find(". ", at, block.end)
        at = -1 if stop < 0 else stop + 2
    return False
