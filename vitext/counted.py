"""Thời hạn đếm ngày: "30 ngày làm việc", "trong 15 ngày kể từ ngày ký", "10 ngày sau hội nghị" and their last day.

The first day counted is the one after the day it is counted from. Working days leave out Saturday and Sunday;
public holidays are set anew each year and are not reckoned: whoever shows the day says so.
What counts from a day that is not known here ("kể từ ngày nhận hồ sơ") has no last day.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from vitext.clean import clean
from vitext.dates import read_day
from vitext.fold import fold
from vitext.lazy import regex
from vitext.numwords import number_words

Unit = Literal["day", "week", "month", "year"]
Since = Literal["paper", "meeting", "now", "unsaid", "day", "before", "other"]


@dataclass(frozen=True, slots=True)
class Known:
    """The days that something can be counted from: of the paper that says it, and the last day of its meeting."""

    paper: date | None = None
    meeting: date | None = None


NOTHING_KNOWN = Known()


@dataclass(frozen=True, slots=True)
class Counted:
    """So many days, weeks … `since` a day, which `mark` tells in words: "day" is the `day` that is said, "unsaid" none
    at all, so the paper's own; of "other" marks, and of what is to be done `before` one, no day is known here.
    """

    count: int
    unit: Unit
    working: bool
    since: Since
    mark: str = ""
    day: date | None = None


_UNITS: dict[str, Unit] = {"ngay": "day", "tuan": "week", "thang": "month", "nam": "year"}
_NUMBERS = {fold(number_words(n)): n for n in range(1, 100)}
_IN_WORDS = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_LED = (
    r"(?P<led>(?:(?:hoan thanh|xong|thuc hien|bao cao) )?(?:(?:cham nhat|muon nhat|toi da)(?: la)? |khong qua )?"
    r"(?:trong (?:vong |thoi han |thoi gian )?|sau )?)"
)
_COUNT = (
    rf"(?P<count>\d{{1,3}}|(?:{_IN_WORDS})(?= ))(?: ?\((?:{_IN_WORDS})\))? "
    r"(?P<unit>ngay(?P<working> lam viec)?|tuan(?: le)?|thang|nam)"
)
_MARKED = r"(?P<from>(?:ke|tinh) (?:ke )?tu|tinh tu|tu|sau|truoc) (?P<mark>[^,;]{1,120})"
_COUNT_FIRST = regex(rf"{_LED}{_COUNT}(?P<on> toi| nua| tiep theo| ke tiep| sau do)?(?:,? \(?{_MARKED}\)?)?")
_MARK_FIRST = regex(rf"(?P<led>){_MARKED},? (?:trong (?:vong |thoi han )?)?{_COUNT}(?P<on>(?!))?")
_PAPERS = (
    "nghi quyet|quyet dinh|thong bao|ke hoach|ket luan|cong van|cong dien|chi thi|chuong trinh|huong dan"
    "|quy che|quy dinh|van ban|to trinh|bao cao"
)
_PAPER = regex(
    rf"(?:khi |ngay )?(?:ky|ban hanh|ky ban hanh|ra van ban)(?: (?:{_PAPERS}))?(?: nay)?"
    rf"|(?:khi |ngay )?(?:{_PAPERS})(?: nay)? (?:duoc )?(?:ky|ban hanh)"
    # by whom it is issued: "kể từ ngày Ủy ban nhân dân tỉnh ban hành Thông báo này"
    rf"|(?:khi |ngay )(?:[^\W\d]+ ){{2,8}}(?:ky|ban hanh|ky ban hanh) (?:{_PAPERS}) nay"
)
_GATHERINGS = "hoi nghi|dai hoi|ky hop|cuoc hop|phien hop|buoi hop"
_MEETING = regex(
    rf"(?:khi |ngay )?(?:(?:ket thuc|be mac|hop) )?(?:{_GATHERINGS})(?: nay)?(?: (?:ket thuc|be mac))?"
    r"|(?:khi |ngay )?hop(?: xong)?"
)
_NOW = regex(r"(?:ngay )?(?:hom nay|nay|bay gio)")
_BEHIND_ANOTHER = (" tiep theo", " ke tiep", " sau do")  # behind what was told before: its day is not known here
_LONG = ("month", "year")


def read_counted(text: str) -> Counted | None:
    """The count that `text` is as a whole; None for anything else, such as "quý I" or "6 tháng đầu năm"."""
    plain = " ".join(clean(text).text.strip(" .;").split())
    line = fold(plain.lower())
    for form in (_COUNT_FIRST, _MARK_FIRST):
        if found := form.fullmatch(line):
            break
    else:
        return None
    number, unit = found["count"], _UNITS[found["unit"].split()[0]]
    count = int(number) if number.isdecimal() else _NUMBERS[number]
    mark = plain[slice(*found.span("mark"))].rstrip(" )") if found["mark"] else ""
    if not count or (unit in _LONG and not (mark or found["led"] or found["on"])):
        return None  # "6 tháng", "5 năm": how long, not until when
    day = _day(mark)
    since = _since(found, day)
    return Counted(count, unit, bool(found["working"]), since, mark, day)


def _since(found: re.Match[str], day: date | None) -> Since:
    if found["on"]:
        return "other" if found["on"] in _BEHIND_ANOTHER else "now"
    mark = (found["mark"] or "").rstrip(" )")
    if not mark:
        return "unsaid"
    if found["from"] == "truoc":
        return "before"
    if day:
        return "day"
    kinds: tuple[tuple[Since, re.Pattern[str]], ...] = (("paper", _PAPER), ("meeting", _MEETING), ("now", _NOW))
    return next((since for since, form in kinds if form.fullmatch(mark)), "other")


def _day(mark: str) -> date | None:
    try:
        return read_day(mark) if mark else None
    except ValueError:
        return None


def first_day(term: Counted, known: Known, *, now: date | None) -> date | None:
    """The day that `term` is counted from; None where it is not known."""
    days = {"paper": known.paper, "unsaid": known.paper, "meeting": known.meeting, "now": now, "day": term.day}
    return days.get(term.since)


def last_day(term: Counted, since: date) -> date:
    """The last day of `term`, counted from `since`, which does not count itself."""
    if term.unit in _LONG:
        months = since.month - 1 + term.count * (12 if term.unit == "year" else 1)
        year, month = since.year + months // 12, months % 12 + 1
        return date(year, month, min(since.day, monthrange(year, month)[1]))
    if not term.working:
        return since + timedelta(term.count * (7 if term.unit == "week" else 1))
    day, left = since, term.count
    while left:
        day += timedelta(1)
        left -= day.weekday() < 5
    return day
