"""Tệp .zip → nhiều văn bản: the files of a bundle, one by one; a zip in a zip is opened once, no deeper.

One file that cannot be read does not stop the rest: it is reported under its name, as `Unread`.
"""

from __future__ import annotations

import contextlib
import io
import zipfile
from collections.abc import Iterator

from domain.errors import InputRefused, ThukyError

from .docx.package import BROKEN_ZIP, judge_directory, read_member
from .texts import ReadLimits, Unread

_FURNITURE = ("__macosx/", ".ds_store", "thumbs.db", "desktop.ini")
_UTF8_NAME = 0x800


def members(data: bytes, limits: ReadLimits, room: list[int]) -> Iterator[tuple[str, bytes | Unread]]:
    """Name and bytes of each file in a zip; `Unread` in place of the bytes of a damaged one.

    `room` holds how many bytes may still be inflated; a zip in a zip shares it.
    Raises InputRefused or LimitExceeded when the zip as a whole cannot be opened.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        judge_directory(entries, limits, entries_at_most=limits.members)
    except BROKEN_ZIP as bad:
        raise _damaged("Tệp .zip này") from bad
    wanted = [entry for entry in entries if not _is_furniture(_name(entry))]
    if not wanted:
        raise InputRefused("Tệp .zip không có tệp nào bên trong.", advice="Hãy kiểm tra lại rồi tải lên.")
    for entry in wanted:
        name = _name(entry)
        try:
            yield name, read_member(archive, entry, room)
        except BROKEN_ZIP:
            yield name, Unread(name, _damaged(f"Tệp “{name}” trong .zip"))
        except ThukyError as error:
            yield name, Unread(name, error)


def _name(entry: zipfile.ZipInfo) -> str:
    """The member's name; names not marked as UTF-8 often are UTF-8 all the same."""
    name = entry.filename
    if not entry.flag_bits & _UTF8_NAME:
        with contextlib.suppress(UnicodeError):
            name = name.encode("cp437").decode("utf-8")
    return name.replace("\\", "/").lstrip("/")[:200]


def _is_furniture(name: str) -> bool:
    lower = name.lower()
    return lower.startswith(_FURNITURE[0]) or lower.rpartition("/")[2] in _FURNITURE[1:]


def _damaged(what: str) -> InputRefused:
    return InputRefused(f"{what} bị hỏng nên không mở được.", advice="Hãy nén lại rồi tải lên.")
