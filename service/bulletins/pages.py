"""Trang bản tin: the list, a new article, the article of a meeting, categories, the words of the public pages."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response
from sqlalchemy import Connection

from domain.errors import ThukyError
from service.accounts.actor import Actor
from service.bulletins import categories, store
from service.bulletins.beginning import begin_from, issued_documents
from service.bulletins.site import own_site, save_site
from service.bulletins.states import STATE_NAMES, state_of
from service.errors import NotFound
from service.meetings import actions as meetings
from service.reading import actions as reading
from service.web.faults import status_of
from service.web.guard import Db, Editor, Viewer, settings_of
from service.web.paging import last_page, page_of
from service.web.render import render
from service.web.sent import Number, Text
from vitext.fold import search_key

router = APIRouter(prefix="/ban-tin")
Direction = Annotated[Literal["len", "xuong", "ten", "xoa"], Form()]
_PAGE = 30
_OFFERED = 30


@router.get("")
def articles(
    request: Request, db: Db, who: Editor, trang_thai: str = "", q: str = "", trang: str = "1", xoa: str = ""
) -> Response:
    """All articles by their state, the last changed first."""
    state = trang_thai if trang_thai in STATE_NAMES else ""
    words = search_key(q[:200].replace("\0", "")).split()[:8]
    last = last_page(store.how_many(db, who.organisation_id, who.now, state=state, words=words), _PAGE)
    page = min(page_of(trang), last)
    found = store.many(
        db, who.organisation_id, who.now, state=state, words=words, limit=_PAGE, offset=(page - 1) * _PAGE
    )
    return render(
        request,
        "bulletins/list.html",
        found=[(row, state_of(row, who.now)) for row in found],
        last=last,
        page=page,
        counts=store.counts(db, who.organisation_id, who.now, STATE_NAMES),
        state=state,
        q=q[:200],
        removed=bool(xoa),
        site=own_site(db, who, settings_of(request)),
        categories={one.id: one.name for one in store.category_list(db, who.organisation_id)},
        STATES=STATE_NAMES,
    )


@router.get("/moi")
def new_page(request: Request, db: Db, who: Editor) -> Response:
    """What to write of: a meeting, an issued document, a reviewed one, or nothing yet."""
    return _new_page(request, db, who, None)


@router.post("/moi")
def new(request: Request, db: Db, who: Editor, tu: Text = "") -> Response:
    """Begin an article and open it."""
    try:
        with db.begin_nested():
            begun = begin_from(db, who, tu, queue=request.app.state.queue)
    except NotFound:
        raise
    except ThukyError as fault:
        return _new_page(request, db, who, fault)
    return RedirectResponse(f"/ban-tin/{begun}", 303)


@router.get("/cua-hoi-nghi/{meeting_id:int}")
def of_meeting(request: Request, db: Db, who: Viewer, meeting_id: int) -> Response:
    """For the meeting's page: its articles; those who may not write see published ones only."""
    meeting = meetings.meeting_of(db, who, meeting_id)
    if who.may("publish"):
        rows = store.many(db, who.organisation_id, who.now, meeting_id=meeting_id)
    else:
        rows = store.public_many(db, who.organisation_id, who.now, meeting_id=meeting_id)
    return render(
        request,
        "bulletins/of_meeting_part.html" if request.headers.get("HX-Request") else "bulletins/of_meeting.html",
        rows=[(row, state_of(row, who.now)) for row in rows],
        meeting_id=meeting_id,
        meeting_title=meeting.title,
        site=own_site(db, who, settings_of(request)),
        STATES=STATE_NAMES,
    )


@router.get("/chuyen-muc")
def categories_page(request: Request, db: Db, who: Editor) -> Response:
    """The categories of the public pages."""
    return _categories_page(request, db, who, None)


@router.post("/chuyen-muc")
def add_category(request: Request, db: Db, who: Editor, ten: Text = "") -> Response:
    """Make a category."""
    try:
        with db.begin_nested():
            categories.add_category(db, who, ten)
    except ThukyError as fault:
        return _categories_page(request, db, who, fault, ten)
    return RedirectResponse("/ban-tin/chuyen-muc", 303)


@router.post("/chuyen-muc/{category_id:int}")
def change_category(
    request: Request, db: Db, who: Editor, category_id: int, viec: Direction, ten: Text = ""
) -> Response:
    """Rename, move or delete a category."""
    try:
        with db.begin_nested():
            if viec == "ten":
                categories.rename_category(db, who, category_id, ten)
            elif viec == "xoa":
                categories.drop_category(db, who, category_id)
            else:
                categories.move_category(db, who, category_id, viec)
    except NotFound:
        raise
    except ThukyError as fault:
        return _categories_page(request, db, who, fault)
    return RedirectResponse("/ban-tin/chuyen-muc", 303)


@router.get("/trang-cong-khai")
def site_page(request: Request, db: Db, who: Editor) -> Response:
    """What the public pages say of the organisation."""
    return _site_page(request, db, who, None)


@router.post("/trang-cong-khai")
def change_site(
    request: Request, db: Db, who: Editor, phien_ban: Number, ten: Text = "", mo_ta: Text = "", lien_he: Text = ""
) -> Response:
    """Save it."""
    try:
        with db.begin_nested():
            save_site(db, who, version=phien_ban, name=ten, description=mo_ta, contact=lien_he)
    except ThukyError as fault:
        return _site_page(request, db, who, fault, {"ten": ten, "mo_ta": mo_ta, "lien_he": lien_he})
    return RedirectResponse("/ban-tin/trang-cong-khai?da-luu=1", 303)


def _new_page(request: Request, db: Connection, who: Actor, fault: ThukyError | None) -> Response:
    return render(
        request,
        "bulletins/new.html",
        status=status_of(fault) if fault else 200,
        fault=fault,
        meetings=meetings.recent(db, who, limit=_OFFERED),
        documents=issued_documents(db, who, limit=_OFFERED),
        uploads=reading.all_reviewed(db, who, _OFFERED),
    )


def _categories_page(
    request: Request, db: Connection, who: Actor, fault: ThukyError | None, given: str = ""
) -> Response:
    return render(
        request,
        "bulletins/categories.html",
        status=status_of(fault) if fault else 200,
        fault=fault,
        given=given,
        categories=store.category_list(db, who.organisation_id),
        counts=store.category_counts(db, who.organisation_id),
        site=own_site(db, who, settings_of(request)),
    )


def _site_page(
    request: Request, db: Connection, who: Actor, fault: ThukyError | None, given: dict[str, Any] | None = None
) -> Response:
    site = own_site(db, who, settings_of(request))
    return render(
        request,
        "bulletins/site.html",
        status=status_of(fault) if fault else 200,
        fault=fault,
        site=site,
        given=given or {"ten": site.name, "mo_ta": site.description, "lien_he": site.contact},
        saved="da-luu" in request.query_params,
    )
