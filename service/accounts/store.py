"""SQL của người dùng, phiên và cơ quan."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from service.accounts.roles import ROLES, Role
from service.accounts.tables import attempts, memberships, organisations, sessions, tokens, users
from service.database.rows import added


@dataclass(frozen=True, slots=True)
class Signed:
    """A live session with its person; `organisation_id` is None for one who belongs to none."""

    session_id: int
    user_id: int
    user_name: str
    must_change: bool
    organisation_id: int | None
    organisation_name: str
    csrf: str
    seen: datetime


def anybody(db: Connection) -> bool:
    """Whether there is any user yet."""
    return db.execute(select(users.c.id).limit(1)).first() is not None


def user_by_login(db: Connection, login: str) -> Row[Any] | None:
    """The active user of this name to sign in with."""
    return db.execute(select(users).where(users.c.login == login, users.c.active.is_(True))).first()


def login_taken(db: Connection, login: str) -> bool:
    """Whether somebody has this name to sign in with, active or not."""
    return db.execute(select(users.c.id).where(users.c.login == login)).first() is not None


def user_by_id(db: Connection, user_id: int) -> Row[Any] | None:
    """A user, active or not."""
    return db.execute(select(users).where(users.c.id == user_id)).first()


def add_user(db: Connection, *, login: str, name: str, password: str, must_change: bool, now: datetime) -> int:
    """Insert a user, return the id. The caller has hashed the password."""
    values = {"login": login, "name": name, "password": password, "must_change": must_change, "created": now}
    return added(db, users, active=True, **values)


def set_password(db: Connection, user_id: int, password: str, *, must_change: bool) -> None:
    """Replace the hash."""
    db.execute(update(users).where(users.c.id == user_id).values(password=password, must_change=must_change))


def add_organisation(db: Connection, *, slug: str, name: str, profile: dict[str, Any], now: datetime) -> int:
    """Insert an organisation, return the id."""
    values = {"slug": slug, "name": name, "profile": profile, "settings": {}, "version": 1, "created": now}
    return added(db, organisations, **values)


def organisation(db: Connection, organisation_id: int) -> Row[Any] | None:
    """One organisation."""
    return db.execute(select(organisations).where(organisations.c.id == organisation_id)).first()


def organisation_by_slug(db: Connection, slug: str) -> Row[Any] | None:
    """One organisation by the name in its public address."""
    return db.execute(select(organisations).where(organisations.c.slug == slug)).first()


def all_organisations(db: Connection) -> list[Row[Any]]:
    """Every organisation of the database, by name; for commands only: id, slug, name."""
    return list(db.execute(select(organisations.c.id, organisations.c.slug, organisations.c.name).order_by("name")))


def save_organisation(db: Connection, organisation_id: int, version: int, **values: Any) -> bool:
    """Change an organisation if it still has this version; False when somebody else was first."""
    changed = db.execute(
        update(organisations)
        .where(organisations.c.id == organisation_id, organisations.c.version == version)
        .values(version=version + 1, **values)
    )
    return changed.rowcount == 1


def set_roles(db: Connection, user_id: int, organisation_id: int, roles: Iterable[Role]) -> None:
    """Give a member exactly these roles; none ends the membership."""
    mine = (memberships.c.user_id == user_id) & (memberships.c.organisation_id == organisation_id)
    db.execute(delete(memberships).where(mine))
    rows = [{"user_id": user_id, "organisation_id": organisation_id, "role": role} for role in dict.fromkeys(roles)]
    if rows:
        db.execute(insert(memberships), rows)


def roles_of(db: Connection, user_id: int, organisation_id: int) -> frozenset[Role]:
    """The roles of a person in an organisation."""
    found = db.execute(
        select(memberships.c.role).where(
            memberships.c.user_id == user_id, memberships.c.organisation_id == organisation_id
        )
    ).scalars()
    return frozenset(role for role in found if role in ROLES)


def memberships_of(db: Connection, user_id: int) -> list[Row[Any]]:
    """A row for each role of a person anywhere: organisation_id, name, role; by name of organisation."""
    return list(
        db.execute(
            select(memberships.c.organisation_id, organisations.c.name, memberships.c.role)
            .join(organisations, organisations.c.id == memberships.c.organisation_id)
            .where(memberships.c.user_id == user_id)
            .order_by(organisations.c.name)
        )
    )


def organisations_of(db: Connection, user_id: int) -> list[Row[Any]]:
    """The organisations a person belongs to, by name."""
    return list(
        db.execute(
            select(organisations.c.id, organisations.c.name)
            .join(memberships, memberships.c.organisation_id == organisations.c.id)
            .where(memberships.c.user_id == user_id)
            .distinct()
            .order_by(organisations.c.name)
        )
    )


def members(db: Connection, organisation_id: int) -> list[Row[Any]]:
    """Everybody of an organisation, a row for each role: id, login, name, active, must_change, role."""
    return list(
        db.execute(
            select(users.c.id, users.c.login, users.c.name, users.c.active, users.c.must_change, memberships.c.role)
            .join(memberships, memberships.c.user_id == users.c.id)
            .where(memberships.c.organisation_id == organisation_id)
            .order_by(users.c.name, users.c.id)
        )
    )


def members_elsewhere(db: Connection, organisation_id: int, users_: Iterable[int]) -> set[int]:
    """Those of these people who belong to another organisation too."""
    theirs = memberships.c.user_id.in_(list(users_)) & (memberships.c.organisation_id != organisation_id)
    return set(db.execute(select(memberships.c.user_id).where(theirs).distinct()).scalars())


def lock_organisation(db: Connection, organisation_id: int) -> None:
    """Hold an organisation until the transaction ends; others may go on adding what belongs to it."""
    db.execute(select(organisations.c.id).where(organisations.c.id == organisation_id).with_for_update(key_share=True))


def rename(db: Connection, user_id: int, name: str) -> None:
    """Change what a user is called."""
    db.execute(update(users).where(users.c.id == user_id).values(name=name))


def set_active(db: Connection, user_id: int, *, active: bool) -> None:
    """Close an account, or open it again."""
    db.execute(update(users).where(users.c.id == user_id).values(active=active))


def leave_organisation(db: Connection, user_id: int, organisation_id: int) -> None:
    """End a person's sessions that work for an organisation."""
    mine = (sessions.c.user_id == user_id) & (sessions.c.organisation_id == organisation_id)
    db.execute(delete(sessions).where(mine))


def add_token(db: Connection, values: dict[str, Any]) -> int:
    """Insert an API token, return its id."""
    return added(db, tokens, **values)


def token(db: Connection, kept: str, now: datetime) -> Row[Any] | None:
    """The live token of an active user: id, user_id, user_name, organisation_id, organisation_name, scopes, seen."""
    columns: list[Any] = [tokens.c.id, tokens.c.user_id, users.c.name.label("user_name"), tokens.c.organisation_id]
    columns += [organisations.c.name.label("organisation_name"), tokens.c.scopes, tokens.c.seen]
    live = tokens.c.expires.is_(None) | (tokens.c.expires > now)
    return db.execute(
        select(*columns)
        .join(users, users.c.id == tokens.c.user_id)
        .join(organisations, organisations.c.id == tokens.c.organisation_id)
        .where(tokens.c.token == kept, live, users.c.active.is_(True), users.c.must_change.is_(False))
    ).first()


def tokens_of(db: Connection, user_id: int, organisation_id: int) -> list[Row[Any]]:
    """The tokens of a person in an organisation, the newest first."""
    mine = (tokens.c.user_id == user_id) & (tokens.c.organisation_id == organisation_id)
    return list(db.execute(select(tokens).where(mine).order_by(tokens.c.id.desc())))


def touch_token(db: Connection, kept: str, now: datetime) -> None:
    """Note that a token was used."""
    db.execute(update(tokens).where(tokens.c.token == kept).values(seen=now))


def end_token(db: Connection, user_id: int, token_id: int) -> None:
    """Delete one token of a person."""
    db.execute(delete(tokens).where(tokens.c.user_id == user_id, tokens.c.id == token_id))


def end_tokens(db: Connection, user_id: int, organisation_id: int) -> None:
    """Delete a person's tokens in an organisation."""
    mine = (tokens.c.user_id == user_id) & (tokens.c.organisation_id == organisation_id)
    db.execute(delete(tokens).where(mine))


def open_session(db: Connection, values: dict[str, Any]) -> int:
    """Insert a session row."""
    return added(db, sessions, **values)


def session(db: Connection, token: str, now: datetime) -> Signed | None:
    """The live session of a kept token, with its active user."""
    row = db.execute(
        select(
            sessions.c.id,
            users.c.id.label("user_id"),
            users.c.name,
            users.c.must_change,
            sessions.c.organisation_id,
            organisations.c.name.label("organisation"),
            sessions.c.csrf,
            sessions.c.seen,
        )
        .join(users, users.c.id == sessions.c.user_id)
        .outerjoin(organisations, organisations.c.id == sessions.c.organisation_id)
        .where(sessions.c.token == token, sessions.c.expires > now, users.c.active.is_(True))
    ).first()
    if row is None:
        return None
    return Signed(
        row.id, row.user_id, row.name, row.must_change, row.organisation_id, row.organisation or "", row.csrf, row.seen
    )


def touch_session(db: Connection, session_id: int, now: datetime, expires: datetime) -> None:
    """Note that a session is in use."""
    db.execute(update(sessions).where(sessions.c.id == session_id).values(seen=now, expires=expires))


def sessions_of(db: Connection, user_id: int, now: datetime) -> list[Row[Any]]:
    """The live sessions of a person, the last used first."""
    mine = (sessions.c.user_id == user_id) & (sessions.c.expires > now)
    return list(db.execute(select(sessions).where(mine).order_by(sessions.c.seen.desc())))


def end_sessions(db: Connection, user_id: int, *, only: int | None = None, but: int | None = None) -> int:
    """End sessions of a person: one, or all (but the present one). Returns how many."""
    which = sessions.c.user_id == user_id
    if only is not None:
        which &= sessions.c.id == only
    if but is not None:
        which &= sessions.c.id != but
    return db.execute(delete(sessions).where(which)).rowcount


def choose_organisation(db: Connection, session_id: int, organisation_id: int) -> None:
    """Work for another of one's organisations."""
    db.execute(update(sessions).where(sessions.c.id == session_id).values(organisation_id=organisation_id))


def count_attempts(db: Connection, key: str, since: datetime) -> int:
    """How many tries were noted for a key."""
    mine = (attempts.c.key == key) & (attempts.c.at >= since)
    return db.execute(select(func.count()).select_from(attempts).where(mine)).scalar_one()


def note_attempt(db: Connection, key: str, now: datetime, *, forget_before: datetime) -> None:
    """Note a try; old ones are forgotten."""
    db.execute(delete(attempts).where(attempts.c.at < forget_before))
    db.execute(insert(attempts).values(key=key, at=now))


def forget_attempts(db: Connection, key: str) -> None:
    """Forget the tries of one who has signed in."""
    db.execute(delete(attempts).where(attempts.c.key == key))
