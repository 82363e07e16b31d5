"""Khôi phục: rows and files of a checked backup, in one transaction; when anything fails, nothing has changed.

A backup of an older version is put into the tables of that version, which are then brought up to date as they would
have been: by the same migrations, in the same transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, cast

from sqlalchemy import Connection, Engine, Table, delete, func, insert, select, text
from sqlalchemy.exc import SQLAlchemyError

from domain.errors import InputRefused
from service.database.engine import reading, writing
from service.database.migrate import altering, revision_of, upgrade_within
from service.database.schema import metadata
from service.files.store import Files
from service.operations.backup.checking import Backup, BackupRefused, checked
from service.operations.backup.rows import all_tables, kept_tables

_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Restored:
    """What was restored; `damaged` files were broken already when the backup was made, and are not there."""

    rows: int
    files: int
    made: datetime
    damaged: int


def holds_data(db: Connection) -> bool:
    """Whether any table of a backup has a row."""
    return any(db.execute(select(text("1")).select_from(table).limit(1)).first() for table in kept_tables())


def restore(
    engine: Engine,
    files: Files,
    path: Path,
    *,
    over_data: bool,
    on_file: Callable[[int, int], None] = lambda _done, _all: None,
) -> Restored:
    """Fill an empty database from a backup; `over_data` empties it first. Raises BackupRefused, InputRefused."""
    with reading(engine) as db:
        revision = revision_of(db)
        if not over_data:
            _must_be_empty(db)
    with checked(path, revision=revision) as backup:
        brought: list[str] = []
        older = backup.revision != revision
        try:
            with altering(engine) if older else writing(engine) as db:
                rows = _bring_rows(db, backup, older=older, over_data=over_data)
                _bring_files(files, backup, brought, on_file)
        except BaseException as error:
            for digest in brought:  # nobody else can speak of them yet: we were the only writer
                files.drop(digest)
            if isinstance(error, SQLAlchemyError):
                raise BackupRefused("Cơ sở dữ liệu không nhận dữ liệu trong bản sao lưu này.") from error
            raise
        return Restored(rows, len(backup.digests), backup.made, backup.damaged)


def _bring_rows(db: Connection, backup: Backup, *, older: bool, over_data: bool) -> int:
    """Fill the tables, as they were where the backup is `older`, and bring those up to date; gives how many rows."""
    if over_data:
        for table in reversed(all_tables()):
            db.execute(delete(table))
    _must_be_empty(db)
    if older:
        _go_back(db, backup.revision)
    rows = sum(_fill(db, backup, table) for table in backup.tables)
    if older:
        upgrade_within(db)
        _must_agree(db)
    return rows


def _bring_files(files: Files, backup: Backup, brought: list[str], on_file: Callable[[int, int], None]) -> None:
    """Take the contents in that are not there yet; each is told in `brought` before it comes."""
    for done, digest in enumerate(backup.digests):
        on_file(done, len(backup.digests))
        if not files.has(digest):
            brought.append(digest)
            with backup.archive.open(f"files/{digest}") as member:
                files.take(cast(BinaryIO, member))


def _go_back(db: Connection, revision: str) -> None:
    """Make the empty tables anew as they were at a revision."""
    if db.dialect.name == "sqlite":  # the search's own, made again when the service starts
        for name in db.execute(text("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'")).scalars():
            db.execute(text(f'DROP TABLE "{name}"'))
    metadata.drop_all(db)
    db.execute(text("DROP TABLE alembic_version"))
    upgrade_within(db, revision)


def _must_agree(db: Connection) -> None:
    """SQLite holds foreign keys only now: see `altering`."""
    if db.dialect.name == "sqlite" and db.execute(text("PRAGMA foreign_key_check")).first():
        raise BackupRefused("Dữ liệu trong bản sao lưu này không khớp nhau.")


def _must_be_empty(db: Connection) -> None:
    if holds_data(db):
        raise InputRefused(
            "Cơ sở dữ liệu này đang có dữ liệu nên chưa khôi phục.",
            advice="Hãy khôi phục vào cơ sở dữ liệu trống; hoặc sao lưu dữ liệu đang có rồi chạy lại với --replace.",
        )


def _fill(db: Connection, backup: Backup, table: Table) -> int:
    rows, count = backup.rows(table), 0
    while some := list(islice(rows, _AT_ONCE)):
        db.execute(insert(table), some)
        count += len(some)
    if db.dialect.name == "postgresql":
        for name in _counted(table):
            _advance(db, table, name)
    return count


def _counted(table: Table) -> Iterator[str]:
    column: Any = table.autoincrement_column
    if column is not None:
        yield column.name


def _advance(db: Connection, table: Table, name: str) -> None:
    """PostgreSQL's own counter goes on after the largest id."""
    largest = select(func.max(table.columns[name])).scalar_subquery()
    counter = func.pg_get_serial_sequence(table.name, name)
    db.execute(select(func.setval(counter, func.coalesce(largest, 1), largest.is_not(None))))
