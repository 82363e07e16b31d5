"""Tên có ghi vai: in one cell or line names with a mark of who leads and who helps, in brackets, behind a dash or before a colon.

Sở A (chủ trì), ‖ Sở B      thầy Vinh (trưởng), ‖ Đoàn trường      Sở A - chính, ‖ Sở B - phụ      Chủ trì: Sở A; phối hợp: ‖ Sở B
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.blocks.who_leads import lead_and_helpers
from extractors.tasks.who.agency_links import split_agencies

_LEADING = (
    r"(?:(?:đơn vị|cơ quan|người) )?(?:chủ trì|phụ trách|chịu trách nhiệm|đầu mối|chính|trưởng|(?:nhóm|tổ) trưởng"
    r"|trưởng (?:nhóm|đoàn|ban|tiểu ban)|ct|lead)(?: chính)?"
)
_HELPING = r"(?:(?:đơn vị|cơ quan|người) )?(?:(?:cùng )?phối hợp|hỗ trợ|tham gia|phụ(?: giúp| trợ)?|giúp|cùng làm|ph|support)(?: thực hiện)?"
_WHO = r"(?P<who>[^;:()]{2,120}?)"
_OTHERS = r"(?P<others>[^:]{2,160}?)"
_HELP_MARK = rf"(?: ?\({_HELPING}\)| [-–:] ?{_HELPING}| (?:phối hợp|hỗ trợ|tham gia|phụ|giúp)(?: thực hiện)?)"
_GIVEN = r"(?:(?:giao(?: cho)?|do) )?"
_FORMS = (
    words(
        rf"{_GIVEN}{_WHO}(?: ?\({_LEADING}\)| [-–] {_LEADING}|(?<=\w): ?{_LEADING})(?:[\s,;+/.]+(?:và )?|\s+cùng\s+){_OTHERS}{_HELP_MARK}?\W*$"
    ),
    words(
        rf"{_GIVEN}{_WHO} (?:chủ trì|phụ trách|đầu mối|làm chính|lo)(?: chính)?(?:[,;.]\s*(?:và )?|\s+và\s+){_OTHERS}{_HELP_MARK}\W*$"
    ),
    words(rf"{_LEADING} ?: ?{_WHO}[;,.]? {_HELPING}(?: với| cùng)? ?: ?{_OTHERS}\W*$"),
    words(rf"{_WHO}[,;] {_OTHERS} ?\({_HELPING}\)\W*$"),
    words(rf"{_WHO}; {_OTHERS} (?:phối hợp|hỗ trợ)\W*$"),
)
_ONLY_MARKED = words(rf"{_GIVEN}{_WHO} ?\({_LEADING}\)\W*$")


def marked(view: View, start: int, end: int) -> tuple[Span, tuple[Span, ...]] | None:
    """Who leads and who helps by the marks that names have in `[start, end)`, or None."""
    said = next((found for form in _FORMS if (found := view.match(form, start, end))), None)
    return (said.span("who"), split_agencies(view, *said.span("others"))) if said else None


def who_and_helpers(view: View, start: int, end: int) -> tuple[Span, tuple[Span, ...]]:
    """Who leads and who helps by the marks that names have in `[start, end)`, or by the words between them."""
    if said := marked(view, start, end):
        return said
    if only := view.match(_ONLY_MARKED, start, end):
        return only.span("who"), ()
    return lead_and_helpers(view, start, end)
