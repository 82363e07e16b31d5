"""Trang tìm: one box on every page leads here."""

from __future__ import annotations

from urllib.parse import urlencode

from fastapi import APIRouter, Request
from fastapi.responses import Response

from service.accounts.actor import Actor
from service.database.engine import reading, writing
from service.search import actions
from service.search.freshness import freshen
from service.search.question import asked
from service.search.work import have_indexed
from service.web.guard import BriefViewer, engine_of
from service.web.paging import page_of
from service.web.render import render

router = APIRouter()


def brought_up_to_date(request: Request, who: Actor) -> int:
    """Index what changed, as far as a person waits for it; a job does the rest. Returns how many things are left."""
    left = freshen(engine_of(request), who.organisation_id, who.timezone)
    if left:
        with writing(engine_of(request)) as db:
            have_indexed(db, who, request.app.state.queue)
    return left


@router.get("/tim")
def search_page(
    request: Request, who: BriefViewer,
    q: str = "", loai: str = "", nguoi: str = "", don_vi: str = "", tu: str = "", den: str = "", trang: str = "1",
) -> Response:  # fmt: skip
    """What answers the question, by kind, the passages with the words marked.

    No transaction stays open, so that the search sees what was indexed just before.
    """
    question = asked(q, person=nguoi, unit=don_vi, first=tu, last=den)
    left = brought_up_to_date(request, who) if question.asks else 0
    page = page_of(trang)
    with reading(engine_of(request)) as db:
        answer = actions.search(db, who, question, chosen=loai, page=page)
    given = {"q": q, "nguoi": nguoi, "don_vi": don_vi, "tu": tu, "den": den}
    link = urlencode({key: value[:400] for key, value in given.items() if value})
    return render(request, "search/search.html", asked=question, answer=answer, left=left, given=given, link=link)
