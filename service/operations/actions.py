"""Xem tình trạng máy, cho việc hỏng chạy lại: what an administrator does about the machine."""

from __future__ import annotations

import platform
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.metadata import version
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy import Connection

from service.accounts.actor import Actor
from service.audit.store import note
from service.errors import Conflict, NotFound
from service.jobs import actions as jobs
from service.jobs import store as jobs_store
from service.jobs.queue import Queue
from service.jobs.work import Job, Kind
from service.operations.checks import Check, Machine
from service.settings import Settings

_MOST = 50
_TIGHT = 0.1  # less than this share of a disk left is told
_STATES = (("queued", "Đang đợi"), ("running", "Đang làm"), ("failed", "Đã dừng vì lỗi"), ("done", "Đã xong"))


@dataclass(frozen=True, slots=True)
class Disk:
    """A disk of ours, in bytes."""

    name: str
    left: int
    whole: int

    @property
    def tight(self) -> bool:
        """Whether it is time to make room."""
        return self.left < self.whole * _TIGHT


@dataclass(frozen=True, slots=True)
class Failed:
    """A job that gave up."""

    id: int
    name: str
    words: str
    finished: datetime | None


@dataclass(frozen=True, slots=True)
class Status:
    """Everything on the administrator's page."""

    checks: tuple[Check, ...]
    versions: tuple[tuple[str, str], ...]
    counts: tuple[tuple[str, int], ...]
    failed: tuple[Failed, ...]
    disks: tuple[Disk, ...]


def status_of(db: Connection, who: Actor, machine: Machine, kinds: Mapping[str, Kind]) -> Status:
    """How the machine is, and the jobs of the person's own organisation."""
    who.require("administer")
    counts = jobs_store.count_by_state(db, who.organisation_id)
    rows = jobs_store.failed(db, who.organisation_id, _MOST)
    return Status(
        machine.checks(who.now),
        versions(),
        tuple((words, counts.get(state, 0)) for state, words in _STATES),
        tuple(Failed(row.id, _name(kinds, row.kind), row.message, row.finished) for row in rows),
        disks_of(machine.settings),
    )


def try_again(db: Connection, who: Actor, queue: Queue, kinds: Mapping[str, Kind], job_id: int) -> None:
    """Have a failed job of the person's organisation done again. Raises NotFound, Conflict."""
    who.require("administer")
    row = jobs_store.job_of(db, who.organisation_id, job_id)
    if row is None:
        raise NotFound("việc này")
    kind = kinds.get(row.kind)
    if row.state != "failed":
        raise Conflict("Việc này không còn ở trạng thái lỗi.", advice="Hãy tải lại trang.")
    if kind is not None and kind.again is not None:
        kind.again(db, queue, Job(row.id, row.organisation_id, row.subject), who.now)
    else:
        jobs.ask_again(db, queue, job_id)
    note(db, who, "job.again", f"job:{job_id}", f"Đã cho làm lại: {_name(kinds, row.kind)}")


@cache
def versions() -> tuple[tuple[str, str], ...]:
    """The programs and their versions; LibreOffice is asked once in the life of the process."""
    from templates_docx.office.find import find_soffice, office_version

    soffice = find_soffice()
    office = (office_version(soffice) if soffice else None) or "không có"
    return (
        ("thuky", version("thuky")),
        ("Python", platform.python_version()),
        ("LibreOffice", office.removeprefix("LibreOffice ").partition(" ")[0] if soffice else office),
        ("Hệ điều hành", f"{platform.system()} {platform.release()}"),
    )


def disks_of(settings: Settings) -> tuple[Disk, ...]:
    """The disks on which our data lie, those that are folders of this machine."""
    parts = urlsplit(settings.files_url)
    places = [("Dữ liệu", Path(settings.data))]
    if parts.scheme in ("", "file"):
        places.append(("Kho tệp", Path(parts.path)))
    found: dict[int, Disk] = {}
    for name, place in places:
        near = next((one for one in (place, *place.parents) if one.exists()), None)
        if near is None:
            continue
        usage, device = shutil.disk_usage(near), near.stat().st_dev
        names = f"{found[device].name}, {name.lower()}" if device in found else name
        found[device] = Disk(names, usage.free, usage.total)
    return tuple(found.values())


def _name(kinds: Mapping[str, Kind], kind: str) -> str:
    return kinds[kind].name if kind in kinds else "Việc của một phiên bản khác"
