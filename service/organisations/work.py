"""Kiểm tra mẫu như một việc chạy sau trang: in a process with limits, then a trial document of a made-up meeting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from importlib.resources import files as resources
from typing import Any

from sqlalchemy import Connection

from domain.errors import TemplateRefused, ThukyError
from domain.kinds import Kind as DocumentKind
from domain.kinds import find_kind
from domain.organisation import Organisation
from domain.reading import read_record
from service.database.engine import reading
from service.jobs.work import Desk, Heart, Job, Kind, Write
from service.organisations import store
from service.organisations.actions import profile_in
from service.organisations.own_templates import CHECK
from templates_docx.catalogue import entry_of
from templates_docx.engine.limited import Limits
from templates_docx.own_template import OwnTemplate, caged
from templates_docx.render import render_document

_LIMITS = Limits(seconds=15.0, memory=1024 * 1024 * 1024, output=16 * 1024 * 1024)
_MOST_FAULTS = 60


def check_template(desk: Desk, job: Job, heart: Heart) -> Write:  # noqa: ARG001
    """Find every fault; without any, make the trial document."""
    with reading(desk.engine) as db:
        row = store.one(db, job.organisation_id, job.subject)
        organisation = profile_in(db, job.organisation_id)
    if row is None or row.state != "queued":
        return lambda _db: None
    kind = find_kind(row.kind)
    assert kind is not None
    faults, trial = _checked(desk.files.get(row.digest), kind, organisation, now=desk.clock())
    values: dict[str, Any] = {"state": "refused", "faults": faults[:_MOST_FAULTS]}
    if trial is not None:
        values = {"state": "ready", "faults": [], "trial": desk.files.put(trial)}
    now = desk.clock()
    return lambda db: _write(db, job, now, values)


def _write(db: Connection, job: Job, now: datetime, values: dict[str, Any]) -> None:
    store.change(db, job.organisation_id, job.subject, checked=now, **values)


def _checked(
    data: bytes, kind: DocumentKind, organisation: Organisation, *, now: datetime
) -> tuple[list[str], bytes | None]:
    """The faults and no document, or no faults and the trial."""
    try:
        with caged(data, kind, limits=_LIMITS) as cage:
            if faults := cage.check():
                return [str(one) for one in faults], None
            return [], _trial(OwnTemplate(data, cage), kind, organisation, now=now)
    except TemplateRefused as refused:
        return list(refused.faults) or [str(refused)], None
    except ThukyError as refused:
        return [str(refused)], None


def _trial(own: OwnTemplate, kind: DocumentKind, organisation: Organisation, *, now: datetime) -> bytes:
    text = resources("service").joinpath("sample", "meeting.yaml").read_text(encoding="utf-8")
    record = read_record(text).record
    if organisation.profile in entry_of(kind).profiles:
        # The layout is a made-up meeting's: only what the settings tell of the organisation is put in.
        record = replace(record, organisation=replace(organisation, layout="conference"))
    return render_document(record, kind, now=now, template=own).docx


def check_failed(db: Connection, job: Job, error: ThukyError, now: datetime) -> None:
    """Say on the template that it could not be checked."""
    store.change(db, job.organisation_id, job.subject, state="refused", faults=[str(error)], checked=now)


KINDS: Mapping[str, Kind] = {CHECK: Kind(check_template, check_failed)}
