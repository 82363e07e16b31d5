"""API đọc văn bản: tải tệp lên, xem tình trạng, kết quả đọc, duyệt từng mục."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Annotated, Any, Literal

from fastapi import APIRouter, File, Query, Request, Response, UploadFile
from pydantic import BaseModel, Field
from sqlalchemy import Connection, Row

from domain.errors import InputRefused, LimitExceeded
from service.accounts.actor import Actor
from service.api.answers import Id, Made, Page, Pages, listed, made, tagged
from service.api.guard import BriefReader, Reader, Version, Viewer
from service.database.engine import writing
from service.errors import Conflict
from service.reading import actions, intake, review, store
from service.reading.rereading import day_of, open_doubts
from service.web.downloads import attachment
from service.web.guard import Db, Jobs, engine_of, settings_of

router = APIRouter(prefix="/uploads", tags=["Đọc văn bản"])
State = Literal["queued", "failed", "duplicate", "bundle", "review", "done"]


class UploadLine(BaseModel):
    """Một tệp đã tải lên."""

    id: int
    name: str
    title: str
    kind: str
    state: State = Field(description="queued đợi đọc, review đợi duyệt, done đã duyệt xong, failed chưa đọc được.")
    error: str
    same_as: int | None = Field(description="Mã số của tệp trùng nội dung đã có.")
    size: int
    media: str
    version: int
    created: datetime
    read: datetime | None
    finished: datetime | None


class Item(BaseModel):
    """Một mục của kết quả đọc."""

    item: str
    section: str
    state: str
    value: dict[str, Any]
    doubts: list[Any]
    version: int


class YearSeen(BaseModel):
    """Năm được xác nhận và số chỗ hỏi về năm ấy mà người duyệt đã xem."""

    year: int = Field(ge=1, le=9999)
    questions: int = Field(ge=1)


class Answered(BaseModel):
    """Trả lời một nghi vấn: nghi vấn thứ mấy (từ 0) và lựa chọn."""

    doubt: int = Field(ge=0, le=100)
    choice: str = Field(max_length=400)


class Passage(BaseModel):
    """Một đoạn của văn bản, theo vị trí ký tự."""

    section: Literal["task", "target"]
    start: int = Field(ge=0)
    end: int = Field(ge=0)


class Place(BaseModel):
    """Chỗ tách, theo vị trí ký tự."""

    at: int = Field(ge=0)


@router.get("", summary="Danh sách tệp đã tải lên")
def uploads(
    request: Request,
    response: Response,
    db: Db,
    who: Reader,
    pages: Pages,
    state: Annotated[State | None, Query(description="Trạng thái.")] = None,
) -> Page[UploadLine]:
    """Uploads, the newest first."""
    states = (state,) if state else ()
    total = store.count_listed(db, who.organisation_id, states=states, words="")
    rows = store.page_of_uploads(
        db, who.organisation_id, states=states, words="", limit=pages.each, offset=pages.offset
    )
    return Page[UploadLine](**listed(request, response, pages, [_line(row) for row in rows], total))


@router.post("", status_code=201, response_model=Made, summary="Tải một tệp lên để đọc")
def upload(
    request: Request, who: BriefReader, queue: Jobs, file: Annotated[UploadFile, File(description="Tệp cần đọc.")]
) -> Response:
    """Keep the original and have it read."""
    limit = settings_of(request).upload_limit
    if (file.size or 0) > limit:
        raise LimitExceeded(f"Tệp nặng quá {limit // 1024 // 1024} MB.", advice="Hãy tách nhỏ rồi tải lên.")
    if not file.size:
        raise InputRefused("Tệp trống, không có nội dung nào.", advice="Hãy kiểm tra lại tệp.")
    digest, size = request.app.state.files.take(file.file)
    name = intake.proper_name(file.filename or "")
    with writing(engine_of(request)) as db:
        new = intake.take_in(db, who, queue, intake.Incoming(name, digest, size))
        version = actions.upload_of(db, who, new, whole=False).version if who.may("see") else 1
    return made(f"/api/v1/uploads/{new}", new, version)


@router.get("/{upload_id}", response_model=UploadLine, summary="Trạng thái của một tệp")
def status(request: Request, db: Db, who: Viewer, upload_id: Id) -> Response:
    """How far a file is."""
    row = actions.upload_of(db, who, upload_id, whole=False)
    return tagged(request, _line(row), row.version)


@router.delete("/{upload_id}", status_code=204, summary="Xóa tệp khỏi danh sách")
def discard(db: Db, who: Reader, upload_id: Id) -> None:
    """Take a file out of the list."""
    actions.discard(db, who, upload_id)


@router.post("/{upload_id}/retry", response_model=UploadLine, summary="Đọc lại")
def again(request: Request, db: Db, who: Reader, queue: Jobs, upload_id: Id) -> Response:
    """Try a failed file again."""
    actions.read_again(db, who, queue, upload_id)
    return status(request, db, who, upload_id)


@router.get("/{upload_id}/original", response_class=Response, summary="Tệp gốc")
def original(request: Request, db: Db, who: Viewer, upload_id: Id) -> Response:
    """The file as it was uploaded."""
    found = actions.upload_of(db, who, upload_id, whole=False)
    return attachment(request.app.state.files.get(found.digest), found.name.rpartition("/")[2])


@router.get("/{upload_id}/extraction", summary="Kết quả đọc: bản đã duyệt nếu xong, nếu chưa thì bản máy đọc")
def extraction(db: Db, who: Viewer, upload_id: Id) -> dict[str, Any]:
    """The extraction by its contract: the reviewed one when the review is finished."""
    found = actions.upload_of(db, who, upload_id)
    value: dict[str, Any] | None = found.final or found.extraction
    if value is None:
        raise Conflict("Văn bản này chưa đọc xong.", advice="Hãy hỏi lại sau ít giây.")
    return value


@router.get("/{upload_id}/items", summary="Các mục cần duyệt")
def items(db: Db, who: Viewer, upload_id: Id) -> list[Item]:
    """Every item, in reading order."""
    actions.upload_of(db, who, upload_id, whole=False)
    rows = store.items(db, who.organisation_id, upload_id)
    day = day_of({row.item: row for row in rows})
    return [_item(row, day) for row in rows]


@router.post("/{upload_id}/items", status_code=201, summary="Thêm nhiệm vụ hoặc chỉ tiêu từ một đoạn")
def add(db: Db, who: Reader, upload_id: Id, given: Passage) -> Item:
    """Make an item of a passage."""
    new = review.add(review.begin(db, who, upload_id), given.section, given.start, given.end)
    return _one(db, who, upload_id, new)


@router.post("/{upload_id}/items/{item}/accept", summary="Đồng ý một mục")
def accept(db: Db, who: Reader, upload_id: Id, item: str, version: Version) -> Item:
    """Take an item as it is."""
    return _do(db, who, upload_id, item, lambda held: review.accept(held, item, version))


@router.post("/{upload_id}/items/{item}/remove", summary="Bỏ một mục")
def remove(db: Db, who: Reader, upload_id: Id, item: str, version: Version) -> Item:
    """Leave an item out."""
    return _do(db, who, upload_id, item, lambda held: review.remove(held, item, version))


@router.post("/{upload_id}/items/{item}/restore", summary="Lấy lại một mục đã bỏ")
def restore(db: Db, who: Reader, upload_id: Id, item: str, version: Version) -> Item:
    """Take an item back."""
    return _do(db, who, upload_id, item, lambda held: review.restore(held, item, version))


@router.put("/{upload_id}/items/{item}", summary="Sửa các ô của một mục")
def correct(db: Db, who: Reader, upload_id: Id, item: str, version: Version, fields: dict[str, str]) -> Item:
    """Save the fields of an item, as they are typed on its page."""
    return _do(db, who, upload_id, item, lambda held: review.correct(held, item, version, fields))


@router.post("/{upload_id}/items/{item}/answer", summary="Trả lời một nghi vấn")
def answer(db: Db, who: Reader, upload_id: Id, item: str, version: Version, given: Answered) -> Item:
    """Answer a doubt."""
    return _do(db, who, upload_id, item, lambda held: review.answer(held, item, version, given.doubt, given.choice))


@router.post("/{upload_id}/items/{item}/merge", summary="Gộp nhiệm vụ với nhiệm vụ đứng trước")
def merge(db: Db, who: Reader, upload_id: Id, item: str, version: Version) -> Item:
    """Put a task together with the one before it; gives the one that stays."""
    return _one(db, who, upload_id, review.merge(review.begin(db, who, upload_id), item, version))


@router.post("/{upload_id}/items/{item}/split", status_code=201, summary="Tách một nhiệm vụ làm hai")
def split(db: Db, who: Reader, upload_id: Id, item: str, version: Version, given: Place) -> Item:
    """Cut a task in two; gives the second one."""
    return _one(db, who, upload_id, review.split(review.begin(db, who, upload_id), item, version, given.at))


@router.post("/{upload_id}/accept-all", summary="Đồng ý mọi mục không có nghi vấn")
def accept_all(db: Db, who: Reader, upload_id: Id) -> dict[str, int]:
    """Take every pending item without doubts."""
    return {"accepted": review.accept_all(review.begin(db, who, upload_id))}


@router.post("/{upload_id}/confirm-year", summary="Xác nhận một năm ở mọi chỗ chỉ hỏi về năm ấy")
def confirm_year(db: Db, who: Reader, upload_id: Id, given: YearSeen) -> dict[str, int]:
    """Answer every question that asks for nothing but the year, and read this one, with yes."""
    return {"confirmed": review.confirm_year(review.begin(db, who, upload_id), given.year, given.questions)}


@router.post("/{upload_id}/undo", summary="Hoàn tác việc vừa làm")
def undo(db: Db, who: Reader, upload_id: Id) -> dict[str, str]:
    """Take back what this person did last."""
    return {"item": review.undo(review.begin(db, who, upload_id))}


@router.post("/{upload_id}/finish", summary="Hoàn tất duyệt")
def finish(db: Db, who: Reader, upload_id: Id) -> dict[str, Any]:
    """Freeze the reviewed extraction; it enters the tracker."""
    return review.finish(review.begin(db, who, upload_id))


def _do(
    db: Connection, who: Actor, upload_id: int, item: str, change: Callable[[review.Review], object]
) -> Item:  # fmt: skip
    change(review.begin(db, who, upload_id))
    return _one(db, who, upload_id, item)


def _one(db: Connection, who: Actor, upload_id: int, item: str) -> Item:
    rows = {row.item: row for row in store.items(db, who.organisation_id, upload_id)}
    return _item(rows[item], day_of(rows))


def _item(row: Row[Any], day: date | None) -> Item:
    doubts = open_doubts(row, day)
    return Item(
        item=row.item, section=row.section, state=row.state, value=row.value, doubts=doubts, version=row.version
    )


def _line(row: Row[Any]) -> UploadLine:
    return UploadLine(**{name: getattr(row, name) for name in UploadLine.model_fields})
