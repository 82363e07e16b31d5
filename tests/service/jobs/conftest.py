"""Workers on both databases, with the queue on SQLite or on a real Redis."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlalchemy import Engine

from service.database.engine import writing
from service.files.store import open_files
from service.jobs import actions
from service.jobs.queue import open_queue
from service.jobs.work import Desk, Kind
from service.settings import Settings
from tests.needed import missing
from tests.service.houses import Clock, House
from tests.service.redis_server import program, server


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    """A running Redis. Without it tests are skipped, except under CI, where that is a failure."""
    if program() is None:
        missing("redis-server is not installed")
    with TemporaryDirectory(prefix="thuky-redis-", ignore_cleanup_errors=True) as folder, server(Path(folder)) as url:
        yield url


@pytest.fixture(params=["sqlite queue", "redis"])
def settings(request: pytest.FixtureRequest, service_settings: Settings) -> Settings:
    """Settings with either queue."""
    if request.param == "redis":
        return replace(service_settings, redis_url=request.getfixturevalue("redis_url"))
    return service_settings


@pytest.fixture
def desk_with(settings: Settings, engine: Engine, web_clock: Clock) -> Iterator[Callable[..., Desk]]:
    """`desk_with({"kind": Kind(…)})`: a worker that knows these kinds; each call is another worker."""
    queues = []

    def make(kinds: dict[str, Kind]) -> Desk:
        queue = open_queue(settings)
        queues.append(queue)
        queue.huey.flush()
        files = open_files(settings.files_url)
        return Desk(engine, files, queue, settings, kinds, clock=web_clock, beat_seconds=0.02)

    yield make
    for queue in queues:
        queue.huey.flush()
        queue.close()


@pytest.fixture
def ask(engine: Engine, house: House, web_clock: Clock) -> Callable[..., int]:
    """`ask(desk, "kind", 7)`: ask for a job as a page would; gives its id."""

    def asked(desk: Desk, kind: str, subject: int = 7) -> int:
        with writing(engine) as db:
            return actions.ask(db, desk.queue, organisation_id=house.id, kind=kind, subject=subject, now=web_clock.now)

    return asked
