"""Dòng của bảng ↔ JSON: by the column's own type, so that SQLite and PostgreSQL write and read the same."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Boolean, Column, Date, Float, Integer, MetaData, String, Table

from service.database.schema import metadata
from service.database.types import Moment, Plain

_OF_THE_MOMENT = frozenset(("sessions", "attempts", "workers", "meeting_editors", "search_entries", "alembic_version"))
_LARGEST = 2**31


def kept_tables(known: MetaData = metadata) -> list[Table]:
    """The tables of a backup, each after those it refers to; of the present version, or of another that is given."""
    return [table for table in known.sorted_tables if table.name not in _OF_THE_MOMENT]


def all_tables() -> list[Table]:
    """Every table, each after those it refers to."""
    return list(metadata.sorted_tables)


def to_json(values: Sequence[Any]) -> list[Any]:
    """A row as JSON can hold it."""
    return [value.isoformat() if isinstance(value, date) else value for value in values]


def from_json(column: Column[Any], value: Any) -> Any:
    """A value as the column takes it. Raises ValueError for one it cannot hold, whatever the database would say."""
    if value is None:
        if not column.nullable:
            raise ValueError(f"{column} may not be empty")
        return None
    kind = column.type
    if isinstance(kind, Plain):
        return value
    if isinstance(kind, Moment):
        moment = datetime.fromisoformat(_is(value, str))
        if moment.tzinfo is None:
            raise ValueError(f"{column}: a moment without its zone")
        return moment
    if isinstance(kind, Date):
        return date.fromisoformat(_is(value, str))
    if isinstance(kind, Boolean):
        return _is(value, bool)
    if isinstance(kind, Float):
        number = float(value) if isinstance(value, int | float) and not isinstance(value, bool) else math.nan
        if not math.isfinite(number):
            raise ValueError(f"{column}: no number")
        return number
    if isinstance(kind, Integer):
        if isinstance(value, bool) or not isinstance(value, int) or not -_LARGEST <= value < _LARGEST:
            raise ValueError(f"{column}: no whole number")
        return value
    if isinstance(kind, String):
        words: str = _is(value, str)
        if "\0" in words or (kind.length is not None and len(words) > kind.length):
            raise ValueError(f"{column}: too long")
        return words
    raise ValueError(f"{column}: a type that backups do not know")


def _is(value: Any, kind: type) -> Any:
    if not isinstance(value, kind):
        raise ValueError(f"not a {kind.__name__}")
    return value
