"""SQL của phần theo dõi."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, case, delete, func, insert, or_, select, update

from service.tracker.states import OPEN, SOON_DAYS, State, soon_until
from service.tracker.tables import entries, evidence, feeds, items, mentions, offers, origins, results

_ORIGIN = (
    origins.c.source, origins.c.source_id, origins.c.kind.label("origin_kind"), origins.c.title.label("origin_title"),
    origins.c.number.label("origin_number"), origins.c.day.label("origin_day"), origins.c.meeting_id,
    origins.c.meeting_title, origins.c.meeting_key, origins.c.state.label("origin_state"),
    origins.c.state_words.label("origin_words"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list holds. Empty values ask for nothing; `words` are folded; `today` decides what is overdue.

    `lead_keys` are the keys of one unit; `meeting` a meeting's key, or words of it; `but_kept` leaves out old records.
    """

    today: date
    kind: str = ""
    lead_keys: tuple[str, ...] | None = None
    meeting: str | None = None
    origin_id: int = 0
    state: State | None = None
    but_kept: bool = False
    since: date | None = None
    until: date | None = None
    undated: bool = False
    words: tuple[str, ...] = ()


# Origins


def origin_of(db: Connection, organisation_id: int, source: str, source_id: int) -> Row[Any] | None:
    """What is known of a document that was taken in."""
    mine = (origins.c.organisation_id == organisation_id) & (origins.c.source == source)
    return db.execute(select(origins).where(mine, origins.c.source_id == source_id)).first()


def origin(db: Connection, organisation_id: int, origin_id: int) -> Row[Any] | None:
    """One origin."""
    mine = (origins.c.id == origin_id) & (origins.c.organisation_id == organisation_id)
    return db.execute(select(origins).where(mine)).first()


def add_origin(db: Connection, values: Mapping[str, Any]) -> int:
    """Insert an origin, return its id."""
    return int(db.execute(insert(origins).values(**values).returning(origins.c.id)).scalar_one())


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
    return int(db.execute(insert(items).values(**values).returning(items.c.id)).scalar_one())


def add_mention(db: Connection, origin_id: int, item: str, item_id: int) -> None:
    """Note that an item of a document is followed as this."""
    db.execute(insert(mentions).values(origin_id=origin_id, item=item, item_id=item_id))


def mentioned(db: Connection, origin_id: int) -> dict[str, int]:
    """Which items of a document are followed, and as what."""
    rows = db.execute(select(mentions.c.item, mentions.c.item_id).where(mentions.c.origin_id == origin_id))
    return {row.item: row.item_id for row in rows}


def mentions_of(db: Connection, item_id: int) -> list[Row[Any]]:
    """Every document that names an item, with the item's name in it; the first one first."""
    found = select(mentions.c.item, mentions.c.origin_id, *_ORIGIN).join(origins, origins.c.id == mentions.c.origin_id)
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
    mine = (items.c.id == item_id) & (items.c.organisation_id == organisation_id)
    if lock:
        db.execute(select(items.c.id).where(mine).with_for_update())
    return db.execute(_joined().where(mine)).first()


def below(db: Connection, origin_id: int, parent: str) -> list[Row[Any]]:
    """The tasks and targets under a task, in reading order."""
    mine = (items.c.origin_id == origin_id) & (items.c.parent == parent)
    return list(db.execute(_joined().where(mine).order_by(items.c.position)))


def by_name(db: Connection, origin_id: int, name: str) -> Row[Any] | None:
    """The item of this name in a document."""
    return db.execute(_joined().where(items.c.origin_id == origin_id, items.c.item == name)).first()


def change_item(db: Connection, item_id: int, version: int, **values: Any) -> bool:
    """Change an item that still has this version; False when somebody else was first."""
    which = (items.c.id == item_id) & (items.c.version == version)
    return db.execute(update(items).where(which).values(version=version + 1, **values)).rowcount == 1


def listed(
    db: Connection,
    organisation_id: int,
    wanted: Wanted,
    *,
    order: str,
    limit: int,
    offset: int = 0,
    same: Mapping[str, str] = {},
) -> list[Row[Any]]:
    """Items with their origins. `order`: don-vi, hoi-nghi or thoi-han; `same` tells under which key a unit stands."""
    lead = case(dict(same), value=items.c.lead_key, else_=items.c.lead_key) if same else items.c.lead_key
    due = (items.c.due_end.is_(None), items.c.due_end)
    orders: dict[str, tuple[Any, ...]] = {
        "don-vi": (items.c.lead_key == "", lead, *due),
        "hoi-nghi": (
            origins.c.meeting_day.is_(None), origins.c.meeting_day.desc(), origins.c.meeting_key,
            origins.c.day.desc(), items.c.origin_id, items.c.position,
        ),
        "thoi-han": due,
    }  # fmt: skip
    query = _joined().where(_matching(organisation_id, wanted)).order_by(*orders[order], items.c.id)
    return list(db.execute(query.limit(limit).offset(offset)))


def count(db: Connection, organisation_id: int, wanted: Wanted) -> int:
    """How many items a list holds."""
    counted = select(func.count()).select_from(_counted_from(wanted)).where(_matching(organisation_id, wanted))
    return int(db.execute(counted).scalar_one())


def count_by_state(db: Connection, organisation_id: int, wanted: Wanted) -> dict[str, int]:
    """How many items are in each shown state."""
    shown = _state(wanted.today).label("shown")
    query = select(shown, func.count()).select_from(_counted_from(wanted)).where(_matching(organisation_id, wanted))
    query = query.group_by("shown")
    return {row[0]: row[1] for row in db.execute(query)}


def count_by_group(db: Connection, organisation_id: int, wanted: Wanted, *, by: str) -> dict[str, int]:
    """How many items each unit ("don-vi") or meeting ("hoi-nghi") has, by its key."""
    key = items.c.lead_key if by == "don-vi" else origins.c.meeting_key
    source = _counted_from(wanted) if by == "don-vi" else _FROM
    query = select(key, func.count()).select_from(source).where(_matching(organisation_id, wanted)).group_by(key)
    return {row[0]: row[1] for row in db.execute(query)}


def crossed(db: Connection, organisation_id: int, wanted: Wanted) -> list[Row[Any]]:
    """How many items there are of each unit, shown state and due day: lead_key, lead, shown, due_end, many."""
    shown = _state(wanted.today).label("shown")
    query = select(items.c.lead_key, shown, items.c.due_end, func.min(items.c.lead).label("lead"),
                   func.count().label("many"))  # fmt: skip
    query = query.select_from(_counted_from(wanted)).where(_matching(organisation_id, wanted))
    return list(db.execute(query.group_by(items.c.lead_key, "shown", items.c.due_end)))


def leads(db: Connection, organisation_id: int) -> list[Row[Any]]:
    """The units that lead something: lead_key, lead and how many."""
    mine = (items.c.organisation_id == organisation_id) & (items.c.withdrawn == "") & (items.c.lead_key != "")
    query = select(items.c.lead_key, func.min(items.c.lead).label("lead"), func.count().label("many")).where(mine)
    query = query.group_by(items.c.lead_key)
    return list(db.execute(query.order_by(items.c.lead_key)))


def meetings(db: Connection, organisation_id: int, limit: int) -> list[Row[Any]]:
    """The latest meetings that something was taken from, the latest first: meeting_key and title."""
    mine = (origins.c.organisation_id == organisation_id) & (origins.c.meeting_key != "")
    latest = func.max(origins.c.meeting_day)
    query = select(origins.c.meeting_key, func.min(origins.c.meeting_title).label("title")).where(mine)
    query = query.group_by(origins.c.meeting_key).order_by(latest.is_(None), latest.desc(), origins.c.meeting_key)
    return list(db.execute(query.limit(limit)))


def open_until(db: Connection, organisation_id: int, day: date, limit: int) -> list[Row[Any]]:
    """Open items due on a day or before, the last due first."""
    mine = _mine(organisation_id) & items.c.status.in_(OPEN) & (items.c.due_end <= day)
    return list(db.execute(_joined().where(mine).order_by(items.c.due_end.desc(), items.c.id).limit(limit)))


def dated_since(
    db: Connection, organisation_id: int, day: date, lead_keys: tuple[str, ...], limit: int
) -> list[Row[Any]]:
    """Items due on a day or after, the withdrawn ones too, for a calendar; of some units, or of all for ()."""
    mine = (items.c.organisation_id == organisation_id) & (items.c.due_end >= day) & (items.c.status != "kept")
    if lead_keys:
        mine &= items.c.lead_key.in_(lead_keys)
    return list(db.execute(_joined().where(mine).order_by(items.c.due_end, items.c.id).limit(limit)))


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
    return int(db.execute(insert(evidence).values(**values).returning(evidence.c.id)).scalar_one())


def evidence_of(db: Connection, item_id: int) -> list[Row[Any]]:
    """The files of an item."""
    mine = (evidence.c.item_id == item_id) & evidence.c.removed.is_(False)
    return list(db.execute(select(evidence).where(mine).order_by(evidence.c.id)))


def one_evidence(db: Connection, organisation_id: int, item_id: int, evidence_id: int) -> Row[Any] | None:
    """One file of an item."""
    mine = (evidence.c.id == evidence_id) & (evidence.c.organisation_id == organisation_id)
    live = (evidence.c.item_id == item_id) & evidence.c.removed.is_(False)
    return db.execute(select(evidence).where(mine, live)).first()


def take_off_evidence(db: Connection, evidence_id: int) -> None:
    """Show a file no more; the file itself stays."""
    db.execute(update(evidence).where(evidence.c.id == evidence_id).values(removed=True))


# Results that documents report


def add_result(db: Connection, values: Mapping[str, Any]) -> int:
    """Insert a result, return its id."""
    return int(db.execute(insert(results).values(**values).returning(results.c.id)).scalar_one())


def results_of_origin(db: Connection, origin_id: int) -> list[Row[Any]]:
    """The results of a document."""
    return list(db.execute(select(results).where(results.c.origin_id == origin_id).order_by(results.c.id)))


def live_results(db: Connection, organisation_id: int) -> list[Row[Any]]:
    """Every result of documents in force, with the day of its document."""
    mine = (results.c.organisation_id == organisation_id) & (origins.c.state == "active")
    query = select(results, origins.c.day.label("origin_day")).join(origins, origins.c.id == results.c.origin_id)
    return list(db.execute(query.where(mine).order_by(results.c.id)))


def live_targets(db: Connection, organisation_id: int) -> list[Row[Any]]:
    """Every target that is followed."""
    mine = _mine(organisation_id) & (items.c.kind == "target") & (items.c.status != "stopped")
    return list(db.execute(_joined().where(mine).order_by(items.c.id)))


def offered(db: Connection, organisation_id: int, origin_id: int) -> set[tuple[int, int]]:
    """Which results of a document were offered already, and which for its targets: (item id, result id)."""
    query = select(offers.c.item_id, offers.c.result_id).join(results, results.c.id == offers.c.result_id)
    query = query.join(items, items.c.id == offers.c.item_id).where(results.c.organisation_id == organisation_id)
    about = or_(results.c.origin_id == origin_id, items.c.origin_id == origin_id)
    return {(row[0], row[1]) for row in db.execute(query.where(about))}


def add_offer(db: Connection, values: Mapping[str, Any]) -> None:
    """Insert an offer."""
    db.execute(insert(offers).values(**values))


def open_offers(db: Connection, organisation_id: int, item_ids: Sequence[int] | None = None) -> list[Row[Any]]:
    """Offers that nobody has answered, with the result and its document; of these items or of all."""
    mine = (results.c.organisation_id == organisation_id) & (offers.c.state == "open")
    if item_ids is not None:
        mine &= offers.c.item_id.in_(item_ids)
    return list(db.execute(_offer().where(mine).order_by(offers.c.item_id, origins.c.day, offers.c.id)))


def offer(db: Connection, organisation_id: int, offer_id: int) -> Row[Any] | None:
    """One offer with its result and its document."""
    mine = (offers.c.id == offer_id) & (results.c.organisation_id == organisation_id)
    return db.execute(_offer().where(mine)).first()


def settle_offer(db: Connection, offer_id: int, state: str, user_name: str, at: datetime) -> bool:
    """Answer an open offer; False when it was answered already."""
    which = (offers.c.id == offer_id) & (offers.c.state == "open")
    return db.execute(update(offers).where(which).values(state=state, user_name=user_name, at=at)).rowcount == 1


def withdraw_offers(db: Connection, *, origin_id: int | None = None, item_id: int | None = None) -> None:
    """Close the open offers of a document's results, or those for an item."""
    which = offers.c.state == "open"
    if origin_id is not None:
        which &= offers.c.result_id.in_(select(results.c.id).where(results.c.origin_id == origin_id))
    if item_id is not None:
        which &= offers.c.item_id == item_id
    db.execute(update(offers).where(which).values(state="withdrawn"))


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


_FROM = items.join(origins, origins.c.id == items.c.origin_id)


def _counted_from(wanted: Wanted) -> Any:
    """What is counted needs no origins, unless the filter looks into them."""
    return items if wanted.meeting is None else _FROM


def _joined() -> Any:
    return select(items, *_ORIGIN).select_from(_FROM)


def _offer() -> Any:
    return (
        select(
            offers, results.c.indicator, results.c.value.label("said"), results.c.unit, results.c.period_words,
            results.c.period_start, results.c.period_end, results.c.sentence, results.c.item.label("result_item"),
            results.c.origin_id, *_ORIGIN,
        )
        .join(results, results.c.id == offers.c.result_id)
        .join(origins, origins.c.id == results.c.origin_id)
    )  # fmt: skip


def _mine(organisation_id: int) -> Any:
    return (items.c.organisation_id == organisation_id) & (items.c.withdrawn == "")


def _state(today: date) -> Any:
    opened, dated = items.c.status.in_(OPEN), items.c.due_end.is_not(None)
    return case(
        (items.c.withdrawn != "", "withdrawn"),
        (and_(opened, dated, items.c.due_end < today), "overdue"),
        (and_(opened, dated, items.c.due_end <= soon_until(today, SOON_DAYS)), "soon"),
        else_=items.c.status,
    )


def _of_meeting(organisation_id: int, key: str) -> Any:
    """The meeting of this key; where there is none, all whose key holds every word of it."""
    exact, other = origins.c.meeting_key == key, origins.alias()
    if not key:
        return exact
    known = select(other.c.id).where(other.c.organisation_id == organisation_id, other.c.meeting_key == key).exists()
    words = (origins.c.meeting_key.contains(word, autoescape=True) for word in key.split()[:20])
    return or_(exact, and_(~known, *words))


def _matching(organisation_id: int, wanted: Wanted) -> Any:
    which = items.c.organisation_id == organisation_id
    which &= (items.c.withdrawn != "") if wanted.state == "withdrawn" else (items.c.withdrawn == "")
    if wanted.kind:
        which &= items.c.kind == wanted.kind
    if wanted.lead_keys is not None:
        which &= items.c.lead_key.in_(wanted.lead_keys)
    if wanted.meeting is not None:
        which &= _of_meeting(organisation_id, wanted.meeting)
    if wanted.origin_id:
        which &= items.c.origin_id == wanted.origin_id
    if wanted.state and wanted.state != "withdrawn":
        which &= _state(wanted.today) == wanted.state
    if wanted.but_kept:
        which &= items.c.status != "kept"
    if wanted.undated:
        which &= items.c.due_end.is_(None)
    if wanted.since:
        which &= items.c.due_end >= wanted.since
    if wanted.until:
        which &= items.c.due_end <= wanted.until
    for word in wanted.words:
        which &= items.c.folded.contains(word, autoescape=True)
    return which
