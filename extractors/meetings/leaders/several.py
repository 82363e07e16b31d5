"""Nhiều người cùng chủ trì: which of several stands first, though not each has an honorific or a verb."""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

from domain.extraction import Role, Span
from extractors.documents.names import NAME, is_family
from extractors.documents.view import View
from extractors.meetings.leaders.named import as_role
from extractors.meetings.leaders.words import HONORIFIC, PRESIDES, SENTENCE_END
from extractors.people.persons import FoundPerson
from extractors.people.titles import ROLE_START
from vitext.lazy import regex

_JOINTLY = regex(r"[^.\n]{0,200}?(?<!\w)dong chu (?:tri|toa)")
_TOGETHER = regex(r"cac dong chi\s*:?\s*(?:[^.\n;:]{0,14}:\s*)?")
_DOES = regex(
    r"\s(?:du|den du|tham du|phat bieu|bao cao|trinh bay|to chuc|tham gia|du va|cho biet|thong qua|duoc|bau)(?!\w)"
)
_NEXT_OFFICE = regex(
    r"\s*;\s+(?P<office>[^;:.\n]{4,90}?),?\s+(?:(?:da|truc tiep)\s+)?(?:chu tri(?!,? phoi)|chu toa)(?!\w)"
)
_NAME_LAST = regex(rf"(?<=\s)(?P<name>{NAME})$")
_OWN_LABEL = regex(rf"[;,]\s(?:nguoi )?chu (?:tri|toa)[^.,;:\n]{{0,30}}:\s*{HONORIFIC}\s*$")
_AND = regex(rf"\s*,?\s*va\s+{HONORIFIC}\s*")  # “A - …, và B - … chủ trì”


def first_of_list(view: View, named: list[FoundPerson], start: int, end: int) -> tuple[Role, Span] | None:
    """The first of a list of which not all are told by an honorific: “Ông A, Chủ tịch …; các Phó Chủ tịch …: B, C chủ trì”."""
    for verb in PRESIDES.finditer(view.key, start, min(end, start + 1200)):
        begins = max((stop.end() for stop in SENTENCE_END.finditer(view.key, start, verb.start())), default=start)
        first = next((person for person in named if begins <= person.name[0] < verb.start()), None)
        listed = first is not None and _is_list(view, first.end, verb.start())
        if first and listed and not _DOES.search(view.key, begins, verb.start()):
            return as_role(view, first), first.name
    return None


def with_second_office(view: View, person: FoundPerson) -> Role | None:
    """One person with two offices: “Đồng chí A, Phó Chủ tịch UBND tỉnh; Trưởng Ban Chỉ đạo chủ trì”; None where another is named."""
    if person.role is None or person.role[0] < person.name[1]:
        return None
    more = _NEXT_OFFICE.match(view.key, person.role[1])
    if more is None or more["office"].endswith(" dong") or not ROLE_START.match(view.key, more.start("office")):
        return None
    last = _NAME_LAST.search(view.flow, *more.span("office"))
    if last and is_family(last["name"].split()[0]):
        return None  # “Ông A, Chủ tịch; Phó Chủ tịch ‖ Lê B ‖ chủ trì”
    return Role(view.words(person.name), view.words((person.role[0], more.end("office"))))


def _is_list(view: View, start: int, end: int) -> bool:
    """Whether a name stands behind the last semicolon: not “…; thăm và ‖ làm việc với …”."""
    mark = view.key.rfind(";", start, end)
    return mark >= 0 and any(map(str.isupper, view.flow[mark:end]))


def first_of_several(view: View, named: list[FoundPerson], found: tuple[Role, Span], start: int) -> tuple[Role, Span]:
    """“Các đồng chí: A, …; B, … chủ trì”: A."""
    ends = [end.end() for end in SENTENCE_END.finditer(view.key, start, found[1][0])]
    begins = ends[-1] if ends else start
    before = [person for person in named if begins <= person.name[0] < found[1][0]]
    if before and _AND.fullmatch(view.key, before[-1].end, found[1][0]):
        return as_role(view, before[-1]), before[-1].name
    if before and view.words(before[0].name) in (found[0].role or ""):
        return as_role(view, before[0]), before[0].name  # “Chủ tịch A, Phó Chủ tịch B chủ trì”, read as one title
    if before and _OWN_LABEL.search(view.key, begins, found[1][0]):
        return found  # “Thư ký: bà A; chủ trì: ông B”
    if before and ";" in view.key[before[0].end : found[1][0]] and not _DOES.search(view.key, begins, found[1][0]):
        return as_role(view, before[0]), before[0].name  # “Ông A, Chủ tịch; các Phó Chủ tịch B, C chủ trì”
    together = _TOGETHER.search(view.key, begins, found[1][0])
    if together or _JOINTLY.match(view.key, found[1][1]):
        begins = together.start() if together else begins
        for person in named:
            if begins <= person.name[0] < found[1][0]:
                return as_role(view, person), person.name
    return found
