"""Trang nhật ký, for administrators: filtered, page by page, and as a file."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from fastapi.responses import Response

from service.audit import actions
from service.audit.files import as_csv, as_xlsx
from service.audit.words import SUBJECTS, action_words, change_words, subject_page, subject_words
from service.errors import NotFound
from service.web.downloads import attachment
from service.web.guard import Administrator, Db
from service.web.paging import last_page, page_of
from service.web.render import render

router = APIRouter(prefix="/thiet-lap/nhat-ky")
_NAMES = ("nguoi", "viec", "doi_tuong", "tu", "den", "q")
_FILES = {"xlsx": as_xlsx, "csv": as_csv}


@router.get("")
def log(request: Request, db: Db, who: Administrator, trang: str = "1") -> Response:
    """The lines that the filter lets through, the newest first."""
    asked, page = actions.asked(db, who, _typed(request)), page_of(trang)
    rows, total = actions.lines(db, who, asked.wanted, page=page)
    people, names = actions.choices(db, who)
    values: dict[str, Any] = {"asked": asked, "rows": rows, "total": total, "page": page, "people": people}
    query = urlencode({name: value for name, value in asked.typed.items() if value})
    pages = last_page(total, actions.PAGE)
    words = {"action": action_words, "subject": subject_words, "address": subject_page, "change": change_words}
    return render(
        request, "audit/log.html", actions=names, query=query, pages=pages, words=words, subjects=SUBJECTS, **values
    )


@router.get("/tep.{kind}")
def file(request: Request, db: Db, who: Administrator, kind: str) -> Response:
    """The same lines as a file."""
    if kind not in _FILES:
        raise NotFound("dạng tệp này")
    rows = actions.all_lines(db, who, actions.asked(db, who, _typed(request)).wanted)
    return attachment(_FILES[kind](rows, who.timezone), f"nhat-ky-{who.today:%Y-%m-%d}.{kind}")


def _typed(request: Request) -> dict[str, str]:
    return {name: request.query_params.get(name, "")[:200] for name in _NAMES}
