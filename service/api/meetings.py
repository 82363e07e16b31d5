"""API hội nghị: hồ sơ, phiên bản, văn bản dựng từ hồ sơ."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Body, Query, Request, Response
from pydantic import BaseModel, ValidationError
from sqlalchemy import Row

from domain.errors import RecordRefused
from domain.kinds import find_kind
from domain.record import MeetingRecord, adapter
from service.api.answers import Id, Made, Page, Pages, listed, made, tagged
from service.api.files import as_pdf
from service.api.guard import Drafter, Version, Viewer
from service.documents.freezing import plain_of
from service.errors import NotFound
from service.meetings import actions, store
from service.meetings.actions import Meeting
from service.meetings.making import STILL, completed
from service.organisations import actions as organisations
from service.organisations.own_templates import printed
from service.web.downloads import attachment
from service.web.guard import Db
from vitext.fold import search_key

router = APIRouter(prefix="/meetings", tags=["Hội nghị"])
_MOST = 100_000
Plain = Annotated[dict[str, Any], Body(description="Bản ghi hội nghị, theo lược đồ MeetingRecord.")]


class MeetingLine(BaseModel):
    """Một dòng của danh sách hội nghị."""

    id: int
    title: str
    body: str
    held_on: date | None
    version: int
    changed: datetime
    changed_by: str


class MeetingWhole(BaseModel):
    """Một hội nghị: bản ghi, và những chỗ chưa đọc được hoặc chưa khớp."""

    id: int
    title: str
    held_on: date | None
    version: int
    record: dict[str, Any]
    findings: list[dict[str, str]]


class Revision(BaseModel):
    """Một phiên bản đã giữ."""

    number: int
    version: int
    words: str
    user_name: str
    at: datetime


class Named(BaseModel):
    """Tên đặt cho phiên bản."""

    words: str


@router.get("", summary="Danh sách hội nghị")
def meetings(
    request: Request,
    response: Response,
    db: Db,
    who: Viewer,
    pages: Pages,
    q: Annotated[str, Query(max_length=200, description="Từ cần tìm, có dấu hoặc không.")] = "",
    year: Annotated[int | None, Query(ge=1900, le=2200, description="Năm họp.")] = None,
    body: Annotated[str, Query(max_length=300, description="Cơ quan họp.")] = "",
) -> Page[MeetingLine]:
    """Meetings, the latest first."""
    words = search_key(q.replace("\0", "")).split()[:8]
    rows = store.listed(db, who.organisation_id, words=words, year=year, body=body.replace("\0", ""), limit=_MOST)
    return Page[MeetingLine](**listed(request, response, pages, [_line(row) for row in rows[pages.part]], len(rows)))


@router.post("", status_code=201, response_model=Made, summary="Lập hồ sơ hội nghị từ bản ghi")
def create(db: Db, who: Drafter, record: Plain) -> Response:
    """Make a meeting of a whole record."""
    new = actions.begin(db, who, record=_record(record))
    return made(f"/api/v1/meetings/{new}", new)


@router.get("/{meeting_id}", response_model=MeetingWhole, summary="Xem một hội nghị")
def read(request: Request, db: Db, who: Viewer, meeting_id: Id) -> Response:
    """One meeting with its record."""
    return _whole(request, actions.meeting_of(db, who, meeting_id))


@router.put("/{meeting_id}", response_model=MeetingWhole, summary="Thay bản ghi của hội nghị")
def replace(request: Request, db: Db, who: Drafter, meeting_id: Id, version: Version, record: Plain) -> Response:
    """Put a whole record in the place of the version that was seen."""
    return _whole(request, actions.replace_record(db, who, meeting_id, _record(record), version))


@router.delete("/{meeting_id}", status_code=204, summary="Xóa hồ sơ hội nghị; lấy lại được")
def remove(db: Db, who: Drafter, meeting_id: Id) -> None:
    """Take a meeting off the lists."""
    actions.remove(db, who, meeting_id)


@router.post("/{meeting_id}/restore", response_model=MeetingWhole, summary="Lấy lại hồ sơ hội nghị đã xóa")
def take_back(request: Request, db: Db, who: Drafter, meeting_id: Id) -> Response:
    """Undo the removal."""
    actions.take_back(db, who, meeting_id)
    return _whole(request, actions.meeting_of(db, who, meeting_id))


@router.post("/{meeting_id}/clone", status_code=201, response_model=Made, summary="Lập hồ sơ mới theo hội nghị này")
def clone(db: Db, who: Drafter, meeting_id: Id) -> Response:
    """A new meeting with the people and places of this one."""
    new = actions.clone(db, who, meeting_id)
    return made(f"/api/v1/meetings/{new}", new)


@router.get("/{meeting_id}/revisions", summary="Các phiên bản đã giữ")
def revisions(db: Db, who: Viewer, meeting_id: Id) -> list[Revision]:
    """The kept revisions, the latest first."""
    return [_revision(row) for row in actions.revisions_of(db, who, meeting_id)]


@router.post("/{meeting_id}/revisions", status_code=201, summary="Giữ phiên bản hiện tại")
def keep(db: Db, who: Drafter, meeting_id: Id, named: Named) -> Revision:
    """Keep the present state under a name."""
    number = actions.keep_revision(db, who, meeting_id, named.words)
    return _revision(actions.revision_of(db, who, meeting_id, number))


@router.get("/{meeting_id}/revisions/{number}", summary="Bản ghi của một phiên bản")
def revision(db: Db, who: Viewer, meeting_id: Id, number: Id) -> dict[str, Any]:
    """The record of a revision."""
    record: dict[str, Any] = _unmarked(actions.revision_of(db, who, meeting_id, number).record)
    return record


@router.post("/{meeting_id}/revisions/{number}/restore", response_model=MeetingWhole, summary="Lấy lại một phiên bản")
def restore(request: Request, db: Db, who: Drafter, meeting_id: Id, number: Id, version: Version) -> Response:
    """Make a revision the present state; what stood before is kept."""
    return _whole(request, actions.restore(db, who, meeting_id, number, version))


@router.get("/{meeting_id}/documents/{kind}.{form}", response_class=Response, summary="Dựng văn bản .docx hoặc .pdf")
def render(request: Request, db: Db, who: Viewer, meeting_id: Id, kind: str, form: Literal["docx", "pdf"]) -> Response:
    """One kind of document of the record. A PDF that is still being made answers 202: ask again."""
    wanted = find_kind(kind)
    if wanted is None:
        raise NotFound("loại văn bản này")
    meeting = actions.meeting_of(db, who, meeting_id)
    record = completed(meeting.read.record, organisations.profile_of(db, who))
    docx = printed(db, request.app.state.files, who, record, wanted, now=STILL)
    if form == "docx":
        return attachment(docx, f"{wanted.slug}.docx")
    return as_pdf(request, who, docx, f"{wanted.slug}.pdf", group=f"api:hoi-nghi:{meeting_id}")


def _record(plain: dict[str, Any]) -> MeetingRecord:
    try:
        return adapter().validate_python(plain)
    except ValidationError as error:
        places = tuple(".".join(str(part) for part in one["loc"]) for one in error.errors()[:20])
        raise RecordRefused(
            "Bản ghi hội nghị có chỗ không đúng lược đồ.", faults=places, advice="Hãy sửa các chỗ được nêu rồi gửi lại."
        ) from None


def _whole(request: Request, meeting: Meeting) -> Response:
    found = [{"path": one.path, "level": one.level, "message": one.words} for one in meeting.read.notes]
    record: Any = plain_of(meeting.read.record)
    whole = MeetingWhole(
        id=meeting.id, title=meeting.title, held_on=meeting.held_on, version=meeting.version, record=record,
        findings=found,
    )  # fmt: skip
    return tagged(request, whole, meeting.version)


def _line(row: Row[Any]) -> MeetingLine:
    return MeetingLine(
        id=row.id, title=row.title, body=row.body, held_on=row.held_on, version=row.version, changed=row.changed,
        changed_by=row.changed_name,
    )  # fmt: skip


def _revision(row: Row[Any]) -> Revision:
    return Revision(number=row.number, version=row.version, words=row.words, user_name=row.user_name, at=row.at)


def _unmarked(value: Any) -> Any:
    """A draft without the marks of its rows."""
    if isinstance(value, dict):
        return {key: _unmarked(part) for key, part in value.items() if not key.startswith("_")}
    return [_unmarked(part) for part in value] if isinstance(value, list) else value
