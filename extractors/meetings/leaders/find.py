"""Chủ trì và thư ký: who led the meeting and who wrote its minutes, put together from all places that tell it."""

from __future__ import annotations

from collections.abc import Iterable

from domain.extraction import DocumentFacts, Role, Span
from extractors.documents.signatures.find import signatures
from extractors.documents.view import View
from extractors.meetings.leaders.chairs import chair_of
from extractors.meetings.leaders.concluders import concluder_of
from extractors.meetings.leaders.posts import with_post
from extractors.meetings.leaders.secretaries import secretary_of
from extractors.meetings.passages import Passages
from extractors.meetings.rule import first_in
from extractors.meetings.tails import chair_by_name
from extractors.people.persons import persons
from vitext.fold import fold
from vitext.lazy import regex

_FOOT = 1500
# Who is to lead what a plan organises, on a line of his own; not who leads a piece of work with others.
_IS_TO_LEAD = regex(
    r"(?m:^)\W*(?:(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)/]\W*)?(?:dong chi |nguoi )?(?:chu tri|chu toa|dieu hanh)"
    r"(?: (?:hoi nghi|dai hoi|doi thoai|cuoc hop|phien hop|hoi thao|toa dam|buoi \w+(?: \w+)?))?\s*:(?![^\n]*phoi hop)"
)
_PICTURED = regex(r"(?<!\w)anh ?:|\(anh ")


def chair_in(
    view: View, document: DocumentFacts, where: Passages, captions: Iterable[Span]
) -> tuple[Role, Span] | None:
    """Who led the meeting and in which office; `captions` are the words below pictures that name the meeting."""
    chair = _chair(view, document, where) or first_in(captions, lambda span: chair_of(view, *span))
    if chair and fold(chair[0].role or "").lower() == "lanh dao":
        return None  # “Chủ trì: ‖ Lãnh đạo Sở Công Thương”: no person
    if chair and document.kind == "minutes" and chair[0].role is None:
        chair = with_post(view, chair)
    return chair_by_name(view, chair) if document.kind == "news" and chair else chair


def planned_chair(view: View, where: Passages) -> tuple[Role, Span] | None:
    """Who is to lead a meeting that is only planned: a person named behind “Chủ trì:” on a line."""
    for said in _IS_TO_LEAD.finditer(view.key, *where.opening):
        line = said.start(), view.key.find("\n", said.end())
        line = line if line[1] >= 0 else (line[0], len(view.key))
        if persons(view, *line) and (chair := chair_of(view, *line)):
            return chair
    return None


def _chair(view: View, document: DocumentFacts, where: Passages) -> tuple[Role, Span] | None:
    found = _told_as_chair(view, document, where)
    if found is None or found[0].role or document.kind != "news":
        return found
    named = (one for one in persons(view, *where.opening) if one.role and view.words(one.name) == found[0].name)
    known = next(named, None)  # the office may stand where the same person is named for something else
    return (Role(found[0].name, view.words(known.role)), found[1]) if known and known.role else found


def _told_as_chair(view: View, document: DocumentFacts, where: Passages) -> tuple[Role, Span] | None:
    start, end = where.opening
    concluder = concluder_of(view, where.title) if document.kind == "conclusion_notice" and where.title else None
    if chair := chair_of(view, start, end):
        if document.kind == "news":
            chair = _told_below_picture(view, chair, end)
        if concluder and not chair[0].role and fold(concluder[0].name or "") == fold(chair[0].name or ""):
            return concluder  # “đồng chí A” below a title that says his office
        return chair
    if concluder:
        return concluder
    return chair_of(view, end, min(len(view.key), end + 3000)) if document.kind == "news" else None


def _told_below_picture(view: View, chair: tuple[Role, Span], end: int) -> tuple[Role, Span]:
    """The chair as the text names him, where words below a picture named him first: “Thủ tướng A chủ trì. (Ảnh: …)”."""
    line = view.key.rfind("\n", 0, chair[1][0]) + 1
    stop = view.key.find("\n", chair[1][1], end)
    if stop < 0 or _PICTURED.search(view.key, line, stop) is None:
        return chair
    again = chair_of(view, stop, end)
    return again if again and again[0].name == chair[0].name and again[0].role else chair


def secretary_in(view: View, where: Passages, *, minutes: bool) -> tuple[Role, Span] | None:
    """Who wrote the minutes: told at their beginning or foot, or by who signed them."""
    named = secretary_of(view, *where.opening)
    if named is None and minutes:
        named = secretary_of(view, max(where.opening[1], len(view.key) - _FOOT), len(view.key))
    if named and minutes and (not named[0].role or _is_secretary(named[0].role)):
        named = with_post(view, named)
    signed = next((one for one in signatures(view) if one.secretary), None) if named is None else None
    if signed:
        own = fold(signed.role.role or "").lower().startswith("thu ky")
        return Role(signed.role.name, None if own else signed.role.role), signed.span
    return (Role(named[0].name, None), named[1]) if named and _is_secretary(named[0].role) else named


def _is_secretary(role: str | None) -> bool:
    """Whether an office says no more than what the person is named for: “bà A - Thư ký”."""
    return fold(role or "").lower() == "thu ky"
