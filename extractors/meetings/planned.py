"""Cuộc họp sẽ có hay đã có mà văn bản bàn tới: the meeting that a plan is to organise, or of which a letter or submission is.

KẾ HOẠCH tổ chức Đại hội …      TỜ TRÌNH về việc xin phép tổ chức Đại hội …      V/v phê chuẩn kết quả Đại hội …
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re
from dataclasses import replace

from domain.extraction import DocumentFacts, Span
from extractors.documents.dates import FoundDay, days
from extractors.documents.view import View
from extractors.meetings.naming.words import Title
from extractors.meetings.passages import Passages
from extractors.meetings.sentences import first_sentences, sentence_start
from extractors.meetings.sessions import GATHERING, GENERAL, MEETING
from extractors.meetings.venue_labels import announces
from vitext.fold import fold
from vitext.lazy import regex

_ABOUT = r"\W*(?:ke hoach )?\(?(?:(?:v\s?/\s?v|ve viec|ve)\s?:? )?"
# “KẾ HOẠCH tổ chức Đại hội …”: a plan of a meeting that is to come.
_PLANNED = regex(rf"{_ABOUT}(?:to chuc|trieu tap) (?={MEETING})")
_CONGRESS = regex(rf"{_ABOUT}(?=dai hoi \w)")
# Of many, each of which holds its own: “… tổ chức đại hội các chi bộ”, “… đại hội chi đoàn”, if those do not plan it.
_OF_MANY = regex(r"(?:dai hoi|hoi nghi) cac(?!\w)|[^.;\n]*(?<!\w)cac cap(?!\w)")
_OF_LOWEST = regex(r"(?:dai hoi|hoi nghi) chi(?!\w)")
_NUMBERED = regex(r"(?<!\w)lan (?:thu )?(?:\d|[ivxl]+(?!\w)|nhat|hai|ba|tu|nam|sau)")
# “KẾ HOẠCH tổ chức Lễ kỷ niệm …”, where lines of their own say when and where: one day's gathering.
_GATHERS = regex(
    rf"{_ABOUT}(?:to chuc )?(?!tiep cong dan)(?={GATHERING}|(?:dai )?le (?!hoi|tet|phep)\w|tiep xuc cu tri|ngay gio)"
)
# “KẾ HOẠCH sơ kết 5 năm … và tổ chức ‖ Hội nghị sơ kết”, where such lines stand, too.
_AND_HOLDS = regex(rf"{_ABOUT}[^.;:\n]{{4,120}}? va to chuc (?={MEETING})")
# By what words a letter asks leave, or tells that it is given, before it names the meeting.
_ASKS = (
    r"(?:(?:kinh |xin )?(?:trinh|xin|de nghi|cho phep|chap thuan|thong nhat|dong y|phe duyet|tham dinh|phe chuan|cong nhan|thong bao"
    r"|bao cao|dang ky|cho y kien|co y kien|y kien|chu truong|chi dao|phep|ho so|ke hoach|de an|viec|ve|cho|thoi gian|dia diem),? )"
)
_ASKED_FOR = regex(rf"{_ABOUT}(?P<asks>{_ASKS}{{0,8}})(?:(?:duoc )?(?:to chuc|tien hanh|trieu tap) )(?={MEETING})")
# What came of it: “V/v thông báo kết quả Đại hội …”, “… phê chuẩn kết quả bầu cử tại Đại hội …”.
_CAME_OF = regex(
    rf"{_ABOUT}{_ASKS}{{0,8}}ket qua (?:cua |to chuc |(?:bau cu|bau|nhan su)[^.;\n]{{0,40}}? (?:tai|cua) )?(?={MEETING})"
)
_CALLED = regex(rf"{_ABOUT}(?:to chuc|trieu tap) (?={MEETING})")  # by a decision
_LETTERS = ("official_letter", "submission", "report", "decision")
_FOR = regex(r",? (?:de|nham) (?=\w+ \w)")
# When it is to be held, or was: “dự kiến tổ chức Đại hội vào ‖ ngày 5/4/2031”, “Đại hội … đã được tổ chức ‖ ngày 5/4/2031”.
_SET_FOR = regex(
    r"(?<!\w)(?:to chuc|tien hanh|khai mac|dien ra|trieu tap|thuc hien)(?!\w)(?:(?! truoc )[^.;:\n]){0,160}?"
    r" (?:vao(?: luc| hoi)?|tu|luc|hoi|trong(?! (?:0?1 ngay|\d{1,2} (?:buoi|phien|tieng))(?!\w))|ngay|sang|chieu)(?= \(?(?:ngay |sang |chieu )?\(?\d)"
)
# “kết quả Đại hội của Hiệp hội X ‖ nhiệm kỳ V (2025 - 2030)”; not “Đại hội tổng kết nhiệm kỳ 2020 - 2025”.
_WITH_TERM = regex(
    r"(?<!\w)dai hoi(?:,? (?!danh gia|tong ket|kiem diem|ket qua|bau|de(?!\w)|cac|tham|khoa)[^\W\d]+| lan thu \d+){0,16}?"
    r"(?: lan thu \w+)?,? \(?nhiem ky,? (?:(?:thu )?[ivxl]{1,6},? )?\(?(?P<start>\d{4}) ?- ?(?P<end>\d{4})(?!\d)"
)
# “V/v thời gian tổ chức ‖ đại hội nhiệm kỳ”, where an office of the state writes: that of whoever is to hold one.
_ANYBODYS = regex(r"dai hoi(?: nhiem ky(?: moi)?| het nhiem ky)?\W*$")
_OF_STATE = regex(r"(?:uy ban nhan dan|ubnd|so|bo|phong)(?!\w)")
_FIRST_PART = " tru bi"
_WORD = len("dai hoi")
_BEFORE_DAY, _HOUR, _REACH = 8, 24, 60  # letters before and behind the word that leads to a day


def is_of_meeting(document: DocumentFacts) -> bool:
    """Whether a letter or submission is about one meeting: asks leave for it, gives it, or tells what came of it.

    A report may tell what came of it, a decision may call it.
    """
    key = _key(document)
    named = _named_in_letter(key) if document.kind in _LETTERS else None
    if named is None or (document.kind == "report" and not _CAME_OF.match(key)):
        return False
    if document.kind == "decision" and not _CALLED.match(key):
        return False
    if _ANYBODYS.match(key, named.end()) and _OF_STATE.match(fold(document.issuer or "").lower()):
        return False
    tells_all = document.kind == "official_letter" and named.groupdict().get("asks") == ""
    return not tells_all  # “V/v tổ chức Hội nghị …”: those who get it are to hold theirs, unless it says at what hour


def planned_meeting(view: View, document: DocumentFacts, where: Passages) -> Title | None:
    """The meeting that a plan is to organise, or a letter is about: its name stands in the title."""
    if where.title is None or document.title is None:
        return None
    key = _key(document)
    named = _PLANNED.match(key) or _CONGRESS.match(key)
    if named and _is_of_many(key[named.end() :], fold(document.issuer or "").lower()):
        named = None
    named = named or _named_in_letter(key)
    if named is None and announces(view, where.opening):
        named = _GATHERS.match(key) or _AND_HOLDS.match(key)
    if named is None:
        return None
    aim = _FOR.search(key, named.end())
    return document.title[named.end() : aim.start() if aim else None], where.title


def planned_day(view: View, document: DocumentFacts, where: Passages, *, year: int | None) -> FoundDay | None:
    """The day for which a sentence sets the meeting, or on which it says that it was held."""
    told = _set_for(view, document, where, year)
    return told[1] if told else None


def planned_place(view: View, document: DocumentFacts, where: Passages) -> Span | None:
    """The rest of that sentence behind the day, in which the place is told: “… vào ngày 5/4/2031 ‖ tại hội trường X”."""
    issued = document.published or document.date
    told = _set_for(view, document, where, issued.year if issued else None)
    if told is None:
        return None
    begins, day = told
    at = min(begins, day.span[0])
    return at, first_sentences(view, (at, where.opening[1]), 1)[1]


def term_in_text(view: View, title: Title, where: Passages) -> tuple[tuple[int, int], Span] | None:
    """The term where the text calls the congress more fully than the title: “… Đại hội ‖ lần thứ II, nhiệm kỳ 2025 - 2030”."""
    if not fold(title[0]).lower().startswith("dai hoi"):
        return None
    for told in _WITH_TERM.finditer(view.key, *where.opening):
        start, end = int(told["start"]), int(told["end"])
        if start < end <= start + 10:
            return (start, end), told.span()
    return None


def _set_for(view: View, document: DocumentFacts, where: Passages, year: int | None) -> tuple[int, FoundDay] | None:
    """Where a sentence begins to say for when the meeting is set, and the day."""
    title = planned_meeting(view, document, where)
    word = fold(title[0]).lower()[:_WORD] if title else ""
    for told in _SET_FOR.finditer(view.key, *where.opening):
        said = view.key[sentence_start(view.key, told.start()) : told.end()]
        if not word or word not in said or _FIRST_PART in said:
            continue
        floor = told.start()  # a law before it dates nothing here: “theo Nghị định … để ‖ tổ chức Đại hội vào ngày 5/4”
        key = view.key[floor : min(where.opening[1], told.end() + _REACH)]
        near = days(key, told.end() - floor - _BEFORE_DAY, year=year)
        if near and near[0].span[0] <= told.end() - floor + _HOUR:
            return floor, replace(near[0], span=(near[0].span[0] + floor, near[0].span[1] + floor))
    return None


def _key(document: DocumentFacts) -> str:
    """The title, folded and in small letters."""
    return fold(document.title or "").lower()


def _named_in_letter(key: str) -> re.Match[str] | None:
    """Where the title of a letter names the meeting it is about; not where it is about those of many."""
    named = _ASKED_FOR.match(key) or _CAME_OF.match(key)
    return named if named and not _is_of_many(key[named.end() :], "") else None


def _is_of_many(name: str, issuer: str) -> bool:
    """Whether a name is that of the meetings of many, to judge by its words and by who plans it."""
    if GENERAL.match(name) or _OF_MANY.match(name):
        return True
    own = _NUMBERED.search(name) or issuer.startswith(("chi bo", "chi doan", "chi hoi", "chi doi"))
    return _OF_LOWEST.match(name) is not None and not own
