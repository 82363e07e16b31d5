"""Ảnh và tệp trên trang soạn bài: added, moved, taken out, and shown to editors."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Form, Request, UploadFile
from fastapi.responses import Response

from domain.errors import ThukyError
from service.bulletins import actions, parts, store
from service.bulletins.article_page import tried
from service.bulletins.forms import bytes_of, prepared_photos
from service.bulletins.pictures import Picture
from service.errors import NotFound
from service.web.downloads import attachment
from service.web.guard import Db, Editor, settings_of
from service.web.sent import Text

router = APIRouter()
Photos = Annotated[list[Picture] | ThukyError, Depends(prepared_photos)]
PhotoStep = Annotated[Literal["len", "xuong", "bo"], Form()]


@router.post("/anh")
def add_photos(request: Request, photos: Photos, db: Db, who: Editor, article_id: int) -> Response:
    """Add photos."""

    def do() -> None:
        if isinstance(photos, ThukyError):
            raise photos
        for picture in photos:
            parts.add_photo(db, request.app.state.files, who, article_id, picture)

    return tried(request, db, who, article_id, do, then="#anh")


@router.post("/anh/{photo_id:int}")
def change_photo(request: Request, db: Db, who: Editor, article_id: int, photo_id: int, viec: PhotoStep) -> Response:
    """Move a photo, or take it out."""

    def do() -> None:
        if viec == "bo":
            parts.remove_photo(db, who, article_id, photo_id)
        else:
            parts.move_photo(db, who, article_id, photo_id, viec)

    return tried(request, db, who, article_id, do, then="#anh")


@router.post("/tep")
def attach(request: Request, db: Db, who: Editor, article_id: int, tep: UploadFile, loi: Text = "") -> Response:
    """Attach a file."""

    def do() -> None:
        content = bytes_of(tep, settings_of(request).upload_limit)
        name = tep.filename or "tep"
        parts.attach(db, request.app.state.files, who, article_id, name=name, content=content, words=loi)

    return tried(request, db, who, article_id, do, then="#tep")


@router.post("/tep/van-ban")
def attach_document(request: Request, db: Db, who: Editor, article_id: int) -> Response:
    """Attach the issued document that the article tells of."""
    queue = request.app.state.queue
    return tried(request, db, who, article_id, lambda: parts.attach_document(db, queue, who, article_id), then="#tep")


@router.post("/tep/{attachment_id:int}/bo")
def detach(request: Request, db: Db, who: Editor, article_id: int, attachment_id: int) -> Response:
    """Take a file out."""
    return tried(request, db, who, article_id, lambda: parts.detach(db, who, article_id, attachment_id), then="#tep")


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
