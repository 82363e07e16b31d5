"""Người gác cửa của API: a token in the header Authorization, never a session's cookie; so many requests a minute.

    Authorization: Bearer thuky_…
A page of another site can make a browser send cookies, but not this header: there is nothing to forge.
"""

from __future__ import annotations

import re
import threading
from datetime import datetime
from typing import Annotated

from fastapi import Depends, Header, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from service.accounts import store as accounts
from service.accounts import tokens
from service.accounts.actor import Actor
from service.accounts.passwords import kept
from service.accounts.roles import Permission
from service.database.engine import reading, writing
from service.errors import SignInNeeded, TooMany, VersionNeeded
from service.web.guard import Db, Now, engine_of, settings_of

PER_MINUTE = 300
_SAFE = frozenset(("GET", "HEAD"))
_TAG = re.compile(r'(?:W/)?"(\d{1,9})"')
_bearer = HTTPBearer(
    scheme_name="Token", bearerFormat="thuky_…", description="Mã truy cập lập ở trang tài khoản.", auto_error=False
)


class Limiter:
    """How many requests each token has made in the present minute.

    Each process counts its own, and forgets when it ends: `thuky serve` is one. Behind several of them a token may
    call so many times as often.
    """

    def __init__(self, limit: int = PER_MINUTE) -> None:
        self.limit = limit
        self._lock = threading.Lock()
        self._minute: datetime | None = None
        self._made: dict[str, int] = {}

    def count(self, key: str, now: datetime) -> None:
        """Count one request. Raises TooMany."""
        minute = now.replace(second=0, microsecond=0)
        with self._lock:
            if minute != self._minute:
                self._minute, self._made = minute, {}
            self._made[key] = made = self._made.get(key, 0) + 1
        if made > self.limit:
            raise TooMany(
                f"Mã truy cập này đã gọi quá {self.limit} lần trong một phút.",
                advice="Hãy đợi sang phút sau rồi gọi tiếp.",
            )


def caller(
    request: Request,
    db: Db,
    now: Now,
    given: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
) -> Actor:
    """The person behind the token. Raises SignInNeeded, TooMany."""
    token = given.credentials if given else ""
    who = tokens.actor_of_token(db, token, now=now, timezone=settings_of(request).timezone)
    limiter: Limiter = request.app.state.limiter
    limiter.count(kept(token), now)
    row = accounts.token(db, kept(token), now)
    if row is None:
        raise SignInNeeded()
    if tokens.is_stale(row.seen, now):
        if request.method in _SAFE:  # the request's own transaction only reads
            with writing(engine_of(request)) as noting:
                tokens.note_use(noting, token, now)
        else:
            tokens.note_use(db, token, now)
    request.state.actor = who
    return who


Caller = Annotated[Actor, Depends(caller)]


class Scope:
    """A dependency that asks for a permission of both the person and the token."""

    def __init__(self, permission: Permission) -> None:
        self.permission = permission

    async def __call__(self, who: Caller) -> Actor:
        """The person, when allowed."""
        who.require(self.permission)
        return who


Viewer = Annotated[Actor, Depends(Scope("see"))]
Drafter = Annotated[Actor, Depends(Scope("draft"))]
Approver = Annotated[Actor, Depends(Scope("approve"))]
Clerk = Annotated[Actor, Depends(Scope("number"))]
Reader = Annotated[Actor, Depends(Scope("read_in"))]
Follower = Annotated[Actor, Depends(Scope("follow"))]
Editor = Annotated[Actor, Depends(Scope("publish"))]
Administrator = Annotated[Actor, Depends(Scope("administer"))]


async def seen_version(
    if_match: Annotated[str | None, Header(description="Phiên bản đã xem: nguyên văn ETag đã nhận.")] = None,
) -> int:
    """The version that the caller has seen. Raises VersionNeeded."""
    found = _TAG.fullmatch((if_match or "").strip())
    if found is None:
        raise VersionNeeded(
            "Thiếu phiên bản đã xem, hoặc phiên bản không đúng dạng.",
            advice="Hãy đọc nội dung trước, rồi gửi lại kèm phần đầu If-Match bằng ETag đã nhận.",
        )
    return int(found[1])


Version = Annotated[int, Depends(seen_version)]


class BriefScope:
    """As `Scope`, but no transaction stays open: for what takes long, while others go on writing."""

    def __init__(self, permission: Permission) -> None:
        self.permission = permission

    def __call__(
        self,
        request: Request,
        now: Now,
        given: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
    ) -> Actor:
        """The person, when allowed."""
        begin = reading if request.method in _SAFE else writing
        with begin(engine_of(request)) as db:
            who = caller(request, db, now, given)
        who.require(self.permission)
        return who


BriefReader = Annotated[Actor, Depends(BriefScope("read_in"))]
BriefViewer = Annotated[Actor, Depends(BriefScope("see"))]
BriefEditor = Annotated[Actor, Depends(BriefScope("publish"))]
BriefClerk = Annotated[Actor, Depends(BriefScope("number"))]
