"""Linh mục, giám mục chủ tọa: priests who chair go by their rank and a saint's name before their own.

dưới sự chủ tọa của Cha Chánh xứ Giuse Lê Văn A · Đức cha Phêrô Trần Văn B, Giám mục Giáo phận …, chủ trì
"""

from __future__ import annotations

from domain.extraction import Role, Span
from extractors.documents.names import FAMILIES, LOWER, NAME, UPPER
from extractors.documents.view import View
from extractors.meetings.sentences import has_any
from vitext.fold import fold
from vitext.lazy import regex

_RANK = (
    r"(?P<rank>(?:Đức (?:Hồng y|Tổng Giám mục|Giám mục|Giám quản|cha|ông)|[Ll]inh mục|L[mM]\.?|[Cc]ha)"
    r"(?P<post>(?: [^\W\d]+){0,5}?))"
)
# A saint's name may be written with dashes, or shortened: “Phan-xi-cô Lê Văn A”, “Gioan T. Lê Văn A”.
_CALLED = rf"(?P<name>(?:[{UPPER}][{LOWER}]+(?:(?:-[{UPPER}{LOWER}][{LOWER}]*){{1,3}}| [{UPPER}]\.) )?{NAME})"
_OFFICE = r"(?:\s*[,–-]\s*(?P<office>[^;:.\n(),]{4,120}?))?"
_UNDER = regex(
    r"(?:(?i:chủ trì|chủ tọa|chủ toạ)(?: (?i:của|là|do|:))*|(?m:^)[^\w\n]*(?i:chủ sự|chủ trì|chủ tọa|chủ toạ)\s*:)"
    rf" ?{_RANK} {_CALLED}{_OFFICE}(?=[,;:.\n(]|$)"
)
_CHAIRS = regex(
    rf"{_RANK} {_CALLED}{_OFFICE}(?:,? (?:đã )?(?:chủ trì|chủ tọa|chủ toạ|có (?:cuộc|buổi) họp|họp với)(?! của)|"
    r"\s*\((?i:chủ trì|chủ tọa|chủ toạ)\))"
)
_RANKS = ("cha ", "linh muc", "duc ", "lm. ", "lm ")
_OWN = 3  # so many of a name's first words may be of saints before the family's


def priest_of(view: View, start: int, end: int) -> tuple[Role, Span] | None:
    """A priest with his rank; what he is called besides is the office behind the name, or between rank and name."""
    if not has_any(view.key, _RANKS, start, end):
        return None
    for pattern in (_UNDER, _CHAIRS):
        for said in pattern.finditer(view.flow, start, end):
            if not FAMILIES.intersection(fold(said["name"]).lower().split()[:_OWN]):
                continue
            rank = said["rank"].strip() if said["post"].strip() else None
            return Role(view.words(said.span("name")), said["office"] or rank), said.span("name")
    return None
