"""SQL của các danh sách: what a list holds under its filters, in which order, and how much of each kind there is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, and_, case, func, or_, select

from service.tracker.states import OPEN, SOON_DAYS, State, soon_until
from service.tracker.store import FROM, followed, joined
from service.tracker.tables import items, origins


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
    query = joined().where(_matching(organisation_id, wanted)).order_by(*orders[order], items.c.id)
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
    source = _counted_from(wanted) if by == "don-vi" else FROM
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
    mine = followed(organisation_id) & items.c.status.in_(OPEN) & (items.c.due_end <= day)
    return list(db.execute(joined().where(mine).order_by(items.c.due_end.desc(), items.c.id).limit(limit)))


def dated_since(
    db: Connection, organisation_id: int, day: date, lead_keys: tuple[str, ...], limit: int
) -> list[Row[Any]]:
    """Items due on a day or after, the withdrawn ones too, for a calendar; of some units, or of all for ()."""
    mine = (items.c.organisation_id == organisation_id) & (items.c.due_end >= day) & (items.c.status != "kept")
    if lead_keys:
        mine &= items.c.lead_key.in_(lead_keys)
    return list(db.execute(joined().where(mine).order_by(items.c.due_end, items.c.id).limit(limit)))


def _counted_from(wanted: Wanted) -> Any:
    """What is counted needs no origins, unless the filter looks into them."""
    return items if wanted.meeting is None else FROM


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
