"""Việc với nhật ký: find lines and take them out as a file. Nobody changes one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from sqlalchemy import Connection, Row

from domain.errors import LimitExceeded
from service.accounts.actor import Actor
from service.audit import store
from service.audit.store import Filter
from service.audit.words import SUBJECTS, by_words
from vitext.fold import name_sort_key, search_key
from vitext.unsaid import read_near_day

PAGE = 50
MOST = 100_000  # lines in one file
_SUBJECT = 60


@dataclass(frozen=True, slots=True)
class Asked:
    """What the filter's form asked for, as typed, what it means, and what was not understood by field."""

    typed: Mapping[str, str]
    wanted: Filter
    faults: Mapping[str, str] = field(default_factory=dict)


def asked(db: Connection, who: Actor, typed: Mapping[str, str]) -> Asked:
    """Read a filter: nguoi (id), viec (name), doi_tuong, tu, den (days), q (words)."""
    who.require("administer")
    faults: dict[str, str] = {}
    first, last = _day(typed, "tu", who.today, faults), _day(typed, "den", who.today, faults)
    if first and last and first > last:
        faults["den"] = "Ngày này ở trước ngày bắt đầu."
    person, action = typed.get("nguoi", ""), typed.get("viec", "")
    subject = typed.get("doi_tuong", "")[:_SUBJECT]
    known = by_words(store.actions_of(db, who.organisation_id)) if action else {}
    return Asked(
        typed,
        Filter(
            user_id=int(person) if person.isascii() and person.isdecimal() and len(person) < 10 else None,
            actions=known.get(action, (action,) if action else ()),
            subject=subject if subject.partition(":")[0] in SUBJECTS else "",
            since=_moment(who, first) if first else None,
            until=_moment(who, last + timedelta(days=1)) if last and last < date.max else None,
            words=tuple(search_key(typed.get("q", "")[:200]).split()[:8]),
        ),
        faults,
    )


def lines(db: Connection, who: Actor, wanted: Filter, *, page: int) -> tuple[list[Row[tuple[object, ...]]], int]:
    """A page of lines, and how many there are in all."""
    who.require("administer")
    rows = store.many(db, who.organisation_id, wanted, limit=PAGE, offset=(page - 1) * PAGE)
    return rows, store.count(db, who.organisation_id, wanted)


def all_lines(db: Connection, who: Actor, wanted: Filter) -> list[Row[tuple[object, ...]]]:
    """Every line, for a file. Raises LimitExceeded for more than a workbook bears."""
    who.require("administer")
    rows = store.many(db, who.organisation_id, wanted, limit=MOST + 1)
    if len(rows) > MOST:
        raise LimitExceeded("Nhật ký xuất ra quá dài.", advice="Hãy chọn khoảng ngày ngắn hơn rồi xuất lại.")
    return rows


def choices(db: Connection, who: Actor) -> tuple[dict[int, str], list[str]]:
    """The people and the names of actions to filter by."""
    who.require("administer")
    people = sorted(store.people_of(db, who.organisation_id), key=lambda one: name_sort_key(one.name))
    return {one.user_id: one.name for one in people}, list(by_words(store.actions_of(db, who.organisation_id)))


def _day(typed: Mapping[str, str], name: str, today: date, faults: dict[str, str]) -> date | None:
    written = typed.get(name, "").strip()
    if not written:
        return None
    try:
        return read_near_day(written[:40], today=today)
    except ValueError:
        faults[name] = "Chưa hiểu ngày này; hãy ghi như 05/3/2026."
        return None


def _moment(who: Actor, day: date) -> datetime:
    return datetime.combine(day, time(), tzinfo=who.timezone)
