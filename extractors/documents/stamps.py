"""Dấu ngày đăng: the lines and brackets in which a site prints when it posted an item.

“Ngày đăng: 27/12/2018” · “(05:12, 18/06/2020)” · “02 Tháng Giêng 2018 1:35:00 CH” · “By admin - 28/03/2021”
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re
from datetime import date

from domain.extraction import Span
from extractors.documents.dates import days
from extractors.documents.dates import printed_day as day_of
from extractors.documents.names import LOWER, UPPER
from extractors.documents.view import View
from vitext.lazy import regex

# The day of posting runs into the lead: “10:56 03/07/2018 Sáng 3-7, …”, “thứ tư, 22/9/2021 14:20 GMT+07(PLM) - Sáng …”.
STAMP_FIRST = regex(
    r"(?:(?:thu \w+|chu nhat), )?(?:\d{1,2}:\d{2},? )?(?P<day>\d{1,2}[/-]\d{1,2}[/-]\d{4})(?:,? \d{1,2}:\d{2})?(?: ?\(?gmt ?\+ ?0?7\)?)?[ |-]*(?=[^\W\d]|\()"
)
# As some sites print it: “02 Tháng Giêng 2018 1:35:00 CH”, “9 Tháng 7, 2026”, “25 Th10 2025”, “October 25, 2025”.
_MONTHS = ("gieng", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi", "muoi mot", "muoi hai")
_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:thang (?:\d{1,2}(?=,| \d)|gieng|mot|hai|ba|tu|nam(?=,| \d{1,2},| \d{4} ?(?:\d{1,2}:\d|\(xem))|sau|bay|tam|chin"
    r"|muoi(?: mot| hai)?(?! mot| hai))|thg? ?\d{1,2}"
    r"|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?)"
)
_WORDED = rf"(?:\d{{1,2}} {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?, \d{{4}})"
STAMP_AT_END = regex(rf"(?P<stamp>{_WORDED}) \d{{1,2}}:\d{{2}}(?::\d{{2}})? (?:ch|sa|am|pm)$")
_WORDED_DAY = regex(
    rf"(?:(?P<d>\d{{1,2}}) (?P<m>{_MONTH})|(?P<m2>{_MONTH}) (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?),? (?P<y>\d{{4}})"
)
_SHORT_WEEKDAY = regex(r"\W*t[2-7][,-]")
_WEEKDAY = r"(?:thu \w+|chu nhat|(?:t[2-7]|cn)(?=[,-])|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}(?=,))"
_DAY = (
    rf"(?:\d{{1,2}}\s*[./-]\s*\d{{1,2}}\s*[./-]\s*\d{{4}}|\d{{1,2}} thang \d{{1,2}},? nam \d{{4}}|{_WORDED}"
    r"|\d{4}-\d{2}-\d{2}(?:t\d|(?!\d))|\d{2} \d{2} \d{4}(?= \d{1,2}:\d{2}))"
)
DATED = regex(
    r"(?:(?:thoi su|tin tuc|chinh tri|kinh te|xa hoi|thoi su - chinh tri|tin hoat dong|van hoa|giao duc|phap luat"
    r"|doi song|nong nghiep|xay dung dang|tin trong nuoc|trong nuoc|tin (?:giao (?:xu|phan|hat|hoi)|cong doan|phat su)) ?[-|]? ?)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) (?=\d{1,2}/))?\(?(?:(?:ngay dang|(?:published|posted)(?: on)?|post(?:ed)? date|dang luc"
    r"|updated?(?: on)?|dang ngay|cap nhat(?: luc)?|xuat ban|ngay xuat ban|thoi gian)\s*:?\s*)?(?P<week>"
    rf"{_WEEKDAY}\s*[,-]?\s*)?(?:\d{{1,2}}[:h]\d{{2}}(?::\d{{2}})?\s*[,|-]?\s*)?(?:ngay\s*)?(?:\d{{1,2}}[:h]\d{{2}}(?::\d{{2}})?\s*[,|-]?\s*)?{_DAY}(?!\s*,?\s*(?:tai|,\s*[^\W\d]))"
)
# Title, stamp and lead run together: “Họp giao ban tháng 3 ( Cập nhật ngày: 21/3/2031 )Chiều 21/3 …”.
STAMPED = regex(
    r"(?P<title>[^.\n]{12,220}?)\s*\(\s*(?P<stamp>(?:cap nhat|ngay dang|dang ngay|dang luc)[^()\n]{6,40})\)\s*(?=\w)"
)
CLOSING_STAMP = regex(r"\s*\((?P<stamp>\d{1,2}[/-]\d{1,2}[/-]\d{4}(?: \d{1,2}:\d{2}(?: [ap]m)?)?)\)$")
# With the name of its paper and the day a first paragraph may open: “(Phụ nữ Lam Sơn, 03/10/2031) Ngày 02/10 …”.
OPENING_STAMP = regex(r"\((?=[^()\n]{0,40}[^\W\d])[^()\n\d]{2,40}[,;–-] ?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\)")
RUN_ON = regex(r"\s(?P<stamp>\d{1,2}/\d{1,2}/\d{4} \d{1,2}:\d{2})$")  # “… làm Bí thư phường 08/08/2025 18:13”
HAS_YEAR = regex(r"[12]\d{3}").search  # without one no line prints a day of posting
# “thứ hai, 05 08 2019 10:58”, “05/08/201910:58(Xem: 350)”
_SPACED = regex(r"(?<!\d)(?:(\d{2}) (\d{2}) (\d{4})(?= \d{1,2}:\d{2})|(\d{1,2})/(\d{1,2})/(\d{4})(?=\d{2}:\d{2}))")
_ISO = regex(r"(\d{4})-(\d{2})-(\d{2})")
LABELLED = regex(
    r".{0,40}(?:post(?:ed)? date|ngay dang(?! ky)|dang luc|dang boi|nguoi dang|da dang ?:|duoc dang ?:|dang ngay|dang tin|dang vao"
    r"|cap nhat|xuat ban|ngay tao|thoi gian dang|gio dang|ngay dua tin)(?!\w)"
)
BY = r"(?:By|Bởi|bởi|[Pp]ost by ?:?|[Tt]ác giả ?:)"  # before who wrote an item
SIGNED = regex(
    rf"(?:{BY}\s+)?(?P<name>[{UPPER}][{LOWER}]+(?: [{UPPER}][{LOWER}]+){{1,3}})(?:\s*[-–|•/]\s*(?=\d|$)|,\s(?=\d{{1,2}}/\d{{1,2}}/\d{{4}})"
    rf"|\s+(?=\d{{1,2}}[:h]\d{{2}}(?!\d)|\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{4}}))"
)
# How a blog prints above a post when it was posted, and no site's clock does: “Thứ Ba, 6 tháng 2, 2024”, “Monday, March 3, 2031”.
OF_POST = regex(
    r"(?:(?:thu \w+|chu nhat), \d{1,2} thang \d{1,2}"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day, (?:january|february|march|april|may|june|july|august|september"
    r"|october|november|december) \d{1,2}), \d{4}"
)
# A day alone in figures: “15/07/2022”.
DAY_ALONE = regex(r"\d{1,2}/\d{1,2}/\d{4}")
_LONGEST_STAMP = 100
# A line that is the day of posting and the site's own words about it: “By admin - 28/03/2021”, “27.03.2021 10:15”.
_ANY_DAY = regex(rf"(?<![\d/.-])(?:{_DAY})(?![\d/-])")
_OF_STAMP = regex(
    r"(?:thu (?:hai|ba|tu|nam|sau|bay|\d)|t[2-7]|cn|updated?|tin (?:tuc|hoat dong)|(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]{0,6}day)?|chu nhat|ngay|dang|luc"
    r"|cap nhat|xuat ban|boi|nguoi dang|posted on|date|by|pv|phong vien|bbt|ban bien tap|admin(?:istrator)?"
    r"|(?:luot )?xem|luot doc|views?|gmt|published(?: on)?|am|pm|sa|ch|sang|chieu|toi|gio|phut|h)(?!\w)|[\d\W_]+"
)
# A line that only a site prints: day, hour and readers, “15/03/2031 10:20 SA | Lượt xem: 350”.
POSTED_AT = regex(
    r"\W*(?:(?:thu \w+|chu nhat)[ ,-]+)?\d{1,2}[/-]\d{1,2}[/-]\d{4}[ ,|-]*\d{1,2}:\d{2}"
    r"(?: ?(?:sa|ch)(?!\w)| ?(?:[ap]m)?\W*(?:luot|\(?xem|gmt|da xem))"
    rf"|\W*{_WORDED} ?(?:\d{{1,2}}:\d{{2}})? ?\(?(?:luot |da )?xem\W"
)


def is_stamp(key: str) -> re.Match[str] | None:
    """The day on a line that holds nothing else but the site's words about it."""
    day = _ANY_DAY.search(key) if len(key) <= _LONGEST_STAMP and HAS_YEAR(key) else None
    return day if day and not _OF_STAMP.sub("", key[: day.start()] + " " + key[day.end() :]) else None


def is_stamp_line(view: View, line: Span, key: str) -> re.Match[str] | None:
    """The same, where who wrote the item may stand before it: “Bùi Ánh - 14:20 28/09/2023”."""
    signed = SIGNED.match(view.flow, *line)
    return is_stamp(key) or (is_stamp(view.key[signed.end() : line[1]]) if signed else None)


def printed_day(view: View, line: Span) -> tuple[Span, date] | None:
    """The day printed on a line, in figures or in words."""
    short = _SHORT_WEEKDAY.match(view.key, *line)
    read = days(view.key, short.end() if short else line[0], line[1])  # “T6, 13/03/2031”: no sixth of March
    if read:
        return read[0].span, read[0].day
    if is_stamp(view.key_of(line)) and (alone := day_of(view.key, *line)):
        return alone  # below a title that names a law: “… theo Luật Đất đai năm 2024 ‖ 06/03/2024”
    if worded := _WORDED_DAY.search(view.key, *line):
        return _day_in_words(worded)
    stamp, spaced = _ISO.search(view.key, *line), _SPACED.search(view.key, *line)
    try:
        if spaced and not stamp:
            return spaced.span(), date(*map(int, filter(None, reversed(spaced.groups()))))
        return (stamp.span(), date(*map(int, stamp.groups()))) if stamp else None
    except ValueError:
        return None


def _day_in_words(worded: re.Match[str]) -> tuple[Span, date] | None:
    try:
        day = date(int(worded["y"]), _month(worded["m"] or worded["m2"]), int(worded["d"] or worded["d2"]))
    except ValueError:
        return None
    return worded.span(), day


def _month(words: str) -> int:
    """The number of a month as it is called: “thang gieng”, “th10”, “october”."""
    if words[-1].isdigit():
        return int(words.removeprefix("thang ").lstrip("thg "))
    called = words.removeprefix("thang ")
    if called in _MONTHS:
        return _MONTHS.index(called) + 1
    return _ENGLISH.index(words[:3]) + 1 if words[:3] in _ENGLISH else 1
