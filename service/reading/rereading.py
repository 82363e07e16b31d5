"""Hạn đã qua mà lời còn giữ: a deadline that an older reading put before its document's own day is asked about anew.

“trong quý I” of a paper of November, kept as ending on 31/3 of that year → “31/3 năm sau?”
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import groupby
from typing import Any, Protocol

from domain.counting import known_of
from service.reading.fields import due_of
from service.reading.items import Section
from vitext.counted import Known
from vitext.dates import write_short

REREAD = "reread"


class Row(Protocol):
    """A row of `reviews`, as far as it is needed here."""

    section: Section
    state: str
    value: dict[str, Any]
    doubts: list[dict[str, Any]]


class Found(Row, Protocol):
    """A row of `reviews` among those of other documents."""

    upload_id: int
    item: str


def asked_anew(rows: Iterable[Found]) -> Counter[int]:
    """How many of these items, sorted by upload, are asked about only since they were read, by upload."""
    counts: Counter[int] = Counter()
    for upload, found in groupby(rows, key=lambda row: row.upload_id):
        of_one = {row.item: row for row in found}
        day = day_of(of_one)
        counts[upload] = sum(1 for row in of_one.values() if not row.doubts and open_doubts(row, day))
    return counts


def day_of(rows: Mapping[str, Row]) -> date | None:
    """The document's day, as far as its items tell it now."""
    facts, meeting = rows["D"].value, rows["M"].value if "M" in rows else {}
    said = facts.get("date") or meeting.get("start") or facts.get("published")
    return date.fromisoformat(said[:10]) if said else None


def known_days(rows: Mapping[str, Row]) -> Known:
    """The document's own day and the last day of its meeting, where its items tell them."""
    return known_of(rows["D"].value, rows["M"].value if "M" in rows else None)


def open_doubts(row: Row, day: date | None) -> list[dict[str, Any]]:
    """What is to be asked of an item: its own doubts; where it has none, the deadline that is read otherwise now."""
    if row.doubts or row.state != "pending" or row.section != "task" or day is None:
        return row.doubts
    held = row.value.get("deadline") or {}
    words, kept = held.get("text"), held.get("end") or held.get("start")
    if not words or not kept or held.get("recurring") or date.fromisoformat(kept) >= day:
        return row.doubts
    better = due_of(words, day)
    end = better["end"] or better["start"]
    if not end or date.fromisoformat(end) < day:
        return row.doubts
    message = (
        f"Hạn đang ghi là ngày {write_short(date.fromisoformat(kept))}, trước ngày của văn bản ({write_short(day)})."
    )
    return [{"code": REREAD, "message": message, "choices": [end, kept], "deadline": better}]
