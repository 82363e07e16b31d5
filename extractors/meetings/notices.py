"""Thông báo gọi họp: a notice that calls a meeting, moves it or puts it off is read as an invitation to it is.

“THÔNG BÁO ‖ Về việc tổ chức Đại hội …” · “… triệu tập kỳ họp …” · “… hoãn …”: no day · “… dời … sang ngày 8/1”
"""

from __future__ import annotations

import re

from domain.extraction import DocumentFacts, DocumentKind, Span
from extractors.documents.view import View
from extractors.meetings.sentences import sentences
from extractors.meetings.sessions import MEETING
from vitext.fold import fold

_MOVES = r"(?:thay doi|dieu chinh|chuyen|doi|lui|gia han)"
_PUTS_OFF = r"(?:tam )?(?:hoan|dung|ngung)"
_CALLS = re.compile(
    rf"\W*(?:thong bao )?\(?(?:(?:v\s?/\s?v|ve viec|ve)\s?:? )?"
    rf"(?:(?:to chuc|trieu tap|khai mac|{_MOVES}|{_PUTS_OFF})(?: \w+){{0,5}}? )?(?={MEETING})"
)
_PUT_OFF = re.compile(rf"\W*(?:thong bao )?\(?(?:(?:v\s?/\s?v|ve viec|ve)\s?:? )?{_PUTS_OFF} (?!thanh)")
_MOVED = re.compile(rf"(?<!\w){_MOVES}(?!\w)")
_TO_DAY = re.compile(
    rf"(?<!\w){_MOVES}(?!\w)[^.;\n]{{0,200}}? (?:sang|thanh|den|vao)(?= (?:ngay|luc|hoi|thu|sang|chieu|\d))"
)
_REPORTS = re.compile(r"(?<!\w)(?:ket qua|tinh hinh|thanh cong|da dien ra)(?!\w)")

# What a notice tells first: on what day who met, or where a meeting will be.
_HELD = re.compile(
    rf"\W*(?:kinh g[uo]i ?:[^.\n]{{4,200}}? (?=ngay \d))?(?P<told>(?:vao )?(?:(?:luc|hoi) [^,.;\n]{{1,24}}? )?"
    rf"(?:(?:sang|chieu|toi),? )?(?:ngay )?\d{{1,2}}\s?(?:[/.-]|thang ))"
    rf"[^.\n]{{4,220}}? (?:to chuc|chu tri|da co|tien hanh|khai mac|trieu tap) (?:mot )?{MEETING}"
)
_WILL_BE = re.compile(
    rf"(?<!\w){MEETING}[^.;\n]{{0,300}}? se (?:duoc )?(?:to chuc|dien ra|khai mac) (?:vao|tai|tu|luc|trong)(?!\w)"
)
_TELLS_WITHIN = 8  # sentences


def calls_meeting(document: DocumentFacts) -> bool:
    """Whether the title of a paper that is nothing else says that a meeting is called, moved or put off."""
    key = fold(document.title or "").lower()
    return document.kind == "other" and _CALLS.match(key) is not None and _REPORTS.search(key) is None


def kind_of_notice(view: View, opening: Span) -> tuple[DocumentKind, int] | None:
    """As what a paper of no known kind is read and from where: as a notice of what was concluded, or as one that calls.

    “Ngày 5/5, Đức cha … ‖ đã có cuộc họp …”; “Hội nghị … sẽ được tổ chức tại …”; None where it tells of no meeting.
    """
    for sentence in sentences(view, opening, _TELLS_WITHIN):
        if held := _HELD.match(view.key, *sentence):
            return "conclusion_notice", held.start("told")
        if _WILL_BE.search(view.key, *sentence):
            return "invitation", opening[0]
    return None


def named_by_notice(document: DocumentFacts) -> str | None:
    """The name of the meeting that the title of a notice calls: “Về việc tổ chức ‖ Đại hội cổ đông năm 2031”."""
    called = _CALLS.match(fold(document.title or "").lower())
    return document.title[called.end() :] if document.title and called else None


def is_put_off(document: DocumentFacts) -> bool:
    """Whether the title says that the meeting will not be held as it was called."""
    return _PUT_OFF.match(fold(document.title or "").lower()) is not None


def moved_to(view: View, document: DocumentFacts, opening: Span) -> int | None:
    """Where the new day of a meeting is told, if the title says that it was moved; of several moved the last."""
    if document.title is None or _MOVED.search(fold(document.title).lower()) is None:
        return None
    told = list(_TO_DAY.finditer(view.key, *opening))
    return told[-1].end() if told else None
