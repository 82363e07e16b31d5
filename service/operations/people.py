"""Người dùng từ dòng lệnh: whoever has the machine's shell may add people, give roles and reset passwords."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from domain.errors import InputRefused
from service.accounts import people, store
from service.accounts.actor import Actor
from service.accounts.passwords import hashed, one_time_password
from service.accounts.roles import ROLE_NAMES, ROLES, Permission, Role, allowed
from service.audit.store import note
from service.operations.houses import organisation_named, organisations
from vitext.clean import clean
from vitext.fold import slug
from vitext.quote import quote

SHELL = "Dòng lệnh trên máy chủ"


def role_named(words: str) -> Role:
    """A role by its Vietnamese or English name, marks or not. Raises InputRefused."""
    wanted = slug(words)
    for role in ROLES:
        if wanted in (role, slug(ROLE_NAMES[role])):
            return role
    names = ", ".join(ROLE_NAMES[role].lower() for role in ROLES)
    raise InputRefused(f"Không có vai trò {quote(words)}.", advice=f"Các vai trò: {names}.")


def house_for(db: Connection, words: str, *, now: datetime) -> int:
    """The organisation meant; the first one is made when there is none yet. Raises InputRefused."""
    if organisations(db) or not words.strip():
        return int(organisation_named(db, words).id)
    title = clean(words).text.strip()
    return store.add_organisation(db, slug=slug(title), name=title, profile={"ten": title}, now=now)


def add(
    db: Connection,
    *,
    organisation_id: int,
    login: str,
    name: str,
    roles: tuple[Role, ...],
    now: datetime,
    zone: ZoneInfo,
) -> str:
    """Add a person; returns the one-time password, "" for somebody of another organisation who gets roles here."""
    who = shell_of(db, organisation_id, now=now, zone=zone)
    known = store.user_by_login(db, login.strip().lower())
    if known is not None and store.roles_of(db, known.id, organisation_id):
        raise InputRefused(
            f"{quote(known.login)} đã là người của cơ quan này.",
            advice="Muốn đặt lại mật khẩu, hãy dùng: thuky user reset TÊN_ĐĂNG_NHẬP.",
        )
    if known is None:
        return people.add(db, who, login=login, name=name, roles=roles)[1]
    store.set_roles(db, known.id, organisation_id, roles)
    named = ", ".join(ROLE_NAMES[role].lower() for role in roles)
    note(db, who, "account.added", f"user:{known.id}", f"Đã thêm {quote(known.login)}: {named}")
    return ""


def reset(db: Connection, *, login: str, now: datetime, zone: ZoneInfo) -> str:
    """Give a person a new one-time password and end their sessions. Raises InputRefused for somebody unknown."""
    user = store.user_by_login(db, login.strip().lower())
    if user is None:
        raise InputRefused(f"Không có người dùng {quote(login)}.", advice="Xem danh sách bằng lệnh: thuky user list.")
    password = one_time_password()
    store.set_password(db, user.id, hashed(password), must_change=True)
    store.end_sessions(db, user.id)
    store.forget_attempts(db, f"login:{user.login}"[:200])
    for house in store.organisations_of(db, user.id):
        store.end_tokens(db, user.id, house.id)
        who = shell_of(db, house.id, now=now, zone=zone)
        note(db, who, "account.reset", f"user:{user.id}", f"Đã đặt lại mật khẩu của {quote(user.login)}")
    return password


def listed(db: Connection, organisation_id: int, *, now: datetime, zone: ZoneInfo) -> list[people.Person]:
    """Everybody of an organisation, by name."""
    return people.people(db, shell_of(db, organisation_id, now=now, zone=zone))


def shell_of(db: Connection, organisation_id: int, *, now: datetime, zone: ZoneInfo) -> Actor:
    """Whoever has the machine's shell, as an administrator of one organisation."""
    house = store.organisation(db, organisation_id)
    name = house.name if house else ""
    return Actor(0, SHELL, organisation_id, name, frozenset(("administrator",)), now, zone)


def member(
    db: Connection, organisation_id: int, login: str, permission: Permission, *, now: datetime, zone: ZoneInfo
) -> Actor:
    """A person of an organisation as an actor: the one named, else the first who has the permission."""
    active = [one for one in listed(db, organisation_id, now=now, zone=zone) if one.active]
    wanted = login.strip().lower()
    chosen = [
        one for one in active if (one.login == wanted if wanted else allowed(frozenset(one.roles), permission))
    ]  # fmt: skip
    if not chosen:
        said = (
            f"Cơ quan này không có người dùng {quote(wanted)}."
            if wanted
            else "Cơ quan này chưa có ai làm được việc ấy."
        )
        raise InputRefused(said, advice="Xem danh sách bằng lệnh: thuky user list; thêm người bằng: thuky user add.")
    one = min(chosen, key=lambda each: each.id)
    house = store.organisation(db, organisation_id)
    who = Actor(
        one.id, one.name, organisation_id, house.name if house else "", frozenset(one.roles), now, zone
    )  # fmt: skip
    who.require(permission)
    return who
