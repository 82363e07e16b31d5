"""Ai lên tiếng tại hội nghị: a body that speaks behind a meeting's name ends it; one that announces something held it.

Ngày 12/8, tại hội nghị gặp gỡ doanh nghiệp, ‖ lãnh đạo ‖ Sở A ‖ cam kết …
No host: who only asked or reported there ("…, Sở B kiến nghị …"), a firm among the guests; where the name tells the host.
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re
from typing import NamedTuple

from domain.extraction import Span
from extractors.documents.header import starts_as_body
from extractors.documents.view import View
from extractors.meetings.body_words import begins_name, holds_verb
from extractors.meetings.in_names import body_in
from extractors.meetings.naming.words import Title
from extractors.meetings.sentences import first_sentences, has_any, sentences
from extractors.meetings.sessions import GATHERING, MEETING, is_other
from vitext.lazy import regex

_AT = regex(
    r"[^\w\n]*(?:\([\w .,-]{2,40}\)[^\w\n]*)?"
    r"(?:(?:vao )?(?:hom nay|moi day|vua qua|(?:sang|trua|chieu|toi)(?: (?:ngay|nay|qua))?(?= )|ngay)[^,.;\n]{0,30},\s){0,2}"
    rf"(?:tai|tiep tuc(?: chuong trinh)?(?: lam viec)?(?: cua| tai)?|trong khuon kho) (?=(?:buoi |cuoc )?(?:{MEETING}|{GATHERING}))"
)
_SPEAKER = regex(r",\s(?:(?:phia |tap the )?lanh dao )?(?=(?P<body>\w[^,;.:\n]{3,140}))")
_ANNOUNCES = (
    "cam ket|thong tin|canh bao|cong bo|thong bao|giai dap|gioi thieu|ra mat|phat dong|tuyen duong|bieu duong|vinh danh"
    "|khen thuong|thong qua|quan triet|tong ket|so ket|de ra|kien toan|trao (?:tang|giai|thuong|giay|qua|bang)|cong khai|cho y kien|xem xet|bieu quyet|thao luan|chat van|nghe"
)
_TELLS = "cho biet|cho hay|khang dinh|ly giai|tra loi|phu nhan|xac nhan"
_SPEAKS = regex(
    rf"\s(?:(?:da|cung|vua|se|dang) )?(?:(?P<announces>{_ANNOUNCES})|(?P<tells>{_TELLS})"
    r"|kien nghi|de nghi|de xuat|bao cao|phan anh|trinh bay|neu|danh gia|nhan dinh|yeu cau|(?<=da )\w+)(?!\w)"
)
_TO_THE_PUBLIC = regex(r"(?:buoi |cuoc )?(?:hop bao|doi thoai|gap (?:mat|go))(?!\w)")
_FIRM = regex(r"(?:tong )?cong ty|ctcp|tap doan|ngan hang|doanh nghiep|htx|hop tac xa")
_OF_OTHERS = regex(
    r" do (?:\w+ )+?(?:to chuc|chu tri|phoi hop|dang cai)(?!\w)|(?<!\w)(?:toan quoc|quoc te|quoc hoi|chinh phu|trung uong)(?!\w)"
)
_SENTENCES = 2


class SpokenAt(NamedTuple):
    """Where the meeting's name stands, and that of the body that speaks right behind it; whether it is a host's word."""

    name: Span
    body: Span
    hosts: bool


def host_at(view: View, opening: Span) -> Span | None:
    """The body that announces something at the meeting that is named right before."""
    spoken = _spoken_at(view, opening)
    return spoken.body if spoken and spoken.hosts else None


def is_guest(view: View, opening: Span, body: Span) -> bool:
    """Whether a body only speaks at the meeting named before it: “tại hội nghị toàn quốc, ‖ UBND tỉnh A ‖ đề nghị …”."""
    spoken = _spoken_at(view, opening)
    return spoken is not None and not spoken.hosts and spoken.body[0] == body[0]


def before_speaker(view: View, opening: Span, title: Title) -> Title:
    """The meeting's name without the body that speaks behind it: “buổi họp báo quý I‖, Bộ A đã thông tin”."""
    start, end = title[1]
    spoken = _spoken_at(view, opening) if title[0].find(", ") >= 0 else None
    if spoken and spoken.name[0] <= start < spoken.name[1] < end:
        return view.words((start, spoken.name[1])), (start, spoken.name[1])
    return title


def _spoken_at(view: View, opening: Span) -> SpokenAt | None:
    """The meeting at which a body speaks in one of the first sentences, and this body."""
    if not has_any(view.key, ("tai ", "tiep tuc ", "trong khuon kho "), *first_sentences(view, opening, _SENTENCES)):
        return None
    for start, stop in sentences(view, opening, _SENTENCES):
        at = _AT.match(view.key, start, stop)
        if at is None or is_other(view.key, at.end()):
            continue
        for speaker in _SPEAKER.finditer(view.key, at.end(), stop):
            name = at.end(), speaker.start()
            if speaks := _speech(view, speaker):
                body = speaker.start("body"), speaks.start()
                return SpokenAt(name, body, hosts=_is_host(view, name, body, speaks))
    return None


def _speech(view: View, speaker: re.Match[str]) -> re.Match[str] | None:
    """The verb behind a body's name; “Đà Nẵng” holds none, though it folds to “đã”."""
    begins = speaker.start("body")
    if not view.flow[begins].isupper() or not (starts_as_body(speaker["body"]) and begins_name(view, begins)):
        return None
    verbs = _SPEAKS.finditer(view.key, *speaker.span("body"))
    verb = next((found for found in verbs if view.flow[found.start() + 1].islower()), None)
    return verb if verb and not holds_verb(view, begins, view.key[begins : verb.start()]) else None


def _is_host(view: View, name: Span, body: Span, speaks: re.Match[str]) -> bool:
    public = _TO_THE_PUBLIC.match(view.key, *name) is not None
    return (
        (speaks["announces"] is not None or (public and speaks["tells"] is not None))
        and (public or _FIRM.match(view.key, *body) is None)
        and _OF_OTHERS.search(view.key, *name) is None
        and body_in(view, name) is None
    )
