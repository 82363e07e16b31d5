"""SQL của bản tin. What the public may read is decided here, by one condition: `_public`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Table, and_, delete, func, insert, or_, select, update

from service.bulletins.tables import (
    article_revisions,
    articles,
    attachments,
    categories,
    corrections,
    photos,
    slugs,
)
from service.database.rows import added, own

_BRIEF = tuple(one for one in articles.c if one.name not in ("body", "search"))


def _public(organisation_id: int, now: datetime) -> ColumnElement[bool]:
    """Published, or scheduled for a moment that has come."""
    return and_(
        articles.c.organisation_id == organisation_id,
        articles.c.state.in_(("published", "scheduled")),
        articles.c.publish_at <= now,
    )


def _stands(state: str, now: datetime) -> ColumnElement[bool]:
    """In this state as an editor sees it: a scheduled article whose moment has come is published."""
    scheduled = articles.c.state == "scheduled"
    if state == "scheduled":
        return and_(scheduled, articles.c.publish_at > now)
    if state == "published":
        return or_(articles.c.state == "published", and_(scheduled, articles.c.publish_at <= now))
    return articles.c.state == state


def _with_words(words: Iterable[str]) -> list[ColumnElement[bool]]:
    return [articles.c.search.contains(word, autoescape=True) for word in words]


def add(db: Connection, values: dict[str, Any]) -> int:
    """Insert an article, return its id."""
    return added(db, articles, **values)


def one(db: Connection, organisation_id: int, article_id: int, *, lock: bool = False) -> Row[Any] | None:
    """An article of this organisation; `lock` holds it until the transaction ends."""
    query = select(articles).where(own(articles, organisation_id, article_id))
    return db.execute(query.with_for_update() if lock else query).first()


def many(
    db: Connection,
    organisation_id: int,
    now: datetime,
    *,
    state: str = "",
    words: Sequence[str] = (),
    meeting_id: int | None = None,
    limit: int = 200,
    offset: int = 0,
) -> list[Row[Any]]:
    """Articles of this organisation for its editors, the last changed first; without their bodies."""
    query = select(*_BRIEF).where(articles.c.organisation_id == organisation_id, *_with_words(words))
    if state:
        query = query.where(_stands(state, now))
    if meeting_id is not None:
        query = query.where(articles.c.meeting_id == meeting_id)
    query = query.order_by(articles.c.changed.desc(), articles.c.id.desc())
    return list(db.execute(query.limit(limit).offset(offset)))


def how_many(db: Connection, organisation_id: int, now: datetime, *, state: str = "", words: Sequence[str] = ()) -> int:
    """How many articles of this organisation `many` tells in all."""
    query = select(func.count()).select_from(articles)
    query = query.where(articles.c.organisation_id == organisation_id, *_with_words(words))
    return int(db.execute(query.where(_stands(state, now)) if state else query).scalar_one())


def counts(
    db: Connection, organisation_id: int, now: datetime, states: Iterable[str], *, words: Sequence[str] = ()
) -> dict[str, int]:
    """How many articles, with these folded words if any, stand in each state."""
    mine = and_(articles.c.organisation_id == organisation_id, *_with_words(words))
    return {
        state: db.execute(select(func.count()).select_from(articles).where(mine, _stands(state, now))).scalar_one()
        for state in states
    }


def change(db: Connection, article_id: int, version: int, **values: Any) -> bool:
    """Change an article that still has this version."""
    mine = (articles.c.id == article_id) & (articles.c.version == version)
    return db.execute(update(articles).where(mine).values(version=version + 1, **values)).rowcount == 1


def drop(db: Connection, article_id: int) -> None:
    """Delete an article with all that hangs on it."""
    db.execute(delete(articles).where(articles.c.id == article_id))


def keep_revision(db: Connection, values: dict[str, Any]) -> None:
    """Keep how an article was."""
    db.execute(insert(article_revisions).values(**values))


def revisions(db: Connection, article_id: int) -> list[Row[Any]]:
    """How an article was, the last first."""
    query = select(article_revisions).where(article_revisions.c.article_id == article_id)
    return list(db.execute(query.order_by(article_revisions.c.id.desc())))


def add_correction(db: Connection, article_id: int, words: str, at: datetime) -> None:
    """Note what was corrected."""
    db.execute(insert(corrections).values(article_id=article_id, words=words, at=at))


def corrections_of(db: Connection, article_id: int) -> list[Row[Any]]:
    """What was corrected, the first first."""
    return list(
        db.execute(select(corrections).where(corrections.c.article_id == article_id).order_by(corrections.c.id))
    )


def slug_owner(db: Connection, organisation_id: int, slug: str) -> int | None:
    """The article that has, or once had, this address."""
    query = select(slugs.c.article_id).where(slugs.c.organisation_id == organisation_id, slugs.c.slug == slug)
    return db.execute(query).scalar()


def slugs_like(db: Connection, organisation_id: int, start: str, *, but: int | None) -> set[str]:
    """Addresses that begin so and belong, or once belonged, to another article than `but`."""
    now = select(articles.c.slug).where(
        articles.c.organisation_id == organisation_id, articles.c.slug.startswith(start, autoescape=True)
    )
    once = select(slugs.c.slug).where(
        slugs.c.organisation_id == organisation_id, slugs.c.slug.startswith(start, autoescape=True)
    )
    if but is not None:
        now, once = now.where(articles.c.id != but), once.where(slugs.c.article_id != but)
    return {row[0] for row in db.execute(now)} | {row[0] for row in db.execute(once)}


def add_slug(db: Connection, organisation_id: int, slug: str, article_id: int) -> None:
    """Take an address for an article, for good."""
    db.execute(insert(slugs).values(organisation_id=organisation_id, slug=slug, article_id=article_id))


def public_one(db: Connection, organisation_id: int, article_id: int, now: datetime) -> Row[Any] | None:
    """A published article."""
    return db.execute(select(articles).where(_public(organisation_id, now), articles.c.id == article_id)).first()


def public_many(
    db: Connection,
    organisation_id: int,
    now: datetime,
    *,
    category_id: int | None = None,
    hot: bool | None = None,
    month: str | None = None,
    words: Sequence[str] = (),
    meeting_id: int | None = None,
    but: Sequence[int] = (),
    limit: int = 20,
    offset: int = 0,
) -> list[Row[Any]]:
    """Published articles, the newest first; `words` are folded words that must all stand in the article."""
    which = _which(category_id=category_id, hot=hot, month=month, meeting_id=meeting_id, but=but)
    query = select(articles).where(_public(organisation_id, now), *_with_words(words), *which)
    query = query.order_by(articles.c.publish_at.desc(), articles.c.id.desc())
    return list(db.execute(query.limit(limit).offset(offset)))


def public_count(
    db: Connection, organisation_id: int, now: datetime, *, words: Sequence[str] = (), **which: Any
) -> int:
    """How many published articles `public_many` tells in all."""
    query = select(func.count()).select_from(articles)
    return int(
        db.execute(query.where(_public(organisation_id, now), *_with_words(words), *_which(**which))).scalar_one()
    )


def _which(
    *,
    category_id: int | None = None,
    hot: bool | None = None,
    month: str | None = None,
    meeting_id: int | None = None,
    but: Sequence[int] = (),
) -> Iterator[Any]:
    if category_id is not None:
        yield articles.c.category_id == category_id
    if hot is not None:
        yield articles.c.hot.is_(hot)
    if month is not None:
        yield articles.c.month == month
    if meeting_id is not None:
        yield articles.c.meeting_id == meeting_id
    if but:
        yield articles.c.id.not_in(but)


def public_addresses(db: Connection, organisation_id: int, now: datetime, *, limit: int) -> list[Row[Any]]:
    """slug, publish_at and corrected of the published articles, the newest first."""
    columns = (articles.c.slug, articles.c.publish_at, articles.c.corrected)
    query = select(*columns).where(_public(organisation_id, now)).order_by(articles.c.publish_at.desc())
    return list(db.execute(query.limit(limit)))


def months(db: Connection, organisation_id: int, now: datetime) -> list[tuple[int, int, int]]:
    """Year, month and how many articles, the newest first."""
    month = articles.c.month
    query = select(month, func.count()).where(_public(organisation_id, now)).group_by(month).order_by(month.desc())
    return [(int(row[0][:4]), int(row[0][5:]), int(row[1])) for row in db.execute(query)]


def last_change(db: Connection, organisation_id: int, now: datetime) -> datetime | None:
    """When the public pages last changed: an article came out, was corrected or withdrawn."""
    query = select(
        func.max(articles.c.publish_at, type_=articles.c.publish_at.type),
        func.max(articles.c.changed, type_=articles.c.changed.type),
    ).where(
        articles.c.organisation_id == organisation_id,
        articles.c.state.in_(("published", "scheduled", "withdrawn")),
        articles.c.publish_at <= now,
    )
    return max((moment for moment in db.execute(query).one() if moment is not None), default=None)


def sites(db: Connection, now: datetime) -> list[int]:
    """The organisations that have something published."""
    query = select(articles.c.organisation_id).where(
        articles.c.state.in_(("published", "scheduled")), articles.c.publish_at <= now
    )
    return sorted({int(row[0]) for row in db.execute(query.distinct())})


def neighbours(db: Connection, organisation_id: int, article: Row[Any], now: datetime) -> tuple[Any, Any]:
    """The published article before and after this one, by time."""
    at = (articles.c.publish_at, articles.c.id)
    before = or_(at[0] < article.publish_at, and_(at[0] == article.publish_at, at[1] < article.id))
    after = or_(at[0] > article.publish_at, and_(at[0] == article.publish_at, at[1] > article.id))
    base = select(*_BRIEF).where(_public(organisation_id, now))
    older = db.execute(base.where(before).order_by(at[0].desc(), at[1].desc()).limit(1)).first()
    newer = db.execute(base.where(after).order_by(at[0], at[1]).limit(1)).first()
    return older, newer


def category_list(db: Connection, organisation_id: int) -> list[Row[Any]]:
    """The categories in their order."""
    query = select(categories).where(categories.c.organisation_id == organisation_id)
    return list(db.execute(query.order_by(categories.c.position, categories.c.name, categories.c.id)))


def category_counts(db: Connection, organisation_id: int) -> dict[int, int]:
    """How many articles each category has."""
    query = select(articles.c.category_id, func.count()).where(articles.c.organisation_id == organisation_id)
    return {row[0]: int(row[1]) for row in db.execute(query.group_by(articles.c.category_id)) if row[0] is not None}


def add_category(db: Connection, values: dict[str, Any]) -> int:
    """Insert a category, return its id."""
    return added(db, categories, **values)


def change_category(db: Connection, organisation_id: int, category_id: int, **values: Any) -> None:
    """Change a category's name or place; its address stays."""
    mine = own(categories, organisation_id, category_id)
    db.execute(update(categories).where(mine).values(**values))


def drop_category(db: Connection, organisation_id: int, category_id: int) -> None:
    """Delete a category; its articles stay, without one."""
    mine = own(categories, organisation_id, category_id)
    db.execute(delete(categories).where(mine))


def add_photo(db: Connection, values: dict[str, Any]) -> int:
    """Insert a photo, return its id."""
    return added(db, photos, **values)


def photos_of(db: Connection, article_id: int) -> list[Row[Any]]:
    """The photos of an article in their order."""
    query = select(photos).where(photos.c.article_id == article_id)
    return list(db.execute(query.order_by(photos.c.position, photos.c.id)))


def first_photos(db: Connection, article_ids: Sequence[int]) -> dict[int, Row[Any]]:
    """The first described photo of each of these articles."""
    query = select(photos).where(photos.c.article_id.in_(article_ids), photos.c.alt != "")
    rows = db.execute(query.order_by(photos.c.position.desc(), photos.c.id.desc()))
    return {row.article_id: row for row in rows}


def change_photo(db: Connection, article_id: int, photo_id: int, **values: Any) -> bool:
    """Change the words or the place of a photo; False when the article has no such photo."""
    mine = (photos.c.id == photo_id) & (photos.c.article_id == article_id)
    return db.execute(update(photos).where(mine).values(**values)).rowcount == 1


def drop_photo(db: Connection, article_id: int, photo_id: int) -> None:
    """Take a photo from an article; its file stays."""
    db.execute(delete(photos).where(photos.c.id == photo_id, photos.c.article_id == article_id))


def add_attachment(db: Connection, values: dict[str, Any]) -> int:
    """Attach a file, return its id."""
    return added(db, attachments, **values)


def attachment_of_job(db: Connection, organisation_id: int, attachment_id: int) -> Row[Any] | None:
    """A file that is being made, for the worker; `organisation_id` is the article's."""
    query = select(attachments).join(articles, articles.c.id == attachments.c.article_id)
    mine = (attachments.c.id == attachment_id) & (articles.c.organisation_id == organisation_id)
    return db.execute(query.where(mine)).first()


def change_attachment(db: Connection, attachment_id: int, **values: Any) -> None:
    """Write what became of a file that was being made."""
    db.execute(update(attachments).where(attachments.c.id == attachment_id).values(**values))


def attachments_of(db: Connection, article_id: int) -> list[Row[Any]]:
    """The files of an article."""
    return list(
        db.execute(select(attachments).where(attachments.c.article_id == article_id).order_by(attachments.c.id))
    )


def drop_attachment(db: Connection, article_id: int, attachment_id: int) -> None:
    """Take a file from an article; it stays in the store."""
    mine = (attachments.c.id == attachment_id) & (attachments.c.article_id == article_id)
    db.execute(delete(attachments).where(mine))


def public_photo(db: Connection, organisation_id: int, digest: str, now: datetime) -> bool:
    """Whether a published article shows this picture."""
    shown = or_(photos.c.digest == digest, photos.c.thumb == digest)
    return _carried(db, photos, and_(shown, photos.c.alt != ""), organisation_id, now) is not None


def public_attachment(db: Connection, organisation_id: int, digest: str, now: datetime) -> Row[Any] | None:
    """The file of a published article that has this content."""
    return _carried(db, attachments, attachments.c.digest == digest, organisation_id, now)


def _carried(
    db: Connection, table: Table, which: ColumnElement[bool], organisation_id: int, now: datetime
) -> Row[Any] | None:
    query = select(table).join(articles, articles.c.id == table.c.article_id)
    return db.execute(query.where(_public(organisation_id, now), which).limit(1)).first()


def versions(db: Connection, organisation_id: int, ids: Iterable[int] | None = None) -> dict[int, int]:
    """The version of every article that was not withdrawn, by id; of some ids, or of all: for the search."""
    mine = (articles.c.organisation_id == organisation_id) & (articles.c.state != "withdrawn")
    if ids is not None:
        mine &= articles.c.id.in_(list(ids))
    return dict(db.execute(select(articles.c.id, articles.c.version).where(mine)).all())


def whole(db: Connection, organisation_id: int, ids: Iterable[int]) -> list[Row[Any]]:
    """Articles with their words, by id."""
    mine = (articles.c.organisation_id == organisation_id) & articles.c.id.in_(list(ids))
    return list(db.execute(select(articles).where(mine)))
