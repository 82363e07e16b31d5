"""Tìm bảng trong chữ thuần và đưa mỗi hàng về một dòng."""

from __future__ import annotations

import re

from vitext.lazy import regex

from .flattened import flattened
from .shape import spans_of_lines, with_rows

_MAY_HAVE = regex(r"^[ *]{0,4}(?:S?TT|Stt|Số (?:TT|tt|thứ tự))\.?[ *]{0,4}$", re.MULTILINE)


def in_rows(text: str) -> str:
    """`text` with each row of its tables on one line; the same object where there is none for certain."""
    if _MAY_HAVE.search(text) is None:
        return text
    found = list(flattened(text, spans_of_lines(text)))
    return with_rows(text, found) if found else text
