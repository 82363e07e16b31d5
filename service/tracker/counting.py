"""Thời hạn đếm ngày của một việc: the days that it can be counted from, and what is said beside it on its page."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Connection, Row

from domain.counting import counted_words
from domain.errors import ThukyError
from domain.fields import day_of
from service.accounts.actor import Actor
from service.documents import actions as documents
from service.reading import actions as reading
from vitext.counted import Known, first_day
from vitext.dates import write_short
from vitext.unsaid import due_days, read_due_count


def known_days(db: Connection, who: Actor, row: Row[Any]) -> Known:
    """The day of an item's document, and the last day of the meeting that it tells of."""
    return Known(row.origin_day, _last_day(db, who, row))


def due_note(db: Connection, who: Actor, row: Row[Any]) -> str:
    """From which day a counted deadline was reckoned, or why it has no day; "" for any other deadline."""
    near = row.origin_day or who.today
    counted = read_due_count(row.due_words, near=near) if row.due_words else None
    if counted is None:
        return ""
    known = known_days(db, who, row)
    if row.due_end is None and counted.since == "unsaid" and known.paper:
        return (
            f"chưa tính được ngày cuối: nếu tính từ ngày văn bản {write_short(known.paper)} thì đã quá hạn; "
            "nếu tính từ hôm nay thì hãy ghi thêm “kể từ hôm nay”"
        )
    if row.due_end is not None and counted.since != "now":
        reckoned = due_days(row.due_words, today=near, asked_on=near, known=known)[1]
        return counted_words(row.due_words, known=known, now=None, near=near) if reckoned == row.due_end else ""
    if row.due_end is None and first_day(counted, known, now=None):
        return "chưa tính ngày cuối; hãy nhập lại thời hạn này để hệ thống tính, hoặc ghi ngày cuối cùng"
    return "" if row.due_end else counted_words(row.due_words, known=known, now=None, near=near)


def _last_day(db: Connection, who: Actor, row: Row[Any]) -> date | None:
    if row.source == "document":
        meeting = documents.document_of(db, who, row.source_id).record.meeting
        told = meeting.end or meeting.start
        return day_of(told) if told else None
    try:
        facts = reading.reviewed(db, who, row.source_id)["meeting"] or {}
    except ThukyError:  # it was taken out meanwhile, or is being read again
        return None
    said = facts.get("end") or facts.get("start")
    return date.fromisoformat(said[:10]) if said else None
