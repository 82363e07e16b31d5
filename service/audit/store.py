"""SQL của nhật ký."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, func, insert, select

from service.accounts.actor import Actor
from service.audit.tables import audit
from vitext.fold import search_key


@dataclass(frozen=True, slots=True)
class Filter:
    """Which lines: every condition that is given holds. `words` are folded; `since` counts, `until` does not."""

    user_id: int | None = None
    actions: tuple[str, ...] = ()
    subject: str = ""  # "document" for all documents, "document:12" for one
    since: datetime | None = None
    until: datetime | None = None
    words: tuple[str, ...] = ()


def note(db: Connection, who: Actor, action: str, subject: str, words: str, **detail: Any) -> None:
    """Write one line, in the same transaction as the change it tells of. `words` is a short Vietnamese sentence."""
    db.execute(
        insert(audit).values(
            organisation_id=who.organisation_id,
            user_id=who.user_id,
            user_name=who.user_name,
            at=who.now,
            action=action,
            subject=subject,
            words=words[:500],
            folded=search_key(f"{who.user_name} {words[:500]}")[:800],
            detail=detail,
        )
    )


def many(db: Connection, organisation_id: int, wanted: Filter, *, limit: int, offset: int = 0) -> list[Row[Any]]:
    """Lines of an organisation, the newest first."""
    query = select(audit).where(_matches(organisation_id, wanted))
    return list(db.execute(query.order_by(audit.c.at.desc(), audit.c.id.desc()).limit(limit).offset(offset)))


def count(db: Connection, organisation_id: int, wanted: Filter) -> int:
    """How many lines there are."""
    return db.execute(select(func.count()).select_from(audit).where(_matches(organisation_id, wanted))).scalar_one()


def actions_of(db: Connection, organisation_id: int) -> list[str]:
    """Every action that the organisation's log holds."""
    mine = audit.c.organisation_id == organisation_id
    return list(db.execute(select(audit.c.action).where(mine).distinct().order_by(audit.c.action)).scalars())


def people_of(db: Connection, organisation_id: int) -> list[Row[Any]]:
    """Everybody whom the organisation's log names, with the last name they had: user_id, name."""
    mine = audit.c.organisation_id == organisation_id
    last = select(func.max(audit.c.id)).where(mine, audit.c.user_id.is_not(None)).group_by(audit.c.user_id)
    query = select(audit.c.user_id, audit.c.user_name.label("name")).where(audit.c.id.in_(last))
    return list(db.execute(query.order_by(audit.c.user_name)))


def _matches(organisation_id: int, wanted: Filter) -> ColumnElement[bool]:
    conditions: list[ColumnElement[bool]] = [audit.c.organisation_id == organisation_id]
    if wanted.user_id is not None:
        conditions.append(audit.c.user_id == wanted.user_id)
    if wanted.actions:
        conditions.append(audit.c.action.in_(wanted.actions))
    if ":" in wanted.subject:
        conditions.append(audit.c.subject == wanted.subject)
    elif wanted.subject:
        conditions.append(audit.c.subject.startswith(f"{wanted.subject}:", autoescape=True))
    if wanted.since is not None:
        conditions.append(audit.c.at >= wanted.since)
    if wanted.until is not None:
        conditions.append(audit.c.at < wanted.until)
    conditions += _each(wanted.words)
    return and_(*conditions)


def _each(words: Iterable[str]) -> list[ColumnElement[bool]]:
    return [audit.c.folded.contains(word, autoescape=True) for word in words]
