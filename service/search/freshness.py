"""Mục lục luôn đúng: before a search, what has changed since is taken into the index.

Every feature counts up a version when it changes something. What has another version than its entry, or none, is
indexed anew; what is gone or withdrawn vanishes. So nobody who changes something has to think of the search.
"""

from __future__ import annotations

import logging
import time
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine, Row

from service.database.engine import reading, writing
from service.search import store
from service.search.sources import SOURCES, Entry, Source
from service.search.words import indexed, plain_line
from vitext.clean import clean, strip_illegal
from vitext.fold import search_key

_LOG = logging.getLogger("thuky")
_AT_ONCE = 20
_PATIENCE = 1.5  # seconds of indexing that a person who searches waits for


class Stale(NamedTuple):
    """What the index of one kind does not say rightly: things to be indexed (latest first), things that are gone."""

    source: Source
    changed: list[int]
    gone: list[int]


def prepare(engine: Engine) -> None:
    """Make the index of words when the service starts."""
    with writing(engine) as db:
        store.prepare(db)


def stale(db: Connection, organisation_id: int) -> list[Stale]:
    """Everything of an organisation whose entry is not of its present version."""
    found = []
    for source in SOURCES:
        now, kept = source.versions(db, organisation_id), store.versions(db, organisation_id, source.kind)
        changed = sorted((one for one, version in now.items() if kept.get(one) != version), reverse=True)
        gone = [one for one in kept if one not in now]
        if changed or gone:
            found.append(Stale(source, changed, gone))
    return found


def freshen(engine: Engine, organisation_id: int, zone: ZoneInfo, *, patience: float = _PATIENCE) -> int:
    """Bring the index up to date, a few things a transaction; returns how many are still to be indexed."""
    with reading(engine) as db:
        todo = stale(db, organisation_id)
    began, left = time.monotonic(), 0
    for source, changed, gone in todo:
        if gone:
            with writing(engine) as db:
                store.forget(db, organisation_id, source.kind, gone)
        for at in range(0, len(changed), _AT_ONCE):
            if time.monotonic() - began > patience:
                left += len(changed) - at
                break
            _index(engine, organisation_id, source, changed[at : at + _AT_ONCE], zone)
    return left


def _index(engine: Engine, organisation_id: int, source: Source, subjects: list[int], zone: ZoneInfo) -> None:
    with reading(engine) as db:
        made = [_made(source, row, zone) for row in source.rows(db, organisation_id, subjects)]
    ready = [(_values(one), indexed(one.title, one.symbol, *one.text.split("\n"))) for one in made]
    with writing(engine) as db:
        store.claim(db, organisation_id)
        store.forget(db, organisation_id, source.kind, subjects)
        for values, words in ready:
            store.add(db, {"organisation_id": organisation_id, "kind": source.kind, **values}, words)


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
