"""Tệp của API: a PDF is made beside the request; until it is there the answer is 202 and when to ask again."""

from __future__ import annotations

from fastapi import Request
from fastapi.responses import JSONResponse, Response

from domain.errors import NotAvailable
from service.accounts.actor import Actor
from service.meetings.preview.service import pages_of
from service.web.downloads import attachment

_AGAIN = "2"  # seconds


def as_pdf(request: Request, who: Actor, docx: bytes, name: str, *, group: str) -> Response:
    """The PDF of a .docx, or 202 while it is being made. Raises NotAvailable where it cannot be."""
    pages = pages_of(request.app)
    look = pages.ask(docx, tenant=who.organisation_id, group=f"{group}:{who.user_id}")
    if look.state == "ready":
        return attachment(pages.file(look.key, "out.pdf", tenant=who.organisation_id).read_bytes(), name)
    if look.state == "failed":
        raise NotAvailable(look.words or "Chưa dựng được bản PDF.", advice="Hãy lấy bản .docx.")
    body = {"state": look.state, "words": look.words or "Bản PDF đang được dựng."}
    return JSONResponse(body, 202, headers={"Retry-After": _AGAIN})
