"""Trả trang in cho trình duyệt: how far the pages are, and one page's picture or lines.

Whoever asks for a document's pages is asked for their permission by the route before; here only the key is held
against the tenant.
"""

from __future__ import annotations

from fastapi import FastAPI
from fastapi.responses import FileResponse, JSONResponse

from service.errors import NotFound
from service.meetings.preview.pages import Look
from service.meetings.preview.service import pages_of

_MEDIA_TYPES = {"png": "image/png", "json": "application/json"}
_A_DAY = {"Cache-Control": "private, max-age=86400, immutable"}


def plain(look: Look) -> dict[str, str | int]:
    """What the pages' script reads: {"key", "state", "pages", "words"}."""
    return {"key": look.key, "state": look.state, "pages": look.pages, "words": look.words}


def progress_of(app: FastAPI, key: str, *, tenant: int) -> JSONResponse:
    """How far the pages are that were asked for; "gone" when they have to be asked for again.

    Raises NotFound for another tenant's.
    """
    if not key.startswith(f"{tenant}-"):
        raise NotFound("trang này")
    pages = pages_of(app)
    return JSONResponse(plain(pages.look(key)) if pages.knows(key) else {"key": key, "state": "gone"})


def page_of(app: FastAPI, key: str, number: int, form: str, *, tenant: int) -> FileResponse:
    """One page: its picture ("png"), or its lines with their places ("json"). Raises NotFound."""
    if form not in _MEDIA_TYPES:
        raise NotFound("trang này")
    path = pages_of(app).file(key, f"{number}.{form}", tenant=tenant)
    return FileResponse(path, media_type=_MEDIA_TYPES[form], headers=_A_DAY)
