"""Soạn bài: its words saved while they are typed, corrected when they are public, brought back from a revision."""

from __future__ import annotations

from collections.abc import Mapping

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, RedirectResponse, Response
from sqlalchemy import Connection

from service.accounts.actor import Actor
from service.bulletins import actions, part_pages, parts, publishing, store
from service.bulletins.article_page import article_page, tried
from service.bulletins.beginning import tie_of
from service.bulletins.forms import Typed, number_of, typed
from service.bulletins.site import own_site
from service.bulletins.states import is_public
from service.bulletins.story import told
from service.bulletins.view import preview
from service.web.guard import Db, Editor, settings_of
from service.web.render import render
from service.web.sent import WholeForm

router = APIRouter(prefix="/ban-tin/{article_id:int}")
router.include_router(part_pages.router)
router.include_router(publishing.router)


@router.get("")
def article(request: Request, db: Db, who: Editor, article_id: int) -> Response:
    """The article: its words on the left, the page that readers will see on the right."""
    return article_page(request, db, who, article_id, None)


@router.post("")
def save(request: Request, db: Db, who: Editor, article_id: int, form: WholeForm) -> Response:
    """Save what the page holds, without scripts."""
    return tried(request, db, who, article_id, lambda: _save(db, who, article_id, typed(form)), typed_from=form)


@router.post("/luu")
def autosave(request: Request, db: Db, who: Editor, article_id: int, form: Typed) -> Response:
    """Save while typing; gives the new version, the preview, and why single fields were not taken."""
    values = form.values()
    refused = {name: f"{why.message} {why.advice}" for name, why in actions.refusals(values).items()}
    taken = {name: value for name, value in values.items() if name not in refused}
    version = actions.save(db, who, article_id, version=form.version, values=taken)
    _describe(db, who, article_id, form)
    return _answer(request, db, who, article_id, None, version=version, refused=refused)


@router.post("/xem-truoc")
def look(request: Request, db: Db, who: Editor, article_id: int, form: Typed) -> Response:
    """The preview of what is typed, nothing saved: for an article that is public already."""
    return _answer(request, db, who, article_id, form, version=form.version)


@router.post("/dinh-chinh")
def correct(request: Request, db: Db, who: Editor, article_id: int, form: WholeForm) -> Response:
    """Correct a published article."""

    def do() -> None:
        given = typed(form)
        words = form.get("dinh_chinh", "")
        actions.correct(db, who, article_id, version=given.version, words=words, values=given.values())
        _describe(db, who, article_id, given)

    return tried(request, db, who, article_id, do, then="?da-dinh-chinh=1", typed_from=form)


@router.post("/dia-chi")
def rename(request: Request, db: Db, who: Editor, article_id: int, form: WholeForm) -> Response:
    """Give the article another address."""
    wanted, version = form.get("dia_chi", ""), form.get("phien_ban")
    return tried(
        request,
        db,
        who,
        article_id,
        lambda: actions.rename(db, who, article_id, version=number_of(version), wanted=wanted),
        then="#dia-chi",
    )


@router.post("/xoa")
def remove(db: Db, who: Editor, article_id: int) -> Response:
    """Delete a draft."""
    actions.remove(db, who, article_id)
    return RedirectResponse("/ban-tin?xoa=1", 303)


@router.get("/phien-ban")
def revisions(request: Request, db: Db, who: Editor, article_id: int) -> Response:
    """How the article was, the last first."""
    row = actions.article_of(db, who, article_id)
    kept = [(one, told(one.value["body"], (), "")) for one in store.revisions(db, article_id)[:100]]
    return render(request, "bulletins/revisions.html", article=row, revisions=kept, public=is_public(row, who.now))


@router.post("/phien-ban/{revision_id:int}")
def restore(request: Request, db: Db, who: Editor, article_id: int, revision_id: int, form: WholeForm) -> Response:
    """Bring an earlier wording back."""
    version = form.get("phien_ban")
    return tried(
        request,
        db,
        who,
        article_id,
        lambda: actions.restore(db, who, article_id, version=number_of(version), revision_id=revision_id),
        then="?lay-lai=1",
    )


def _save(db: Connection, who: Actor, article_id: int, given: Typed) -> int:
    version = actions.save(db, who, article_id, version=given.version, values=given.values())
    _describe(db, who, article_id, given)
    return version


def _describe(db: Connection, who: Actor, article_id: int, given: Typed) -> None:
    """Write the photos' words; a photo that was taken out meanwhile is passed over."""
    there = {photo.id for photo in store.photos_of(db, article_id)}
    for photo_id, words in given.photos.items():
        if photo_id in there:
            parts.describe_photo(db, who, article_id, photo_id, words.model_dump())


def _answer(
    request: Request,
    db: Connection,
    who: Actor,
    article_id: int,
    given: Typed | None,
    *,
    version: int,
    refused: Mapping[str, str] | None = None,
) -> Response:
    row = actions.article_of(db, who, article_id)
    shown = preview(db, who, row, own_site(db, who, settings_of(request)), tie_of(db, who, row), given)
    return JSONResponse(
        {
            "version": version,
            "saved_at": f"{who.now.astimezone(who.timezone):%H:%M}",
            "preview": str(shown.html),
            "loose": list(shown.loose),
            "tied": shown.tied,
            "refused": refused or {},
        }
    )
