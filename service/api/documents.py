"""API văn bản: lập, trình, trả lại, duyệt, ký, cấp số, ban hành, thu hồi; sổ đăng ký."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Body, Query, Request, Response
from pydantic import BaseModel, Field
from sqlalchemy import Connection, Row

from domain.errors import InputRefused
from service.accounts.actor import Actor
from service.api.answers import Id, Made, Page, Pages, listed, made, tagged
from service.api.files import as_pdf
from service.api.guard import Approver, BriefClerk, BriefViewer, Clerk, Drafter, Version, Viewer
from service.database.engine import reading, writing
from service.documents import actions, afterwards, following, forms, looks, numbering, store
from service.documents.freezing import plain_of
from service.documents.register_files import COLUMNS, entry_of
from service.documents.signed_copy import checked, kind_of
from service.documents.states import STATE_NAMES, State
from service.errors import NotFound
from service.organisations import actions as organisations
from service.web.downloads import attachment
from service.web.guard import Db, engine_of

router = APIRouter(prefix="/documents", tags=["Văn bản"])
register_router = APIRouter(prefix="/register", tags=["Sổ đăng ký văn bản đi"])
_SCANS: dict[str, dict[str, str]] = {"application/pdf": {}, "image/png": {}, "image/jpeg": {}}


class DocumentLine(BaseModel):
    """Một dòng của danh sách văn bản."""

    id: int
    kind: str
    title: str
    state: str
    state_name: str
    symbol: str | None
    issued_on: date | None
    meeting_id: int | None
    version: int
    changed: datetime


class DocumentWhole(DocumentLine):
    """Một văn bản với bản ghi và những chỗ cần xem lại."""

    record: dict[str, Any]
    findings: list[dict[str, str]]
    recipients: list[str]
    copies: int | None
    asked: int | None = Field(description="Mã số người được trình duyệt.")
    signer: dict[str, Any] | None
    frozen: str | None = Field(description="Mã kiểm tra SHA-256 của nội dung đã duyệt.")
    signed_copy: bool


class Begun(BaseModel):
    """Lập văn bản của một hội nghị; loại như nghi-quyet, bien-ban."""

    meeting_id: int = Field(ge=1, le=2_147_483_647)
    kind: str


class Submitted(BaseModel):
    """Người được trình duyệt."""

    approver: int = Field(ge=1, le=2_147_483_647, description="Mã số người duyệt.")


class Said(BaseModel):
    """Ý kiến, và đoạn văn mà ý kiến nói tới."""

    comment: str = Field("", max_length=4000)
    passage: str = Field("", max_length=2000)
    instead_of: int | None = Field(
        None, ge=1, le=2_147_483_647, description="Khi duyệt hoặc trả lại thay: mã số người được trình (asked)."
    )


class Signed(BaseModel):
    """Người ký, theo thứ tự trong danh sách người ký của văn bản."""

    signer: int = Field(0, ge=0, le=1000)


class Numbered(BaseModel):
    """Ngày văn bản và số bản."""

    day: date | None = Field(None, description="Bỏ trống là hôm nay.")
    copies: int | None = Field(None, ge=0, le=100_000)


class Reason(BaseModel):
    """Lý do, và văn bản dùng để đính chính, thay thế hoặc thu hồi."""

    reason: str = Field("", max_length=1000)
    by: int | None = Field(None, ge=1, le=2_147_483_647)


class Voided(BaseModel):
    """Bỏ một số."""

    kind: str
    day: date | None = None
    reason: str = Field(max_length=1000)


class Register(Page[dict[str, Any]]):
    """Một trang của sổ: mỗi số một mục, mười cột theo thứ tự của columns."""

    year: int
    columns: list[str]


@router.get("", summary="Danh sách văn bản")
def documents(
    request: Request,
    response: Response,
    db: Db,
    who: Viewer,
    pages: Pages,
    state: Annotated[State | None, Query(description="Bước hiện tại.")] = None,
) -> Page[DocumentLine]:
    """Documents, the last changed first."""
    states = [state] if state else list(STATE_NAMES)
    counts = store.counts(db, who.organisation_id)
    rows = store.many(db, who.organisation_id, states=states, limit=pages.each, offset=pages.offset)
    total = sum(counts.get(one, 0) for one in states)
    items = [DocumentLine(**_line(row)) for row in rows]
    return Page[DocumentLine](**listed(request, response, pages, items, total))


@router.post("", status_code=201, response_model=Made, summary="Lập văn bản của một hội nghị")
def begin(db: Db, who: Drafter, given: Begun) -> Response:
    """Make a meeting's document of a kind, or give the one that is not issued yet."""
    new = following.begin_from_meeting(db, who, meeting_id=given.meeting_id, kind=forms.kind_of(given.kind))
    return made(f"/api/v1/documents/{new}", new, actions.document_of(db, who, new).row.version)


@router.get("/{document_id}", response_model=DocumentWhole, summary="Xem một văn bản")
def read(request: Request, db: Db, who: Viewer, document_id: Id) -> Response:
    """One document."""
    return _whole(request, db, who, document_id)


@router.get("/{document_id}/steps", summary="Các bước văn bản đã qua")
def steps(db: Db, who: Viewer, document_id: Id) -> list[dict[str, Any]]:
    """What happened so far, the first first."""
    actions.document_of(db, who, document_id)
    names = ("action", "state", "user_id", "user_name", "at", "comment", "passage")
    return [{name: getattr(row, name) for name in names} for row in store.steps_of(db, document_id)]


@router.get("/{document_id}/file.{form}", response_class=Response, summary="Tệp .docx, .pdf hoặc bản đã ký")
def file(request: Request, db: Db, who: Viewer, document_id: Id, form: Literal["docx", "pdf", "signed"]) -> Response:
    """The document as a file."""
    found = actions.document_of(db, who, document_id)
    name = forms.file_name(found)
    if form == "signed":
        if not found.row.scan:
            raise NotFound("bản ký này")
        content = request.app.state.files.get(found.row.scan)
        return attachment(content, f"{name}-ban-ky.{kind_of(content) or 'pdf'}")
    docx = looks.content_of(request, db, who, found)
    return attachment(docx, f"{name}.docx") if form == "docx" else as_pdf(request, who, docx, f"{name}.pdf", group=name)


@router.post("/{document_id}/update", response_model=DocumentWhole, summary="Cập nhật bản thảo từ hội nghị")
def follow(request: Request, db: Db, who: Drafter, document_id: Id, version: Version) -> Response:
    """Copy the meeting's record anew."""
    following.follow(db, who, document_id, version=version)
    return _whole(request, db, who, document_id)


@router.post("/{document_id}/submit", response_model=DocumentWhole, summary="Trình duyệt")
def submit(request: Request, db: Db, who: Drafter, document_id: Id, version: Version, given: Submitted) -> Response:
    """Ask for approval."""
    actions.submit(db, who, document_id, version=version, approver=given.approver)
    return _whole(request, db, who, document_id)


@router.post("/{document_id}/withdraw", response_model=DocumentWhole, summary="Rút về để sửa")
def withdraw(request: Request, db: Db, who: Drafter, document_id: Id, version: Version, given: Said) -> Response:
    """Take a submitted draft back."""
    actions.withdraw(db, who, document_id, version=version, comment=given.comment)
    return _whole(request, db, who, document_id)


@router.post("/{document_id}/return", response_model=DocumentWhole, summary="Trả lại để sửa")
def send_back(request: Request, db: Db, who: Approver, document_id: Id, version: Version, given: Said) -> Response:
    """Return with a comment."""
    actions.send_back(
        db, who, document_id, version=version, comment=given.comment, passage=given.passage, instead_of=given.instead_of
    )
    return _whole(request, db, who, document_id)


@router.post("/{document_id}/approve", response_model=DocumentWhole, summary="Duyệt")
def approve(request: Request, db: Db, who: Approver, document_id: Id, version: Version, given: Said) -> Response:
    """Approve; the text is frozen."""
    actions.approve(db, who, document_id, version=version, comment=given.comment, instead_of=given.instead_of)
    return _whole(request, db, who, document_id)


@router.post("/{document_id}/reopen", response_model=DocumentWhole, summary="Cho sửa lại")
def reopen(request: Request, db: Db, who: Approver, document_id: Id, version: Version, given: Said) -> Response:
    """Let an approved text be changed."""
    actions.reopen(db, who, document_id, version=version, comment=given.comment)
    return _whole(request, db, who, document_id)


@router.post("/{document_id}/sign", response_model=DocumentWhole, summary="Ghi nhận đã ký")
def sign(request: Request, db: Db, who: Approver, document_id: Id, version: Version, given: Signed) -> Response:
    """Note who signed."""
    signers = forms.signers_of(actions.document_of(db, who, document_id))
    if given.signer >= len(signers):
        raise InputRefused("Không có người ký này.", advice="Hãy chọn trong danh sách người ký của văn bản.")
    chosen = signers[given.signer]
    actions.sign(db, request.app.state.files, who, document_id, version=version, signer=chosen)
    return _whole(request, db, who, document_id)


@router.put(
    "/{document_id}/signed-copy",
    response_model=DocumentWhole,
    summary="Tải lên bản đã ký",
    openapi_extra={"requestBody": {"required": True, "content": _SCANS}},
)
def attach(
    request: Request, who: BriefViewer, document_id: Id, version: Version,
    content: Annotated[bytes, Body(media_type="application/octet-stream")],
) -> Response:  # fmt: skip
    """Keep the signed copy: a PDF or a picture. It is opened while no transaction is."""
    with reading(engine_of(request)) as db:
        actions.document_of(db, who, document_id)
    scan = checked(content)
    with writing(engine_of(request)) as db:
        actions.attach_scan(db, request.app.state.files, who, document_id, version=version, scan=scan)
        return _whole(request, db, who, document_id)


@router.post("/{document_id}/number", response_model=DocumentWhole, summary="Cấp số, vào sổ")
def number(request: Request, who: BriefClerk, document_id: Id, version: Version, given: Numbered) -> Response:
    """Take the next number of the right series. The file that bears it is made while no transaction is open."""
    entry = numbering.Entry(document_id, version, given.day or who.today, given.copies)
    numbering.take_number(engine_of(request), request.app.state.files, who, entry)
    with reading(engine_of(request)) as db:
        return _whole(request, db, who, document_id)


@router.post("/{document_id}/issue", response_model=DocumentWhole, summary="Ban hành")
def issue(request: Request, db: Db, who: Clerk, document_id: Id, version: Version) -> Response:
    """Send out."""
    actions.issue(db, who, document_id, version=version)
    return _whole(request, db, who, document_id)


@router.post("/{document_id}/recall", response_model=DocumentWhole, summary="Thu hồi")
def recall(request: Request, db: Db, who: Clerk, document_id: Id, version: Version, given: Reason) -> Response:
    """Call back."""
    afterwards.recall(db, who, document_id, version=version, reason=given.reason, by=given.by)
    return _whole(request, db, who, document_id)


@router.post("/{document_id}/correct", response_model=DocumentWhole, summary="Đính chính bằng văn bản khác")
def correct(request: Request, db: Db, who: Clerk, document_id: Id, version: Version, given: Reason) -> Response:
    """Mark as corrected by another document."""
    by = _other(db, who, document_id, given)
    afterwards.correct(db, who, document_id, version=version, by=by, reason=given.reason)
    return _whole(request, db, who, document_id)


@router.post("/{document_id}/replace", response_model=DocumentWhole, summary="Thay thế bằng văn bản khác")
def replace(request: Request, db: Db, who: Clerk, document_id: Id, version: Version, given: Reason) -> Response:
    """Mark as replaced by another document."""
    by = _other(db, who, document_id, given)
    afterwards.replace_by(db, who, document_id, version=version, by=by, reason=given.reason)
    return _whole(request, db, who, document_id)


@register_router.get("", summary="Sổ đăng ký của một năm")
def register(
    request: Request,
    response: Response,
    db: Db,
    who: Viewer,
    pages: Pages,
    year: Annotated[int | None, Query(ge=1900, le=2200, description="Bỏ trống là năm nay.")] = None,
) -> Register:
    """Every number of a year, used or void, with the ten columns of the register."""
    wanted = year or who.today.year
    rows = store.register(db, who.organisation_id, year=wanted, limit=pages.each, offset=pages.offset)
    names = ("series", "period", "number", "day", "void_reason", "document_id", "symbol")
    entries = [
        {**{name: getattr(row, name) for name in names}, "columns": list(entry_of(row))} for row in rows
    ]  # fmt: skip
    total = store.count_register(db, who.organisation_id, wanted)
    return Register(year=wanted, columns=list(COLUMNS), **listed(request, response, pages, entries, total))


@register_router.post("/void", status_code=201, summary="Bỏ một số, kèm lý do")
def void(db: Db, who: Clerk, given: Voided) -> dict[str, int]:
    """Take a number and leave it void."""
    profile = organisations.profile_of(db, who)
    day, kind = given.day or who.today, forms.kind_of(given.kind)
    return {"number": numbering.void_number(db, who, kind=kind, organisation=profile, day=day, reason=given.reason)}


def _other(db: Connection, who: Actor, document_id: int, given: Reason) -> int:
    actions.document_of(db, who, document_id)
    if given.by is None:
        raise InputRefused("Chưa chọn văn bản dùng để đính chính, thay thế.", advice="Hãy gửi mã số của nó ở “by”.")
    return given.by


def _line(row: Row[Any]) -> dict[str, Any]:
    names = ("id", "kind", "title", "state", "symbol", "issued_on", "meeting_id", "version", "changed")
    state: State = row.state
    return {**{name: getattr(row, name) for name in names}, "state_name": STATE_NAMES[state]}


def _whole(request: Request, db: Connection, who: Actor, document_id: int) -> Response:
    found = actions.document_of(db, who, document_id)
    row = found.row
    record: Any = plain_of(found.record)
    whole = DocumentWhole(
        **_line(row), record=record, recipients=row.recipients, copies=row.copies, asked=row.asked, signer=row.signer,
        findings=[{"level": one.level, "message": one.message} for one in actions.findings(found)], frozen=row.frozen,
        signed_copy=bool(row.scan),
    )  # fmt: skip
    return tagged(request, whole, row.version)
