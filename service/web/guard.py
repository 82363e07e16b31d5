"""Người gác cửa: the database, the transaction and the signed-in person of a request, as FastAPI dependencies.

    @router.get("/hoi-nghi")
    def meetings(db: Db, who: Member) -> Response: ...

The transaction commits before the response leaves (`scope="function"`): the page after a redirect sees what was saved.
What waits for nothing is `async`: everything else costs a request a step into another thread.
Every request that may change something carries the session's CSRF token, in a field `csrf` or the header X-CSRF-Token.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterator
from datetime import datetime
from typing import Annotated

from fastapi import Depends, Path, Request
from sqlalchemy import Connection, Engine
from starlette.convertors import IntegerConvertor, register_url_convertor

from service.accounts import actions
from service.accounts.actor import Actor
from service.accounts.roles import Permission
from service.database.engine import reading, writing
from service.errors import Forbidden
from service.jobs.queue import Queue
from service.settings import Settings

COOKIE = "thuky_session"
_SAFE = frozenset(("GET", "HEAD", "OPTIONS"))


class PasswordChangeNeeded(Forbidden):
    """The person signed in with a one-time password and has to choose one first."""


def engine_of(request: Request) -> Engine:
    """The application's engine."""
    engine: Engine = request.app.state.engine
    return engine


def settings_of(request: Request) -> Settings:
    """The application's settings."""
    settings: Settings = request.app.state.settings
    return settings


async def queue_of(request: Request) -> Queue:
    """The application's queue."""
    queue: Queue = request.app.state.queue
    return queue


def transaction(request: Request) -> Iterator[Connection]:
    """One transaction a request: returning commits, raising rolls back. GET and HEAD only read."""
    begin = reading if request.method in _SAFE else writing
    with begin(engine_of(request)) as connection:
        yield connection


Db = Annotated[Connection, Depends(transaction, scope="function")]
Jobs = Annotated[Queue, Depends(queue_of)]


async def clock(request: Request) -> datetime:
    """Now. The one place where the web asks for it; tests give the application another clock."""
    now: datetime = request.app.state.clock()
    return now


Now = Annotated[datetime, Depends(clock)]


async def form_token(request: Request) -> str:
    """The CSRF token that came with the request, "" without one."""
    header = request.headers.get("X-CSRF-Token")
    if header or request.method in _SAFE:
        return header or ""
    kind = request.headers.get("Content-Type", "")
    if kind.startswith(("application/x-www-form-urlencoded", "multipart/form-data")):
        value = (await request.form()).get("csrf")
        return value if isinstance(value, str) else ""
    return ""


async def same_origin(request: Request) -> None:
    """For forms before anyone is signed in: refuse one that another site's page sent."""
    site = request.headers.get("Sec-Fetch-Site")
    origin = request.headers.get("Origin")
    host = request.headers.get("Host", "")
    if site in ("cross-site", "same-site") or (origin and origin != "null" and origin.partition("://")[2] != host):
        raise Forbidden("Biểu mẫu này được gửi từ một trang khác.", advice="Hãy mở trang đăng nhập rồi nhập lại.")


def signed_in(request: Request, db: Db, now: Now, token: Annotated[str, Depends(form_token)]) -> Actor:
    """The person of this request. Raises SignInNeeded, Forbidden for a form that is not ours."""
    settings = settings_of(request)
    actor, signed = actions.actor_of(db, request.cookies.get(COOKIE, ""), now=now, timezone=settings.timezone)
    if request.method not in _SAFE:
        if not hmac.compare_digest(actor.csrf.encode(), token.encode()):
            raise Forbidden(
                "Trang này đã mở quá lâu hoặc được gửi từ nơi khác, nên chưa lưu.",
                advice="Hãy mở lại trang rồi gửi lại.",
            )
        if actions.is_stale(signed, now):
            actions.keep_alive(db, signed.session_id, now)
    if signed.must_change and not request.url.path.startswith(("/mat-khau", "/dang-xuat")):
        raise PasswordChangeNeeded("Đây là mật khẩu dùng một lần.", advice="Hãy đặt mật khẩu của riêng mình.")
    request.state.actor = actor
    request.state.one_time = signed.must_change
    return actor


Member = Annotated[Actor, Depends(signed_in)]


def briefly_signed_in(request: Request, now: Now, token: Annotated[str, Depends(form_token)]) -> Actor:
    """The person, while no transaction stays open: for what takes long, so that others go on writing meanwhile."""
    begin = reading if request.method in _SAFE else writing
    with begin(engine_of(request)) as db:
        return signed_in(request, db, now, token)


Brief = Annotated[Actor, Depends(briefly_signed_in)]


class Needs:
    """A dependency that gives the person and refuses whoever lacks a permission: `Depends(Needs("draft"))`."""

    def __init__(self, permission: Permission) -> None:
        self.permission = permission

    async def __call__(self, who: Member) -> Actor:
        """The person, when allowed."""
        who.require(self.permission)
        return who


class BriefNeeds(Needs):
    """The same, while no transaction stays open."""

    async def __call__(self, who: Brief) -> Actor:
        """The person, when allowed."""
        who.require(self.permission)
        return who


Viewer = Annotated[Actor, Depends(Needs("see"))]
BriefViewer = Annotated[Actor, Depends(BriefNeeds("see"))]
Drafter = Annotated[Actor, Depends(Needs("draft"))]
BriefDrafter = Annotated[Actor, Depends(BriefNeeds("draft"))]
Approver = Annotated[Actor, Depends(Needs("approve"))]
Clerk = Annotated[Actor, Depends(Needs("number"))]
Reader = Annotated[Actor, Depends(Needs("read_in"))]
BriefReader = Annotated[Actor, Depends(BriefNeeds("read_in"))]
Follower = Annotated[Actor, Depends(Needs("follow"))]
Editor = Annotated[Actor, Depends(Needs("publish"))]
Administrator = Annotated[Actor, Depends(Needs("administer"))]

# An id in an address: what no row can have is not looked for, and is as absent as any other.
Key = Annotated[int, Path(ge=1, lt=2**31)]


class _Figures(IntegerConvertor):
    """`{…:int}` of an address: at most what a column holds, so that longer figures are no address of ours."""

    regex = "(?:[0-9]{1,9}|1[0-9]{9}|20[0-9]{8})"


register_url_convertor("int", _Figures())
