"""Tiến trình con đọc bảng tính: a workbook on standard input → its first filled sheet as JSON on standard output.

Run by `table.py` as a process of its own: two cells far apart make a reader ask for all the memory there is, and a
crafted file may end the reader itself; neither may end the one who asked. POSIX limits; elsewhere only the time limit.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
from collections import deque
from datetime import date, datetime, time, timedelta
from decimal import Decimal

MEMORY_BYTES = 1024**3
CPU_SECONDS = 25
MAX_ROWS = 20_020
MAX_COLUMNS = 200
MAX_CHARACTERS = 20_000_000

Cell = int | float | str | bool | time | date | datetime | timedelta


class TooMuch(Exception):
    """The sheet passes a limit: `args[0]` is "rows" or "size"."""


def main() -> None:
    """Answer {"rows": [[text]]}, or {"refused": "password" | "rows" | "size" | "unreadable"}."""
    import python_calamine

    data = sys.stdin.buffer.read()
    _limit()
    answer: dict[str, object]
    try:
        answer = {"rows": _rows(data)}
    except TooMuch as limit:
        answer = {"refused": limit.args[0]}
    except python_calamine.PasswordError:
        answer = {"refused": "password"}
    except MemoryError:
        answer = {"refused": "size"}
    except BaseException:  # noqa: BLE001 - a panic of the reader is no Exception
        answer = {"refused": "unreadable"}
    json.dump(answer, sys.stdout)


def _limit() -> None:
    with contextlib.suppress(ImportError):
        import resource

        for kind, limit in ((resource.RLIMIT_AS, MEMORY_BYTES), (resource.RLIMIT_CPU, CPU_SECONDS)):
            hard = resource.getrlimit(kind)[1]
            bound = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
            resource.setrlimit(kind, (bound, bound))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _rows(data: bytes) -> list[list[str]]:
    """The first visible sheet that holds anything, from its cell A1."""
    import python_calamine

    book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    for index, about in enumerate(book.sheets_metadata):
        visible = about.visible == python_calamine.SheetVisibleEnum.Visible
        if not visible or about.typ != python_calamine.SheetTypeEnum.WorkSheet:
            continue
        sheet = book.get_sheet_by_index(index)
        if sheet.start is None:
            continue
        top, left = sheet.start
        if top + sheet.height > MAX_ROWS:
            raise TooMuch("rows")
        rows: list[list[str]] = [[] for _ in range(top)]
        room = MAX_CHARACTERS
        # Some versions give the empty rows above as well, none the empty columns to the left.
        for cells in deque(sheet.iter_rows(), maxlen=sheet.height):
            row = [""] * left + [text_of(cell) for cell in cells[: MAX_COLUMNS - left]] if left < MAX_COLUMNS else []
            room -= sum(map(len, row))
            if room < 0:
                raise TooMuch("size")
            rows.append(row)
        return rows
    return []


def text_of(cell: Cell) -> str:
    """The cell as a Vietnamese reader would type it: 15/8/2026, 8h30, 1234,5, có."""
    if isinstance(cell, bool):
        return "có" if cell else "không"
    if isinstance(cell, float):
        return f"{Decimal(repr(cell)):f}".removesuffix(".0").replace(".", ",")
    if isinstance(cell, datetime) and cell.time() != time():
        return f"{_clock(cell.time())} ngày {_day(cell)}"
    if isinstance(cell, date):  # a datetime at midnight is a day
        return _day(cell)
    return _clock(cell) if isinstance(cell, time) else str(cell)


def _day(day: date) -> str:
    return f"{day.day}/{day.month}/{day.year}"


def _clock(moment: time) -> str:
    return f"{moment.hour}h{moment.minute:02}"
