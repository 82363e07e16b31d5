"""Đếm cái gì: the words of the clause that say what a quantity counts, taken from the text as they stand.

thành lập mới ít nhất 20 HTX → thành lập mới      tỷ lệ nợ quá hạn dưới 1,5% → tỷ lệ nợ quá hạn
"""

from __future__ import annotations

import re

_BOUND = re.compile(r"[,;:()“”]|\s(?:và|với|gồm|trong đó|cho|nâng|đưa)\s", re.IGNORECASE)
_TAIL = re.compile(
    r"(?:\s|^)(?:đạt và vượt|đạt|được|ít nhất|tối thiểu|tối đa|không quá|trên|hơn|dưới|khoảng|gần|ước|từ|lên|còn|xuống|là|có|thêm|phấn đấu|vượt|mức|bình quân|tổng số|khoảng trên)\s*$",
    re.IGNORECASE,
)
_AFTER = re.compile(r"\s*([^\s,;:.()“”][^,;:.()“”\n]{2,80})")
_MAX_WORDS = 14


def indicator(text: str, start: int, end: int, clause_start: int) -> str:
    """The words before the figure back to the last boundary of its clause; failing these, the words after the unit."""
    left = text[max(clause_start, start - 200) : start]
    bounds = [found.end() for found in _BOUND.finditer(left)]
    words = left[bounds[-1] :] if bounds else left
    while True:
        shorter = _TAIL.sub("", words.rstrip())
        if shorter == words.rstrip():
            break
        words = shorter
    words = " ".join(words.split()[-_MAX_WORDS:]).strip(" -–*+")
    if len(words) >= 3:
        return words
    after = _AFTER.match(text, end)
    return " ".join(after.group(1).split()[:_MAX_WORDS]) if after else words
