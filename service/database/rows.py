"""Một dòng của bảng: inserting one, and which one of an organisation is meant."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, insert


def added(db: Connection, table: Table, /, **values: Any) -> int:
    """Insert a row into a table that counts its rows in a column `id`, and return that."""
    return int(db.execute(insert(table).values(**values).returning(table.c.id)).scalar_one())


def own(table: Table, organisation_id: int, row_id: int) -> ColumnElement[bool]:
    """The row with this id, where it is this organisation's: another's is as good as none."""
    return (table.c.id == row_id) & (table.c.organisation_id == organisation_id)
