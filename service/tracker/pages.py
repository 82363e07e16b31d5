"""Trang theo dõi: the list in its three views, the matrix, the charts, and the list as a file or on paper."""

from __future__ import annotations

from typing import Any, Literal

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response
from sqlalchemy import Row

from domain.errors import LimitExceeded
from service.accounts.actor import Actor
from service.documents import actions as documents
from service.errors import NotFound
from service.tracker import charts, feeds, item_pages, list_store, naming, store, view
from service.tracker.forms import VIEWS, Query, line_of
from service.tracker.ical import calendar
from service.tracker.issued import paragraphs
from service.tracker.workbook import as_xlsx
from service.web.downloads import attachment
from service.web.guard import Db, Key, Now, Viewer, settings_of
from service.web.render import render
from service.web.sent import Text

router = APIRouter(prefix="/nhiem-vu")
router.include_router(item_pages.router)
_MOST = 5000
_CHARTED = 200


@router.get("")
def followed(request: Request, db: Db, who: Viewer) -> Response:
    """The tasks or the targets, a row each."""
    query = _query(request, db, who)
    back = query.address("/nhiem-vu", trang=str(query.page) if query.page > 1 else "")
    return render(request, "tracker/list.html", **view.list_page(db, who, query), views=VIEWS, back=back)


@router.get("/bang")
def matrix(
    request: Request, db: Db, who: Viewer, theo: Literal["trang-thai", "thang"] = "trang-thai", nam: int = 0
) -> Response:
    """Units by state, or by month."""
    query = _query(request, db, who)
    year = nam if 1900 < nam < 2200 else who.today.year
    shown = {**view.matrix(db, who, query, by=theo, year=year), **view.choices(db, who, query)}
    return render(request, "tracker/matrix.html", **shown, query=query, by=theo, year=year)


@router.get("/bieu-do")
def chart(request: Request, db: Db, who: Viewer) -> Response:
    """Targets against results."""
    query = _query(request, db, who, kind="chi-tieu")
    found = list_store.listed(
        db, who.organisation_id, query.wanted, order="don-vi", limit=_CHARTED, same=query.units.same
    )
    rows = view.shown_rows(db, who, found)
    drawn = (charts.by_indicator(rows), charts.by_unit(rows))
    return render(request, "tracker/charts.html", **view.choices(db, who, query), query=query, rows=rows, charts=drawn)


@router.get("/in")
def on_paper(request: Request, db: Db, who: Viewer) -> Response:
    """The whole list as one table to print."""
    query = _query(request, db, who)
    rows = [view.shown_of(row, who.today) for row in _all(db, who, query)]
    shown: dict[str, Any] = {"title": _title(query, who), "left": view.left_out(db, who, query)}
    return render(request, "tracker/print.html", query=query, rows=rows, **shown)


@router.get("/tep.{dang}")
def file(request: Request, db: Db, who: Viewer, dang: str) -> Response:
    """The list as a workbook or a calendar."""
    query = _query(request, db, who)
    name = "chi-tieu" if query.wanted.kind == "target" else "nhiem-vu"
    rows = _all(db, who, query)
    if dang == "xlsx":
        left = view.left_out(db, who, query)
        title = _title(query, who) + (f" (không kể {left} việc của văn bản cũ)" if left else "")
        return attachment(as_xlsx(rows, title, who.today, who.timezone), f"{name}-{who.today:%Y-%m-%d}.xlsx")
    if dang == "ics":
        site = settings_of(request).public_url
        events = [feeds.event_of(row, site) for row in rows if row.due_end]
        return attachment(calendar(_title(query, who), events), f"{name}.ics")
    raise NotFound("dạng tệp này")


@router.get("/lich")
def own_calendar(request: Request, db: Db, who: Viewer) -> Response:
    """The person's calendar address: whether there is one, and how to use it."""
    return _calendar_page(request, db, who, "")


@router.post("/lich")
def renew_calendar(request: Request, db: Db, who: Viewer, don_vi: Text = "") -> Response:
    """Make a new address; it is shown this once."""
    token = feeds.renew(db, who, lead=line_of(don_vi))
    return _calendar_page(request, db, who, f"{settings_of(request).public_url}/nhiem-vu/lich/{token}.ics")


@router.post("/lich/bo")
def end_calendar(db: Db, who: Viewer) -> Response:
    """End the address."""
    feeds.end(db, who)
    return RedirectResponse("/nhiem-vu/lich", 303)


@router.get("/lich/{token}.ics")
def subscribed(request: Request, db: Db, now: Now, token: str) -> Response:
    """The calendar, for whoever has the secret address."""
    found = feeds.by_token(db, token, now=now, site=settings_of(request).public_url)
    headers = {"Cache-Control": "private, max-age=900", "X-Robots-Tag": "noindex"}
    return Response(found, media_type="text/calendar; charset=utf-8", headers=headers)


@router.get("/van-ban/{origin_id}")
def document(request: Request, db: Db, who: Viewer, origin_id: Key) -> Response:
    """A document that things are followed from, opened at their sentences."""
    origin = store.origin(db, who.organisation_id, origin_id)
    if origin is None:
        raise NotFound("văn bản này")
    if origin.source == "upload":
        return RedirectResponse(f"/doc-van-ban/{origin.source_id}", 303)
    row = documents.document_of(db, who, origin.source_id).row
    names = store.mentioned(db, origin_id)
    rows = {name: store.item(db, who.organisation_id, item_id) for name, item_id in names.items()}
    items = [(name, one.sentence) for name, one in sorted(rows.items(), key=_place) if one is not None]
    content = request.app.state.files.get(row.docx) if row.docx else b""
    lines, lost = paragraphs(content, items) if content else ([], list(names))
    return render(request, "tracker/document.html", origin=origin, lines=lines, lost=lost, rows=rows, names=names)


def _place(named: tuple[str, object]) -> tuple[int, str]:
    return int(named[0][1:] or 0), named[0]


def _query(request: Request, db: Db, who: Actor, *, kind: str = "nhiem-vu") -> Query:
    params = dict(request.query_params)
    params["loai"] = "chi-tieu" if "chi-tieu" in (kind, params.get("loai")) else "nhiem-vu"
    return view.query_of(db, who, params)


def _all(db: Db, who: Actor, query: Query) -> list[Row[Any]]:
    if list_store.count(db, who.organisation_id, query.wanted) > _MOST:
        raise LimitExceeded(f"Danh sách có quá {_MOST} dòng.", advice="Hãy lọc theo đơn vị hoặc thời hạn.")
    return list_store.listed(
        db, who.organisation_id, query.wanted, order=query.view, limit=_MOST, same=query.units.same
    )


def _title(query: Query, who: Actor) -> str:
    name = "Theo dõi chỉ tiêu" if query.wanted.kind == "target" else "Theo dõi nhiệm vụ"
    return f"{name} – {who.organisation_name}, ngày {who.today:%d/%m/%Y}"


def _calendar_page(request: Request, db: Db, who: Actor, address: str) -> Response:
    feed = store.feed_of(db, who.organisation_id, who.user_id)
    leads = naming.units_of(db, who.organisation_id).names
    return render(request, "tracker/calendar.html", feed=feed, address=address, leads=leads)
