"""Sao lưu khi dịch vụ đang chạy: one snapshot of the database, then the files, which are never changed once kept."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import secrets
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import IO, Any

from sqlalchemy import Connection, Engine, Table, select

from domain.errors import NotAvailable
from service.database.engine import reading
from service.database.migrate import revision_of
from service.files.store import Files
from service.operations.backup.rows import kept_tables, to_json

FORMAT = "thuky.backup/1"
MANIFEST = "thuky.json"
_PIECE = 1024 * 1024
_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Made:
    """What a backup holds; `damaged` are contents of the file store that are no longer what they were."""

    rows: int
    files: int
    size: int
    damaged: tuple[str, ...]


def make(
    engine: Engine,
    files: Files,
    path: Path,
    *,
    now: datetime,
    on_file: Callable[[int, int], None] = lambda _done, _all: None,
) -> Made:
    """Write a backup to a path that is not there yet; it appears there whole or not at all. Raises NotAvailable."""
    beside = path.parent / f".thuky-{secrets.token_hex(6)}.tmp"
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)  # it holds everybody's secrets
        with os.fdopen(descriptor, "wb") as out:
            made = _write(engine, files, out, now=now, on_file=on_file)
            out.flush()
            os.fsync(out.fileno())
        _named(beside, path)
    except FileExistsError:
        raise NotAvailable(f"Đã có tệp {path.name} nên không ghi đè.", advice="Hãy đặt tên khác.") from None
    except OSError as error:
        full = "ổ đĩa đã đầy" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "không ghi được"
        raise NotAvailable(
            f"Chưa sao lưu được vì {full}.",
            advice="Không có tệp dở dang nào được giữ lại. Hãy chọn nơi khác rồi chạy lại.",
        ) from error
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
    return Made(made.rows, made.files, path.stat().st_size, made.damaged)


def _named(beside: Path, path: Path) -> None:
    """Give the finished file its name, never over another file."""
    try:
        os.link(beside, path)  # a rename would put it over whatever is there
    except FileExistsError:
        raise
    except OSError:  # a disk without such links
        if path.exists():
            raise FileExistsError(path) from None
        beside.rename(path)


def _write(engine: Engine, files: Files, out: IO[bytes], *, now: datetime, on_file: Callable[[int, int], None]) -> Made:
    tables = []
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        with reading(engine) as db:
            revision = revision_of(db)
            for table in kept_tables():
                tables.append(_table(db, archive, table))  # noqa: PERF401 - each is written as it is read
        # A content is in the store before any row speaks of it, and stays: all that the snapshot needs is there.
        digests = sorted(files.digests())
        damaged = []
        for done, digest in enumerate(digests):
            on_file(done, len(digests))
            if not _copied(files, archive, digest):
                damaged.append(digest)
        whole = [one for one in digests if one not in set(damaged)]
        manifest = {
            "format": FORMAT,
            "made": now.isoformat(),
            "version": version("thuky"),
            "revision": revision,
            "tables": tables,
            "files": {"count": len(whole), "sha256": sum_of(whole)},
            "damaged": damaged,
        }
        archive.writestr(MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=1))
    return Made(sum(one["rows"] for one in tables), len(whole), 0, tuple(damaged))


def _table(db: Connection, archive: zipfile.ZipFile, table: Table) -> dict[str, Any]:
    ordered = select(table).order_by(*table.primary_key.columns)
    rows, digest = 0, hashlib.sha256()
    with archive.open(f"tables/{table.name}.jsonl", "w", force_zip64=True) as member:
        for row in db.execute(ordered.execution_options(yield_per=_AT_ONCE)):
            line = json.dumps(to_json(row), ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode() + b"\n"
            digest.update(line)
            member.write(line)
            rows += 1
    columns = [column.name for column in table.columns]
    return {"name": table.name, "columns": columns, "rows": rows, "sha256": digest.hexdigest()}


def _copied(files: Files, archive: zipfile.ZipFile, digest: str) -> bool:
    """Copy a content; False for one that is no longer what its name says."""
    seen = hashlib.sha256()
    try:
        for piece in _pieces(files, digest):
            seen.update(piece)
    except OSError:
        return False
    if seen.hexdigest() != digest:
        return False
    member = zipfile.ZipInfo(f"files/{digest}")  # documents and pictures are packed already
    member.compress_type = zipfile.ZIP_STORED
    with archive.open(member, "w", force_zip64=True) as out:
        for piece in _pieces(files, digest):
            out.write(piece)
    return True


def _pieces(files: Files, digest: str) -> Iterator[bytes]:
    with files.open(digest) as file:
        while piece := file.read(_PIECE):
            yield piece


def sum_of(digests: list[str]) -> str:
    """One sum over sorted digests."""
    return hashlib.sha256("\n".join(digests).encode()).hexdigest()
