"""SQL của phần theo dõi: documents that were taken in, their tasks and targets, history, evidence, calendars."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, insert, or_, select, update

from service.database.rows import added, own
from service.tracker.tables import entries, evidence, feeds, items, mentions, origins

ORIGIN = (
    origins.c.source, origins.c.source_id, origins.c.kind.label("origin_kind"), origins.c.title.label("origin_title"),
    origins.c.number.label("origin_number"), origins.c.day.label("origin_day"), origins.c.meeting_id,
    origins.c.meeting_title, origins.c.meeting_key, origins.c.state.label("origin_state"),
    origins.c.state_words.label("origin_words"),
)  # fmt: skip
FROM = items.join(origins, origins.c.id == items.c.origin_id)


def joined() -> Any:
    """Items with what is told of their documents; `where` and `order_by` are the caller's."""
    return select(items, *ORIGIN).select_from(FROM)


def followed(organisation_id: int) -> Any:
    """What an organisation's items fulfil that no document has withdrawn."""
    return (items.c.organisation_id == organisation_id) & (items.c.withdrawn == "")


# Origins


def origin_of(db: Connection, organisation_id: int, source: str, source_id: int) -> Row[Any] | None:
    """What is known of a document that was taken in."""
    mine = (origins.c.organisation_id == organisation_id) & (origins.c.source == source)
    return db.execute(select(origins).where(mine, origins.c.source_id == source_id)).first()


def origin(db: Connection, organisation_id: int, origin_id: int) -> Row[Any] | None:
    """One origin."""
    mine = own(origins, organisation_id, origin_id)
    return db.execute(select(origins).where(mine)).first()


def add_origin(db: Connection, values: Mapping[str, Any]) -> int:
    """Insert an origin, return its id."""
    return added(db, origins, **values)


def set_origin(db: Connection, origin_id: int, **values: Any) -> None:
    """Change an origin."""
    db.execute(update(origins).where(origins.c.id == origin_id).values(**values))


def relatives(db: Connection, organisation_id: int, one: Row[Any]) -> list[int]:
    """Active origins of the same meeting, or that are the same document in another form."""
    same = origins.c.meeting_id == one.meeting_id if one.meeting_id is not None else None
    if one.number and one.day:
        copy = and_(origins.c.number == one.number, origins.c.day == one.day)
        same = copy if same is None else or_(same, copy)
    if same is None:
        return []
    mine = (origins.c.organisation_id == organisation_id) & (origins.c.state == "active") & (origins.c.id != one.id)
    return list(db.execute(select(origins.c.id).where(mine, same).order_by(origins.c.id)).scalars())


# What is followed


def add_item(db: Connection, values: Mapping[str, Any]) -> int:
    """Insert a task or a target, return its id."""
    return added(db, items, **values)


def add_mention(db: Connection, origin_id: int, item: str, item_id: int) -> None:
    """Note that an item of a document is followed as this."""
    db.execute(insert(mentions).values(origin_id=origin_id, item=item, item_id=item_id))


def mentioned(db: Connection, origin_id: int) -> dict[str, int]:
    """Which items of a document are followed, and as what."""
    rows = db.execute(select(mentions.c.item, mentions.c.item_id).where(mentions.c.origin_id == origin_id))
    return {row.item: row.item_id for row in rows}


def mentions_of(db: Connection, item_id: int) -> list[Row[Any]]:
    """Every document that names an item, with the item's name in it; the first one first."""
    found = select(mentions.c.item, mentions.c.origin_id, *ORIGIN).join(origins, origins.c.id == mentions.c.origin_id)
    return list(db.execute(found.where(mentions.c.item_id == item_id).order_by(origins.c.id)))


def same_items(db: Connection, origin_ids: Sequence[int], kind: str, text_key: str) -> list[Row[Any]]:
    """Items of these documents with the same words, still followed."""
    same = (items.c.kind == kind) & (items.c.text_key == text_key) & (items.c.withdrawn == "")
    return list(db.execute(select(items).where(items.c.origin_id.in_(origin_ids), same).order_by(items.c.id)))


def items_of_origin(db: Connection, origin_id: int) -> list[Row[Any]]:
    """Everything whose home is a document, in reading order."""
    return list(db.execute(select(items).where(items.c.origin_id == origin_id).order_by(items.c.position)))


def item(db: Connection, organisation_id: int, item_id: int, *, lock: bool = False) -> Row[Any] | None:
    """One item with its origin; `lock` holds it until the transaction ends."""
    mine = own(items, organisation_id, item_id)
    if lock:
        db.execute(select(items.c.id).where(mine).with_for_update())
    return db.execute(joined().where(mine)).first()


def below(db: Connection, origin_id: int, parent: str) -> list[Row[Any]]:
    """The tasks and targets under a task, in reading order."""
    mine = (items.c.origin_id == origin_id) & (items.c.parent == parent)
    return list(db.execute(joined().where(mine).order_by(items.c.position)))


def by_name(db: Connection, origin_id: int, name: str) -> Row[Any] | None:
    """The item of this name in a document."""
    return db.execute(joined().where(items.c.origin_id == origin_id, items.c.item == name)).first()


def change_item(db: Connection, item_id: int, version: int, **values: Any) -> bool:
    """Change an item that still has this version; False when somebody else was first."""
    which = (items.c.id == item_id) & (items.c.version == version)
    return db.execute(update(items).where(which).values(version=version + 1, **values)).rowcount == 1


# History and evidence


def add_entry(db: Connection, values: Mapping[str, Any]) -> None:
    """Add a line to an item's history."""
    db.execute(insert(entries).values(**values))


def entries_of(db: Connection, item_id: int) -> list[Row[Any]]:
    """An item's history, the latest first."""
    return list(db.execute(select(entries).where(entries.c.item_id == item_id).order_by(entries.c.id.desc())))


def figures_of(db: Connection, item_ids: Sequence[int]) -> dict[int, list[float]]:
    """The figures that were reported of each item, the first first."""
    mine = entries.c.item_id.in_(item_ids) & entries.c.figure.is_not(None)
    found: dict[int, list[float]] = {}
    for row in db.execute(select(entries.c.item_id, entries.c.figure).where(mine).order_by(entries.c.id)):
        found.setdefault(row.item_id, []).append(row.figure)
    return found


def add_evidence(db: Connection, values: Mapping[str, Any]) -> int:
    """Insert a file's row, return its id."""
    return added(db, evidence, **values)


def evidence_of(db: Connection, item_id: int) -> list[Row[Any]]:
    """The files of an item."""
    mine = (evidence.c.item_id == item_id) & evidence.c.removed.is_(False)
    return list(db.execute(select(evidence).where(mine).order_by(evidence.c.id)))


def one_evidence(db: Connection, organisation_id: int, item_id: int, evidence_id: int) -> Row[Any] | None:
    """One file of an item."""
    mine = own(evidence, organisation_id, evidence_id)
    live = (evidence.c.item_id == item_id) & evidence.c.removed.is_(False)
    return db.execute(select(evidence).where(mine, live)).first()


def take_off_evidence(db: Connection, evidence_id: int) -> None:
    """Show a file no more; the file itself stays."""
    db.execute(update(evidence).where(evidence.c.id == evidence_id).values(removed=True))


# The calendar's secret addresses


def feed_of(db: Connection, organisation_id: int, user_id: int) -> Row[Any] | None:
    """The calendar address of a person."""
    return db.execute(
        select(feeds).where(feeds.c.organisation_id == organisation_id, feeds.c.user_id == user_id)
    ).first()


def feed_by_token(db: Connection, token: str) -> Row[Any] | None:
    """The calendar behind a kept token."""
    return db.execute(select(feeds).where(feeds.c.token == token)).first()


def drop_feed(db: Connection, organisation_id: int, user_id: int) -> None:
    """End a calendar address."""
    db.execute(delete(feeds).where(feeds.c.organisation_id == organisation_id, feeds.c.user_id == user_id))


def add_feed(db: Connection, values: Mapping[str, Any]) -> None:
    """Insert a calendar address."""
    db.execute(insert(feeds).values(**values))
