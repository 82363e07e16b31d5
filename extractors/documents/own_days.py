"""Ngày của văn bản: the day and place of a paper, from its header, its foot, the meeting it minutes or its own last words.

Lam Sơn, ngày 05 tháng 3 năm 2026 · (đầu mất) “… thông qua ngày 18 tháng 12 năm 2025./.” · (kèm theo Quyết định số 08 ngày …)
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from datetime import date

from domain.extraction import Span
from extractors.documents.boxes import Header
from extractors.documents.columns import CLOCK
from extractors.documents.dates import FoundDay, days, is_of_life, printed_day
from extractors.documents.site_lines import bare, is_posting
from extractors.documents.stamps import LABELLED, POSTED_AT
from extractors.documents.view import View
from vitext.dates import real_day
from vitext.lazy import regex

_SIGNED_PLACE = regex(
    r"(?m)^[^\w\n]*(?P<place>\w[^\n,;:/()]{1,40}?)\s*(?P<comma>,\s*|\s)ngay\s*(?P<day>\d{1,2}[ /.-][^\n]{5,30})$"
)
# “Trước ngày 30 tháng 9 năm 2031” is no town.
_NO_TOWN = regex(
    r"(?:truoc|sau|tu|den|trong|vao|het|ke tu|tinh den|hom nay|cung|sang|chieu|toi|nop|han|hoan thanh)(?!\w)"
)
_DAY_ALONE = regex(r"\W*ngay (?P<day>\d{1,2} thang \d{1,2},? (?:nam )?\d{4})\W*")
_TOP_LINES = 5
_SENT = regex(
    r"(?m)^[^\w\n]*(?P<place>[^\W\d][^\d,;:()\n]{1,30}), (?P<day>ngay \d[\d/. -]{6,12}\d)\s*\((?P<sender>[a-z]{2,12})\)\s*-"
)
_TOP = 2000
# “Ngày: 2031-03-14” in minutes that a program has written.
_ISO = regex(r"(?m)^\W*(?:ngay(?: hop)?|date|thoi gian)\s*:\W*(?P<day>(?P<y>20\d\d)-(?P<m>\d\d)-(?P<d>\d\d))(?![\d-])")
_WHOLE_DAY = r"(?P<day>ngay\s+\d{1,2}\s?(?:[/.-]\s?\d{1,2}\s?[/.-]\s?|\s?thang\s+\d{1,2}\s+nam\s+)\d{4})"
_ADOPTED = regex(r"nghi\squyet[^.;]{0,160}?\sthong\squa\s" + _WHOLE_DAY)
_ANNEXED = regex(
    r"\(\s*(?:ban hanh )?kem theo (?P<type>[a-z]+ [a-z]+) so\s*:?\s*(?P<number>\d\S*)\s*,?\s*" + _WHOLE_DAY
)
_SITE_LINES, _LONGEST_MENU = 7, 40  # lines that a site may set between the title and the day; letters of one
# The number of a paper with the letters of its kind, right before a day.
_NUMBERED = regex(r"\bso\s*:?\s*\d+[/-]\S*[a-z]\S*\s*,?\s+(?:ngay\s+)?$")
_NUMBER_REACH = 50
_FOOT = 2500
_TOLD, _FURTHER = 700, 2600  # letters in which any day is that of the meeting, and in which it is if that is said
# “Hôm nay, vào hồi 8 giờ ‖ ngày …”, “Thời gian: từ 14 giờ, ‖ ngày …”.
_MET = regex(
    r"(?:hom nay|thoi gian|ngay hop|khai mac|bat dau|(?<!\w)(?:vao|hoi|luc)(?= (?:luc |hoi )?\d))(?!\w)[^.;\n]{0,60}$"
)
_MET_REACH = 80


@dataclass(frozen=True, slots=True)
class OwnDay:
    """A paper's day and place with their spans; `of_meeting` where it is the day that minutes tell."""

    day: date | None = None
    dated: Span | None = None
    place: Span | None = None
    of_meeting: bool = False


def own_day(view: View, header: Header, kind: str) -> OwnDay:
    """The day of the paper, by what says it best."""
    if header.date or header.dated:
        return OwnDay(header.date, header.dated if header.date else None, header.place)
    signed = _signed_day(view, header)
    if signed:
        return signed
    if sent := _sent_day(view):
        return sent
    if kind == "minutes" and (met := _day_of_meeting(view, header)):
        return met
    if kind in ("other", "invitation", "official_letter") and (alone := _day_alone(view)):
        return alone
    dated, day = _adopted(view, header, kind) or (None, None)
    return OwnDay(day, dated, header.place)


def _day_of_meeting(view: View, header: Header) -> OwnDay | None:
    """The day that minutes tell: in their heading, else in the first words of the body."""
    told = body_start(view, header)
    heading = [header.type_line, *header.title] if header.type_line else header.title
    named = next((read for line in heading if (read := days(view.key, *line))), [])
    if read := named or _told_outside_tables(view, told):
        return OwnDay(read[0].day, read[0].span, header.place, of_meeting=True)
    iso = _ISO.search(view.key, told, told + _TOLD)
    day = real_day(int(iso["y"]), int(iso["m"]), int(iso["d"])) if iso else None
    return OwnDay(day, iso.span("day"), header.place, of_meeting=True) if iso and day else None


def _told_outside_tables(view: View, at: int) -> list[FoundDay]:
    """The days that the first words of the body tell; those of a table's rows are when its work is due."""
    found = [
        one
        for one in days(view.key, at, at + _FURTHER)
        if not view.in_table(one.span) and not _is_of_paper(view, one.span[0]) and not is_of_life(view.key, one.span[0])
    ]
    said = next((one for one in found if _MET.search(view.key, max(at, one.span[0] - _MET_REACH), one.span[0])), None)
    return [said] if said else [one for one in found if one.span[0] < at + _TOLD]


def _is_of_paper(view: View, at: int) -> bool:
    """Whether a day stands behind the number of a paper: “Căn cứ Kế hoạch số 5/KH-UBND ‖ ngày 3/5/2031 …, hôm nay, …”."""
    return _NUMBERED.search(view.key, max(0, at - _NUMBER_REACH), at) is not None


def body_start(view: View, header: Header) -> int:
    """Where the body begins: behind the day of posting that a site prints below the title, among words of its own."""
    at = bisect_left(view.lines, (header.end, 0))
    for line in view.lines[at : at + _SITE_LINES]:
        key = bare(view, line)
        labelled = LABELLED.match(key) and is_posting(view, line, key)
        if labelled or POSTED_AT.match(view.key, line[0]):
            return line[1]
        if line[1] - line[0] > _LONGEST_MENU and not view.is_upper(line):
            break
    return header.end


def annexed(view: View, header: Header) -> re.Match[str] | None:
    """“(Ban hành kèm theo Nghị quyết số 08/NQ-HĐND ngày …)” below the document itself."""
    if header.type_word is None or view.key.find("kem theo", header.end) < 0:
        return None
    return next((one for one in _ANNEXED.finditer(view.key, header.end) if one["type"] == header.type_word), None)


def _signed_day(view: View, header: Header) -> OwnDay | None:
    """The last line of place and day near the foot."""
    last: OwnDay | None = None
    for line in _SIGNED_PLACE.finditer(view.key, max(header.end, len(view.key) - _FOOT)):
        if not line["comma"].strip() and (
            not view.flow[slice(*line.span("place"))].istitle() or _NO_TOWN.match(line["place"])
        ):
            continue  # “Hội nghị kết thúc ngày 5/8/2031”
        if CLOCK.search(line["place"]):
            continue  # “Đại lễ Vu Lan – Chủ nhật, ngày 22/8/2031”
        read = days(view.key, *line.span("day"))
        if read and read[0].last is None:  # of two days a meeting is announced: “…, ngày 8-10 tháng 11 năm 2031”
            last = OwnDay(read[0].day, read[0].span, line.span("place"))
    return last


def _day_alone(view: View) -> OwnDay | None:
    """The day that a letter has on a line of its own near its top: “Ngày 17 tháng 8, 2031”."""
    lines = (line for line in view.lines[:_TOP_LINES] if _DAY_ALONE.fullmatch(view.key, *line))
    read = next((read for line in lines if (read := days(view.key, *line))), None)
    return OwnDay(read[0].day, read[0].span) if read else None


def _sent_day(view: View) -> OwnDay | None:
    """Where and when a message of those who met was sent, before its first sentence: “HUẾ, ngày 21.11.2031 (PTTGH) - …”."""
    sent = _SENT.search(view.key, 0, _TOP)
    read = days(view.key, *sent.span("day")) if sent and view.flow[slice(*sent.span("sender"))].isupper() else []
    return OwnDay(read[0].day, read[0].span, sent.span("place")) if sent and read else None


def _adopted(view: View, header: Header, kind: str) -> tuple[Span, date] | None:
    """Where the header is lost: the day on which a resolution says it was passed, or that its annex gives."""
    start = max(header.end, len(view.key) - 6000)
    said = _ADOPTED.search(view.key, start) if kind == "resolution" else None
    said = said or annexed(view, header)
    return printed_day(view.key, *said.span("day")) if said else None
