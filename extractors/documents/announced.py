"""Văn bản báo đăng lại: number, day and issuer of a paper that a site prints below its own heading and first sentence.

“Nghị quyết số 58 của HĐQT … ngày 8/10/2026 ‖ Ngày 8/10/2026, Hội đồng quản trị … đã thông qua Nghị quyết số 58/NQ-HĐQT …”
Only what is said of a paper of the heading's own type is taken: “Thực hiện Kế hoạch số … của tỉnh” tells of another.
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.documents.bodies import starts_as_body
from extractors.documents.boxes import Header
from extractors.documents.cards import SYMBOL
from extractors.documents.dates import printed_day
from extractors.documents.view import View
from vitext.lazy import regex

_DAY = r"ngay\s+\d{1,2}(?:\s?[/.-]\s?\d{1,2}\s?[/.-]\s?| thang \d{1,2} nam )\d{4}"
_ANNOUNCED = regex(
    rf"(?:(?P<first>{_DAY}),? )?(?P<who>[^\W\d][^.;:,\n]{{3,90}}?) (?:(?:da|vua|moi|tran trong|xin) )*(?:ban hanh"
    rf"|ky ban hanh|thong qua|cong bo"
    rf"|gioi thieu)(?: toan van)? (?P<type>[a-z]+ [a-z]+) so:? ?(?P<symbol>{SYMBOL})(?!\w)"
    rf"(?:,? (?P<day>{_DAY}))?(?:,? cua (?P<organ>[^.;:,\n]{{4,90}}?)(?= (?:ve|quy dinh|thong qua|phe duyet"
    rf"|quyet nghi)(?!\w)|[.,;:\n]))?"
)
_TERM = regex(r" khoa [ivx]+$")
_NEAR = 700
_WHOLES = ("cong ty", "tong cong ty", "ngan hang", "hop tac xa", "htx", "lien minh", "hoi")


def read_announced(view: View, header: Header) -> None:
    """Put into `header` what the first sentences below a heading in small letters say of the paper; nothing else."""
    line = header.type_line
    if line is None or header.nation or header.organs or view.is_upper(line):
        return
    found = next(
        (
            one
            for one in _ANNOUNCED.finditer(view.key, line[1], line[1] + _NEAR)
            if one["type"] == header.type_word and (not header.symbol or one["symbol"] == header.symbol)
        ),
        None,
    )
    if found is None:
        return
    header.number, header.symbol = header.number or found.span("symbol"), found["symbol"]
    day = next((name for name in ("day", "first") if found[name]), None)
    if day and header.date is None:
        header.dated, header.date = printed_day(view.key, *found.span(day)) or (None, None)
    header.organs = _organs(found)


def _organs(found: re.Match[str]) -> list[list[Span]]:
    """The body of whom the paper is, else the one that announces it; without its term."""
    name = "organ" if found["organ"] and starts_as_body(found["organ"]) else "who"
    if not starts_as_body(found[name]):
        return []
    start, end = found.span(name)
    term = _TERM.search(found[name])
    whole = next(
        (one for one in _WHOLES if found[name].endswith(f" {one}") and found["who"].startswith(f"{one} ")), None
    )
    if whole:  # “Công ty X công bố Nghị quyết … của Hội đồng quản trị Công ty”
        return [[(start, end - len(whole) - 1), found.span("who")]]
    return [[(start, end - len(term.group()) if term else end)]]
