"""Mỗi yêu cầu một dòng nhật ký: who asked for which route, what was answered and how long it took; never the words.

The request's id goes back in X-Request-ID and stands on the page of an unexpected error.
"""

from __future__ import annotations

import logging
import secrets
import time
from typing import Any

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.web.faults import unexpected

_LOG = logging.getLogger("thuky.request")
_ROUTINE = ("/static", "/suc-khoe", "/san-sang")


class Requests:
    """ASGI middleware: an id for every request, an answer to one that went wrong, a line when it is over."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        name, began, status = secrets.token_hex(6), time.perf_counter(), 0
        scope.setdefault("state", {})["request_id"] = name

        async def look(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)["X-Request-ID"] = name
            await send(message)

        try:
            await self.app(scope, receive, look)
        except Exception as error:
            answer = unexpected(Request(scope), error)
            if not status:
                await answer(scope, receive, look)
            raise  # the server, and tests, are to know
        finally:
            facts = _facts(scope, name, status or 499, time.perf_counter() - began)
            routine = status < 400 and facts["route"].startswith(_ROUTINE)
            level = logging.WARNING if status >= 500 else logging.DEBUG if routine else logging.INFO
            _LOG.log(level, "request", extra={"facts": facts})


def _facts(scope: Scope, name: str, status: int, seconds: float) -> dict[str, Any]:
    """The route is its pattern: an address may hold the words of a title, or a name."""
    actor = scope["state"].get("actor")
    return {
        "request": name,
        "method": scope["method"],
        "route": getattr(scope.get("route"), "path", "") or ("/static" if _is_static(scope) else "?"),
        "status": status,
        "ms": round(seconds * 1000, 1),
        "user": actor.user_id if actor else None,
        "organisation": (actor.organisation_id or None) if actor else None,
    }


def _is_static(scope: Scope) -> bool:
    path: str = scope["path"]
    return path.startswith("/static/")
