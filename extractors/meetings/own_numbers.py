"""Số, khóa, nhiệm kỳ của cuộc họp: which of those that a text tells are the meeting's own.

kỳ họp ‖ thứ 10, khóa XI ‖      No: the term of those who were elected there, the number of a congress that others hold.
"""

from __future__ import annotations

from typing import TypeVar

from domain.extraction import DocumentFacts, Span
from extractors.documents.view import View
from extractors.meetings.likely.names import is_gone_to
from extractors.meetings.naming.words import Title, is_bare
from extractors.meetings.occasions import is_occasion
from extractors.meetings.passages import Passages
from extractors.meetings.rule import Rule, first, first_in
from extractors.meetings.sentences import has_any, sentence_start, within
from extractors.meetings.sessions import A_MEETING, KHOA, MEETING, ORDINAL, TERM
from vitext.fold import fold
from vitext.lazy import regex

T = TypeVar("T")
_NEAR_NAME = 60
# The plenum that passed a cited paper: "Nghị quyết số 13-NQ/TW ngày 18/3/2002, ‖ Hội nghị lần thứ 5, Ban Chấp hành …".
_OF_PAPER = regex(
    r"(?:nghi quyet|ket luan|chi thi|chuong trinh"
    r"|quy dinh) so [\w./-]+(?:,? ngay [\d/. -]+)?,? (?:cua )?hoi nghi (?:lan )?thu \w+\Z"
)
_PAPER_BEFORE = 90
# Whose term it is that was elected there: “bầu Ban Thanh tra nhân dân ‖ nhiệm kỳ 2026 - 2028”.
_OF_ELECTED = regex(
    r"(?<!\w)bau (?:(?:ra )?(?:ban|to|hoi dong|doan|bch|btv|uy vien|dai bieu|truong)|bo sung)(?!\w)[^.;:\n]{0,60}\Z"
    r"|(?<!\w)chuc (?:danh|vu) (?:pho )?(?:bi thu|chu tich|tong thu ky|truong)(?!\w)[^.,;:\n]{0,60}\Z"
)
_RESOLUTION_OF = regex(rf"(?:[^.;:]{{0,24}}?(?<!\w)nghi quyet (?:cua )?)?(?={MEETING})")
_WHOLE_NAME = 5  # spaces in a name that no other meeting of the text has
_ITS_TERM = regex(r",? \(?(?:khoa|nhiem ky) [^.;\n]{2,40}")
_MEETING_WORDS = ("hoi nghi", "dai hoi", "hop ", "phien", "buoi", "hoi thao", "khoa ")
_PREPARE = ("phien hop", "hop ", "cuoc hop", "hoi nghi", "buoi ")


def ordinal_of(view: View, naming: tuple[Span, ...], title: Title | None, *, news: bool) -> tuple[int, Span] | None:
    """The number of the meeting, told where it is named; none that is the number of another."""
    ordinal = first_in(naming, lambda span: _own_ordinal(view, span))
    if ordinal is None or title is None or not news:
        return ordinal
    if is_occasion(view, ordinal[1][0]):
        return None
    others = (_of_another_kind, is_gone_to, _of_congress_elsewhere)
    return None if any(is_of(view, title[1], ordinal[1]) for is_of in others) else ordinal


def khoa_and_term(
    view: View, where: Passages, naming: tuple[Span, ...], title: Title | None, *, news: bool
) -> tuple[tuple[str, Span] | None, tuple[tuple[int, int], Span] | None]:
    """The khóa and the term of a meeting; none that stand far below its name, or, of a congress, outside it."""
    own = (title[1], *naming) if title else naming  # the meeting's name goes first
    if news and where.title and _tells_of_term(view, where.title):
        own = tuple(span for span in own if span != where.title)
    khoa = first_in(own, lambda span: first(KHOA, view.key, *span))
    term = first_in(own, lambda span: first(TERM, view.key, *span))
    term = None if term and _OF_ELECTED.search(view.key, max(0, term[1][0] - _PAPER_BEFORE), term[1][0]) else term
    if term and title and not news and _of_congress_elsewhere(view, title[1], term[1]):
        term = None  # “2. Tổ chức Đại hội công đoàn cơ sở ‖ nhiệm kỳ 2026 - 2031 ‖ trong tháng 3”
    named = [span for span in (where.title, title[1] if title else None) if span]
    if khoa and title and not any(within(khoa[1], span) for span in named) and _is_congress(title[0]):
        khoa = None
    if title and news and (again := _told_again(view, where.opening, title[1])):
        khoa = khoa or first(KHOA, view.key, *again)
        term = term or first(TERM, view.key, *again)
        return khoa, term
    if title and news and not is_bare(title):
        khoa = khoa if khoa and _is_near(view, title[1], khoa[1]) else None
        term = term if term and _is_near(view, title[1], term[1]) else None
    return khoa, term


def own_of_name(title: Title, rules: tuple[Rule[T], ...], told: tuple[T, Span] | None) -> tuple[T, Span] | None:
    """What the name of a planned meeting itself tells of its number, khóa or term, else what is told elsewhere.

    Not what the paper's title tells behind the name: “hội nghị hiệp thương để chọn … ‖ nhiệm kỳ 2031 - 2036”.
    """
    read = first(rules, fold(title[0]).lower().replace("–", "-"))
    if read:
        return read[0], title[1]
    return told if told and not within(told[1], title[1]) else None


def resolved_by(document: DocumentFacts, where: Passages) -> Title | None:
    """The meeting whose resolution a paper is called: “Nghị quyết ‖ Đại hội … khóa XX, nhiệm kỳ 2025 - 2030”."""
    if document.kind != "resolution" or document.title is None or where.title is None:
        return None
    called = _RESOLUTION_OF.match(fold(document.title).lower())
    return (document.title[called.end() :], where.title) if called else None


def _tells_of_term(view: View, headline: Span) -> bool:
    """Whether a headline speaks of a term and of no meeting: “Dừng hoạt động của Ban Trị sự nhiệm kỳ 2021 - 2026”."""
    return not has_any(view.key, _MEETING_WORDS, *headline)


def _told_again(view: View, opening: Span, title: Span) -> Span | None:
    """Where a later sentence calls the meeting by the same name: “Đại hội … lần thứ XIII‖, nhiệm kỳ 2031 - 2036, …”."""
    name = view.key[slice(*title)]
    at = view.key.find(name, title[1], opening[1]) if name.count(" ") >= _WHOLE_NAME else -1
    more = _ITS_TERM.match(view.key, at + len(name)) if at >= 0 else None
    return more.span() if more else None


def _own_ordinal(view: View, span: Span) -> tuple[int, Span] | None:
    """The number of the meeting, but not that of the plenum from which a cited paper is."""
    found = first(ORDINAL, view.key, *span)
    while found and _OF_PAPER.search(view.key, max(span[0], found[1][1] - _PAPER_BEFORE), found[1][1]):
        found = first(ORDINAL, view.key, found[1][1], span[1])
    return found


def _is_congress(title: str) -> bool:
    return fold(title).lower().replace("_", " ").startswith("dai hoi")


def _of_another_kind(view: View, title: Span, ordinal: Span) -> bool:
    """Whether the number is that of a session that the meeting prepared: “phiên họp thẩm tra … Kỳ họp thứ 5”."""
    session = view.key.startswith("ky hop", ordinal[0])
    return session and not within(ordinal, title) and view.key.startswith(_PREPARE, title[0])


def _of_congress_elsewhere(view: View, title: Span, span: Span) -> bool:
    """Whether a number or term is that of a congress, the meeting being none: “hội nghị … ‖ Đại hội lần thứ XX”."""
    if within(span, title) or "dai hoi" in view.key_of(title):
        return False
    near = A_MEETING.finditer(view.key, sentence_start(view.key, span[1]), span[1])
    named = [found.start() for found in near]
    return bool(named) and view.key.startswith("dai hoi", named[-1])


def _is_near(view: View, title: Span, span: Span) -> bool:
    """Whether a term stands by the meeting's name; far below it, or behind a congress, it is that of something else."""
    between = view.key[title[1] : span[0]]
    if ". " in between or len(between) > _NEAR_NAME:
        return False
    return not _of_congress_elsewhere(view, title, span)
