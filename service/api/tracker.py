"""API theo dõi: nhiệm vụ, chỉ tiêu; ghi tiến độ, trạng thái, phân công."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, Field
from sqlalchemy import Connection, Row

from service.accounts.actor import Actor
from service.api.answers import Id, Page, Pages, listed, tagged
from service.api.guard import Follower, Version, Viewer
from service.tracker import actions, list_store
from service.tracker.counting import known_days
from service.tracker.forms import term_of
from service.tracker.naming import units_of
from service.tracker.states import State, Status, state_of
from service.web.guard import Db
from vitext.fold import search_key

router = APIRouter(prefix="/tasks", tags=["Nhiệm vụ, chỉ tiêu"])


class Task(BaseModel):
    """Một nhiệm vụ (task) hoặc chỉ tiêu (target)."""

    id: int
    kind: Literal["task", "target"]
    text: str
    sentence: str = Field(description="Câu trong văn bản.")
    document: str
    lead: str
    partners: list[str]
    due_words: str
    due_start: date | None
    due_end: date | None
    status: Status
    state: State = Field(description="Hôm nay: overdue quá hạn, soon sắp đến hạn, kept hồ sơ cũ…")
    progress: float = Field(description="Phần trăm, của nhiệm vụ.")
    indicator: str | None
    unit: str | None
    reached: float | None = Field(description="Giá trị đạt được, của chỉ tiêu.")
    version: int


class Report(BaseModel):
    """Tiến độ: phần trăm của nhiệm vụ, giá trị đạt được của chỉ tiêu, hoặc chỉ một dòng ghi chú."""

    figure: float | None = Field(None, allow_inf_nan=False)
    words: str = Field("", max_length=2000)


class Stand(BaseModel):
    """Trạng thái mới và ghi chú; dừng thì cần lý do."""

    status: Status
    words: str = Field("", max_length=2000)


class Assignment(BaseModel):
    """Phân công: đơn vị chủ trì, phối hợp, thời hạn ghi như 15/8/2026 hoặc quý I/2027."""

    lead: str = Field(max_length=400)
    partners: list[str] = Field(default_factory=list, max_length=50)
    due: str = Field("", max_length=400)
    words: str = Field("", max_length=2000)


@router.get("", summary="Danh sách nhiệm vụ, chỉ tiêu")
def tasks(
    request: Request,
    response: Response,
    db: Db,
    who: Viewer,
    pages: Pages,
    kind: Annotated[Literal["task", "target"] | None, Query(description="Nhiệm vụ hay chỉ tiêu.")] = None,
    state: Annotated[State | None, Query(description="Trạng thái.")] = None,
    unit: Annotated[str, Query(max_length=400, description="Đơn vị chủ trì.")] = "",
    since: Annotated[date | None, Query(description="Đến hạn từ ngày.")] = None,
    until: Annotated[date | None, Query(description="Đến hạn đến ngày.")] = None,
    q: Annotated[str, Query(max_length=200, description="Từ cần tìm.")] = "",
) -> Page[Task]:
    """Tasks and targets, by due day."""
    keys = units_of(db, who.organisation_id).keys_called(unit) if unit else None
    wanted = list_store.Wanted(
        who.today, kind=kind or "", state=state, lead_keys=keys, since=since, until=until,
        words=tuple(search_key(q.replace("\0", "")).split()[:8]),
    )  # fmt: skip
    rows = list_store.listed(
        db, who.organisation_id, wanted, order="thoi-han", limit=pages.each, offset=pages.offset
    )  # fmt: skip
    total = list_store.count(db, who.organisation_id, wanted)
    return Page[Task](**listed(request, response, pages, [_task(row, who) for row in rows], total))


@router.get("/{task_id}", response_model=Task, summary="Xem một nhiệm vụ hoặc chỉ tiêu")
def read(request: Request, db: Db, who: Viewer, task_id: Id) -> Response:
    """One item."""
    return one_task(request, db, who, task_id)


@router.post("/{task_id}/progress", response_model=Task, summary="Ghi tiến độ")
def report(request: Request, db: Db, who: Follower, task_id: Id, version: Version, given: Report) -> Response:
    """Report how far it is."""
    actions.report(db, who, task_id, version=version, figure=given.figure, words=given.words)
    return one_task(request, db, who, task_id)


@router.post("/{task_id}/status", response_model=Task, summary="Hoàn thành, dừng, chỉ lưu hoặc làm tiếp")
def stand(request: Request, db: Db, who: Follower, task_id: Id, version: Version, given: Stand) -> Response:
    """Finish, stop or take up again."""
    actions.set_status(db, who, task_id, version=version, status=given.status, words=given.words)
    return one_task(request, db, who, task_id)


@router.put("/{task_id}/assignment", response_model=Task, summary="Phân công, đổi thời hạn")
def assign(request: Request, db: Db, who: Follower, task_id: Id, version: Version, given: Assignment) -> Response:
    """Say who leads, with whom, until when."""
    partners = tuple(name[:400] for name in given.partners)
    term = term_of(given.due, who.today, known_days(db, who, actions.item_of(db, who, task_id)))
    actions.assign(
        db, who, task_id, version=version, lead=given.lead, partners=partners, term=term, words=given.words
    )  # fmt: skip
    return one_task(request, db, who, task_id)


def one_task(request: Request, db: Connection, who: Actor, task_id: int) -> Response:
    """A task or target with its version."""
    row = actions.item_of(db, who, task_id)
    return tagged(request, _task(row, who), row.version)


def _task(row: Row[Any], who: Actor) -> Task:
    given = ["id", "kind", "text", "sentence", "lead", "partners", "due_words", "due_start", "due_end", "status"]
    given += ["progress", "indicator", "unit", "reached", "version"]
    state = state_of(row.status, row.due_end, who.today, withdrawn=row.withdrawn)
    return Task(**{name: getattr(row, name) for name in given}, document=actions.document_name(row), state=state)
