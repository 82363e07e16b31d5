"""Trang soạn bài: writing with a preview beside it, photos, files, publishing, correcting, withdrawing, revisions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Form, Request, UploadFile
from fastapi.responses import JSONResponse, RedirectResponse, Response
from sqlalchemy import Connection, Row

from domain.errors import ThukyError
from service.accounts.actor import Actor
from service.bulletins import actions, parts, store
from service.bulletins.beginning import tie_of
from service.bulletins.forms import Typed, bytes_of, moment_of, number_of, prepared_photos, typed, whole_form
from service.bulletins.pictures import Picture
from service.bulletins.public import article_values
from service.bulletins.site import absolute, own_site
from service.bulletins.states import STATE_NAMES, is_public, state_of
from service.bulletins.story import told
from service.bulletins.view import preview
from service.errors import Conflict, NotFound
from service.web.downloads import attachment
from service.web.faults import status_of
from service.web.guard import Db, Editor, settings_of
from service.web.headers import POLICY
from service.web.render import render

router = APIRouter(prefix="/ban-tin/{article_id:int}")
Photos = Annotated[list[Picture] | ThukyError, Depends(prepared_photos)]
WholeForm = Annotated[dict[str, str], Depends(whole_form)]
PhotoStep = Annotated[Literal["len", "xuong", "bo"], Form()]
_IN_FEEDS = 30


@router.get("")
def article(request: Request, db: Db, who: Editor, article_id: int) -> Response:
    """The article: its words on the left, the page that readers will see on the right."""
    return _page(request, db, who, article_id, None)


@router.post("")
def save(request: Request, db: Db, who: Editor, article_id: int, form: WholeForm) -> Response:
    """Save what the page holds, without scripts."""
    return _tried(request, db, who, article_id, lambda: _save(db, who, article_id, typed(form)), typed_from=form)


@router.post("/luu")
def autosave(request: Request, db: Db, who: Editor, article_id: int, form: Typed) -> Response:
    """Save while typing; gives the new version and the preview."""
    version = _save(db, who, article_id, form)
    return _answer(request, db, who, article_id, None, version=version)


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

    return _tried(request, db, who, article_id, do, then="?da-dinh-chinh=1", typed_from=form)


@router.post("/anh")
def add_photos(request: Request, photos: Photos, db: Db, who: Editor, article_id: int) -> Response:
    """Add photos."""

    def do() -> None:
        if isinstance(photos, ThukyError):
            raise photos
        for picture in photos:
            parts.add_photo(db, request.app.state.files, who, article_id, picture)

    return _tried(request, db, who, article_id, do, then="#anh")


@router.post("/anh/{photo_id:int}")
def change_photo(request: Request, db: Db, who: Editor, article_id: int, photo_id: int, viec: PhotoStep) -> Response:
    """Move a photo, or take it out."""

    def do() -> None:
        if viec == "bo":
            parts.remove_photo(db, who, article_id, photo_id)
        else:
            parts.move_photo(db, who, article_id, photo_id, viec)

    return _tried(request, db, who, article_id, do, then="#anh")


@router.post("/tep")
def attach(
    request: Request, db: Db, who: Editor, article_id: int, tep: UploadFile, loi: Annotated[str, Form()] = ""
) -> Response:
    """Attach a file."""

    def do() -> None:
        content = bytes_of(tep, settings_of(request).upload_limit)
        name = tep.filename or "tep"
        parts.attach(db, request.app.state.files, who, article_id, name=name, content=content, words=loi)

    return _tried(request, db, who, article_id, do, then="#tep")


@router.post("/tep/van-ban")
def attach_document(request: Request, db: Db, who: Editor, article_id: int) -> Response:
    """Attach the issued document that the article tells of."""
    queue = request.app.state.queue
    return _tried(request, db, who, article_id, lambda: parts.attach_document(db, queue, who, article_id), then="#tep")


@router.post("/tep/{attachment_id:int}/bo")
def detach(request: Request, db: Db, who: Editor, article_id: int, attachment_id: int) -> Response:
    """Take a file out."""
    return _tried(request, db, who, article_id, lambda: parts.detach(db, who, article_id, attachment_id), then="#tep")


@router.get("/tep/{digest}")
def file(request: Request, db: Db, who: Editor, article_id: int, digest: str) -> Response:
    """A photo or file of the article, for its editors."""
    actions.article_of(db, who, article_id)
    if any(digest in (photo.digest, photo.thumb) for photo in store.photos_of(db, article_id)):
        kept = {"Cache-Control": "private, max-age=3600"}  # the name is the content's own; the preview shows it often
        return Response(request.app.state.files.get(digest), media_type="image/jpeg", headers=kept)
    for one in store.attachments_of(db, article_id):
        if digest and one.digest == digest:
            return attachment(request.app.state.files.get(digest), one.name)
    raise NotFound("tệp này")


@router.get("/dang")
def publishing(request: Request, db: Db, who: Editor, article_id: int) -> Response:
    """The reader's view at both widths, what hinders, and the buttons to publish."""
    return _publishing(request, db, who, article_id, None)


@router.post("/dang")
def publish(request: Request, db: Db, who: Editor, article_id: int, form: WholeForm) -> Response:
    """Publish now, or at the given moment."""
    try:
        with db.begin_nested():
            at = moment_of(form.get("luc", ""), who.timezone) if form.get("khi") == "hen" else None
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
    return _tried(
        request,
        db,
        who,
        article_id,
        lambda: actions.withdraw(db, who, article_id, version=number_of(version), reason=reason),
    )


@router.post("/dia-chi")
def rename(request: Request, db: Db, who: Editor, article_id: int, form: WholeForm) -> Response:
    """Give the article another address."""
    wanted, version = form.get("dia_chi", ""), form.get("phien_ban")
    return _tried(
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
    return _tried(
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
    request: Request, db: Connection, who: Actor, article_id: int, given: Typed | None, *, version: int
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
        }
    )


def _tried(
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
        return _page(request, db, who, article_id, fault, typed_from)
    return RedirectResponse(f"/ban-tin/{article_id}{then}", 303)


def _page(
    request: Request,
    db: Connection,
    who: Actor,
    article_id: int,
    fault: ThukyError | None,
    typed_from: dict[str, str] | None = None,
) -> Response:
    row = actions.article_of(db, who, article_id)
    site, tie = own_site(db, who, settings_of(request)), tie_of(db, who, row)
    given = typed(typed_from) if typed_from and typed_from.get("phien_ban", "").isdecimal() else None
    state = state_of(row, who.now)
    return render(
        request,
        "bulletins/edit.html",
        status=status_of(fault) if fault else 200,
        fault=fault,
        article={**row._mapping, **(given.values() if given else {})},
        words=form_words(db, row, given),
        state=state,
        state_name=STATE_NAMES[state],
        public=state == "published",
        site=site,
        address=absolute(site, row.slug),
        tie=tie,
        shown=preview(db, who, row, site, tie, given),
        photos=store.photos_of(db, article_id),
        files=store.attachments_of(db, article_id),
        categories=store.category_list(db, who.organisation_id),
        corrections=store.corrections_of(db, article_id),
    )


def form_words(db: Connection, row: Row[Any], given: Typed | None) -> dict[int, Any]:
    """The photos' words by id, as typed where they were sent and not taken."""
    return {photo.id: (given.photos.get(photo.id) if given else None) or photo for photo in store.photos_of(db, row.id)}


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
