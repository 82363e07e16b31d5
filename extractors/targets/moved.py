"""Xin giảm còn, cao hơn vụ trước, xây thêm: words before a figure that only move it, or set it against a time before.

giá bơm 130.000 đồng, ‖ xin giảm còn ‖ 115.000 đồng → giá bơm      đạt 780 kg, ‖ cao hơn vụ trước ‖ 35 kg → đạt
"""

from __future__ import annotations

import re

from vitext.fold import fold
from vitext.lazy import regex

MORE, MORE_NEAR = "thêm", 20  # signs before a figure
_MOVES_IT = "xin đề nghị xuất kiến hạ giảm nâng tăng thương lượng xuống lên về còn nên chỉ chốt bớt thêm giữ ở hứa tính ra vẫn cứ"
# (Without marks no "chi" and "tang", which spend and give.)
_MOVES = frozenset(f"{_MOVES_IT} {fold(_MOVES_IT)}".split()) - {"chi", "tang"}
_THAN = regex(
    r"(?:cao|thấp|nhiều|ít|lớn|kém|tăng|giảm|thap|nhieu|it|lon|kem|tang|giam)(?: (?:hơn|hon))?(?: (?:so với|so voi|so))?"
    r" (?:vụ|năm|tháng|quý|kỳ|mức|cùng|đầu|cuối|mùa|vu|nam|thang|quy|ky|muc|cung|dau|cuoi|mua)(?: [^\s,;:.]+){0,5}",
    re.IGNORECASE,
)
_MORE = regex(
    r"(?<!\w)(?P<deed>[^\W\d]+) thêm"
    r"(?: (?:được|ít nhất|tối thiểu|khoảng|hơn|trên|từ|gần|là|tối đa|không quá))*\s\Z"
)


def only_moves(words: str) -> bool:
    """Whether the words only ask for a figure, or move it."""
    return _MOVES.issuperset(words.lower().split())


def compares_times(words: str) -> bool:
    """Whether the words only say with what time a figure compares another one."""
    return _THAN.fullmatch(words) is not None


def with_more(words: str, before: str) -> str:
    """The words with the "thêm" that stands behind their deed, before what leads to the figure: "xây ‖ thêm ‖ phòng"."""
    found = _MORE.search(before)
    if found is None or MORE in words:
        return words
    head, deed, rest = words.rpartition(found["deed"])
    return f"{head}{deed} {MORE}{rest}" if deed and rest[:1] in ("", " ") and head[-1:] in ("", " ") else words
