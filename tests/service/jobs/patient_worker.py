"""A worker for tests, whose one kind of job waits until it is let go: python -m …patient_worker DATA DATABASE REDIS.

It writes "began" into DATA when it has taken the job, waits there for "go", and its outcome is one row.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from typing import Any

from service.database.engine import open_engine
from service.files.store import open_files
from service.jobs import store
from service.jobs.queue import open_queue
from service.jobs.work import Desk, Heart, Job, Kind, Write
from service.jobs.worker import consumer, leave
from service.settings import read_settings


def wait_to_be_let_go(desk: Desk, job: Job, heart: Heart) -> Write:
    """Say that it has begun, then wait."""
    folder = desk.settings.data
    heart.follow(lambda: (1, 2, "Đang đợi"))
    with (folder / "began").open("a", encoding="ascii") as file:
        file.write(f"{desk.name}\n")
    while not (folder / "go").exists():
        threading.Event().wait(0.02)
    values: dict[str, Any] = {"organisation_id": job.organisation_id, "kind": "result", "subject": job.subject}
    return lambda db: store.add(db, **values, priority=0, now=desk.clock()) and None


def main(data: str, database: str, redis: str) -> None:
    """Work until ended."""
    settings = read_settings({"THUKY_DATA": data, "DATABASE_URL": database, "REDIS_URL": redis})
    engine, files = open_engine(settings.database_url), open_files(settings.files_url)
    kinds = {"patient": Kind(wait_to_be_let_go, lambda *_: None)}
    desk = Desk(engine, files, open_queue(settings), settings, kinds, beat_seconds=0.2)
    desk.watch()
    Path(data, f"ready-{desk.name.rpartition(':')[2]}").touch()
    try:
        consumer(desk, workers=2, owns_process=True).run()
    finally:
        leave(desk)
        engine.dispose()


if __name__ == "__main__":
    main(*sys.argv[1:])
