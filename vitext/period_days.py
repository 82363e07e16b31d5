"""Từ ngày nào đến ngày nào: the edges of a time as days, as open or closed as the words before it allow."""

from __future__ import annotations

from calendar import isleap
from datetime import date

from vitext.period_forms.form import FIRST_WORKING, LAST_WORKING, Edge, Extent

Edges = tuple[Edge | None, Edge | None]
Days = tuple[date | None, date | None]
_SATURDAY = 5
_WEEKS = 5  # the last of a month, which ends with it
_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def related(extent: Extent, relation: str) -> Edges:
    """The interval that a relation allows: "trước ngày 30/6" ends then, "trước tháng 6" on 31/5."""
    first, last = extent.first, extent.last
    if relation == "before":
        return None, last if extent.scale == "day" or extent.at_end or first is None else _day_before(first)
    if relation in ("by", "until"):
        return None, last
    return (first, None) if relation == "from" else (first, last)


def weeks_of_month(weeks: Extent) -> Extent:
    """The days of the weeks whose numbers were read as days: "tuần 2, 3 | tháng 7" are 8 to 21 July."""
    first, last = weeks.first, weeks.last
    assert first
    assert last
    return weeks._replace(
        first=first._replace(day=min(7 * first.day - 6, 29)),
        last=last._replace(day=7 * last.day if last.day < _WEEKS else 0),
        scale="month",
    )


def _day_before(edge: Edge) -> Edge:
    if edge.day != 1:
        return edge._replace(day=edge.day - 1)  # "trước tuần 2 tháng 6" ends on 7/6
    if edge.month > 1:
        return Edge(edge.year, edge.month - 1, 0)
    return Edge(edge.year - 1, 12, 31) if edge.year else edge


def days(edges: Edges, year: int | None) -> Days | None:
    """The edges as days, `year` where none is said; a start after the end lies a year earlier. None for no real day."""
    first, last = edges
    start = end = None
    if first:
        day = _day_of_month(first, year)
        if not day:
            return None
        if known := first.year or year:
            start = date(known, first.month, day)
    if last:
        day = _day_of_month(last, year)
        if not day:
            return None
        if known := last.year or year:
            end = date(known, last.month, day)
    if start and end and start > end:
        start = start.replace(year=start.year - 1, day=min(start.day, 28) if start.month == 2 else start.day)
    return start, end


def _day_of_month(edge: Edge, year: int | None) -> int:
    """The number of the day, counted from the end where it is 0 or less; 0 where the month has no such day."""
    if edge.day in (FIRST_WORKING, LAST_WORKING):
        return _working_day(edge, year)
    last = 29 if edge.month == 2 and isleap(edge.year or year or 2000) else _LENGTHS[edge.month]
    day = edge.day if edge.day > 0 else last + edge.day
    return day if 1 <= day <= last else 0


def _working_day(edge: Edge, year: int | None) -> int:
    """The first or the last day of a month that is neither Saturday nor Sunday; any day where no year is known."""
    first = edge.day == FIRST_WORKING
    last = _day_of_month(edge._replace(day=0), year)
    known = edge.year or year
    in_order = range(1, last + 1) if first else range(last, 0, -1)
    return next((day for day in in_order if known is None or date(known, edge.month, day).weekday() < _SATURDAY), last)
