"""Ai viết, ngay dưới tít: who wrote an item and for whom, on a line of its own below the headline.

“12/05/2026 - Bích Loan” · “Bích Loan, 12/05/2026” · “Bích Loan (Báo Lam Giang)” · “BÍCH LOAN - HOÀI NAM” · “Theo Báo X”
No: what stands below no headline; a body ("Hội Nông dân - Sở Công Thương"), a place ("Hà Nội - Huế").
"""

from __future__ import annotations

from bisect import bisect_left

from domain.extraction import Span
from extractors.documents.bodies import starts_as_body
from extractors.documents.names import LOWER, UPPER
from extractors.documents.pen_names import DOMAIN, author_and_source, names_organ
from extractors.documents.stamps import BY, HAS_YEAR, is_stamp
from extractors.documents.view import View
from extractors.people.provinces import is_province
from vitext.lazy import regex

_WORD = rf"(?:[{UPPER}][{LOWER}]+|[{UPPER}]{{2,}})"
_NAMES = rf"(?:(?:PV|CTV)\.? )?{_WORD}(?: {_WORD}){{1,3}}(?:(?: - |, | và ){_WORD}(?: {_WORD}){{1,3}}){{0,2}}"
_DAY_FIRST = regex(rf"(?P<day>[^()]*\d{{4}}[^()]*?)\s*(?:[•-]|(?P<in>\())\s*(?P<who>{_NAMES})(?(in)\))$")
_DAY_LAST = regex(rf"(?:{BY} )?(?P<who>{_NAMES})\s*[,•-]\s*(?P<day>\d[^()]*\d{{4}}[^()]*)$")
_DESK = (
    r"(?:(?i:báo|tạp chí|đài|cổng|trang|văn phòng|phòng|trung tâm|tt|ban (?:tuyên giáo|biên tập|tuyên huấn)|hội"
    r"|ttxvn)(?!\w)|VP |[a-z0-9.-]+\.(?:vn|com)$)"
)
_WITH_DESK = regex(
    rf"(?:[Tt]heo )?(?P<who>{_NAMES})"
    rf"(?: ?[-/] ?(?P<desk>{_DESK}[^()]{{0,50}})| ?\((?:[Tt]heo:? )?(?P<held>{_DESK}[^()]{{0,50}})\))$"
)
_ONLY_DESK = regex(rf"\(?Theo:? (?P<desk>{_DESK}[^()]{{0,50}})\)?$")
_NAMES_ALONE = regex(rf"{_NAMES}$")
_WEEKDAYS = ("Thứ ", "THỨ ", "Chủ Nhật", "Chủ nhật", "CHỦ NHẬT", "Ngày ", "NGÀY ")
_TITLE = 25  # letters: a shorter line is hardly a headline
_LONGEST = 90


def credit_above(view: View, line: Span) -> tuple[Span | None, Span | None] | None:
    """Author and source that a line below a headline tells, with the day at most; None where it tells neither."""
    if line[1] - line[0] > _LONGEST or view.key[line[1] - 1] in ".?!":
        return None
    flow = view.flow
    if HAS_YEAR(view.key_of(line)):
        dated = _DAY_FIRST.match(flow, *line) or _DAY_LAST.match(flow, *line)
        if dated is None or not is_stamp(view.key[slice(*dated.span("day"))].strip(" -,")):
            return None
        return (dated.span("who"), None) if _is_person(view, dated.span("who")) else None
    if not _below_title(view, line):
        return None
    if (signed := _WITH_DESK.match(flow, *line)) and _is_person(view, signed.span("who")):
        return signed.span("who"), signed.span("desk" if signed["desk"] else "held")
    if only := _ONLY_DESK.match(flow, *line):
        desk = only.span("desk")
        return (None, desk) if names_organ(view, desk[0]) or DOMAIN.match(view.key[slice(*desk)]) else None
    several = _NAMES_ALONE.match(flow, *line)
    if several and (" - " in several.group() or several.group().startswith(("PV", "CTV"))) and _is_person(view, line):
        return author_and_source(view, line)
    return None


def _is_person(view: View, who: Span) -> bool:
    """Whether these words may be those of persons: no body, no place."""
    if view.flow.startswith(_WEEKDAYS, who[0]):
        return False
    parts = view.words(who).replace("–", "-").split(" - ")
    return not starts_as_body(view.key[slice(*who)]) and not any(is_province(part) for part in parts)


def _below_title(view: View, line: Span) -> bool:
    at = bisect_left(view.lines, line)
    return at > 0 and view.lines[at - 1][1] - view.lines[at - 1][0] > _TITLE
