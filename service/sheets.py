"""Ô của bảng tính ghi ra: texts stay texts, days days, figures figures; nothing typed becomes a formula or a link."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import date, datetime
from math import isfinite
from typing import Any

import xlsxwriter

Cell = str | float | date | datetime | None
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_LONGEST = 32_000  # Excel takes 32.767 characters in a cell
_A4 = 9  # among the sizes that Excel numbers
_FIRST_YEAR = 1900  # Excel counts days from there
_SAFE = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


@dataclass(frozen=True, slots=True)
class Looks:
    """How cells look, by what they hold; the formats of one workbook."""

    text: Any
    quoted: Any
    whole: Any
    number: Any
    day: Any
    moment: Any


def book_in(buffer: io.BytesIO) -> Any:
    """A new workbook, written into the buffer when it is closed."""
    return xlsxwriter.Workbook(buffer, _SAFE)


def looks_of(book: Any, **base: Any) -> Looks:
    """The formats of a workbook's cells; `base` are properties that all share."""
    return Looks(
        text=book.add_format(base),
        quoted=book.add_format({**base, "quote_prefix": True}),
        whole=book.add_format({**base, "num_format": "#,##0"}),
        number=book.add_format({**base, "num_format": "#,##0.##"}),
        day=book.add_format({**base, "num_format": "dd/mm/yyyy", "align": "left"}),
        moment=book.add_format({**base, "num_format": "dd/mm/yyyy hh:mm:ss", "align": "left"}),
    )


def write(sheet: Any, row: int, place: int, cell: Cell, looks: Looks) -> None:
    """Write one cell; a moment must have no zone. A figure that is none is left out."""
    if isinstance(cell, date) and cell.year < _FIRST_YEAR:
        cell = f"{cell:%d/%m}/{cell.year}"
    if cell is None or cell == "":
        sheet.write_blank(row, place, None, looks.text)
    elif isinstance(cell, datetime):
        sheet.write_datetime(row, place, cell, looks.moment)
    elif isinstance(cell, date):
        sheet.write_datetime(row, place, datetime(cell.year, cell.month, cell.day), looks.day)  # noqa: DTZ001
    elif isinstance(cell, str):
        text = cell if len(cell) <= _LONGEST else cell[:_LONGEST] + "…"
        sheet.write_string(row, place, text, looks.quoted if is_like_a_formula(text) else looks.text)
    elif isfinite(cell):
        sheet.write_number(row, place, cell, looks.whole if cell == int(cell) else looks.number)


def fit_to_paper(sheet: Any, *, head: int) -> None:
    """Have it printed across A4, as wide as the paper, its head on every page; `head` is the row of that, from 0."""
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.repeat_rows(head)
    sheet.fit_to_pages(1, 0)


def is_like_a_formula(text: str) -> bool:
    """Whether some spreadsheet would take a text for a formula when it is typed or read from a .csv."""
    return text.lstrip(" ").startswith(_FORMULA)


def harmless(text: str) -> str:
    """A cell of a .csv that no spreadsheet takes for a formula: one that looks like it begins with an apostrophe."""
    return f"'{text}" if is_like_a_formula(text) else text
