"""Thứ nhất, hai là: words that count the points of a speech and are no part of what is to be done.

đề nghị: ‖ Thứ nhất, ‖ Đảng ủy xã rà soát …; ‖ thứ hai, ‖ UBND xã hoàn thành …      Một là, ‖ rà soát …
No: "thứ hai hằng tuần" (a day).
"""

from __future__ import annotations

from extractors.layout.view import View, words
from vitext.lazy import regex

_ORDINAL = words(
    r"(?:(?:việc |điều |vấn đề )?thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám)(?: là)?[,:]"
    r"|(?:việc |điều |vấn đề )?thứ (?:nhất|hai|ba|tư|năm|sáu) là|(?:cuối|sau) cùng(?: là)?,|(?:một|hai|ba|bốn|năm|sáu|bảy) là[,:]?) (?!ngày "
    r"|tuần )(?=[^\W\d])"
)
_FIRST_LETTERS = frozenset("cthmbnsvđd")
# "‖ Một, ‖ phân tích mẫu nước": a number alone counts where a sentence begins with it.
_NUMBER = regex(r"(?:Một|Hai|Ba|Bốn|Năm|Sáu), (?!(?:hai|ba|bốn|năm|sáu|bảy)(?!\w))(?=[^\W\d])")


def past_ordinal(view: View, at: int, end: int) -> int:
    """Where the words after an ordinal at `at` begin; `at` where none stands there."""
    if at >= end or view.low[at : at + 1] not in _FIRST_LETTERS:
        return at
    found = view.match(_ORDINAL, at, end) or _NUMBER.match(view.text, at, end)
    return found.end() if found else at
