"""Dữ kiện cuộc họp: puts rules and passages together as `MeetingFacts`; None where the document is about no meeting."""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import TypeVar

from domain.extraction import DocumentFacts, MeetingFacts, Span
from extractors.documents.dates import days
from extractors.documents.facts import RawMeetingFacts
from extractors.documents.find import find_document_facts, is_blank_form
from extractors.documents.header import read_header
from extractors.documents.page_tails import tail_at
from extractors.documents.view import View, view_of
from extractors.meetings.bodies import body_of
from extractors.meetings.counts.find import attendance_in, vote_in
from extractors.meetings.counts.speeches import SPEECHES
from extractors.meetings.leaders.find import chair_in, planned_chair, secretary_in
from extractors.meetings.likely.names import NO_MORE, likeliest
from extractors.meetings.likely.words import words_of
from extractors.meetings.naming.find import numbered, title_of
from extractors.meetings.naming.words import Title
from extractors.meetings.notices import calls_meeting, is_put_off, named_by_programme, presented_at, told_in_notice
from extractors.meetings.own_numbers import khoa_and_term, ordinal_of, own_of_name, resolved_by
from extractors.meetings.passages import Passages, passages
from extractors.meetings.planned import is_of_meeting, planned_meeting, planned_place, term_in_text
from extractors.meetings.provinces import province_at, province_named, province_of
from extractors.meetings.provinces_beside import province_beside
from extractors.meetings.purposes import purpose_of
from extractors.meetings.rule import first, first_in
from extractors.meetings.sentences import first_sentences, sentence_start, within
from extractors.meetings.sessions import KHOA, ORDINAL, TERM
from extractors.meetings.tails import body_of_name, meeting_of, place_of
from extractors.meetings.telling_hosts import before_speaker
from extractors.meetings.tells import is_of_paper, tells_of_meeting
from extractors.meetings.times import times_of
from extractors.meetings.told_by_papers import told_by_paper
from extractors.meetings.venue_labels import announces
from extractors.meetings.venues import before_holder, venue_of
from vitext.fold import fold
from vitext.lazy import regex

T = TypeVar("T")
_ABOUT = ("resolution", "minutes", "conclusion_notice", "invitation", "news", "plan")
_TO_COME = regex(
    r"(?<!\w)(?:chuan bi|du kien|huong toi|tien toi|quyet tam to chuc|sap|se dien ra|se khai mac)(?!\w)"
)  # a title that looks ahead
_GATHERED = regex(r"(?:hoi nghi|dien dan|dai hoi|ky hop|cuoc hop|phien hop|(?:buoi|cuoc) lam viec|hop(?= \w))(?!\w)")
_TAKEN_BY = regex(r"\s*[-–(.]? ?(?<!\w)anh ?:")
_PASSED_AT = regex(
    r"(?<!\w)(?:(?:hop|to chuc|tien hanh|dien ra)(?:[ ,]+(?:vao )?(?:ngay|sang|chieu|hoi|luc) [^;.\n]{4,60}?)?[ ,]+|thong qua )"
    r"(?P<at>tai \w[^;\n]*)"
)
_TOLD = ("start", "end", "ordinal", "chair", "attendance", "vote", "venue", "body")


@lru_cache(maxsize=4)
def find_meeting_facts(text: str) -> RawMeetingFacts:
    """Read the meeting that a document is about from its matching text. Never raises on content."""
    view = view_of(text)
    document = find_document_facts(text).facts
    if programme := named_by_programme(document):
        document = replace(document, kind="invitation", title=programme)
    calls = calls_meeting(view, document)
    told = None if calls else told_in_notice(view, document)
    given = None if told else presented_at(view, document)
    if given:
        document = replace(document, kind="conclusion_notice")
    elif told or calls:
        document = replace(document, kind=told[0] if told else "invitation")
    elif is_of_meeting(document):
        document = replace(document, kind="plan")
    if document.kind not in _ABOUT:
        return RawMeetingFacts(None)
    if document.kind == "news" and (tail := tail_at(view)) is not None:
        view = view_of(text[: view.lines[tail][0]])
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
    return read if document.kind == "minutes" else _without_bare_title(read)


def _without_bare_title(read: RawMeetingFacts) -> RawMeetingFacts:
    """The facts without a title that is no more than the word for a meeting: “hội nghị” names none."""
    facts = read.facts
    if facts is None or facts.title is None or not NO_MORE.fullmatch(fold(facts.title).lower()):
        return read
    spans = {name: span for name, span in read.spans.items() if name != "title"}
    return replace(read, facts=replace(facts, title=None), spans=spans)


def _before_open_bracket(view: View, title: Title) -> Title | None:
    """The title without a bracket that does not close in it: “cuộc họp ‖ (có mặt 3/4 đồng chí; vắng …)”."""
    words, (start, end) = title
    cut = words.rfind("(")
    if cut < 0 or ")" in words[cut:]:
        return title
    stop = view.text.rfind("(", start, end)
    said = words[:cut].rstrip(" ,;-–")
    return (said, (start, start + len(view.text[start:stop].rstrip(" ,;-–\n")))) if said and stop >= 0 else None


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
    title = likeliest(view, words, title)
    title = _before_open_bracket(view, title) if title else title
    title = meeting_of(view, title) if news and title else title
    title = before_speaker(view, opening, title) if news and title else title
    if title and news and not any(within(title[1], span) for span in naming):
        naming = (*naming, _sentence_until(view, title[1]))
    ordinal = ordinal_of(view, naming, title, news=news)
    if ordinal and document.kind not in ("minutes", "conclusion_notice"):
        title = numbered(view, title, ordinal[1])
    khoa, term = khoa_and_term(view, where, naming, title, news=news)
    if planned and title:
        ordinal = own_of_name(title, ORDINAL, ordinal)
        khoa = own_of_name(title, KHOA, khoa)
        term = own_of_name(title, TERM, term) or term_in_text(view, title, where)
    if title and document.kind == "invitation":
        ordinal = ordinal or own_of_name(title, ORDINAL, None)
    if called := resolved_by(document, where):
        khoa = khoa or own_of_name(called, KHOA, None)
        term = term or own_of_name(called, TERM, None)
    times = times_of(view, document, where)
    if times and times.start:
        found["start"] = times.start_span
    if times and times.end_span:
        found["end"] = times.end_span
    body = body_of(view, document, where, words, title[1] if title else None)
    body = body_of_name(body) if news and body else body
    venue = None if is_put_off(document) else _venue(view, document, where, body)
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
    if news and facts.province is None:
        facts = replace(facts, province=province_beside(view, where, document))
    if facts.province and "–" in facts.province:
        facts = replace(facts, province=facts.province.replace("–", "-"))  # “Bà Rịa – Vũng Tàu”
    if planned and title:
        facts = replace(facts, chair=value("chair", planned_chair(view, where)))
    if not planned:  # what is only planned has had nobody there yet
        told = (opening, *_below_picture(view, title, opening)) if news else (opening,)
        chair = chair_in(view, document, where, told[1:])
        facts = replace(
            facts,
            purpose=value("purpose", first_in(told, lambda span: purpose_of(view, span, kind=document.kind))),
            chair=value("chair", chair),
            province=facts.province
            or (province_of(view, (), bodies=(chair[0].role,), place=None) if chair and chair[0].role else None),
            secretary=value("secretary", secretary_in(view, where, minutes=document.kind == "minutes")),
            attendance=value("attendance", attendance_in(view, document, where))
            if document.kind != "invitation"
            else None,
            vote=value("vote", vote_in(view, document)),
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
    return sentence_start(view.key, title[0]), title[1]


def _venue(view: View, document: DocumentFacts, where: Passages, body: str | None) -> Span | None:
    """Where the meeting was held, without who held it; a resolution may say so where it says that it was passed."""
    venue = venue_of(view, where.opening, kind=document.kind)
    if venue is None and document.kind == "resolution":  # “Nghị quyết được Đại hội, họp ‖ tại …‖, thông qua”
        told = (_PASSED_AT.search(view.key, *span) for span in where.closing)
        spans = [(at.start("at"), at.end()) for at in told if at]
        venue = first_in(spans, lambda span: venue_of(view, span, kind=document.kind))
    if venue is None and document.kind == "plan" and (told_at := planned_place(view, document, where)):
        venue = venue_of(view, told_at, kind="invitation")
    if (
        document.kind == "invitation"
        and not announces(view, where.opening)
        and (told_at := planned_place(view, document, where))
    ):
        venue = venue_of(view, told_at, kind="invitation") or venue
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
