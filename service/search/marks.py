"""Dấu thay đổi: which things changed since they were indexed, noted by the database in the very transaction.

A trigger on each feature's table writes one mark for each thing, whoever changes it and from whatever process; a mark
that is there already is counted up (`stamp`). What was indexed loses its mark only if that has not been counted up
meanwhile. The table and its triggers hold nothing that comparing the index with the features would not tell: like the
index of words they are made when the service starts, and can be thrown away.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, and_, column, delete, inspect, or_, select, table, text
from sqlalchemy.dialects import postgresql, sqlite

from service.database.lines import wait_in_line

TABLES = {"meetings": "meeting", "documents": "document", "uploads": "upload", "articles": "article"}
_MARKS = table(
    "search_changed", column("id"), column("organisation_id"), column("kind"), column("subject"), column("stamp")
)
_TABLE = (
    "CREATE TABLE IF NOT EXISTS search_changed (id {id}, organisation_id INTEGER NOT NULL, kind VARCHAR(12) NOT NULL, "
    "subject INTEGER NOT NULL, stamp INTEGER NOT NULL DEFAULT 1, UNIQUE (organisation_id, kind, subject))"
)
_NOTE = (
    "INSERT INTO search_changed (organisation_id, kind, subject) VALUES ({row}.organisation_id, {kind}, {row}.id) "
    "ON CONFLICT (organisation_id, kind, subject) DO UPDATE SET stamp = search_changed.stamp + 1;"
)
_FUNCTION = (
    "CREATE OR REPLACE FUNCTION search_note_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
    "IF TG_OP = 'DELETE' THEN "
    + _NOTE.format(row="OLD", kind="TG_ARGV[0]")
    + " ELSE "
    + _NOTE.format(row="NEW", kind="TG_ARGV[0]")
    + " END IF; RETURN NULL; END $$"
)


class Mark(NamedTuple):
    """A thing that changed. `stamp` tells how often since it was indexed."""

    id: int
    kind: str
    subject: int
    stamp: int


def prepare(db: Connection) -> None:
    """Make the table and the triggers that are not there."""
    wait_in_line(db, "index")
    there = inspect(db)
    features = [(name, kind) for name, kind in TABLES.items() if there.has_table(name)]
    if db.dialect.name == "sqlite":
        db.execute(text(_TABLE.format(id="INTEGER PRIMARY KEY AUTOINCREMENT")))
        for name, kind in features:
            for deed, row in (("INSERT", "new"), ("UPDATE", "new"), ("DELETE", "old")):
                note = _NOTE.format(row=row, kind=f"'{kind}'")
                called = f"search_changed_{name}_{deed.lower()}"
                db.execute(text(f"CREATE TRIGGER IF NOT EXISTS {called} AFTER {deed} ON {name} BEGIN {note} END"))
        return
    db.execute(text(_TABLE.format(id="BIGSERIAL PRIMARY KEY")))
    made = set(db.execute(text("SELECT tgname FROM pg_trigger WHERE tgname LIKE 'search_changed_%'")).scalars())
    missing = [(name, kind) for name, kind in features if f"search_changed_{name}" not in made]
    if missing:
        db.execute(text(_FUNCTION))
    for name, kind in missing:
        db.execute(
            text(
                f"CREATE TRIGGER search_changed_{name} AFTER INSERT OR UPDATE OR DELETE ON {name} "
                f"FOR EACH ROW EXECUTE FUNCTION search_note_change('{kind}')"
            )
        )


def marks_of(db: Connection, organisation_id: int) -> list[Mark]:
    """What changed in an organisation, the newest things first."""
    query = select(_MARKS.c.id, _MARKS.c.kind, _MARKS.c.subject, _MARKS.c.stamp)
    mine = _MARKS.c.organisation_id == organisation_id
    return [Mark(*row) for row in db.execute(query.where(mine).order_by(_MARKS.c.subject.desc()))]


def note(db: Connection, organisation_id: int, kind: str, subjects: Iterable[int]) -> None:
    """Mark things as changed."""
    insert = postgresql.insert if db.dialect.name == "postgresql" else sqlite.insert
    rows = [{"organisation_id": organisation_id, "kind": kind, "subject": one, "stamp": 1} for one in subjects]
    if rows:
        db.execute(insert(_MARKS).on_conflict_do_nothing(), rows)


def settle(db: Connection, marks: Sequence[Mark]) -> None:
    """Take marks off, but not those counted up since, nor those that somebody is about to count up."""
    if not marks:
        return
    same = or_(*(and_(_MARKS.c.id == one.id, _MARKS.c.stamp == one.stamp) for one in marks))
    held = select(_MARKS.c.id).where(same)
    if db.dialect.name == "postgresql":
        held = held.with_for_update(skip_locked=True)
    db.execute(delete(_MARKS).where(_MARKS.c.id.in_(held)))
