"""Họp lúc nào: the day and hours of the meeting, from its opening, its bases and the foot of minutes.

vào hồi 14 giờ 05 ngày 02/4/2023 … bế mạc lúc 17h00 cùng ngày · (từ 8h đến 11h30) · hai ngày 24, 25/3/2023 · Chiều 22.10
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from domain.extraction import DocumentFacts, DocumentKind, Doubt, Span
from extractors.documents.dates import FoundDay, clock, days, is_of_life
from extractors.documents.stamps import OF_POST, POSTED_AT
from extractors.documents.view import View
from extractors.meetings.bygone import is_bygone
from extractors.meetings.hours import (
    LABEL,
    MINUTES,
    Moment,
    end_on_label,
    hour_of_last,
    hours_apart,
    hours_of,
    with_hour,
)
from extractors.meetings.notices import is_put_off, moved_to
from extractors.meetings.passages import Passages
from extractors.meetings.planned import planned_day
from extractors.meetings.sentences import first_sentences, sentence_start, sentences
from extractors.meetings.sessions import MEETING
from extractors.meetings.told_days import days_told, until, until_the_next
from extractors.meetings.venue_labels import announces
from extractors.meetings.years import of_anniversary, year_of_meeting
from vitext.dates import real_day
from vitext.lazy import regex

_ENDS = regex(
    r"(?:ket thuc|be mac|giai tan|hoan man)[^.\n]{0,48}?(?:luc|hoi|vao)\s+(?=\d)"
    r"|(?:hop|hoi nghi|dai hoi|lam viec) (?:da )?(?:dung|tan|nghi) (?:luc|hoi|vao) (?=\d{1,2}\s?(?:h|g|gio|:))"
    r"|(?m:^)\W*(?:(?:luc|hoi|vao) )?(?=\d{1,2}\s?(?:h|g|gio|:)[^.;,\n]{0,24} (?:(?:cuoc|buoi|phien) hop"
    r"|hoi nghi|dai hoi) (?:ket thuc|be mac|giai tan|tan)(?!\w))"
    r"|(?:hop|hoi nghi|dai hoi|lam viec) (?:da )?(?:ket thuc|be mac|giai tan|hoan man) (?=\d{1,2}\s?(?:h|g|gio|:))"
    r"|(?:(?<!\w)hop|hoi nghi|dai hoi) xong (?:(?:vao )?(?:luc|hoi) )?(?=\d{1,2}\s?(?:h|g|gio|:))"
    r"|(?<=[;,(.-] )ket thuc (?=\d{1,2}\s?(?:h|g|gio|:))"
    r"|(?<!\w)den (?=\d{1,2}\s?(?:h|g|gio|:)[^.;,\n]{0,20}? (?:cung ngay|(?:thi )?(?:ket thuc|be mac|giai tan)))"
    r"|(?<!\w)ket thuc(?: (?:cuoc |buoi )?(?:hop|hoi nghi|dai hoi|lam viec))?\s*:\s*(?=\d{1,2}\s?(?:h|g|gio|:))"
    r"|(?m:^)\W*(?:end|(?:(?:thoi gian|gio) )?ket thuc|be mac|giai tan)\s*:\W*(?=\d)"
)
# Where nothing else tells when they parted: “Biên bản lập xong lúc ‖ 10h30 cùng ngày”.
_WRITTEN = regex(
    r"(?<!\w)bien ban (?:nay )?(?:duoc )?(?:(?:lap|lam|ghi|viet|hoan thanh) xong|thong qua)(?: va [^.\n]{3,40}?)?"
    r" (?:(?:vao )?(?:luc|hoi)|vao) (?=\d)"
)
# “Cuộc họp kết thúc lúc 11h cùng ngày”: news tells its end at the foot.
_ENDED = regex(
    r"(?:(?:buoi|cuoc|phien) (?:hop|lam viec|sinh hoat)|hoi nghi|dai hoi)"
    r"(?: khai mac (?:luc|hoi) \d[\w: ]{1,14},? va)? (?:da )?ket thuc (?:vao )?(?:luc|hoi) (?=\d)"
)
_ISO = regex(r"\W*(?P<day>(?P<y>20\d\d)-(?P<m>\d\d)-(?P<d>\d\d))(?![\d-])")
_CLOSED = regex(r"[^.\n]{0,80}?(?:da )?(?:be mac|ket thuc(?! hien))(?!\w)|[^.;\n]{0,140}? da be mac(?!\w)")
_OTHER = regex(
    r"(?:truoc(?: \d{1,2}(?:h|g| gio|:)(?:\d\d)?(?: phut)?,?)?|het|den|tinh den|ke tu|tu|hieu luc|thanh lap|de an"
    r"|chao mung|ky niem|phat hanh|ngay ban hanh:)\s+(?:ngay\s+)?$"
    # of those who hold shares
    r"|(?:dang ky cuoi cung|khong huong quyen|chot danh sach[^.;\n]{0,30}?)\s*:?\s*(?:la )?(?:ngay )?$"
)
_TO_COME = regex(r"(?:du kien|se|sap)\s(?:[a-z]+\s+){0,8}(?:ngay\s+)?$")  # which an invitation speaks of
# “Hà Nội (TTXVN 11/3/2031)”, by whatever letters the sender goes: when it was sent.
_AGENCY = regex(r"\((?:[A-ZĐÐ]{2,8}|[A-Za-z]+\.vn)[ ,.-]+(?:[Nn]gày )?$")
# “HÀ NỘI, ngày ‖ 21.11.2031 ‖ (PTTGH) - Đại hội …”: where and when a message was sent.
_SENT_FROM = regex(r"^\W*[^\W\d][^\d,;:()\n]{1,30}, (?:ngay )?$")
_SENDER = regex(r"\s*\([A-ZĐÐ]{2,12}\)\s*[-–—]")
# When a site posted a paper is not when those met.
_POSTED = regex(
    r"\W*(?:cap nhat|(?:ngay |thoi gian )?(?:dang|gui|cap nhat|xuat ban)(?: (?:boi|luc|ngay|tin))?|posted"
    r"|updated)(?!\w)[^\n]{0,30}$"
)
# “theo Điều lệ được Đại hội lần thứ II ‖ thông qua ngày 16/6/2030”: what they went by was passed before.
_PASSED_ON = ("thong qua ngay ", "thong qua vao ngay ")
_PASSED_BEFORE = regex(
    r"(?:theo|can cu(?: vao)?|chieu) (?:[^.;\n]{0,60}? )?(?:nghi quyet|quyet nghi|dieu le|quy che|quy uoc|hien chuong)"
    r"[^.;\n]*$"
)
# What a call rests on: “– Biên bản phiên họp Ban Hướng dẫn ‖ ngày 19.01.2031”.
_OF_MINUTES = regex(r"(?<!\w)(?:bien ban|bb) (?:phien |cuoc |buoi )?(?:hop|hoi nghi|dai hoi)(?!\w)[^;\n]*$")
_SESSION = regex(r"ky hop")  # a council sits for days: the day of one resolution is not that of its opening
# “Nghị quyết này được Đại hội … ‖ thông qua ngày 5/3/2031”, “… họp ngày 5/3/2031 tại … thông qua”.
_PASSED = regex(
    r"(?:thong qua[^.;\n]{0,60}?|(?<!\w)(?:hop|to chuc|tien hanh|dien ra)(?: vao)?"
    r"(?: tai [^.;\n]{4,120}?,?(?: vao)?)? )ngay (?=\d)"
)
_VOTED = regex(r"ky hop[^.;\n]{0,100}? thong qua[^.;\n]{0,20}$")
_OWN = regex(
    r"(?:(?<=\d ngay lam viec)[,\s(]+|(?:trong|chieu|sang|hop|tien hanh|dien ra|to chuc|lam viec|thoi gian:?) )"
    r"tu\s+(?:ngay\s+)?$"
)
HELD = regex(rf"(?<!\w)ngay \d[^.\n]{{0,160}}?(?:to chuc|chu tri|hop|dien ra)[^.\n]{{0,60}}?{MEETING}")
# “Thời gian diễn ra đại hội 2 ngày, từ ngày 27 đến ngày 28/9/2031.”: news that says what is to come.
_ANNOUNCED = regex(r"(?:[.\n]\s*)thoi gian (?:dien ra|to chuc)[^.\n]*\d{4}")
_GATHERS = regex(rf"{MEETING}|(?<!\w)(?:hop|le|dien ra|to chuc|tham du)(?!\w)")
_SENTENCES = {"minutes": MINUTES, "invitation": 24}  # above the first sentence stand those to whom an invitation goes
_AFTER_DAYS = regex(
    r"\W*sau (?:\d+|mot|hai|ba|bon|nam)(?:[.,]\d)? ngay(?: ruoi)? (?:lam viec|hop|dien ra)[^.;\n]*(?<!\w)"
    r"(?:be mac|ket thuc)(?! hien)[^,.;\n]{0,30}$"
)
_AFTER_ANOTHER = regex(
    r"\W*(?:\([^()\n]{2,40}\)\W*)?(?:tiep (?:theo|noi|sau)|sau(?= (?:khi|hoi nghi|cuoc|buoi|dai hoi)))(?!\w)"
)
# A headline that is the first sentence: “Ngày 5/3, Hội Nông dân xã tổ chức hội nghị sơ kết”.
_HEADLINE = regex(
    rf"\W*(?:(?:sang|trua|chieu|toi) )?(?:(?:nay|ngay|hom) ?)*\(?\d[^\n]*(?:to chuc|tien hanh|hop|khai mac)(?!\w)"
    rf"|[^\n]*(?:to chuc|tien hanh|khai mac) {MEETING}[^\n]* (?:sang|chieu|toi|ngay) \d"
)
_FOOT = 4000
_BELOW = 300


@dataclass(frozen=True, slots=True)
class Times:
    """When the meeting began and ended, where that was read, and what had to be inferred."""

    start: Moment | None
    end: Moment | None
    start_span: Span
    end_span: Span | None = None
    doubts: tuple[Doubt, ...] = ()


def times_of(view: View, document: DocumentFacts, where: Passages) -> Times | None:
    """The times of the meeting; None where no day is told."""
    issued = document.published or document.date
    if is_put_off(document):
        return None
    day = _moved(view, document, where, issued) or _day(view, document, where, issued)
    if day is None and document.kind == "plan":
        day = planned_day(view, document, where, year=issued.year if issued else None)
    if day is None:
        return None
    day = until_the_next(view, where, day) if document.kind != "minutes" else day
    first = day.day
    doubts: tuple[Doubt, ...] = ()
    if day.guessed:
        if issued and first > issued + timedelta(days=31):
            first = first.replace(year=first.year - 1)
        words = f"Ngày họp không ghi năm; đã lấy năm {first.year} theo ngày của văn bản."
        doubts = (Doubt("year-from-document", words),)
    closes = _CLOSED.match(view.key, day.span[1]) or _is_day_of_closing(view, day)
    if document.kind == "news" and closes and not day.last:
        return Times(None, first, day.span, day.span, doubts)
    start, span = with_hour(view, day, first, where.opening[0] if document.kind == "news" else 0)
    end: Moment | None = day.last or (until(view, where, first) if document.kind == "news" else None)
    closing: Span | None = None
    end = hour_of_last(view, day) or end
    if hours := hours_of(view, day):
        start, end = datetime.combine(first, hours[0]), datetime.combine(first, hours[1])
    if document.kind == "minutes" and isinstance(start, datetime):
        end = end or end_on_label(view, where.opening, start)
    elif document.kind == "minutes" and (apart := hours_apart(view, where.opening, first)):
        start, end = apart[0], apart[1] or end
    foot = max(day.span[1], len(view.key) - _FOOT)
    for found in _told_ends(view, document.kind, day.span[1], foot):
        hour = clock(view.key, found.end(), found.end() + 16)
        if hour:
            later = days(view.key, hour[0][1], hour[0][1] + 40)
            end = datetime.combine(later[0].day if later else day.last or first, hour[1])
            closing = (found.start(), hour[0][1])
    return Times(start, end, span, closing, doubts)


def _told_ends(view: View, kind: DocumentKind, start: int, foot: int) -> Iterator[re.Match[str]]:
    """Where an end is told: on the lines below the day of minutes, on that of what is to come, and at the foot."""
    if kind in ("invitation", "plan"):
        line_end = view.key.find("\n", start)
        yield from _ENDS.finditer(view.key, start, line_end if line_end >= 0 else len(view.key))
    if kind == "minutes":
        line = view.key.rfind("\n", 0, start) + 1  # “Bắt đầu: 15 giờ, ‖ kết thúc: 16 giờ 45‖, ngày 27/9/2031”
        yield from _ENDS.finditer(view.key, line, min(foot, start + _BELOW))
        if _ENDS.search(view.key, start) is None:
            yield from _WRITTEN.finditer(view.key, foot)
    if kind == "minutes" or view.key.find("be mac", foot) >= 0 or (kind == "news" and _ENDED.search(view.key, foot)):
        yield from _ENDS.finditer(view.key, foot)


def _is_day_of_closing(view: View, day: FoundDay) -> bool:
    """Whether a meeting of several days ended on this one: “Sau 2 ngày làm việc, kỳ họp … đã bế mạc chiều ‖ 14/3”."""
    return _AFTER_DAYS.match(view.key, sentence_start(view.key, day.span[0]), day.span[0]) is not None


def _moved(view: View, document: DocumentFacts, where: Passages, issued: date | None) -> FoundDay | None:
    """The day to which a meeting was moved."""
    at = moved_to(view, document, where.opening)
    found = (
        days_told(view, where, (at, min(len(view.key), at + 60)), year=issued.year if issued else None) if at else []
    )
    return found[0] if found else None


def _day(view: View, document: DocumentFacts, where: Passages, issued: date | None) -> FoundDay | None:
    kind = document.kind

    def days_in(span: Span, of_year: int | None) -> list[FoundDay]:
        return days_told(view, where, span, year=of_year)

    year = issued.year if issued else year_of_meeting(view, where, kind, days_in)
    begun = _begun(view, where, kind, year) if kind == "minutes" else None
    for labelled in (
        LABEL.finditer(view.key, *where.opening) if kind != "news" or announces(view, where.opening) else ()
    ):
        line_end = view.key.find("\n", labelled.end())
        if line_end >= 0 and not view.key[labelled.end() : line_end].strip():
            line_end = view.key.find("\n", line_end + 1)  # the label has a cell of its own
        stop = line_end if line_end > 0 else len(view.key)
        read = days(view.key, labelled.end(), stop, year=year) or _in_figures(view, labelled.end(), stop)
        if read:
            return begun if begun and begun.span[0] < labelled.start() else read[0]
    if kind == "plan":
        return None  # the days of a plan are those of its steps
    if kind == "invitation" and (called := planned_day(view, document, where, year=year)):
        return called  # “… phiên họp ngày 5/3 quy định: Đại hội sẽ được triệu tập vào ‖ ngày 9/8/2031”
    held = HELD.search(view.key, *where.opening) if kind == "conclusion_notice" else None
    told = [held.span()] if held else []
    opening = first_sentences(view, where.opening, _SENTENCES.get(kind, 4))
    if kind == "invitation" and (with_hour := _at_an_hour(view, where, opening, kind, year)):
        return with_hour
    announced = _ANNOUNCED.search(view.key, *where.opening) if kind == "news" else None
    if announced and clock(view.key, *announced.span()):
        return next(iter(days_told(view, where, announced.span(), year=year)), None)
    if kind == "minutes" and (own := _of_title(view, where, opening)):
        return own
    gone: FoundDay | None = None  # of a notice that tells of a meeting
    for span in (opening, *told, *where.bases):
        found = days_told(view, where, span, year=year)
        for day in found:
            if kind == "news" and _is_of_one_before(view, where, day, found):
                continue
            if _is_other(view, kind, day) or view.in_table(day.span) or _of_vote(view, kind, day):
                continue
            if kind != "invitation" or not is_bygone(view.key, day.span[0]):
                return day
            gone = gone or day
    if gone:
        return gone
    if announced:
        return next(iter(days_told(view, where, announced.span(), year=year)), None)
    for span in where.closing:
        passed = _PASSED.search(view.key, *span) if not _SESSION.search(view.key, *span) else None
        read = days(view.key, passed.end() - 5, span[1]) if passed else []
        if read and not _is_other(view, kind, read[0]):
            return read[0]
    if kind == "news" and where.title and _HEADLINE.match(view.key, *where.title):
        return next(
            (one for one in days_told(view, where, where.title, year=year) if not _is_other(view, kind, one)), None
        )
    if kind == "conclusion_notice" and where.title and _GATHERS.search(view.key, *where.title):
        named = days_told(view, where, where.title, year=year)  # “Kết luận … tại phiên họp ngày 09/9/2031”
        return next((one for one in named if not _is_other(view, kind, one)), None)
    if kind == "minutes" and where.title:
        return next(iter(days(view.key, *where.title)), None)  # “Meeting minutes - [19/10/2031]”
    return None


def _in_figures(view: View, start: int, end: int) -> list[FoundDay]:
    """The day on a labelled line as programs write it: “Ngày: 2031-03-14”."""
    iso = _ISO.match(view.key, start, end)
    day = real_day(int(iso["y"]), int(iso["m"]), int(iso["d"])) if iso else None
    return [FoundDay(iso.span("day"), day)] if iso and day else []


def _of_title(view: View, where: Passages, opening: Span) -> FoundDay | None:
    """The day by which the title calls minutes, where their first sentences name only others: “Biên bản họp ngày …”."""
    read = days(view.key, *where.title) if where.title else []
    of_title = [day for day in read if not _is_other(view, "minutes", day)][:1]
    named = days_told(view, where, opening)
    same = next((day for day in named if of_title and day.day == of_title[0].day), None)
    return same or (of_title[0] if of_title and named else None)


def _at_an_hour(view: View, where: Passages, opening: Span, kind: DocumentKind, year: int | None) -> FoundDay | None:
    """The first day for which an invitation names an hour in a sentence of a meeting: others are of what it follows."""
    for sentence in sentences(view, opening, _SENTENCES[kind]):
        if not _GATHERS.search(view.key, *sentence):
            continue
        for day in days_told(view, where, sentence, year=year):
            near = max(sentence[0], day.span[0] - 40), min(sentence[1], day.span[1] + 40)
            if not clock(view.key, *near) or is_bygone(view.key, day.span[0]):
                continue
            if not (_is_other(view, kind, day) or view.in_table(day.span)):
                return day
    return None


def _of_vote(view: View, kind: DocumentKind, day: FoundDay) -> bool:
    """Whether it is the day of a council's resolution: “… kỳ họp thứ 12 thông qua ‖ ngày 18 tháng 11 năm 2031”."""
    begins = max(view.key.rfind("\n", 0, day.span[0]) + 1, day.span[0] - 160)
    voted = _VOTED.search(view.key, begins, day.span[0]) if kind == "resolution" else None
    return voted is not None


def _is_of_one_before(view: View, where: Passages, day: FoundDay, found: list[FoundDay]) -> bool:
    """Whether a day in brackets is that of a meeting before: “Tiếp theo hội nghị (chiều ‖ 18/9), sáng 24/9, Sở A …”."""
    first = first_sentences(view, where.opening, 1)
    if _AFTER_ANOTHER.match(view.key, *first) is None or not _is_in_brackets(view.key, first[0], day.span[0]):
        return False
    later = (one.span[0] for one in found if day.span[0] < one.span[0] < first[1])
    return any(not _is_in_brackets(view.key, first[0], at) for at in later)


def _is_in_brackets(key: str, start: int, at: int) -> bool:
    return key.count("(", start, at) > key.count(")", start, at)


def _begun(view: View, where: Passages, kind: DocumentKind, year: int | None) -> FoundDay | None:
    """The day and hour at which minutes say that all began: “Khai mạc: Vào lúc 19 giờ 30 ngày 24/4”."""
    for day in days_told(view, where, first_sentences(view, where.opening, 2), year=year)[:1]:
        if clock(view.key, max(where.opening[0], day.span[0] - 30), day.span[0]) and not _is_other(view, kind, day):
            return day
    return None


def _is_other(view: View, kind: DocumentKind, day: FoundDay) -> bool:
    """Whether the day is a deadline, a plan or that on which a document took effect, not the meeting's."""
    key, at = view.key, day.span[0]
    start = max(at - 40, key.rfind("\n", 0, at) + 1)
    if _SENDER.match(view.flow, day.span[1]) and _SENT_FROM.search(key[key.rfind("\n", 0, at) + 1 : at]):
        return True
    if (
        of_anniversary(key, at)
        or is_of_life(key, at)
        or (key.endswith(_PASSED_ON, 0, at) and _PASSED_BEFORE.search(key, max(0, at - 240), at))
        or _AGENCY.search(view.flow, start, at)
        or _POSTED.match(key, start, at)
        or POSTED_AT.match(key, start)
        or OF_POST.match(key, key.rfind("\n", 0, at) + 1)
    ):
        return True
    if kind == "invitation" and _OF_MINUTES.search(key, max(at - 120, key.rfind("\n", 0, at) + 1), at):
        return True
    other = _OTHER.search(key, start, at)
    if kind != "invitation" and _TO_COME.search(key, start, at):
        return True
    if other is None:
        return False
    return _OWN.search(key, start, at) is None and not (day.last and other.group().startswith(("tu ", "ke tu ")))
