"""Xem văn bản: its real pages, made in the background as those of a draft are, and its files to keep."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, Response
from sqlalchemy import Connection

from service.accounts.actor import Actor
from service.documents import actions, forms
from service.documents.actions import Document
from service.documents.signed_copy import kind_of
from service.errors import NotFound
from service.meetings.preview.drawn import page_of, plain, progress_of
from service.meetings.preview.pages import Look
from service.meetings.preview.service import pages_of
from service.web.downloads import attachment
from service.web.guard import Db, Viewer
from service.web.render import render

router = APIRouter()


@router.get("/{document_id:int}/trang")
def pages(request: Request, db: Db, who: Viewer, document_id: int) -> JSONResponse:
    """Have the pages made, and tell how far they are."""
    return JSONResponse(plain(ask(request, db, who, actions.document_of(db, who, document_id))))


@router.get("/{document_id:int}/trang/{key}")
def progress(request: Request, db: Db, who: Viewer, document_id: int, key: str) -> JSONResponse:
    """How far the pages are that were asked for; "gone" when they have to be asked for again."""
    actions.document_of(db, who, document_id)
    return progress_of(request.app, key, tenant=who.organisation_id)


@router.get("/{document_id:int}/trang/{key}/{number:int}.{form}")
def page(request: Request, db: Db, who: Viewer, document_id: int, key: str, number: int, form: str) -> Response:
    """One page: its picture (png), or its lines with their places (json)."""
    actions.document_of(db, who, document_id)
    return page_of(request.app, key, number, form, tenant=who.organisation_id)


@router.get("/{document_id:int}/tep/docx")
def docx_file(request: Request, db: Db, who: Viewer, document_id: int) -> Response:
    """The .docx: as numbered, as approved, or of the draft as it stands."""
    found = actions.document_of(db, who, document_id)
    return attachment(content_of(request, db, who, found), f"{forms.file_name(found)}.docx")


@router.get("/{document_id:int}/tep/pdf")
def pdf_file(request: Request, db: Db, who: Viewer, document_id: int) -> Response:
    """The same text as PDF; while it is being made, a page that looks again by itself."""
    found = actions.document_of(db, who, document_id)
    look = ask(request, db, who, found)
    if look.state != "ready":
        return render(request, "documents/waiting.html", document=found, look=look)
    path = pages_of(request.app).file(look.key, "out.pdf", tenant=who.organisation_id)
    return attachment(path.read_bytes(), f"{forms.file_name(found)}.pdf")


@router.get("/{document_id:int}/tep/ban-ky")
def signed_file(request: Request, db: Db, who: Viewer, document_id: int) -> Response:
    """The signed copy that was uploaded."""
    found = actions.document_of(db, who, document_id)
    if not found.row.scan:
        raise NotFound("bản ký này")
    content = request.app.state.files.get(found.row.scan)
    return attachment(content, f"{forms.file_name(found)}-ban-ky.{kind_of(content) or 'pdf'}")


def content_of(request: Request, db: Connection, who: Actor, document: Document) -> bytes:
    """The .docx that was kept when the number was given; before that, made from the record."""
    if document.row.docx:
        kept: bytes = request.app.state.files.get(document.row.docx)
        return kept
    return actions.rendered(db, request.app.state.files, who, document)


def ask(request: Request, db: Connection, who: Actor, document: Document) -> Look:
    """How far the pages are; they are begun if nobody has asked before."""
    content = content_of(request, db, who, document)
    return pages_of(request.app).ask(content, tenant=who.organisation_id, group=f"van-ban:{document.id}:{who.user_id}")
