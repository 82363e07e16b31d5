"""API kết quả tìm thấy: what later documents report of a target, to be taken or left."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field
from sqlalchemy import Row

from service.api.answers import Id, Page, Pages, listed
from service.api.guard import Follower, Version, Viewer
from service.api.tracker import Task, one_task
from service.tracker import actions, result_store
from service.web.guard import Db

router = APIRouter(prefix="/offers", tags=["Nhiệm vụ, chỉ tiêu"])


class Offer(BaseModel):
    """Một kết quả do văn bản sau nêu, đợi ghi nhận vào chỉ tiêu `task_id`."""

    id: int
    task_id: int
    value: float = Field(description="Theo đơn vị tính của chỉ tiêu.")
    indicator: str
    said: float
    unit: str
    period: str
    sentence: str
    document: str
    why: str = Field(description="Lý do cho rằng kết quả thuộc chỉ tiêu này.")


class Accepted(BaseModel):
    """Ghi nhận: thay số đang ghi, hoặc cộng thêm vào số ấy (added)."""

    added: bool = False


@router.get("", summary="Các kết quả tìm thấy đang đợi trả lời")
def offers(request: Request, response: Response, db: Db, who: Viewer, pages: Pages) -> Page[Offer]:
    """Offers that nobody has answered, by target."""
    rows = result_store.open_offers(db, who.organisation_id)
    return Page[Offer](**listed(request, response, pages, [_offer(row) for row in rows[pages.part]], len(rows)))


@router.post("/{offer_id}/accept", response_model=Task, summary="Ghi nhận kết quả vào chỉ tiêu")
def accept(request: Request, db: Db, who: Follower, offer_id: Id, version: Version, given: Accepted) -> Response:
    """Take it, into the version of the target that was seen; gives the target."""
    return one_task(request, db, who, actions.accept(db, who, offer_id, version=version, added=given.added))


@router.post("/{offer_id}/dismiss", response_model=Task, summary="Bỏ qua kết quả")
def dismiss(request: Request, db: Db, who: Follower, offer_id: Id) -> Response:
    """Say that it does not answer this target; gives the target."""
    return one_task(request, db, who, actions.dismiss(db, who, offer_id))


def _offer(row: Row[Any]) -> Offer:
    return Offer(
        id=row.id, task_id=row.item_id, value=row.value, indicator=row.indicator, said=row.said, unit=row.unit,
        period=row.period_words, sentence=row.sentence, document=actions.document_name(row), why=row.why,
    )  # fmt: skip
