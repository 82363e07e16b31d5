"""Ngày: a day with its month, alone or one of several, a blank where a day is to be written, a lunar day."""

from __future__ import annotations

import re

from vitext.lazy import regex
from vitext.period_forms.form import Edge, Extent, Form
from vitext.period_forms.parts import IN_CELL, MONTH, NO_DATE_AFTER, OF_YEAR, YEAR, S, W, without_year, year_of

_HOUR = rf"\d{{1,2}}{S}(?:giờ|h|g)(?:{S}\d{{2}})?(?:{S}phút)?"
_AND = (
    rf"(?:{S}[-,&]{S}|{W}(?:và|đến|tới){W}(?:hết{W})?(?:{_HOUR}{W})?"
    rf"(?:(?:sáng|trưa|chiều|tối|đêm|cuối){W})?(?:ngày{W})?)"
)
_MORE = rf"(?P<more>(?:\d{{1,2}}(?:{S}[/.]{S}\d{{1,2}})?{_AND}){{0,3}})"
# The first day of several, with its month: 01/6 và …, 5-9 đến 28-9 (but 24-25/9 are two days).
_EARLIER = regex(r"(\d{1,2})(?:\s*[/.]\s*(\d{1,2})|-(\d{1,2})(?=\s+[^\W\d]))?")


def _day(found: re.Match[str]) -> Extent | None:
    year = year_of(found)
    day, month = int(found["day"]), int(found["month"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    last = first = Edge(year, month, day)
    if found["more"]:
        earlier = _EARLIER.match(found["more"])
        assert earlier
        first = Edge(year, int(earlier[2] or earlier[3] or month), int(earlier[1]))
        if not 1 <= first.month <= 12 or not 1 <= first.day <= 31:
            return None
        if first[1:] > last[1:]:
            first = Edge(year - 1 if year else None, *first[1:])
    return Extent(first, last, "day", without_year(year), bool(found["more"]))


def _day_of_short_year(found: re.Match[str]) -> Extent | None:
    """ "30/6/25": of this century; the words before it must say that it is a day."""
    read = _day(found)
    if read is None or read.first is None or read.last is None or read.last.year is None:
        return None
    year = 2000 + read.last.year
    return Extent(Edge(year, *read.first[1:]), Edge(year, *read.last[1:]), "day")


def _blank_day(found: re.Match[str]) -> Extent:
    year, month = year_of(found), int(found["month"] or 0)
    missing = {"day"} | ({"year"} if not year else set()) | ({"month"} if not month else set())
    if not year:
        return Extent(None, None, "day", frozenset(missing))
    return Extent(Edge(year, month or 1, 1), Edge(year, month or 12, 0), "day", frozenset(missing))


def _lunar(_: re.Match[str]) -> Extent:
    return Extent(None, None, "lunar", frozenset({"lunar"}))


DAYS = (
    Form(
        "day",
        ("0",),
        "",
        rf"{_MORE}(?P<day>\d{{1,2}}){S}(?P<sign>[/.-]){S}(?P<month>\d{{1,2}}){S}(?P=sign){S}(?P<year>{YEAR})(?!/|-[a-zđ])",
        _day,
        ("26/11/2025", "17.2.2025", "24,25/9/2020", "26-27/12/2022", "01/10 đến ngày 30/11/2025", "18-3-2002"),
        ("113/2024/NĐ-CP", "45/2021", "22/9/2-14", "40/10/2025"),
    ),
    Form(
        "day",
        ("0",),
        "",
        # not of a note's own upkeep: "date-updated: 2026-04-25"
        r"(?P<more>)(?<![\d/-])(?<!(?:updated|created): )(?<!modified: )(?<!ingested: )"
        r"(?P<year>20\d\d)-(?P<month>0[1-9]|1[0-2])-(?P<day>[0-3]\d)(?![\d/-])",
        _day,
        ("2027-05-31", "2026-12-01"),
        ("2020-2025", "2027-05-312", "2025-13-01", "2025-5-1", "date-updated: 2026-04-25"),
    ),
    Form(
        "day",
        ("0",),
        "",
        rf"{_MORE}(?P<day>\d{{1,2}}){S}tháng{IN_CELL}{S}(?P<month>{MONTH}){OF_YEAR}",
        _day,
        ("22 tháng 11 năm 2025", "14 tháng5 năm 2008", "08 đến ngày 09 tháng 11", "03 tháng\n01 năm\n2023"),
        ("06 tháng", "20 tháng chạp", "9 tháng 2025", "Ước 6 tháng\n1\nSản lượng"),
    ),
)
SHORT_DAYS = (
    Form(
        "short_day",
        ("0",),
        "",
        rf"{_MORE}(?P<day>\d{{1,2}})(?P<sign>[/.-])(?:(?<=/)\s{{1,2}})?(?P<month>{MONTH})(?P<year>(?!)x)?{NO_DATE_AFTER}",
        _day,
        ("15/9", "22.4", "01/6 và 15/11", "ngày 15-12", "14/ 9"),
        ("83,2", "28/15", "113/2024", "2/3%", "5-7%"),
    ),
    Form(
        "short_day",
        ("0",),
        "",
        rf"(?P<more>)(?P<day>\d{{1,2}})(?P<sign>[/.-])(?P<month>{MONTH})(?P=sign)(?P<year>2\d){NO_DATE_AFTER}",
        _day_of_short_year,
        ("30/6/25", "05.7.26"),
        ("30/6/2025", "30/6/19", "12/13/25"),
    ),
)
BLANK_DAYS = (
    Form(
        "blank_day",
        ("ngày",),
        rf"{S}(?:\.|tháng)",
        (
            rf"ngày[\s.]{{1,80}}tháng[\s.]{{0,80}}(?P<month>{MONTH})?[\s.]{{0,80}}năm[\s.]{{0,9}}(?:(?P<year>{YEAR})"
            rf"|20|\.)"
        ),
        _blank_day,
        ("ngày … tháng 9 năm 2020", "ngày tháng 9 năm 2020", "ngày ..... tháng ..... năm 20..."),
        ("ngày 05 tháng 9 năm 2020", "ngày tháng", "ngày trong tháng"),
    ),
)
LUNAR_DAYS = (
    Form(
        "lunar",
        ("ngày", "mùng", "mồng", "rằm", "tháng"),
        rf"{W}(?:\d|tháng|[gc])",
        rf"(?:(?:ngày|mùng|mồng){W}\d{{1,2}}{W}(?:(?:âm{W}lịch{W})?tháng{W}(?:giêng|chạp)|âm{W}lịch|tết)"
        rf"|rằm{W}tháng{W}\w+|tháng{W}(?:giêng|chạp))(?!\w)(?:{W}(?:năm{W}\w+{W})?\(?âm{W}lịch)?",
        _lunar,
        ("trước ngày 23 tháng Chạp", "rằm tháng Bảy âm lịch", "mùng 10 tháng Giêng", "trước ngày 25 Tết"),
        ("ngày 23 tháng 12", "tháng 1"),
    ),
)
