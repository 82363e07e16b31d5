"""Trang đầu: ba cửa (soạn, đọc, viết tin) và những việc đang đợi tôi."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import Response

from service.home import actions
from service.web.guard import Db, Viewer
from service.web.render import render

router = APIRouter()


@router.get("/")
def home(request: Request, db: Db, who: Viewer) -> Response:
    """The first page after signing in."""
    return render(request, "home/home.html", today=actions.today(db, who))
