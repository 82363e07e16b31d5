"""Số viết bằng chữ trước đơn vị: "hai hợp tác xã", "một trăm triệu đồng".

A single number word counts only before a noun that leaves no doubt; "một" alone is an article, "năm" alone a year.
yes: "hai hợp tác xã" (2), "Ba HTX" (3), "mười hai hộ" (12), "một trăm triệu đồng" (100000000)
no: "một số hợp tác xã", "hai bên", "trong năm hộ sản xuất", "một hợp tác xã", "ba mặt"
"""

from __future__ import annotations

import re

from vitext.numwords import read_number_words

_FIRST = "một hai ba bốn năm sáu bảy tám chín mười"
_NEXT = _FIRST + " mươi mốt tư lăm nhăm trăm linh lẻ nghìn ngàn triệu tỷ tỉ rưỡi"
_NOUNS = "hợp tác xã;htx;tổ hợp tác;tht;liên hiệp hợp tác xã;liên hiệp htx;hộ;hộ nghèo;hộ dân;mô hình;lớp;thành viên"
_CERTAIN = frozenset(
    (*_NOUNS.split(";"), "hội viên", "đảng viên", "đoàn viên", "đồng chí", "ủy viên", "dự án", "đại biểu")
)
_BEFORE = "|".join(sorted({noun.split()[0] for noun in _CERTAIN} | {"đồng"}))
SPELLED = re.compile(
    rf"\b(?P<number>(?:{'|'.join(_FIRST.split())})(?!\w)"
    rf"(?:\s{{1,2}}(?:{'|'.join(_NEXT.split())})(?!\w)){{0,14}})(?=\s{{1,2}}(?:{_BEFORE})(?!\w))"
)


def spelled_value(words: str, head: str) -> int | None:
    """The value of number `words` before the unit `head` (small letters), None where they may be no number."""
    several = len(words.split()) > 1
    if head not in _CERTAIN and not (several and head == "đồng"):
        return None
    if not several and words in ("một", "năm"):
        return None
    try:
        return read_number_words(words)
    except ValueError:
        return None
