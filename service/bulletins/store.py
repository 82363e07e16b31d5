"""SQL của bản tin. What the public may read is decided here, by one condition: `_public`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, delete, extract, func, insert, or_, select, update

from service.bulletins.tables import article_revisions, articles, attachments, categories, photos, slugs


def _public(organisation_id: int, now: datetime) -> ColumnElement[bool]:
    """Published, or scheduled for a moment that has come."""
    return and_(
        articles.c.organisation_id == organisation_id,
        articles.c.state.in_(("published", "scheduled")),
        articles.c.publish_at <= now,
    )


def add(db: Connection, values: dict[str, Any]) -> int:
    """Insert an article, return its id."""
    return int(db.execute(insert(articles).values(**values).returning(articles.c.id)).scalar_one())


def one(db: Connection, organisation_id: int, article_id: int) -> Row[Any] | None:
    """An article of this organisation."""
    query = select(articles).where(articles.c.id == article_id, articles.c.organisation_id == organisation_id)
    return db.execute(query).first()


def many(db: Connection, organisation_id: int, *, limit: int = 200) -> list[Row[Any]]:
    """All articles of this organisation for its editors, the last changed first."""
    query = select(articles).where(articles.c.organisation_id == organisation_id)
    return list(db.execute(query.order_by(articles.c.changed.desc()).limit(limit)))


def change(db: Connection, article_id: int, version: int, **values: Any) -> bool:
    """Change an article that still has this version."""
    mine = (articles.c.id == article_id) & (articles.c.version == version)
    return db.execute(update(articles).where(mine).values(version=version + 1, **values)).rowcount == 1


def keep_revision(db: Connection, values: dict[str, Any]) -> None:
    """Keep how an article was."""
    db.execute(insert(article_revisions).values(**values))


def revisions(db: Connection, article_id: int) -> list[Row[Any]]:
    """How an article was, the last first."""
    query = select(article_revisions).where(article_revisions.c.article_id == article_id)
    return list(db.execute(query.order_by(article_revisions.c.id.desc())))


def slug_owner(db: Connection, organisation_id: int, slug: str) -> int | None:
    """The article that has, or once had, this address."""
    query = select(slugs.c.article_id).where(slugs.c.organisation_id == organisation_id, slugs.c.slug == slug)
    return db.execute(query).scalar()


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
    month: tuple[int, int] | None = None,
    words: list[str] | None = None,
    limit: int = 20,
    offset: int = 0,
) -> list[Row[Any]]:
    """Published articles, the newest first; `words` are folded words that must all stand in the article."""
    query = select(articles).where(_public(organisation_id, now))
    if category_id is not None:
        query = query.where(articles.c.category_id == category_id)
    if hot is not None:
        query = query.where(articles.c.hot.is_(hot))
    if month is not None:
        query = query.where(
            extract("year", articles.c.publish_at) == month[0], extract("month", articles.c.publish_at) == month[1]
        )
    for word in words or ():
        query = query.where(articles.c.search.contains(word, autoescape=True))
    query = query.order_by(articles.c.publish_at.desc(), articles.c.id.desc())
    return list(db.execute(query.limit(limit).offset(offset)))


def months(db: Connection, organisation_id: int, now: datetime) -> list[tuple[int, int, int]]:
    """Year, month and how many articles, the newest first."""
    year, month = extract("year", articles.c.publish_at), extract("month", articles.c.publish_at)
    query = select(year, month, func.count()).where(_public(organisation_id, now)).group_by(year, month)
    found = [(int(row[0]), int(row[1]), int(row[2])) for row in db.execute(query)]
    return sorted(found, reverse=True)


def neighbours(db: Connection, organisation_id: int, article: Row[Any], now: datetime) -> tuple[Any, Any]:
    """The published article before and after this one, by time."""
    at = (articles.c.publish_at, articles.c.id)
    before = or_(at[0] < article.publish_at, and_(at[0] == article.publish_at, at[1] < article.id))
    after = or_(at[0] > article.publish_at, and_(at[0] == article.publish_at, at[1] > article.id))
    base = select(articles).where(_public(organisation_id, now))
    older = db.execute(base.where(before).order_by(at[0].desc(), at[1].desc()).limit(1)).first()
    newer = db.execute(base.where(after).order_by(at[0], at[1]).limit(1)).first()
    return older, newer


def category_list(db: Connection, organisation_id: int) -> list[Row[Any]]:
    """The categories in their order."""
    query = select(categories).where(categories.c.organisation_id == organisation_id)
    return list(db.execute(query.order_by(categories.c.position, categories.c.name)))


def add_category(db: Connection, values: dict[str, Any]) -> int:
    """Insert a category, return its id."""
    return int(db.execute(insert(categories).values(**values).returning(categories.c.id)).scalar_one())


def add_photo(db: Connection, values: dict[str, Any]) -> int:
    """Insert a photo, return its id."""
    return int(db.execute(insert(photos).values(**values).returning(photos.c.id)).scalar_one())


def photos_of(db: Connection, article_id: int) -> list[Row[Any]]:
    """The photos of an article in their order."""
    query = select(photos).where(photos.c.article_id == article_id)
    return list(db.execute(query.order_by(photos.c.position, photos.c.id)))


def change_photo(db: Connection, article_id: int, photo_id: int, **values: Any) -> None:
    """Change the words of a photo."""
    db.execute(update(photos).where(photos.c.id == photo_id, photos.c.article_id == article_id).values(**values))


def drop_photo(db: Connection, article_id: int, photo_id: int) -> None:
    """Take a photo from an article; its file stays."""
    db.execute(delete(photos).where(photos.c.id == photo_id, photos.c.article_id == article_id))


def public_file(db: Connection, organisation_id: int, digest: str, now: datetime) -> bool:
    """Whether a published article shows this picture or carries this file."""
    shown = (
        select(photos.c.id)
        .join(articles, articles.c.id == photos.c.article_id)
        .where(_public(organisation_id, now), or_(photos.c.digest == digest, photos.c.thumb == digest))
    )
    carried = (
        select(attachments.c.id)
        .join(articles, articles.c.id == attachments.c.article_id)
        .where(_public(organisation_id, now), attachments.c.digest == digest)
    )
    return db.execute(shown).first() is not None or db.execute(carried).first() is not None


def add_attachment(db: Connection, values: dict[str, Any]) -> None:
    """Attach a file."""
    db.execute(insert(attachments).values(**values))


def attachments_of(db: Connection, article_id: int) -> list[Row[Any]]:
    """The files of an article."""
    return list(
        db.execute(select(attachments).where(attachments.c.article_id == article_id).order_by(attachments.c.id))
    )
