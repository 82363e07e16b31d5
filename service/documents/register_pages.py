"""Trang sổ đăng ký văn bản đi: a year's register to read by pages, print and keep as files; a number left void."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from domain.kinds import KINDS
from service.documents import forms, numbering, store
from service.documents.register_files import COLUMNS, as_docx, as_xlsx, entry_of
from service.errors import NotFound
from service.meetings import actions as meetings
from service.meetings.making import LABELS, NEVER_ISSUED
from service.web.downloads import attachment
from service.web.guard import Clerk, Db, Viewer
from service.web.paging import last_page, page_of
from service.web.render import render
from service.web.sent import Text

router = APIRouter()
_PAGE = 100
_WHOLE = "ca-nam"  # in an address: all pages of a year on one, to be printed
_FILES = {"xlsx": as_xlsx, "docx": as_docx}


@router.get("/so-dang-ky")
def register(request: Request, db: Db, who: Viewer, nam: str = "", da_bo: str = "", trang: str = "1") -> Response:
    """The register of a year: a page of it, or the whole."""
    year = int(nam) if nam.isdecimal() and len(nam) == 4 and nam > "0000" else who.today.year
    first, last = store.first_and_last_year(db, who.organisation_id) or (year, year)
    total = store.count_register(db, who.organisation_id, year)
    pages = last_page(total, _PAGE)
    page = min(page_of(trang), pages)
    part: dict[str, Any] = {} if trang == _WHOLE else {"limit": _PAGE, "offset": (page - 1) * _PAGE}
    rows = store.register(db, who.organisation_id, year=year, **part)
    return render(
        request,
        "documents/register.html",
        entries=[(row.document_id, entry_of(row)) for row in rows],
        total=total,
        page=page,
        pages=1 if trang == _WHOLE else pages,
        whole=trang == _WHOLE,
        columns=COLUMNS,
        year=year,
        years=range(max(last, who.today.year), min(first, year) - 1, -1),
        kinds=[(kind.slug, LABELS[kind.code]) for kind in KINDS if kind.code not in NEVER_ISSUED],
        voided=da_bo if da_bo.isdecimal() and len(da_bo) < 7 else "",
    )


@router.get("/so-dang-ky/{nam:int}.{dang}")
def register_file(db: Db, who: Viewer, nam: int, dang: str) -> Response:
    """The register of a year as a file."""
    if dang not in _FILES or not 1 <= nam <= 9999:
        raise NotFound("tệp này")
    entries = [entry_of(row) for row in store.register(db, who.organisation_id, year=nam)]
    title = f"Sổ đăng ký văn bản đi năm {nam} – {who.organisation_name}"
    return attachment(_FILES[dang](entries, title), f"so-dang-ky-van-ban-di-{nam}.{dang}")


@router.post("/so-dang-ky/bo-so")
def void_number(db: Db, who: Clerk, loai: Text, ngay: Text, ly_do: Text = "") -> Response:
    """Take a number and leave it void."""
    day, kind = forms.day_of(ngay, today=who.today), forms.kind_of(loai)
    profile = meetings.profile_of(db, who)
    number = numbering.void_number(db, who, kind=kind, organisation=profile, day=day, reason=ly_do)
    return RedirectResponse(f"/van-ban/so-dang-ky?nam={day.year}&da_bo={number:02d}", 303)
