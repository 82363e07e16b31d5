"""SQL của các việc chạy sau trang."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from service.database.rows import added, own
from service.jobs.tables import jobs, workers


def add(db: Connection, *, organisation_id: int, kind: str, subject: int, priority: int, now: datetime) -> int:
    """Insert a queued job, return its id."""
    values = {"organisation_id": organisation_id, "kind": kind, "subject": subject, "priority": priority}
    return added(db, jobs, state="queued", created=now, **values)


def job(db: Connection, job_id: int) -> Row[Any] | None:
    """One job, whoever's; for workers only."""
    return db.execute(select(jobs).where(jobs.c.id == job_id)).first()


def latest_of(db: Connection, organisation_id: int, kinds: Iterable[str], subjects: Iterable[int]) -> list[Row[Any]]:
    """The jobs about these subjects, the newest last."""
    which = jobs.c.kind.in_(list(kinds)) & jobs.c.subject.in_(list(subjects))
    mine = jobs.c.organisation_id == organisation_id
    return list(db.execute(select(jobs).where(mine, which).order_by(jobs.c.id)))


def take(db: Connection, job_id: int, worker: str, now: datetime) -> Row[Any] | None:
    """Take a queued job; None when somebody else was first or there is nothing to take."""
    taken = (
        update(jobs)
        .where(jobs.c.id == job_id, jobs.c.state == "queued")
        .values(state="running", taken_by=worker, beat=now, started=now, tries=jobs.c.tries + 1, message="")
        .returning(jobs)
    )
    return db.execute(taken).first()


def beat(db: Connection, job_id: int, worker: str, *, progress: int, total: int, message: str, now: datetime) -> bool:
    """Give a sign of life; False when the job is no longer this worker's."""
    values = {"beat": now, "progress": progress, "total": total, "message": message[:500]}
    return db.execute(update(jobs).where(_held(job_id, worker)).values(**values)).rowcount == 1


def finish(db: Connection, job_id: int, worker: str, *, state: str, message: str, now: datetime) -> bool:
    """Mark as done or failed; False when the job is no longer this worker's."""
    values = {"state": state, "message": message[:500], "finished": now, "taken_by": None}
    return db.execute(update(jobs).where(_held(job_id, worker)).values(**values)).rowcount == 1


def give_back(db: Connection, job_id: int, worker: str) -> bool:
    """Put a job back into the queue, to be tried again."""
    return db.execute(update(jobs).where(_held(job_id, worker)).values(**_AGAIN)).rowcount == 1


def queue_again(db: Connection, job_id: int) -> bool:
    """Put a failed job back into the queue with all its tries."""
    which = (jobs.c.id == job_id) & (jobs.c.state == "failed")
    return db.execute(update(jobs).where(which).values(**_AGAIN, tries=0, finished=None)).rowcount == 1


def running(db: Connection) -> list[Row[Any]]:
    """All running jobs: id, taken_by, beat."""
    return list(db.execute(select(jobs.c.id, jobs.c.taken_by, jobs.c.beat).where(jobs.c.state == "running")))


def queued(db: Connection, limit: int) -> list[Row[Any]]:
    """The jobs that wait, the most urgent first: id, priority."""
    waiting = select(jobs.c.id, jobs.c.priority).where(jobs.c.state == "queued")
    return list(db.execute(waiting.order_by(jobs.c.priority.desc(), jobs.c.id).limit(limit)))


def waiting_since(db: Connection) -> datetime | None:
    """When the oldest queued job was asked for, unless some job is running or was just finished."""
    first: datetime | None = db.execute(
        select(jobs.c.created).where(jobs.c.state == "queued").order_by(jobs.c.id).limit(1)
    ).scalar()
    return None if first is None or running(db) else first


def sign(db: Connection, worker: str, now: datetime, *, forget_before: datetime) -> None:
    """Note that a worker is there; those not seen for long are forgotten."""
    db.execute(delete(workers).where((workers.c.name == worker) | (workers.c.seen < forget_before)))
    db.execute(insert(workers).values(name=worker, seen=now))


def sign_off(db: Connection, worker: str) -> None:
    """Forget a worker that leaves."""
    db.execute(delete(workers).where(workers.c.name == worker))


def last_sign(db: Connection) -> datetime | None:
    """When any worker was last seen."""
    seen: datetime | None = db.execute(select(func.max(workers.c.seen))).scalar()
    return seen


def count_by_state(db: Connection, organisation_id: int) -> dict[str, int]:
    """How many jobs of an organisation are in each state."""
    mine = jobs.c.organisation_id == organisation_id
    grouped = select(jobs.c.state, func.count()).where(mine).group_by(jobs.c.state)
    return {row[0]: row[1] for row in db.execute(grouped)}


def failed(db: Connection, organisation_id: int, limit: int) -> list[Row[Any]]:
    """Jobs of an organisation that failed and were not asked for anew, the newest first."""
    later = jobs.alias()
    anew = select(later.c.id).where(
        later.c.kind == jobs.c.kind, later.c.subject == jobs.c.subject, later.c.id > jobs.c.id
    )
    mine = (jobs.c.organisation_id == organisation_id) & (jobs.c.state == "failed")
    found = select(jobs).where(mine, ~anew.exists()).order_by(jobs.c.finished.desc(), jobs.c.id.desc())
    return list(db.execute(found.limit(limit)))


def job_of(db: Connection, organisation_id: int, job_id: int) -> Row[Any] | None:
    """One job of an organisation."""
    return db.execute(select(jobs).where(own(jobs, organisation_id, job_id))).first()


_AGAIN: dict[str, Any] = {"state": "queued", "taken_by": None, "beat": None, "progress": 0, "message": ""}


def _held(job_id: int, worker: str) -> Any:
    return (jobs.c.id == job_id) & (jobs.c.state == "running") & (jobs.c.taken_by == worker)
