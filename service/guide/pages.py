"""Trang hướng dẫn."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import Response

from service.accounts.roles import ROLE_NAMES, ROLES, Permission, described, roles_with
from service.web.chapters import CHAPTERS
from service.web.guard import Viewer
from service.web.render import render

router = APIRouter()
_PERMISSIONS: tuple[Permission, ...] = (
    "see", "draft", "approve", "number", "read_in", "follow", "publish", "administer",
)  # fmt: skip


@router.get("/huong-dan")
def guide(request: Request, who: Viewer) -> Response:
    """The whole guide on one page, so that it can be searched and printed."""
    named = [(role, ROLE_NAMES[role]) for role in ROLES]
    duties = [(described(one), set(roles_with(one))) for one in _PERMISSIONS]
    mine = [ROLE_NAMES[role] for role in ROLES if role in who.roles]
    return render(request, "guide/guide.html", chapters=CHAPTERS, roles=named, duties=duties, mine=mine)
