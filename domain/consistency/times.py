"""Kết thúc không sớm hơn bắt đầu; ngày, giờ của chương trình đi theo thứ tự và nằm trong những ngày họp."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from domain.documents import ProgrammeItem
from domain.fields import clock_of, day_of
from domain.finding import Finding
from domain.hours import Hours
from domain.meeting import AgendaItem
from domain.record import MeetingRecord
from vitext.dates import write_short

_WELCOME = 2  # hours: before a meeting opens, delegates are welcomed and registered


def times(record: MeetingRecord) -> Iterator[Finding]:
    """The meeting's own hours and those of its agenda."""
    meeting = record.meeting
    start, end = meeting.start, meeting.end
    if start and end:
        both = isinstance(start, datetime) and isinstance(end, datetime)
        if (end < start) if both else day_of(end) < day_of(start):
            yield Finding("times.end", ("hoi_nghi", "ket_thuc"), "Thời gian kết thúc sớm hơn thời gian bắt đầu.")
    one_day = not (start and end) or day_of(start) == day_of(end)
    for path, hours in _hours(record):
        if hours.end and hours.end < hours.start:
            yield Finding(
                "times.item",
                path,
                f"Giờ kết thúc của mục này ({hours.end:%H:%M}) sớm hơn giờ bắt đầu ({hours.start:%H:%M}).",
            )
    yield from _days(record)
    opened = clock_of(start) if start else None
    last = opened.replace(hour=max(opened.hour - _WELCOME, 0)) if opened else None
    before = f"sớm hơn nhiều so với giờ bắt đầu cuộc họp ({opened:%H:%M})" if opened else ""
    day = None
    for index, item in enumerate(meeting.agenda):
        if item.day and item.day != day:
            last, day = (None if day or not one_day else last), item.day
        if item.at is None:
            continue
        begins = item.at.start
        if (one_day or day) and last is not None and begins < last:
            yield Finding(
                "times.agenda",
                ("hoi_nghi", "chuong_trinh", index, "gio"),
                f"Nội dung thứ {index + 1} bắt đầu lúc {begins:%H:%M}, {before}.",
            )
        last, before = begins, f"sớm hơn nội dung trước ({begins:%H:%M})"


def _days(record: MeetingRecord) -> Iterator[Finding]:
    """Days of items outside of the meeting, or before that of the item above."""
    start, end = record.meeting.start, record.meeting.end
    opens, closes = day_of(start) if start else None, day_of(end) if end else None
    lists: tuple[tuple[tuple[str, str], Sequence[AgendaItem | ProgrammeItem], str], ...] = (
        (("hoi_nghi", "chuong_trinh"), record.meeting.agenda, "Nội dung"),
        (("chuong_trinh_hop", "muc"), record.programme.items, "Mục"),
    )
    for path, items, word in lists:
        above = None
        for index, item in enumerate(items):
            if item.day is None:
                continue
            said = f"{word} thứ {index + 1} ghi ngày {write_short(item.day)}"
            place = (*path, index, "ngay")
            if opens and item.day < opens:
                yield Finding("times.day", place, f"{said}, trước ngày họp {write_short(opens)}.")
            elif closes and item.day > closes:
                yield Finding("times.day", place, f"{said}, sau ngày kết thúc cuộc họp {write_short(closes)}.")
            elif above and item.day < above:
                yield Finding("times.day", place, f"{said}, sớm hơn mục trước ({write_short(above)}).")
            above = item.day


def _hours(record: MeetingRecord) -> Iterator[tuple[tuple[str | int, ...], Hours]]:
    for index, item in enumerate(record.meeting.agenda):
        if item.at:
            yield ("hoi_nghi", "chuong_trinh", index, "gio"), item.at
    for index, line in enumerate(record.programme.items):
        if line.at:
            yield ("chuong_trinh_hop", "muc", index, "gio"), line.at
