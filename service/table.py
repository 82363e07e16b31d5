"""Bảng khách mời: read .xlsx, .xls, .ods or .csv as rows of text, whoever made the file.

A workbook is a zip that may claim anything, so it is opened by `table_cells` in a process of its own with limits.
A .csv is read by `table_csv`.
"""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from domain.errors import LimitExceeded, TableRefused
from service.table_csv import csv_cells
from service.table_limits import (
    MAX_BYTES,
    MAX_ENTRIES,
    MAX_INFLATED,
    MAX_ROWS,
    RESAVE,
    TITLE_ROWS,
    no_table,
    too_costly,
    too_many_rows,
)
from vitext.clean import nfc

_SECONDS = 30.0
_ROOT = Path(__file__).resolve().parents[1]
_START = "import sys; sys.path.insert(0, sys.argv[1]); from service.table_cells import main; main()"
_WORKBOOKS = ("xlsx", "xlsm", "xls", "ods")
_TEXTS = ("csv", "tsv", "txt")


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `number` is its number in the sheet, from 1, and there is a cell for each title."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The titles of the columns and the rows below them, without the empty ones."""

    titles: tuple[str, ...]
    rows: tuple[Row, ...]


def read_table(data: bytes, *, name: str, knows: Callable[[str], bool]) -> Table:
    """The table in a file's bytes; `name` is the file's name, `knows` tells a column's title that we can use.

    The row of titles is the one, among the first twenty, with most titles that we know.
    TableRefused for what is no table, LimitExceeded for one that is too big.
    """
    if len(data) > MAX_BYTES:
        raise LimitExceeded(f"Bảng quá lớn (trên {MAX_BYTES // 1024 // 1024} MB).", advice="Hãy chia nhỏ bảng.")
    if not data.strip(b"\0\t\r\n "):
        raise TableRefused("Bảng trống.", advice="Hãy kiểm tra lại tệp.")
    zipped, old = data.startswith(b"PK"), data.startswith(b"\xd0\xcf\x11\xe0")
    suffix = name.lower().rpartition(".")[2]
    if not (zipped or old) and suffix in _WORKBOOKS:
        raise TableRefused("Tệp này không phải bảng tính, hoặc đã bị hỏng.", advice=RESAVE)
    if not (zipped or old) and suffix not in _TEXTS:
        raise no_table()
    if zipped:
        _judge_zip(data)
    cells = _workbook_cells(data) if zipped or old else csv_cells(data)
    return _shaped(cells, knows)


def _shaped(cells: list[list[str]], knows: Callable[[str], bool]) -> Table:
    numbered = [(number, [_plain(cell) for cell in row]) for number, row in enumerate(cells, 1)]
    filled = [(number, row) for number, row in numbered if any(row)]
    if not filled:
        raise TableRefused("Bảng không có ô chữ nào.", advice="Danh sách phải nằm ở trang tính đầu tiên.")
    head = max(range(min(len(filled), TITLE_ROWS)), key=lambda index: (sum(map(knows, filled[index][1])), -index))
    titles = filled[head][1]
    while titles and not titles[-1]:
        titles.pop()
    width = len(titles)
    rows = tuple(
        Row(number, tuple((row + [""] * width)[:width])) for number, row in filled[head + 1 :] if any(row[:width])
    )
    if not rows:
        raise TableRefused("Bảng chỉ có hàng tiêu đề, chưa có hàng nào bên dưới.")
    if len(rows) > MAX_ROWS:
        raise too_many_rows()
    return Table(tuple(titles), rows)


def _plain(cell: str) -> str:
    return nfc(cell).strip()


def _judge_zip(data: bytes) -> None:
    """Refuse by what the directory declares, before anything is inflated."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, IndexError, KeyError, OverflowError):
        raise TableRefused("Tệp bảng bị hỏng hoặc tải về thiếu.", advice=RESAVE) from None
    if len(entries) > MAX_ENTRIES or sum(entry.file_size for entry in entries) > MAX_INFLATED:
        raise too_costly()


def _workbook_cells(data: bytes) -> list[list[str]]:
    try:
        done = subprocess.run(  # noqa: S603 - our own module under our own interpreter
            [sys.executable, "-I", "-c", _START, str(_ROOT)],
            input=data,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise too_costly() from None
    if done.returncode:
        raise too_costly()
    answer = json.loads(done.stdout)
    if "rows" in answer:
        rows: list[list[str]] = answer["rows"]
        return rows
    match answer["refused"]:
        case "password":
            raise TableRefused("Bảng có đặt mật khẩu nên không đọc được.", advice="Hãy bỏ mật khẩu rồi thử lại.")
        case "rows":
            raise too_many_rows()
        case "size":
            raise too_costly()
    raise TableRefused("Không đọc được tệp này như một bảng tính.", advice=RESAVE)
