"""Đọc tệp như một việc chạy sau trang: the file is read in a cage, and what came out is written once."""

from __future__ import annotations

import contextlib
import json
import shutil
import tempfile
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from domain.errors import ThukyError
from extractors.sources import caged
from service.database.engine import reading
from service.jobs import actions as jobs
from service.jobs.queue import Queue
from service.jobs.work import Desk, Heart, Job, Kind, Write
from service.reading import store
from service.reading.intake import READ, Incoming, have_read, taken_in
from service.reading.items import items_of
from service.reading.places import placed
from vitext.wording import upper_first

PAGES = "reading.pages"
_LONGEST = 600.0  # seconds
_LONGEST_OF_PAGES = 3600.0  # of what may have to be recognised page by page; each page has a limit of its own
_PAGED = (b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"II*\0", b"MM\0*")
_MEMORY = 3 * 1024 * 1024 * 1024
_AFTER_READING = -2
_LEFT_OVER = 24 * 3600.0  # seconds
_PICTURED = ("application/pdf", "image/png", "image/jpeg", "image/tiff")


def read_upload(desk: Desk, job: Job, heart: Heart) -> Write:
    """Read one upload; a .zip becomes as many uploads as it holds files."""
    with reading(desk.engine) as db:
        upload = store.upload_of_job(db, job.subject)
        depth = store.depth(db, job.subject)
    if upload is None or upload.state != "queued":  # taken away or done meanwhile
        return lambda _db: None
    data = desk.files.get(upload.digest)
    with tempfile.TemporaryDirectory(prefix="thuky-read-", dir=_scratch(desk)) as folder:
        heart.follow(lambda: _told(Path(folder)))
        found = caged.call(
            "service.reading.inside:read",
            data,
            seconds=_LONGEST_OF_PAGES if any(sign in data[:1024] for sign in _PAGED) else _LONGEST,
            memory=_MEMORY,
            what="Tệp",
            name=upload.name,
            folder=folder,
            size=desk.settings.upload_limit,
            nested=depth > 1,
        )
        if "members" in found:
            incoming = [_kept(desk, Path(folder), one) for one in found["members"]]
            return lambda db: _unpacked(db, desk, upload, incoming)
    return lambda db: _read(db, desk, upload, found["extraction"])


def _scratch(desk: Desk) -> Path:
    """Where files lie while they are read; what a worker that was killed left there a day ago is taken away."""
    folder = desk.settings.data / "scratch"
    folder.mkdir(parents=True, exist_ok=True)
    for left in folder.iterdir():
        with contextlib.suppress(OSError):
            if desk.clock().timestamp() - left.stat().st_mtime > _LEFT_OVER:
                shutil.rmtree(left)
    return folder


def _told(folder: Path) -> tuple[int, int, str]:
    with contextlib.suppress(OSError, ValueError):
        done, total = map(int, (folder / "progress").read_text(encoding="ascii").split())
        return done, total, f"Đang nhận dạng trang {min(done + 1, total)}/{total}"
    return 0, 0, ""


def _kept(desk: Desk, folder: Path, member: Mapping[str, str]) -> Incoming:
    if "error" in member:
        return Incoming(member["name"], "", 0, error=f"{member['error']} {member['advice']}".strip())
    content = (folder / member["file"]).read_bytes()
    return Incoming(member["name"], desk.files.put(content), len(content))


def _unpacked(db: Connection, desk: Desk, upload: Any, incoming: list[Incoming]) -> None:
    now = desk.clock()
    for place, one in enumerate(incoming):
        taken_in(db, desk.queue, one, of=upload, position=place, now=now)
    store.set_upload(db, upload.id, state="bundle", media="application/zip", error="", read=now)


def _read(db: Connection, desk: Desk, upload: Any, extraction: dict[str, Any]) -> None:
    now, media = desk.clock(), extraction["source"]["media_type"]
    facts = extraction["document"]
    meeting = extraction["meeting"] or {}
    store.set_upload(
        db,
        upload.id,
        state="review",
        media=media[:120],
        error="",
        read=now,
        extraction=extraction,
        title=upper_first(facts["title"] or meeting.get("title") or "")[:600],
        kind=facts["kind"],
    )
    store.add_items(db, upload.organisation_id, upload.id, items_of(extraction))
    if media in _PICTURED:
        asked = {"organisation_id": upload.organisation_id, "kind": PAGES, "subject": upload.id}
        jobs.ask(db, desk.queue, **asked, now=now, priority=_AFTER_READING)


def read_failed(db: Connection, job: Job, error: ThukyError, now: datetime) -> None:
    """Say why on the upload."""
    store.set_upload(db, job.subject, state="failed", error=str(error)[:600], read=now)


def again(db: Connection, queue: Queue, job: Job, now: datetime) -> None:
    """Have a file read again, if its reading is still wanted."""
    upload = store.upload_of_job(db, job.subject)
    if upload is not None and upload.state == "failed":
        have_read(db, queue, job.organisation_id, job.subject, now=now)


def draw_pages(desk: Desk, job: Job, heart: Heart) -> Write:  # noqa: ARG001
    """Draw the pages of a PDF or a scan; the review does not wait for them."""
    with reading(desk.engine) as db:
        upload = store.upload(db, job.organisation_id, job.subject)
    if upload is None or upload.extraction is None:
        return lambda _db: None
    with tempfile.TemporaryDirectory(prefix="thuky-pages-", dir=_scratch(desk)) as folder:
        drawn = caged.call(
            "service.reading.inside:draw",
            desk.files.get(upload.digest),
            seconds=600,
            memory=_MEMORY,
            what="Tệp",
            folder=folder,
        )
        pages = [desk.files.put((Path(folder) / one["file"]).read_bytes()) for one in drawn]
    found = placed(upload.extraction["source"]["text"], [one["seen"] for one in drawn])
    places = [desk.files.put(json.dumps(one, separators=(",", ":")).encode()) for one in found]
    return lambda db: store.set_upload(db, upload.id, pages=pages, places=places)


def draw_failed(db: Connection, job: Job, error: ThukyError, now: datetime) -> None:
    """Without page images the text is still there: nothing to say."""


KINDS: Mapping[str, Kind] = {
    READ: Kind(read_upload, read_failed, name="Đọc văn bản tải lên", again=again),
    PAGES: Kind(draw_pages, draw_failed, name="Dựng ảnh trang"),
}
