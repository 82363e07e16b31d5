"""Thêm một dòng vào bảng: insert, and the new row's id."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Table, insert


def added(db: Connection, table: Table, /, **values: Any) -> int:
    """Insert a row into a table that counts its rows in a column `id`, and return that."""
    return int(db.execute(insert(table).values(**values).returning(table.c.id)).scalar_one())
