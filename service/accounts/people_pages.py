"""Trang người dùng của cơ quan, for its administrators."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response
from sqlalchemy import Connection

from domain.errors import InputRefused, ThukyError
from service.accounts import people
from service.accounts.actor import Actor
from service.accounts.roles import ROLE_ABOUT, ROLES
from service.errors import NotFound
from service.web.faults import status_of
from service.web.guard import Administrator, Db
from service.web.render import render
from service.web.sent import Many, Text

router = APIRouter(prefix="/thiet-lap/nguoi-dung")


@router.get("")
def everybody(request: Request, db: Db, who: Administrator) -> Response:
    """Everybody, and the form to add somebody."""
    return _list_page(request, db, who)


@router.post("")
def add(
    request: Request, db: Db, who: Administrator, ten_dang_nhap: Text = "", ho_ten: Text = "", vai_tro: Many = None
) -> Response:
    """Add somebody; the one-time password is shown this once."""
    given = {"ten_dang_nhap": ten_dang_nhap, "ho_ten": ho_ten}
    try:
        with db.begin_nested():
            made, secret = people.add(db, who, login=ten_dang_nhap, name=ho_ten, roles=vai_tro or ())
    except ThukyError as fault:
        return _list_page(request, db, who, fault=fault, given=given, chosen=tuple(vai_tro or ()))
    return _person_page(request, db, who, made, secret=secret)


@router.get("/{user_id:int}")
def one(request: Request, db: Db, who: Administrator, user_id: int, luu: int = 0) -> Response:
    """One person."""
    return _person_page(request, db, who, user_id, saved=bool(luu))


@router.post("/{user_id:int}")
def change(
    request: Request, db: Db, who: Administrator, user_id: int, ho_ten: Text = "", vai_tro: Many = None, cu: Text = ""
) -> Response:
    """Save name and roles."""
    try:
        with db.begin_nested():
            people.change(db, who, user_id, name=ho_ten, roles=vai_tro or (), known=cu.split())
    except InputRefused as fault:
        return _person_page(request, db, who, user_id, fault=fault, given=(ho_ten, tuple(vai_tro or ())))
    except ThukyError as fault:
        return _fault(request, db, who, user_id, fault)
    gone = user_id == who.user_id and "administrator" not in (vai_tro or ())  # one's own role given away
    return RedirectResponse("/" if gone else f"/thiet-lap/nguoi-dung/{user_id}?luu=1", 303)


@router.post("/{user_id:int}/mat-khau")
def reset_password(request: Request, db: Db, who: Administrator, user_id: int) -> Response:
    """A new one-time password, shown this once."""
    try:
        secret = people.reset_password(db, who, user_id)
    except ThukyError as fault:
        return _fault(request, db, who, user_id, fault)
    return _person_page(request, db, who, user_id, secret=secret)


@router.post("/{user_id:int}/ngung")
def let_go(request: Request, db: Db, who: Administrator, user_id: int) -> Response:
    """Close the account."""
    try:
        people.let_go(db, who, user_id)
    except ThukyError as fault:
        return _fault(request, db, who, user_id, fault)
    return RedirectResponse("/thiet-lap/nguoi-dung", 303)


@router.post("/{user_id:int}/mo-lai")
def take_back(request: Request, db: Db, who: Administrator, user_id: int) -> Response:
    """Open the account again."""
    try:
        people.take_back(db, who, user_id)
    except ThukyError as fault:
        return _fault(request, db, who, user_id, fault)
    return RedirectResponse(f"/thiet-lap/nguoi-dung/{user_id}", 303)


def _fault(request: Request, db: Connection, who: Actor, user_id: int, fault: ThukyError) -> Response:
    if isinstance(fault, NotFound):
        raise fault
    return _person_page(request, db, who, user_id, fault=fault)


def _list_page(
    request: Request,
    db: Connection,
    who: Actor,
    *,
    fault: ThukyError | None = None,
    given: dict[str, str] | None = None,
    chosen: tuple[str, ...] = (),
) -> Response:
    return render(
        request,
        "accounts/people.html",
        status=status_of(fault) if fault else 200,
        people=people.people(db, who),
        fault=fault,
        given=given or {},
        chosen=chosen,
        roles=ROLES,
        about=ROLE_ABOUT,
    )


def _person_page(
    request: Request,
    db: Connection,
    who: Actor,
    user_id: int,
    *,
    fault: ThukyError | None = None,
    given: tuple[str, tuple[str, ...]] | None = None,
    secret: str = "",
    saved: bool = False,
) -> Response:
    person = people.person(db, who, user_id)
    name, chosen = given or (person.name, person.roles)
    return render(
        request,
        "accounts/person.html",
        status=status_of(fault) if fault else 200,
        person=person,
        typed_name=name,
        chosen=chosen,
        fault=fault,
        secret=secret,
        saved=saved,
        roles=ROLES,
        about=ROLE_ABOUT,
    )
