"""API ảnh của bài: thêm, ghi chú thích, xếp thứ tự, bỏ ảnh."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, File, Request, Response, UploadFile
from pydantic import BaseModel, Field
from sqlalchemy import Connection

from domain.errors import InputRefused
from service.accounts.actor import Actor
from service.api.answers import Id, Made, made
from service.api.guard import BriefEditor, Editor
from service.bulletins import actions, parts, store
from service.bulletins.forms import bytes_of
from service.bulletins.pictures import prepare
from service.database.engine import reading, writing
from service.errors import NotFound
from service.web.guard import Db, engine_of, settings_of

router = APIRouter(prefix="/articles/{article_id}/photos", tags=["Bản tin"])


class PhotoWords(BaseModel):
    """Chú thích, nguồn, mô tả; mục không gửi thì giữ nguyên. Ảnh chưa có mô tả (alt) thì chưa hiện trên trang tin."""

    caption: str | None = Field(None, max_length=500, description="Chú thích.")
    credit: str | None = Field(None, max_length=200, description="Nguồn ảnh.")
    alt: str | None = Field(None, max_length=500, description="Mô tả cho người không nhìn thấy ảnh.")


class Photo(BaseModel):
    """Một ảnh của bài, theo thứ tự hiện."""

    id: int
    caption: str
    credit: str
    alt: str
    width: int
    height: int


class Moved(BaseModel):
    """Đổi chỗ với ảnh đứng trước (up) hoặc đứng sau (down)."""

    direction: Literal["up", "down"]


@router.get("", summary="Các ảnh của bài")
def photos(db: Db, who: Editor, article_id: Id) -> list[Photo]:
    """The photos in their order."""
    return _photos(db, who, article_id)


@router.post("", status_code=201, response_model=Made, summary="Thêm một ảnh")
def add(
    request: Request,
    who: BriefEditor,
    article_id: Id,
    file: Annotated[UploadFile | None, File(description="Tệp JPEG, PNG hoặc WebP.")] = None,
) -> Response:
    """Keep a photo, made smaller and freed of what the camera wrote; it is read while no transaction is open."""
    with reading(engine_of(request)) as db:
        actions.article_of(db, who, article_id)
    if file is None:
        raise InputRefused("Chưa gửi tệp ảnh.", advice="Hãy gửi ảnh ở mục “file”.")
    picture = prepare(bytes_of(file, settings_of(request).upload_limit))
    with writing(engine_of(request)) as db:
        new = parts.add_photo(db, request.app.state.files, who, article_id, picture)
    return made(f"/api/v1/articles/{article_id}/photos/{new}/file", new)


@router.get("/{photo_id}/file", response_class=Response, summary="Tệp ảnh (JPEG)")
def content(request: Request, db: Db, who: Editor, article_id: Id, photo_id: Id) -> Response:
    """The picture as it is shown."""
    actions.article_of(db, who, article_id)
    found = next((one for one in store.photos_of(db, article_id) if one.id == photo_id), None)
    if found is None:
        raise NotFound("ảnh này")
    return Response(request.app.state.files.get(found.digest), media_type="image/jpeg")


@router.put("/{photo_id}", summary="Ghi chú thích, nguồn, mô tả của ảnh")
def describe(db: Db, who: Editor, article_id: Id, photo_id: Id, given: PhotoWords) -> list[Photo]:
    """Write a photo's words; gives all photos."""
    _there(db, who, article_id, photo_id)
    parts.describe_photo(db, who, article_id, photo_id, given.model_dump(exclude_none=True))
    return _photos(db, who, article_id)


@router.post("/{photo_id}/move", summary="Xếp lại thứ tự ảnh")
def move(db: Db, who: Editor, article_id: Id, photo_id: Id, given: Moved) -> list[Photo]:
    """Let a photo change places with its neighbour; gives all photos."""
    parts.move_photo(db, who, article_id, photo_id, "len" if given.direction == "up" else "xuong")
    return _photos(db, who, article_id)


@router.delete("/{photo_id}", status_code=204, summary="Bỏ ảnh khỏi bài")
def remove(db: Db, who: Editor, article_id: Id, photo_id: Id) -> None:
    """Take a photo out."""
    parts.remove_photo(db, who, article_id, photo_id)


def _photos(db: Connection, who: Actor, article_id: int) -> list[Photo]:
    actions.article_of(db, who, article_id)
    rows = store.photos_of(db, article_id)
    return [Photo(**{name: getattr(row, name) for name in Photo.model_fields}) for row in rows]


def _there(db: Connection, who: Actor, article_id: int, photo_id: int) -> None:
    if photo_id not in {one.id for one in _photos(db, who, article_id)}:
        raise NotFound("ảnh này")
