"""Đăng nhập, lập người quản trị đầu tiên, đổi mật khẩu: what people do with their accounts."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from domain.errors import InputRefused
from service.accounts import store
from service.accounts.actor import Actor
from service.accounts.passwords import hashed, is_right, kept, new_token
from service.accounts.roles import ROLES
from service.audit.store import note
from service.errors import Forbidden, NotFound, SignInNeeded, TooMany
from vitext.clean import clean
from vitext.fold import slug

SESSION_LASTS = timedelta(days=14)
_TOUCH_EVERY = timedelta(minutes=5)
_WINDOW = timedelta(minutes=15)
_TRIES = 8
_LOGIN = re.compile(r"[a-z0-9][a-z0-9._@+-]{1,118}[a-z0-9]")


def sign_in(db: Connection, *, login: str, password: str, device: str, address: str, now: datetime) -> str:
    """Open a session and return its token. Raises TooMany after too many wrong tries, Forbidden for a wrong one.

    Tries are counted by name and by address, so that neither one name nor many names can be guessed from one place.
    """
    name = login.strip().lower()
    keys = (f"login:{name}"[:200], f"address:{address}"[:200])
    since = now - _WINDOW
    if store.count_attempts(db, keys[0], since) >= _TRIES or store.count_attempts(db, keys[1], since) >= _TRIES * 5:
        raise TooMany(
            "Đã thử đăng nhập sai quá nhiều lần.",
            advice="Hãy đợi 15 phút rồi thử lại, hoặc nhờ người quản trị đặt lại mật khẩu.",
        )
    user = store.user_by_login(db, name)
    if not is_right(user.password if user else None, password):
        for key in keys:
            store.note_attempt(db, key, now, forget_before=since)
        raise Forbidden(
            "Tên đăng nhập hoặc mật khẩu chưa đúng.", advice="Hãy kiểm tra bộ gõ tiếng Việt và phím Caps Lock."
        )
    assert user is not None
    store.forget_attempts(db, keys[0])
    mine = store.organisations_of(db, user.id)
    token, secret = new_token()
    store.open_session(
        db,
        {
            "token": secret,
            "user_id": user.id,
            "organisation_id": mine[0].id if mine else None,
            "csrf": new_token()[0],
            "device": device[:300],
            "created": now,
            "seen": now,
            "expires": now + SESSION_LASTS,
        },
    )
    return token


def actor_of(db: Connection, token: str, *, now: datetime, timezone: ZoneInfo) -> tuple[Actor, store.Signed]:
    """The person behind a session's token. Raises SignInNeeded."""
    found = store.session(db, kept(token), now) if token else None
    if found is None:
        raise SignInNeeded()
    organisation = found.organisation_id or 0
    mine = store.memberships_of(db, found.user_id)
    others = {row.organisation_id: row.name for row in mine if row.organisation_id != organisation}
    actor = Actor(
        user_id=found.user_id,
        user_name=found.user_name,
        organisation_id=organisation,
        organisation_name=found.organisation_name,
        roles=frozenset(row.role for row in mine if row.organisation_id == organisation and row.role in ROLES),
        now=now,
        timezone=timezone,
        session_id=found.session_id,
        csrf=found.csrf,
        others=tuple(others.items()),
    )
    return actor, found


def is_stale(signed: store.Signed, now: datetime) -> bool:
    """Whether it is time to note that the session is in use."""
    return now - signed.seen > _TOUCH_EVERY


def keep_alive(db: Connection, session_id: int, now: datetime) -> None:
    """Note that a session is in use; it then lasts its full time again."""
    store.touch_session(db, session_id, now, now + SESSION_LASTS)


def begin(db: Connection, *, organisation: str, name: str, login: str, password: str, now: datetime) -> int:
    """Make the first organisation and its first administrator; returns the user's id. Refused once anybody is there."""
    if store.anybody(db):
        raise Forbidden(
            "Hệ thống đã có người quản trị.", advice="Hãy đăng nhập, hoặc nhờ người quản trị tạo tài khoản."
        )
    title = clean(organisation).text.strip()
    if not title:
        raise InputRefused("Chưa ghi tên cơ quan.", advice="Hãy ghi tên đầy đủ như ở đầu văn bản.")
    made = store.add_organisation(db, slug=slug(title), name=title, profile={"ten": title}, now=now)
    user = add_person(db, login=login, name=name, password=password, must_change=False, now=now)
    store.set_roles(db, user, made, ("administrator", "secretary", "editor"))
    return user


def add_person(db: Connection, *, login: str, name: str, password: str, must_change: bool, now: datetime) -> int:
    """Make a user. Raises InputRefused with what is wrong with the name to sign in with, or that it is taken."""
    wanted = login.strip().lower()
    if not _LOGIN.fullmatch(wanted):
        raise InputRefused(
            "Tên đăng nhập chỉ gồm chữ thường không dấu, số và các dấu . _ - @ +, từ 3 ký tự.",
            advice="Ví dụ: nguyen.lan hoặc địa chỉ thư điện tử.",
        )
    shown = full_name(name)
    taken = InputRefused(f"Tên đăng nhập “{wanted}” đã có người dùng.", advice="Hãy chọn tên khác.")
    if store.login_taken(db, wanted):
        raise taken
    kept_password = hashed(password)
    try:
        with db.begin_nested():
            return store.add_user(
                db, login=wanted, name=shown, password=kept_password, must_change=must_change, now=now
            )
    except IntegrityError:  # somebody else took the name at the same moment
        raise taken from None


def full_name(typed: str) -> str:
    """A person's name as it is kept. Raises InputRefused for none."""
    shown = " ".join(clean(typed).text.split())[:200]
    if not shown:
        raise InputRefused("Chưa ghi họ và tên.", advice="Hãy ghi họ và tên có dấu.")
    return shown


def change_password(db: Connection, who: Actor, *, old: str, new: str) -> None:
    """Change one's own password; every other session of that person ends."""
    user = store.user_by_id(db, who.user_id)
    if user is None or not is_right(user.password, old):
        raise InputRefused("Mật khẩu hiện tại chưa đúng.", advice="Hãy nhập lại mật khẩu đang dùng.")
    if old == new:
        raise InputRefused("Mật khẩu mới giống mật khẩu cũ.", advice="Hãy đặt mật khẩu khác.")
    store.set_password(db, who.user_id, hashed(new), must_change=False)
    store.end_sessions(db, who.user_id, but=who.session_id)
    note(db, who, "account.password", f"user:{who.user_id}", "Đã đổi mật khẩu của mình")


def sign_out(db: Connection, who: Actor, *, session_id: int | None = None) -> None:
    """End the present session, or another of one's own."""
    store.end_sessions(db, who.user_id, only=session_id or who.session_id)


def end_other_sessions(db: Connection, who: Actor) -> int:
    """End every session of one's own but the present one; returns how many."""
    return store.end_sessions(db, who.user_id, but=who.session_id)


def work_for(db: Connection, who: Actor, organisation_id: int) -> None:
    """Work for another of one's organisations in this session. Raises NotFound for one that is not one's own."""
    if who.session_id is None or organisation_id not in dict(who.others):
        raise NotFound("cơ quan này")
    store.choose_organisation(db, who.session_id, organisation_id)
