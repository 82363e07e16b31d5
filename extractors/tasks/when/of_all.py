"""Hạn chung của các việc đã nêu: a sentence that says by when all the work is done gives its limit to the tasks above it.

Yêu cầu các xã rà soát …; lập danh sách …. ‖ Tất cả các việc trên phải hoàn thành trước ngày 15/8. ‖
1. Rà soát …. ‖ 2. Lập danh sách …. ‖ Đề nghị các xã hoàn thành các nội dung trên trước 16h00 ngày 15/8. ‖
1. … ‖ 2. … ‖ (Thời gian hoàn thành các nội dung trên: trong tháng 8) ‖
No: "Toàn bộ công tác kiểm tra phải xong trước 15/8" (one work), a task with a time of its own, or under another heading.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from domain.extraction import Interval, Span
from extractors.layout.layout import Layout
from extractors.layout.sections import Placed
from extractors.layout.view import View, words
from extractors.tasks.when.times import is_time
from vitext.lazy import regex

_WORK = r"(?:phần việc|công việc|đầu việc|việc|nội dung|nhiệm vụ|yêu cầu|khâu)"
_ABOVE = r"(?:trên đây|nêu trên|nói trên|trên|này|tại (?:mục|điểm|khoản|phần) [^;:.()]{1,30}?)"
_EACH = r"(?:tất cả |toàn bộ |mọi )?(?:các |những )?"
_DONE = r"(?:thực hiện |làm |triển khai |tổ chức thực hiện )?(?:hoàn thành|hoàn tất|kết thúc|xong)"
_WHEN = r",?(?: là| đến)?(?: xong| hoàn thành)?:? (?P<when>[^;]{4,60}?)[.;)\s]*$"
_OF_ALL = words(
    r"\(?(?:"
    rf"(?:việc (?:thực hiện|triển khai|hoàn thành) )?(?:(?:tất cả|toàn bộ|mọi)(?: các| những)? {_WORK}(?: {_ABOVE})?|(?:các|những) {_WORK} {_ABOVE}),?"
    rf"(?: đều)?(?: (?:phải|cần|sẽ|yêu cầu|đề nghị))?(?: được)? {_DONE}(?!\w)"
    rf"|(?:[^;:.()]{{0,80}} )?(?:hoàn thành|hoàn tất|(?:làm|thực hiện|triển khai) xong) {_EACH}{_WORK} {_ABOVE}(?!\w)"
    r"|(?:thời gian|thời hạn|tiến độ|hạn chót|hạn cuối|hạn)(?: (?:hoàn thành|thực hiện|triển khai))?(?: (?:cho|đối với|của))?"
    rf" {_EACH}{_WORK} {_ABOVE}(?!\w)"
    rf"){_WHEN}"
)
_RARE = ("trên", "tren", "này", "nay", "tất cả", "tat ca", "toàn bộ", "toan bo", "mọi ", "moi ", " tại ", " tai ")
_SENTENCE = regex(r"[.;]\s+")
_ITEMS = frozenset(("number", "letter", "paren", "decimal", "dash", "plus", "ordinal"))
_LONGEST = 240  # letters of such a sentence


class _Limit(NamedTuple):
    """Where a sentence speaks of all the work, under which headings, and the limit that it gives."""

    at: int
    heads: tuple[int, ...]
    days: Interval


def with_limit_of_all(
    view: View,
    laid: Layout,
    spans: Sequence[Span],
    days: Sequence[Interval | None],
    read: Callable[[Span], Interval | None],
) -> list[Interval | None]:
    """The days of the tasks in `spans`; those without any have the limit of a sentence behind them that speaks of all.

    The sentence speaks of what stands under its own headings, back to the last sentence of its kind; `read` gives the
    days of a time.
    """
    result = list(days)
    starts = [item.block.start for item in laid.placed]
    since = -1
    for limit in _limits(view, laid, read):
        for at, span in enumerate(spans):
            if result[at] is None and since < span[0] < limit.at:
                heads = laid.placed[max(bisect_right(starts, span[0]) - 1, 0)].heads if starts else ()
                if heads[: len(limit.heads)] == limit.heads:
                    result[at] = limit.days
        since = limit.at
    return result


def _limits(view: View, laid: Layout, read: Callable[[Span], Interval | None]) -> Iterator[_Limit]:
    """The sentences that speak of all the work, in reading order."""
    for item in laid.placed:
        block = item.block
        if block.table is not None or not view.has_any(_RARE, block.body, block.end):
            continue
        for start, end in _sentences(view, block.body, block.end):
            said = view.match(_OF_ALL, start, end) if end - start < _LONGEST else None
            if said is None or not is_time(view, *said.span("when")):
                continue
            days = read(said.span("when"))
            if days is not None and not days.recurring:
                yield _Limit(start, _heads(laid.placed, item, opens=start == block.body), days)


def _sentences(view: View, start: int, end: int) -> Iterator[Span]:
    for sign in _SENTENCE.finditer(view.text, start, end):
        yield start, sign.end()
        start = sign.end()
    yield start, end


def _heads(placed: Sequence[Placed], item: Placed, *, opens: bool) -> tuple[int, ...]:
    """The headings above a sentence; a paragraph behind a list stands beside the list, and not below its last item."""
    heads = item.heads
    if opens and not item.block.kind:
        while heads and placed[heads[-1]].block.kind in _ITEMS:
            heads = heads[:-1]
    return heads
