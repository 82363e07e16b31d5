"""Ai quyết định điều mà bản tin kể: the body whose conference passed the resolution that a piece of news reports.

“Hội nghị Ban Chấp hành Liên minh HTX tỉnh X lần thứ 6 … Nội dung Nghị quyết: …” → Ban Chấp hành Liên minh HTX tỉnh X
News of a conference that decided nothing of its own has no issuer.
"""

from __future__ import annotations

from dataclasses import replace

from domain.extraction import DocumentFacts, MeetingFacts
from extractors.documents.bodies import starts_as_body
from extractors.documents.committees import DECIDES
from extractors.documents.letters import in_small_letters
from extractors.documents.view import view_of
from vitext.fold import fold
from vitext.lazy import regex

_ORGAN = regex(
    rf"hoi nghi (?P<organ>{DECIDES})"
    r"(?P<whole>(?: (?!(?:lan|khoa|mo rong|thang|quy|nam|nhiem|ky|thu|dot|de|nham|tong|so|trien)(?!\w))\w[\w ]*?)?)"
    r"(?= (?:lan thu|khoa|mo rong|thang|quy|nam \d|nhiem ky|ky hop|phien|de|nham)(?!\w)|\s*[,(:;.–-]|\s*$)"
)
_DECIDED = regex(
    r"noi dung (?:cua )?nghi quyet|thong qua (?:du thao |noi dung )?nghi quyet|quyet nghi(?!\w)"
    rf"|(?:hoi nghi|{DECIDES})(?: da)?"
    r" (?:thong nhat|nhat tri|quyet dinh|bieu quyet)(?!\w)"
    # “100% đại biểu thảo luận và thống nhất …”
    r"|(?<!\w)(?:dai bieu|uy vien|thanh vien)(?: (?:du hop|du hoi nghi|tham du|co mat))?(?: da| deu| cung| tien hanh)*"
    r"(?: thao luan(?:,| va))?"
    r" (?:thong nhat|nhat tri|bieu quyet)(?!\w)"
)
# A Party committee whose own conference agreed on a resolution: “… thống nhất ban hành Nghị quyết lãnh đạo …”.
_PARTY = regex(r"(?:dang uy|dang bo|chi bo|(?:tinh|thanh|huyen|quan) uy|ban (?:chap hanh|thuong vu) \w+)(?!\w)")
_AGREED = regex(
    r"hoi nghi[^.\n]{0,260}?(?:thong nhat|nhat tri|bieu quyet"
    r"|thong qua)[^.;\n]{0,120}?(?:; du thao )?nghi quyet(?! dai hoi| so| \d)"
    r"|(?:thong nhat|nhat tri)(?: cao)? (?:ban hanh|thong qua|voi du thao) [^.\n]{0,120}?nghi quyet(?! dai hoi| so| \d)"
)
# “Chính phủ vừa ban hành Nghị quyết phiên họp thường kỳ …” as the first words of a paragraph.
_ISSUED = regex(
    r"(?m)^\W*(?P<who>[^\W\d][^.;:,\n]{3,70}?) (?:(?:da|vua|moi) )+(?:ky )?ban hanh nghi quyet (?:phien hop|ky hop"
    r"|hoi nghi)(?!\w)"
)
_PART = regex(r"ban |hoi dong |thuong truc ")


def with_decider(document: DocumentFacts, meeting: MeetingFacts | None, text: str) -> DocumentFacts:
    """The facts with the deciding body as issuer, where the text is news that reports what a body's meeting decided.

    Minutes whose head names nobody are those of who met.
    """
    if document.kind == "minutes" and document.issuer is None and meeting is not None and meeting.body:
        return replace(document, issuer=meeting.body)
    if document.kind != "news" or document.issuer is not None or meeting is None:
        return document
    view = view_of(text)
    issued = _ISSUED.search(view.key) if "ban hanh nghi quyet" in view.key else None
    if issued and starts_as_body(issued["who"]):
        return replace(document, issuer=view.words(issued.span("who")))
    named = [name for name in (_named(title, meeting) for title in (document.title, meeting.title)) if name]
    if not named:
        leads = meeting.body is not None and _PARTY.match(fold(meeting.body).lower()) is not None
        agreed = leads and _AGREED.search(view.key) is not None
        return replace(document, issuer=meeting.body) if agreed else document
    if _DECIDED.search(view.key) is None:
        return document
    return replace(document, issuer=in_small_letters(view, max(named, key=len)))


def _named(title: str | None, meeting: MeetingFacts) -> str | None:
    """The body in the name of a conference, with the whole to which it belongs; None where that is not said."""
    found = _ORGAN.search(fold(title).lower()) if title else None
    if title is None or found is None:
        return None
    organ, whole = title[slice(*found.span("organ"))], title[slice(*found.span("whole"))].strip()
    if not whole and meeting.body and not _PART.match(fold(meeting.body).lower()):
        whole = meeting.body
    return f"{organ[0].upper()}{organ[1:]} {whole}" if whole else None
