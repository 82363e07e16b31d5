"""Chư tăng chủ trì: monks who chair go by the first letters of their rank.

HT. Thích A – Trưởng ban … (Chủ tọa phiên họp) · dưới sự chủ tọa của HT. Thích A, …
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

from domain.extraction import Role, Span
from extractors.documents.names import UPPER
from extractors.documents.view import View
from vitext.lazy import regex

# Monks go by the first letters of their rank: “HT. Thích A – Trưởng ban … (Chủ tọa phiên họp)”, “chủ tọa của HT. Thích A, …”.
_MONK = (
    r"(?:HT|TT|ĐĐ|NT|NS|SC|H\.T|T\.T|Đ\.Đ|Hòa thượng|Hoà thượng|Hoà Thượng|Hòa Thượng|Thượng tọa|Đại đức|Ni trưởng"
    r"|Ni sư)(?:\.\s?|\s)"
)
_MONK_CHAIRS = regex(
    rf"{_MONK}(?P<name>Thích(?: [{UPPER}]\w+){{2,4}})\s*[,–-]\s*(?P<role>(?:[^;:.\n()]|\.(?=\w)){{4,160}}?)"
    r"(?:\s*\((?:[Cc]hủ tọa|[Cc]hủ toạ|[Cc]hủ trì)[^()]{0,30}\)|,?\s(?:chủ trì|chủ tọa|chủ toạ)(?!\w))"
)
_UNDER_MONK = regex(
    rf"(?:[Cc]hủ trì|[Cc]hủ tọa|[Cc]hủ toạ)(?: (?:[Hh]ội nghị|[Đđ]ại hội|(?:cuộc|buổi|phiên) họp|buổi lễ))?(?::| (?:của|có|là|gồm(?: có)?))? {_MONK}(?P<name>Thích(?: [{UPPER}]\w+){{2,4}})(?:\s*[,–-]\s*(?P<role>(?:[^;:.\n()]|\.(?=\w)){{4,160}}?)(?=[;.\n(]|, (?:cùng|và)))?"
)


def monk_of(view: View, start: int, end: int) -> tuple[Role, Span] | None:
    """A monk with the letters of his rank."""
    if view.key.find("thich ", start, end) < 0:
        return None
    for pattern in (_UNDER_MONK, _MONK_CHAIRS):
        if said := pattern.search(view.text, start, end):
            return Role(view.words(said.span("name")), view.words(said.span("role")) or None), said.span("name")
    return None
