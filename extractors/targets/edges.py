"""Cắt ở ranh giới cụm từ: what is counted is told in few words, cut where a group of words begins or ends, not within one.

… phối ‖ hợp với một số tổ chức Hội tổ chức … → tổ chức …      … 02 năm của công ty gồm ‖ doanh thu hợp nhất
hộ thuộc đối tượng chính sách được tiếp cận ‖ nguồn vốn … (the end)
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from vitext.fold import fold, in_both_spellings
from vitext.lazy import regex


def in_spellings(pattern: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A pattern for a text with its marks, and the same one for a text without any."""
    return regex(pattern), regex(fold(pattern))


# A measure is told from its own first word on, wherever it stands: "… gồm ‖ doanh thu hợp nhất".
_MEASURES = (
    "tỷ lệ|tỉ lệ|tổng(?! hợp| kết| thể| công| cục| giám| điều| bí)|doanh thu|lợi nhuận|giá trị|sản lượng|diện tích|dư nợ|thu nhập|năng suất|tốc độ|hạn mức|(?<!xác )(?<!quyết )định mức|(?<!xác định )mức|kinh phí"
    "|kim ngạch|số tiền|tỷ trọng|bình quân|vốn đăng ký|số lượng"
)
_MEASURE = in_spellings(rf"(?<!\w)(?:{_MEASURES})(?!\w)")
# Of these nothing is told where they stand alone: "với ‖ tỷ lệ", "đạt ‖ mức".
_VAGUE = regex(
    r"(?:tỷ lệ|tỉ lệ|ty le|ti le|tổng|tong|giá trị|gia tri|tốc độ|toc do|mức|muc|tỷ trọng|ty trong|bình quân"
    r"|binh quan|số \w+|so \w+)\Z"
)
# What is said of those who share in a figure: "95% cán bộ, hội viên ‖ được ‖ học tập".
_PREDICATE = "được|đạt|có|đều|biết|hoàn thành|chấp hành|tham gia|sử dụng|duy trì|thực hiện|nhất trí|tán thành|đồng ý"
_SAYS = in_spellings(rf"(?<!\w)(?:{_PREDICATE})(?!\w)")
# Words with which a group begins.
_EDGES = in_both_spellings(
    "của;cho;với;và;tại;trong;theo;bằng;từ;để;trên;do;thuộc;về;vào;được;đã;bị;có;là;nhằm;ở;đến;gồm;như;cùng;khi;mà"
)


def measure_in(low: str, start: int, end: int, *, bare: bool) -> int:
    """Where the first measure of `low[start:end]` begins; -1 for none, or one at the end that tells nothing alone."""
    found = _MEASURE[bare].search(low, start, end)
    return found.start() if found and (found.end() < end or not _VAGUE.match(found[0])) else -1


def tells(said: str, *, bare: bool) -> bool:
    """Whether something is said of a subject among the words."""
    return _SAYS[bare].search(said.lower()) is not None


def from_edge(words: Sequence[str]) -> Sequence[str]:
    """The words from where a group begins in their first half; all of them where none does."""
    for at, word in enumerate(words[: len(words) // 2]):
        if word.lower() in _EDGES and not words[at + 1][0].isupper():  # no part of a name: "Thương binh và Xã hội"
            return words[at + 1 :]
    return words


def cut_after(words: Sequence[str], most: int, *, spare: int = 0) -> list[str]:
    """The first `most` words or fewer, up to where a group begins that would not end within them.

    So many more as `spare` stay where nothing else follows.
    """
    if len(words) <= most + spare:
        return list(words)
    kept = list(words[: next((n for n in range(most, most // 2, -1) if words[n].lower() in _EDGES), most)])
    while kept and kept[-1].lower() in _EDGES:
        kept.pop()
    return kept
