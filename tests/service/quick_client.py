"""A client of an application in this process, as quick as it gets: one event loop for all, and one step into it.

Starlette's own begins a thread and an event loop for every request, and goes back and forth between them six times.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from functools import partial
from typing import Any, ClassVar

import httpx2
from anyio.from_thread import BlockingPortal, start_blocking_portal
from starlette.testclient import TestClient

Message = MutableMapping[str, Any]


class QuickClient(TestClient):
    """Starlette's test client, but for the way in; answers come whole."""

    loop: ClassVar[BlockingPortal | None] = None

    def __init__(
        self,
        app: Any,
        *,
        raise_server_exceptions: bool = True,
        client: tuple[str, int] = ("testclient", 50000),
        **options: Any,
    ) -> None:
        super().__init__(app, client=client, **options)
        self._transport = _Straight(app, raise_server_exceptions=raise_server_exceptions, client=client)


@contextmanager
def one_loop() -> Iterator[None]:
    """Run the event loop of all clients."""
    with start_blocking_portal() as portal:
        QuickClient.loop = portal
        yield
    QuickClient.loop = None


class _Straight(httpx2.BaseTransport):
    def __init__(self, app: Any, *, raise_server_exceptions: bool, client: tuple[str, int]) -> None:
        self.app, self.client = app, client
        self.raise_server_exceptions = raise_server_exceptions

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        loop = QuickClient.loop
        assert loop is not None
        exchange = _Exchange(request)
        error = loop.call(partial(exchange.run, self.app, self.client))
        if error is not None and self.raise_server_exceptions:
            raise error
        assert exchange.over or error is not None, "the application ended in the middle of its answer"
        return httpx2.Response(
            exchange.status or 500,
            headers=exchange.headers,
            stream=httpx2.ByteStream(b"".join(exchange.body)),
            request=request,
        )


class _Exchange:
    """One request, and its answer as it comes."""

    def __init__(self, request: httpx2.Request) -> None:
        self.request = request
        self.asked = False
        self.status = 0
        self.headers: list[tuple[bytes, bytes]] = []
        self.body: list[bytes] = []
        self.over = False

    async def run(self, app: Any, client: tuple[str, int]) -> Exception | None:
        """Have the application answer; gives what it raised."""
        self.gone = asyncio.Event()
        try:
            await app(self._scope(client), self._receive, self._send)
        except Exception as error:  # noqa: BLE001
            return error
        return None

    def _scope(self, client: tuple[str, int]) -> dict[str, Any]:
        url = self.request.url
        return {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": self.request.method,
            "scheme": url.scheme,
            "path": url.path,
            "raw_path": url.raw_path.split(b"?", 1)[0],
            "root_path": "",
            "query_string": url.query,
            "headers": [(name.lower(), value) for name, value in self.request.headers.raw],
            "client": client,
            "server": [url.host, url.port or {"http": 80, "https": 443}[url.scheme]],
            "state": {},
        }

    async def _receive(self) -> Message:
        if self.asked:
            await self.gone.wait()
            return {"type": "http.disconnect"}
        self.asked = True
        return {"type": "http.request", "body": self.request.read()}

    async def _send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            assert not self.status, "two answers to one request"
            self.status, self.headers = message["status"], list(message.get("headers", ()))
            return
        assert message["type"] == "http.response.body"
        assert self.status, "a body before its answer has begun"
        assert not self.over, "more of an answer that was over"
        if self.request.method != "HEAD":
            self.body.append(bytes(message.get("body", b"")))
        if not message.get("more_body", False):
            self.over = True
            self.gone.set()
