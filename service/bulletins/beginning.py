"""Bắt đầu một bài: from a meeting, an issued document, a reviewed upload, or nothing; and what to compare it with."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row

from domain.record import MeetingRecord, to_json
from service.accounts.actor import Actor
from service.bulletins import parts
from service.bulletins.actions import begin
from service.bulletins.drafting import Drafted, from_document, from_extraction, from_record
from service.bulletins.facts import Source, read_source
from service.documents import actions as documents
from service.documents import store as issued_ones
from service.errors import Conflict, NotFound
from service.jobs.queue import Queue
from service.meetings import actions as meetings
from service.reading import actions as reading


@dataclass(frozen=True, slots=True)
class Tie:
    """What an article was written from: how it is called, where it is, and what it says."""

    words: str
    path: str
    source: Source
    warning: str = ""  # why it should perhaps not be told of any more


def begin_from(db: Connection, who: Actor, origin: str, *, queue: Queue | None = None) -> int:
    """Start an article from "hoi-nghi:12", "van-ban:3", "tep:7" or "". Raises NotFound, InputRefused.

    With a `queue` an issued document comes along as a file, made ready after the page.
    """
    who.require("publish")
    kind, _, written = origin.partition(":")
    if not origin:
        return begin(db, who)
    if not written.isdecimal() or len(written) > 9:
        raise NotFound("nguồn của bài")
    start = {"hoi-nghi": _from_meeting, "van-ban": _from_document, "tep": _from_upload}.get(kind)
    if start is None:
        raise NotFound("nguồn của bài")
    made = start(db, who, int(written))
    if kind == "van-ban" and queue is not None:
        parts.attach_document(db, queue, who, made)
    return made


def _from_meeting(db: Connection, who: Actor, meeting_id: int) -> int:
    record, _ = meetings.record_of(db, who, meeting_id)
    return begin(db, who, drafted=from_record(record), meeting_id=meeting_id)


def _from_document(db: Connection, who: Actor, document_id: int) -> int:
    found = parts.issued_document(db, who, document_id)
    symbol, issued = found.row.symbol or "", found.row.issued_on
    drafted = from_document(found.record, name=found.kind.name, symbol=symbol, issued=issued)
    return begin(db, who, drafted=drafted, meeting_id=found.row.meeting_id, document_id=document_id)


def _from_upload(db: Connection, who: Actor, upload_id: int) -> int:
    return begin(db, who, drafted=from_extraction(reading.reviewed(db, who, upload_id)), upload_id=upload_id)


def tie_of(db: Connection, who: Actor, row: Row[Any]) -> Tie | None:
    """What the article was written from; None for one begun empty, or whose origin is gone."""
    try:
        if row.document_id is not None:
            found = documents.document_of(db, who, row.document_id)
            warning = "" if found.state in ("issued", "corrected") else f"Văn bản nguồn: {found.state_name.lower()}."
            return Tie(found.row.title, f"/van-ban/{row.document_id}", _of_record(found.record), warning)
        if row.meeting_id is not None:
            meeting = meetings.meeting_of(db, who, row.meeting_id)
            return Tie(meeting.title, f"/hoi-nghi/{row.meeting_id}", _of_record(meeting.read.record))
        if row.upload_id is not None:
            upload = reading.upload_of(db, who, row.upload_id)
            text = reading.document_text(db, who, row.upload_id)
            return Tie(upload.title or upload.name, f"/doc-van-ban/{row.upload_id}", read_source(text))
    except (NotFound, Conflict):
        return None
    return None


def _of_record(record: MeetingRecord) -> Source:
    told: Drafted = from_record(record)
    return read_source(told.title, told.lead, told.body, data=json.loads(to_json(record)))


def issued_documents(db: Connection, who: Actor, *, limit: int) -> list[Row[Any]]:
    """The documents that an article can be written from: issued ones, the last changed first."""
    who.require("see")
    return issued_ones.many(db, who.organisation_id, states=("issued", "corrected"), limit=limit)
