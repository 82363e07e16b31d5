"""Chức vụ liền sau tên: offices that stand behind a name without a comma, and names of one word that have one.

Chủ trì: ông Lê Văn An ‖ trưởng thôn · Thư ký: cô Nhạn ‖ y tế thôn · Chủ tọa: đ/c Ất ‖ Bí thư chi bộ
"""

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.documents.names import LOWER, UPPER
from extractors.documents.view import View
from extractors.people.titles import ROLE_START, is_spelt, verb_between
from vitext.lazy import regex

# What is told next in minutes; a line broken by hand may have drawn it near.
NEXT_TOLD = (
    r"(?:Có mặt|Thành phần|Tham dự|Cùng dự|Dự họp|Vắng|Nội dung|Tổng số|Sĩ số|Quân số|Toàn thể|Thư k[ýí]|Người ghi"
    r"|Ghi biên bản|Chủ (?:trì|tọa|toạ)|Các (?:hộ|đồng|thành)|Số (?:hộ|người|đại|đảng|thành|hội|xã))(?!\w)"
)
# Up to the end of the line, a mark, or what is told next.
_RIGHT_BEHIND = regex(rf" (?P<more>[{LOWER}{UPPER}][^\n.;:,()]{{1,58}}?)(?= ?[.;,]| ?\n| ?$| {NEXT_TOLD})")
_LABELLED = regex(
    r"\s*(?:[;,–-]\s*[Cc]hức (?:vụ|danh)\s*:?\s*(?P<role>[^;:\n(),–-]{2,60}?)\s*[;,–-]"
    r"|\((?P<held>[^()\n:;\d]{2,60}\d{0,2}\w?)\)\s*:)\s*(?=\w)"
)
_NOT_BEHIND = regex(
    r"(?:va|cung|voi|ghi|lam|la|da|dieu|chu tri|chu toa|de|cho|khai|tuyen|len|phat|bao cao|doc|trinh|nguoi"
    r"|thong qua|tai|neu|xin|thay|duoc|vang|co mat|den|se|thu k[yi](?! (?:chi|hoi|cong|van)))(?!\w)"
)
_FIGURES = regex(r"\d{3}|\d ?[hg:/]")
_HONOURED = regex(r"(?:^|\W)(?:dong chi|d/c|ong|ba|anh|chi|thay|co|bac|cu|em|ban|bs|ks|[ob])[\s.:]+$")


def office_right_behind(view: View, at: int) -> Span | None:
    """The office that begins right behind the name that ends at `at`."""
    said = _RIGHT_BEHIND.match(view.flow, at)
    if said is None or _NOT_BEHIND.match(view.key, said.start("more")) or _FIGURES.search(said["more"]):
        return None
    span = said.span("more")
    known = ROLE_START.match(view.key, span[0])
    if said["more"][0].isupper() and not (known and is_spelt(view, known.span(), plain=False)):
        return None
    return None if verb_between(view, span[0] - 1, span[1], plain=False) is not None else span


def office_after_label(view: View, at: int, part: re.Pattern[str]) -> Span | None:
    """The office told behind a label or in brackets, where `part` says what the person did there.

    “…; chức vụ: ‖ trưởng thôn‖; chủ trì”, “… (‖công an viên‖): Chủ tọa”
    """
    told = _LABELLED.match(view.flow, at)
    return told.span(told.lastgroup or 0) if told and part.match(view.key, told.end()) else None


def before_office(view: View, words: Span) -> Span | None:
    """The name that words begin with, where an office follows it without a comma: “‖ Tý ‖ Giám đốc HTX”."""
    first = ROLE_START.match(view.key, words[0])
    if first and is_spelt(view, first.span(), plain=False):
        return None  # “Phó Chủ tịch HĐQT ‖ Lê Thị An”: the office stands first
    end, called = words[0], is_honoured(view, words[0])
    for count, part in enumerate(view.flow[slice(*words)].split(" ")[:5]):
        if not part[:1].isupper():
            return None
        end += len(part)
        if (count or called) and office_right_behind(view, end):
            return words[0], end
        end += 1
    return None


def is_honoured(view: View, at: int) -> bool:
    """Whether what begins at `at` is called as a person is: “đ/c ‖ Ất”, “cô ‖ Lan”."""
    return _HONOURED.search(view.key, max(0, at - 12), at) is not None
