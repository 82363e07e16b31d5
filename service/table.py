"""Bảng khách mời: read .xlsx, .xls, .ods or .csv as rows of text, whoever made the file.

A workbook is a zip that may claim anything, so it is opened by `table_cells` in a process of its own with limits.
A .csv is read here: UTF-8, UTF-16 or the old Windows page 1258, with commas, semicolons or tabs.
"""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from domain.errors import LimitExceeded, TableRefused
from vitext.clean import nfc

MAX_BYTES = 20 * 1024 * 1024
MAX_INFLATED = 200 * 1024 * 1024
MAX_ROWS = 20_000
_MAX_ENTRIES = 5_000
_TITLE_ROWS = 20
_SECONDS = 30.0
_ROOT = Path(__file__).resolve().parents[1]
_START = "import sys; sys.path.insert(0, sys.argv[1]); from service.table_cells import main; main()"
_WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".ods")
_ADVICE = "Hãy mở bảng bằng Excel hoặc LibreOffice, lưu lại thành .xlsx rồi thử lại."


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
    if not (zipped or old) and name.lower().endswith(_WORKBOOKS):
        raise TableRefused("Tệp này không phải bảng tính, hoặc đã bị hỏng.", advice=_ADVICE)
    if zipped:
        _judge_zip(data)
    cells = _workbook_cells(data) if zipped or old else _csv_cells(data)
    return _shaped(cells, knows)


def _shaped(cells: list[list[str]], knows: Callable[[str], bool]) -> Table:
    numbered = [(number, [_plain(cell) for cell in row]) for number, row in enumerate(cells, 1)]
    filled = [(number, row) for number, row in numbered if any(row)]
    if not filled:
        raise TableRefused("Bảng không có ô chữ nào.", advice="Danh sách phải nằm ở trang tính đầu tiên.")
    head = max(range(min(len(filled), _TITLE_ROWS)), key=lambda index: (sum(map(knows, filled[index][1])), -index))
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
        raise _too_many_rows()
    return Table(tuple(titles), rows)


def _plain(cell: str) -> str:
    return nfc(cell).strip()


def _judge_zip(data: bytes) -> None:
    """Refuse by what the directory declares, before anything is inflated."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, IndexError, KeyError, OverflowError):
        raise TableRefused("Tệp bảng bị hỏng hoặc tải về thiếu.", advice=_ADVICE) from None
    if len(entries) > _MAX_ENTRIES or sum(entry.file_size for entry in entries) > MAX_INFLATED:
        raise _too_costly()


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
        raise _too_costly() from None
    if done.returncode:
        raise _too_costly()
    answer = json.loads(done.stdout)
    if "rows" in answer:
        rows: list[list[str]] = answer["rows"]
        return rows
    match answer["refused"]:
        case "password":
            raise TableRefused("Bảng có đặt mật khẩu nên không đọc được.", advice="Hãy bỏ mật khẩu rồi thử lại.")
        case "rows":
            raise _too_many_rows()
        case "size":
            raise _too_costly()
    raise TableRefused("Không đọc được tệp này như một bảng tính.", advice=_ADVICE)


def _too_costly() -> LimitExceeded:
    return LimitExceeded(
        "Bảng quá lớn khi mở ra nên đã dừng đọc.",
        advice="Có thể có ô chữ nằm rất xa phần danh sách. Hãy chép riêng danh sách sang một bảng mới rồi thử lại.",
    )


def _too_many_rows() -> LimitExceeded:
    return LimitExceeded(
        f"Bảng có hơn {MAX_ROWS // 1000}.000 hàng.", advice="Hãy chia bảng thành nhiều tệp rồi làm lần lượt."
    )


def _csv_cells(data: bytes) -> list[list[str]]:
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
    raise TableRefused(
        "Tệp này không phải bảng tính (.xlsx, .xls, .ods) và cũng không phải bảng chữ (.csv).",
        advice="Nếu là .csv, hãy lưu lại với bảng mã UTF-8.",
    )


def _parsed(text: str, mark: str) -> list[list[str]]:
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=mark):
            rows.append(row)
            if len(rows) > MAX_ROWS + _TITLE_ROWS:
                raise _too_many_rows()
    except csv.Error:
        raise TableRefused("Bảng .csv có ô quá dài hoặc dấu nháy không khép.", advice=_ADVICE) from None
    return rows


def _breadth(rows: list[list[str]]) -> int:
    """How many cells the mark cuts in the first rows, counted only where a row above or below agrees."""
    widths = [len(row) for row in rows[:_TITLE_ROWS] if row]
    return sum(width - 1 for width in widths if widths.count(width) > 1 or len(widths) == 1)
