"""Tên là việc đã làm: a meeting that is only told by its verb: “làm việc với …”, “tổng kết công tác …”."""

from __future__ import annotations

from domain.extraction import Span
from extractors.documents.view import View
from extractors.meetings.ends import name_of
from extractors.meetings.naming.words import Title
from extractors.meetings.passages import Passages
from extractors.meetings.sentences import first_sentences
from vitext.lazy import regex

_WORKED = regex(
    r"(?P<title>lam viec voi (?<!buoi lam viec voi )(?<!cuoc lam viec voi )(?<!phien lam viec voi )[^.;\n]*)"
)
_REVIEWED = regex(
    r"(?<=\w )(?<!hoi nghi )(?<!bao cao )(?<!phien hop )(?<!cuoc hop )(?P<title>(?:tong ket|so ket) (?:cong tac"
    r"|hoat dong|phong trao|nam|thuc hien|\d{1,2} nam)[^;\n]*)"
)


def worked_with(view: View, where: Passages) -> Title | None:
    """What a lead only tells by its verb: “Liên minh HTX tỉnh ‖ làm việc với UBND phường …”."""
    worked = _WORKED.search(view.key, *first_sentences(view, where.opening, 1))
    return name_of(view, worked.span("title")) if worked else None


def reviewed(view: View, lead: Span) -> Title | None:
    """What a lead or headline only tells by its verb: “Cụm thi đua số 3 vừa ‖ tổng kết công tác thi đua …”."""
    told = _REVIEWED.search(view.key, *lead)
    if told is None or not view.flow[lead[0] : told.start()].rstrip()[-1:].isalpha():
        return None
    return name_of(view, told.span("title"))
