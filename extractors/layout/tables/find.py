"""Tìm bảng trong văn bản: the tables of a text, however they came through.

    | STT | Nhiệm vụ | Chủ trì | Thời gian |        Markdown rows, or "Nhiệm vụ | Chủ trì | Thời gian" without outer pipes
    STT ⏎ Nhiệm vụ ⏎ Chủ trì ⏎ 1 ⏎ Khảo sát ⏎ …     one cell a line, with or without a lone "|" between two cells
    Nhiệm vụ ⏎ Chủ trì ⏎ Khảo sát ⏎ Phòng A ⏎ …     … also without numbers

A cell is a span of the matching text. A table without a column of tasks has no rows here, only its place.
"""

from __future__ import annotations

from collections.abc import Sequence

from domain.extraction import Span
from extractors.layout.tables.one_a_line import table_one_a_line
from extractors.layout.tables.piped import piped_table
from extractors.layout.tables.roles import LONGEST_HEADER, header_role
from extractors.layout.tables.rows import Table
from extractors.layout.tables.without_numbers import may_head, table_without_numbers


def tables(text: str, lines: Sequence[Span]) -> tuple[Table, ...]:
    """The tables of `text` in order; `lines` are the spans of its lines."""
    found: list[Table] = []
    at = 0
    while at < len(lines):
        start, end = lines[at]
        stop = at
        if "|" in text[start:end] and end - start > 1:
            table, stop = piped_table(text, lines, at)
        elif 0 < end - start <= 14 and text[start] in "STst*" and header_role(text[start:end]) == "number":
            table, stop = table_one_a_line(text, lines, at)
            if table is None:  # the numbers may be lost, and not their head
                table, stop = table_without_numbers(text, lines, at)
        elif 0 < end - start <= LONGEST_HEADER and may_head(text[start:end]):
            table, stop = table_without_numbers(text, lines, at)
        else:
            table = None
        if table is not None:
            found.append(table)
        at = max(stop, at + 1)
    return tuple(found)
