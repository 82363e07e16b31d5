"""Ai chủ trì, ai phối hợp, bao giờ xong, trong ngoặc cuối việc: brackets behind a task that say nothing but who and when.

Rà soát các chợ tạm (‖ Sở Công Thương ‖ chủ trì, ‖ các xã ‖ phối hợp; xong ‖ trước 16h00 ngày 15/5 ‖)
Dồn điền, đổi thửa (‖ UBND các xã ‖; ‖ 2031 - 2033 ‖)      Tổ chức hội chợ (‖ hằng năm ‖ - ‖ Phòng Kinh tế - Hạ tầng ‖)
No: "gửi về Sở Nội vụ (Phòng Cải cách hành chính)", "theo Công văn số 5 (Sở Y tế, 15/11/2025)": one of the two is missing, or a paper is named.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.when.ends_and_cells import ONLY_MONTH
from extractors.tasks.when.events import event_before
from extractors.tasks.when.times import is_time
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.who.agency_links import split_agencies
from extractors.tasks.words.lexicon import HELPS
from vitext.lazy import regex

_LABEL_OF_TIME = words(
    r"(?:(?:thời gian|thời hạn|hạn|hạn chót|hạn cuối|tiến độ|dự kiến|hoàn thành|hoàn tất|xong|thực hiện)(?: thực hiện| hoàn thành)?:? )*"
)
_LABEL_OF_LEAD = words(
    r"(?:(?:(?:đơn vị|cơ quan|bộ phận|người) )?(?:chủ trì|phụ trách|thực hiện|đầu mối|chịu trách nhiệm):? |(?:giao|do|phân công)(?: cho)? )"
)
_LEADS = words(
    r" (?:chủ trì|phụ trách|thực hiện|chịu trách nhiệm|đảm nhiệm|làm đầu mối|đầu mối|tham mưu)(?: chính| thực hiện)?$"
)
_LABEL_OF_HELP = words(r"(?:(?:(?:đơn vị|cơ quan) )?phối hợp:? |phối hợp(?: với| cùng) )")
_HELPS = words(rf" {HELPS}$")
_YEARS = words(r"(?:giai đoạn |năm )?20\d\d ?[-–] ?20\d\d$|năm 20\d\d$")
_PAPER = words(
    r"(?:.*(?<!\w))?(?:số|công văn|quyết định|kế hoạch|thông báo|nghị quyết|tờ trình|văn bản|hợp đồng)(?!\w)[^;]{0,60}$"
)
_SEPARATORS = (regex(r";\s*"), regex(r"\s[-–]\s"), regex(r",\s+"))
_LONGEST, _PARTS = 160, 4  # letters


class InBrackets(NamedTuple):
    """Who leads (None where only helpers are named), who helps, and the words of the time."""

    lead: Span | None
    partners: tuple[Span, ...]
    day: Span | None


def in_brackets(view: View, start: int, end: int) -> InBrackets | None:
    """What the brackets that end the clause `[start, end)` say, where they say nothing but who does it and when."""
    stop = end - 1 if view.low[end - 1] == ")" else end
    if view.low[stop : stop + 1] != ")":
        return None
    at = view.low.rfind("(", max(start, stop - _LONGEST), stop)
    if at <= start or view.match(_PAPER, max(start, at - _LONGEST), at):
        return None
    if whole := _read(view, [(at + 1, stop)]):
        return whole
    for separator in _SEPARATORS:
        signs = list(separator.finditer(view.text, at + 1, stop))
        for chosen in (signs, signs[-1:], signs[:1]):  # "Hội Nông dân, Hội Phụ nữ‖, ‖quý II": a name may hold the sign
            said = _read(view, _split(at + 1, stop, chosen)) if 0 < len(chosen) < _PARTS else None
            if said is not None:
                return said
    return None


def _split(start: int, end: int, signs: list[re.Match[str]]) -> list[Span]:
    """The pieces between the signs."""
    spans, at = [], start
    for sign in signs:
        spans.append((at, sign.start()))
        at = sign.end()
    return [*spans, (at, end)]


def _read(view: View, spans: list[Span]) -> InBrackets | None:
    """What the pieces say together; None where one of them says something else, or they name nobody beside a time."""
    lead: Span | None = None
    partners: tuple[Span, ...] = ()
    day: Span | None = None
    for at, stop in spans:
        if day is None and (time := _time(view, at, stop)):
            day = time
        elif helpers := _helpers(view, at, stop):
            partners += helpers
        elif lead is None and (who := _leader(view, at, stop)):
            lead = who
        elif lead is None and (both := _leader_and_helpers(view, at, stop)):
            lead, partners = both[0], partners + both[1]
        else:
            return None
    if lead is None and not partners:
        return None
    return InBrackets(lead, partners, day) if day is not None or partners else None


def _time(view: View, at: int, stop: int) -> Span | None:
    label = view.match(_LABEL_OF_TIME, at, stop)
    at = label.end() if label else at
    if is_time(view, at, stop) or view.match(_YEARS, at, stop) or view.match(ONLY_MONTH, at, stop):
        return at, stop
    event = event_before(view, at, stop)
    return event if event and event[0] == at and event[1] >= stop else None


def _helpers(view: View, at: int, stop: int) -> tuple[Span, ...]:
    helps = view.search(_HELPS, at, stop)
    label = view.match(_LABEL_OF_HELP, at, stop)
    if helps is None and label is None:
        return ()
    at, stop = label.end() if label else at, helps.start() if helps else stop
    return split_agencies(view, at, stop) if agency_at(view, at, stop) == stop else ()


def _leader(view: View, at: int, stop: int) -> Span | None:
    label = view.match(_LABEL_OF_LEAD, at, stop)
    at = label.end() if label else at
    leads = view.search(_LEADS, at, stop)
    stop = leads.start() if leads else stop
    return (at, stop) if starts_agency(view, at) is not None and agency_at(view, at, stop) == stop else None


def _leader_and_helpers(view: View, at: int, stop: int) -> tuple[Span, tuple[Span, ...]] | None:
    """ "Sở Công Thương chủ trì, các xã phối hợp" within one piece."""
    comma = view.low.find(", ", at, stop)
    while comma > 0:
        lead, helpers = _leader(view, at, comma), _helpers(view, comma + 2, stop)
        if lead and helpers:
            return lead, helpers
        comma = view.low.find(", ", comma + 2, stop)
    return None
