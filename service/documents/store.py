"""SQL của văn bản, dãy số và sổ đăng ký."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, delete, func, insert, literal, select, update
from sqlalchemy.exc import IntegrityError

from service.database.rows import added, own
from service.documents.tables import counters, documents, links, numbers, remarks, steps

_BRIEF = tuple(column for column in documents.c if column.name != "record")


def add(db: Connection, values: dict[str, Any]) -> int:
    """Insert a document, return its id."""
    return added(db, documents, **values)


def one(db: Connection, organisation_id: int, document_id: int, *, lock: bool = False) -> Row[Any] | None:
    """A document of this organisation; `lock` holds it until the transaction ends."""
    query = select(documents).where(own(documents, organisation_id, document_id))
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
    """Documents of this organisation without their records, the last changed first."""
    query = select(*_BRIEF).where(documents.c.organisation_id == organisation_id)
    if states is not None:
        query = query.where(documents.c.state.in_(list(states)))
    if meeting_id is not None:
        query = query.where(documents.c.meeting_id == meeting_id)
    return list(
        db.execute(query.order_by(documents.c.changed.desc(), documents.c.id.desc()).limit(limit).offset(offset))
    )


def others_issued(db: Connection, organisation_id: int, document_id: int, *, limit: int = 100) -> list[Row[Any]]:
    """The latest issued documents but this one: what may correct or replace it, to be offered."""
    found = many(db, organisation_id, states=("issued", "corrected"), limit=limit + 1)
    return [one for one in found if one.id != document_id][:limit]


def issued_as(db: Connection, organisation_id: int, symbol: str, day: date | None) -> list[int]:
    """The issued documents that bear this number, of a day or of any; the latest first."""
    query = select(documents.c.id).where(documents.c.organisation_id == organisation_id, documents.c.symbol == symbol)
    query = query.where(documents.c.state.in_(("issued", "corrected")))
    if day is not None:
        query = query.where(documents.c.issued_on == day)
    return list(db.execute(query.order_by(documents.c.issued_on.desc(), documents.c.id.desc())).scalars())


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


def counter(db: Connection, organisation_id: int, series: str, period: str) -> Row[Any] | None:
    """The counter of a series as it stands, None before its first number."""
    return db.execute(select(counters).where(_counted(organisation_id, series, period))).first()


def lock_counter(db: Connection, organisation_id: int, series: str, period: str) -> Row[Any]:
    """The counter of a series, locked until the transaction ends; made when it is not there yet."""
    query = select(counters).where(_counted(organisation_id, series, period)).with_for_update()
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
    db.execute(update(counters).where(_counted(organisation_id, series, period)).values(last=last, day=day))


def _counted(organisation_id: int, series: str, period: str) -> ColumnElement[bool]:
    return and_(counters.c.organisation_id == organisation_id, counters.c.series == series, counters.c.period == period)


def add_number(db: Connection, values: dict[str, Any]) -> int:
    """Insert a number; the unique key holds even if everything else fails."""
    return added(db, numbers, **values)


def set_void(db: Connection, document_id: int, reason: str) -> None:
    """Take a number from its document: it stays in the register, void."""
    db.execute(update(numbers).where(numbers.c.document_id == document_id).values(document_id=None, void_reason=reason))


def number_of(db: Connection, document_id: int) -> Row[Any] | None:
    """The number of a document."""
    return db.execute(select(numbers).where(numbers.c.document_id == document_id)).first()


def register(
    db: Connection,
    organisation_id: int,
    *,
    year: int | None = None,
    series: str | None = None,
    limit: int | None = None,
    offset: int = 0,
) -> list[Row[Any]]:
    """The register, whole or in part: every number, used or void, with its document; by series, period and number."""
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
            documents.c.sent_on,
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
        query = query.where(_of_year(year))
    if series is not None:
        query = query.where(numbers.c.series == series)
    return list(db.execute(query.limit(limit).offset(offset) if limit is not None else query))


def count_register(db: Connection, organisation_id: int, year: int) -> int:
    """How many numbers a year's register holds."""
    query = select(func.count()).select_from(numbers).where(numbers.c.organisation_id == organisation_id)
    return int(db.execute(query.where(_of_year(year))).scalar_one())


def _of_year(year: int) -> ColumnElement[bool]:
    return numbers.c.day.between(date(year, 1, 1), date(year, 12, 31))


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
    """What a document does to others and they to it: kind, does (it is the doer), id, symbol, title of the other."""
    found: list[Row[Any]] = []
    for mine, other, does in (
        (links.c.document_id, links.c.other_id, True),
        (links.c.other_id, links.c.document_id, False),
    ):
        columns = (documents.c.id, documents.c.symbol, documents.c.title, documents.c.kind.label("document_kind"))
        query = select(links.c.kind, literal(does).label("does"), *columns).join(documents, documents.c.id == other)
        found += db.execute(query.where(mine == document_id).order_by(documents.c.id))
    return found


def open_of_meeting(db: Connection, organisation_id: int, meeting_id: int, kind: str) -> Row[Any] | None:
    """The document of a meeting that has not been issued yet, the one being drafted first; the newest of several."""
    query = select(documents).where(
        documents.c.organisation_id == organisation_id,
        documents.c.meeting_id == meeting_id,
        documents.c.kind == kind,
        documents.c.state.in_(("draft", "returned", "submitted", "approved", "signed", "numbered")),
    )
    drafted = documents.c.state.in_(("draft", "returned"))
    return db.execute(query.order_by(drafted.desc(), documents.c.id.desc()).limit(1)).first()


def add_remark(db: Connection, values: dict[str, Any]) -> int:
    """Insert a remark, return its id."""
    return added(db, remarks, **values)


def remarks_of(db: Connection, document_id: int) -> list[Row[Any]]:
    """The remarks on a document, the first first."""
    return list(db.execute(select(remarks).where(remarks.c.document_id == document_id).order_by(remarks.c.id)))


def settle_remark(db: Connection, document_id: int, remark_id: int, *, settled: bool) -> bool:
    """Tick a remark off, or open it again; False when there is none."""
    mine = (remarks.c.id == remark_id) & (remarks.c.document_id == document_id)
    return db.execute(update(remarks).where(mine).values(settled=settled)).rowcount == 1


def drop_remark(db: Connection, document_id: int, remark_id: int, *, user_id: int) -> bool:
    """Take back one's own remark; False when there is none."""
    mine = (remarks.c.id == remark_id) & (remarks.c.document_id == document_id) & (remarks.c.user_id == user_id)
    return db.execute(delete(remarks).where(mine)).rowcount == 1


def first_and_last_year(db: Connection, organisation_id: int) -> tuple[int, int] | None:
    """The years that the register spans."""
    query = select(func.min(numbers.c.day), func.max(numbers.c.day)).where(numbers.c.organisation_id == organisation_id)
    first, last = db.execute(query).one()
    return (first.year, last.year) if first else None


def versions(db: Connection, organisation_id: int, ids: Iterable[int] | None = None) -> dict[int, int]:
    """The version of every document, by id: what the search compares its own with; of some ids, or all."""
    mine = documents.c.organisation_id == organisation_id
    if ids is not None:
        mine &= documents.c.id.in_(list(ids))
    return dict(db.execute(select(documents.c.id, documents.c.version).where(mine)).all())


def whole(db: Connection, organisation_id: int, ids: Iterable[int]) -> list[Row[Any]]:
    """Documents with their records, by id."""
    mine = (documents.c.organisation_id == organisation_id) & documents.c.id.in_(list(ids))
    return list(db.execute(select(documents).where(mine)))


def meetings_with_documents(db: Connection, organisation_id: int, meeting_ids: Iterable[int]) -> set[int]:
    """Those of some meetings of which a document was begun."""
    mine = (documents.c.organisation_id == organisation_id) & documents.c.meeting_id.in_(list(meeting_ids))
    return set(db.execute(select(documents.c.meeting_id).where(mine)).scalars())
