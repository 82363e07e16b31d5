"""SQL của hội nghị."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Insert, Row, String, and_, cast, delete, func, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from service.database.rows import added, own
from service.meetings.tables import (
    directory_entries,
    meeting_changes,
    meeting_editors,
    meeting_revisions,
    meetings,
)

_BRIEF = (
    meetings.c.id, meetings.c.title, meetings.c.body, meetings.c.held_on, meetings.c.version, meetings.c.created,
    meetings.c.changed, meetings.c.changed_by, meetings.c.changed_name, meetings.c.cloned_from,
)  # fmt: skip


def add(db: Connection, values: dict[str, Any]) -> int:
    """Insert a meeting, return its id."""
    return added(db, meetings, **values)


def meeting(
    db: Connection, organisation_id: int, meeting_id: int, *, lock: bool = False, removed: bool = False
) -> Row[Any] | None:
    """A meeting of an organisation; `lock` holds it until the transaction ends."""
    query = select(meetings).where(own(meetings, organisation_id, meeting_id))
    query = query.where(meetings.c.removed.is_not(None) if removed else meetings.c.removed.is_(None))
    return db.execute(query.with_for_update() if lock else query).first()


def save(db: Connection, meeting_id: int, version: int, values: dict[str, Any]) -> bool:
    """Change a meeting that still has this version; False when somebody else was first."""
    mine = (meetings.c.id == meeting_id) & (meetings.c.version == version)
    return db.execute(update(meetings).where(mine).values(version=version + 1, **values)).rowcount == 1


def set_removed(db: Connection, meeting_id: int, at: datetime | None) -> None:
    """Take a meeting off the lists, or back."""
    db.execute(update(meetings).where(meetings.c.id == meeting_id).values(removed=at))


def listed(
    db: Connection, organisation_id: int, *, words: Sequence[str] = (), year: int | None = None, body: str = "",
    limit: int = 100, offset: int = 0,
) -> list[Row[Any]]:  # fmt: skip
    """Meetings without their records, the latest first. `words` are folded."""
    query = select(*_BRIEF).where(*_asked(organisation_id, words, year, body))
    order = (func.coalesce(_text(meetings.c.held_on), _text(meetings.c.created)).desc(), meetings.c.id.desc())
    return list(db.execute(query.order_by(*order).limit(limit).offset(offset)))


def count_listed(
    db: Connection, organisation_id: int, *, words: Sequence[str] = (), year: int | None = None, body: str = ""
) -> int:
    """How many meetings `listed` tells in all."""
    query = select(func.count()).select_from(meetings).where(*_asked(organisation_id, words, year, body))
    return int(db.execute(query).scalar_one())


def _asked(organisation_id: int, words: Sequence[str], year: int | None, body: str) -> Iterator[Any]:
    yield _of(organisation_id)
    for word in words:
        yield meetings.c.folded.contains(word, autoescape=True)
    if year:
        held = func.coalesce(meetings.c.held_on, meetings.c.created)
        yield func.substr(_text(held), 1, 4) == str(year)
    if body:
        yield meetings.c.body == body


def _of(organisation_id: int) -> Any:
    return and_(meetings.c.organisation_id == organisation_id, meetings.c.removed.is_(None))


def _text(column: Any) -> Any:
    return cast(column, String)


def recent(db: Connection, organisation_id: int, limit: int) -> list[Row[Any]]:
    """The meetings changed last."""
    query = select(*_BRIEF).where(_of(organisation_id)).order_by(meetings.c.changed.desc())
    return list(db.execute(query.limit(limit)))


def years_and_bodies(db: Connection, organisation_id: int) -> tuple[list[int], list[str]]:
    """The years and bodies that the list can be narrowed to."""
    rows = db.execute(select(meetings.c.held_on, meetings.c.created, meetings.c.body).where(_of(organisation_id)))
    years: set[int] = set()
    bodies: set[str] = set()
    for row in rows:
        years.add((row.held_on or row.created).year)
        bodies.add(row.body)
    return sorted(years, reverse=True), sorted(bodies - {""})


def log(db: Connection, rows: list[dict[str, Any]]) -> None:
    """Note changes."""
    if rows:
        db.execute(insert(meeting_changes), rows)


def changes_since(db: Connection, meeting_id: int, version: int, rows: Iterable[str] = ()) -> list[Row[Any]]:
    """What was changed after a version, and whatever happened to these rows as wholes; oldest first."""
    newer = meeting_changes.c.version > version
    whole = meeting_changes.c.path.in_(list(rows))
    which = and_(meeting_changes.c.meeting_id == meeting_id, or_(newer, whole))
    return list(db.execute(select(meeting_changes).where(which).order_by(meeting_changes.c.id)))


def forget_changes(db: Connection, meeting_id: int, before: datetime) -> None:
    """Drop the old end of the log: no open page still builds on it, and revisions keep the texts."""
    old = (meeting_changes.c.meeting_id == meeting_id) & (meeting_changes.c.at < before)
    db.execute(delete(meeting_changes).where(old))


def add_revision(db: Connection, values: dict[str, Any]) -> int:
    """Keep a whole record under the next number; returns the number."""
    mine = meeting_revisions.c.meeting_id == values["meeting_id"]
    last = db.execute(select(func.max(meeting_revisions.c.number)).where(mine)).scalar_one()
    number = (last or 0) + 1
    db.execute(insert(meeting_revisions).values(number=number, **values))
    return number


def revisions(db: Connection, meeting_id: int) -> list[Row[Any]]:
    """The revisions without their records, the latest first."""
    columns = [one for one in meeting_revisions.c if one.name != "record"]
    mine = meeting_revisions.c.meeting_id == meeting_id
    return list(db.execute(select(*columns).where(mine).order_by(meeting_revisions.c.number.desc())))


def revision(db: Connection, meeting_id: int, number: int) -> Row[Any] | None:
    """One revision."""
    mine = (meeting_revisions.c.meeting_id == meeting_id) & (meeting_revisions.c.number == number)
    return db.execute(select(meeting_revisions).where(mine)).first()


def be_present(db: Connection, values: dict[str, Any], *, forget_before: datetime) -> None:
    """Note where an open page is; pages long gone are forgotten."""
    here = meeting_editors.c.meeting_id == values["meeting_id"]
    gone = or_(meeting_editors.c.editor == values["editor"], meeting_editors.c.seen < forget_before)
    db.execute(delete(meeting_editors).where(and_(here, gone)))
    _unless_there(db, insert(meeting_editors).values(**values))  # the same page, a moment ago


def leave(db: Connection, meeting_id: int, editor: str) -> None:
    """Note that a page was closed."""
    mine = (meeting_editors.c.meeting_id == meeting_id) & (meeting_editors.c.editor == editor)
    db.execute(delete(meeting_editors).where(mine))


def present(db: Connection, meeting_id: int, since: datetime) -> list[Row[Any]]:
    """The pages that are open on a meeting."""
    mine = (meeting_editors.c.meeting_id == meeting_id) & (meeting_editors.c.seen >= since)
    return list(db.execute(select(meeting_editors).where(mine).order_by(meeting_editors.c.user_name)))


def directory(db: Connection, organisation_id: int, kind: str, limit: int = 400) -> list[Row[Any]]:
    """Units or people, the most used first."""
    mine = (directory_entries.c.organisation_id == organisation_id) & (directory_entries.c.kind == kind)
    order = (directory_entries.c.uses.desc(), directory_entries.c.name)
    return list(db.execute(select(directory_entries).where(mine).order_by(*order).limit(limit)))


def entries_called(db: Connection, organisation_id: int, kind: str, folded: Iterable[str]) -> dict[str, Row[Any]]:
    """The entries of these folded names."""
    mine = (
        (directory_entries.c.organisation_id == organisation_id)
        & (directory_entries.c.kind == kind)
        & directory_entries.c.folded.in_(list(folded))
    )
    return {row.folded: row for row in db.execute(select(directory_entries).where(mine))}


def add_entries(db: Connection, rows: list[dict[str, Any]]) -> None:
    """Insert entries that are new; one that another record brought in the same moment is there already."""
    for row in rows:
        _unless_there(db, insert(directory_entries).values(**row))


def _unless_there(db: Connection, made: Insert) -> None:
    try:
        with db.begin_nested():
            db.execute(made)
    except IntegrityError:
        pass


def kind_of_entry(db: Connection, organisation_id: int, entry_id: int) -> str | None:
    """Whether an entry is a unit or a person; None when the organisation has none of this id."""
    mine = own(directory_entries, organisation_id, entry_id)
    return db.execute(select(directory_entries.c.kind).where(mine)).scalar()


def change_entry(db: Connection, organisation_id: int, entry_id: int, **values: Any) -> bool:
    """Change an entry; False when the organisation has none of this id."""
    mine = own(directory_entries, organisation_id, entry_id)
    return db.execute(update(directory_entries).where(mine).values(**values)).rowcount == 1


def remove_entry(db: Connection, organisation_id: int, entry_id: int) -> bool:
    """Remove an entry; False when the organisation has none of this id."""
    mine = own(directory_entries, organisation_id, entry_id)
    return db.execute(delete(directory_entries).where(mine)).rowcount == 1


def versions(db: Connection, organisation_id: int, ids: Iterable[int] | None = None) -> dict[int, int]:
    """The version of every meeting on the lists, by id: what the search compares its own with; of some ids, or all."""
    mine = _of(organisation_id)
    if ids is not None:
        mine &= meetings.c.id.in_(list(ids))
    return dict(db.execute(select(meetings.c.id, meetings.c.version).where(mine)).all())


def whole(db: Connection, organisation_id: int, ids: Iterable[int]) -> list[Row[Any]]:
    """Meetings on the lists with their records, by id."""
    return list(db.execute(select(meetings).where(_of(organisation_id), meetings.c.id.in_(list(ids)))))
