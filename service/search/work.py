"""Lập mục lục như một việc chạy sau trang: after many things came in at once, nobody's search waits for all of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection

from domain.errors import ThukyError
from service.accounts.actor import Actor
from service.jobs import actions as jobs
from service.jobs.queue import Queue
from service.jobs.work import Desk, Heart, Job, Kind, Write
from service.search.freshness import freshen

INDEX = "search.index"
_AT_A_TIME = 60.0  # seconds; what is left then is another job, so that others get their turn


def have_indexed(db: Connection, who: Actor, queue: Queue) -> None:
    """Ask for what is not indexed yet to be indexed, unless that has been asked already."""
    asked = jobs.progress_of(db, who, (INDEX,), (who.organisation_id,)).get(who.organisation_id)
    if asked is None or asked.state in ("done", "failed"):
        _ask(db, queue, who.organisation_id, who.now)


def index(desk: Desk, job: Job, heart: Heart) -> Write:  # noqa: ARG001
    """Index what changed in an organisation."""
    left = freshen(desk.engine, job.organisation_id, desk.settings.timezone, patience=_AT_A_TIME)
    return lambda db: _ask(db, desk.queue, job.organisation_id, desk.clock()) if left else None


def not_indexed(db: Connection, job: Job, error: ThukyError, now: datetime) -> None:
    """The next search asks again: nothing to say."""


def _ask(db: Connection, queue: Queue, organisation_id: int, now: datetime) -> None:
    jobs.ask(
        db, queue, organisation_id=organisation_id, kind=INDEX, subject=organisation_id, now=now, priority=-2
    )  # fmt: skip


KINDS: Mapping[str, Kind] = {INDEX: Kind(index, not_indexed, "Lập mục lục tìm kiếm")}
