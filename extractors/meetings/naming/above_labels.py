"""Tên đứng trên nhãn: a lead-in that names a meeting, with when and where on labelled lines below it.

“2. Ban Tổ chức giải tổ chức họp chuyên môn, cụ thể như sau: ‖ - Thời gian: … ‖ - Địa điểm: …”
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.documents.view import View
from extractors.meetings.naming.words import Title
from extractors.meetings.sessions import GATHERING, MEETING, RITE, is_other
from extractors.meetings.venue_labels import first_labels
from vitext.lazy import regex

# What a lead-in says besides: “…, ‖ cụ thể như sau:”, “… ‖ theo chương trình sau:”.
_LEADS_ON = regex(
    r",?\s*(?:(?:chi tiet |cu the )?nhu sau|sau day|cu the|chi tiet"
    r"|theo (?:thoi gian|chuong trinh|noi dung)[^:]{0,40})?"
    r"\s*[:.]?\s*$"
)
# Where the name begins: with the word for a meeting, behind who holds it and calls to it.
_NAMED = regex(
    rf"(?<!\w)(?:{MEETING}|(?:cuoc |buoi |phien )?hop (?!tac |dong |ly )(?=\w)|{GATHERING}|{RITE}"
    r"|le (?=cong bo|boc tham|ky|phat|trao|khai)\w)"
)
# … or where the sentence that names it is over: “… năm 2031. ‖ Kính mời …”, “… năm 2031 ‖ do UBND xã tổ chức”.
_OVER = regex(
    r"\.\s+(?=(?:kinh|tran trong|rat|de nghi|xin|than|de) )"
    r"|\sdo (?=[^.;:\n]{2,70} (?:to chuc|chu tri|trieu tap)(?:\W|$))"
)
_LONGEST = 320


def lead_in_above(view: View, start: int, end: int) -> Span | None:
    """The line that names a meeting, right above the first two labels that say when and where; None where none does."""
    for stop in first_labels(view, start, end):
        line = max(start, view.key.rfind("\n", start, stop) + 1)
        if line < stop <= line + _LONGEST and _name_in(view, (line, stop)):
            return line, stop
    return None


def named_above_labels(view: View, opening: Span) -> Title | None:
    """The meeting's name in the lead-in with which an opening begins."""
    lead = lead_in_above(view, *opening)
    name = _name_in(view, lead) if lead else None
    return (view.words(name), name) if name else None


def _name_in(view: View, lead: Span) -> Span | None:
    """The name in a lead-in, up to the words that lead on."""
    told = _LEADS_ON.search(view.key, *lead)
    stop = told.start() if told else lead[1]
    for named in _NAMED.finditer(view.key, lead[0], stop):
        if not is_other(view.key, named.start()) and view.flow[named.start() : named.start() + 3].lower() != "hợp":
            over = _OVER.search(view.key, named.end(), stop)
            return named.start(), over.start() if over else stop
    return None
