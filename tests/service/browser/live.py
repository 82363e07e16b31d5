"""A live service for the browser: uvicorn in a thread on a free loopback port, its data in a folder of its own."""

from __future__ import annotations

import io
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pypdfium2
import uvicorn
from fastapi import FastAPI
from sqlalchemy import Engine

from service.accounts.actor import Actor
from service.accounts.roles import ROLE_NAMES, Role
from service.app import create_app
from service.database.engine import open_engine
from service.meetings.preview.pages import Pages
from service.settings import read_settings
from tests.service.houses import House, create_tables, people_of_every_role


@dataclass(frozen=True)
class Live:
    """A running service: its address, its application and database, and the organisation in it (None when empty)."""

    url: str
    app: FastAPI
    engine: Engine
    house: House | None

    def actor(self, role: Role) -> Actor:
        """The person of a role, to call actions with."""
        assert self.house is not None
        name = f"Người {ROLE_NAMES[role].lower()}"
        zone = ZoneInfo("Asia/Ho_Chi_Minh")
        who = (self.house.people[role], name, self.house.id, "Liên minh Hợp tác xã tỉnh An Biên")
        return Actor(*who, frozenset((role,)), datetime.now(UTC), zone)


class PlainPages:
    """Stands where LibreOffice would: every document is one empty A4 page, at once."""

    def to_pdf(self, docx: bytes) -> bytes:
        """The page."""
        assert docx.startswith(b"PK")
        document = pypdfium2.PdfDocument.new()
        document.new_page(595, 842).close()
        buffer = io.BytesIO()
        document.save(buffer)
        document.close()
        return buffer.getvalue()

    def close(self) -> None:
        """Nothing was begun."""


@contextmanager
def serving(folder: Path, *, empty: bool = False) -> Iterator[Live]:
    """Run a service with its data in `folder`, with an organisation unless `empty`."""
    door = socket.socket()
    door.bind(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{door.getsockname()[1]}"
    settings = read_settings({"THUKY_DATA": str(folder), "THUKY_PUBLIC_URL": url})
    folder.mkdir(parents=True, exist_ok=True)
    engine = open_engine(settings.database_url)
    create_tables(engine)
    app = create_app(settings, engine=engine)
    app.state.pages = Pages(folder / "pages", PlainPages())
    house = None if empty else people_of_every_role(engine, now=datetime.now(UTC))
    config = uvicorn.Config(app, log_level="warning", ws="none", server_header=False, timeout_graceful_shutdown=3)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [door]}, daemon=True)
    thread.start()
    while not server.started and thread.is_alive():
        thread.join(0.02)
    assert server.started, "the service did not start"
    try:
        yield Live(url, app, engine, house)
    finally:
        server.should_exit = True
        thread.join(15)
        door.close()
        engine.dispose()
