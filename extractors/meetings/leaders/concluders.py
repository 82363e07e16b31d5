"""Kết luận của ai: whose conclusion the title of a notice makes known.

THÔNG BÁO ‖ Kết luận của đồng chí A, Chủ tịch …, tại Hội nghị …
"""

from __future__ import annotations

import re

from domain.extraction import Role, Span
from extractors.documents.letters import in_small_letters
from extractors.documents.names import FAMILIES
from extractors.documents.view import View
from extractors.meetings.leaders.named import as_role, is_labelled
from extractors.meetings.leaders.words import HONORIFIC
from extractors.people.persons import persons
from extractors.people.titles import ROLE_WORD
from vitext.lazy import regex

# Whose conclusion a notice makes known: “THÔNG BÁO ‖ Kết luận của đồng chí A, Chủ tịch …, tại Hội nghị …”.
CONCLUSION = r"(?:ket luan(?: chi dao| chung)?|y kien chi dao)"
_CONCLUSION_OF = regex(rf"{CONCLUSION} cua\s+{HONORIFIC}\s*$")
_CONCLUSION_OF_OFFICE = regex(
    rf"{CONCLUSION} cua\s+(?P<who>(?={ROLE_WORD})[\w\s]{{8,120}}?)(?=\s(?:tai|ve)\s|\s*[,–-])"
)
_END_OFFICES = ("tinh", "huyen", "xa", "phuong", "pho", "uy", "phu", "ban", "hoi", "nganh")  # no name follows


def concluder_of(view: View, title: Span) -> tuple[Role, Span] | None:
    """Whose conclusion the title of a notice makes known; who concludes a meeting has presided over it."""
    named = (person for person in persons(view, *title) if " " in view.words(person.name))
    told = next(((as_role(view, one), one.name) for one in named if is_labelled(view, one, _CONCLUSION_OF)), None)
    return told or _concluder_in_capitals(view, title)


def _concluder_in_capitals(view: View, title: Span) -> tuple[Role, Span] | None:
    """In a title all of capitals: “KẾT LUẬN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÊ VĂN AN TẠI CUỘC HỌP …”."""
    of = _CONCLUSION_OF_OFFICE.search(view.key[slice(*title)].replace("\n", " "))
    if of is None or not view.is_upper(title):
        return None
    start, end = title[0] + of.start("who"), title[0] + of.end("who")
    begins = [found.start() for found in re.finditer(r"\w+", view.key[start:end])]
    if view.key[start:end].split()[-1] in _END_OFFICES:
        return None
    for size in (3, 4, 2):
        at = begins[-size] if len(begins) > size else 0
        if at and view.key[start + at : end].split()[0] in FAMILIES:
            role = in_small_letters(view, view.words((start, start + at)))
            return Role(view.words((start + at, end)).title(), role), (start + at, end)
    return None
