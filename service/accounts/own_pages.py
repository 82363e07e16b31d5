"""Trang tài khoản của tôi: sessions, tokens, the organisations one works for."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response
from sqlalchemy import Connection

from domain.errors import ThukyError
from service.accounts import actions, store, tokens
from service.accounts.actor import Actor
from service.accounts.devices import device_words
from service.accounts.roles import described
from service.web.faults import status_of
from service.web.guard import Db, Member
from service.web.render import render
from service.web.sent import Many, Number, Text

router = APIRouter(prefix="/tai-khoan")


@router.get("")
def account(request: Request, db: Db, who: Member) -> Response:
    """One's own page."""
    return _page(request, db, who)


@router.post("/phien/{session_id:int}/ket-thuc")
def end_session(db: Db, who: Member, session_id: int) -> Response:
    """End another of one's sessions."""
    actions.sign_out(db, who, session_id=session_id)
    return RedirectResponse("/tai-khoan", 303)


@router.post("/phien/ket-thuc-het")
def end_sessions(db: Db, who: Member) -> Response:
    """End every session but this one."""
    actions.end_other_sessions(db, who)
    return RedirectResponse("/tai-khoan", 303)


@router.post("/co-quan/{organisation_id:int}")
def work_for(db: Db, who: Member, organisation_id: int) -> Response:
    """Work for another of one's organisations."""
    actions.work_for(db, who, organisation_id)
    return RedirectResponse("/", 303)


@router.post("/ma")
def make_token(
    request: Request, db: Db, who: Member, quyen: Many = None, ten: Text = "",
    han: Number = 90,
) -> Response:  # fmt: skip
    """Make a token and show it, this once."""
    try:
        secret = tokens.make(db, who, name=ten, scopes=quyen or (), days=han)
    except ThukyError as fault:
        return _page(request, db, who, fault=fault, given=ten, chosen=tuple(quyen or ()))
    return _page(request, db, who, secret=secret)


@router.post("/ma/{token_id:int}/thu-hoi")
def revoke(db: Db, who: Member, token_id: int) -> Response:
    """End a token."""
    tokens.revoke(db, who, token_id)
    return RedirectResponse("/tai-khoan", 303)


def _page(
    request: Request,
    db: Connection,
    who: Actor,
    *,
    fault: ThukyError | None = None,
    secret: str = "",
    given: str = "",
    chosen: tuple[str, ...] = (),
) -> Response:
    return render(
        request,
        "accounts/account.html",
        status=status_of(fault) if fault else 200,
        fault=fault,
        secret=secret,
        given=given,
        chosen=chosen,
        sessions=store.sessions_of(db, who.user_id, who.now),
        tokens=tokens.tokens_of(db, who),
        lasts=tokens.LASTS,
        scopes={one: described(one) for one in tokens.PERMISSIONS if who.may(one)},
        names={one: described(one) for one in tokens.PERMISSIONS},
        device=device_words,
    )
