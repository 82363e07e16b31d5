"""Cơ quan có đại hội, hội nghị: of a resolution without a header, the body whose meeting it was."""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

from extractors.documents.header import Header, starts_as_body
from extractors.documents.letters import in_small_letters
from extractors.documents.view import View
from vitext.fold import fold
from vitext.lazy import regex

_OF_CONGRESS = regex(
    r"\W*(?:nghi quyet )?(?:dai hoi(?: dai bieu| toan the| toan quoc| thanh vien| xa vien| thuong nien)*"
    r"|hoi nghi(?: lan thu \w+)?(?: cua)?)\s+(?P<who>[^,;:\n(]{4,90}?)\s*(?=,|\(|$"
    r"|\s(?:lan |khoa |khoa$|nhiem k[yi] |thuong nien|mo rong|nam \d))"
)
_OF_COMPANY = regex(
    r"\W*(?:nghi quyet )?(?:dai hoi dong co dong|dai hoi"
    r"|hoi dong) [^,;:\n]*?(?<!\w)(?P<who>(?:(?:tong )?cong ty|ctcp|ngan hang|tap doan) [^,;:\n(]{4,80})$"
)
_STAFF = "can bo|cong chuc|vien chuc|nguoi lao dong|cong nhan|giao vien|nhan vien|cb|cc|vc|cbcc|cbvc|ccvc|cbccvc|cnvc|nld|dai bieu|toan the|dang vien|doan vien|thuong nien"
_MET = regex(
    rf"(?<!\w)(?:dai hoi|hoi nghi)(?:,? (?:va )?(?:{_STAFF})(?!\w)"
    rf"|(?:-| - )(?:{_STAFF})(?!\w))* (?P<who>(?:chi bo|dang bo|truong|cong doan|chi doan|lien doi|hoi|doan|htx"
    rf"|hop tac xa|cong ty|quy)(?!\w| nghi) [^,;:.\n(]{{4,80}}?)"
    r"(?=,|\.| (?:nhiem ky|nam hoc|nam \d|lan thu|khoa|duoc to chuc|tien hanh|dien ra|thong nhat|da|hop"
    r"|quyet nghi)(?!\w))"
)
_NEAR = 1500


def whose_congress(view: View, header: Header) -> str | None:
    """Of a congress's resolution without a header: the body whose congress it was."""
    above = [line for line in view.lines[:6] if header.type_line and line[1] <= header.type_line[0]]
    for line in (*header.title, *([header.type_line] if header.type_line else []), *above):
        held = _OF_COMPANY.match(view.key, *line) or _OF_CONGRESS.match(view.key, *line)
        if held and starts_as_body(held["who"]):
            return in_small_letters(view, view.words(held.span("who")))
    return None


def whose_meeting(view: View, header: Header, kind: str | None) -> str | None:
    """The body whose meeting the first sentences tell of, a name of its own in it; one of this `kind` where that is
    known: “Đại hội chi bộ ‖ trường THCS X ‖ nhiệm kỳ …”, “Hội nghị viên chức ‖ Trường X ‖ được tổ chức …”."""
    for met in _MET.finditer(view.key, header.end, header.end + _NEAR):
        start, end = met.span("who")
        named = any(map(str.isupper, view.flow[start + 1 : end]))
        if named and starts_as_body(met["who"]) and met["who"].startswith(f"{fold(kind or '').lower()}"):
            name = view.words((start, end))
            return name[0].upper() + name[1:]
    return None
