"""API cơ quan: hồ sơ, người, mã truy cập đang dùng; nhật ký."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel

from service.accounts import store as accounts
from service.accounts import tokens
from service.api.answers import Page, Pages, listed, tagged
from service.api.guard import Administrator, Caller, Viewer
from service.audit import store as audit
from service.audit.store import Filter
from service.errors import NotFound
from service.web.guard import Db
from vitext.fold import search_key

router = APIRouter(tags=["Cơ quan"])


class Me(BaseModel):
    """Mã truy cập này là của ai, được làm gì."""

    user_id: int
    user_name: str
    organisation_id: int
    organisation_name: str
    roles: list[str]
    permissions: list[str]


class Member(BaseModel):
    """Một người của cơ quan."""

    id: int
    name: str
    roles: list[str]


class AuditLine(BaseModel):
    """Một dòng nhật ký."""

    id: int
    at: datetime
    user_id: int | None
    user_name: str
    action: str
    subject: str
    words: str
    detail: dict[str, Any]


@router.get("/me", summary="Mã truy cập này là của ai")
def me(who: Caller) -> Me:
    """Whose token this is, and what it may do."""
    return Me(
        user_id=who.user_id, user_name=who.user_name, organisation_id=who.organisation_id,
        organisation_name=who.organisation_name, roles=sorted(who.roles),
        permissions=[one for one in tokens.PERMISSIONS if who.may(one)],
    )  # fmt: skip


@router.get("/organisation", summary="Hồ sơ cơ quan")
def organisation(request: Request, db: Db, who: Viewer) -> Response:
    """The profile that documents are made with."""
    row = accounts.organisation(db, who.organisation_id)
    if row is None:
        raise NotFound("cơ quan này")
    body = {"id": row.id, "slug": row.slug, "name": row.name, "profile": row.profile, "version": row.version}
    return tagged(request, body, row.version)


@router.get("/organisation/people", summary="Người của cơ quan")
def people(db: Db, who: Viewer) -> list[Member]:
    """Active people and their roles, by name: whom a document may be submitted to."""
    found: dict[int, Member] = {}
    for row in accounts.members(db, who.organisation_id):
        if row.active:
            found.setdefault(row.id, Member(id=row.id, name=row.name, roles=[])).roles.append(row.role)
    return list(found.values())


@router.get("/audit", tags=["Nhật ký"], summary="Nhật ký")
def audit_log(
    request: Request,
    response: Response,
    db: Db,
    who: Administrator,
    pages: Pages,
    user_id: Annotated[int | None, Query(ge=1, le=2_147_483_647, description="Mã số người thực hiện.")] = None,
    action: Annotated[str, Query(max_length=60, description="Việc, ví dụ document.approve.")] = "",
    subject: Annotated[str, Query(max_length=60, description="Đối tượng, ví dụ document:12.")] = "",
    since: Annotated[date | None, Query(description="Từ ngày.")] = None,
    until: Annotated[date | None, Query(description="Đến hết ngày.")] = None,
    q: Annotated[str, Query(max_length=200, description="Từ cần tìm.")] = "",
) -> Page[AuditLine]:
    """Lines of the log, the newest first."""

    def start(day: date | None, later: int) -> datetime | None:
        if day is None or (later and day == date.max):
            return None
        return datetime.combine(day, time(), who.timezone) + timedelta(days=later)

    wanted = Filter(
        user_id=user_id, actions=(action.replace("\0", ""),) if action else (), subject=subject.replace("\0", ""),
        since=start(since, 0), until=start(until, 1), words=tuple(search_key(q.replace("\0", "")).split()[:8]),
    )  # fmt: skip
    rows = audit.many(db, who.organisation_id, wanted, limit=pages.each, offset=pages.offset)
    items = [AuditLine(**{name: getattr(row, name) for name in AuditLine.model_fields}) for row in rows]
    total = audit.count(db, who.organisation_id, wanted)
    return Page[AuditLine](**listed(request, response, pages, items, total))
