"""Bảng chữ .csv: UTF-8, UTF-16 or the old Windows page 1258; commas, semicolons or tabs."""

from __future__ import annotations

import csv
import io

from domain.errors import TableRefused
from service.table_limits import MAX_ROWS, RESAVE, TITLE_ROWS, no_table, too_many_rows


def csv_cells(data: bytes) -> list[list[str]]:
    """The rows of a text table. TableRefused for what is no such text, LimitExceeded above the limit of rows."""
    text = _csv_text(data)
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first.strip()) == 5:  # Excel's own hint
        return [[], *_parsed(rest, first[4])]
    return max((_parsed(text, mark) for mark in (",", ";", "\t")), key=_breadth)


def _csv_text(data: bytes) -> str:
    utf16 = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if utf16 else ("utf-8-sig", "cp1258"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not any(mark < " " and mark not in "\t\r\n\f\v" for mark in set(text)):
            return text
        break
    raise no_table()


def _parsed(text: str, mark: str) -> list[list[str]]:
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=mark):
            rows.append(row)
            if len(rows) > MAX_ROWS + TITLE_ROWS:
                raise too_many_rows()
    except csv.Error:
        raise TableRefused("Bảng .csv có ô quá dài hoặc dấu nháy không khép.", advice=RESAVE) from None
    return rows


def _breadth(rows: list[list[str]]) -> int:
    """How many cells the mark cuts in the first rows, counted only where a row above or below agrees."""
    widths = [len(row) for row in rows[:TITLE_ROWS] if row]
    return sum(width - 1 for width in widths if widths.count(width) > 1 or len(widths) == 1)
