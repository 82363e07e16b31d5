"""Bảng tính của danh sách đang xem (.xlsx): texts as texts, days as days, figures as numbers, never a formula."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import xlsxwriter
from sqlalchemy import Row

from service.tracker.actions import document_name
from service.tracker.states import STATE_NAMES, state_of

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_LONGEST = 32_000  # Excel takes 32.767 characters in a cell
_FIRST_YEAR = 1900
_COLUMNS = (
    ("Loại", 10), ("Nội dung", 70), ("Chủ trì", 28), ("Phối hợp", 28), ("Thời hạn", 12), ("Lời văn thời hạn", 22),
    ("Trạng thái", 14), ("Tiến độ (%)", 10), ("Chỉ tiêu", 40), ("Phải đạt", 14), ("Đã đạt", 14), ("Đơn vị tính", 14),
    ("Văn bản", 24), ("Hội nghị", 40), ("Nguyên văn", 70), ("Cập nhật", 16),
)  # fmt: skip
Cell = str | float | date | datetime | None


def as_xlsx(rows: Sequence[Row[Any]], title: str, today: date) -> bytes:
    """The rows as a workbook of one sheet; `title` tells what the list holds."""
    buffer = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(buffer, options) as book:
        sheet = book.add_worksheet("Theo dõi")
        base = {"text_wrap": True, "border": 1, "valign": "top"}
        formats = {
            "head": book.add_format({**base, "bold": True, "bg_color": "#E7E6E6"}),
            "text": book.add_format(base),
            "quoted": book.add_format({**base, "quote_prefix": True}),
            "number": book.add_format({**base, "num_format": "#,##0.##"}),
            "whole": book.add_format({**base, "num_format": "#,##0"}),
            "day": book.add_format({**base, "num_format": "dd/mm/yyyy", "align": "left"}),
        }
        sheet.write_string(0, 0, title, book.add_format({"bold": True, "font_size": 14}))
        for place, (name, width) in enumerate(_COLUMNS):
            sheet.set_column(place, place, width)
            sheet.write_string(2, place, name, formats["head"])
        for number, row in enumerate(rows, 3):
            for place, cell in enumerate(_cells(row, today)):
                _write(sheet, number, place, cell, formats)
        sheet.autofilter(2, 0, max(len(rows) + 2, 3), len(_COLUMNS) - 1)
        sheet.freeze_panes(3, 2)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.repeat_rows(2)
        sheet.fit_to_pages(1, 0)
    return buffer.getvalue()


def _cells(row: Row[Any], today: date) -> tuple[Cell, ...]:
    state = STATE_NAMES[state_of(row.status, row.due_end, today, withdrawn=row.withdrawn)]
    task = row.kind == "task"
    return (
        *("Nhiệm vụ" if task else "Chỉ tiêu", row.text, row.lead, "; ".join(row.partners), row.due_end, row.due_words),
        *(state, float(row.progress) if task else None, row.indicator, row.value, row.reached, row.unit),
        *(document_name(row), row.meeting_title, row.sentence, row.changed.date()),
    )


def _write(sheet: Any, number: int, place: int, cell: Cell, formats: dict[str, Any]) -> None:
    if isinstance(cell, date) and cell.year < _FIRST_YEAR:  # Excel counts days from 1900
        cell = f"{cell.day:02d}/{cell.month:02d}/{cell.year}"
    if cell is None or cell == "":
        sheet.write_blank(number, place, None, formats["text"])
    elif isinstance(cell, date):
        sheet.write_datetime(number, place, datetime(cell.year, cell.month, cell.day), formats["day"])  # noqa: DTZ001
    elif isinstance(cell, str):
        text = cell if len(cell) <= _LONGEST else cell[:_LONGEST] + "…"
        sheet.write_string(number, place, text, formats["quoted" if text.startswith(_FORMULA) else "text"])
    else:
        sheet.write_number(number, place, cell, formats["whole" if cell == int(cell) else "number"])
