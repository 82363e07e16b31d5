"""Thẻ thông tin của trang pháp luật: number, day and signer from a site's own card, or from a heading that holds all.

“Số hiệu: …”, “Ngày ban hành: …”, “Người ký: …” · “Nghị quyết số 13/2017/NQ-HĐND ngày … của … về …”
"""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.documents.bodies import starts_as_body
from extractors.documents.boxes import Header
from extractors.documents.dates import printed_day
from extractors.documents.names import WHOLE_NAME
from extractors.documents.type_words import TYPES
from extractors.documents.view import View
from vitext.lazy import regex

# “13/2027/NQ-HĐND”, “11.2027/NQ-HĐQT”, “58/NQ-HĐQT/2027”
SYMBOL = r"\d{1,5}(?:[./]\d{2,4})?\s?[-/]\s?[a-z]{1,9}\d{0,2}(?:[-/][a-z]{1,12}\d{0,2}){0,3}(?:/\d{4})?"
_HEADING = regex(
    r"(?:[a-z]+ ){1,2}(?:lien tich )?(?:so\s*:?\s*)?(?P<symbol>" + SYMBOL + r")(?!\w)"
    r"(?:,?\s+(?P<day>ngay\s+\d{1,2}(?:\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}| thang \d{1,2} nam \d{4})))?"
    r"(?:,?\s+cua\s+(?P<organ>(?:bo chinh tri, (?=ban bi thu))?[^,;:\n]{4,90}?)(?=\s+(?:ve|quy dinh|thong qua"
    r"|ban hanh|sua doi|phe duyet|v/v)\s|$))?[\s,:-]*(?P<title>(?:ve|quy dinh|thong qua|ban hanh|sua doi|phe duyet"
    r"|v/v|ket luan)\s[^\n]+)?"
)
# A legal site's heading above the paper: “Quyết định 612/QĐ-UBND năm 2020 về … do Ủy ban nhân dân tỉnh … ban hành”.
_SITE_HEADING = regex(
    rf"(?P<type>[a-z]+ [a-z]+) (?:so\s*:?\s*)?(?P<symbol>{SYMBOL})(?!\w)(?: nam \d{{4}})?(?: ngay [\d/.-]+)?,?\s+(?P<title>(?:ve|quy dinh|thong qua|ban hanh|sua doi|phe duyet|cong bo|bai bo)\s[^\n]+?)(?:\s+do [^\n]{{4,80}} ban hanh)?$"
)
_HEADINGS = 8
_CARD = 1500
_CARD_NUMBER = regex(
    r"(?:so hieu(?: van ban)?|so(?:,|/| va)? ?ky hieu(?: van ban)?)\s*[:\n][\s|]*(?P<symbol>" + SYMBOL + r")(?!\w)"
)
_CARD_SIGNER = regex(r"(?:nguoi|chu) ky\s*[:\n][\s|]*(?=\w)")
_NEXT_LABEL = regex(r"\s(?:noi ban hanh|ngay (?:ban hanh|ky)|chuc (?:vu|danh)|trich yeu|loai van)(?!\w)")
_CARD_DAY = regex(r"ngay (?:ban hanh|ky)(?: van ban)?\s*[:\n][\s|]*(?P<day>\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4})")


def read_heading(view: View, header: Header, line: Span) -> None:
    """A heading that holds all: “Nghị quyết số 13/2017/NQ-HĐND ngày … của … về …”."""
    found = _HEADING.match(view.key, *line)
    if found is None or header.number:
        return
    header.number, header.symbol = found.span("symbol"), found["symbol"]
    if found["day"] and header.date is None:
        header.dated, header.date = printed_day(view.key, *found.span("day")) or (None, None)
    if found["organ"] and not header.organs and starts_as_body(found["organ"]):
        header.organs = [[found.span("organ")]]
    if found["title"] and not header.title:
        header.title = [found.span("title")]


def read_site(view: View, header: Header) -> None:
    """What a site says of the paper above it, where the paper's own header has lost it: its title, its number."""
    begins = min(
        [organ[0][0] for organ in header.organs] + ([header.type_line[0]] if header.type_line else []), default=0
    )
    above = [line for line in view.lines[:_HEADINGS] if line[1] <= begins]
    for line in above:
        found = _SITE_HEADING.match(view.key, *line)
        if found and "".join((header.symbol or found["symbol"]).split()) == "".join(found["symbol"].split()):
            if header.number is None and not header.symbol:
                header.number, header.symbol = found.span("symbol"), found["symbol"]
            if not (header.title or header.subject or _is_named(view, header)):
                header.title = [found.span("title")]
            return
    if header.number is None and header.symbol is None and header.type_word and above:
        told = re.compile(rf"(?<!\w){header.type_word} so\s*:?\s*(?P<symbol>{SYMBOL})(?!\w)")
        named = list(told.finditer(view.key, above[0][0], begins))
        if len({one["symbol"] for one in named}) == 1:
            header.number, header.symbol = named[0].span("symbol"), named[0]["symbol"]


def _is_named(view: View, header: Header) -> bool:
    """Whether the type's own line goes on with a title: “HƯỚNG DẪN VỀ THỂ THỨC VĂN BẢN”, not “QUYẾT ĐỊNH:”."""
    line = header.type_line
    return line is not None and view.is_upper(line) and view.key_of(line).rstrip(" :") not in TYPES


def read_card(view: View, header: Header) -> None:
    """What a site's card above the document says, where the header itself is lost: “Số hiệu: …”, “Ngày ban hành: …”."""
    if all(view.key.find(word, 0, _CARD) < 0 for word in ("hieu", "ngay ban hanh", "nguoi ky")):
        return
    if header.number is None and header.symbol is None and (number := _CARD_NUMBER.search(view.key, 0, _CARD)):
        header.number, header.symbol = number.span("symbol"), number["symbol"]
    signer = _CARD_SIGNER.search(view.key, 0, min(_CARD, header.type_line[0] if header.type_line else _CARD))
    name = WHOLE_NAME.match(view.flow, signer.end()) if signer else None
    label = _NEXT_LABEL.search(view.key, name.start(), name.end() + 12) if name else None
    header.signed = (name.start(), label.start() if label else name.end()) if name else None
    if header.dated is None and (day := _CARD_DAY.search(view.key, 0, _CARD)):
        header.dated, header.date = printed_day(view.key, *day.span("day")) or (None, None)
