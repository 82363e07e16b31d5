"""Bảng tính của danh sách đang xem (.xlsx): texts as texts, days as days, figures as numbers, never a formula."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from service.sheets import Cell, book_in, fit_to_paper, looks_of, write
from service.tracker.actions import document_name
from service.tracker.states import STATE_NAMES, state_of

_COLUMNS = (
    ("Loại", 10), ("Nội dung", 70), ("Chủ trì", 28), ("Phối hợp", 28), ("Thời hạn", 12), ("Lời văn thời hạn", 22),
    ("Trạng thái", 14), ("Tiến độ (%)", 10), ("Chỉ tiêu", 40), ("Phải đạt", 14), ("Đã đạt", 14), ("Đơn vị tính", 14),
    ("Văn bản", 24), ("Hội nghị", 40), ("Nguyên văn", 70), ("Cập nhật", 16),
)  # fmt: skip


def as_xlsx(rows: Sequence[Row[Any]], title: str, today: date, zone: ZoneInfo) -> bytes:
    """The rows as a workbook of one sheet; `title` tells what the list holds."""
    buffer = io.BytesIO()
    with book_in(buffer) as book:
        sheet = book.add_worksheet("Theo dõi")
        base: dict[str, Any] = {"text_wrap": True, "border": 1, "valign": "top"}
        looks, head = looks_of(book, **base), book.add_format({**base, "bold": True, "bg_color": "#E7E6E6"})
        sheet.write_string(0, 0, title, book.add_format({"bold": True, "font_size": 14}))
        for place, (name, width) in enumerate(_COLUMNS):
            sheet.set_column(place, place, width)
            sheet.write_string(2, place, name, head)
        for number, row in enumerate(rows, 3):
            for place, cell in enumerate(_cells(row, today, zone)):
                write(sheet, number, place, cell, looks)
        sheet.autofilter(2, 0, max(len(rows) + 2, 3), len(_COLUMNS) - 1)
        sheet.freeze_panes(3, 2)
        fit_to_paper(sheet, head=2)
    return buffer.getvalue()


def _cells(row: Row[Any], today: date, zone: ZoneInfo) -> tuple[Cell, ...]:
    state = STATE_NAMES[state_of(row.status, row.due_end, today, withdrawn=row.withdrawn)]
    task = row.kind == "task"
    return (
        *("Nhiệm vụ" if task else "Chỉ tiêu", row.text, row.lead, "; ".join(row.partners), row.due_end, row.due_words),
        *(state, float(row.progress) if task else None, row.indicator, row.value, row.reached, row.unit),
        *(document_name(row), row.meeting_title, row.sentence, row.changed.astimezone(zone).date()),
    )
