"""Loại văn bản trong bảng đầu trang: a header whose type stands in the second column of a table, read column by column.

| CÔNG TY A | QUYẾT ĐỊNH |                    CÔNG TY A · Số: 05/QĐ-HĐQT · Lam Sơn, ngày … ·
| Số: 05/QĐ-HĐQT | V/v ban hành quy định |  → QUYẾT ĐỊNH · V/v ban hành quy định
| Lam Sơn, ngày … | |
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from domain.extraction import Span
from extractors.documents.columns import is_nation
from extractors.documents.type_words import TYPE
from extractors.documents.view import View

_FIRST_LINES = 6


def left_column_first(view: View, lines: Sequence[Span]) -> list[Span]:
    """The lines, those of a table whose right column begins with the type put behind those of its left one."""
    for at, (left, right) in enumerate(pairwise(lines[:_FIRST_LINES])):
        beside = "|" in view.text[left[1] : right[0]] and "\n" not in view.text[left[1] : right[0]]
        if beside and view.is_upper(right) and TYPE.match(view.key_of(right)):
            stop = next((i for i in range(at + 2, len(lines)) if not _is_cell(view, lines[i])), len(lines))
            rows = lines[at:stop]
            if any(is_nation(view, line) for line in rows) or any(view.in_table(line) for line in rows[1:]):
                break
            second = [line for line in rows if _is_second(view, line)]
            return [*lines[:at], *(line for line in rows if line not in second), *second, *lines[stop:]]
    return list(lines)


def _row(view: View, line: Span) -> Span:
    ends = view.text.find("\n", line[0])
    return view.text.rfind("\n", 0, line[0]) + 1, ends if ends >= 0 else len(view.text)


def _is_cell(view: View, line: Span) -> bool:
    """Whether a line stands in a row of a table."""
    return "|" in view.text[slice(*_row(view, line))]


def _is_second(view: View, line: Span) -> bool:
    """Whether a line is the right one of two cells."""
    begins, _ = _row(view, line)
    return bool(view.text[begins : line[0]].strip(" |*_"))
