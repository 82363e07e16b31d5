"""Nhờ làm việc chạy sau trang: ask for a job in the transaction of the page, and look how far it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import Connection

from service.accounts.actor import Actor
from service.database.engine import after_commit
from service.jobs import store
from service.jobs.queue import Queue

_NOBODY_WORKS = timedelta(seconds=90)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is. `state`: queued, running, done, failed; `total` is 0 while not known."""

    job_id: int
    kind: str
    subject: int
    state: str
    progress: int
    total: int
    message: str


def ask(
    db: Connection, queue: Queue, *, organisation_id: int, kind: str, subject: int, now: datetime, priority: int = 0
) -> int:
    """Queue a job; the workers hear of it when the transaction has been committed. Returns its id."""
    made = store.add(db, organisation_id=organisation_id, kind=kind, subject=subject, priority=priority, now=now)
    after_commit(db, partial(queue.ring, made, priority=priority))
    return made


def ask_again(db: Connection, queue: Queue, job_id: int) -> bool:
    """Queue a failed job again; False when it has not failed."""
    again = store.queue_again(db, job_id)
    if again:
        after_commit(db, partial(queue.ring, job_id))
    return again


def progress_of(db: Connection, who: Actor, kinds: Iterable[str], subjects: Iterable[int]) -> dict[int, Progress]:
    """The newest job of each subject that has one, by subject."""
    rows = store.latest_of(db, who.organisation_id, kinds, subjects)
    return {
        row.subject: Progress(row.id, row.kind, row.subject, row.state, row.progress, row.total, row.message)
        for row in rows
    }


def nobody_works(db: Connection, now: datetime) -> bool:
    """Whether jobs have been waiting for a while and no worker is at any."""
    since = store.waiting_since(db)
    return since is not None and now - since > _NOBODY_WORKS
