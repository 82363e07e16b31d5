"""SQL của mục lục tìm kiếm: SQLite's FTS5 or PostgreSQL's GIN over the same words, so that both find the same.

What changes in a feature is noted by the database itself, in the transaction that changes it (`service.search.marks`).

SQLite keeps a list of words (`search_fts`) beside the table, held to it by triggers; PostgreSQL an index on the column.
Both are made by `prepare` when the service starts: they hold nothing that the table does not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    String,
    Text,
    and_,
    bindparam,
    case,
    cast,
    column,
    delete,
    false,
    func,
    insert,
    inspect,
    literal,
    literal_column,
    or_,
    select,
    table,
    text,
    true,
)  # fmt: skip
from sqlalchemy.dialects.postgresql import ARRAY, TSQUERY

from service.database.lines import wait_in_line
from service.search import marks
from service.search.question import Days, Question
from service.search.tables import entries

_SQLITE = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS search_fts USING fts5("
    "words, content='search_entries', content_rowid='id', detail=none, columnsize=0, "
    "tokenize=\"unicode61 remove_diacritics 0 tokenchars '_'\")",
    "CREATE TRIGGER IF NOT EXISTS search_fts_added AFTER INSERT ON search_entries BEGIN "
    "INSERT INTO search_fts(rowid, words) VALUES (new.id, new.words); END",
    "CREATE TRIGGER IF NOT EXISTS search_fts_gone AFTER DELETE ON search_entries BEGIN "
    "INSERT INTO search_fts(search_fts, rowid, words) VALUES ('delete', old.id, old.words); END",
)
_POSTGRES = (
    "CREATE INDEX IF NOT EXISTS ix_search_entries_words ON search_entries USING gin (words) WITH (fastupdate = off)",
)
_FTS = table("search_fts", column("rowid"))
_MOST = 5000  # finds that are ranked; more than anybody pages through


def prepare(db: Connection) -> None:
    """Make the index of words if it is not there."""
    if not inspect(db).has_table(entries.name):
        return
    for command in _SQLITE if db.dialect.name == "sqlite" else _POSTGRES:
        db.execute(text(command))
    marks.prepare(db)


def claim(db: Connection, organisation_id: int) -> None:
    """Wait for whoever else is indexing this organisation."""
    wait_in_line(db, "index", organisation_id)


def versions(db: Connection, organisation_id: int, kind: str) -> dict[int, int]:
    """The version of every entry of a kind, by the thing's id."""
    mine = (entries.c.organisation_id == organisation_id) & (entries.c.kind == kind)
    return dict(db.execute(select(entries.c.subject, entries.c.version).where(mine)).all())


def forget(db: Connection, organisation_id: int, kind: str, subjects: Sequence[int]) -> None:
    """Delete entries."""
    mine = (entries.c.organisation_id == organisation_id) & (entries.c.kind == kind)
    for at in range(0, len(subjects), 500):
        db.execute(delete(entries).where(mine, entries.c.subject.in_(subjects[at : at + 500])))


def add(db: Connection, values: dict[str, Any], words: Iterable[str]) -> None:
    """Insert an entry with its words."""
    found = sorted(words)
    if db.dialect.name == "postgresql":
        held: Any = func.array_to_tsvector(bindparam("held", found, type_=ARRAY(Text)))
    else:
        held = " ".join(found)
    db.execute(insert(entries).values(words=held, **values))


def found(
    db: Connection, organisation_id: int, asked: Question, *, permissions: Iterable[str], now: datetime
) -> list[Row[Any]]:
    """What answers a question, the best first: id, kind. What the words say exactly, in order, in the title, newest."""
    if db.dialect.name == "postgresql":
        # Reading the words themselves is slow: their index is always the better way, which a fresh table hides.
        db.execute(text("SET LOCAL enable_seqscan = off"))
    query = select(entries.c.id, entries.c.kind).where(
        entries.c.organisation_id == organisation_id,
        or_(entries.c.audience.in_(list(permissions)), entries.c.opens <= now),
    )
    if asked.plain or asked.firm:
        query = query.where(_with(db, (*asked.plain, *asked.firm)))
    if asked.dated:
        query = query.where(or_(_within(asked.when), _with(db, asked.dated)))
    if asked.within:
        query = query.where(_within(asked.within))
    if asked.person:
        query = query.where(entries.c.people.contains(asked.person, autoescape=True))
    if asked.unit:
        query = query.where(entries.c.units.contains(asked.unit, autoescape=True))
    return list(db.execute(query.order_by(*_order(db, asked)).limit(_MOST)))


def shown(db: Connection, organisation_id: int, ids: Sequence[int]) -> dict[int, Row[Any]]:
    """Entries with their texts, by id."""
    columns = [one for one in entries.c if one.name != "words"]
    mine = (entries.c.organisation_id == organisation_id) & entries.c.id.in_(list(ids))
    return {row.id: row for row in db.execute(select(*columns).where(mine))}


def _order(db: Connection, asked: Question) -> list[Any]:
    order: list[Any] = []
    if asked.number:
        numbered = [entries.c.symbol.like(f"{noughts}{asked.number}/%") for noughts in ("", "0", "00")]
        order.append(case((or_(*numbered), 0), else_=1))
    if asked.exact:
        order.append(case((_with(db, asked.exact), 0), else_=1))
    if asked.pairs:
        order.append(case((_with(db, asked.pairs), 0), else_=1))
    if asked.plain:
        inside = entries.c.title_key.contains(f" {asked.title_key} ", autoescape=True)
        order.append(case((inside, 0), else_=1))
    if asked.when:
        order.append(case((_within(asked.when), 0), else_=1))
    return [*order, func.coalesce(cast(entries.c.day, String), "").desc(), entries.c.id.desc()]


def _within(days: Days) -> Any:
    if not days:
        return false()
    edges = []
    if days.first:
        edges.append(entries.c.day >= days.first)
    if days.last:
        edges.append(entries.c.day <= days.last)
    return and_(*edges)


def _with(db: Connection, words: Sequence[str]) -> Any:
    """Whether an entry holds all of these words: letters, digits and _ only, so that nothing needs escaping."""
    if db.dialect.name == "postgresql":
        inside = entries.alias("inside")
        asked = cast(literal(" & ".join(f"'{word}'" for word in words), String), TSQUERY)
        found = entries.c.id.in_(select(inside.c.id).where(inside.c.words.op("@@")(asked)))
        return case((found, true()), else_=false())  # so that the finds are hashed once, never joined row by row
    phrase = literal(" AND ".join(f'"{word}"' for word in words))
    return entries.c.id.in_(select(_FTS.c.rowid).where(literal_column("search_fts").op("MATCH")(phrase)))
