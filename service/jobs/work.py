"""Làm một việc: take it, give signs of life, and write its outcome once."""

from __future__ import annotations

import logging
import os
import secrets
import socket
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial

from sqlalchemy import Connection, Engine

from domain.errors import ThukyError
from service.database.engine import writing
from service.files.store import Files
from service.jobs import store
from service.jobs.queue import Queue
from service.settings import Settings

_LOG = logging.getLogger("thuky")
TRIES = 3
LOST_AFTER = timedelta(seconds=60)
_FORGOTTEN = timedelta(days=1)
_MANY = 500

Write = Callable[[Connection], None]


@dataclass(frozen=True, slots=True)
class Job:
    """What a handler is told."""

    id: int
    organisation_id: int
    subject: int


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of job. `work` may take long, holds no transaction and returns what to write; `failed` writes why not."""

    work: Callable[[Desk, Job, Heart], Write]
    failed: Callable[[Connection, Job, ThukyError, datetime], None]
    name: str = "Việc của máy"  # as an administrator reads it
    again: Callable[[Connection, Queue, Job, datetime], None] | None = None  # how a failed one is asked for anew


@dataclass(slots=True)
class Desk:
    """A worker: the database, the files, the queue, and every kind of job that it knows."""

    engine: Engine
    files: Files
    queue: Queue
    settings: Settings
    kinds: Mapping[str, Kind]
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    beat_seconds: float = 5.0
    name: str = field(default_factory=lambda: f"{socket.gethostname()[:60]}:{os.getpid()}:{secrets.token_hex(4)}")

    def run(self, job_id: int) -> None:
        """Do a job, if it is still there to be taken. Never raises on what goes wrong in it."""
        with writing(self.engine) as db:
            row = store.take(db, job_id, self.name, self.clock())
        if row is None:
            return
        began, job = time.perf_counter(), Job(row.id, row.organisation_id, row.subject)
        kind = self.kinds.get(row.kind)
        if kind is None or row.tries > TRIES:
            self._fail(job, kind, ThukyError("Việc này nhiều lần dừng giữa chừng.", advice="Hãy báo người quản trị."))
            return
        with Heart(self, job.id) as heart:
            try:
                write = kind.work(self, job, heart)
            except ThukyError as error:
                outcome: Callable[[], None] = partial(self._fail, job, kind, error)
            except Exception as error:  # noqa: BLE001 - a mistake of ours in one job must not end the worker
                outcome = self._after_mistake(job, kind, row.tries, error)
            else:
                outcome = lambda: self._done(job, write)  # noqa: E731
        outcome()  # what cannot be written leaves the job to be taken again when this worker seems lost
        facts = {"job": job.id, "kind": row.kind, "organisation": job.organisation_id, "try": row.tries}
        _LOG.info("job", extra={"facts": {**facts, "ms": round((time.perf_counter() - began) * 1000)}})

    def _done(self, job: Job, write: Write) -> None:
        with writing(self.engine) as db:
            if store.finish(db, job.id, self.name, state="done", message="", now=self.clock()):
                write(db)

    def _fail(self, job: Job, kind: Kind | None, error: ThukyError) -> None:
        with writing(self.engine) as db:
            if store.finish(db, job.id, self.name, state="failed", message=str(error), now=self.clock()) and kind:
                kind.failed(db, job, error, self.clock())

    def _after_mistake(self, job: Job, kind: Kind, tries: int, error: Exception) -> Callable[[], None]:
        _LOG.error("job %s went wrong, try %s", job.id, tries, exc_info=error)
        if tries < TRIES:
            return lambda: self._give_back(job.id)
        sorry = ThukyError(
            f"Hệ thống gặp lỗi khi làm việc này (mã {job.id}).", advice="Hãy thử lại; nếu vẫn lỗi, báo người quản trị."
        )
        return lambda: self._fail(job, kind, sorry)

    def _give_back(self, job_id: int) -> None:
        with writing(self.engine) as db:
            again = store.give_back(db, job_id, self.name)
        if again:
            self.queue.ring(job_id)

    def watch(self) -> None:
        """Take up the jobs of workers that died, and ring again for those whose message was lost."""
        now = self.clock()
        with writing(self.engine) as db:
            store.sign(db, self.name, now, forget_before=now - _FORGOTTEN)
            for row in store.running(db):
                if row.beat is None or now - row.beat > LOST_AFTER or self._is_dead(row.taken_by):
                    store.give_back(db, row.id, row.taken_by)
            waiting = store.queued(db, _MANY)
        if waiting and self.queue.is_silent():
            for row in waiting:
                self.queue.ring(row.id, priority=row.priority)

    def leave(self) -> None:
        """Give back whatever this worker still holds."""
        with writing(self.engine) as db:
            store.sign_off(db, self.name)
            for row in store.running(db):
                if row.taken_by == self.name:
                    store.give_back(db, row.id, self.name)

    def _is_dead(self, worker: str | None) -> bool:
        """Whether a worker of this machine is gone; those of other machines are only known by their beats."""
        machine, _, rest = (worker or "").partition(":")
        process = rest.partition(":")[0]
        if worker == self.name or machine != self.name.partition(":")[0] or not process.isdecimal():
            return False
        if int(process) == os.getpid():
            return worker not in _DESKS  # the number was given to us after the machine, or its container, began anew
        try:
            os.kill(int(process), 0)
        except ProcessLookupError:
            return True
        except OSError:
            return False
        return False

    def __post_init__(self) -> None:
        """Be known among the desks of this process."""
        _DESKS.add(self.name)


_DESKS: set[str] = set()


class Heart:
    """A thread that notes every few seconds that the job is being worked at, and how far it is."""

    def __init__(self, desk: Desk, job_id: int) -> None:
        self._desk, self._job_id = desk, job_id
        self._look: Callable[[], tuple[int, int, str]] = lambda: (0, 0, "")
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._beat, daemon=True, name=f"job-{job_id}")

    def follow(self, look: Callable[[], tuple[int, int, str]]) -> None:
        """Ask `look` at each beat how far the work is: done, total (0 while not known), and words for it."""
        self._look = look

    def __enter__(self) -> Heart:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _beat(self) -> None:
        while not self._stop.wait(self._desk.beat_seconds):
            try:
                done, total, words = self._look()
                with writing(self._desk.engine) as db:
                    store.beat(
                        db,
                        self._job_id,
                        self._desk.name,
                        progress=done,
                        total=total,
                        message=words,
                        now=self._desk.clock(),
                    )
            except Exception:  # noqa: BLE001 - a busy database must not end the heart; the next beat may get through
                _LOG.warning("job %s could not give a sign of life", self._job_id, exc_info=True)
