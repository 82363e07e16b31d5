"""Ngày trong đoạn nói về cuộc họp: days told plainly, and until which day a meeting of several went on.

sáng nay, 10/5 · hai ngày 11, 12/01/2031 (tại A) và 15, 16/01/2031 (tại B) · khai mạc ngày 5/3, bế mạc ‖ ngày 6/3/2031
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from domain.extraction import Span
from extractors.documents.dates import FoundDay, days
from extractors.documents.stamps import OPENING_STAMP
from extractors.documents.view import View
from extractors.meetings.passages import Passages
from extractors.meetings.years import NEAR
from vitext.dates import real_day
from vitext.lazy import regex

_WEEKDAY = regex(
    r" (?:(?<=sang |hieu | toi |ngay | den )|(?<=\Wtu |\Wla )|(?<=\Whet ))"
    r"(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chua? nhat)[ ,]*(?=[(]?\s?(?:ngay )?\d)"
)
_WEEKDAYS = (" thu ", "chu nhat", "chua nhat")
# Words of one length each; a lawyer is no law.
_PLAINLY = (
    ("hom nay", "   ngay"),
    ("hom qua", "   ngay"),
    (" nay, ", " nay  "),
    (" ngay, ", " ngay  "),
    ("luat su", "luat_su"),
    ("luat gia", "luat_gia"),
)
_LASTS = regex(
    r"(?:hoi nghi|dai hoi|ky hop|dien ra|to chuc|lam viec)[^.;\n]{0,120}? ngay,? \(?(?:tu )?(?:ngay )?"
    r"(?P<d>\d{1,2})(?:[/.-](?P<m1>\d{1,2}))?"
    r"\s*(?:-|den|va)\s*(?:het )?(?:ngay )?(?P<last>\d{1,2})[/.-](?P<m>\d{1,2})(?!\d)"
)
# “Lớp học kéo dài đến hết ngày 14/5”
_LASTS_UNTIL = regex(
    r"(?<!\w)(?:lop|khoa)(?: (?:hoc|tap huan|boi duong|dao tao|nay))? (?:se )?"
    r"(?:keo dai|dien ra|duoc to chuc|hoc)(?!\w)"
    r"[^.;\n]{0,40}?(?<!\w)den (?:het )?(?:ngay )?(?P<last>\d{1,2})[/.-](?P<m>\d{1,2})(?!\d)"
)
_AND_THEN = regex(r"\s*\((?:o|tai) [^()\n]{2,60}\),? va (?:(?:cac )?ngay )?")
# “khai mạc lúc 8 giờ ngày 11/01/2031, bế mạc ‖ ngày 12/01/2031”
_CLOSES_ON = regex(
    r"(?: \([^()\n]{2,20}\))?[,;]? (?:va )?(?:be mac|ket thuc)(?: vao)?(?: luc [^,;.\n]{1,20}?,?)? (?=ngay \d)"
)
_GAP = len("ngay ")
_COURSE = timedelta(days=100)


def until_the_next(view: View, where: Passages, day: FoundDay) -> FoundDay:
    """The days of one meeting in two places: “các ngày 11, 12/01/2031 (tại A) và 15, 16/01/2031 (tại B)”."""
    gap = _AND_THEN.match(view.key, day.span[1]) or _CLOSES_ON.match(view.key, day.span[1])
    if gap is None or day.guessed:
        return day
    later = days_told(view, where, (gap.end(), gap.end() + 40))[:1]
    if not later or later[0].span[0] - gap.end() > _GAP or not day.day < (last := later[0].last or later[0].day):
        return day
    return replace(day, last=last) if last - day.day < NEAR else day


def days_told(view: View, where: Passages, span: Span, *, year: int | None = None) -> list[FoundDay]:
    """The days of a passage: “sáng nay, 10/5” is one, “(06/6/1941 - 06/6/2024)” is an anniversary and none.

    A law that the headline names dates nothing in the lead.
    """
    floor = where.opening[0] if span[0] >= where.opening[0] else 0
    key = _plainly(view.key[floor : span[1]])
    read = days(key, span[0] - floor, span[1] - floor, year=year)
    shifted = (replace(day, span=(day.span[0] + floor, day.span[1] + floor)) for day in read)
    return [day for day in shifted if day.last is None or day.last - day.day < NEAR]


def _plainly(key: str) -> str:
    """Words of one length that name days plainly: “hôm nay, 10/5”, “sáng thứ Hai (13/5)”."""
    if key.startswith("("):
        key = OPENING_STAMP.sub(lambda stamp: " " * len(stamp.group()), key)
    for said, plain in _PLAINLY:
        key = key.replace(said, plain)
    told = any(word in key for word in _WEEKDAYS)
    return _WEEKDAY.sub(lambda day: " " * len(day.group()), key) if told else key


def until(view: View, where: Passages, first: date) -> date | None:
    """The last day, where a later sentence tells for how long: “Kỳ họp diễn ra trong 1,5 ngày (từ ngày 3 đến 4-7)”."""
    for told in _LASTS.finditer(view.key, *where.opening):
        last = real_day(first.year, int(told["m"]), int(told["last"]))
        begun = int(told["m1"] or told["m"]), int(told["d"])
        if last and begun <= (first.month, first.day) and first < last and last - first < NEAR:
            return last  # it was opened in form on the second day: “Ngày 5/7 … khai mạc … diễn ra từ ngày 4 đến 7/7”
    if goes_on := _LASTS_UNTIL.search(view.key, *where.opening):
        last = real_day(first.year, int(goes_on["m"]), int(goes_on["last"]))
        return last if last and timedelta(0) < last - first < _COURSE else None
    return None
