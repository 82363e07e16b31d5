"""Giới hạn cỡ nội dung gửi lên: what is too heavy is refused by its announced size, or as soon as it has grown."""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.web.faults import too_heavy


class Weight:
    """ASGI middleware; Starlette's own answers in English, before any header of ours is set."""

    def __init__(self, app: ASGIApp, *, most: int) -> None:
        self.app = app
        self.most = most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, unless it says that it is too heavy; count what comes."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        announced = Headers(scope=scope).get("content-length", "")
        if announced.isdecimal() and (len(announced) > 15 or int(announced) > self.most):
            await too_heavy(Request(scope))(scope, receive, send)
            return
        come = 0

        async def weighed() -> Message:
            nonlocal come
            message = await receive()
            come += len(message.get("body", b""))
            if come > self.most:
                raise HTTPException(413)
            return message

        await self.app(scope, weighed, send)
