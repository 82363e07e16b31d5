"""Ai quyết định điều mà bản tin kể: the body whose conference passed the resolution that a piece of news reports.

“Hội nghị Ban Chấp hành Liên minh HTX tỉnh X lần thứ 6 … Nội dung Nghị quyết: …” → Ban Chấp hành Liên minh HTX tỉnh X
News of a conference that decided nothing of its own has no issuer.
"""

from __future__ import annotations

import re
from dataclasses import replace

from domain.extraction import DocumentFacts, MeetingFacts
from extractors.documents.committees import DECIDES
from extractors.documents.view import view_of
from vitext.fold import fold

_ORGAN = re.compile(
    rf"hoi nghi (?P<organ>{DECIDES})"
    r"(?P<whole>(?: (?!(?:lan|khoa|mo rong|thang|quy|nam|nhiem|ky|thu|dot|de|nham|tong|so|trien)(?!\w))\w[\w ]*?)?)"
    r"(?= (?:lan thu|khoa|mo rong|thang|quy|nam \d|nhiem ky|ky hop|phien|de|nham)(?!\w)|\s*[,(:;.–-]|\s*$)"
)
_DECIDED = re.compile(
    r"noi dung (?:cua )?nghi quyet|thong qua (?:du thao |noi dung )?nghi quyet|quyet nghi(?!\w)"
    rf"|(?:hoi nghi|{DECIDES})(?: da)?"
    r" (?:thong nhat|nhat tri|quyet dinh)(?!\w)"
)
_PART = re.compile(r"ban |hoi dong |thuong truc ")


def with_decider(document: DocumentFacts, meeting: MeetingFacts | None, text: str) -> DocumentFacts:
    """The facts with the deciding body as issuer, where the text is news that reports what a body's meeting decided."""
    if document.kind != "news" or document.issuer is not None or meeting is None:
        return document
    named = [name for name in (_named(title, meeting) for title in (document.title, meeting.title)) if name]
    if not named or _DECIDED.search(view_of(text).key) is None:
        return document
    return replace(document, issuer=max(named, key=len))


def _named(title: str | None, meeting: MeetingFacts) -> str | None:
    """The body in the name of a conference, with the whole to which it belongs; None where that is not said."""
    found = _ORGAN.search(fold(title).lower()) if title else None
    if title is None or found is None:
        return None
    organ, whole = title[slice(*found.span("organ"))], title[slice(*found.span("whole"))].strip()
    if not whole and meeting.body and not _PART.match(fold(meeting.body).lower()):
        whole = meeting.body
    return f"{organ[0].upper()}{organ[1:]} {whole}" if whole else None
