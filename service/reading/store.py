"""SQL của tệp tải lên và kết quả duyệt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, Row, Text, and_, case, delete, func, insert, or_, select, type_coerce, update

from service.database.lines import wait_in_line
from service.database.rows import added, own
from service.reading.items import Item
from service.reading.tables import review_events, reviews, uploads

_BRIEF = [column for column in uploads.c if column.name not in ("extraction", "final", "pages", "places")]


def add_upload(db: Connection, **values: Any) -> int:
    """Insert an upload, return its id."""
    return added(db, uploads, version=1, **values)


def upload(db: Connection, organisation_id: int, upload_id: int, *, whole: bool = True) -> Row[Any] | None:
    """One upload of an organisation, with its extraction or without."""
    columns = uploads.c if whole else _BRIEF
    mine = own(uploads, organisation_id, upload_id)
    return db.execute(select(*columns).where(mine)).first()


def upload_of_job(db: Connection, upload_id: int) -> Row[Any] | None:
    """One upload, whoever's; for workers only."""
    return db.execute(select(*_BRIEF).where(uploads.c.id == upload_id)).first()


def hold(db: Connection, organisation_id: int, upload_id: int) -> Row[Any] | None:
    """One upload, held until the transaction ends, so that two reviewers' changes follow each other."""
    mine = own(uploads, organisation_id, upload_id)
    return db.execute(select(*_BRIEF).where(mine).with_for_update()).first()


def depth(db: Connection, upload_id: int) -> int:
    """In how many .zip files an upload lay."""
    found, parent = 0, db.execute(select(uploads.c.parent_id).where(uploads.c.id == upload_id)).scalar()
    while parent is not None:
        found, parent = found + 1, db.execute(select(uploads.c.parent_id).where(uploads.c.id == parent)).scalar()
    return found


def earlier(db: Connection, organisation_id: int, digest: str) -> int | None:
    """The upload that holds this content already and has not failed.

    Two who send the same file at the same moment are put in line, until the transaction ends.
    """
    wait_in_line(db, "intake", organisation_id)
    same = (uploads.c.organisation_id == organisation_id) & (uploads.c.digest == digest)
    live = uploads.c.state.not_in(("failed", "duplicate"))
    found: int | None = db.execute(select(func.min(uploads.c.id)).where(same, live)).scalar()
    return found


def names_of(db: Connection, organisation_id: int, ids: Iterable[int]) -> dict[int, Any]:
    """Rows of name, user_name and created of uploads, by id."""
    wanted = uploads.c.id.in_(list(ids)) & (uploads.c.organisation_id == organisation_id)
    rows = db.execute(select(uploads.c.id, uploads.c.name, uploads.c.user_name, uploads.c.created).where(wanted))
    return {row.id: row for row in rows}


def set_upload(db: Connection, upload_id: int, **values: Any) -> None:
    """Change an upload; its version goes up."""
    db.execute(update(uploads).where(uploads.c.id == upload_id).values(version=uploads.c.version + 1, **values))


def delete_upload(db: Connection, upload_id: int) -> None:
    """Delete an upload with its reviews; the original stays in the file store, where others may need it."""
    db.execute(delete(uploads).where(uploads.c.id == upload_id))


def page_of_uploads(
    db: Connection, organisation_id: int, *, states: tuple[str, ...], words: str, limit: int, offset: int
) -> list[Row[Any]]:
    """Uploads, the newest first, with `total`, `pending` and `doubtful` counted."""
    chosen = select(uploads.c.id).where(_listed(organisation_id, states, words))
    return _counted(db, chosen.order_by(uploads.c.id.desc()).limit(limit).offset(offset), uploads.c.id.desc())


def count_by_state(db: Connection, organisation_id: int) -> dict[str, int]:
    """How many uploads there are in each state."""
    grouped = select(uploads.c.state, func.count()).where(uploads.c.organisation_id == organisation_id)
    return {row[0]: row[1] for row in db.execute(grouped.group_by(uploads.c.state))}


def count_listed(db: Connection, organisation_id: int, *, states: tuple[str, ...], words: str) -> int:
    """How many uploads a list holds."""
    counted = select(func.count()).select_from(uploads).where(_listed(organisation_id, states, words))
    return int(db.execute(counted).scalar_one())


def waiting(db: Connection, organisation_id: int, limit: int) -> list[Row[Any]]:
    """Uploads that wait for review, the oldest first, with their counts."""
    mine = (uploads.c.organisation_id == organisation_id) & (uploads.c.state == "review")
    return _counted(db, select(uploads.c.id).where(mine).order_by(uploads.c.id).limit(limit), uploads.c.id)


def finished(db: Connection, organisation_id: int, limit: int) -> list[Row[Any]]:
    """Uploads whose review is finished, the newest first, without their extraction."""
    mine = (uploads.c.organisation_id == organisation_id) & (uploads.c.state == "done")
    order = (uploads.c.finished.desc(), uploads.c.id.desc())
    return list(db.execute(select(*_BRIEF).where(mine).order_by(*order).limit(limit)))


def add_items(db: Connection, organisation_id: int, upload_id: int, items: Iterable[Item]) -> None:
    """Insert the items of a fresh reading in place of an earlier one."""
    db.execute(delete(reviews).where(reviews.c.upload_id == upload_id))
    db.execute(delete(review_events).where(review_events.c.upload_id == upload_id))
    common = {"organisation_id": organisation_id, "upload_id": upload_id, "version": 1, "user_name": ""}
    rows = [{**common, **asdict(item), "state": "pending"} for item in items]
    if rows:
        db.execute(insert(reviews), rows)


def items(db: Connection, organisation_id: int, upload_id: int) -> list[Row[Any]]:
    """Every item of an upload, in reading order."""
    mine = (reviews.c.upload_id == upload_id) & (reviews.c.organisation_id == organisation_id)
    return list(db.execute(select(reviews).where(mine).order_by(reviews.c.position, reviews.c.id)))


def maybe_asked_anew(db: Connection, organisation_id: int, ids: Iterable[int]) -> list[Row[Any]]:
    """Of uploads: the facts, and every pending task with a deadline of which nothing is asked."""
    mine = reviews.c.upload_id.in_(list(ids)) & (reviews.c.organisation_id == organisation_id)
    plain = (reviews.c.state == "pending") & (reviews.c.section == "task") & (reviews.c.doubts == [])
    # Compact JSON: the key before a brace is never a word of the text, whose quotes are escaped.
    timed = plain & type_coerce(reviews.c.value, Text).like('%"deadline":{%')
    wanted = select(*(reviews.c[name] for name in ("upload_id", "item", "section", "state", "value", "doubts"))).where(
        mine, or_(reviews.c.item.in_(("D", "M")), timed)
    )
    return list(db.execute(wanted.order_by(reviews.c.upload_id)))


def add_item(db: Connection, organisation_id: int, upload_id: int, values: dict[str, Any]) -> None:
    """Insert one item."""
    db.execute(insert(reviews).values(organisation_id=organisation_id, upload_id=upload_id, **values))


def change_item(db: Connection, upload_id: int, item: str, version: int, values: dict[str, Any]) -> bool:
    """Change an item that still has this version; False when somebody else was first."""
    which = (reviews.c.upload_id == upload_id) & (reviews.c.item == item) & (reviews.c.version == version)
    return db.execute(update(reviews).where(which).values(version=version + 1, **values)).rowcount == 1


def drop_item(db: Connection, upload_id: int, item: str) -> None:
    """Delete an item that was added and is being taken back."""
    db.execute(delete(reviews).where(reviews.c.upload_id == upload_id, reviews.c.item == item))


def add_event(db: Connection, **values: Any) -> int:
    """Insert an event, return its id."""
    return added(db, review_events, undone=False, **values)


def last_event(db: Connection, upload_id: int, user_id: int) -> Row[Any] | None:
    """What a person did last in a document and has not taken back."""
    mine = (review_events.c.upload_id == upload_id) & (review_events.c.user_id == user_id)
    return db.execute(
        select(review_events)
        .where(mine, review_events.c.undone.is_(False))
        .order_by(review_events.c.id.desc())
        .limit(1)
    ).first()


def undo_event(db: Connection, event_id: int) -> None:
    """Mark an event as taken back."""
    db.execute(update(review_events).where(review_events.c.id == event_id).values(undone=True))


def _counted(db: Connection, chosen: Any, order: Any) -> list[Row[Any]]:
    """The uploads whose ids `chosen` selects; only their items are counted, however many there are in all."""
    live, pending = reviews.c.state != "removed", reviews.c.state == "pending"
    ids = list(db.execute(chosen).scalars())
    counted = (
        select(
            reviews.c.upload_id,
            func.sum(case((live, 1), else_=0)).label("total"),
            func.sum(case((pending, 1), else_=0)).label("pending"),
            func.sum(case((and_(pending, reviews.c.doubts != []), 1), else_=0)).label("doubtful"),
        )
        .where(reviews.c.upload_id.in_(ids))
        .group_by(reviews.c.upload_id)
        .subquery()
    )
    found = select(*_BRIEF, counted.c.total, counted.c.pending, counted.c.doubtful)
    found = found.outerjoin(counted, counted.c.upload_id == uploads.c.id).where(uploads.c.id.in_(ids))
    return list(db.execute(found.order_by(order)))


def _listed(organisation_id: int, states: tuple[str, ...], words: str) -> Any:
    which = uploads.c.organisation_id == organisation_id
    if states:
        which &= uploads.c.state.in_(states)
    for word in words.split()[:8]:
        like = f"%{word.replace('!', '!!').replace('%', '!%').replace('_', '!_')}%"
        which &= or_(uploads.c.name.ilike(like, escape="!"), uploads.c.title.ilike(like, escape="!"))
    return which


def versions(db: Connection, organisation_id: int, ids: Iterable[int] | None = None) -> dict[int, int]:
    """The version of every upload that was read, by id: what the search compares its own with; of some ids, or all."""
    mine = (uploads.c.organisation_id == organisation_id) & uploads.c.state.in_(("review", "done"))
    if ids is not None:
        mine &= uploads.c.id.in_(list(ids))
    return dict(db.execute(select(uploads.c.id, uploads.c.version).where(mine)).all())


def whole(db: Connection, organisation_id: int, ids: Iterable[int]) -> list[Row[Any]]:
    """Uploads with what was read in them, by id."""
    mine = (uploads.c.organisation_id == organisation_id) & uploads.c.id.in_(list(ids))
    return list(db.execute(select(uploads).where(mine)))
