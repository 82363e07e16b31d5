"""Trang soạn một bài: its words, the preview beside it, photos, files; and acts that come back to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fastapi import Request
from fastapi.responses import RedirectResponse, Response
from sqlalchemy import Connection

from domain.errors import ThukyError
from service.accounts.actor import Actor
from service.bulletins import actions, store
from service.bulletins.beginning import tie_of
from service.bulletins.forms import typed
from service.bulletins.site import absolute, own_site
from service.bulletins.states import STATE_NAMES, state_of
from service.bulletins.view import preview
from service.errors import NotFound
from service.web.faults import status_of
from service.web.guard import settings_of
from service.web.render import render


def tried(
    request: Request,
    db: Connection,
    who: Actor,
    article_id: int,
    do: Callable[[], Any],
    *,
    then: str = "",
    typed_from: dict[str, str] | None = None,
) -> Response:
    """Do it and go back to the article; what hinders is said there, and what was typed still stands."""
    try:
        with db.begin_nested():
            do()
    except NotFound:
        raise
    except ThukyError as fault:
        return article_page(request, db, who, article_id, fault, typed_from)
    return RedirectResponse(f"/ban-tin/{article_id}{then}", 303)


def article_page(
    request: Request,
    db: Connection,
    who: Actor,
    article_id: int,
    fault: ThukyError | None,
    typed_from: dict[str, str] | None = None,
) -> Response:
    """The page; `typed_from` is a form that was not taken, `fault` says why."""
    row = actions.article_of(db, who, article_id)
    site, tie = own_site(db, who, settings_of(request)), tie_of(db, who, row)
    given = typed(typed_from) if typed_from and typed_from.get("phien_ban", "").isdecimal() else None
    photos, state = store.photos_of(db, article_id), state_of(row, who.now)
    return render(
        request,
        "bulletins/edit.html",
        status=status_of(fault) if fault else 200,
        fault=fault,
        article={**row._mapping, **(given.values() if given else {})},
        words={one.id: (given.photos.get(one.id) if given else None) or one for one in photos},
        state=state,
        state_name=STATE_NAMES[state],
        public=state == "published",
        site=site,
        address=absolute(site, row.slug),
        tie=tie,
        shown=preview(db, who, row, site, tie, given),
        photos=photos,
        files=store.attachments_of(db, article_id),
        categories=store.category_list(db, who.organisation_id),
        corrections=store.corrections_of(db, article_id),
    )
