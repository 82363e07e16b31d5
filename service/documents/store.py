"""SQL của văn bản, dãy số và sổ đăng ký."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, and_, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from service.documents.tables import counters, documents, links, numbers, steps


def add(db: Connection, values: dict[str, Any]) -> int:
    """Insert a document, return its id."""
    return int(db.execute(insert(documents).values(**values).returning(documents.c.id)).scalar_one())


def one(db: Connection, organisation_id: int, document_id: int, *, lock: bool = False) -> Row[Any] | None:
    """A document of this organisation; `lock` holds it until the transaction ends."""
    query = select(documents).where(documents.c.id == document_id, documents.c.organisation_id == organisation_id)
    return db.execute(query.with_for_update() if lock else query).first()


def many(
    db: Connection,
    organisation_id: int,
    *,
    states: Iterable[str] | None = None,
    meeting_id: int | None = None,
    limit: int = 200,
    offset: int = 0,
) -> list[Row[Any]]:
    """Documents of this organisation, the last changed first."""
    query = select(documents).where(documents.c.organisation_id == organisation_id)
    if states is not None:
        query = query.where(documents.c.state.in_(list(states)))
    if meeting_id is not None:
        query = query.where(documents.c.meeting_id == meeting_id)
    return list(
        db.execute(query.order_by(documents.c.changed.desc(), documents.c.id.desc()).limit(limit).offset(offset))
    )


def others_issued(db: Connection, organisation_id: int, document_id: int) -> list[Row[Any]]:
    """Issued documents but this one: what may correct or replace it."""
    found = many(db, organisation_id, states=("issued", "corrected"))
    return [one for one in found if one.id != document_id]


def change(db: Connection, document_id: int, version: int, **values: Any) -> bool:
    """Change a document that still has this version; False when somebody else was first."""
    done = db.execute(
        update(documents)
        .where(documents.c.id == document_id, documents.c.version == version)
        .values(version=version + 1, **values)
    )
    return done.rowcount == 1


def add_step(db: Connection, values: dict[str, Any]) -> None:
    """Note a step on the document's way."""
    db.execute(insert(steps).values(**values))


def steps_of(db: Connection, document_id: int) -> list[Row[Any]]:
    """The steps of a document, the first first."""
    return list(db.execute(select(steps).where(steps.c.document_id == document_id).order_by(steps.c.id)))


def lock_counter(db: Connection, organisation_id: int, series: str, period: str) -> Row[Any]:
    """The counter of a series, locked until the transaction ends; made when it is not there yet."""
    key = and_(counters.c.organisation_id == organisation_id, counters.c.series == series, counters.c.period == period)
    query = select(counters).where(key).with_for_update()
    found = db.execute(query).first()
    if found is None:
        try:
            with db.begin_nested():
                values = {"organisation_id": organisation_id, "series": series, "period": period, "last": 0}
                db.execute(insert(counters).values(**values))
        except IntegrityError:
            pass  # somebody else has just made it
        found = db.execute(query).one()
    return found


def set_counter(db: Connection, organisation_id: int, series: str, period: str, *, last: int, day: date) -> None:
    """Note the last number of a series and its day."""
    key = and_(counters.c.organisation_id == organisation_id, counters.c.series == series, counters.c.period == period)
    db.execute(update(counters).where(key).values(last=last, day=day))


def add_number(db: Connection, values: dict[str, Any]) -> int:
    """Insert a number; the unique key holds even if everything else fails."""
    return int(db.execute(insert(numbers).values(**values).returning(numbers.c.id)).scalar_one())


def number_of(db: Connection, document_id: int) -> Row[Any] | None:
    """The number of a document."""
    return db.execute(select(numbers).where(numbers.c.document_id == document_id)).first()


def register(
    db: Connection, organisation_id: int, *, year: int | None = None, series: str | None = None
) -> list[Row[Any]]:
    """The register: every number, used or void, with its document; in order of series, period and number."""
    query = (
        select(
            numbers.c.series,
            numbers.c.period,
            numbers.c.number,
            numbers.c.day,
            numbers.c.void_reason,
            documents.c.id.label("document_id"),
            documents.c.symbol,
            documents.c.issued_on,
            documents.c.kind,
            documents.c.title,
            documents.c.signer,
            documents.c.recipients,
            documents.c.filed_by,
            documents.c.copies,
            documents.c.state,
            documents.c.note,
        )
        .outerjoin(documents, documents.c.id == numbers.c.document_id)
        .where(numbers.c.organisation_id == organisation_id)
        .order_by(numbers.c.period.desc(), numbers.c.series, numbers.c.number)
    )
    if year is not None:
        query = query.where(numbers.c.day >= date(year, 1, 1), numbers.c.day <= date(year, 12, 31))
    if series is not None:
        query = query.where(numbers.c.series == series)
    return list(db.execute(query))


def counts(db: Connection, organisation_id: int) -> dict[str, int]:
    """How many documents are in each state."""
    found = db.execute(
        select(documents.c.state, func.count())
        .where(documents.c.organisation_id == organisation_id)
        .group_by(documents.c.state)
    )
    return {row[0]: row[1] for row in found}


def link(db: Connection, document_id: int, kind: str, other_id: int) -> None:
    """Tie two documents: this one corrects, replaces or recalls the other."""
    db.execute(insert(links).values(document_id=document_id, kind=kind, other_id=other_id))


def links_of(db: Connection, document_id: int) -> list[Row[Any]]:
    """What a document does to others, and others to it."""
    mine = (links.c.document_id == document_id) | (links.c.other_id == document_id)
    return list(db.execute(select(links).where(mine)))
