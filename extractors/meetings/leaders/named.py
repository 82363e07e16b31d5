"""Người được gọi tên: a person with an honorific before a verb or behind a label, or a name alone on a labelled line."""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re
from collections.abc import Callable

from domain.extraction import Role, Span
from extractors.documents.names import UPPER
from extractors.documents.view import View
from extractors.meetings.leaders.words import PRESIDES_AFTER
from extractors.meetings.sentences import has_any
from extractors.people.persons import FoundPerson

_BLANK = re.compile(r"[.…_]{3}|\(")
_OWN_TITLE = re.compile(r"(?:^|(?:,|\s-)\s*)(?:thu ky|chu toa|chu tri)(?:\s+(?:hoi nghi|cuoc hop|dai hoi))?$")
_NEXT_LABEL = re.compile(r"(?:thu ky|chu tri|chu toa|thanh phan|tham du|ghi bien ban)(?: (?:cuoc|buoi) hop)?")
_LABEL_WORDS = (
    "doan chu tich",
    "chu tri",
    "ket luan",
    "chu toa",
    "dieu hanh",
    "chi dao",
    "thu ky",
    "thu ki",
    "ghi bien ban",
    "nguoi ghi",
)
_LINE_OF = "(?: (?:cuoc hop|buoi hop|phien hop|hoi nghi|dai hoi))?"
_CALLED = "(?:(?:anh|chi|ong|ba|thay|co|bac|ban|em) )?"
# What stands behind a label on a line of its own: “Chủ trì: Mr. Long”.
NAMED_ON_LINE = (
    rf"{_LINE_OF}\s*(?:\([^)\n]*\))?\s*:\W*{_CALLED}(?P<name>(?:m(?:r|s"
    rf"|rs)\. ?)?[^\s:;,()][^:;,()\n]{{1,38}}?)\s*(?:[.;,(-]\s|(?<=\s)va\s|[.;,]?$)"
)
# An office that stands before the name, its own words small: “Lớp trưởng lớp 6C ‖ Trần Văn An”, “Giám đốc ‖ Lê B”.
_OFFICE_FIRST = re.compile(
    rf"(?P<role>[{UPPER}]\w*(?: \S+){{0,6}}? [^\s{UPPER}]\S*(?: \d+\w*)?) (?P<name>[{UPPER}][^\W\d]+(?: [{UPPER}][^\W\d]*){{1,4}})"
)


def found_before_or_behind(
    view: View,
    named: list[FoundPerson],
    after: re.Pattern[str],
    label: re.Pattern[str] | None,
    otherwise: Callable[[View, list[FoundPerson], FoundPerson, int], tuple[Role, Span] | None] | None = None,
) -> tuple[Role, Span] | None:
    """The first person with a family name before `after`, behind `label`, or told `otherwise` from where the title ends."""
    for person in named:
        name = view.words(person.name)
        if " " not in name:
            continue
        own = _own_title(view, person)
        if own and not own.start() and label and is_labelled(view, person, label):
            own = None  # “Thư ký cuộc họp: bà A - Thư ký”
        end = person.role[0] + own.start() if own and person.role else person.end
        if after.match(view.key, end) or (label is not None and is_labelled(view, person, label)):
            return as_role(view, person, end), person.name
        if otherwise and (told := otherwise(view, named, person, end)):
            return told
    return None


def _own_title(view: View, person: FoundPerson) -> re.Match[str] | None:
    """“…, thư ký” at the end of a title: the part in this meeting, not the office."""
    if person.role is None or not has_any(view.key, ("thu ky", "chu t"), *person.role):
        return None
    line_end = view.text.find("\n", *person.role)  # a list's next line may have been taken for the title's end
    return _OWN_TITLE.search(view.key[person.role[0] : line_end if line_end > 0 else person.role[1]])


def is_labelled(view: View, person: FoundPerson, label: re.Pattern[str]) -> bool:
    """Whether `label` stands right before the name."""
    start = max(0, person.name[0] - 90)
    if not has_any(view.key, _LABEL_WORDS, start, person.name[0]):
        return False
    return label.search(view.key[start : person.name[0]]) is not None


def as_role(view: View, person: FoundPerson, end: int | None = None) -> Role:
    """The name with the title, up to `end`, that stands there or before the verb of chairing."""
    said = view.words((person.role[0], min(end or person.role[1], person.role[1]))) if person.role else ""
    role = said.rstrip(".") or None
    if (
        role
        and person.role
        and _NEXT_LABEL.fullmatch(view.key, *person.role)
        and view.key.startswith(":", person.role[1])
    ):
        role = None  # “Chủ trì: ông A, ‖ Thư ký: bà B”
    if role is None and (verb := PRESIDES_AFTER.match(view.key, person.name[1])):
        role = view.words(verb.span("role")) or None
    return Role(view.words(person.name), role)


def on_a_line(view: View, line: re.Pattern[str], start: int, end: int) -> tuple[Role, Span] | None:
    """A line of its own, “Chủ trì: Mr. Long”: what is named so needs no honorific."""
    said = line.search(view.key, start, end)
    if said is None or not view.flow[said.start("name")].isupper() or _BLANK.search(said["name"]):
        return None
    words = view.words(said.span("name"))
    if office := _OFFICE_FIRST.fullmatch(words):
        return Role(office["name"], office["role"]), said.span("name")
    return Role(words, None), said.span("name")
