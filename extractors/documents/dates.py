"""Ngày giờ nói tới trong câu: days and clock times as they stand inside sentences, on folded text.

ngày 15 tháng 8 năm 2023 · 08/8/2019 · 22.4.2018 · hai ngày 24, 25/3/2023 · Chiều 22.10 · 08 giờ 00 phút · 19h30
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta

from domain.extraction import Span
from vitext.dates import real_day
from vitext.lazy import regex
from vitext.tet import BRANCHES, STEMS

_PART = "(?:sang|trua|chieu|toi|ca(?= ngay))"
_WEEKDAY = "(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chua? nhat)"
_HOUR = r"(?:\d{1,2}\s?(?:gio|h|g|:)\s?(?:[0-5]\d)?(?:\s?phut)?'?)"
_DAY = regex(
    r"(?P<d>[0-9](?<![\d/.]\d)(?<!thu \d)\d?)(?!\d)"
    # "Quận 2, ngày 15": no first of two days, but "các ngày 2, ngày 3"
    rf"(?:\s*(?:,(?!\s*(?:ngay|{_PART}))|-|va|den(?: het)?(?: ngay)?"
    r"|(?<=(?:ngay|hieu) \d),|(?<=(?:ngay|hieu) \d\d),)\s*"
    rf"(?P<part>(?:het )?{_PART} )?(?:ngay\s+)?(?P<d2>\d{{1,2}}))?"
    r"(?:\s*(?P<sep>[/.-])\s*(?P<m>\d{1,2})\s*(?P=sep)\s*(?P<y>\d{4})"
    r"|\s*thang\s*(?P<mw>\d{1,2})\s*(?:(?:,\s*)?(?:nam\s*|/\s*)|,\s(?=(?:19|20)\d\d(?:\W|$)))(?P<yw>\d{4}))(?!\d)"
)
_DAY_ALONE = regex(
    r"(?:(?<!\w)(?:ngay|\d ngay(?:,? tu)?|sang|trua|chieu|toi|sang nay|chieu nay|toi nay"
    r"|(?:tuan|vua) qua(?=\s*\()|hom(?: (?:qua|nay)(?=\s*\())?)\s*\(?\s*(?:ngay\s+)?)"
    r"(?P<d>\d{1,2})(?:(?:\s*,\s*(?:ngay )?\d{1,2}){0,6}?\s*(?:,|va|-|den)\s*"
    rf"(?:(?:het )?{_PART} )?(?:ngay )?(?P<d2>\d{{1,2}}))?"
    r"(?:\s*[./-]\s*|\s+thang\s+)(?P<m>\d{1,2})(?![\d/]|\.\d|\s+thang|\s*%|\s*-\s*\d|,\d|,\s*\d{1,2}\s*[/.-]\d|,?\s+nam\s+\d{4}"
    # a day of the moon's year: “28-11-Tân Sửu”
    rf"|[ ./-]*(?:nam )?(?:{'|'.join(STEMS)}) (?:{'|'.join(BRANCHES)})(?!\w))"
)
# From one day to another, or one and the next, without a year: “từ ngày 14/3 đến hết 16/3”, “ngày 28/2 và sáng 01/3”.
_SPAN_ALONE = regex(
    rf"(?<!\w)(?P<lead>tu|trong|ngay|{_PART}|\()\s*(?:(?:ngay|{_PART})\s+)*(?P<d>\d{{1,2}})"
    r"(?:(?:\s*[/.]\s*|\s+thang\s+)(?P<m>\d{1,2}))?"
    rf"\s*(?P<to>-|den|va|,)\s*(?:(?:het|ngay|{_PART}|(?<=den ){_HOUR},?)\s+)*"
    r"(?P<d2>\d{1,2})(?:\s*[/.]\s*|\s+thang\s+)(?P<m2>\d{1,2})"
    r"(?![\d/]|\.\d|\s+thang|\s*%|\s*-\s*\d|,\d|,?\s+nam\s+\d{4})"
)
# The first of two days where both months are printed: “từ ngày 5 tháng 8 đến ngày 6 tháng 8 năm 2020”,
# “ngày 5/8/2020 (thứ Tư) đến 17 giờ, thứ Năm (6/8/2020)”.
_FROM = regex(
    r"(?<![\d/.-])(?P<d>\d{1,2})(?:\s*[/.-]\s*|\s+thang\s+)(?P<m>\d{1,2})(?:(?:\s*[/.-]\s*|\s+nam\s+)(?P<y>\d{4}))?,?"
    rf"(?:\s*\({_WEEKDAY}\)|\))?,?\s*(?:-|(?:cho )?den|(?P<and>va))(?:\s+het)?(?:(?<=den) {_HOUR},?)?"
    rf"(?:\s+(?:sang|trua|chieu|toi))?(?:\s+{_WEEKDAY},?)?\s*\(?(?:ngay\s+)?$"
)
_FROM_REACH = 64
# What stands before the first of two days of which a part of one is told: “chiều ‖ 17 và sáng 18/12/2031”.
_FIRST_SAID = regex(r"(?:(?<!\w)(?:ngay|sang|trua|chieu|toi|tu) |\()$")
# The days before the last two of a row: “các ngày 9, 10, ‖ 11 và 12-7-2018”.
_ROW = regex(r"(?:(?<!\w)ngay |\()(?P<first>\d{1,2})\s*,\s*(?:(?:ngay )?\d{1,2}\s*,\s*){0,6}(?:ngay )?$")
_OF_PAPER = regex(
    r"(?:nghi quyet|chi thi|ket luan|quyet dinh|thong bao|ke hoach|cong van|huong dan)(?: so ?:?)? \d{1,5}"
    r"(?: [a-z]{2,4}[/-][a-z/-]+)?,?\s*(?:ngay\s*)?$"
)  # “Nghị quyết số 18 ngày 25-10-2017”, “Kế hoạch số: 17 KH/ĐU, ngày …”: no symbol, or one behind a space
_LAW = regex(
    r"(?<!\w)(?:bo luat|(?<!phap )luat(?! (?:su|gia)(?!\w))|phap lenh|hien phap|nghi dinh|thong tu"
    r"|can cu (?:vao )?(?:quy che|quy dinh|dieu le))\s(?:[^.;\n]|\n(?!\s*\n))*$"
)
_ON = regex(r"(?<!\w)vao (?:(?:sang|trua|chieu|toi) )?(?:ngay )?$")  # “triển khai Luật … ‖ vào ngày ‖ 12/3/2031”
_YEAR_OF_LAW = regex(r"nam (?P<year>\d{4}),\s")
# What befell a body or a person on a day: “thành lập ngày 12/5/2014”, “cấp lần đầu ngày …”, “sinh ngày …”.
_OF_LIFE = regex(
    r"(?<!\w)(?:thanh lap|dang ky|cap|lan dau|thay doi|(?<!giang )(?<!dan )sinh)"
    r"(?: (?:lai|doi|lan dau|lan (?:thu )?(?:\d+|hai|ba|tu|nam)|cuoi cung))?\s?:?,? (?:vao )?(?:ngay )?$"
)
_ONE_MEETING = timedelta(days=3)  # “ngày 19/9 và 20/9/2031”: the days of one event
_MINUTES = regex(r"(?:gio|h|g|:)\s*\Z")
# A year in two figures, where words say that it is a day: “ngày 15-3-97”, “sáng Chủ nhật, 15/3/31”.
_SHORT_YEAR = regex(
    rf"(?<!\w)(?:ngay|{_PART}|{_WEEKDAY})\b[\s,(]{{0,14}}(?P<d>\d{{1,2}})(?P<sep>[/.-])(?P<m>\d{{1,2}})(?P=sep)(?P<y>\d\d)"
    r"(?![\w/-]|\.\d)"
)
_LAST_CENTURY = 50
_CLOCK = regex(
    r"(?<![\d/.,])(?P<h>[01]?\d|2[0-4])\s*(?:gio|h|g|:)\s*(?:(?P<min>[0-5]\d)|(?P<half>ruoi)(?!\w))?(?:\s*phut|\s*p(?!\w))?(?![\w/:]|\s*/)"
)
# Hours of the second half of the day, said or printed behind one hour or both: “5:30 - 7:45 chiều”, “8 giờ tối”.
_LATE = regex(
    r"(?:\s*(?:-|den)\s*(?P<h>\d{1,2})\s*(?:gio|h|g|:)\s*(?:[0-5]\d)?(?:\s*phut|\s*p(?!\w))?)?\s*"
    r"(?:chieu|p\.?m(?!\w)|toi(?=\s*(?:[,.;)\n]|ngay|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|cung ngay|$)))"
)
_AM_PM = regex(r"(?<![\d/.,:])(?P<h>1[0-2]|0?[1-9])(?::(?P<min>[0-5]\d))?\s?(?P<half>[ap])\.?m(?!\w)")  # “3pm”
# “8h - 11h30 ngày 5/6/2031”: hours, no symbol of a paper.
# “4.45 chiều”: a dot parts the minutes where the part of the day follows.
_DOTTED = regex(
    r"(?<![\d/.,])(?P<h>1[0-2]|0?[1-9])\.(?P<min>[0-5]\d)(?=\s?(?:gio\s?)?(?:sang|trua|chieu|toi)(?!\w))(?:\s?gio)?"
)
_TO_HOUR = regex(r"(?:-|den)\s?\d{1,2}\s?(?:h|g|gio|[ap]m|:)\s?(?:[0-5]\d)?(?:\s?(?:p|phut|[ap]m))?,?\s*(?:ngay\s*)?$")
# “lúc ‖ 14g”, “14g - ‖ 17g”, “14g ‖ - 17g”, but “5g muối”.
_HOUR_SAID = regex(r"(?<!\w)(?:luc|hoi|tu|den|gio:)\s$|\d ?g ?(?:-|den) ?$")
_TO_NEXT = regex(
    r" ?(?:-|den) ?\d{1,2} ?(?:g|h|gio)"
    r"|(?<=g),? (?:ngay|(?:sang |chieu |toi )?(?:thu (?:hai|ba|tu|nam|sau|bay)|chua? nhat))(?!\w)"
)


@dataclass(frozen=True, slots=True)
class FoundDay:
    """A day in a sentence; `last` where two or more days are named; `guessed` where the year is not printed."""

    span: Span
    day: date
    last: date | None = None
    guessed: bool = False


def days(key: str, start: int = 0, end: int | None = None, *, year: int | None = None) -> list[FoundDay]:
    """The days named in `key[start:end]`, in order, leaving out those of cited documents.

    Days without a year are given the year `year`; without it they are left out.
    """
    end = len(key) if end is None else end
    found: list[FoundDay] = []
    for match in _DAY.finditer(key, start, end):
        if _is_cited(key, match.start()):
            continue
        month, printed = int(match["m"] or match["mw"]), int(match["y"] or match["yw"])
        first = real_day(printed, month, int(match["d"]))
        last = real_day(printed, month, int(match["d2"])) if match["d2"] else None
        at = match.start()
        row = _ROW.search(key, max(0, at - 44), at) if match["d2"] else None
        other = match["part"] and not row and not _FIRST_SAID.search(key, max(0, at - 8), at)
        if last and (first is None or first >= last or other or _MINUTES.search(key[max(0, at - 8) : at])):
            first, last, at = last, None, match.start("d2")  # "14 giờ 05, ngày 08/3": the 05 are minutes
        if first and last and row:
            earliest = real_day(printed, month, int(row["first"]))
            at, first = (row.start("first"), earliest) if earliest and earliest < first else (at, first)
        begun = _FROM.search(key, max(0, at - _FROM_REACH), at) if first and last is None else None
        opening = real_day(int(begun["y"] or printed), int(begun["m"]), int(begun["d"])) if begun else None
        apart = first - opening if first and opening and begun and begun["and"] else timedelta()
        if first and begun and opening and opening < first and apart <= _ONE_MEETING:
            at, first, last = begun.start(), opening, first
            if found and found[-1].span[1] > at:
                found.pop()  # the first of the two was printed in full
        if first:
            found.append(FoundDay((at, match.end()), first, last))
    for match in _SHORT_YEAR.finditer(key, start, end):
        printed = int(match["y"]) + (1900 if int(match["y"]) >= _LAST_CENTURY else 2000)
        first = real_day(printed, int(match["m"]), int(match["d"]))
        if first and not _is_cited(key, match.start("d")):
            found.append(FoundDay((match.start("d"), match.end()), first))
    if year is not None:
        taken = [day.span for day in found]
        for day in _spans_alone(key, start, end, year):
            if not any(day.span[0] < stop and at < day.span[1] for at, stop in taken):
                found.append(day)
                taken.append(day.span)
        for match in _DAY_ALONE.finditer(key, start, end):
            first = real_day(year, int(match["m"]), int(match["d"]))
            last = real_day(year, int(match["m"]), int(match["d2"])) if match["d2"] else None
            last = last if first and last and last > first else None
            if first and not any(match.start() < stop and at < match.end() for at, stop in taken):
                found.append(FoundDay(match.span(), first, last, guessed=True))
    return sorted(found, key=lambda day: day.span)


def _spans_alone(key: str, start: int, end: int, year: int) -> Iterator[FoundDay]:
    """The days of `key[start:end]` that are told from the first to the last, without a year."""
    for match in _SPAN_ALONE.finditer(key, start, end):
        if match["m"] is None and (match["lead"] != "tu" or match["to"] not in ("-", "den")):
            continue  # “ngày 14 và 15/3”: one month for both
        first = real_day(year, int(match["m"] or match["m2"]), int(match["d"]))
        last = real_day(year, int(match["m2"]), int(match["d2"]))
        if first and last and first < last and (match["to"] in ("-", "den") or last - first <= _ONE_MEETING):
            yield FoundDay(match.span(), first, last, guessed=True)


def is_of_life(key: str, at: int) -> bool:
    """Whether the day at `at` is when a body was founded or entered, somebody born or a card given."""
    return _OF_LIFE.search(key, max(0, at - 40), at) is not None


def printed_day(key: str, start: int, end: int) -> tuple[Span, date] | None:
    """The first full day printed in `key[start:end]`, whatever stands before it: the day of a document itself."""
    for match in _DAY.finditer(key, start, end):
        day = real_day(int(match["y"] or match["yw"]), int(match["m"] or match["mw"]), int(match["d"]))
        if day:
            return match.span(), day
    return None


def clock(key: str, start: int, end: int) -> tuple[Span, time] | None:
    """The first time of day in `key[start:end]`."""
    english = _AM_PM.search(key, start, end)
    dotted = _DOTTED.search(key, start, end)
    if dotted and not _CLOCK.search(key, start, dotted.start()):
        noon = 12 if _LATE.match(key, dotted.end()) and int(dotted["h"]) < 12 else 0
        return dotted.span(), time(int(dotted["h"]) + noon, int(dotted["min"]))
    for match in _CLOCK.finditer(key, start, english.start() if english else end):
        said = match["min"] or "gio" in match.group() or "h" in match.group()
        said = (
            said or _HOUR_SAID.search(key, max(0, match.start() - 8), match.start()) or _TO_NEXT.match(key, match.end())
        )
        if int(match["h"]) < 24 and said:
            late = _LATE.match(key, match.end()) if 0 < int(match["h"]) < 12 else None
            noon = 12 if late and (late["h"] is None or int(match["h"]) <= int(late["h"]) < 12) else 0
            return match.span(), time(int(match["h"]) + noon, 30 if match["half"] else int(match["min"] or 0))
    if english is None:
        return None
    return english.span(), time(int(english["h"]) % 12 + 12 * (english["half"] == "p"), int(english["min"] or 0))


def _is_cited(key: str, at: int) -> bool:
    """Whether it is a document's day: “Nghị quyết số 29-NQ/TW, ngày 04/11/2013”, “Luật … ngày 19 tháng 6 năm 2015”."""
    if _ON.search(key, max(0, at - 24), at):
        return False
    if law := _LAW.search(key, max(0, at - 120), at):
        own = _YEAR_OF_LAW.search(law.group())  # “Thực hiện Luật … năm 2003, ngày 11 tháng 01 năm 2012”
        return own is None or own["year"] in key[at : at + 30]
    if _OF_PAPER.search(key, max(0, at - 60), at):
        return True
    before = re.search(
        r"\S*\d\S*\s?[-/]\s?[\w/-]*[a-z][\w/-]*(?:\s?[-/]\s?[a-z]+)*\s?,?\s*(?:ngay\s*)?$", key[max(0, at - 40) : at]
    )
    if before and _TO_HOUR.search(key, max(0, at - 40), at):
        return False
    return before is not None and "bien ban" not in key[max(0, at - 100) : at].rpartition(";")[2]
