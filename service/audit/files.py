"""Nhật ký thành tệp: .xlsx and .csv. What people have typed stays text: no cell may turn into a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from service.audit.words import action_words, subject_words
from service.database.types import as_text
from service.sheets import Cell, book_in, harmless, looks_of, write
from vitext.clean import strip_illegal

COLUMNS = ("Lúc", "Người", "Việc", "Nội dung", "Đối tượng", "Chi tiết")
_WIDTHS = (20, 26, 30, 70, 20, 40)


def as_csv(rows: Iterable[Row[Any]], zone: ZoneInfo) -> bytes:
    """UTF-8 with its mark, for Excel; a cell that looks like a formula begins with an apostrophe."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, quoting=csv.QUOTE_ALL)
    writer.writerow(COLUMNS)
    for at, *cells in _lines(rows, zone):
        writer.writerow([f"{at:%d/%m/%Y %H:%M:%S}", *map(harmless, cells)])
    return buffer.getvalue().encode("utf-8-sig")


def as_xlsx(rows: Iterable[Row[Any]], zone: ZoneInfo) -> bytes:
    """A workbook whose moments are moments and whose other cells are texts."""
    buffer = io.BytesIO()
    with book_in(buffer) as book:
        sheet = book.add_worksheet("Nhật ký")
        head = book.add_format({"bold": True, "border": 1})
        looks = looks_of(book, text_wrap=True, valign="top")
        for place, (name, width) in enumerate(zip(COLUMNS, _WIDTHS, strict=True)):
            sheet.set_column(place, place, width)
            sheet.write_string(0, place, name, head)
        for number, line in enumerate(_lines(rows, zone), 1):
            cells: tuple[Cell, ...] = line
            for place, cell in enumerate(cells):
                write(sheet, number, place, cell, looks)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, 0, len(COLUMNS) - 1)
    return buffer.getvalue()


def _lines(rows: Iterable[Row[Any]], zone: ZoneInfo) -> Iterator[tuple[datetime, str, str, str, str, str]]:
    for row in rows:
        at = row.at.astimezone(zone).replace(tzinfo=None)
        detail = as_text(row.detail) if row.detail else ""
        cells = (row.user_name, action_words(row.action), row.words, subject_words(row.subject), detail)
        name, action, words, subject, rest = (strip_illegal(cell)[0] for cell in cells)
        yield at, name, action, words, subject, rest
