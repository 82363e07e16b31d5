"""Người dùng của cơ quan: add, give roles, reset a password, let go and take back; one administrator always remains.

A person may belong to several organisations. What one of them decides never reaches into another: a password is reset,
and an account closed, only where the person belongs to that organisation alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Row

from domain.errors import InputRefused
from service.accounts import actions, store
from service.accounts.actor import Actor
from service.accounts.passwords import hashed, one_time_password
from service.accounts.roles import ROLE_NAMES, ROLES, Role
from service.audit.store import note
from service.errors import Conflict, NotFound
from vitext.clean import clean
from vitext.fold import name_sort_key


@dataclass(frozen=True, slots=True)
class Person:
    """A member. `elsewhere`: belongs to other organisations too."""

    id: int
    login: str
    name: str
    active: bool
    must_change: bool
    roles: tuple[Role, ...]
    elsewhere: bool

    @property
    def role_words(self) -> str:
        """ "Thư ký, Văn thư"."""
        return ", ".join(ROLE_NAMES[role] for role in self.roles)


def people(db: Connection, who: Actor) -> list[Person]:
    """Everybody of the organisation, by name; those whose account is closed come last."""
    who.require("administer")
    rows: dict[int, list[Row[tuple[object, ...]]]] = {}
    for row in store.members(db, who.organisation_id):
        rows.setdefault(row.id, []).append(row)
    elsewhere = store.members_elsewhere(db, who.organisation_id, rows)
    found = [_person(mine, elsewhere=user in elsewhere) for user, mine in rows.items()]
    return sorted(found, key=lambda one: (not one.active, name_sort_key(one.name)))


def person(db: Connection, who: Actor, user_id: int) -> Person:
    """A member. Raises NotFound, also for somebody of another organisation."""
    found = next((one for one in people(db, who) if one.id == user_id), None)
    if found is None:
        raise NotFound("người này")
    return found


def add(db: Connection, who: Actor, *, login: str, name: str, roles: Sequence[str]) -> tuple[int, str]:
    """Make an account; returns its id and the one-time password, which is shown once and kept nowhere."""
    who.require("administer")
    wanted = roles_of(roles)
    secret = one_time_password()
    made = actions.add_person(db, login=login, name=name, password=secret, must_change=True, now=who.now)
    store.set_roles(db, made, who.organisation_id, wanted)
    shown = clean(name).text.strip()
    words = f"Đã thêm {shown} ({_named(wanted)})"
    note(db, who, "person.added", f"user:{made}", words, ten_dang_nhap=login.strip().lower())
    return made, secret


def change(db: Connection, who: Actor, user_id: int, *, name: str, roles: Sequence[str], known: Iterable[str]) -> None:
    """Rename, and give exactly these roles. `known` are the roles that the page showed; Conflict if they changed."""
    found = _locked(db, who, user_id)
    wanted, shown = roles_of(roles), actions.full_name(name)
    if set(known) != set(found.roles):
        raise Conflict(
            f"Vai trò của {found.name} vừa được người khác thay đổi nên chưa lưu.",
            advice="Hãy tải lại trang để xem vai trò hiện nay rồi sửa lại.",
        )
    if found.elsewhere and shown != found.name:
        raise InputRefused(
            f"{found.name} còn làm việc ở cơ quan khác nên không đổi tên ở đây.",
            advice="Hãy để nguyên họ và tên, chỉ đổi vai trò.",
        )
    if "administrator" in found.roles and "administrator" not in wanted:
        _another_administrator(db, who, user_id)
    store.rename(db, user_id, shown)
    store.set_roles(db, user_id, who.organisation_id, wanted)
    words = f"Đã đổi vai trò của {shown}: {_named(wanted)}"
    note(db, who, "person.changed", f"user:{user_id}", words, truoc=list(found.roles), sau=list(wanted))


def reset_password(db: Connection, who: Actor, user_id: int) -> str:
    """Put a one-time password in the place of a forgotten one; every session of that person ends."""
    found = _locked(db, who, user_id)
    if user_id == who.user_id:
        raise InputRefused(
            "Không đặt lại được mật khẩu của chính mình ở trang này.", advice="Hãy dùng trang Đổi mật khẩu."
        )
    _only_here(found, "đặt lại mật khẩu")
    secret = one_time_password()
    store.set_password(db, user_id, hashed(secret), must_change=True)
    store.end_sessions(db, user_id)
    store.end_tokens(db, user_id, who.organisation_id)
    note(db, who, "person.password_reset", f"user:{user_id}", f"Đã đặt lại mật khẩu của {found.name}")
    return secret


def let_go(db: Connection, who: Actor, user_id: int) -> None:
    """Close an account: no sign-in, no session, no token; what the person did stays. Elsewhere it stays open."""
    found = _locked(db, who, user_id)
    if user_id == who.user_id:
        raise InputRefused("Không thể tự ngừng tài khoản của mình.", advice="Hãy nhờ một người quản trị khác.")
    if "administrator" in found.roles:
        _another_administrator(db, who, user_id)
    store.end_tokens(db, user_id, who.organisation_id)
    if found.elsewhere:
        store.set_roles(db, user_id, who.organisation_id, ())
        store.leave_organisation(db, user_id, who.organisation_id)
    else:
        store.set_active(db, user_id, active=False)
        store.end_sessions(db, user_id)
    note(db, who, "person.let_go", f"user:{user_id}", f"Đã ngừng tài khoản của {found.name}")


def take_back(db: Connection, who: Actor, user_id: int) -> None:
    """Open a closed account again, with the roles and the password that it had."""
    found = _locked(db, who, user_id)
    _only_here(found, "mở lại tài khoản")
    store.set_active(db, user_id, active=True)
    note(db, who, "person.taken_back", f"user:{user_id}", f"Đã mở lại tài khoản của {found.name}")


def roles_of(given: Sequence[str]) -> tuple[Role, ...]:
    """The roles that a form names, in the order of `ROLES`. Raises InputRefused for none."""
    wanted = tuple(role for role in ROLES if role in given)
    if not wanted:
        raise InputRefused("Chưa chọn vai trò nào.", advice="Hãy chọn ít nhất một vai trò.")
    return wanted


def _person(rows: Sequence[Row[tuple[object, ...]]], *, elsewhere: bool) -> Person:
    first, held = rows[0], {row.role for row in rows}
    roles = tuple(role for role in ROLES if role in held)
    return Person(first.id, first.login, first.name, first.active, first.must_change, roles, elsewhere)


def _locked(db: Connection, who: Actor, user_id: int) -> Person:
    """The member, while nobody else can change the organisation's people: two could each let the other go."""
    who.require("administer")
    store.lock_organisation(db, who.organisation_id)
    return person(db, who, user_id)


def _another_administrator(db: Connection, who: Actor, user_id: int) -> None:
    others = (one for one in people(db, who) if one.active and one.id != user_id and "administrator" in one.roles)
    if next(others, None) is None:
        raise InputRefused(
            "Cơ quan phải luôn có một người quản trị đang hoạt động.",
            advice="Hãy giao vai trò Quản trị cho một người khác trước.",
        )


def _only_here(found: Person, what: str) -> None:
    if found.elsewhere:
        raise InputRefused(
            f"{found.name} còn làm việc ở cơ quan khác nên không {what} ở đây được.",
            advice="Hãy nhờ người quản trị máy chủ làm việc này.",
        )


def _named(roles: Iterable[Role]) -> str:
    return ", ".join(ROLE_NAMES[role].lower() for role in roles)
