"""Một dịch vụ đang chạy: the sample organisation behind `thuky serve`, and the bare route behind the same server."""

from __future__ import annotations

import os
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select

from benchmarks.pages.crowd import Door
from service import listeners
from service.accounts import actions, store
from service.accounts.passwords import hashed
from service.database.engine import open_engine, reading, writing
from service.database.migrate import upgrade
from service.database.schema import metadata
from service.files.store import open_files
from service.handlers import KINDS
from service.jobs.queue import open_queue
from service.operations.sample.story import Ground, build
from service.settings import read_settings
from service.web.guard import COOKIE


@dataclass(frozen=True, slots=True)
class Town:
    """The doors of the service's pages, and the one that they are measured by."""

    pages: tuple[Door, ...]
    bare: Door


@contextmanager
def town(folder: Path, *, database_url: str | None = None) -> Iterator[Town]:
    """Make the sample in an empty folder and run both servers; they end with the block."""
    ours, bare = free_port(), free_port()
    environment = {"THUKY_DATA": str(folder), "THUKY_PORT": str(ours), "THUKY_WORKERS": "0", "THUKY_LOG": "warning"}
    if database_url:
        environment["DATABASE_URL"] = database_url
    cookie, slug, ids = _made(environment)
    headers = {"Cookie": f"{COOKIE}={cookie}"}
    paths = {
        "việc của tôi": "/",
        "hội nghị": "/hoi-nghi",
        "một hội nghị": f"/hoi-nghi/{ids['meetings']}",
        "soạn": f"/hoi-nghi/{ids['meetings']}/soan/noi-dung",
        "văn bản": "/van-ban",
        "một văn bản": f"/van-ban/{ids['documents']}",
        "duyệt kết quả đọc": f"/doc-van-ban/{ids['uploads']}",
        "nhiệm vụ": "/nhiem-vu",
        "tìm": "/tim?q=hop+tac+xa",
        "trang tin": f"/tin/{slug}",
    }
    serve = [sys.executable, "-m", "service.cli", "serve"]
    plain = [sys.executable, "-m", "uvicorn", "benchmarks.pages.bare:app", "--port", str(bare), "--no-access-log"]
    with _running([*serve], ours, environment), _running([*plain, "--log-level", "warning"], bare, {}):
        yield Town(
            tuple(Door(name, ours, path, headers) for name, path in paths.items()),
            Door("đường dẫn trần", bare, "/", {}),
        )


def free_port() -> int:
    """A loopback port that nobody listens on."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])


def _made(environment: Mapping[str, str]) -> tuple[str, str, dict[str, int]]:
    settings = read_settings(environment)
    now = datetime.now(UTC)
    listeners.install()
    engine = open_engine(settings.database_url)
    upgrade(engine)
    made = build(Ground(engine, open_files(settings.files_url), open_queue(settings), settings, KINDS, now))
    password = secrets.token_urlsafe(12)
    with writing(engine) as db:
        person = store.user_by_login(db, made.people[0][0])
        assert person is not None
        store.set_password(db, person.id, hashed(password), must_change=False)
        cookie = actions.sign_in(
            db, login=person.login, password=password, device="benchmark", address="127.0.0.1", now=now
        )
    ids = {}
    with reading(engine) as db:
        for name in ("meetings", "documents", "uploads"):
            column = metadata.tables[name].c.id
            ids[name] = int(db.execute(select(column).order_by(column).limit(1)).scalar_one())
    engine.dispose()
    return cookie, made.slug, ids


@contextmanager
def _running(command: list[str], port: int, environment: Mapping[str, str]) -> Iterator[None]:
    process = subprocess.Popen(command, env={**os.environ, **environment}, stdout=subprocess.DEVNULL)
    try:
        for _ in range(300):
            if process.poll() is not None:
                raise RuntimeError(f"{command[2]} ended with {process.returncode}")
            with socket.socket() as door:
                if door.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        yield
    finally:
        process.terminate()
        process.wait(timeout=30)
