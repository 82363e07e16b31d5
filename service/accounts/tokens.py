"""Mã truy cập cho chương trình: a person's own tokens, bounded by scopes and by time, shown once and kept as a hash."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, get_args
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row

from domain.errors import InputRefused
from service.accounts import store
from service.accounts.actor import Actor
from service.accounts.passwords import kept, new_token
from service.accounts.roles import Permission
from service.audit.store import note
from service.errors import Forbidden, NotFound, SignInNeeded
from vitext.clean import clean

PERMISSIONS: tuple[Permission, ...] = get_args(Permission)
LASTS = (30, 90, 365)  # days to choose from
_MOST = 50
_TOUCH_EVERY = timedelta(minutes=5)
_MARK = "thuky_"  # so that a token found in a file is known for what it is


def tokens_of(db: Connection, who: Actor) -> list[Row[Any]]:
    """One's own tokens in this organisation, the newest first: name, scopes, created, seen, expires."""
    return store.tokens_of(db, who.user_id, who.organisation_id)


def make(db: Connection, who: Actor, *, name: str, scopes: Sequence[str], days: int) -> str:
    """A new token, shown once. Only a session makes one, and only with what its person may do."""
    if who.session_id is None:
        raise Forbidden("Mã truy cập chỉ lập được trên trang.", advice="Hãy đăng nhập rồi lập mã.")
    shown = " ".join(clean(name).text.split())[:120]
    wanted = [one for one in PERMISSIONS if one in scopes]
    if not shown:
        raise InputRefused("Chưa đặt tên cho mã.", advice="Hãy ghi mã dùng vào việc gì, ví dụ: Cổng thông tin.")
    if not wanted:
        raise InputRefused("Chưa chọn quyền nào cho mã.", advice="Hãy chọn ít nhất một quyền.")
    for one in wanted:
        who.require(one)
    mine = tokens_of(db, who)
    if any(one.name == shown for one in mine):
        raise InputRefused(f"Đã có mã tên “{shown}”.", advice="Hãy đặt tên khác, hoặc thu hồi mã cũ trước.")
    if len(mine) >= _MOST:
        raise InputRefused(f"Đã có {_MOST} mã.", advice="Hãy thu hồi những mã không dùng nữa.")
    secret = _MARK + new_token()[0]
    made = store.add_token(
        db,
        {
            "token": kept(secret),
            "user_id": who.user_id,
            "organisation_id": who.organisation_id,
            "name": shown,
            "scopes": wanted,
            "created": who.now,
            "expires": who.now + timedelta(days=days if days in LASTS else LASTS[0]),
        },
    )
    note(db, who, "token.made", f"token:{made}", f"Đã lập mã truy cập “{shown}”", quyen=wanted)
    return secret


def revoke(db: Connection, who: Actor, token_id: int) -> None:
    """End a token of one's own. Raises NotFound."""
    name = next((one.name for one in tokens_of(db, who) if one.id == token_id), None)
    if name is None:
        raise NotFound("mã này")
    store.end_token(db, who.user_id, token_id)
    note(db, who, "token.revoked", f"token:{token_id}", f"Đã thu hồi mã truy cập “{name}”")


def actor_of_token(db: Connection, token: str, *, now: datetime, timezone: ZoneInfo) -> Actor:
    """The person behind a token, bounded by its scopes. Raises SignInNeeded for one unknown, ended or too old."""
    row = store.token(db, kept(token), now) if token.startswith(_MARK) else None
    if row is None:
        raise SignInNeeded()
    scopes = frozenset(one for one in PERMISSIONS if one in row.scopes)
    return Actor(
        user_id=row.user_id,
        user_name=row.user_name,
        organisation_id=row.organisation_id,
        organisation_name=row.organisation_name,
        roles=store.roles_of(db, row.user_id, row.organisation_id),
        now=now,
        timezone=timezone,
        scopes=scopes,
    )


def is_stale(seen: datetime | None, now: datetime) -> bool:
    """Whether it is time to note that a token is in use."""
    return seen is None or now - seen > _TOUCH_EVERY


def note_use(db: Connection, token: str, now: datetime) -> None:
    """Note that a token was used."""
    store.touch_token(db, kept(token), now)
