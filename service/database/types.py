"""Kiểu cột dùng chung: moments in UTC that come back aware, JSON that keeps Vietnamese letters, names of keys."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Dialect, MetaData, Text, TypeDecorator
from sqlalchemy.types import DateTime

_FIRST, _LAST = datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
_ESCAPE = re.compile(r"\\(u[0-9a-f]{4}|.)")

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept in UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse a moment without its zone: it would mean another hour on another machine."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a time zone")
        try:
            value = value.astimezone(UTC)
        except OverflowError:  # an hour beyond the calendar's end, which only questions ask for
            value = _FIRST if value.year == 1 else _LAST
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Give the moment back in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def as_text(value: Any) -> str:
    """A plain value as compact JSON with its Vietnamese letters, without characters that no page can hold."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return _ESCAPE.sub(_kept, text) if "\\" in text else text


def _kept(found: re.Match[str]) -> str:
    """Any escape as it is, but those of control characters (XML 1.0 §2.2): JSON could hold them, nothing else can."""
    return found[0] if found[1] in '"\\/nrt' else ""


class Plain(TypeDecorator[Any]):
    """A plain value (dict, list, text, number) as JSON text: alike in both databases, Vietnamese unescaped."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Write."""
        return None if value is None else as_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ARG002
        """Read."""
        return None if value is None else json.loads(value)
