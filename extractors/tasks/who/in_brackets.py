"""Ai chủ trì, ai phối hợp, bao giờ xong, trong ngoặc cuối việc: brackets behind a task that say nothing but who and when.

Rà soát các chợ tạm (‖ Sở Công Thương ‖ chủ trì, ‖ các xã ‖ phối hợp; xong ‖ trước 16h00 ngày 15/5 ‖)
Dồn điền, đổi thửa (‖ UBND các xã ‖; ‖ 2031 - 2033 ‖)      Tổ chức hội chợ (‖ hằng năm ‖ - ‖ Phòng Kinh tế - Hạ tầng ‖)
No: "gửi về Sở Nội vụ (Phòng Cải cách hành chính)", "theo Công văn số 5 (Sở Y tế, 15/11/2025)": one of the two is missing, or a paper is named.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from domain.extraction import Span
from extractors.layout.view import View, once, words
from extractors.tasks.when.ends_and_cells import ONLY_MONTH
from extractors.tasks.when.events import event_before, event_begins
from extractors.tasks.when.times import is_time
from extractors.tasks.who.agencies import agency_at
from extractors.tasks.who.agency_heads import starts_agency
from extractors.tasks.who.agency_links import split_agencies
from extractors.tasks.who.called_by_name import person_at
from extractors.tasks.who.charge_words import HELPS_TOO, LEADS
from extractors.tasks.who.labelled import labelled
from vitext.lazy import regex

_LABEL_OF_TIME = words(
    r"(?:(?:thời gian|thời hạn|hạn|hạn chót|hạn cuối|tiến độ|dự kiến|hoàn thành|hoàn tất|xong|thực hiện)(?: thực hiện| hoàn thành)?:? )*"
)
_LABEL_OF_LEAD = words(
    r"(?:(?:(?:đơn vị|cơ quan|bộ phận|người) )?(?:chủ trì|phụ trách|thực hiện|đầu mối|chịu trách nhiệm):? |(?:giao|do|phân công)(?: cho)? )"
)
_LEADS = words(rf" {LEADS}$")
_AT_HEAD = ("trưởng", "truong")
_LEADS_BEHIND = words(rf" {LEADS}(?!\w)")
_LABEL_OF_HELP = words(r"(?:(?:(?:đơn vị|cơ quan) )?phối hợp:? |phối hợp(?: với| cùng) )")
_HELPS = words(rf" {HELPS_TOO}$")
_YEARS = words(r"(?:giai đoạn |năm )?20\d\d ?[-–] ?20\d\d$|năm 20\d\d$")
_PAPER = words(
    r"(?:.*(?<!\w))?(?:số|công văn|quyết định|kế hoạch|thông báo|nghị quyết|tờ trình|văn bản|hợp đồng)(?!\w)[^;]{0,60}$"
)
# Persons by no more than their names, where it is said what they see to: "(‖ Tuấn ‖ lo, ‖ Lan, Huệ ‖ giúp)".
_NAME = r"[A-ZĐÀ-Ỹ][^\W\d_A-Z]+(?: [A-ZĐÀ-Ỹ][^\W\d_A-Z]+){0,4}"
_NAMES = regex(rf"{_NAME}(?:(?:, ?| và | ?[+&] ?){_NAME}){{0,3}}$")
_SEPARATORS = (regex(r";\s*"), regex(r"\s[-–]\s"), regex(r",\s+"), regex(r"[;,]\s+|\s[-–]\s"))
_LONGEST, _PARTS = 160, 4  # letters


class InBrackets(NamedTuple):
    """Who leads (None where only helpers are named), who helps, and the words of the time; `told`: that he leads, in a word."""

    lead: Span | None
    partners: tuple[Span, ...]
    day: Span | None
    told: bool = False


def in_brackets(view: View, start: int, end: int) -> InBrackets | None:
    """What the brackets that end the clause `[start, end)` say, where they say nothing but who does it and when."""
    stop = end - 1 if view.low[end - 1] == ")" else end
    if view.low[stop : stop + 1] != ")":
        return None
    at = view.low.rfind("(", max(start, stop - _LONGEST), stop)
    if at <= start or view.match(_PAPER, max(start, at - _LONGEST), at):
        return None
    return said_in(view, at + 1, stop)


def said_in(view: View, at: int, stop: int) -> InBrackets | None:
    """What `[at, stop)` says, where it says nothing but who does it and when."""
    if whole := _read(view, [(at, stop)]) or _labelled(view, at, stop):
        return whole
    for separator in _SEPARATORS:
        signs = list(separator.finditer(view.text, at, stop))
        for chosen in (signs, signs[-1:], signs[:1]):  # "Hội Nông dân, Hội Phụ nữ‖, ‖quý II": a name may hold the sign
            said = _read(view, _split(at, stop, chosen)) if 0 < len(chosen) < _PARTS else None
            if said is not None:
                return said
    return None


def _labelled(view: View, at: int, stop: int) -> InBrackets | None:
    """What labels announce one after the other: "(Chủ trì: Sở A; hỗ trợ: các xã; hạn: 15/6)"."""
    said = {one.kind: one.value for one in labelled(view, at, stop)}
    if "due" in said and len(said) == 1:
        return None
    helpers = split_agencies(view, *said["partners"]) if "partners" in said else ()
    return InBrackets(said.get("lead"), helpers, said.get("due"), "lead" in said) if said else None


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
        elif lead is None and (both := _leader_and_helpers(view, at, stop, told=True)):
            lead, partners = both[0], partners + both[1]
        elif helpers := _helpers(view, at, stop):
            partners += helpers
        elif lead is None and (who := _leader(view, at, stop)):
            lead = who
        elif lead is None and (both := _leader_and_helpers(view, at, stop, told=False)):
            lead, partners = both[0], partners + both[1]
        else:
            return None
    if lead is None and not partners:
        return None
    told = lead is not None and view.match(_LEADS_BEHIND, lead[1], spans[-1][1]) is not None
    return InBrackets(lead, partners, day, told) if day is not None or partners or told else None


@once
def _time(view: View, at: int, stop: int) -> Span | None:
    label = view.match(_LABEL_OF_TIME, at, stop)
    at = label.end() if label else at
    if is_time(view, at, stop) or view.match(_YEARS, at, stop) or view.match(ONLY_MONTH, at, stop):
        return at, stop
    event = event_before(view, at, stop) if event_begins(view, at, stop) else None
    return event if event and event[0] == at and event[1] >= stop else None


@once
def _helpers(view: View, at: int, stop: int) -> tuple[Span, ...]:
    helps = view.search(_HELPS, at, stop)
    label = view.match(_LABEL_OF_HELP, at, stop)
    if (helps is None and label is None) or view.low.find(";", at, stop) >= 0:
        return ()
    at, stop = label.end() if label else at, helps.start() if helps else stop
    return split_agencies(view, at, stop) if _is_name(view, at, stop, told=helps is not None) else ()


@once
def _leader(view: View, at: int, stop: int) -> Span | None:
    label = view.match(_LABEL_OF_LEAD, at, stop)
    at = label.end() if label else at
    leads = view.search(_LEADS, at, stop)
    if leads and label and label.group().startswith("do") and view.has_any(_AT_HEAD, leads.start(), leads.end()):
        return None  # whose head he is: "Tổ công tác (do ông Nam làm Tổ trưởng)"
    stop = leads.start() if leads else stop
    return (at, stop) if _is_name(view, at, stop, told=leads is not None) else None


def _is_name(view: View, at: int, stop: int, *, told: bool) -> bool:
    """Whether bodies or persons and nothing else stand there; bare names only where it is `told` what they do."""
    if starts_agency(view, at) is not None and agency_at(view, at, stop) == stop:
        return True
    return told and (person_at(view, at, stop) == stop or _NAMES.match(view.text, at, stop) is not None)


def _leader_and_helpers(view: View, at: int, stop: int, *, told: bool) -> tuple[Span, tuple[Span, ...]] | None:
    """ "Sở Công Thương chủ trì, các xã phối hợp" within one piece; only where it is `told` that the first one leads."""
    comma = view.low.find(", ", at, stop)
    while comma > 0:
        lead, helpers = _leader(view, at, comma), _helpers(view, comma + 2, stop)
        if lead and helpers and (not told or lead[1] < comma):
            return lead, helpers
        comma = view.low.find(", ", comma + 2, stop)
    return None
