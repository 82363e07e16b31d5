"""Họp mấy giờ: the hours of a meeting, around its day or on lines of their own.

14 giờ 05 ngày 02/4/2023 · 13/08/2031, 09:30-10:45 · Ngày: 28/08/2031 ‖ Thời gian: 14:00 - 16:30 · (từ 8h đến 11h30)
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time

from domain.extraction import Span
from extractors.documents.dates import FoundDay, clock, days
from extractors.documents.view import View
from extractors.meetings.sentences import first_sentences
from vitext.lazy import regex

Moment = datetime | date

MINUTES = 10  # sentences of minutes in which their day and hours may stand
_FROM_TO = regex(r"tu\s+(?=\d{1,2}\s*(?:h|g|gio|:|[ap]m(?!\w)))")
_HOUR_TO_HOUR = regex(
    r"(?=\d{1,2}\s?(?:h|g|gio|:|[ap]m)\s?\d{0,2}(?:\s?phut|'|p(?!\w))?\s*(?:[ap]m )?(?:-|den)"
    r"\s*\d{1,2}\s?(?:h|g|gio|:|[ap]m))"
)
_LAST_HOUR = regex(r"(?<=den )\d{1,2}\s?(?:gio|h|g|:)(?:\s?\d\d)?")
_HOURS_BEHIND = regex(r"[ ,;(|]*(?:luc |vao luc |tu )?(?=\d)")
LABEL = regex(
    r"(?m:^)\W*gio(?: hop| bat dau)?\s*:|"
    r"(?:thoi gian(?:(?:,| va) dia diem)?(?: du kien| bat dau| hop| dien ra| to\schuc)?"
    r"(?: (?:dai hoi|hoi nghi|cuoc hop))?"
    r"|(?m:^)\W*(?:ngay(?: hop|,? gio)?|start|date|time|bat dau))\s*:"
)
# “ngày 20/2/2031 ‖ (tức ngày 9 tháng Giêng năm Tân Hợi), ‖ lúc 8 giờ”
_OF_MOON = regex(r"\s?\((?:tuc|nham|am lich|al|\d{1,2}[/.-]\d{1,2})[^()\n]{0,60}\)")
# “Cuộc họp bắt đầu lúc ‖ 19g30”: the day stands above.
_BEGINS_AT = regex(
    r"(?:(?:hop|hoi nghi|dai hoi) (?:duoc )?(?:bat dau|khai mac|dien ra|tien hanh)"
    r"|(?:bat dau|khai mac) (?:cuoc |buoi |phien )?hop) (?:vao )?(?:luc|hoi) (?=\d)"
)


def with_hour(view: View, day: FoundDay, first: date, floor: int) -> tuple[Moment, Span]:
    """The day with the hour that stands by it, if any does, and where both stand."""
    line = view.key.rfind("\n", 0, day.span[0]) + 1  # the hour above is that of something else
    moon = _OF_MOON.match(view.key, day.span[1])
    after = moon.end() if moon else day.span[1]
    hour = clock(view.key, max(floor, line, day.span[0] - 60), min(len(view.key), after + 30))
    if hour and "\n" not in view.key[min(hour[0][1], day.span[1]) : max(hour[0][0], day.span[0])]:
        span = min(hour[0][0], day.span[0]), max(hour[0][1], day.span[1])
        return datetime.combine(first, hour[1]), span
    return first, day.span


def hour_of_last(view: View, day: FoundDay) -> datetime | None:
    """The last of several days with the hour before it: “từ 8 giờ ngày 5/3 đến ‖ 17 giờ ngày 6/3/2031”."""
    told = _LAST_HOUR.search(view.key, *day.span) if day.last else None
    hour = clock(view.key, *told.span()) if told else None
    return datetime.combine(day.last, hour[1]) if hour and day.last else None


def hours_of(view: View, day: FoundDay) -> tuple[time, time] | None:
    """From when to when, as it is told around the day."""
    line_end = view.key.find("\n", day.span[1])
    stop = min(line_end if line_end >= 0 else len(view.key), day.span[1] + 120)
    span = _FROM_TO.search(view.key, day.span[0], stop)
    span = span or _HOUR_TO_HOUR.search(
        view.key, max(view.key.rfind("\n", 0, day.span[0]), day.span[0] - 40), day.span[0]
    )
    if span is None and (behind := _HOURS_BEHIND.match(view.key, day.span[1], stop)):
        span = _HOUR_TO_HOUR.match(view.key, behind.end())  # “13/08/2031, 09:30-10:45”
    return _from_to(view, span.end()) if span else None


def hours_apart(view: View, opening: Span, first: date) -> tuple[Moment, Moment | None] | None:
    """The hours on a line of their own: “Ngày: 28/08/2031 ‖ Thời gian: 14:00 - 16:30”."""
    for start, stop in _labelled(view, opening):
        opened = clock(view.key, start, stop)
        if opened is None or days(view.key, start, stop, year=first.year):
            continue
        closed = clock(view.key, opened[0][1], stop)
        return datetime.combine(first, opened[1]), datetime.combine(first, closed[1]) if closed else None
    for begun in _BEGINS_AT.finditer(view.key, *first_sentences(view, opening, MINUTES)):
        opened = clock(view.key, begun.end(), begun.end() + 12)
        if opened and opened[0][0] == begun.end():
            return datetime.combine(first, opened[1]), None
    return None


def end_on_label(view: View, opening: Span, start: datetime) -> datetime | None:
    """The end on a labelled line that begins with the hour already told: “Thời gian: 15g30 - 17g10, ngày 30/01”."""
    for line in _labelled(view, opening):
        told = _HOUR_TO_HOUR.search(view.key, *line)
        hours = _from_to(view, told.end()) if told else None
        if hours and hours[0] == start.time() < hours[1]:
            return datetime.combine(start.date(), hours[1])
    return None


def _labelled(view: View, opening: Span) -> Iterator[Span]:
    """What stands behind each label of the time, to the end of its line; the label may have a line of its own."""
    for label in LABEL.finditer(view.key, *opening):
        line_end = view.key.find("\n", label.end())
        if line_end >= 0 and not view.key[label.end() : line_end].strip(" *|"):
            line_end = view.key.find("\n", line_end + 1)
        yield label.end(), line_end if line_end >= 0 else len(view.key)


def _from_to(view: View, at: int) -> tuple[time, time] | None:
    """The hour at `at` and that behind it: “14:00 - 16:30”."""
    opened = clock(view.key, at, at + 12)
    closed = clock(view.key, opened[0][1], opened[0][1] + 24) if opened else None
    return (opened[1], closed[1]) if opened and closed else None
