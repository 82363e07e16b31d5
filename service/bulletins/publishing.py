"""Đăng bài: the reader's view at both widths and what hinders; published now or later; taken back."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response
from sqlalchemy import Connection

from domain.errors import ThukyError
from service.accounts.actor import Actor
from service.bulletins import actions, store
from service.bulletins.article_page import tried
from service.bulletins.beginning import tie_of
from service.bulletins.forms import moment_of, number_of
from service.bulletins.public import article_values
from service.bulletins.site import absolute, own_site
from service.bulletins.states import state_of
from service.bulletins.view import preview
from service.errors import Conflict, NotFound
from service.web.faults import status_of
from service.web.guard import Db, Editor, settings_of
from service.web.headers import POLICY
from service.web.render import render
from service.web.sent import WholeForm

router = APIRouter()
_IN_FEEDS = 30


@router.get("/dang")
def publishing(request: Request, db: Db, who: Editor, article_id: int) -> Response:
    """The reader's view at both widths, what hinders, and the buttons to publish."""
    return _publishing(request, db, who, article_id, None)


@router.post("/dang")
def publish(request: Request, db: Db, who: Editor, article_id: int, form: WholeForm) -> Response:
    """Publish now, or at the given moment."""
    try:
        with db.begin_nested():
            at = moment_of(form.get("luc", ""), who.timezone, who.today) if form.get("khi") == "hen" else None
            actions.publish(db, who, article_id, version=number_of(form.get("phien_ban")), at=at)
    except NotFound:
        raise
    except ThukyError as fault:
        return _publishing(request, db, who, article_id, fault, form.get("luc", ""))
    return RedirectResponse(f"/ban-tin/{article_id}/da-dang", 303)


@router.get("/trang")
def reader_page(request: Request, db: Db, who: Editor, article_id: int) -> Response:
    """The article's page as readers will have it; only our own page may frame it."""
    row = actions.article_of(db, who, article_id)
    site = own_site(db, who, settings_of(request))
    values = article_values(db, who.now, site, row, f"/ban-tin/{article_id}/tep")
    values["article"] = {**row._mapping, "publish_at": row.publish_at or who.now}
    lists: dict[str, Any] = {"categories": store.category_list(db, site.id), "months": [], "query": ""}
    more: dict[str, Any] = {
        "older": None,
        "newer": None,
        "schema": "",
        "address": absolute(site, row.slug),
        "site": site,
    }
    response = render(request, "bulletins/article.html", **values, **lists, **more)
    response.headers["Content-Security-Policy"] = POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'")
    return response


@router.get("/da-dang")
def published(request: Request, db: Db, who: Editor, article_id: int) -> Response:
    """After publishing: the link, and what was sent to the feeds."""
    row = actions.article_of(db, who, article_id)
    state = state_of(row, who.now)
    if state not in ("published", "scheduled"):
        raise Conflict("Bài chưa đăng.", advice="Hãy mở bài rồi chọn “Xem và đăng”.")
    site = own_site(db, who, settings_of(request))
    newest = [one.id for one in store.public_many(db, who.organisation_id, who.now, limit=_IN_FEEDS)]
    values: dict[str, Any] = {"article": row, "state": state, "site": site, "address": absolute(site, row.slug)}
    place = newest.index(article_id) + 1 if article_id in newest else 0
    return render(request, "bulletins/published.html", **values, place=place, absolute=absolute)


@router.post("/go")
def withdraw(request: Request, db: Db, who: Editor, article_id: int, form: WholeForm) -> Response:
    """Take the article from the public pages, or call its schedule off."""
    reason, version = form.get("ly_do", ""), form.get("phien_ban")
    return tried(
        request,
        db,
        who,
        article_id,
        lambda: actions.withdraw(db, who, article_id, version=number_of(version), reason=reason),
    )


def _publishing(
    request: Request, db: Connection, who: Actor, article_id: int, fault: ThukyError | None, written: str = ""
) -> Response:
    row = actions.article_of(db, who, article_id)
    site, tie = own_site(db, who, settings_of(request)), tie_of(db, who, row)
    response = render(
        request,
        "bulletins/publishing.html",
        status=status_of(fault) if fault else 200,
        fault=fault,
        article=row,
        state=state_of(row, who.now),
        hindrances=actions.hindrances(db, row),
        shown=preview(db, who, row, site, tie),
        tie=tie,
        site=site,
        address=absolute(site, row.slug),
        tomorrow=who.today + timedelta(days=1),
        written=written,
    )
    response.headers["Content-Security-Policy"] = f"{POLICY}; frame-src 'self'"
    return response
