"""Dữ kiện cuộc họp: puts rules and passages together as `MeetingFacts`; None where the document is about no meeting."""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache
from typing import TypeVar

from domain.extraction import DocumentFacts, MeetingFacts, Role, Span
from extractors.documents.dates import days
from extractors.documents.facts import RawMeetingFacts
from extractors.documents.find import find_document_facts, is_blank_form
from extractors.documents.header import read_header
from extractors.documents.signatures.find import signatures
from extractors.documents.view import View, view_of
from extractors.meetings.bodies import body_of
from extractors.meetings.counts.attendance import ATTENDANCE, is_rough, is_to_come
from extractors.meetings.counts.people import Attendance
from extractors.meetings.counts.speeches import SPEECHES
from extractors.meetings.counts.votes import Vote, vote_of
from extractors.meetings.ends import CONGRESS_DOES, DAY, LED_TO, SESSION_DOES, name_of
from extractors.meetings.leaders.chairs import chair_of
from extractors.meetings.leaders.concluders import concluder_of
from extractors.meetings.leaders.posts import with_post
from extractors.meetings.leaders.secretaries import secretary_of
from extractors.meetings.likely.choose import likely_name
from extractors.meetings.likely.words import Words, words_of
from extractors.meetings.naming.find import numbered, title_of
from extractors.meetings.naming.words import A_MEETING, Title, is_bare
from extractors.meetings.notices import calls_meeting, is_put_off, named_by_programme, presented_at, told_in_notice
from extractors.meetings.passages import Passages, passages
from extractors.meetings.provinces import province_at, province_named, province_of
from extractors.meetings.purposes import purpose_of
from extractors.meetings.rule import first
from extractors.meetings.sentences import first_sentences, has_any, within
from extractors.meetings.sessions import KHOA, ORDINAL, TERM, is_other
from extractors.meetings.tails import body_of_name, chair_by_name, meeting_of, place_of
from extractors.meetings.tells import is_of_paper, planned_meeting, tells_of_meeting
from extractors.meetings.times import times_of
from extractors.meetings.told_by_papers import told_by_paper
from extractors.meetings.venues import before_holder, venue_of
from extractors.people.persons import persons
from vitext.fold import fold

T = TypeVar("T")
_ABOUT = ("resolution", "minutes", "conclusion_notice", "invitation", "news", "plan")
_TO_COME = re.compile(
    r"(?<!\w)(?:chuan bi|du kien|huong toi|tien toi|quyet tam to chuc|sap|se dien ra|se khai mac)(?!\w)"
)  # a title that looks ahead
_GATHERED = re.compile(
    r"(?:hoi nghi|dien dan|dai hoi|ky hop|cuoc hop|phien hop|(?:buoi|cuoc) lam viec|hop(?= \w))(?!\w)"
)
_NEAR_NAME = 60
# “tổ chức được 98 buổi, có ‖ 5.089 hội viên tham dự”: who came to many others.
_OF_EVENTS = re.compile(r"(?<!\w)\d+ (?:buoi|cuoc|lop|dot|hoi nghi|chuyen de|diem)(?!\w)[^.;\n]*$")
# A word for a meeting and no name.
_JUST_REVIEW = ("hoi nghi tong ket", "hoi nghi so ket")
_NO_MORE = re.compile(r"(?:hoi nghi|dai hoi|ky hop|cuoc hop|phien hop|buoi hop)(?: (?:nay|do|tren|noi tren|nhu sau))?")
# The plenum that passed a cited paper: "Nghị quyết số 13-NQ/TW ngày 18/3/2002, ‖ Hội nghị lần thứ 5, Ban Chấp hành …".
_OF_PAPER = re.compile(
    r"(?:nghi quyet|ket luan|chi thi|chuong trinh"
    r"|quy dinh) so [\w./-]+(?:,? ngay [\d/. -]+)?,? (?:cua )?hoi nghi (?:lan )?thu \w+\Z"
)
_PAPER_BEFORE = 90
# Whose term it is that was elected there: “bầu Ban Thanh tra nhân dân ‖ nhiệm kỳ 2026 - 2028”.
_OF_ELECTED = re.compile(
    r"(?<!\w)bau (?:ra )?(?:ban|to|hoi dong|doan|bch|btv|uy vien|dai bieu|truong)(?!\w)[^.;:\n]{0,60}\Z"
)
_OF_HOUSEHOLDS = re.compile(r"\d\s*(?:ho|nguoi|khau|cu tri|hoc sinh)(?: dan)?(?!\w)")
_TAKEN_BY = re.compile(r"\s*[-–(.]? ?(?<!\w)anh ?:")
_HELD_BEFORE = (" dien ra ", " to chuc ", " tien hanh ", " khai mac ")
_WHOLE_NAME = 5  # spaces in a name that no other meeting of the text has
_ITS_TERM = re.compile(r",? \(?(?:khoa|nhiem ky) [^.;\n]{2,40}")
_MEETING_WORDS = ("hoi nghi", "dai hoi", "hop ", "phien", "buoi", "hoi thao", "khoa ")
_THEN_WENT = re.compile(
    r"\s(?:va (?:di |den )(?:kiem tra|tham|khao sat|du)|(?:truoc|sau) khi"
    r"|(?:vao )?(?:cuoi|dau|giua|trong) (?:tuan|thang) (?:qua|nay|truoc))(?!\w)"
)
_SHORT = (" tp.", " tx.", " q.", " p.", " ts.", " ths.", " pgs.", " gs.")
_FOOT = 1500
_PREPARE = ("phien hop", "hop ", "cuoc hop", "hoi nghi", "buoi ")
_TOLD = ("start", "end", "ordinal", "chair", "attendance", "vote", "venue", "body")


@lru_cache(maxsize=4)
def find_meeting_facts(text: str) -> RawMeetingFacts:
    """Read the meeting that a document is about from its matching text. Never raises on content."""
    view = view_of(text)
    document = find_document_facts(text).facts
    if named_by_programme(document):
        document = replace(document, kind="invitation", title=named_by_programme(document))
    told = None if calls_meeting(document) else told_in_notice(view, document)
    given = None if told else presented_at(view, document)
    if given:
        document = replace(document, kind="conclusion_notice")
    if told or calls_meeting(document):
        document = replace(document, kind=told[0] if told else "invitation")
    if document.kind not in _ABOUT:
        return RawMeetingFacts(None)
    where = passages(view, document.kind)
    if told and told[1] < where.opening[1]:
        title = None if where.title and days(view.key, *where.title) else where.title  # when it was written
        where = replace(where, title=title, opening=(max(told[1], where.opening[0]), where.opening[1]))
    if given:
        where = replace(where, title=None, below=None, opening=given)
    header = read_header(view)
    if header.official and is_blank_form(view, header):
        return RawMeetingFacts(None)
    if document.kind == "news" and is_of_paper(view, where.opening):
        return told_by_paper(view, where.opening)
    if not tells_of_meeting(view, document, where):
        return RawMeetingFacts(None)
    read = _read(view, document, where)
    facts = read.facts
    if facts is None or (not _is_told_of(facts) and all(getattr(facts, name) is None for name in _TOLD)):
        return RawMeetingFacts(None)
    return _without_bare_title(read) if document.kind == "news" else read


def _without_bare_title(read: RawMeetingFacts) -> RawMeetingFacts:
    """The facts without a title that is no more than the word for a meeting: “hội nghị” names none."""
    facts = read.facts
    if facts is None or facts.title is None or not _NO_MORE.fullmatch(fold(facts.title).lower()):
        return read
    spans = {name: span for name, span in read.spans.items() if name != "title"}
    return replace(read, facts=replace(facts, title=None), spans=spans)


def _is_told_of(facts: MeetingFacts) -> bool:
    """Whether the meeting is called one, though nothing else is told of it."""
    title = facts.title
    return title is not None and _GATHERED.match(fold(title).replace("_", " ").lower()) is not None


def _read(view: View, document: DocumentFacts, where: Passages) -> RawMeetingFacts:
    opening, news, planned = where.opening, document.kind == "news", document.kind == "plan"
    naming = _naming(view, where) if news else where.naming
    found: dict[str, Span] = {}

    def value(name: str, read: tuple[T, Span] | None) -> T | None:
        """The value that was read, its place noted."""
        if read is None:
            return None
        found[name] = read[1]
        return read[0]

    title = planned_meeting(view, document, where) if planned else title_of(view, document, where)
    words = words_of(view, where) if news else ()
    title = _likeliest(view, words, title)
    if news and title:
        own = meeting_of(view, title[1])
        title = title if own == title[1] else (view.words(own), own) if own else None
    if title and news and not any(within(title[1], span) for span in naming):
        naming = (*naming, _sentence_until(view, title[1]))
    ordinal = _first_in(naming, lambda span: _own_ordinal(view, span))
    if ordinal and title and news and _is_of_another(view, title[1], ordinal[1]):
        ordinal = None
    if ordinal and title and news and _of_congress_elsewhere(view, title[1], ordinal[1]):
        ordinal = None
    if ordinal and document.kind not in ("minutes", "conclusion_notice"):
        title = numbered(view, title, ordinal[1])
    khoa, term = _khoa_and_term(view, where, naming, title, news=news)
    times = times_of(view, document, where)
    if times and times.start:
        found["start"] = times.start_span
    if times and times.end_span:
        found["end"] = times.end_span
    body = body_of(view, document, where, words, title[1] if title else None)
    body = body_of_name(body) if news and body else body
    venue = None if is_put_off(document) else _venue(view, document, opening, body)
    venue = place_of(view, venue) if news and venue else venue
    place = view.words(venue) if venue else None
    in_province = province_named(place) if place else None
    if venue:
        found["venue"] = venue
    bodies = tuple(filter(None, (document.issuer, document.parent_issuer, body)))
    near = [(0, opening[0]), *([where.title] if where.title else []), first_sentences(view, opening, 2), *where.bases]
    facts = MeetingFacts(
        ordinal=value("ordinal", ordinal),
        khoa=value("khoa", khoa),
        term=value("term", term),
        title=value("title", title),
        body=body,
        start=times.start if times else None,
        end=times.end if times else None,
        venue=place,
        province=in_province
        or (province_at(view, venue) if venue else None)
        or province_of(view, tuple(near), bodies=bodies, place=document.place),
    )
    if not planned:  # what is only planned has had nobody there yet
        told = (opening, *_below_picture(view, title, opening)) if news else (opening,)
        chair = _chair(view, document, where) or _first_in(told[1:], lambda span: chair_of(view, *span))
        if chair and document.kind == "minutes" and chair[0].role is None:
            chair = with_post(view, chair)
        chair = chair_by_name(view, chair) if news and chair else chair
        facts = replace(
            facts,
            purpose=value("purpose", _first_in(told, lambda span: purpose_of(view, span, kind=document.kind))),
            chair=value("chair", chair),
            province=facts.province
            or (province_of(view, (), bodies=(chair[0].role,), place=None) if chair and chair[0].role else None),
            secretary=value("secretary", _secretary(view, where, minutes=document.kind == "minutes")),
            attendance=value("attendance", _attendance(view, document, where))
            if document.kind != "invitation"
            else None,
            vote=value("vote", _vote(view, document)),
            speeches=value("speeches", first(SPEECHES, view.key)),
        )
    return RawMeetingFacts(facts, found, times.doubts if times else ())


def _naming(view: View, where: Passages) -> tuple[Span, ...]:
    """Where news names its meeting: of its opening the first two sentences, and no title that looks ahead."""
    return tuple(
        first_sentences(view, span, 2) if span == where.opening else span
        for span in where.naming
        if span == where.opening or not _TO_COME.search(view.key, *span)
    )


def _sentence_until(view: View, title: Span) -> Span:
    """The meeting's name with the words of its sentence before it: “HĐND tỉnh khóa IX đã tổ chức ‖ kỳ họp thứ 10”."""
    start = max(view.key.rfind("\n", 0, title[0]), view.key.rfind(". ", 0, title[0])) + 1
    return start, title[1]


def _khoa_and_term(
    view: View, where: Passages, naming: tuple[Span, ...], title: Title | None, *, news: bool
) -> tuple[tuple[str, Span] | None, tuple[tuple[int, int], Span] | None]:
    """The khóa and the term of office of a meeting; none that stand far below its name, or, of a congress, outside it."""
    own = (title[1], *naming) if title else naming  # the meeting's name goes first
    if news and where.title and _tells_of_term(view, where.title):
        own = tuple(span for span in own if span != where.title)
    khoa = _first_in(own, lambda span: first(KHOA, view.key, *span))
    term = _first_in(own, lambda span: first(TERM, view.key, *span))
    term = None if term and _OF_ELECTED.search(view.key, max(0, term[1][0] - _PAPER_BEFORE), term[1][0]) else term
    named = [span for span in (where.title, title[1] if title else None) if span]
    if khoa and title and not any(within(khoa[1], span) for span in named) and _is_congress(title[0]):
        khoa = None
    if title and news and (again := _told_again(view, where.opening, title[1])):
        khoa = khoa or first(KHOA, view.key, *again)
        term = term or first(TERM, view.key, *again)
        return khoa, term
    if title and news and not is_bare(title):
        khoa = None if khoa and _of_congress_elsewhere(view, title[1], khoa[1]) else khoa
        term = None if term and _of_congress_elsewhere(view, title[1], term[1]) else term
        khoa = None if khoa and _is_far_below(view, title[1], khoa[1]) else khoa
        term = None if term and _is_far_below(view, title[1], term[1]) else term
    return khoa, term


def _tells_of_term(view: View, headline: Span) -> bool:
    """Whether a headline speaks of a term of office and of no meeting: “Dừng hoạt động của Ban Trị sự nhiệm kỳ 2021 - 2026”."""
    return not has_any(view.key, _MEETING_WORDS, *headline)


def _told_again(view: View, opening: Span, title: Span) -> Span | None:
    """Where a later sentence calls the meeting by the same name: “Đại hội … lần thứ XIII‖, nhiệm kỳ 2031 - 2036, …”."""
    name = view.key[slice(*title)]
    at = view.key.find(name, title[1], opening[1]) if name.count(" ") >= _WHOLE_NAME else -1
    more = _ITS_TERM.match(view.key, at + len(name)) if at >= 0 else None
    return more.span() if more else None


def _venue(view: View, document: DocumentFacts, opening: Span, body: str | None) -> Span | None:
    """Where the meeting was held, without who held it."""
    venue = venue_of(view, opening, kind=document.kind)
    venue = before_holder(view, venue, body) if venue and body else venue
    if venue and body and body.endswith(f" tại {view.words(venue)}"):
        return None  # it says whose people it is: “Hội đồng hương … ‖ tại thị trấn X”
    return venue


def _below_picture(view: View, title: Title | None, opening: Span) -> Iterable[Span]:
    """The words below a picture above the text that name the meeting, up to who took it: "A chủ trì cuộc họp để … ‖ - Ảnh: B"."""
    if title is None or title[1][0] >= opening[0]:
        return
    start = view.key.rfind("\n", 0, title[1][0]) + 1
    stop = view.key.find("\n", title[1][0])
    taken = _TAKEN_BY.search(view.key, title[1][0], stop)
    if taken:
        yield start, taken.start()


def _likeliest(view: View, words: tuple[Words, ...], title: Title | None) -> Title | None:
    """The meeting's name as weights that were learnt from news tell it; what the rules take for it counts there, too."""
    span = likely_name(view, words, title[0] if title else None) if words else None
    said = view.key_of(name_of(view, span)[1]) if span else ""
    if span is None or is_other(view.key, span[0]) or _NO_MORE.fullmatch(said) or (title and said in _JUST_REVIEW):
        return title  # “hội nghị ‖ cũng giới thiệu …” is no name
    if title and view.key.startswith(".", span[1]) and view.key.endswith(_SHORT, 0, span[1] + 1):
        return title  # the weights know no dots inside of names: “… đô thị TP‖. HCM”
    if title and (_is_gone_to(view, title[1], span) or _is_over(view, title[1], span)):
        return title
    return view.words(span), span


def _is_gone_to(view: View, title: Span, span: Span) -> bool:
    """Whether the rules' meeting was held, and the other is one to which somebody goes: “đã diễn ra Đại hội …; bầu A dự ‖ Đại hội”."""
    held = view.key.endswith(_HELD_BEFORE, 0, title[0])
    return held and title[1] <= span[0] and view.key.endswith(" du ", 0, span[0])


def _is_over(view: View, title: Span, span: Span) -> bool:
    """Whether the longer name goes on with what the meeting did, or its day: “kỳ họp thứ 13 ‖ và thống nhất …”."""
    if span[0] != title[0] or span[1] <= title[1]:
        return False
    return any(told.match(view.key, title[1]) for told in (SESSION_DOES, CONGRESS_DOES, DAY, LED_TO, _THEN_WENT))


def _own_ordinal(view: View, span: Span) -> tuple[int, Span] | None:
    """The number of the meeting, but not that of the plenum from which a cited paper is."""
    found = first(ORDINAL, view.key, *span)
    while found and _OF_PAPER.search(view.key, max(span[0], found[1][1] - _PAPER_BEFORE), found[1][1]):
        found = first(ORDINAL, view.key, found[1][1], span[1])
    return found


def _is_congress(title: str) -> bool:
    return fold(title).lower().replace("_", " ").startswith("dai hoi")


def _is_of_another(view: View, title: Span, ordinal: Span) -> bool:
    """Whether the number is that of another meeting: one of another kind, or one to which somebody goes."""
    return _of_another_kind(view, title, ordinal) or _is_gone_to(view, title, ordinal)


def _of_another_kind(view: View, title: Span, ordinal: Span) -> bool:
    """Whether the number is that of a session and the meeting one that prepared it: “phiên họp thẩm tra … Kỳ họp thứ 5”."""
    session = view.key.startswith("ky hop", ordinal[0])
    return session and not within(ordinal, title) and view.key.startswith(_PREPARE, title[0])


def _of_congress_elsewhere(view: View, title: Span, span: Span) -> bool:
    """Whether a number or term is that of a congress, and the meeting none: “hội nghị cán bộ … ‖ Đại hội lần thứ XX”."""
    if within(span, title) or "dai hoi" in view.key_of(title):
        return False
    begins = max(view.key.rfind("\n", 0, span[1]), view.key.rfind(". ", 0, span[1])) + 1
    named = [found.start() for found in A_MEETING.finditer(view.key, begins, span[1])]
    return bool(named) and view.key.startswith("dai hoi", named[-1])


def _is_far_below(view: View, title: Span, span: Span) -> bool:
    """Whether a term stands so far behind the meeting's name that it is that of something else."""
    between = view.key[title[1] : span[0]]
    return ". " in between or len(between) > _NEAR_NAME


def _first_in(places: Iterable[Span], look: Callable[[Span], T | None]) -> T | None:
    for span in places:
        found = look(span)
        if found is not None:
            return found
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
        if concluder and not chair[0].role and fold(concluder[0].name or "") == fold(chair[0].name or ""):
            return concluder  # “đồng chí A” below a title that says his office
        return chair
    if concluder:
        return concluder
    return chair_of(view, end, min(len(view.key), end + 3000)) if document.kind == "news" else None


def _secretary(view: View, where: Passages, *, minutes: bool) -> tuple[Role, Span] | None:
    named = secretary_of(view, *where.opening)
    if named is None and minutes:
        named = secretary_of(view, max(where.opening[1], len(view.key) - _FOOT), len(view.key))
    if named and minutes and not (named[0].role and not _is_secretary(named[0].role)):
        named = with_post(view, named)
    signed = next((one for one in signatures(view) if one.secretary), None) if named is None else None
    if signed:
        own = fold(signed.role.role or "").lower().startswith("thu ky")
        return Role(signed.role.name, None if own else signed.role.role), signed.span
    return (Role(named[0].name, None), named[1]) if named and _is_secretary(named[0].role) else named


def _is_secretary(role: str | None) -> bool:
    """Whether an office says no more than what the person is named for: “bà A - Thư ký”."""
    return fold(role or "").lower() == "thu ky"


def _vote(view: View, document: DocumentFacts) -> tuple[Vote, Span] | None:
    """How they voted; in news those who only agree to something are no voters: “24 hộ dân đồng ý dời nhà”."""
    found = vote_of(view.key, last=document.kind != "minutes")
    agreed = found and document.kind == "news" and _OF_HOUSEHOLDS.search(view.key, *found[1])
    return (
        None if agreed and found and view.key.find("bieu quyet", found[1][0], found[1][1] + _NEAR_NAME) < 0 else found
    )


def _attendance(view: View, document: DocumentFacts, where: Passages) -> tuple[Attendance, Span] | None:
    found = _first_in((where.opening, *where.closing, *where.bases), lambda span: first(ATTENDANCE, view.key, *span))
    if found is None or is_rough(view.key, *found) or (document.kind == "news" and is_to_come(view.key, found[1])):
        return None
    return None if document.kind == "news" and _OF_EVENTS.search(view.key, where.opening[0], found[1][0]) else found
