"""Tính trên: "/người/năm", "/1 vạn dân" and the like behind a unit, and goods before the stroke (kg thóc/sào)."""

from __future__ import annotations

import re

from extractors.quantities.units.lexicon import Lexicon
from extractors.quantities.units.unit import Unit
from vitext.fold import fold, in_both_spellings
from vitext.lazy import regex

_TIMES = frozenset(("nam", "thang", "quy", "qui", "tuan", "ngay", "vu", "ky"))
_TERMS = frozenset(("ngay dem", "nhiem ky", "hoc ky", "hoc ki", "nam hoc"))
_PER = regex(
    r"\s?/\s?(?:(?:0?1|100?|10{0,2}\.000)\s{1,2})?(?:(?:vạn|nghìn|triệu|van|nghin|trieu)\s{1,2})?"
    r"(?!(?:tổng|tong|[Kk]ế hoạch|[Kk]e hoach|[Cc]hỉ tiêu|[Cc]hi tieu|[Dd]ự toán|[Dd]u toan|KH|kh)(?!\w))"
    r"([^\W\d_]+[23²³]?)(?:\s{1,2}([^\W\d_]+))?"
)
_WORD, _BLANKS = regex(r"[^\W\d_]+"), regex(r"[^\W\d_]+(?: {1,2}[^\W\d_]+)*")
_LONGEST_NOUN, _MOST_WORDS = 32, 5
_MONEY = in_both_spellings("tỷ;tỉ;triệu;nghìn;ngàn;đồng")
_PLANNED = in_both_spellings("chỉ tiêu;kế hoạch;dự toán;mục tiêu")
_DAY_AND_NIGHT = (".đ", ".d")
_EACH = in_both_spellings("một;mỗi")
_OF_GOODS = regex(r"\s([^\W\d_]{2,7})(?=/)")


def with_per(text: str, unit: Unit, lexicon: Lexicon) -> Unit:
    """Add "/người/năm" and the like, and goods before a stroke (kg thóc/sào)."""
    end = unit.end
    if "/" not in text[end : end + 12]:
        return unit
    goods = _OF_GOODS.match(text, end) if unit.head in lexicon.measures else None
    if goods and text[goods.end() + 1 : goods.end() + 2].isalpha():
        end = goods.end()
    for _ in range(3):
        per = _PER.match(text, end)
        if per and (f"{per[1]} {per[2]}".lower() in _PLANNED or per[1].lower() == "kh"):
            break  # "5 người/chỉ tiêu 12 người"
        if not per or per[1].lower() in _EACH:
            break  # "36.000đ/năm/ một hội viên"
        if any(map(str.isdigit, per[0])) and unit.head.partition(" ")[0] == per[1].lower():
            break  # "05 hợp tác xã/6 hợp tác xã"
        if unit.money and per[1].lower() in _MONEY and any(map(str.isdigit, per[0])):
            break  # "12 tỷ đồng/10 tỷ đồng kế hoạch"
        if unit.head == "%" and fold(per[1]).lower() not in _TIMES:
            break  # "cổ tức 12%/vốn điều lệ"
        if per[1] == "ng" and text.startswith(_DAY_AND_NIGHT, per.end(1)):
            end = per.end(1) + 2  # "450 m³/ng.đ"
            break
        end = _noun_end(text, per.start(1), lexicon) or per.end(2 if _is_term(per) else 1)
    return Unit(end, unit.head, unit.known, unit.multiplier, unit.money) if end != unit.end else unit


def _is_term(per: re.Match[str]) -> bool:
    return fold(f"{per[1]} {per[2]}").lower() in _TERMS


def _noun_end(text: str, start: int, lexicon: Lexicon) -> int:
    """Where the longest known noun of several words ends that begins there: "/‖ liên hiệp HTX"; 0 for none."""
    words = list(_WORD.finditer(text, start, start + _LONGEST_NOUN))[:_MOST_WORDS]
    for last in range(len(words), 1, -1):
        if " ".join(word[0].lower() for word in words[:last]) in lexicon.counted:
            end = words[last - 1].end()
            return end if _BLANKS.fullmatch(text[start:end]) else 0
    return 0
