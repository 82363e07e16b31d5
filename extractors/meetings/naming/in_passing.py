"""Tên được nhắc qua: captions, last sentences, and the first mention where no sentence holds the meeting."""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

from domain.extraction import DocumentFacts
from extractors.documents.view import View
from extractors.meetings.ends import name_of
from extractors.meetings.in_names import body_in
from extractors.meetings.naming.by_verbs import worked_with
from extractors.meetings.naming.in_sentences import PART, spoken_of
from extractors.meetings.naming.words import GOES_ON_TO_TELL, NUMBERED, Title, is_bare
from extractors.meetings.passages import Passages
from extractors.meetings.sentences import sentences
from extractors.meetings.sessions import A_MEETING, GENERAL, MEETING, is_other
from vitext.lazy import regex

# Where the lead is lost: pictures and the last sentence name the meeting.
_CAPTION = regex(
    rf"(?m)^[^\w\n]*(?:quang|toan|khung) canh (?:cua |tai |buoi )?(?P<title>{MEETING} (?:[^.;\n()]|\([^()\n]{{2,40}}\)|(?<=\Wtp)\.)+)"
)
_CLOSES = regex(
    rf"(?:(?m:^)[^\w\n]*|[.,] )(?P<title>{MEETING} [^.,;\n]{{6,170}}?)(?= (?:da )?(?:dien ra|ket thuc(?! hien)"
    rf"|be mac|thanh cong|tap trung|la (?:mot )?(?:su kien|dau moc|cot moc|dip|dot sinh hoat))(?!\w))"
)
_TERM_IN = regex(r"nhiem ky \d{4}|khoa [ivx\d]")
_AGREES = regex(rf"(?P<title>{MEETING} [^.;:\n]{{6,140}}?) (?:thong nhat|nhat tri|quyet nghi)(?!\w)")
_READ = 6000


def named_in_passing(view: View, *, only_shown: bool = False) -> Title | None:
    """The name that a caption gives or, unless `only_shown`, the last sentence: “Quang cảnh Đại hội …”, “Kỳ họp … đã thành công”."""
    for pattern in (_CAPTION,) if only_shown else (_CAPTION, _CLOSES):
        for named in pattern.finditer(view.key, 0, _READ):
            title = name_of(view, named.span("title"))
            said = view.key_of(title[1])
            if (
                not is_bare(title)
                and (NUMBERED.search(said) or _TERM_IN.search(said) or body_in(view, title[1]))
                and not GOES_ON_TO_TELL.search(said)
                and not is_other(view.key, named.start("title"))
            ):
                return title
    return None


def mentioned_in_news(view: View, document: DocumentFacts, where: Passages) -> Title | None:
    """Of news: the meeting's word in the title or, where the lead is lost, in the first sentences."""
    if document.kind != "news":
        return None
    if worked_with(view, where):
        return None  # “…, Chủ tịch A ‖ đã làm việc với Sở B ‖”, whatever meetings were spoken of there
    places = [where.title] if where.title else []
    for span in (*places, *sentences(view, where.opening, 6)):
        for named in A_MEETING.finditer(view.key, *span):
            if not is_other(view.key, named.start()) and not GENERAL.match(view.key, named.start(), span[1]):
                part = PART.match(view.key, named.start(), span[1])
                return name_of(view, spoken_of(view, part.end() if part else named.start(), span[1]))
    return None


def named_as_resolving(view: View, document: DocumentFacts, where: Passages) -> Title | None:
    """Of a resolution: the meeting that agreed on it, “Đại hội chi bộ … nhiệm kỳ 2025 - 2027 ‖ thống nhất đề ra …”."""
    agreed = _AGREES.search(view.key, *where.opening) if document.kind == "resolution" else None
    if agreed is None or is_other(view.key, agreed.start()):
        return None
    return name_of(view, agreed.span("title"))
