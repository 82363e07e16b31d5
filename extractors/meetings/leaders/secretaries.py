"""Ai thư ký: who kept the minutes: “Bà Z - …, thư ký”, “Thư ký cuộc họp: ông A”."""

from __future__ import annotations

from domain.extraction import Role, Span
from extractors.documents.view import View
from extractors.meetings.leaders.in_columns import in_columns
from extractors.meetings.leaders.named import (
    CHOSEN,
    FIRST_BELOW,
    HEADING,
    NAMED_ON_LINE,
    first_below,
    found_before_or_behind,
    on_a_line,
)
from extractors.meetings.leaders.offices import office_after_label
from extractors.meetings.leaders.words import HONORIFIC, OF_WHAT
from extractors.meetings.sentences import has_any
from extractors.people.persons import FoundPerson, persons
from vitext.lazy import regex

_SECRETARY = regex(
    r"[ ,:()-]*(?:la\s+)?(?:lam\s+)?(?:(?:uy vien|thanh vien) (?:kiem )?)?"
    r"(?:thu k[yi]|(?:ghi|viet|lap) bien ban|ghi chep)(?!\w|\s*:|\s+la\s)"
)
_SECRETARY_LABEL = regex(
    rf"(?:thu k[yi](?: doan| ghi chep)?|nguoi ghi(?: bien ban| chep)?"
    rf"|ghi bien ban|ghi chep){OF_WHAT}\s*(?:\(?ghi bien ban\)?)?(?:(?:la)?\s*:|\s+la(?=\s))"
    rf"\s*(?:\(?\d\)?[.)/]?\s*)?{HONORIFIC}\s*$"
)
_SECRETARY_WORDS = ("thu ky", "thu ki", "secretary", "ghi bien ban", "nguoi ghi", "ghi chep")
_SECRETARY_LINE = regex(
    r"(?m)(?:^|(?<=[.;)] ))[^\w\n]*(?:thu k[yi](?: ghi chep)?|secretary|(?:nguoi )?ghi(?: bien ban| chep)?)"
    rf"{NAMED_ON_LINE}"
)
_SECRETARIES_BELOW = regex(rf"(?:{HEADING}|{CHOSEN})(?:ban |to |doan )?thu k[yi](?: doan)?{FIRST_BELOW}")

# Whatever office stands between: “Bà Lê Thị An - TV HĐQT, ‖ thư ký”.
_SECRETARY_AFTER = regex(
    r"\s*[,(-]\s*(?P<role>[^;:.,()\n-]{2,50}?)\)?[^\S\n]*[,:(-]+\s*(?:la |lam )?(?:thu k[yi]|ghi bien ban)"
    r"(?= (?:cuoc|hoi|phien|buoi|dai)|\W*(?:\n|$))"
)


_OF_PUPIL = regex(r"(?:phu huynh|cha|me|bo|ba|ong)(?: (?:cua|hoc sinh|em|chau|be))+ \w")  # “phụ huynh em ‖ Minh”


def _behind_office(view: View, named: list[FoundPerson], person: FoundPerson, _: int) -> tuple[Role, Span] | None:
    """Who is secretary behind an office that no list knows; no second person stands between."""
    if office := office_after_label(view, person.name[1], _SECRETARY):
        return Role(view.words(person.name), view.words(office)), person.name
    told = _SECRETARY_AFTER.match(view.key, person.name[1])
    if told is None:
        return None
    if not _OF_PUPIL.match(told["role"]) and any(told.start() < other.name[0] < told.end() for other in named):
        return None
    return Role(view.words(person.name), view.words(told.span("role"))), person.name


def secretary_of(view: View, start: int, end: int) -> tuple[Role, Span] | None:
    """The secretary named between `start` and `end`."""
    if not has_any(view.key, _SECRETARY_WORDS, start, end):
        return None
    named = persons(view, start, end)
    found = found_before_or_behind(view, named, _SECRETARY, _SECRETARY_LABEL, _behind_office)
    found = found or in_columns(view, named, "thu ky")
    return found or on_a_line(view, _SECRETARY_LINE, start, end) or first_below(view, _SECRETARIES_BELOW, start, end)
