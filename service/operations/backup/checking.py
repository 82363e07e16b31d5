"""Kiểm tra bản sao lưu trước khi dùng: everything in it is read and summed before anything is written anywhere.

An archive may be cut off, damaged or made to harm: names are compared with those expected, sizes and lines are bounded,
every value is held against its column.
"""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Table

from domain.errors import InputRefused
from service.database.migrate import revisions_before
from service.database.past import tables_at
from service.operations.backup.making import FORMAT, MANIFEST, sum_of
from service.operations.backup.rows import from_json, kept_tables

_FILE = re.compile(r"files/[0-9a-f]{64}")
_PIECE = 1024 * 1024
_LONGEST_LINE = 128 * 1024 * 1024
_LONGEST_MANIFEST = 64 * 1024 * 1024
_NESTED = "Bản sao lưu này có dữ liệu không đúng dạng."


class BackupRefused(InputRefused):
    """A backup that is cut off, damaged, of another version or not one at all; nothing was changed."""

    def __init__(self, message: str, advice: str = "Chưa có gì thay đổi. Hãy dùng một bản sao lưu khác.") -> None:
        super().__init__(message, advice=advice)


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that is whole.

    `tables` are those of its revision, each after those it refers to; `columns` their columns, in the backup's order;
    `digests` are the files in it, `damaged` those that were broken when it was made.
    """

    archive: zipfile.ZipFile
    made: datetime
    revision: str
    tables: list[Table]
    columns: dict[str, list[str]]
    digests: list[str]
    damaged: int

    def rows(self, table: Table) -> Iterator[dict[str, Any]]:
        """The rows of a table as it takes them. Raises BackupRefused."""
        columns = [table.columns[name] for name in self.columns[table.name]]
        for line in _lines(self.archive, table.name):
            try:
                values = json.loads(line)
                if not isinstance(values, list) or len(values) != len(columns):
                    raise ValueError("not a row")
                yield {column.name: from_json(column, value) for column, value in zip(columns, values, strict=True)}
            except (ValueError, RecursionError, OverflowError):
                raise BackupRefused(f"{_NESTED[:-1]} (bảng {table.name}).") from None


@contextmanager
def checked(path: Path, *, revision: str) -> Iterator[Backup]:
    """Open a backup of this revision of the tables or of an older one, and read it through.

    Raises BackupRefused, with a sentence for each thing that can be wrong.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            yield _checked(archive, revision)
    except FileNotFoundError:
        raise BackupRefused(f"Không tìm thấy tệp {path.name}.", "Hãy kiểm tra lại đường dẫn.") from None
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, UnicodeError):
        raise BackupRefused("Tệp này không phải bản sao lưu, hoặc đã hỏng hay bị cắt cụt.") from None


def _checked(archive: zipfile.ZipFile, revision: str) -> Backup:
    names = [one.filename for one in archive.infolist()]
    if MANIFEST not in names:
        raise BackupRefused("Tệp này không phải bản sao lưu của thuky.")
    manifest = _manifest(archive)
    tables = _tables_of(manifest, revision)
    expected = {MANIFEST, *(f"tables/{table.name}.jsonl" for table in tables)}
    files = [one for one in names if _FILE.fullmatch(one)]
    if len(set(names)) != len(names) or set(names) != expected | set(files):
        raise BackupRefused("Bản sao lưu này thiếu phần, hoặc có phần lạ.")
    told = {one["name"]: one for one in manifest["tables"]}
    for table in tables:
        columns = told.get(table.name, {}).get("columns")
        if not isinstance(columns, list) or sorted(map(str, columns)) != sorted(one.name for one in table.columns):
            raise BackupRefused("Các bảng trong bản sao lưu này không đúng với phiên bản ghi trong đó.")
    made = Backup(
        archive,
        datetime.fromisoformat(manifest["made"]).astimezone(UTC),
        manifest["revision"],
        tables,
        {table.name: told[table.name]["columns"] for table in tables},
        sorted(one.removeprefix("files/") for one in files),
        len(manifest["damaged"]),
    )
    if sum_of(made.digests) != manifest["files"]["sha256"]:
        raise BackupRefused("Bản sao lưu này thiếu tệp.")
    for table in tables:
        _sum_is(archive, table, told[table.name])
        for _ in made.rows(table):
            pass
    for digest in made.digests:
        _content_is(archive, digest)
    return made


def _tables_of(manifest: dict[str, Any], revision: str) -> list[Table]:
    """The tables that a backup has to hold, as they were when it was made."""
    if manifest["revision"] == revision:
        return kept_tables()
    if manifest["revision"] not in revisions_before(revision):
        raise BackupRefused(
            f"Bản sao lưu này do thuky {manifest['version']} làm, mới hơn bản đang cài nên chưa khôi phục được.",
            f"Chưa có gì thay đổi. Hãy nâng cấp thuky lên bản {manifest['version']} rồi chạy lại.",
        )
    return kept_tables(tables_at(manifest["revision"]))


def _manifest(archive: zipfile.ZipFile) -> dict[str, Any]:
    if archive.getinfo(MANIFEST).file_size > _LONGEST_MANIFEST:
        raise BackupRefused(_NESTED)
    try:
        found = json.loads(archive.read(MANIFEST))
        datetime.fromisoformat(found["made"])
        right = (
            found["format"] == FORMAT
            and all(isinstance(found[name], str) for name in ("made", "version", "revision"))
            and all(isinstance(one["name"], str) and isinstance(one["rows"], int) for one in found["tables"])
            and isinstance(found["files"]["sha256"], str)
            and isinstance(found["damaged"], list)
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        right = False
    if not right:
        raise BackupRefused("Tệp này không phải bản sao lưu mà phiên bản thuky này đọc được.")
    manifest: dict[str, Any] = found
    return manifest


def _lines(archive: zipfile.ZipFile, table: str) -> Iterator[bytes]:
    with archive.open(f"tables/{table}.jsonl") as member:
        while line := member.readline(_LONGEST_LINE):
            if not line.endswith(b"\n"):
                raise BackupRefused(_NESTED)
            yield line


def _sum_is(archive: zipfile.ZipFile, table: Table, told: dict[str, Any]) -> None:
    rows, digest = 0, hashlib.sha256()
    for line in _lines(archive, table.name):
        digest.update(line)
        rows += 1
    if rows != told["rows"] or digest.hexdigest() != told.get("sha256"):
        raise BackupRefused(f"Bảng {table.name} trong bản sao lưu đã bị thay đổi hoặc hỏng.")


def _content_is(archive: zipfile.ZipFile, digest: str) -> None:
    seen = hashlib.sha256()
    with archive.open(f"files/{digest}") as member:
        while piece := member.read(_PIECE):
            seen.update(piece)
    if seen.hexdigest() != digest:
        raise BackupRefused("Một tệp trong bản sao lưu đã bị thay đổi hoặc hỏng.")
