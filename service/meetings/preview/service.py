"""Trang in của ứng dụng này: made once, at the first use, with one LibreOffice; ended with the application."""

from __future__ import annotations

import io
import threading

from fastapi import FastAPI

from service.meetings.preview.pages import Pages

_LOCK = threading.Lock()


def pages_of(app: FastAPI) -> Pages:
    """The application's pages."""
    with _LOCK:
        made = getattr(app.state, "pages", None)
        if not isinstance(made, Pages):
            from templates_docx.office.convert import OfficeConverter

            folder = app.state.settings.data / "pages"
            made = app.state.pages = Pages(folder, OfficeConverter(seconds_per_document=30))
        return made


def warm_pages(app: FastAPI) -> None:
    """Start LibreOffice beside the service's own start: the first preview need not wait for it."""
    from docx import Document

    empty = io.BytesIO()
    Document().save(empty)
    threading.Thread(target=pages_of(app).warm, args=(empty.getvalue(),), name="thuky-warm", daemon=True).start()


def close_pages(app: FastAPI) -> None:
    """End what was begun."""
    made = getattr(app.state, "pages", None)
    if isinstance(made, Pages):
        made.close()
        app.state.pages = None
