"""Trang văn bản: the list, one document with its way and its next step, and the register."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request, UploadFile
from fastapi.responses import RedirectResponse, Response

from domain.errors import ThukyError
from domain.kinds import KINDS
from service.accounts import store as accounts
from service.accounts.roles import roles_with
from service.documents import actions, forms, store
from service.documents.register_files import COLUMNS, as_docx, as_xlsx, entry_of
from service.documents.states import PATH, STATE_NAMES, Action, next_steps
from service.errors import NotFound
from service.web.downloads import attachment
from service.web.faults import status_of
from service.web.guard import Clerk, Db, Member, Viewer
from service.web.render import render

router = APIRouter(prefix="/van-ban")
Text = Annotated[str, Form()]
Number = Annotated[int, Form()]
_FILES = {"xlsx": as_xlsx, "docx": as_docx}


@router.get("")
def documents(request: Request, db: Db, who: Viewer, trang_thai: str = "", trang: int = 1) -> Response:
    """All documents of the organisation, the last changed first."""
    states = [trang_thai] if trang_thai in STATE_NAMES else None
    rows = store.many(db, who.organisation_id, states=states, limit=51, offset=(max(trang, 1) - 1) * 50)
    return render(
        request,
        "documents/list.html",
        rows=rows[:50],
        more=len(rows) > 50,
        names=STATE_NAMES,
        kinds=KINDS,
        counts=store.counts(db, who.organisation_id),
        chosen=trang_thai,
        page=max(trang, 1),
    )


@router.get("/so-dang-ky")
def register(request: Request, db: Db, who: Viewer, nam: int | None = None) -> Response:
    """The register of a year."""
    year = nam or who.today.year
    entries = [entry_of(row) for row in store.register(db, who.organisation_id, year=year)]
    return render(request, "documents/register.html", entries=entries, columns=COLUMNS, year=year)


@router.get("/so-dang-ky/{nam}.{dang}")
def register_file(db: Db, who: Viewer, nam: int, dang: str) -> Response:
    """The register of a year as a file."""
    if dang not in _FILES:
        raise NotFound("dạng tệp này")
    entries = [entry_of(row) for row in store.register(db, who.organisation_id, year=nam)]
    title = f"Sổ đăng ký văn bản đi năm {nam} – {who.organisation_name}"
    return attachment(_FILES[dang](entries, title), f"so-dang-ky-van-ban-di-{nam}.{dang}")


@router.post("/so-dang-ky/bo-so")
def void_number(db: Db, who: Clerk, loai: Text, ngay: Text, ly_do: Text = "") -> Response:
    """Take a number and leave it void."""
    profile = forms.organisation_of(accounts.organisation(db, who.organisation_id))
    day = forms.day_of(ngay, today=who.today)
    actions.void_number(db, who, kind=forms.kind_of(loai), organisation=profile, day=day, reason=ly_do)
    return RedirectResponse("/van-ban/so-dang-ky", 303)


@router.get("/{document_id}")
def document(request: Request, db: Db, who: Viewer, document_id: int) -> Response:
    """One document: where it is, what is next and whose step it is, what happened so far."""
    return _page(request, db, who, document_id, None)


@router.post("/{document_id}/{action}")
def step(
    request: Request,
    db: Db,
    who: Member,
    document_id: int,
    action: Action,
    phien_ban: Number,
    y_kien: Text = "",
    doan: Text = "",
    nguoi_duyet: Number = 0,
    nguoi_ky: Text = "",
    ngay: Text = "",
    so_ban: Text = "",
    van_ban_khac: Number = 0,
    ban_ky: UploadFile | None = None,
) -> Response:
    """Take a step; what hinders it is said on the document's own page."""
    given = forms.Given(y_kien, doan, nguoi_duyet, nguoi_ky, ngay, so_ban, van_ban_khac, forms.read_scan(ban_ky))
    try:
        with db.begin_nested():
            forms.TAKE[action](db, request.app.state.files, who, document_id, phien_ban, given)
    except ThukyError as fault:
        if isinstance(fault, NotFound):
            raise
        return _page(request, db, who, document_id, fault)
    return RedirectResponse(f"/van-ban/{document_id}", 303)


@router.get("/{document_id}/tep/{dang}")
def file(request: Request, db: Db, who: Viewer, document_id: int, dang: str) -> Response:
    """The document's .docx (as issued, or as it is now), or the signed copy."""
    found = actions.document_of(db, who, document_id)
    if dang == "ban-ky" and found.row.scan:
        return attachment(request.app.state.files.get(found.row.scan), f"{forms.file_name(found)}-ban-ky.pdf")
    if dang != "docx":
        raise NotFound("tệp này")
    kept = found.row.docx
    content = request.app.state.files.get(kept) if kept else actions.rendered(found, now=who.now)
    return attachment(content, f"{forms.file_name(found)}.docx")


def _page(request: Request, db: Db, who: Member, document_id: int, fault: ThukyError | None) -> Response:
    found = actions.document_of(db, who, document_id)
    people = accounts.members(db, who.organisation_id)
    approvers = {row.id: row.name for row in people if row.role in roles_with("approve") and row.active}
    return render(
        request,
        "documents/document.html",
        status=status_of(fault) if fault else 200,
        fault=fault,
        document=found,
        steps=store.steps_of(db, found.id),
        next_steps=[one for one in next_steps(found.state) if who.may(one.permission)],
        others=[one for one in next_steps(found.state) if not who.may(one.permission)],
        path_names=PATH,
        findings=actions.findings(found) if found.state in ("draft", "returned", "submitted") else (),
        approvers=approvers,
        signers=forms.signers_of(found),
        links=store.links_of(db, found.id),
        issued=[
            one for one in store.many(db, who.organisation_id, states=("issued", "corrected")) if one.id != found.id
        ],
        today=who.today,
    )
