"""Dữ kiện cuộc họp: puts rules and passages together as `MeetingFacts`; None where the document is about no meeting."""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from typing import TypeVar

from domain.extraction import DocumentFacts, Doubt, MeetingFacts, Role, Span
from extractors.documents.dates import FoundDay, clock, days
from extractors.documents.facts import RawMeetingFacts
from extractors.documents.find import find_document_facts
from extractors.documents.header import read_header
from extractors.documents.letters import in_small_letters
from extractors.documents.signature import signatures
from extractors.documents.view import View, view_of
from extractors.meetings.counts import ATTENDANCE, SPEECHES, VOTE, Attendance, Vote
from extractors.meetings.leaders import chair_of, secretary_of
from extractors.meetings.passages import Passages, passages
from extractors.meetings.places import province_of, venue_of
from extractors.meetings.rule import first
from extractors.meetings.sessions import KHOA, MEETING, ORDINAL, TERM
from vitext.fold import fold

T = TypeVar("T")
_ABOUT = ("resolution", "minutes", "conclusion_notice", "invitation", "news")
_HELD = re.compile(rf"{MEETING}")
_STARTS = _HELD
_GATHERS = re.compile(r"(?<!\w)hop (?:toan the|toan dan|thon|xom|to dan|chi bo)")
_HOLDS = re.compile(
    rf"(?:to chuc|tien hanh|khai mac|dien ra|chu tri|co|trieu tap|du|tham du|hop)\s+(?P<title>(?:{MEETING}|giao ban|hop\s|phien\s)[^.;\n]*)"
)
_TITLE_END = re.compile(
    r"\s+(?=(?:de|nham|do (?:dong chi|ong|ba|d/c)|da|duoc|voi su|tai (?!cho)|theo quyet|theo nghi|co mat|thuc hien de an|ve (?:ket qua|tinh hinh|giai quyet|viec|mot so))(?!\w))|,\s*(?=(?:co mat|do|voi|tai|nham)(?!\w))|\s\(huyen"
)
_PURPOSE = re.compile(r"\s(?:nham|de)\s+(?P<purpose>(?!nghi|an\b)[^.;\n]{8,260})")
_ENDS = re.compile(r"(?:ket thuc|be mac)[^.\n]{0,48}?(?:luc|hoi|vao)\s+(?=\d)")
_FROM_TO = re.compile(r"tu\s+(?=\d{1,2}\s*(?:h|g|gio|:))")
_PERSONNEL = re.compile(r"(?<!\w)(?:bau|tai dac cu|tin nhiem|mien nhiem|suy ton|binh xet|bo phieu kin)(?!\w)")
_VOTES = re.compile(r"thong qua|bieu quyet|tan thanh|nhat tri|dong y|thong nhat")
_BODY_FIRST = re.compile(r"(?!ngay|sang|chieu|toi|trua|hom|trong|tai|vao|hoi \d|luc|vua|theo)\w[^,]{4,}")
_ORGANISES = re.compile(r"\s*\s(?:(?:da|vua|long trong)\s+){0,2}(?:phoi hop\s+)?(?:to chuc|hop|tien hanh|khai mac)\s")


def find_meeting_facts(text: str) -> RawMeetingFacts:
    """Read the meeting that a document is about from its matching text. Never raises on content."""
    view = view_of(text)
    document = find_document_facts(text).facts
    if document.kind not in _ABOUT:
        return RawMeetingFacts(None)
    where = passages(view, document.kind)
    if not _tells_of_meeting(view, document, where):
        return RawMeetingFacts(None)
    spans: dict[str, Span] = {}
    doubts: list[Doubt] = []
    facts = _read(view, document, where, spans, doubts)
    told = (facts.start, facts.ordinal, facts.chair, facts.attendance, facts.vote, facts.venue)
    if all(value is None for value in told):
        return RawMeetingFacts(None)
    return RawMeetingFacts(facts, spans, tuple(doubts))


def _tells_of_meeting(view: View, document: DocumentFacts, where: Passages) -> bool:
    if document.kind in ("minutes", "invitation"):
        return True
    start, end = where.opening
    near = [where.opening if document.kind != "news" else (start, min(end, start + 700)), *where.bases, *where.closing]
    if where.title and document.kind != "news":
        near.append(where.title)
    if where.below:
        near.append(where.below)
    return any(_STARTS.search(view.key, *span) for span in near)


def _read(
    view: View, document: DocumentFacts, where: Passages, spans: dict[str, Span], doubts: list[Doubt]
) -> MeetingFacts:
    opening = where.opening
    naming = where.naming
    if document.kind == "news":
        naming = tuple(span if span != opening else _first_sentences(view, opening, 2) for span in naming)

    def note(name: str, span: Span) -> None:
        spans[name] = span

    ordinal = _first_in(naming, lambda span: first(ORDINAL, view.key, *span))
    khoa = _first_in(naming, lambda span: first(KHOA, view.key, *span))
    term = _first_in(naming, lambda span: first(TERM, view.key, *span))
    for name, found in (("ordinal", ordinal), ("khoa", khoa), ("term", term)):
        if found:
            note(name, found[1])
    title, title_span = _title(view, document, where)
    if (
        ordinal
        and document.kind != "minutes"
        and (title is None or not re.search(r"(?<!\w)thu\s", fold(title).lower()))
    ) and document.kind != "conclusion_notice":
        title, title_span = in_small_letters(view, view.words(ordinal[1])), ordinal[1]
    if title_span:
        note("title", title_span)
    congress = title is not None and fold(title).lower().replace("_", " ").startswith("dai hoi")
    start, end = _when(view, document, where, spans, doubts)
    venue = venue_of(view, opening, labelled=document.kind in ("minutes", "invitation", "conclusion_notice"))
    if venue:
        note("venue", venue)
    chair, secretary = _leaders(view, document, where, spans)
    bodies = tuple(filter(None, (document.issuer, document.parent_issuer)))
    near: list[Span] = [
        (0, opening[0]),
        *([where.title] if where.title else []),
        _first_sentences(view, opening, 3),
        *where.bases,
    ]
    return MeetingFacts(
        title=title,
        body=_body(view, document, where),
        ordinal=ordinal[0] if ordinal else None,
        khoa=khoa[0] if khoa and not (congress and where.title and not _within(khoa[1], where.title)) else None,
        term=term[0] if term else None,
        start=start,
        end=end,
        venue=view.words(venue) if venue else None,
        province=province_of(view, tuple(near), bodies=bodies, place=document.place),
        purpose=_purpose(view, opening, spans),
        chair=chair,
        secretary=secretary,
        attendance=_attendance(view, where, spans),
        vote=_vote(view, document, spans),
        speeches=_speeches(view, spans),
    )


def _within(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _first_in(places: Iterable[Span], look: Callable[[Span], T | None]) -> T | None:
    for span in places:
        found = look(span)
        if found is not None:
            return found
    return None


def _first_sentences(view: View, span: Span, count: int) -> Span:
    at = span[0]
    for _ in range(count):
        mark = re.compile(r"[.!?](?=\s+[^\W\d_])|\n").search(view.key, at, span[1])
        while (
            mark is not None
            and mark.group() != "\n"
            and not view.flow[mark.end() : mark.end() + 3].strip()[:1].isupper()
        ):
            mark = re.compile(r"[.!?](?=\s+[^\W\d_])|\n").search(view.key, mark.end(), span[1])
        if mark is None:
            return span
        at = mark.end()
    return span[0], at


def _title(view: View, document: DocumentFacts, where: Passages) -> tuple[str | None, Span | None]:
    if (
        document.kind == "minutes"
        and document.title
        and not fold(document.title).lower().startswith(("v/v", "ve viec", "bien ban"))
    ):
        return document.title, where.title
    if document.kind == "conclusion_notice" and document.title and where.title:
        named = re.search(rf"\stai (?P<title>(?:{MEETING}|hop\s).*)", fold(document.title).lower())
        if named:
            cut = re.search(
                r"\sve (?:giai quyet|viec|tinh hinh|ket qua)", fold(document.title).lower()[named.start("title") :]
            )
            stop = named.start("title") + cut.start() if cut else len(document.title)
            return document.title[named.start("title") : stop], where.title
    for span in (where.opening, *where.bases, *where.closing):
        limit = _first_sentences(view, span, 3) if span == where.opening else span
        if span != where.opening and document.title and _STARTS.match(fold(document.title).lower()):
            return document.title, where.title
        for found in _HOLDS.finditer(view.key, *limit):
            return _cut_title(view, found.span("title"))
        named = (_HELD if span != where.opening else _GATHERS).search(view.key, *limit)
        if named:
            return _cut_title(view, (named.start(), span[1]))
    if document.title and _STARTS.match(fold(document.title).lower()):
        return document.title, where.title
    return None, None


def _cut_title(view: View, span: Span) -> tuple[str | None, Span | None]:
    mark = re.compile(r"[.;\n]").search(view.key, *span)
    stop = mark.start() if mark else span[1]
    cut = _TITLE_END.search(view.key, span[0] + 4, stop)
    stop = cut.start() if cut else stop
    day = re.compile(r"\s+(?:vao )?(?:(?:sang|trua|chieu|toi) )?ngay\s+\d").search(view.key, span[0], stop)
    stop = day.start() if day else stop
    return view.words((span[0], stop)), (span[0], stop)


def _when(
    view: View, document: DocumentFacts, where: Passages, spans: dict[str, Span], doubts: list[Doubt]
) -> tuple[datetime | date | None, datetime | date | None]:
    issued = document.published or document.date
    day = _day(view, where, issued)
    if day is None:
        return None, None
    spans["start"] = day.span
    first_day = day.day
    if day.guessed:
        if issued and first_day > issued + timedelta(days=31):
            first_day = first_day.replace(year=first_day.year - 1)
        doubts.append(
            Doubt("year-from-document", f"Ngày họp không ghi năm; đã lấy năm {first_day.year} theo ngày của văn bản.")
        )
    start: datetime | date = first_day
    end: datetime | date | None = day.last
    hour = clock(view.key, max(0, day.span[0] - 60), min(len(view.key), day.span[1] + 30))
    if hour and "\n" not in view.key[min(hour[0][1], day.span[1]) : max(hour[0][0], day.span[0])]:
        start = datetime.combine(first_day, hour[1])
        spans["start"] = (min(hour[0][0], day.span[0]), max(hour[0][1], day.span[1]))
    span = _FROM_TO.search(view.key, day.span[0], min(len(view.key), day.span[1] + 120))
    if span:
        opened = clock(view.key, span.end(), span.end() + 12)
        closed = clock(view.key, opened[0][1], opened[0][1] + 24) if opened else None
        if opened and closed:
            start, end = datetime.combine(first_day, opened[1]), datetime.combine(first_day, closed[1])
    for ends in _ENDS.finditer(view.key, day.span[1]):
        closed = clock(view.key, ends.end(), ends.end() + 16)
        if closed:
            later = days(view.key, closed[0][1], closed[0][1] + 40)
            end = datetime.combine(later[0].day if later else day.last or first_day, closed[1])
            spans["end"] = (ends.start(), closed[0][1])
    return start, end


def _day(view: View, where: Passages, issued: date | None) -> FoundDay | None:
    year = issued.year if issued else _printed_year(view)
    labelled = re.compile(r"thoi gian(?: bat dau| hop)?\s*:").search(view.key, *where.opening)
    if labelled:
        line_end = view.key.find("\n", labelled.end())
        read = days(view.key, labelled.end(), line_end if line_end > 0 else len(view.key), year=year)
        if read:
            return read[0]
    sentences = _first_sentences(view, where.opening, 4)
    for span in (sentences, *where.bases):
        found = days(view.key, *span, year=year)
        found = [day for day in found if not _other_day(view.key, day.span[0])]
        if found:
            return found[0]
    for span in where.closing:
        passed = re.compile(r"thong qua[^.;\n]{0,60}?ngay ").search(view.key, *span)
        read = days(view.key, passed.end() - 6, span[1]) if passed else []
        if read:
            return read[0]
    return None


def _printed_year(view: View) -> int | None:
    """The year of a date line whose day was left blank: “ngày … tháng 9 năm 2020”."""
    dated = read_header(view).dated
    year = re.search(r"nam\s*(\d{4})", view.key[dated[0] : dated[1]]) if dated else None
    return int(year[1]) if year else None


def _other_day(key: str, at: int) -> bool:
    """Whether the day is a deadline or one that a document took effect on, not that of the meeting."""
    return bool(
        re.search(
            r"(?:truoc|het|den|tinh den|ke tu|tu|hieu luc|thanh lap|de an|chao mung|ky niem)\s+(?:ngay\s+)?$",
            key[max(0, at - 30) : at],
        )
    ) and not re.search(r"(?:trong|chieu|sang|hop|thoi gian:?) tu\s+(?:ngay\s+)?$", key[max(0, at - 30) : at])


def _leaders(
    view: View, document: DocumentFacts, where: Passages, spans: dict[str, Span]
) -> tuple[Role | None, Role | None]:
    start, end = where.opening
    chair = chair_of(view, start, end)
    if chair is None and document.kind == "news":
        chair = chair_of(view, end, min(len(view.key), end + 3000))
    secretary = secretary_of(view, start, end)
    if secretary is None:
        signed = next((signature for signature in signatures(view) if signature.secretary), None)
        if signed:
            title = fold(signed.role.role or "").lower()
            secretary = Role(signed.role.name, None if title.startswith("thu ky") else signed.role.role), signed.span
    if chair:
        spans["chair"] = chair[1]
    if secretary:
        spans["secretary"] = secretary[1]
    return chair[0] if chair else None, secretary[0] if secretary else None


def _body(view: View, document: DocumentFacts, where: Passages) -> str | None:
    if document.issuer:
        return document.issuer
    if document.kind != "news":
        return None
    sentence = _first_sentences(view, where.opening, 1)
    for verb in _ORGANISES.finditer(view.key, *sentence):
        if re.search(r"\s[hH]ợp\s", view.flow[verb.start() : verb.end()]):
            continue
        start = sentence[0]
        for comma in re.finditer(r",\s*|\)\s*-\s*|-\s(?=[^\W\d_])", view.key[start : verb.start()]):
            if (
                view.flow[start + comma.end() : start + comma.end() + 1].isupper()
                and "(" not in view.key[start + comma.end() - 40 : start + comma.end()].split(")")[-1]
            ):
                begins = start + comma.end()
                words = re.sub(r"\s*\([^)]*\)?\s*$", "", view.words((begins, verb.start())))
                return re.sub(r"\s+(?:khóa|khoá|nhiệm kỳ)\s.*", "", words.split(" - ")[0]).strip()
        if verb.start() - start <= 80 and _BODY_FIRST.match(view.key, start):
            return view.words((start, verb.start()))
        return None
    return None


def _purpose(view: View, opening: Span, spans: dict[str, Span]) -> str | None:
    sentence = _first_sentences(view, opening, 1)
    found = _PURPOSE.search(view.key, *sentence)
    if found is None:
        return None
    spans["purpose"] = found.span("purpose")
    return view.words(found.span("purpose"))


def _attendance(view: View, where: Passages, spans: dict[str, Span]) -> Attendance | None:
    for span in (where.opening, *where.closing, *where.bases):
        found = first(ATTENDANCE, view.key, *span)
        if found:
            spans["attendance"] = found[1]
            return found[0]
    return None


def _vote(view: View, document: DocumentFacts, spans: dict[str, Span]) -> Vote | None:
    found: list[tuple[Vote, Span]] = []
    for sentence in re.finditer(r"[^.;\n]*(?:(?:\.(?=\d)|;)[^.;\n]*)*", view.key):
        if len(sentence.group()) < 12 or not _VOTES.search(sentence.group()) or _PERSONNEL.search(sentence.group()):
            continue
        read = first(VOTE, view.key, *sentence.span())
        if read:
            found.append(read)
    if not found:
        return None
    vote, span = found[0] if document.kind == "minutes" else found[-1]
    spans["vote"] = span
    return vote


def _speeches(view: View, spans: dict[str, Span]) -> int | None:
    found = first(SPEECHES, view.key)
    if found is None:
        return None
    spans["speeches"] = found[1]
    return found[0]
