"""Xếp hàng: transactions that must follow each other wait in line until the one before them has ended.

For what no row can be locked for: it is only about to be inserted. SQLite has one writer at a time anyway.
"""

from __future__ import annotations

from typing import Literal

from sqlalchemy import Connection, text

Line = Literal["migration", "intake", "index", "drafts", "tracker"]
# Any numbers that no other program of the database uses; PostgreSQL's advisory locks have no names.
_LINES: dict[Line, int] = {
    "migration": 20260101, "intake": 20260102, "index": 20260103, "drafts": 20260104, "tracker": 20260105,
}  # fmt: skip


def wait_in_line(db: Connection, line: Line, whose: int = 0) -> None:
    """Wait for whoever else stands in this line for the same thing; `whose` is the id of an organisation or a row."""
    if db.dialect.name == "postgresql":
        db.execute(text("SELECT pg_advisory_xact_lock(:line, :whose)"), {"line": _LINES[line], "whose": whose})
