"""Ai chủ trì, ai thư ký: who chaired and who kept the minutes.

Chủ tọa: bà Hồ Thị A, Chủ tịch … · đồng chí X, Chủ tịch … chủ trì · do ông Y, … làm chủ tọa · Bà Z - …, thư ký
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re

from domain.extraction import Role, Span
from extractors.documents.view import View
from extractors.people.persons import FoundPerson, persons

_OWN_TITLE = re.compile(r"(?:,|\s-)\s*(?:thu ky|chu toa|chu tri)(?:\s+(?:hoi nghi|cuoc hop|dai hoi))?$")
_CHAIRS = re.compile(
    r"[ ,:()-]*(?:la\s+)?(?:da\s+)?(?:dong\s+)?(?:chu tri(?!,? phoi)|chu toa|lam chu (?:toa|tri)|dieu hanh)(?!\w|\s*:)"
)
_LEADS = re.compile(r"[\W_]*(?:da\s+)?(?:dan dau doan|co buoi lam viec|lam viec voi)")
_SPEAKS = re.compile(r"[\W_]*(?:phat bieu )?(?:chi dao|ket luan|be mac) (?:hoi nghi|dai hoi|cuoc hop|buoi)")
_CHAIR_LABEL = re.compile(
    r"(?:duoi su (?:chu tri|chu toa|dieu hanh) cua\s+|(?:chu toa|chu tri)(?: (?:hoi nghi|cuoc hop|dai hoi|buoi lam viec|phien hop|ky hop))?\s*(?:la)?\s*:\s*(?:\(?\d\)?[.)]?\s*)?)(?:dong chi|d/c|ong|ba|anh|chi|thay|co)?\s*$"
)
_SECRETARY = re.compile(r"[ ,:()-]*(?:la\s+)?(?:lam\s+)?thu ky(?!\w|\s*:)")
_SECRETARY_LABEL = re.compile(
    r"thu ky(?: (?:hoi nghi|cuoc hop|dai hoi))?\s*(?:la)?\s*:\s*(?:\(?\d\)?[.)]?\s*)?(?:dong chi|d/c|ong|ba|anh|chi|thay|co)?\s*$"
)


def chair_of(view: View, start: int, end: int) -> tuple[Role, Span] | None:
    """The chair named between `start` and `end`."""
    named = persons(view, start, end)
    for after, label in ((_CHAIRS, _CHAIR_LABEL), (_LEADS, None), (_SPEAKS, None)):
        found = _found(view, named, after, label)
        if found:
            return found
    return None


def secretary_of(view: View, start: int, end: int) -> tuple[Role, Span] | None:
    """The secretary named between `start` and `end`."""
    return _found(view, persons(view, start, end), _SECRETARY, _SECRETARY_LABEL)


def _found(
    view: View, named: list[FoundPerson], after: re.Pattern[str], label: re.Pattern[str] | None
) -> tuple[Role, Span] | None:
    for person in named:
        name = view.words(person.name)
        if " " not in name:
            continue
        own = _OWN_TITLE.search(view.key[person.role[0] : person.role[1]]) if person.role else None
        end = person.role[0] + own.start() if own and person.role else person.end
        before = view.key[max(0, person.name[0] - 60) : person.name[0]]
        if after.match(view.key, end) or (label is not None and label.search(before)):
            role = view.words((person.role[0], min(end, person.role[1]))) if person.role else None
            return Role(name, role), person.name
    return None
