"""Kết thúc không sớm hơn bắt đầu; giờ của chương trình đi theo thứ tự."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from domain.fields import clock_of, day_of
from domain.finding import Finding
from domain.record import MeetingRecord


def times(record: MeetingRecord) -> Iterator[Finding]:
    """The meeting's own hours and those of its agenda."""
    meeting = record.meeting
    start, end = meeting.start, meeting.end
    if start and end:
        both = isinstance(start, datetime) and isinstance(end, datetime)
        if (end < start) if both else day_of(end) < day_of(start):
            yield Finding("times.end", ("hoi_nghi", "ket_thuc"), "Thời gian kết thúc sớm hơn thời gian bắt đầu.")
    one_day = not (start and end) or day_of(start) == day_of(end)
    last = clock_of(start) if start else None
    for index, item in enumerate(meeting.agenda):
        if item.at is None:
            continue
        begins = item.at.start
        if one_day and last is not None and begins < last:
            yield Finding(
                "times.agenda",
                ("hoi_nghi", "chuong_trinh", index, "gio"),
                f"Nội dung thứ {index + 1} bắt đầu lúc {begins:%H:%M}, sớm hơn nội dung trước ({last:%H:%M}).",
            )
        last = begins
