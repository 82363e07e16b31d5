"""Các bảng như ở một phiên bản cũ: made by the migrations themselves in a database of its own that is thrown away."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Connection, MetaData, Table, create_engine, event
from sqlalchemy.types import DateTime, TypeEngine

from service.database.migrate import upgrade_within
from service.database.schema import metadata
from service.database.types import Moment

_COPY = "_alembic_tmp_"  # what Alembic names the copy of a table that it alters


def tables_at(revision: str) -> MetaData:
    """The tables of a revision, their columns with the types that the migrations gave them."""
    told: dict[tuple[str, str], TypeEngine[Any]] = {}

    def made(table: Table, db: Connection, **_: object) -> None:
        name = table.name.removeprefix(_COPY)
        for column in table.columns:
            before = told.get((name, column.name))
            # A copy knows of a column only what SQLite says of it (JSON, not Plain), unless it is what was altered.
            if before is None or before.compile(db.dialect) != column.type.compile(db.dialect):
                told[name, column.name] = column.type

    def reflected(_inspector: object, table: Table, column: Any) -> None:
        key = table.name, column["name"]
        now: Column[Any] | None = metadata.tables[key[0]].columns.get(key[1]) if key[0] in metadata.tables else None
        if key in told:
            column["type"] = told[key]
        elif now is not None:
            column["type"] = now.type
        elif isinstance(column["type"], DateTime):
            column["type"] = Moment()

    found = MetaData()
    engine = create_engine("sqlite://")
    event.listen(Table, "before_create", made)
    try:
        with engine.begin() as db:
            upgrade_within(db, revision)
            event.listen(Table, "column_reflect", reflected)
            try:
                found.reflect(db)
            finally:
                event.remove(Table, "column_reflect", reflected)
    finally:
        event.remove(Table, "before_create", made)
        engine.dispose()
    return found
