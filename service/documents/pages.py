"""Trang văn bản: the list, one document and its steps; the register, its pages and a meeting's documents beside."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from domain.errors import InputRefused, ThukyError
from service.documents import (
    document_page,
    following,
    forms,
    looks,
    of_meeting,
    register_pages,
    reviewing,
    store,
)
from service.documents.states import STATE_NAMES, Action
from service.meetings.making import LABELS
from service.web.guard import Approver, Brief, Db, Drafter, Member, Viewer, engine_of
from service.web.paging import last_page, page_of
from service.web.render import render
from service.web.sent import Number, Text

router = APIRouter(prefix="/van-ban")
_PAGE = 50


@router.get("")
def documents(request: Request, db: Db, who: Viewer, trang_thai: str = "", trang: str = "1") -> Response:
    """All documents of the organisation, the last changed first."""
    states = [trang_thai] if trang_thai in STATE_NAMES else None
    counts = store.counts(db, who.organisation_id)
    last = last_page(counts.get(trang_thai, 0) if states else sum(counts.values()), _PAGE)
    page = min(page_of(trang), last)
    rows = store.many(db, who.organisation_id, states=states, limit=_PAGE, offset=(page - 1) * _PAGE)
    values = {"rows": rows, "last": last, "page": page, "chosen": trang_thai if states else ""}
    return render(request, "documents/list.html", names=STATE_NAMES, labels=LABELS, counts=counts, **values, status=200)


router.include_router(register_pages.router)
router.include_router(of_meeting.router)
router.include_router(looks.router)


@router.get("/{document_id:int}")
def document(request: Request, db: Db, who: Viewer, document_id: int) -> Response:
    """One document: where it is, what is next and whose step it is, what happened so far."""
    return document_page.shown(request, db, who, document_id)


@router.post("/{document_id:int}/cap-nhat")
def follow(db: Db, who: Drafter, document_id: int, phien_ban: Number) -> Response:
    """Bring a draft up to date with its meeting."""
    following.follow(db, who, document_id, version=phien_ban)
    return RedirectResponse(f"/van-ban/{document_id}", 303)


@router.post("/{document_id:int}/ban-ky")
def scan(request: Request, opened: forms.OpenedScan, who: Brief, document_id: int, phien_ban: Number) -> Response:
    """Upload the signed copy of a document that is signed already."""
    try:
        forms.attach(engine_of(request), request.app.state.files, who, document_id, phien_ban, opened)
    except InputRefused as fault:
        return document_page.told(request, who, document_id, fault)
    return RedirectResponse(f"/van-ban/{document_id}", 303)


@router.post("/{document_id:int}/gop-y")
def remark(db: Db, who: Approver, document_id: int, doan: Text = "", y_kien: Text = "") -> Response:
    """Say something about a passage."""
    made = reviewing.remark(db, who, document_id, passage=doan, words=y_kien)
    return RedirectResponse(f"/van-ban/{document_id}#gop-y-{made}", 303)


@router.post("/{document_id:int}/gop-y/{remark_id:int}")
def change_remark(db: Db, who: Member, document_id: int, remark_id: int, lam: Text) -> Response:
    """Take one's own remark back ("bo"), tick one off ("xong") or open it again ("mo")."""
    if lam == "bo":
        reviewing.take_back(db, who, document_id, remark_id)
    else:
        reviewing.settle(db, who, document_id, remark_id, settled=lam == "xong")
    return RedirectResponse(f"/van-ban/{document_id}#gop-y", 303)


@router.post("/{document_id:int}/{action}")
def step(
    request: Request,
    opened: forms.OpenedScan,
    who: Brief,
    document_id: int,
    action: Action,
    phien_ban: Number,
    y_kien: Text = "",
    doan: Text = "",
    nguoi_duyet: Number = 0,
    nguoi_ky: Text = "",
    ngay: Text = "",
    so_ban: Text = "",
    van_ban_khac: Text = "",
    thay: Number = 0,
) -> Response:
    """Take a step; what hinders it is said on the document's own page."""
    given = forms.Given(y_kien, doan, nguoi_duyet, nguoi_ky, ngay, so_ban, van_ban_khac, thay, opened)
    try:
        forms.take(engine_of(request), request.app.state.files, who, action, document_id, phien_ban, given)
    except ThukyError as fault:
        return document_page.told(request, who, document_id, fault, (action, given))
    return RedirectResponse(f"/van-ban/{document_id}", 303)
