"""Đếm từ ngày nào: what is said beside a counted deadline: from which day it was reckoned, or why it has no day yet."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from vitext.counted import Known, first_day, last_day, read_counted
from vitext.dates import weekday, write_short
from vitext.quote import quote
from vitext.unsaid import read_due_count

_CALLED = {"paper": "ngày văn bản", "unsaid": "ngày văn bản", "meeting": "ngày họp", "now": "ngày", "day": "ngày"}
_UNKNOWN = {
    "paper": "văn bản chưa có ngày ban hành",
    "unsaid": "văn bản chưa có ngày ban hành",
    "meeting": "chưa biết ngày họp",
    "now": "văn bản chưa có ngày ban hành",
}


def known_of(document: Mapping[str, Any], meeting: Mapping[str, Any] | None) -> Known:
    """The document's own day and the last day of its meeting, of the two maps of a reading's JSON."""
    held = meeting or {}
    days = (document.get("date"), held.get("end") or held.get("start"))
    return Known(*(date.fromisoformat(said[:10]) if said else None for said in days))


def counted_words(text: str, *, known: Known, now: date | None, near: date | None) -> str:
    """How the day of a counted deadline comes about, or why there is none; "" for a deadline that is not counted.

    `now` is what "hôm nay" means where it is known; `near` the day that an unsaid year is near of, if any is.
    """
    counted = read_due_count(text, near=near) if near else read_counted(text)
    if counted is None:
        return ""
    since = first_day(counted, known, now=now)
    if since is None:
        if counted.since == "before":
            why = f"thời hạn này tính lùi từ {quote(counted.mark)}"
        else:
            why = _UNKNOWN.get(counted.since) or f"chưa rõ {quote(counted.mark)} là ngày nào"
        return f"chưa tính được ngày cuối, vì {why}"
    last = last_day(counted, since)
    words = f"chậm nhất {weekday(last)}, {write_short(last)}, tính từ {_CALLED[counted.since]} {write_short(since)}"
    return f"{words}; đã trừ thứ Bảy, Chủ nhật, chưa trừ ngày lễ" if counted.working else words
