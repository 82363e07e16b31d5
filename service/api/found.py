"""API tìm: như ô tìm trên mọi trang."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Query, Request
from pydantic import BaseModel

from service.api.guard import BriefViewer
from service.database.engine import reading
from service.search import actions
from service.search.pages import brought_up_to_date
from service.search.question import asked
from service.web.guard import engine_of

router = APIRouter(prefix="/search", tags=["Tìm"])
Kind = Literal["document", "meeting", "task", "upload", "article"]


class Found(BaseModel):
    """Một kết quả: loại, mã số, trang, đoạn có chữ đang tìm."""

    kind: str
    id: int
    path: str
    title: str
    passage: str
    symbol: str
    state: str


class Answer(BaseModel):
    """Kết quả tìm; `counts` là số kết quả theo loại, `not_indexed` số nội dung vừa đổi chưa kịp đưa vào mục lục."""

    items: list[Found]
    total: int
    counts: dict[str, int]
    page: int
    pages: int
    not_indexed: int


@router.get("", summary="Tìm trong mọi nội dung")
def search(
    request: Request,
    who: BriefViewer,
    q: Annotated[str, Query(max_length=400, description="Từ, số ký hiệu, ngày tháng.")] = "",
    kind: Annotated[
        Kind | None, Query(description="Chỉ một loại, có phân trang; bỏ trống là vài kết quả mỗi loại.")
    ] = None,
    person: Annotated[str, Query(max_length=100, description="Người.")] = "",
    unit: Annotated[str, Query(max_length=200, description="Đơn vị.")] = "",
    since: Annotated[str, Query(max_length=60, description="Từ ngày.")] = "",
    until: Annotated[str, Query(max_length=60, description="Đến ngày.")] = "",
    page: Annotated[int, Query(ge=1, le=1000, description="Trang thứ mấy.")] = 1,
) -> Answer:
    """What answers a question, best first."""
    question = asked(q, person=person, unit=unit, first=since, last=until)
    left = brought_up_to_date(request, who) if question.asks else 0
    chosen = next((name for name, code, _ in actions.KINDS if code == kind), "")
    with reading(engine_of(request)) as db:
        answer = actions.search(db, who, question, chosen=chosen, page=page)
    codes = {name: code for name, code, _ in actions.KINDS}
    return Answer(
        items=[
            Found(
                kind=hit.kind, id=hit.subject, path=hit.path, title="".join(words for words, _ in hit.title),
                passage="".join(words for words, _ in hit.passage), symbol=hit.symbol, state=hit.state,
            )
            for group in answer.groups
            for hit in group.hits
        ],
        total=answer.total, counts={codes[name]: total for name, _, total in answer.counts}, page=answer.page,
        pages=answer.last, not_indexed=left,
    )  # fmt: skip
