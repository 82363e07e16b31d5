"""Tên cuộc họp: the order in which the name of a meeting is looked for.

tổ chức Hội nghị Ban Chấp hành lần thứ 6, khóa VI, nhiệm kỳ 2020 - 2025 để … → up to “để”
KHÓA XVII - KỲ HỌP THỨ NĂM → Kỳ họp thứ Năm      Kết luận … tại cuộc họp giao ban tháng 2 → cuộc họp giao ban tháng 2
"""

from __future__ import annotations

from domain.extraction import DocumentFacts, Span
from extractors.documents.header import starts_as_body
from extractors.documents.letters import in_small_letters
from extractors.documents.view import View
from extractors.meetings.ends import name_of
from extractors.meetings.naming.above_labels import named_above_labels
from extractors.meetings.naming.by_verbs import reviewed, worked_with
from extractors.meetings.naming.in_passing import mentioned_in_news, named_as_resolving, named_in_passing
from extractors.meetings.naming.in_sentences import called_to_come, in_passage
from extractors.meetings.naming.in_titles import in_own_title, on_type_line, printed_in_title
from extractors.meetings.naming.words import NUMBERED, Title, is_bare
from extractors.meetings.passages import Passages
from extractors.meetings.sentences import first_sentences
from extractors.meetings.sessions import A_MEETING, GATHERING, MEETING, RITE
from vitext.fold import fold
from vitext.lazy import regex

_JUST_REVIEW = regex(r"hội nghị (?:tổng|sơ) kết")
_SESSION = regex(
    r"(?:ky hop|phien hop)(?: \w+){0,3}? (?:lan )?thu (?:(?:(?:hai|ba|bon) )?muoi"
    r"(?: (?:mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin))?(?!\w)|\w+)(?: \(?(?:ky hop )?(?:bat thuong"
    r"|chuyen de)(?: lan thu \w+)?\)?)?"
)
_TERM_AFTER = regex(
    r"(?:,?\s+(?:cua )?(?:hoi dong nhan dan|hdnd|quoc hoi)(?: (?!khoa|nhiem)\w+){0,4}(?=,? (?:khoa"
    r"|nhiem)))?(?:,?\s+\(?(?:khoa [ivxl\d]{1,6}|nhiem ky \d{4}\s*-\s*\d{4})(?!\w)\)?)+"
)
_DAY_BEHIND = regex(r"\s+\((?:(?:sang|chieu|toi) )?(?:ngay )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\)$")
# “Đến dự: ‖ Hội nghị sơ kết …” on a line of its own.
_COME_TO = regex(rf"(?m)^\W*(?:(?:den|toi|tham|ve) )?(?:du|noi dung)\s*:\s*(?={MEETING}|{GATHERING})")
# “Chùa A sẽ tổ chức ‖ lễ Vu Lan …”, “Kính mời quý vị về dự ‖ lễ khánh thành …”: to what a call without heading calls.
_RITE = regex(rf"(?<!\w)(?<!da )(?:to chuc|cu hanh|cung du|(?:ve|den|toi|tham) du|quang lam(?: tham du)?) (?={RITE})")
_WHICH = regex(r",? (?:(?:nam|quy|thang|lan thu|khoa|nhiem ky|ky)(?!\w)[^.;:]{1,40})")
_FOR_DAYS = regex(r" trong (?:\d{1,2}|hai|ba|bon|nam|bay|muoi) ngay(?!\w)")


def title_of(view: View, document: DocumentFacts, where: Passages) -> Title | None:
    """The meeting's name and where it stands; None where it is not named."""
    title = _at_the_top(view, document, where)
    if document.kind != "news":
        return _without_day(title) if title else _given_at(view, document, where)
    visit, lead = worked_with(view, where), first_sentences(view, where.opening, 1)
    if title and visit and lead[1] <= title[1][0] < where.opening[1]:
        return visit  # what was spoken of there comes later: “… làm việc với Sở A. ‖ Sở đề nghị giảm cuộc họp …”
    if title is None or is_bare(title) or _JUST_REVIEW.fullmatch(title[0].lower()):
        own = in_own_title(document, where)
        worked = visit or reviewed(view, lead)
        if not worked and where.title and starts_as_body(view.key[slice(*where.title)]):
            worked = reviewed(view, where.title)
        return worked or named_in_passing(view) or (own if own and not is_bare(own) else title)
    return title


def _given_at(view: View, document: DocumentFacts, where: Passages) -> Title | None:
    """The name in the line of a report that says where it was given: “(Trình bày tại ‖ Hội nghị thường niên ‖, …)”."""
    if document.kind != "conclusion_notice" or where.title is not None:
        return None
    named = A_MEETING.search(view.key, *where.opening)
    title = name_of(view, (named.start(), where.opening[1])) if named else None
    return title if title and not is_bare(title) else None


def _without_day(title: Title) -> Title:
    """The name without the day in brackets behind it: “cuộc họp giao ban tuần 15 ‖ (ngày 13/4/2031)”."""
    words, (start, end) = title
    day = _DAY_BEHIND.search(fold(words).lower())
    return (words[: day.start()], (start, end - (len(words) - day.start()))) if day else title


def _at_the_top(view: View, document: DocumentFacts, where: Passages) -> Title | None:
    """The name as the title, the session under the header, or a sentence of the opening gives it."""
    printed = printed_in_title(document, where)
    if printed:
        return printed
    own = in_own_title(document, where)
    if own and document.kind == "invitation" and not is_bare(own):
        return own
    if document.kind == "invitation" and (named_above := named_above_labels(view, where.opening)):
        return named_above
    if document.kind == "invitation" and (come := _COME_TO.search(view.key, *where.opening)):
        named = name_of(view, (come.end(), where.opening[1]))
        if not is_bare(named):
            return named
    if where.below and (session := _SESSION.search(view.key, *where.below)):
        more = _TERM_AFTER.match(view.key, session.end()) if document.kind == "news" else None
        whole = session.start(), more.end() if more else session.end()
        return in_small_letters(view, view.words(whole)), whole
    for span in (where.opening, *where.bases, *where.closing):
        if span != where.opening and own:
            return own
        found = in_passage(view, span, opening=span == where.opening)
        if found and own and document.kind != "news" and found[0].lower().startswith(f"{own[0].lower()} của "):
            return own
        if found and own and document.kind != "news" and _goes_on(own, found):
            return own
        if found:
            return found
    if own is None and document.kind == "invitation" and (rite := _RITE.search(view.key, *where.opening)):
        lasts = _FOR_DAYS.search(view.key, rite.end(), where.opening[1])
        return name_of(view, (rite.end(), lasts.start() if lasts else where.opening[1]))
    return (
        own
        or (called_to_come(view, where.opening) if document.kind == "invitation" else None)
        or on_type_line(view, document, where)
        or mentioned_in_news(view, document, where)
        or named_as_resolving(view, document, where)
    )


def _goes_on(own: Title, found: Title) -> bool:
    """Whether the paper's title says more of when and of which term: “Đại hội thường niên ‖ năm tài chính 2031”."""
    more = fold(own[0]).lower().removeprefix(fold(found[0]).lower())
    return _WHICH.fullmatch(more) is not None


def numbered(view: View, title: Title | None, ordinal: Span) -> Title | None:
    """The words that number the meeting, where its name does not."""
    if title is None or not NUMBERED.search(fold(title[0]).lower()):
        more = _TERM_AFTER.match(view.key, ordinal[1])
        ordinal = (ordinal[0], more.end() if more else ordinal[1])
        return in_small_letters(view, view.words(ordinal)), ordinal
    return title
