"""Trang in của hội nghị: the preview beside the form, a document's own page, its .docx and its PDF."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, Response
from sqlalchemy import Connection

from domain.errors import ThukyError
from domain.kinds import Kind, find_kind
from service.accounts.actor import Actor
from service.errors import NotFound
from service.meetings import actions
from service.meetings.locating import place_of
from service.meetings.making import LABELS, STILL, completed
from service.meetings.preview.drawn import page_of, plain, progress_of
from service.meetings.preview.pages import Look
from service.meetings.preview.quick import quick_blocks
from service.meetings.preview.service import pages_of
from service.organisations.actions import profile_of
from service.organisations.own_templates import printed
from service.web.downloads import attachment
from service.web.guard import Db, Drafter, Viewer
from service.web.render import environment, render

router = APIRouter()


@router.get("/hoi-nghi/{meeting_id:int}/xem-truoc/{slug}")
def preview(request: Request, db: Db, who: Viewer, meeting_id: int, slug: str) -> JSONResponse:
    """The words at once as HTML, and how far the real pages are."""
    kind = _kind(slug)
    try:
        docx = _made(request, db, who, meeting_id, kind)
    except NotFound:
        raise
    except ThukyError as fault:
        return JSONResponse({"key": "", "state": "failed", "pages": 0, "words": f"{fault.message} {fault.advice}"})
    html = environment().get_template("meetings/quick.html").render(blocks=quick_blocks(docx))
    return JSONResponse({**plain(_ask(request, who, meeting_id, kind, docx)), "html": html})


@router.get("/hoi-nghi/{meeting_id:int}/trang/{key}")
def progress(request: Request, db: Db, who: Viewer, meeting_id: int, key: str) -> JSONResponse:
    """How far the pages are that were asked for; "gone" when they have to be asked for again."""
    actions.meeting_of(db, who, meeting_id)
    return progress_of(request.app, key, tenant=who.organisation_id)


@router.get("/hoi-nghi/{meeting_id:int}/trang/{key}/{number:int}.{form}")
def page(request: Request, db: Db, who: Viewer, meeting_id: int, key: str, number: int, form: str) -> Response:
    """One page: its picture (png), or its lines with their places (json)."""
    actions.meeting_of(db, who, meeting_id)
    return page_of(request.app, key, number, form, tenant=who.organisation_id)


@router.get("/hoi-nghi/{meeting_id:int}/o")
def field_of(db: Db, who: Drafter, meeting_id: int, doan: str = "") -> JSONResponse:
    """The field where words of the preview were typed: its step and anchor, both empty when there is none."""
    place = place_of(actions.meeting_of(db, who, meeting_id).draft, doan[:2000])
    return JSONResponse({"step": place.step, "anchor": place.anchor} if place else {"step": "", "anchor": ""})


@router.get("/hoi-nghi/{meeting_id:int}/van-ban/{slug}.docx")
def docx_file(request: Request, db: Db, who: Viewer, meeting_id: int, slug: str) -> Response:
    """The document, to be opened in Word."""
    docx = _made(request, db, who, meeting_id, _kind(slug))
    return attachment(docx, f"{slug}.docx")


@router.get("/hoi-nghi/{meeting_id:int}/van-ban/{slug}.pdf")
def pdf_file(request: Request, db: Db, who: Viewer, meeting_id: int, slug: str) -> Response:
    """The PDF; while it is being made, a page that looks again by itself."""
    kind = _kind(slug)
    docx = _made(request, db, who, meeting_id, kind)
    look = _ask(request, who, meeting_id, kind, docx)
    if look.state == "ready":
        path = pages_of(request.app).file(look.key, "out.pdf", tenant=who.organisation_id)
        return attachment(path.read_bytes(), f"{slug}.pdf")
    return _document_page(request, db, who, meeting_id, kind, docx, look)


@router.get("/hoi-nghi/{meeting_id:int}/van-ban/{slug}")
def document_page(request: Request, db: Db, who: Viewer, meeting_id: int, slug: str) -> Response:
    """The real pages of one document."""
    kind = _kind(slug)
    return _document_page(request, db, who, meeting_id, kind, _made(request, db, who, meeting_id, kind), None)


def _document_page(
    request: Request, db: Connection, who: Actor, meeting_id: int, kind: Kind, docx: bytes, look: Look | None
) -> Response:
    """The words at once, its pages by the page's script; `look` says how far a PDF is that was asked for."""
    return render(
        request,
        "meetings/document.html",
        meeting=actions.meeting_of(db, who, meeting_id),
        kind=kind,
        label=LABELS[kind.code],
        look=look,
        pdf=look is not None,
        blocks=quick_blocks(docx),
    )


def _made(request: Request, db: Connection, who: Actor, meeting_id: int, kind: Kind) -> bytes:
    record, _ = actions.record_of(db, who, meeting_id)
    whole = completed(record, profile_of(db, who))
    return printed(db, request.app.state.files, who, whole, kind, now=STILL)


def _ask(request: Request, who: Actor, meeting_id: int, kind: Kind, docx: bytes) -> Look:
    group = f"{meeting_id}:{who.user_id}:{kind.code}"
    return pages_of(request.app).ask(docx, tenant=who.organisation_id, group=group)


def _kind(slug: str) -> Kind:
    kind = find_kind(slug)
    if kind is None or kind.slug != slug:
        raise NotFound("loại văn bản này")
    return kind
