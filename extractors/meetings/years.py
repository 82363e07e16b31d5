"""Họp năm nào: the year of a meeting whose day is printed without one, and no day of issue or posting tells it.

Chiều ngày 8/9 … nhiệm vụ 6 tháng cuối năm 2021 → 2021      ngày 12/4 … tổng thu quý I/2019 → 2019
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from domain.extraction import DocumentKind, Span
from extractors.documents.dates import FoundDay
from extractors.documents.header import read_header
from extractors.documents.view import View
from extractors.meetings.passages import Passages
from extractors.meetings.sentences import first_sentences, has_any
from extractors.meetings.sessions import MEETING
from vitext.dates import real_day
from vitext.lazy import regex

# How long ago something was, to its day of this year: “50 năm Ngày giải phóng (30/4/1975 - ‖ 30/4/2025)”.
_SINCE = regex(r"\(\d{1,2}[/.]\d{1,2}[/.]\d{4} ?- ?(?P<d>\d{1,2})[/.](?P<m>\d{1,2})[/.](?P<y>\d{4})\)")
_PLANNED = regex(r"(?<!\w)(?:du kien|theo ke hoach)(?!\w)")  # of an event far ahead: “Dự kiến ngày bầu cử …”
DaysOf = Callable[[Span, int | None], list[FoundDay]]  # the days of a passage, those without a year in this one

NEAR = timedelta(days=60)
_YEAR = regex(r"nam\s*(\d{4})")
# The year that the lead names, but not that of what it looks back or far ahead on.
_OF_YEAR = regex(
    r"(?<!tong ket )(?<!den )(?<!tu )(?<!luat )"
    r"(?<!kien dau )(?<!vao dau )(?<!tu dau )(?<!tong ket cong tac )(?<!nhiem ky )(?<!cung ky )"
    r"(?:nam\s*|(?:thang|quy) \w{1,4}\s?[/-]\s?)(?P<year>\d{4})"
)
# … nor the year of a law: “Hiến pháp ‖ năm 2013 ‖”, “Luật Hợp tác xã ‖ năm 2023 ‖”.
_OF_LAW = regex(r"(?<!\w)(?:(?<!phap )(?<!ky )luat|phap lenh|hien phap)(?: [^\W\d]+){0,6} $")
_LONGEST_LAW = 50  # letters
# “phiên họp thường kỳ tháng 11/2021”: the year of the meeting, whatever other years the sentence names.
_OF_SESSION = regex(r"(?:phien|hop|giao ban|hoi nghi) [^.;,\n]{0,50}?thang \d{1,2}\s?[/-]\s?(?P<year>\d{4})")
# “Đại hội … lần thứ 48 năm 2031 ‖ diễn ra từ ngày 4 đến 7/7”
_OF_ONE_HELD = regex(rf"{MEETING} [^.;\n]{{0,120}}?nam (?P<year>20\d\d),? (?:dien ra|duoc to chuc|khai mac) ")
_ANNIVERSARY = regex(
    r"(?:ky niem|thanh lap|giai phong|truyen thong|ngay sinh|chien thang|quoc khanh|ngay mat|nha giao|nha bao)(?!\w)"
    r"[^.;()\n]{0,70}\((?:\d[\d/. -]*)?$"
)
_ISO = regex(r"(?<![\d-])(?P<y>20\d\d)-(?P<m>\d\d)(?:-(?P<d>\d\d))?(?![\d-])")  # how a page's own record gives it
# A part of a year is spoken of in that year, or soon before or after: “6 tháng cuối năm 2021”, “quý I/2019”.
_PART = regex(
    r"(?<!\w)(?:(?P<months>\d{1,2}) thang (?P<half>dau |cuoi )?nam|quy (?P<quarter>i{1,3}|iv|[1-4])(?:,? nam|\s?[/-]))"
    r"\s?(?P<year>20\d\d)(?!\s?[-\d])"
)
_LATEST = 12  # days looked at, of those a text prints
_ANY_YEAR = 2000  # to find days without their year
_MID_MONTH = 15  # where the record gives the month alone
_PARTS = (" thang dau nam ", " thang cuoi nam ", " thang nam ", "quy i", "quy 1", "quy 2", "quy 3", "quy 4")
_QUARTERS = ("", "i", "ii", "iii", "iv")
_BEFORE, _AFTER = 2, 3  # so many months
# What is yet to be done in a year: “triển khai phương hướng, nhiệm vụ công tác ‖ năm 2032”.
_TO_COME = regex(
    r"^(?:(?!so ket|tong ket|ket qua|danh gia|kiem diem|tinh hinh|viec thuc hien)[^,;])*?(?<!\w)"
    r"(?:nhiem vu|phuong huong|ke hoach|chuong trinh cong tac|chi tieu|muc tieu|giao uoc thi dua|du toan)"
    r"(?!\w)[^,;:.\n\d]{0,48}$"
)
_LOOKS_BACK = regex(r"(?:cung ky|so voi|ke tu|nhu)(?: cua| ca)?\s$")
_LONG = 8000  # letters of a text that are looked at


def year_of_meeting(view: View, where: Passages, kind: DocumentKind, days_of: DaysOf) -> int | None:
    """The year of a date line whose day was left blank, “ngày … tháng 9 năm 2020”; of news, what its words tell."""
    dated = read_header(view).dated
    printed = _YEAR.search(view.key, *dated) if dated else None
    if printed or kind != "news":
        return int(printed[1]) if printed else None
    lead = _sentence_of_day(view, where, days_of)
    named = _years_told(view.key, lead)
    if not named and where.title:
        named = _years_told(view.key, where.title)
    if len(named) > 1 and (own := _OF_SESSION.search(view.key, *lead)):
        return int(own["year"])
    if len(named) == 1:
        year = named.pop()
        return year - 1 if _looks_ahead(view, lead, year, days_of) else year
    if not named and (held := _OF_ONE_HELD.search(view.key, *_near(view, where))):
        return int(held["year"])
    return (
        _year_of_days_near(view, where, days_of)
        or _year_between(lead, sorted(named), days_of)
        or _year_of_parts(view, where, days_of)
    )


def _years_told(key: str, where: Span) -> set[int]:
    """The years that a passage names, but for those of laws."""
    found = _OF_YEAR.finditer(key, *where)
    return {
        int(one["year"]) for one in found if not _OF_LAW.search(key, max(0, one.start() - _LONGEST_LAW), one.start())
    }


def _sentence_of_day(view: View, where: Passages, days_of: DaysOf) -> Span:
    """The first sentence; behind a summary without any day the second, where that has one."""
    lead = first_sentences(view, where.opening, 1)
    after = first_sentences(view, (lead[1], where.opening[1]), 1)
    return after if not days_of(lead, _ANY_YEAR) and days_of(after, _ANY_YEAR) else lead


def _year_between(lead: Span, named: list[int], days_of: DaysOf) -> int | None:
    """The year of a winter's meeting that looks back on one year and ahead on the next: in December the first."""
    if len(named) == 2 and named[1] == named[0] + 1:
        months = {day.day.month for day in days_of(lead, named[0]) if day.guessed}
        if months and months <= {11, 12}:
            return named[0]
        if months and months <= {1, 2}:
            return named[1]
    return None


def _looks_ahead(view: View, lead: Span, year: int, days_of: DaysOf) -> bool:
    """Whether a meeting in December names only the work of the next year: “28/12 … triển khai nhiệm vụ năm 2032”."""
    months = {day.day.month for day in days_of(lead, year) if day.guessed}
    told = [found.start() for found in _YEAR.finditer(view.key, *lead) if int(found[1]) == year]
    return (
        bool(told)
        and months == {12}
        and all(_TO_COME.search(view.key[max(lead[0], view.key.rfind(",", 0, at) + 1) : at]) is not None for at in told)
    )


def _near(view: View, where: Passages) -> Span:
    """The sentences in which the meeting's day may stand."""
    return first_sentences(view, where.opening, 4)


def _before(view: View, at: int) -> Span:
    """What stands before `at` in its sentence."""
    return max(view.key.rfind(". ", 0, at), view.key.rfind("\n", 0, at), 0), at


def _last_of(found: re.Match[str]) -> date | None:
    return real_day(int(found["y"]), int(found["m"]), int(found["d"]))


def _year_of_days_near(view: View, where: Passages, days_of: DaysOf) -> int | None:
    """The year of a day printed in full that is less than two months from the lead's: “22/6 … vào ngày 01/7/2021”.

    It may stand above the lead, as the day of posting.
    """
    above = days_of((0, where.opening[0]), None)[-1:]  # when the item was posted, or when the page was opened
    near = days_of((where.opening[0], len(view.key)), None)
    near = [*near[:1], *sorted(near[1:], key=lambda day: day.day, reverse=True)[:_LATEST]]
    since = filter(None, map(_last_of, _SINCE.finditer(view.key, *where.opening)))
    printed = [(day, False) for day in (*since, *filter(None, (_recorded(view, where),)))]
    printed += [
        (day.day, _PLANNED.search(view.key, *_before(view, day.span[0])) is not None)
        for day in (*above, *near)
        if not of_anniversary(view.key, day.span[0])
    ]
    for known, planned in printed:
        told = next((day.day for day in days_of(_near(view, where), known.year) if day.guessed), None)
        if told and abs(told - known) < NEAR and not (planned and known < told):
            return known.year
    return None


def of_anniversary(key: str, at: int) -> bool:
    """Whether the day at `at` stands in brackets behind what is celebrated: “60 năm ngày giải phóng (‖13/5/1955)”."""
    return _ANNIVERSARY.search(key, max(0, at - 110), at) is not None


def _recorded(view: View, where: Passages) -> date | None:
    """The day that the record of a page gives: “date 2025-12-10 Chiều 10-12, …”."""
    found = _ISO.search(view.key, 0, first_sentences(view, where.opening, 1)[1])
    return real_day(int(found["y"]), int(found["m"]), int(found["d"] or _MID_MONTH)) if found else None


def _year_of_parts(view: View, where: Passages, days_of: DaysOf) -> int | None:
    """The year in which the meeting's day lies close to all the parts of a year that the text speaks of."""
    if not has_any(view.key, _PARTS, 0, _LONG):
        return None
    parts = [
        part
        for part in _PART.finditer(view.key, 0, _LONG)
        if not _LOOKS_BACK.search(view.key, max(0, part.start() - 12), part.start())
    ]
    day = next((day.day for day in days_of(_near(view, where), _ANY_YEAR) if day.guessed), None) if parts else None
    years = {_year_close(day.month, part) for part in parts} if day else set()
    return years.pop() if len(years) == 1 else None


def _year_close(month: int, part: re.Match[str]) -> int | None:
    """The year in which this month is not far from a part of a year; None where that is none."""
    first, last = _months(part)
    near = range(max(0, first - _BEFORE), last + _AFTER + 1)  # counted from the January of the part's year
    return next((int(part["year"]) + shift for shift in (0, -1, 1) if month + 12 * shift in near), None)


def _months(part: re.Match[str]) -> tuple[int, int]:
    """The first and the last month of a part of a year."""
    if quarter := part["quarter"]:
        number = int(quarter) if quarter.isdigit() else _QUARTERS.index(quarter)
        return 3 * number - 2, 3 * number
    long = min(12, int(part["months"]))
    return (13 - long, 12) if part["half"] == "cuoi " else (1, long)
