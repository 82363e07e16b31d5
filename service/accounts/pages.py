"""Trang đăng nhập, lần đầu sử dụng, mật khẩu."""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request
from fastapi.responses import RedirectResponse, Response

from domain.errors import ThukyError
from service.accounts import actions, own_pages, people_pages, store
from service.accounts.addresses import place_of
from service.web.faults import status_of
from service.web.guard import COOKIE, Db, Member, Now, same_origin, settings_of
from service.web.inside import inside
from service.web.render import render
from service.web.sent import Text

router = APIRouter()
_Ours = Depends(same_origin)


@router.get("/dang-nhap")
def sign_in_page(request: Request, db: Db, ve: str = "/") -> Response:
    """The form to sign in with; the first-run page while nobody is there."""
    if not store.anybody(db):
        return RedirectResponse("/bat-dau", 303)
    return render(request, "accounts/sign_in.html", back=inside(ve), login="", fault=None)


@router.post("/dang-nhap", dependencies=[_Ours])
def sign_in(
    request: Request, db: Db, now: Now, ten_dang_nhap: Text = "", mat_khau: Text = "", ve: Text = "/"
) -> Response:
    """Sign in; a wrong try is counted, so its transaction is kept."""
    address = place_of(request.client.host if request.client else None)
    device = request.headers.get("User-Agent", "")
    try:
        token = actions.sign_in(db, login=ten_dang_nhap, password=mat_khau, device=device, address=address, now=now)
    except ThukyError as fault:
        values = {"back": inside(ve), "login": ten_dang_nhap, "fault": fault}
        return render(request, "accounts/sign_in.html", status=status_of(fault), **values)
    return _with_cookie(request, RedirectResponse(inside(ve), 303), token)


@router.post("/dang-xuat")
def sign_out(db: Db, who: Member) -> Response:
    """End this session."""
    actions.sign_out(db, who)
    response = RedirectResponse("/dang-nhap", 303)
    response.delete_cookie(COOKIE)
    return response


@router.get("/bat-dau")
def first_run_page(request: Request, db: Db) -> Response:
    """The page that makes the first administrator."""
    if store.anybody(db):
        return RedirectResponse("/dang-nhap", 303)
    return render(request, "accounts/first_run.html", fault=None, given={})


@router.post("/bat-dau", dependencies=[_Ours])
def first_run(
    request: Request,
    db: Db,
    now: Now,
    co_quan: Text = "",
    ho_ten: Text = "",
    ten_dang_nhap: Text = "",
    mat_khau: Text = "",
) -> Response:
    """Make the first organisation and administrator, signed in at once."""
    try:
        with db.begin_nested():
            actions.begin(db, organisation=co_quan, name=ho_ten, login=ten_dang_nhap, password=mat_khau, now=now)
    except ThukyError as fault:
        given = {"co_quan": co_quan, "ho_ten": ho_ten, "ten_dang_nhap": ten_dang_nhap}
        return render(request, "accounts/first_run.html", status=status_of(fault), fault=fault, given=given)
    device = request.headers.get("User-Agent", "")
    token = actions.sign_in(db, login=ten_dang_nhap, password=mat_khau, device=device, address="", now=now)
    return _with_cookie(request, RedirectResponse("/", 303), token)


@router.get("/mat-khau")
def password_page(request: Request, who: Member) -> Response:  # noqa: ARG001
    """Change of one's own password."""
    return _password_page(request, None)


@router.post("/mat-khau")
def change_password(request: Request, db: Db, who: Member, cu: Text = "", moi: Text = "") -> Response:
    """Change one's own password."""
    try:
        actions.change_password(db, who, old=cu, new=moi)
    except ThukyError as fault:
        return _password_page(request, fault)
    return RedirectResponse("/mat-khau?da-doi=1", 303)


def _password_page(request: Request, fault: ThukyError | None) -> Response:
    return render(
        request,
        "accounts/password.html",
        status=status_of(fault) if fault else 200,
        fault=fault,
        changed="da-doi" in request.query_params,
        one_time=request.state.one_time,
    )


def _with_cookie(request: Request, response: Response, token: str) -> Response:
    response.set_cookie(
        COOKIE,
        token,
        max_age=int(actions.SESSION_LASTS.total_seconds()),
        httponly=True,
        samesite="lax",
        secure=settings_of(request).secure or request.url.scheme == "https",
    )
    return response


router.include_router(own_pages.router)
router.include_router(people_pages.router)
