"""Nguồn của mục lục: what each feature has that can be found, as entries ready for the index.

Each source tells the versions of what it holds, and makes the entries of those that changed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row

from domain.kinds import find_kind
from service.accounts.roles import Permission
from service.bulletins import store as bulletins
from service.bulletins.markdown import to_words
from service.documents import store as documents
from service.meetings import store as meetings
from service.meetings.making import LABELS
from service.reading import store as reading

_UNITS = frozenset(("cua", "don_vi_to_chuc", "don_vi", "phoi_hop", "trinh"))
_ISO = re.compile(r"^(\d{4})-(\d\d)-(\d\d)(?:T[\d:]+)?$")


class Entry(NamedTuple):
    """One thing that can be found. `people` and `units` are names as written; `opens` as in the table."""

    subject: int
    version: int
    title: str
    text: str
    day: date | None
    audience: Permission
    state: str = ""
    symbol: str = ""
    people: tuple[str, ...] = ()
    units: tuple[str, ...] = ()
    opens: datetime | None = None
    address: str = ""


class Source(NamedTuple):
    """Where entries of one kind come from. A moment's day is that of the zone which `entry` is given."""

    kind: str
    versions: Callable[[Connection, int, Iterable[int] | None], dict[int, int]]
    rows: Callable[[Connection, int, Iterable[int]], list[Row[Any]]]
    entry: Callable[[Row[Any], ZoneInfo], Entry]


def _of_meeting(row: Row[Any], _zone: ZoneInfo) -> Entry:
    parts = [part for key, part in row.record.items() if key != "co_quan"]
    people, units = _names(parts)
    return Entry(
        row.id, row.version, row.title, "\n".join(_texts(parts)), row.held_on, "see", people=people, units=units
    )


def _of_document(row: Row[Any], zone: ZoneInfo) -> Entry:
    kind = find_kind(row.kind)
    name = LABELS.get(row.kind, "Văn bản")
    called = f"{name} số {row.symbol}" if row.symbol else name
    parts = [row.record.get(key) for key in ("hoi_nghi", kind.block if kind else "")]
    people, units = _names(parts)
    signer = (row.signer or {}).get("ho_ten")
    return Entry(
        row.id,
        row.version,
        f"{called}: {row.title}",
        "\n".join([*_texts(parts[::-1]), *row.recipients]),
        row.issued_on or _day(row.created, zone),
        "see",
        state=row.state,
        symbol=row.symbol or "",
        people=(*people, *([signer] if signer else [])),
        units=(*units, *row.recipients),
    )


def _of_upload(row: Row[Any], zone: ZoneInfo) -> Entry:
    read = row.final or row.extraction
    facts, meeting = read["document"], read.get("meeting") or {}
    people = [one["name"] for one in read.get("people", ())]
    units = [one["name"] for one in read.get("organizations", ())]
    units += [name for task in read.get("tasks", ()) for name in (task.get("lead"), *(task.get("partners") or ()))]
    roles = (facts.get("signer"), meeting.get("chair"), meeting.get("secretary"))
    people += [one["name"] for one in roles if one]
    text: str = (row.extraction or read)["source"]["text"]
    return Entry(
        row.id,
        row.version,
        facts.get("title") or row.title or row.name,
        f"{row.name}\n{text}",
        _iso(facts.get("date") or facts.get("published") or meeting.get("start")) or _day(row.created, zone),
        "see",
        state=row.state,
        symbol=(facts.get("number") or "")[:120],
        people=tuple(people),
        units=tuple(name for name in (*units, facts.get("issuer"), meeting.get("body")) if name),
    )


def _of_article(row: Row[Any], zone: ZoneInfo) -> Entry:
    public = row.state in ("published", "scheduled")
    return Entry(
        row.id,
        row.version,
        row.title,
        f"{row.lead}\n{to_words(row.body)}",
        _day(row.publish_at or row.created, zone),
        "publish",
        state=row.state,
        people=(row.author,) if row.author else (),
        units=(row.source,) if row.source else (),
        opens=row.publish_at if public else None,
        address=row.slug,
    )


# The order in which the page groups what it found.
SOURCES: tuple[Source, ...] = (
    Source("document", documents.versions, documents.whole, _of_document),
    Source("meeting", meetings.versions, meetings.whole, _of_meeting),
    Source("upload", reading.versions, reading.whole, _of_upload),
    Source("article", bulletins.versions, bulletins.whole, _of_article),
)


def _day(moment: datetime, zone: ZoneInfo) -> date:
    return moment.astimezone(zone).date()


def _iso(value: Any) -> date | None:
    try:
        return date.fromisoformat(str(value)[:10]) if value else None
    except ValueError:
        return None


def _texts(value: Any) -> Iterator[str]:
    """Every sentence of a plain record, in its order; keys and numbers are no words."""
    if isinstance(value, str):
        yield _ISO.sub(lambda found: f"{int(found[3])}/{int(found[2])}/{found[1]}", value)
    elif isinstance(value, Mapping):
        for key, part in value.items():
            if not key.startswith("_"):
                yield from _texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)


def _names(value: Any) -> tuple[tuple[str, ...], tuple[str, ...]]:
    people: dict[str, None] = {}
    units: dict[str, None] = {}

    def look(part: Any) -> None:
        if isinstance(part, Mapping):
            for key, inner in part.items():
                if key == "ho_ten" and isinstance(inner, str):
                    people[inner] = None
                elif isinstance(inner, str) and (key in _UNITS or key == "chu_tri"):
                    units[inner] = None
                elif key in _UNITS and isinstance(inner, list):
                    units.update(dict.fromkeys(one for one in inner if isinstance(one, str)))
                look(inner)
        elif isinstance(part, list):
            for inner in part:
                look(inner)

    look(value)
    return tuple(people), tuple(units)
