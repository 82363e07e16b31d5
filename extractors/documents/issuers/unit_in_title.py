"""Đơn vị ghi ở tiêu đề: a committee or fund whose header names no unit, with the one that the title gives it.

QUỸ HỖ TRỢ PHÁT TRIỂN HTX with “Làm việc giữa Quỹ Hỗ trợ phát triển HTX tỉnh X và …” → Quỹ … tỉnh X
"""

from __future__ import annotations

import re

from extractors.documents.bodies import UNIT
from extractors.documents.header import Header
from extractors.documents.names import LOWER, UPPER
from extractors.documents.view import View
from vitext.fold import fold
from vitext.lazy import regex

_HAS_UNIT = regex(rf"(?<!\w)(?:{UNIT}|thon|ap|to dan pho|khu pho|viet nam|trung uong)(?!\w)")
# Bodies that a province has as well as a commune.
_OF_ANY_LEVEL = regex(
    r"(?:ban (?:chi dao|to chuc|quan ly|dai dien|dieu hanh|van dong|bao tro)|quy|hoi dong|to cong tac)(?!\w)"
)
_NAME = regex(rf"[{UPPER}][{LOWER}]+(?: [{UPPER}][{LOWER}]+){{0,3}}")


def with_unit_of_title(view: View, header: Header, issuer: str) -> str:
    """The issuer with the unit that stands behind its name in the title, where it has none of its own."""
    key = fold(issuer).lower()
    if not header.title or _OF_ANY_LEVEL.match(key) is None or _HAS_UNIT.search(key):
        return issuer
    start, end = header.title[0][0], header.title[-1][1]
    told = re.search(rf"(?<!\w){re.escape(key)} (?P<unit>{UNIT}) ", view.key[start:end].replace("\n", " "))
    name = _NAME.match(view.flow, start + told.end(), end) if told else None
    return f"{issuer} {view.words((start + told.start('unit'), name.end()))}" if told and name else issuer
