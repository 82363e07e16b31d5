"""Mục lục luôn đúng: before a search, what has changed since is taken into the index.

The database notes what changes (`service.search.marks`); where nothing is noted, nothing is compared. What is marked is
indexed anew; what is gone or withdrawn vanishes. So nobody who changes something has to think of the search.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine, Row

from service.database.engine import reading, writing
from service.search import marks, store
from service.search.marks import Mark
from service.search.sources import SOURCES, Entry, Source
from service.search.words import indexed, plain_line
from vitext.clean import clean, strip_illegal
from vitext.fold import search_key

_LOG = logging.getLogger("thuky")
_AT_ONCE = 20
_PATIENCE = 1.5  # seconds of indexing that a person who searches waits for
_EVERY = 3600.0  # seconds between two comparisons of everything
_COMPARED: WeakKeyDictionary[Engine, dict[int, float]] = WeakKeyDictionary()  # when this process did, by organisation


class Stale(NamedTuple):
    """What the index of one kind does not say rightly: things to be indexed (latest first), things that are gone."""

    source: Source
    changed: list[int]
    gone: list[int]


def prepare(engine: Engine) -> None:
    """Make the index of words, and what notes changes, when the service starts."""
    with writing(engine) as db:
        store.prepare(db)


def stale(db: Connection, organisation_id: int) -> list[Stale]:
    """Everything of an organisation whose entry is not of its present version, by comparing all of them."""
    found = []
    for source in SOURCES:
        now, kept = source.versions(db, organisation_id, None), store.versions(db, organisation_id, source.kind)
        changed = sorted((one for one, version in now.items() if kept.get(one) != version), reverse=True)
        gone = [one for one in kept if one not in now]
        if changed or gone:
            found.append(Stale(source, changed, gone))
    return found


def freshen(engine: Engine, organisation_id: int, zone: ZoneInfo, *, patience: float = _PATIENCE) -> int:
    """Bring the index up to date, a few things a transaction; returns how many are still to be indexed."""
    began, left = time.monotonic(), 0
    _compare_now_and_then(engine, organisation_id, began)
    with reading(engine) as db:
        todo = marks.marks_of(db, organisation_id)
    for source in SOURCES:
        changed = [one for one in todo if one.kind == source.kind]
        for at in range(0, len(changed), _AT_ONCE):
            if time.monotonic() - began > patience:
                left += len(changed) - at
                break
            _index(engine, organisation_id, source, changed[at : at + _AT_ONCE], zone)
    return left


def _compare_now_and_then(engine: Engine, organisation_id: int, moment: float) -> None:
    """Compare everything once when a process begins, and every hour: what was changed where nothing is noted."""
    seen = _COMPARED.setdefault(engine, {})
    if moment - seen.get(organisation_id, -_EVERY) < _EVERY:
        return
    with reading(engine) as db:
        found = stale(db, organisation_id)
    if found:
        with writing(engine) as db:
            for source, changed, gone in found:
                marks.note(db, organisation_id, source.kind, [*changed, *gone])
    seen[organisation_id] = moment


def _index(engine: Engine, organisation_id: int, source: Source, todo: Sequence[Mark], zone: ZoneInfo) -> None:
    """Index what is marked. What changes meanwhile keeps its mark, and its entry is left to whoever comes next."""
    subjects = [one.subject for one in todo]
    with reading(engine) as db:
        there = source.versions(db, organisation_id, subjects)
        made = [_made(source, row, zone) for row in source.rows(db, organisation_id, list(there))]
    ready = [(_values(one), indexed(one.title, one.symbol, *one.text.split("\n"))) for one in made]
    with writing(engine) as db:
        store.claim(db, organisation_id)
        now = source.versions(db, organisation_id, subjects)
        sure = {one for one in subjects if now.get(one) == there.get(one)}
        store.forget(db, organisation_id, source.kind, list(sure))
        for values, words in ready:
            if values["subject"] in sure:
                store.add(db, {"organisation_id": organisation_id, "kind": source.kind, **values}, words)
        marks.settle(db, [one for one in todo if one.subject in sure])


def _made(source: Source, row: Row[Any], zone: ZoneInfo) -> Entry:
    """The entry of a thing; of one that cannot be read, its title only, so that all others are still found."""
    try:
        return source.entry(row, zone)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        _LOG.warning("not indexed", exc_info=error, extra={"facts": {"kind": source.kind, "subject": row.id}})
        return Entry(row.id, row.version, row.title or "", "", None, "see" if source.kind != "article" else "publish")


def _values(entry: Entry) -> dict[str, Any]:
    return {
        "subject": entry.subject,
        "version": entry.version,
        "audience": entry.audience,
        "opens": entry.opens,
        "day": entry.day,
        "state": entry.state,
        "symbol": _line(entry.symbol)[:120],
        "address": entry.address,
        "title": _line(entry.title)[:1000],
        "title_key": f" {plain_line(entry.title)[:990]} ",
        "people": "\n".join(search_key(_line(name)) for name in entry.people),
        "units": "\n".join(search_key(_line(name)) for name in entry.units),
        "text": _line(entry.text).strip(),
    }


def _line(text: str) -> str:
    """A text as it is kept: without what no database takes."""
    return clean(strip_illegal(text)[0]).text
