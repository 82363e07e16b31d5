"""Trang của một mục: update in place or by a plain form, history, evidence, results found for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated
from urllib.parse import parse_qsl, urlsplit

from fastapi import APIRouter, File, Request, UploadFile
from fastapi.responses import RedirectResponse, Response

from domain.errors import InputRefused, ThukyError
from service.accounts.actor import Actor
from service.errors import NotFound
from service.tracker import actions, charts, counting, forms, naming, store, view
from service.tracker.gathered import Term
from service.tracker.states import STATUSES, Status
from service.web.downloads import attachment
from service.web.faults import status_of
from service.web.guard import Db, Follower, Key, Viewer
from service.web.render import render
from service.web.sent import Number, Text
from vitext.dates import write_short

router = APIRouter()


@router.get("/muc/{item_id}")
def item(request: Request, db: Db, who: Viewer, item_id: Key) -> Response:
    """One task or target: how far, its history, its files, its sentence."""
    return _page(request, db, who, item_id, None)


@router.post("/muc/{item_id}/tien-do")
def report(
    request: Request,
    db: Db,
    who: Follower,
    item_id: Key,
    phien_ban: Number,
    so: Text = "",
    ghi_chu: Text = "",
    ve: Text = "",
) -> Response:
    """Report how far it is."""

    def act() -> None:
        actions.report(db, who, item_id, version=phien_ban, figure=forms.figure_of(so), words=ghi_chu)

    return _do(request, db, who, item_id, act, ve, given={"so": so, "ghi_chu": ghi_chu})


@router.post("/muc/{item_id}/trang-thai")
def set_status(
    request: Request, db: Db, who: Follower, item_id: Key, phien_ban: Number, trang_thai: Text, ghi_chu: Text = ""
) -> Response:
    """Finish, stop or take up again."""

    def act() -> None:
        status: Status | None = next((one for one in STATUSES if one == trang_thai), None)
        if status is None:
            raise InputRefused("Chưa chọn trạng thái.", advice="Hãy chọn một trạng thái có sẵn.")
        actions.set_status(db, who, item_id, version=phien_ban, status=status, words=ghi_chu)

    return _do(request, db, who, item_id, act, "", given={"ly_do": ghi_chu})


@router.post("/muc/{item_id}/phan-cong")
def assign(
    request: Request,
    db: Db,
    who: Follower,
    item_id: Key,
    phien_ban: Number,
    chu_tri: Text = "",
    phoi_hop: Text = "",
    thoi_han: Text = "",
    ghi_chu: Text = "",
) -> Response:
    """Say who leads, with whom, until when."""

    def act() -> None:
        lead, partners, term = forms.line_of(chu_tri), forms.names_of(phoi_hop), _term(db, who, item_id, thoi_han)
        actions.assign(db, who, item_id, version=phien_ban, lead=lead, partners=partners, term=term, words=ghi_chu)

    typed = {"chu_tri": chu_tri, "phoi_hop": phoi_hop, "thoi_han": thoi_han, "ly_do_sua": ghi_chu}
    return _do(request, db, who, item_id, act, "", given=typed)


@router.post("/muc/{item_id}/minh-chung")
def attach(
    request: Request, db: Db, who: Follower, item_id: Key, tep: Annotated[UploadFile | None, File()] = None
) -> Response:
    """Keep a file as evidence."""

    def act() -> None:
        if tep is None or not tep.filename:
            raise InputRefused("Chưa chọn tệp.", advice="Hãy chọn một tệp rồi tải lên.")
        content = tep.file.read(actions.EVIDENCE_LIMIT + 1)
        actions.attach(db, request.app.state.files, who, item_id, name=tep.filename, content=content)

    return _do(request, db, who, item_id, act, "")


@router.get("/muc/{item_id}/minh-chung/{evidence_id}")
def evidence(request: Request, db: Db, who: Viewer, item_id: Key, evidence_id: Key) -> Response:
    """A file, to be saved, never shown in place."""
    kept = actions.evidence(db, who, item_id, evidence_id)
    return attachment(request.app.state.files.get(kept.digest), kept.name)


@router.post("/muc/{item_id}/minh-chung/{evidence_id}/go")
def detach(request: Request, db: Db, who: Follower, item_id: Key, evidence_id: Key) -> Response:
    """Take a file off."""
    return _do(request, db, who, item_id, lambda: actions.detach(db, who, item_id, evidence_id), "")


@router.post("/muc/{item_id}/ket-qua/{offer_id}")
def answer(
    request: Request,
    db: Db,
    who: Follower,
    item_id: Key,
    offer_id: Key,
    phien_ban: Number,
    chon: Text,
    ve: Text = "",
) -> Response:
    """Take a result that was found, add it, or leave it."""

    def act() -> None:
        if chon in ("ghi-nhan", "cong-them"):
            actions.accept(db, who, offer_id, version=phien_ban, added=chon == "cong-them")
        else:
            actions.dismiss(db, who, offer_id)

    return _do(request, db, who, item_id, act, ve)


def _do(
    request: Request,
    db: Db,
    who: Actor,
    item_id: int,
    act: Callable[[], None],
    back: str,
    *,
    given: dict[str, str] | None = None,
) -> Response:
    """Take a step. In place (htmx) the row comes back; without scripts the page one came from."""
    fault: ThukyError | None = None
    try:
        with db.begin_nested():
            act()
    except NotFound:
        raise
    except ThukyError as error:
        fault = error
    if request.headers.get("HX-Request"):
        row = view.shown_rows(db, who, [actions.item_of(db, who, item_id)])[0]
        status = status_of(fault) if fault else 200
        values = {"one": row, "fault": fault, "saved": fault is None, "given": (given or {}) if fault else {}}
        to = _inside(back) or "/nhiem-vu"
        query = _query_in(db, who, to)
        counted = view.choices(db, who, query)["states"]
        return render(request, "tracker/row_part.html", status=status, **values, back=to, query=query, states=counted)
    if fault is not None:
        return _page(request, db, who, item_id, fault, given)
    to = _inside(back)
    return RedirectResponse(f"{to}#muc-{item_id}" if to else actions.path_of(item_id), 303)


def _page(
    request: Request, db: Db, who: Actor, item_id: int, fault: ThukyError | None, given: dict[str, str] | None = None
) -> Response:
    row = actions.item_of(db, who, item_id)
    figures = store.figures_of(db, [row.id]).get(row.id, [])
    return render(
        request,
        "tracker/item.html",
        status=status_of(fault) if fault else 200,
        fault=fault,
        given=given or {},
        one=view.shown_rows(db, who, [row])[0],
        counted=counting.due_note(db, who, row),
        entries=store.entries_of(db, row.id),
        files=store.evidence_of(db, row.id),
        homes=[(home, view.sentence_path(home, home.origin_id, home.item)) for home in store.mentions_of(db, row.id)],
        above=store.by_name(db, row.origin_id, row.parent) if row.parent else None,
        below=view.shown_rows(db, who, store.below(db, row.origin_id, row.item)),
        leads=naming.units_of(db, who.organisation_id).names,
        line=charts.line_of(figures, row.value),
        source_name=view.source_name,
        names=actions.EVIDENCE_NAMES,
    )


def _term(db: Db, who: Actor, item_id: int, typed: str) -> Term:
    """The due day as typed; what still stands there as it was shown keeps its words and days."""
    row = actions.item_of(db, who, item_id)
    shown = row.due_words if row.recurring or not row.due_end else write_short(row.due_end)
    if forms.line_of(typed) == shown:
        return Term(row.due_words, row.due_start, row.due_end, row.recurring)
    return forms.term_of(typed, who.today, counting.known_days(db, who, row))


def _query_in(db: Db, who: Actor, back: str) -> forms.Query:
    """What the list asks for that a row stands in, so that its counts can be told anew."""
    given = dict(parse_qsl(urlsplit(back).query))
    return view.query_of(db, who, {**given, "loai": given.get("loai") or "nhiem-vu"})


def _inside(back: str) -> str:
    """A way back into the lists; "" for anything else."""
    parts = urlsplit(back)
    inside = not parts.scheme and not parts.netloc and parts.path == "/nhiem-vu" and "\\" not in back
    return parts._replace(fragment="").geturl() if inside else ""
