"""Nhận tệp: keep the original, recognise what was sent before, and have the rest read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from service.accounts.actor import Actor
from service.audit.store import note
from service.jobs import actions as jobs
from service.jobs.queue import Queue
from service.reading import store
from vitext.clean import nfc, strip_illegal
from vitext.quote import quote

READ = "reading.read"
_IN_BUNDLE = -1  # files of a .zip give way to a file that somebody sends alone


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file whose content is in the store; or, with an `error`, one that could not be kept."""

    name: str
    digest: str
    size: int
    error: str = ""


def take_in(db: Connection, who: Actor, queue: Queue, incoming: Incoming) -> int:
    """Take one uploaded file in; returns the upload's id."""
    who.require("read_in")
    made = taken_in(db, queue, incoming, by=who, now=who.now)
    note(db, who, "upload.taken_in", f"upload:{made}", f"Đã tải lên {quote(incoming.name)}")
    return made


def taken_in(
    db: Connection,
    queue: Queue,
    incoming: Incoming,
    *,
    now: datetime,
    by: Actor | None = None,
    of: Any = None,
    position: int = 0,
) -> int:
    """Insert an upload sent by a person (`by`), or found in a .zip (`of`), and have it read if it is new."""
    source = by if by is not None else of
    organisation = source.organisation_id
    earlier = store.earlier(db, organisation, incoming.digest) if incoming.digest else None
    state = "failed" if incoming.error else "duplicate" if earlier else "queued"
    made = store.add_upload(
        db,
        organisation_id=organisation,
        parent_id=of.id if of is not None else None,
        position=position,
        name=proper_name(incoming.name),
        digest=incoming.digest,
        size=incoming.size,
        state=state,
        error=incoming.error[:600],
        same_as=earlier,
        user_id=source.user_id,
        user_name=source.user_name,
        created=now,
    )
    if state == "queued":
        have_read(db, queue, organisation, made, now=now, priority=_IN_BUNDLE if of is not None else 0)
    return made


def have_read(
    db: Connection, queue: Queue, organisation_id: int, upload_id: int, *, now: datetime, priority: int = 0
) -> None:
    """Ask for the job that reads an upload."""
    job = jobs.ask(db, queue, organisation_id=organisation_id, kind=READ, subject=upload_id, now=now, priority=priority)
    store.set_upload(db, upload_id, state="queued", error="", same_as=None, job_id=job)


def proper_name(name: str) -> str:
    """The file's own name, without folders that browsers may send, without control characters."""
    plain = nfc(strip_illegal(name.replace("\\", "/"))[0]).strip()
    plain = "".join(
        sign for sign in plain if sign >= " " and sign not in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    )
    return plain.strip("/")[-300:] or "tệp không tên"
