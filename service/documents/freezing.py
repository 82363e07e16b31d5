"""Đóng băng nội dung: what the approver approved is known by its hash, and nothing but number and day may change after.

The hash is of the record without the number and the day of issue: they are given later, by the clerk.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import date
from typing import Any

from domain.documents import Head
from domain.kinds import Kind
from domain.organisation import Signer
from domain.record import MeetingRecord, from_json, head_of, to_json
from service.database.types import as_text


def text_hash(record: MeetingRecord, kind: Kind) -> str:
    """SHA-256 of a document's content, whatever its number and day."""
    open_record = with_head(record, kind, number=None, issued=None)
    return hashlib.sha256(f"{kind.code}\n{to_json(open_record)}".encode()).hexdigest()


def with_head(record: MeetingRecord, kind: Kind, *, number: int | None, issued: date | None) -> MeetingRecord:
    """The record with the number and day of issue of one kind of document."""
    return _with(record, kind, replace(head_of(record, kind), number=number, issued=issued))


def with_signer(record: MeetingRecord, kind: Kind, signer: Signer) -> MeetingRecord:
    """The record with who signs one kind of document."""
    return _with(record, kind, replace(head_of(record, kind), signer=signer))


def _with(record: MeetingRecord, kind: Kind, head: Head) -> MeetingRecord:
    block: dict[str, Any] = {kind.code: head}
    return replace(record, **block)


def plain_of(record: MeetingRecord) -> object:
    """The record as plain JSON values, for a `Plain` column."""
    return json.loads(to_json(record))


def record_of(plain: object) -> MeetingRecord:
    """The record of a `Plain` column."""
    return from_json(as_text(plain))
