"""API bản tin: viết, sửa, đăng, đính chính, gỡ bài."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from pydantic import AwareDatetime, BaseModel, Field
from sqlalchemy import Connection, Row

from service.accounts.actor import Actor
from service.api.answers import Id, Made, Page, Pages, listed, made, tagged
from service.api.guard import Editor, Version
from service.bulletins import actions, store
from service.bulletins.beginning import begin_from
from service.bulletins.states import STATE_NAMES, State, state_of
from service.web.guard import Db
from vitext.fold import search_key

router = APIRouter(prefix="/articles", tags=["Bản tin"])


class ArticleLine(BaseModel):
    """Một bài."""

    id: int
    slug: str
    title: str
    lead: str
    state: State
    hot: bool
    category_id: int | None
    author: str
    source: str
    publish_at: datetime | None
    version: int
    changed: datetime


class Article(ArticleLine):
    """Một bài với nội dung Markdown, và những gì còn cản việc đăng."""

    body: str
    hindrances: list[str]


class Begun(BaseModel):
    """Bài viết từ đâu: hoi-nghi:12, van-ban:3, tep:7, hoặc bỏ trống."""

    origin: str = Field("", max_length=40)


class Words(BaseModel):
    """Nội dung của bài; mục không gửi thì giữ nguyên."""

    title: str | None = Field(None, max_length=300)
    lead: str | None = Field(None, max_length=2000)
    body: str | None = Field(None, max_length=200_000, description="Markdown.")
    category_id: int | None = Field(None, ge=1, le=2_147_483_647)
    hot: bool | None = None
    author: str | None = Field(None, max_length=200)
    source: str | None = Field(None, max_length=300)


class Published(BaseModel):
    """Đăng ngay, hoặc vào lúc đã hẹn."""

    at: AwareDatetime | None = None


class Corrected(Words):
    """Nội dung mới, và lời đính chính cho bạn đọc."""

    correction: str = Field(max_length=1000)


class Withdrawn(BaseModel):
    """Lý do gỡ bài, giữ trong nhật ký."""

    reason: str = Field("", max_length=500)


@router.get("", summary="Danh sách bài")
def articles(
    request: Request,
    response: Response,
    db: Db,
    who: Editor,
    pages: Pages,
    state: Annotated[State | None, Query(description="Trạng thái.")] = None,
    q: Annotated[str, Query(max_length=200, description="Từ cần tìm.")] = "",
) -> Page[ArticleLine]:
    """Articles, the last changed first."""
    words = search_key(q.replace("\0", "")).split()[:8]
    rows = store.many(
        db, who.organisation_id, who.now, state=state or "", words=words, limit=pages.each, offset=pages.offset
    )
    asked = [state] if state else list(STATE_NAMES)
    total = sum(store.counts(db, who.organisation_id, who.now, asked, words=words).values())
    return Page[ArticleLine](
        **listed(request, response, pages, [ArticleLine(**_line(row, who)) for row in rows], total)
    )


@router.post("", status_code=201, response_model=Made, summary="Lập bài mới")
def begin(request: Request, db: Db, who: Editor, given: Begun) -> Response:
    """Start an article."""
    new = begin_from(db, who, given.origin, queue=request.app.state.queue)
    return made(f"/api/v1/articles/{new}", new, actions.article_of(db, who, new).version)


@router.get("/{article_id}", response_model=Article, summary="Xem một bài")
def read(request: Request, db: Db, who: Editor, article_id: Id) -> Response:
    """One article."""
    return _one(request, db, who, article_id)


@router.put("/{article_id}", response_model=Article, summary="Lưu bài chưa đăng")
def save(request: Request, db: Db, who: Editor, article_id: Id, version: Version, given: Words) -> Response:
    """Save an article that is not public."""
    actions.save(db, who, article_id, version=version, values=given.model_dump(exclude_unset=True))
    return _one(request, db, who, article_id)


@router.delete("/{article_id}", status_code=204, summary="Xóa bản nháp chưa từng đăng")
def remove(db: Db, who: Editor, article_id: Id) -> None:
    """Delete a draft."""
    actions.remove(db, who, article_id)


@router.post("/{article_id}/publish", response_model=Article, summary="Đăng, hoặc hẹn giờ đăng")
def publish(request: Request, db: Db, who: Editor, article_id: Id, version: Version, given: Published) -> Response:
    """Publish now or later."""
    actions.publish(db, who, article_id, version=version, at=given.at)
    return _one(request, db, who, article_id)


@router.post("/{article_id}/correct", response_model=Article, summary="Đính chính bài đã đăng")
def correct(request: Request, db: Db, who: Editor, article_id: Id, version: Version, given: Corrected) -> Response:
    """Correct a public article."""
    values = given.model_dump(exclude_unset=True, exclude={"correction"})
    actions.correct(db, who, article_id, version=version, words=given.correction, values=values)
    return _one(request, db, who, article_id)


@router.post("/{article_id}/withdraw", response_model=Article, summary="Gỡ bài, hoặc hủy hẹn giờ")
def withdraw(request: Request, db: Db, who: Editor, article_id: Id, version: Version, given: Withdrawn) -> Response:
    """Take an article from the public pages."""
    actions.withdraw(db, who, article_id, version=version, reason=given.reason)
    return _one(request, db, who, article_id)


def _one(request: Request, db: Connection, who: Actor, article_id: int) -> Response:
    row = actions.article_of(db, who, article_id)
    found = Article(**_line(row, who), body=row.body, hindrances=actions.hindrances(db, row))
    return tagged(request, found, row.version)


def _line(row: Row[Any], who: Actor) -> dict[str, Any]:
    names = [name for name in ArticleLine.model_fields if name != "state"]
    return {**{name: getattr(row, name) for name in names}, "state": state_of(row, who.now)}
