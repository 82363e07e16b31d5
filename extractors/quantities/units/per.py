"""Tính trên: "/người/năm", "/1 vạn dân" and the like behind a unit, and goods before the stroke (kg thóc/sào)."""

from __future__ import annotations

import re

from extractors.quantities.units.lexicon import Lexicon
from extractors.quantities.units.unit import Unit
from vitext.fold import fold, in_both_spellings

_TIMES = frozenset(("nam", "thang", "quy", "qui", "tuan", "ngay", "vu", "ky"))
_PER = re.compile(
    r"\s?/\s?(?:(?:0?1|100?|10{0,2}\.000)\s{1,2})?(?:(?:vạn|nghìn|triệu|van|nghin|trieu)\s{1,2})?"
    r"(?!(?:tổng|tong)\s)([^\W\d_]+[23²³]?)(?:\s{1,2}([^\W\d_]+))?"
)
_EACH = in_both_spellings("một;mỗi")
_OF_GOODS = re.compile(r"\s([^\W\d_]{2,7})(?=/)")


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
        if not per or per[1].lower() in _EACH:
            break  # "36.000đ/năm/ một hội viên"
        if any(map(str.isdigit, per[0])) and unit.head.partition(" ")[0] == per[1].lower():
            break  # "05 hợp tác xã/6 hợp tác xã"
        if unit.head == "%" and fold(per[1]).lower() not in _TIMES:
            break  # "cổ tức 12%/vốn điều lệ"
        pair = f"{per[1]} {per[2]}".lower()
        end = per.end(2) if per[2] and (pair in lexicon.counted or fold(pair) == "nhiem ky") else per.end(1)
    return Unit(end, unit.head, unit.known, unit.multiplier, unit.money) if end != unit.end else unit
