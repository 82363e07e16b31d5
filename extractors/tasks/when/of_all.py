"""Hạn chung của các việc đã nêu: a sentence that says by when all the work is done gives its limit to the tasks above it.

Yêu cầu các xã rà soát …; lập danh sách …. ‖ Tất cả các việc trên phải hoàn thành trước ngày 15/8. ‖
No: "Toàn bộ công tác kiểm tra phải xong trước 15/8" (one work), a task with a time of its own, or under another heading.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from domain.extraction import Interval, Span
from extractors.layout.layout import Layout
from extractors.layout.view import View, words

_WORK = r"(?:phần việc|công việc|đầu việc|việc|nội dung|nhiệm vụ|yêu cầu|khâu)"
_ABOVE = r"(?:trên đây|nêu trên|nói trên|trên|này)"
_ALL = words(
    rf"(?:(?:tất cả|toàn bộ|mọi)(?: các| những)? {_WORK}(?: {_ABOVE})?|(?:các|những) {_WORK} {_ABOVE}),?"
    r"(?: đều)?(?: (?:phải|cần|sẽ))?(?: được)? (?:hoàn thành|hoàn tất|kết thúc|xong|làm xong|thực hiện xong)(?!\w)"
)
_FIRSTS = ("tất", "tat", "toàn", "toan", "mọi", "moi", "các", "cac", "những", "nhung")


def says_of_all(view: View, start: int, end: int) -> bool:
    """Whether the clause `[start, end)` says when all the work is done."""
    return view.low.startswith(_FIRSTS, start) and view.match(_ALL, start, end) is not None


def with_limit_of_all(
    view: View, laid: Layout, spans: Sequence[Span], days: Sequence[Interval | None]
) -> list[Interval | None]:
    """The days of the tasks in `spans`; those without any have the limit of a sentence behind them that speaks of all.

    The sentence speaks of what stands under its own headings, back to the last sentence of its kind.
    """
    result = list(days)
    starts = [item.block.start for item in laid.placed]
    first = 0
    for at, span in enumerate(spans):
        limit = days[at]
        if limit is None or limit.recurring or not says_of_all(view, *span):
            continue
        heads = _heads(laid, starts, span[0])
        for before in range(first, at):
            if result[before] is None and _heads(laid, starts, spans[before][0])[: len(heads)] == heads:
                result[before] = limit
        first = at + 1
    return result


def _heads(laid: Layout, starts: Sequence[int], at: int) -> tuple[int, ...]:
    """The headings and items above the block of a place."""
    return laid.placed[max(bisect_right(starts, at) - 1, 0)].heads if starts else ()
