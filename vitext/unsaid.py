"""Năm không nói ra: "15/3", "quý I", "28/12" as people type them, beside the day that they speak from.

A day that is told falls within nine months of that day: "28/12" on 5 January was last week. What is asked for
is never over already: "quý I" in November is the next year's.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from vitext.clean import clean
from vitext.counted import NOTHING_KNOWN, Counted, Known, first_day, last_day, read_counted
from vitext.dates import read_day, write_short
from vitext.lazy import regex
from vitext.periods import find_periods, resolve
from vitext.tet import before_tet

_SHORT_DAY = regex(r"(?<![\d/.-])(\d{1,2}) ?([/.-]) ?(\d{1,2})(?! ?[/.-]? ?\d)")
_MONTH_DAY = regex(r"(\d{1,2}) tháng (\d{1,2})(?! ?năm| ?\d)")
_SHORT_YEAR = regex(r"(?<!\d)(\d{1,2}[/.-]\d{1,2}[/.-])(\d{2})(?!\d)")
_NAMED = {"hôm nay": 0, "nay": 0, "ngày mai": 1, "mai": 1, "ngày kia": 2, "hôm qua": -1}
_DAYS_OF_WEEK = r"thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật"
_WEEKDAY = regex(rf"(?:{_DAYS_OF_WEEK}|cn),? ?(?=.)", re.IGNORECASE)
_FAR = timedelta(270)
# "15/3 năm sau", "cuối quý I sang năm"; not "5 năm sau", "những năm tới"
_NEAR_YEAR = regex(
    r"(?P<of>(?:(?:tháng|quý|quí) ?|\d ?[/.-] ?)\d{1,2},? )?(?<!\w)(?<!các )(?<!những )(?<!vài )(?<!mấy )(?<!nhiều )"
    r"(?:của )?(?:năm (?P<which>sau|tới|nay)|sang năm)(?!\w)"
)
_DAY_BEFORE = regex(r"(?<![\d/.-])(\d{1,2}([/.-])\d{1,2}),? năm (\d{4})(?!\d)")
_OF_NOW = regex(r"(?:(?:đầu|giữa|cuối|hết|trong|đến cuối|đến hết|chậm nhất cuối) )(?:tuần|tháng|quý)")
_TET = regex(r"(?<!\w)tết(?!\w)", re.IGNORECASE)
_SAID_DAY = regex(r"\d ?[/.-] ?\d|tháng ?\d|quý", re.IGNORECASE)
_ON_WEEKDAY = regex(rf"(?:trong )?({_DAYS_OF_WEEK})")


def with_year(text: str, *, today: date, near: date, year: int | None = None) -> str:
    """The same words with the year that goes without saying: `year`, or the one in which the day is not far of `near`.

    "mai", "hôm qua" are told from `today`. Days of the week, which say nothing beside a day, are left out.
    """
    plain = _WEEKDAY.sub("", _near_year_said(text, near))
    for words, days in _NAMED.items():
        plain = re.sub(rf"(?<!\w){words}(?!\w)", write_short(today + timedelta(days)), plain)
    plain = _SHORT_YEAR.sub(rf"\g<1>{near.year // 100}\2", plain)

    def likely(day: str, month: str) -> int:
        return year or _year_of(int(day), int(month), near)

    plain = _SHORT_DAY.sub(lambda found: f"{found[0]}{found[2]}{likely(found[1], found[3])}", plain)
    return _MONTH_DAY.sub(lambda found: f"{found[0]} năm {likely(found[1], found[2])}", plain)


def _year_of(day: int, month: int, near: date) -> int:
    for year in (near.year, near.year - 1, near.year + 1):
        try:
            if abs(date(year, month, day) - near) <= _FAR:
                return year
        except ValueError:
            continue
    return near.year


def read_near_day(text: str, *, today: date, near: date | None = None) -> date:
    """The day that `text` names, its year and "hôm nay" understood. Raises ValueError for what names no day."""
    try:
        return read_day(text)
    except ValueError:
        return read_day(with_year(text, today=today, near=near or today))


def read_due_count(text: str, *, near: date) -> Counted | None:
    """So many days from a day, whose year may go without saying: "15 ngày kể từ ngày 20/8"; None for anything else."""
    found = read_counted(text)
    if found is None or found.since != "other":
        return found
    try:
        return replace(found, since="day", day=read_near_day(found.mark, today=near))
    except ValueError:
        return found


def due_days(
    text: str, *, today: date, asked_on: date, known: Known = NOTHING_KNOWN
) -> tuple[date | None, date | None, str | None]:
    """First day, last day and habit ("hằng tháng") of when something is asked for; nothing for what tells no time.

    A count ("15 ngày kể từ ngày ký") ends so many days after the day in `known`, and has none where that is not known.
    """
    if counted := read_due_count(text, near=asked_on):
        since = first_day(counted, known, now=asked_on)
        return None, last_day(counted, since) if since else None, None
    if eve := before_tet(text, asked_on):
        return None, eve, None
    if _TET.search(text) and not _SAID_DAY.search(text):
        return None, None, None  # "sau Tết 2027", "Tết Trung thu năm nay": not the whole of that year
    plain = _near_year_said(text, asked_on)
    if weekday := _ON_WEEKDAY.fullmatch(plain):
        return _days(f"{weekday[1]} tới", today, asked_on, asked_on.year)
    if _OF_NOW.fullmatch(plain):
        this = _days(f"{plain} này", today, asked_on, asked_on.year)
        return this if (this[1] or asked_on) >= asked_on else _days(f"{plain} sau", today, asked_on, asked_on.year)
    first = _days(plain, today, asked_on, asked_on.year)
    over = (first[1] or first[0] or asked_on) < asked_on
    return _days(plain, today, asked_on, asked_on.year + 1) if over else first


def _near_year_said(text: str, near: date) -> str:
    """The same words with "năm nay", "năm sau", "sang năm" as the year itself: "quý I năm 2027", "15/3/2027"."""
    plain = " ".join(clean(text).text.lower().split())

    def figure(found: re.Match[str]) -> str:
        if not found["of"] and plain[: found.start()].rstrip()[-1:].isdecimal():
            return found[0]  # "5 năm sau"
        return f"{found['of'] or ''}năm {near.year + (found['which'] != 'nay')}"

    return _DAY_BEFORE.sub(r"\g<1>\g<2>\g<3>", _NEAR_YEAR.sub(figure, plain))


def _days(text: str, today: date, asked_on: date, year: int) -> tuple[date | None, date | None, str | None]:
    with_days = with_year(text, today=today, near=asked_on, year=year)
    found = find_periods(with_days if _SHORT_DAY.search(text) else text)
    if len(found) != 1:
        try:
            return None, read_day(with_days), None
        except ValueError:
            return None, None, None
    start, end, _ = resolve(found[0], document_date=asked_on, context_year=year)
    return start, end, found[0].recurring
