"""Dữ kiện cuộc họp: puts rules and passages together as `MeetingFacts`; None where the document is about no meeting."""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TypeVar

from domain.extraction import DocumentFacts, MeetingFacts, Role, Span
from extractors.documents.facts import RawMeetingFacts
from extractors.documents.find import find_document_facts, is_blank_form
from extractors.documents.header import read_header
from extractors.documents.signature import signatures
from extractors.documents.view import View, view_of
from extractors.meetings.counts import ATTENDANCE, SPEECHES, Attendance, vote_of
from extractors.meetings.holders import body_in, holder_of
from extractors.meetings.leaders import chair_of, secretary_of
from extractors.meetings.likely.choose import likely_body, likely_name, names_a_meeting
from extractors.meetings.likely.words import Words, words_of
from extractors.meetings.naming import Title, is_bare, named_in_passing, numbered, title_of
from extractors.meetings.passages import Passages, passages
from extractors.meetings.places import province_at, province_named, province_of, venue_of
from extractors.meetings.rule import first
from extractors.meetings.sentences import first_sentences, has_any, sentences
from extractors.meetings.sessions import GATHERING, KHOA, MEETING, MET_FOR, ORDINAL, TERM, is_other
from extractors.meetings.times import times_of
from extractors.people.organizations import find_organizations
from extractors.people.persons import persons
from vitext.fold import fold

T = TypeVar("T")
_ABOUT = ("resolution", "minutes", "conclusion_notice", "invitation", "news", "plan")
_OFFICE = re.compile(r"van phong(?!\w)")  # an office makes known what others concluded
_INSPECTS = re.compile(r"thanh tra|kiem tra|giam sat|dieu tra|kiem toan")
# “KẾ HOẠCH tổ chức Đại hội …”: a plan of a meeting that is to come.
_PLANNED = re.compile(
    rf"\W*(?:ke hoach )?(?:v/v |ve viec |ve )?(?:to chuc|trieu tap) (?={MEETING})(?!(?:dai hoi|hoi nghi) (?:cac|chi))"
)
_MEETING = re.compile(MEETING)
_PURPOSE = re.compile(
    r"\s(?P<word>nham|de)\s+(?=(?P<purpose>(?!nghi|an\b|(?:tham )?du (?:hoi nghi|dai hoi|cuoc hop|le))(?:[^.\n]|(?<=\Wtp)\.){8,420}))"
)
_PURPOSE_LABEL = re.compile(
    r"(?m)^\W*(?:muc dich|ly do|chu de)(?: (?:cuoc |buoi )?(?:hop|hoi nghi))?\W*:[\s*]*(?P<purpose>(?!\d)[^\n]{8,200}?)[\s.;*]*$"
)
# Below the first sentence: “Hội nghị nhằm …”, “…, chi bộ tổ chức Đại hội nhiệm kỳ …, nhằm …”.
_HELD_SO = re.compile(r"(?:to chuc|tien hanh|dien ra|khai mac|hop)(?!\w)")
_IS_FOR = re.compile(rf"\W*{MEETING}(?: (?:lan nay|duoc to chuc|to chuc|dien ra))*\s$")
_HELD_FOR = re.compile(rf"(?:to chuc|tien hanh|trieu tap|khai mac|hop) {MEETING}[^.;]{{0,90}}$")
_PURPOSE_END = re.compile(r"\stai (?=hoi truong|phong hop|tru so|nha van hoa|trung tam|van phong)")
# “Để chuẩn bị …, ngày 8/5 Thường trực HĐND tổ chức cuộc họp”: what for is told first.
_LED_BY = re.compile(
    r"[^\w\n]*(?P<word>de|nham) (?P<purpose>[^.\n]{12,260}?)(?=, (?:vao )?(?:hoi|luc|ngay|sang|chieu|toi|hom|vua qua|trong) |\.\s)"
)
_THEN_WHO = re.compile(
    r",\s(?=(?:(?:pho )?(?:bi thu|chu tich|giam doc)|[uy]+ vien|dong chi|d/c|tham du|den du|ve du|toi du|du)\s)"
)  # “…, ‖ Chủ tịch Lê A đề nghị”
_PRESIDED = re.compile(r"duoi su (?:chu tri|chu toa|dieu hanh) cua")
_TO_COME = re.compile(
    r"(?<!\w)(?:chuan bi|du kien|huong toi|tien toi|quyet tam to chuc|sap|se dien ra|se khai mac)(?!\w)"
)  # a title that looks ahead
# News of the meetings of many: “4/12 cơ sở Hội … đã tổ chức đại hội”, “18/18 chi bộ đã hoàn thành tổ chức đại hội”.
_OF_MANY = re.compile(
    r"(?<![\d/])(?<!ngay )(?<!sang )(?<!chieu )(?<!toi )\d{1,4}/\d{1,4} (?:co so|chi bo|chi doan|chi hoi|don vi|hoi|dang bo|cong doan|xa|phuong|huyen)(?!\w)"
    r"(?:,? [a-z]+){0,12}? (?:to chuc|hoan thanh|tien hanh)(?: xong)?(?: to chuc)? (?:dai hoi|hoi nghi)"
)
# News of a paper, not of the meeting it speaks of: “Ngày 03/12, Văn phòng … ban hành Thông báo số 665/TB-VPCP … tại cuộc họp”.
_PUBLISHED = re.compile(
    r"(?<!\w)(?:ban hanh|ky|co|ra|gui|phat hanh) (?:thong bao|nghi quyet|ket luan|quyet dinh|cong van|cong dien|chi thi|van ban|ke hoach|huong dan|thong tu|nghi dinh)(?: so:?)? \d"
)
# Advice tells how meetings are to be held, not that one was: “Theo Luật Doanh nghiệp, công ty phải họp …”.
_ADVICE = re.compile(
    r"(?<!\w)(?:(?:nhung nam qua|luon) [^.\n]{0,120}?to chuc (?:hoi nghi|dai hoi|hop)|phai (?:to chuc|hop|tien hanh|trieu tap|lap bien ban)|(?:bien ban|nghi quyet|giay moi|thong bao) [^.\n]{0,40}la (?:van ban|mau)"
    r"|mau (?:bien ban|giay moi|nghi quyet)|(?:trinh tu|thu tuc|quy dinh moi|quy dinh) (?:ve |to chuc )?(?:hop|cuoc hop|hoi nghi|dai hoi))(?!\w)"
)
_ADVISING = ("phai ", " la ", "mau ", "trinh tu", "thu tuc", "quy dinh", "nhung nam qua", "luon ")
_DONE = re.compile(
    r"(?<!\w)(?:da|vua|moi day|hom nay|sang nay|chieu nay|toi nay|hom qua|vua qua|ngay \d|sang \d|chieu \d|toi \d)(?!\w)|\d/\d{4}"
)
_MET_FOR = re.compile(rf"(?<!\w)hop (?:{MET_FOR})(?!\w)")
_GATHERED_FOR = re.compile(rf"(?:to chuc|tien hanh|khai mac)(?: thanh cong| trong the)? (?:buoi )?{GATHERING}")
_TOGETHER = (" le ", " mat", "hop bao", "tiep cong dan", "doi thoai")
_GATHERED = re.compile(r"(?:hoi nghi|dai hoi|ky hop|cuoc hop|phien hop|hop) ")
_NEAR_NAME = 60
_PREPARE = ("phien hop", "hop ", "cuoc hop", "hoi nghi", "buoi ")
_GENERAL = re.compile(r"(?:dai hoi|hoi nghi) (?:[a-z]+ ){0,5}cac cap(?!\w)")  # “Đại hội Đoàn các cấp”: many to come
_OFFICE_FIRST = re.compile(
    r"(?:pho )?(?:chu tich|bi thu|giam doc|truong (?:ban|phong|doan)|tong cuc truong|(?:huyen |tinh |thanh |dang )?uy vien)(?!\w)"
)
_COMPANY = re.compile(r"(?<!\w)(?:tong )?cong ty |ctcp |tap doan |ngan hang ")
_SAYS = re.compile(r"\s(?:luôn|vừa|đã|sẽ|yêu cầu|đề nghị|nhấn mạnh|cho biết|phát biểu|khẳng định)(?!\w)")
_SPORTS = ("hội thao",)  # folded like “hội thảo”
_FOR = ("nhằm", "để", "nham", "de")
_TOLD = ("start", "end", "ordinal", "chair", "attendance", "vote", "venue", "body")


@lru_cache(maxsize=4)
def find_meeting_facts(text: str) -> RawMeetingFacts:
    """Read the meeting that a document is about from its matching text. Never raises on content."""
    view = view_of(text)
    document = find_document_facts(text).facts
    if document.kind not in _ABOUT:
        return RawMeetingFacts(None)
    where = passages(view, document.kind)
    header = read_header(view)
    if (header.official and is_blank_form(view, header)) or not _tells_of_meeting(view, document, where):
        return RawMeetingFacts(None)
    read = _read(view, document, where)
    facts = read.facts
    if facts is None or (not _is_told_of(facts) and all(getattr(facts, name) is None for name in _TOLD)):
        return RawMeetingFacts(None)
    return read


def _is_told_of(facts: MeetingFacts) -> bool:
    """Whether the meeting has a name of its own, though nothing else is told of it."""
    title = facts.title
    return title is not None and _GATHERED.match(fold(title).lower()) is not None and not is_bare((title, (0, 0)))


def _tells_of_meeting(view: View, document: DocumentFacts, where: Passages) -> bool:
    if document.kind in ("minutes", "invitation"):
        return True
    if document.kind == "conclusion_notice":
        return not _INSPECTS.search(fold(document.title or "").lower())
    if document.kind == "plan":
        return _planned(document, where) is not None
    start, end = where.opening
    near = [where.opening if document.kind != "news" else (start, min(end, start + 700)), *where.bases, *where.closing]
    if where.title:
        near.append(where.title)
    if where.below:
        near.append(where.below)
    if document.kind == "news" and _OF_MANY.search(view.key, *first_sentences(view, where.opening, 2)):
        return False
    if document.kind == "news" and (_is_of_paper(view, where.opening) or _is_advice(view, where)):
        return False
    if document.kind == "news" and (_met_for(view, where.opening) or _gathered(view, where.opening)):
        return True
    if any(_is_told(view, span) or _PRESIDED.search(view.key, *span) for span in near):
        return True
    if document.kind == "news":
        return bool(named_in_passing(view, only_shown=True)) or names_a_meeting(view, words_of(view, where))
    return (
        document.kind == "resolution" and vote_of(view.key, last=True) is not None
    )  # put to the vote by those who met


def _is_told(view: View, span: Span) -> bool:
    """Whether a meeting is named here, not in brackets and not one that is only spoken of."""
    return any(
        view.key[named.start() - 1 : named.start()] != "("
        and not is_other(view.key, named.start())
        and view.flow[slice(*named.span())].lower() not in _SPORTS
        and not _GENERAL.match(view.key, named.start(), span[1])
        for named in _MEETING.finditer(view.key, *span)
    )


def _met_for(view: View, opening: Span) -> bool:
    """Whether the first sentence says what for a body met: “Tổ công tác … họp kiểm điểm tiến độ”."""
    met = _MET_FOR.search(view.key, *first_sentences(view, opening, 1))
    return met is not None and view.flow[met.start() : met.start() + 3].lower() == "họp"


def _gathered(view: View, opening: Span) -> bool:
    """Whether the first sentences say that people came together: “Cụm thi đua số 1 đã tổ chức lễ ký kết giao ước”."""
    near = first_sentences(view, opening, 2)
    return has_any(view.key, _TOGETHER, *near) and _GATHERED_FOR.search(view.key, *near) is not None


def _is_of_paper(view: View, opening: Span) -> bool:
    """Whether the first sentence tells that a paper was issued, before it names any meeting."""
    start, end = first_sentences(view, opening, 1)
    issued = _PUBLISHED.search(view.key, start, end)
    return issued is not None and _MEETING.search(view.key, start, issued.start()) is None


def _is_advice(view: View, where: Passages) -> bool:
    """Whether headline or lead say how something is ruled, and nothing says that it was done."""
    lead = first_sentences(view, where.opening, 3)
    near = [lead, *([where.title] if where.title else [])]
    if not any(has_any(view.key, _ADVISING, *span) for span in near) and view.key.find("?", 0, lead[0]) < 0:
        return False
    asks = where.title is not None and view.text[slice(*where.title)].rstrip().endswith("?")
    return (asks or any(_ADVICE.search(view.key, *span) for span in near)) and not any(
        _DONE.search(view.key, *span) for span in near
    )


def _planned(document: DocumentFacts, where: Passages) -> Title | None:
    """The meeting that a plan is to organise: its name stands in the plan's title."""
    if where.title is None or document.title is None:
        return None
    named = _PLANNED.match(fold(document.title).lower())
    return (document.title[named.end() :], where.title) if named else None


def _read(view: View, document: DocumentFacts, where: Passages) -> RawMeetingFacts:
    opening = where.opening
    naming = where.naming
    if document.kind == "news":
        naming = tuple(
            span if span != opening else first_sentences(view, opening, 2)
            for span in naming
            if span == opening or not _TO_COME.search(view.key, *span)
        )
    found: dict[str, Span] = {}

    def value(name: str, read: tuple[T, Span] | None) -> T | None:
        """The value that was read, its place noted."""
        if read is None:
            return None
        found[name] = read[1]
        return read[0]

    planned = document.kind == "plan"
    title = _planned(document, where) if planned else title_of(view, document, where)
    words = words_of(view, where) if document.kind == "news" else ()
    title = _likeliest(view, words, title)
    if title and document.kind == "news" and not any(_within(title[1], span) for span in naming):
        naming = (*naming, title[1])
    ordinal = _first_in(naming, lambda span: first(ORDINAL, view.key, *span))
    khoa = _first_in(naming, lambda span: first(KHOA, view.key, *span))
    term = _first_in(naming, lambda span: first(TERM, view.key, *span))
    if ordinal and title and document.kind == "news" and _of_another_kind(view, title[1], ordinal[1]):
        ordinal = None
    if ordinal and document.kind not in ("minutes", "conclusion_notice"):
        title = numbered(view, title, ordinal[1])
    named = [span for span in (where.title, title[1] if title else None) if span]
    if khoa and title and where.title and not any(_within(khoa[1], span) for span in named) and _is_congress(title[0]):
        khoa = None
    if title and document.kind == "news" and not is_bare(title):
        khoa = None if khoa and _is_far_below(view, title[1], khoa[1]) else khoa
        term = None if term and _is_far_below(view, title[1], term[1]) else term
    times = times_of(view, document, where)
    if times and times.start:
        found["start"] = times.start_span
    if times and times.end_span:
        found["end"] = times.end_span
    venue = venue_of(view, opening, kind=document.kind)
    place = view.words(venue) if venue else None
    in_province = province_named(place) if place else None
    if venue and not in_province:
        found["venue"] = venue
    body = _body(view, document, where, words, title[1] if title else None)
    bodies = tuple(filter(None, (document.issuer, document.parent_issuer, body)))
    near = [(0, opening[0]), *([where.title] if where.title else []), first_sentences(view, opening, 3), *where.bases]
    facts = MeetingFacts(
        ordinal=value("ordinal", ordinal),
        khoa=value("khoa", khoa),
        term=value("term", term),
        title=value("title", title),
        body=body,
        start=times.start if times else None,
        end=times.end if times else None,
        venue=None if in_province else place,
        province=in_province
        or (province_at(view, venue) if venue else None)
        or province_of(view, tuple(near), bodies=bodies, place=document.place),
        purpose=None if planned else value("purpose", _purpose(view, opening, kind=document.kind)),
        chair=None if planned else value("chair", _chair(view, document, where)),
        secretary=None if planned else value("secretary", _secretary(view, where)),
        attendance=None if planned else value("attendance", _attendance(view, where)),
        vote=None if planned else value("vote", vote_of(view.key, last=document.kind != "minutes")),
        speeches=None if planned else value("speeches", first(SPEECHES, view.key)),
    )
    return RawMeetingFacts(facts, found, times.doubts if times else ())


def _likeliest(view: View, words: tuple[Words, ...], title: Title | None) -> Title | None:
    """The meeting's name as weights that were learnt from news tell it; what the rules take for it counts there, too."""
    span = likely_name(view, words, title[0] if title else None) if words else None
    return (view.words(span), span) if span else title


def _is_congress(title: str) -> bool:
    return fold(title).lower().replace("_", " ").startswith("dai hoi")


def _of_another_kind(view: View, title: Span, ordinal: Span) -> bool:
    """Whether the number is that of a session and the meeting one that prepared it: “phiên họp thẩm tra … Kỳ họp thứ 5”."""
    session = view.key.startswith("ky hop", ordinal[0])
    return session and not _within(ordinal, title) and view.key.startswith(_PREPARE, title[0])


def _is_far_below(view: View, title: Span, span: Span) -> bool:
    """Whether a term stands so far behind the meeting's name that it is that of something else."""
    between = view.key[title[1] : span[0]]
    return ". " in between or len(between) > _NEAR_NAME


def _within(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _first_in(places: Iterable[Span], look: Callable[[Span], T | None]) -> T | None:
    for span in places:
        found = look(span)
        if found is not None:
            return found
    return None


def _body(
    view: View, document: DocumentFacts, where: Passages, words: tuple[Words, ...], title: Span | None
) -> str | None:
    """The body that issued the document; of news and of papers without a header, who held the meeting or is named in its title."""
    if document.issuer:
        speaks = document.kind == "conclusion_notice" and _OFFICE.match(fold(document.issuer).lower())
        return None if speaks else document.issuer
    held = holder_of(view, where.opening) or _told_of_body(view, document, where, title)
    said = view.words(held) if held else None
    likely = likely_body(view, words, said) if words else None
    return view.words(likely) if likely and not _is_no_body(view, likely) else said


def _is_no_body(view: View, span: Span) -> bool:
    """Whether an office begins the words, a verb stands in them or a person ends them: “UBND huyện Trần Minh Hải”."""
    return (
        _OFFICE_FIRST.match(view.key, *span) is not None
        or _SAYS.search(view.flow, *span) is not None
        or any(person.name[1] == span[1] for person in persons(view, max(0, span[0] - 90), span[1]))
    )


def _told_of_body(view: View, document: DocumentFacts, where: Passages, title: Span | None) -> Span | None:
    """Where the lead has no body as its subject: the headline's, or the one that the meeting's name holds."""
    if document.kind not in ("news", "minutes", "resolution"):
        return None
    spans = [span for span in (title, where.title) if span]
    named = next((body for span in spans if (body := body_in(view, span))), None)
    above = holder_of(view, where.title) if document.kind == "news" and where.title else None
    if above and named and title and _within(named, title) and _within(title, where.opening):
        return named if len(view.words(named).split()) >= len(view.words(above).split()) else above  # the fuller
    return above or named or _company(view, where, title)


def _company(view: View, where: Passages, title: Span | None) -> Span | None:
    """The company whose shareholders met, where it is not the subject: “Tại Đại hội đồng cổ đông …, Công ty X công bố”."""
    if title is None or not view.key.startswith(("dai hoi dong co dong", "dai hoi co dong"), title[0]):
        return None
    start, end = first_sentences(view, where.opening, 2)
    bodies = sorted(span for body in find_organizations(view.text) for span in body.spans if start <= span[0] < end)
    named = ((_COMPANY.search(view.key, *span), span[1]) for span in bodies)
    return next(((company.start(), stop) for company, stop in named if company), None)


def _chair(view: View, document: DocumentFacts, where: Passages) -> tuple[Role, Span] | None:
    start, end = where.opening
    return chair_of(view, start, end) or (
        chair_of(view, end, min(len(view.key), end + 3000)) if document.kind == "news" else None
    )


def _secretary(view: View, where: Passages) -> tuple[Role, Span] | None:
    named = secretary_of(view, *where.opening)
    signed = next((one for one in signatures(view) if one.secretary), None) if named is None else None
    if signed:
        own = fold(signed.role.role or "").lower().startswith("thu ky")
        return Role(signed.role.name, None if own else signed.role.role), signed.span
    return named


def _purpose(view: View, opening: Span, *, kind: str) -> tuple[str, Span] | None:
    if kind == "minutes" and (labelled := _PURPOSE_LABEL.search(view.key, *opening)):
        return view.words(labelled.span("purpose")), labelled.span("purpose")
    for number, sentence in enumerate(sentences(view, opening, 4)):
        if number == 0 and kind in ("news", "minutes") and (told_first := _led_by(view, opening, sentence)):
            return told_first
        for found in _PURPOSE.finditer(view.key, *sentence):
            if view.flow[found.start("word") : found.end("word")].lower() not in _FOR:
                continue
            told = sentence[0], found.start("word")
            alone = number == 1 and not view.key[slice(*told)].strip() and not _HELD_SO.search(view.key, *sentence)
            if number and not (alone or _IS_FOR.match(view.key, *told) or _is_held_for(view, told)):
                continue
            start, stop = found.span("purpose")
            placed = _PURPOSE_END.search(view.key, start, stop)
            stop = placed.start() if placed else stop
            who = (mark for mark in _THEN_WHO.finditer(view.key, start, stop) if view.flow[mark.end()].isupper())
            span = (start, next((mark.start() for mark in who), stop))
            return view.words(span), span
    return None


def _led_by(view: View, opening: Span, sentence: Span) -> tuple[str, Span] | None:
    """What the meeting was for, where that opens the text."""
    led = _LED_BY.match(view.key, *sentence)
    if led is None or view.flow[led.start("word") : led.end("word")].lower() not in _FOR:
        return None
    return (view.words(led.span("purpose")), led.span("purpose")) if _meets(view, opening, led.end()) else None


def _meets(view: View, opening: Span, at: int) -> bool:
    """Whether the next two sentences hold a meeting."""
    near = first_sentences(view, (at, opening[1]), 2)
    return _HELD_SO.search(view.key, *near) is not None and _MEETING.search(view.key, *near) is not None


def _is_held_for(view: View, told: Span) -> bool:
    """Whether the meeting is held in these words, and none was named before: not what was agreed on at it."""
    held = _HELD_FOR.search(view.key, *told)
    return held is not None and _MEETING.search(view.key, told[0], held.start()) is None


def _attendance(view: View, where: Passages) -> tuple[Attendance, Span] | None:
    return _first_in((where.opening, *where.closing, *where.bases), lambda span: first(ATTENDANCE, view.key, *span))
