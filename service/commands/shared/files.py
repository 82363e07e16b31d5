"""Đọc tệp được giao, ghi tệp làm ra: every refusal is a sentence, and a file is either whole or as it was before.

A new file is written beside its place under another name and then moved there in one step, so that a full disk or a
killed process never leaves half a document.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from domain.errors import InputRefused, RecordRefused, ThukyError
from service.commands.shared.faults import reason_of
from vitext.quote import quote

if TYPE_CHECKING:
    from domain.reading import ReadRecord

MIB = 1024 * 1024
MAX_RECORD = 32 * MIB
MAX_DOCX = 64 * MIB
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_OTHER_FILES = (
    (b"PK\x03\x04", "tệp Word, Excel hoặc tệp nén"),
    (b"\xd0\xcf\x11\xe0", "tệp Word hoặc Excel kiểu cũ"),
    (b"%PDF", "tệp PDF"),
)


class NotWritten(ThukyError):
    """A file could not be written; what stood there before is unchanged."""


def read_bytes(path: Path, *, limit: int) -> bytes:
    """The file's bytes. InputRefused when it is missing, no file, not readable or above `limit` bytes."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError:
        raise InputRefused(
            f"Không tìm thấy tệp {named(path)}.", advice="Hãy kiểm tra lại tên tệp và thư mục đang đứng."
        ) from None
    except IsADirectoryError:
        raise InputRefused(f"{named(path)} là thư mục, không phải tệp.", advice="Hãy chỉ rõ tệp cần đọc.") from None
    except OSError as error:
        raise InputRefused(f"Không đọc được tệp {named(path)}: {reason_of(error)}.") from None
    if len(data) > limit:
        raise InputRefused(f"Tệp {named(path)} quá lớn (trên {limit // MIB} MB) nên không đọc.")
    return data


def read_text(path: Path) -> str:
    """The text of a record's file: UTF-8, or UTF-16 where the file says so. InputRefused for anything else."""
    data = read_bytes(path, limit=MAX_RECORD)
    for mark, what in _OTHER_FILES:
        if data.startswith(mark):
            raise RecordRefused(
                f"{named(path)} là {what}, không phải bản ghi (.yaml hoặc .json).",
                advice="Muốn lấy bản ghi từ một văn bản đã soạn, hãy dùng: thuky record TỆP.docx -o ban-ghi.json",
            )
    encoding = "utf-16" if data.startswith(_UTF16_MARKS) else "utf-8"
    if encoding == "utf-8" and b"\0" in data:
        raise RecordRefused(f"{named(path)} không phải tệp văn bản thuần nên không đọc được như một bản ghi.")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as bad:
        line = data.count(b"\n", 0, bad.start) + 1
        raise RecordRefused(
            f"Dòng {line}: tệp {named(path)} không ở bảng mã Unicode (UTF-8) nên chữ có dấu không đọc được.",
            advice="Hãy mở tệp bằng trình soạn thảo, chọn lưu với bảng mã UTF-8 rồi chạy lại.",
        ) from None


def read_record_file(path: Path) -> ReadRecord:
    """The record in a file. RecordRefused with every fault and its line."""
    from domain.reading import read_record

    return read_record(read_text(path))


def write_whole(path: Path, data: bytes) -> bool:
    """Write `data` in one step; True when a file stood there before. NotWritten when it could not be done."""
    try:
        place = Path(os.path.realpath(path))
        if place.exists() and not place.is_file():
            return _write_into(place, data)
        existed = place.exists()
        if existed and not os.access(place, os.W_OK):
            raise _refused(path, "tệp đang được đặt chỉ đọc")
        _replace(place, data)
    except OSError as error:
        raise _refused(path, reason_of(error)) from None
    return existed


def write_new(path: Path, data: bytes) -> None:
    """Write a file that must not exist yet. NotWritten when it does, or could not be written."""
    if path.exists() or path.is_symlink():
        raise NotWritten(
            f"Đã có {named(path)} nên không ghi đè.", advice="Hãy đặt tên khác bằng tùy chọn -o, hoặc dời tệp cũ đi."
        )
    write_whole(path, data)


def make_folder(path: Path) -> Path:
    """`path` as a folder that exists. NotWritten when it cannot be made."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise NotWritten(f"{named(path)} là một tệp, không phải thư mục.", advice="Hãy chọn thư mục khác.") from None
    except OSError as error:
        raise NotWritten(f"Không tạo được thư mục {named(path)}: {reason_of(error)}.") from None
    return path


def named(path: Path) -> str:
    """The path in quotes, as short as a message bears."""
    return quote(str(path).encode("utf-8", "replace").decode(), limit=150)


def _refused(path: Path, reason: str) -> NotWritten:
    return NotWritten(
        f"Không ghi được {named(path)}: {reason}.",
        advice="Hãy kiểm tra thư mục, quyền ghi và dung lượng còn trống rồi chạy lại.",
    )


def _replace(place: Path, data: bytes) -> None:
    mode = place.stat().st_mode & 0o777 if place.exists() else None
    fresh = place.parent / f".thuky-{secrets.token_hex(6)}.tmp"
    try:
        with fresh.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            fresh.chmod(mode)
        fresh.replace(place)
    except BaseException:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise


def _write_into(place: Path, data: bytes) -> bool:
    """A device or a pipe is written into, never replaced."""
    with place.open("wb") as file:
        file.write(data)
    return False
