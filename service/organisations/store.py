"""SQL của mẫu riêng."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, delete, select, update

from service.database.rows import added, own
from service.organisations.tables import own_templates as templates


def add(db: Connection, values: dict[str, Any]) -> int:
    """Insert a template, return its id."""
    return added(db, templates, **values)


def one(db: Connection, organisation_id: int, template_id: int) -> Row[Any] | None:
    """A template of this organisation."""
    mine = own(templates, organisation_id, template_id)
    return db.execute(select(templates).where(mine)).first()


def many(db: Connection, organisation_id: int) -> list[Row[Any]]:
    """The templates of this organisation, the newest first."""
    mine = templates.c.organisation_id == organisation_id
    return list(db.execute(select(templates).where(mine).order_by(templates.c.id.desc())))


def in_use(db: Connection, organisation_id: int, kind: str) -> Row[Any] | None:
    """The template that documents of this kind are made with."""
    mine = (templates.c.organisation_id == organisation_id) & (templates.c.kind == kind)
    return db.execute(select(templates).where(mine, templates.c.active.is_(True))).first()


def put_aside(db: Connection, organisation_id: int, kind: str) -> None:
    """Use no template of this kind."""
    mine = (templates.c.organisation_id == organisation_id) & (templates.c.kind == kind)
    db.execute(update(templates).where(mine).values(active=False))


def change(db: Connection, organisation_id: int, template_id: int, **values: Any) -> bool:
    """Change a template; False when it is gone."""
    mine = own(templates, organisation_id, template_id)
    return db.execute(update(templates).where(mine).values(**values)).rowcount == 1


def remove(db: Connection, organisation_id: int, template_id: int) -> bool:
    """Delete a template that is not in use; False when it is in use or gone."""
    mine = own(templates, organisation_id, template_id)
    return db.execute(delete(templates).where(mine, templates.c.active.is_(False))).rowcount == 1
