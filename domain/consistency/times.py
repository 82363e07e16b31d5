"""Kết thúc không sớm hơn bắt đầu; giờ của chương trình đi theo thứ tự."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from domain.fields import clock_of, day_of
from domain.finding import Finding
from domain.hours import Hours
from domain.record import MeetingRecord

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
    opened = clock_of(start) if start else None
    last = opened.replace(hour=max(opened.hour - _WELCOME, 0)) if opened else None
    before = f"sớm hơn nhiều so với giờ bắt đầu cuộc họp ({opened:%H:%M})" if opened else ""
    for index, item in enumerate(meeting.agenda):
        if item.at is None:
            continue
        begins = item.at.start
        if one_day and last is not None and begins < last:
            yield Finding(
                "times.agenda",
                ("hoi_nghi", "chuong_trinh", index, "gio"),
                f"Nội dung thứ {index + 1} bắt đầu lúc {begins:%H:%M}, {before}.",
            )
        last, before = begins, f"sớm hơn nội dung trước ({begins:%H:%M})"


def _hours(record: MeetingRecord) -> Iterator[tuple[tuple[str | int, ...], Hours]]:
    for index, item in enumerate(record.meeting.agenda):
        if item.at:
            yield ("hoi_nghi", "chuong_trinh", index, "gio"), item.at
    for index, line in enumerate(record.programme.items):
        if line.at:
            yield ("chuong_trinh_hop", "muc", index, "gio"), line.at
