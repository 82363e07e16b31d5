"""Cuộc họp mà bài viết về một thông báo kết luận kể lại: news of a paper tells who concluded, and which meeting.

“Ngày 15/5, Văn phòng tỉnh ban hành Thông báo 25/TB-VP về kết luận của Chủ tịch Lê Văn An ‖ tại cuộc họp nghe báo cáo …”
"""

from __future__ import annotations

from domain.extraction import MeetingFacts, Role, Span
from extractors.documents.dates import days
from extractors.documents.facts import RawMeetingFacts
from extractors.documents.view import View
from extractors.meetings.ends import name_of
from extractors.meetings.leaders.concluders import CONCLUSION
from extractors.meetings.sentences import first_sentences
from extractors.meetings.sessions import A_MEETING, MEETING
from extractors.meetings.venues import venue_of
from extractors.people.persons import persons
from vitext.lazy import regex

_NOTICE = regex(r"(?<!\w)thong bao (?:so:? )?\d\S*")
_AT = regex(rf"(?<!\w)tai (?=(?:cac )?(?:{MEETING}|dien dan(?!\w)))")
# “Ngày 21/01/2025, tại trụ sở Chính phủ, Phó Thủ tướng A đã chủ trì cuộc họp …”
_CHAIRED = regex(
    r"(?m)^\W*(?:theo do,? )?(?=(?:(?:sang|chieu|toi),? )?ngay \d)[^.\n]{0,200}?"
    r"(?<!\w)chu tri (?:cuoc |buoi )?(?:hop|hoi nghi|lam viec)(?!\w)"
)
_CONCLUSION = regex(rf"(?<!\w){CONCLUSION}(?!\w)")
_CONCLUSION_OF = regex(rf"{_CONCLUSION.pattern} cua (?:dong chi |d/c )?$")
_READ = 3000


def told_by_paper(view: View, opening: Span) -> RawMeetingFacts:
    """The chair, name and day of the meeting whose conclusion a notice makes known, as the news of it tells them."""
    start, end = first_sentences(view, opening, 1)
    notice = _NOTICE.search(view.key, start, end)
    if notice is None:
        return RawMeetingFacts(None)
    chair = _concluder(view, notice.end(), end)
    concluded = _CONCLUSION.search(view.key, notice.end(), end)
    at = _AT.search(view.key, concluded.end(), end) if concluded else None
    named = name_of(view, (at.end(), end)) if at else None
    called = named[0] if named and " " in named[0] and not A_MEETING.fullmatch(view.key_of(named[1])) else None
    if chair is None and named is None:
        return RawMeetingFacts(None)
    held = days(view.key, named[1][1], end) if named else []
    chaired = _CHAIRED.search(view.key, end, end + _READ)
    venue = venue_of(view, chaired.span(), kind="news") if chaired else None
    if not held and chaired:
        held = days(view.key, *chaired.span())
    found: dict[str, Span] = {}
    if chair:
        found["chair"] = chair[1]
    if named and called:
        found["title"] = named[1]
    if held:
        found["start"] = held[0].span
    if venue:
        found["venue"] = venue
    facts = MeetingFacts(
        title=called,
        start=held[0].day if held else None,
        venue=view.words(venue) if venue else None,
        chair=chair[0] if chair else None,
    )
    return RawMeetingFacts(facts, found)


def _concluder(view: View, start: int, end: int) -> tuple[Role, Span] | None:
    """Who is named behind “kết luận của”, with his office."""
    for person in persons(view, start, end):
        begins = person.role[0] if person.role else person.name[0]
        if _CONCLUSION_OF.search(view.key, start, begins) and begins < person.name[0]:
            return Role(view.words(person.name), view.words((begins, person.name[0]))), person.name
    return None
