"""Ai dự: guests that are counted last in a sentence that names others first.

Tham dự Đại hội có ông A, Chủ tịch; bà B, Bí thư và ‖ 52 đảng viên ‖ → Tham dự Đại hội … đảng viên
"""

from __future__ import annotations

import re

from extractors.targets.lead_words import ABOUT
from vitext.bullets import BULLETS
from vitext.fold import in_both_spellings
from vitext.lazy import regex

_PEOPLE = in_both_spellings(
    "đại biểu;đảng viên;đoàn viên;hội viên;thành viên;cán bộ;đồng chí;người;khách mời;học viên;giáo viên;cổ đông"
    ";xã viên;hộ dân;hộ;cử tri;nông dân;phụ huynh;học sinh;htx;hợp tác xã;doanh nghiệp;đơn vị"
)
# Where a sentence begins that tells who came; "có" ends what they came to.
_OPENS = regex(
    r"(?:[.!?…]\s{1,2}|\n\s*(?:["
    + BULLETS
    + r"]\s{1,2})?|\A)(?P<to>(?:(?:tham|đến|về|cùng|den|ve|cung)\s{1,2})?(?:dự|du)"
    r"(?:\s{1,2}[^\s,;:.\d]+){0,9}?)(?=,?\s{1,2}(?:còn\s{1,2}|con\s{1,2})?(?:có|gồm|co|gom)(?:\s|:))",
    re.IGNORECASE,
)
_SENTENCE = regex(r".*[.!?…](?=\s{1,2}[^\W\d_a-zà-ỹ])|.*\n", re.DOTALL)
_JOINED = regex(
    rf"(?:,|;|\s(?:và|cùng|với|va|cung|voi))\s{{1,2}}{ABOUT}\Z",
    re.IGNORECASE,
)
_REACH = 600  # letters


def came_to(text: str, start: int, unit: str) -> str:
    """What the people came to who are counted by a figure at `start`: "Tham dự Đại hội"; "" for other figures."""
    if unit.lower() not in _PEOPLE or not _JOINED.search(text, max(0, start - 14), start):
        return ""
    begin = max(0, start - _REACH)
    opened = _SENTENCE.match(text, begin, start)
    said = _OPENS.match(text, max(opened.end() - 1, 0) if opened else begin, start)
    return " ".join(said["to"].split()) if said else ""
