"""Chữ ký cuối văn bản: where a text is signed.

A document whose annexes follow in the same file (“(Ban hành kèm theo Quyết định số …”) is signed above them, a
certified copy above the mark of who copied it. Source: decree 30/2020/NĐ-CP, article 13 and annex I (box 7).
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from domain.extraction import Span
from extractors.documents.annexes import first_annex
from extractors.documents.signatures.foot import signed_in
from extractors.documents.signatures.named_above import named_above_office
from extractors.documents.signatures.signature import Signature
from extractors.documents.view import View, view_of
from vitext.lazy import regex

_COPIES = regex(r"noi nhan\s*(?::|\n)")
_CERTIFIED = regex(r"\n(?P<mark>sao (?:y|luc)|trich sao|ban sao)(?!\w)")
_FIRST_LINES = 12
_LONGEST_MARK = 40
_ABOVE_COPIES = 10
_ANNEX = regex(r"(?:phu luc|danh muc|danh sach|quy (?:che|dinh|trinh)|mau |bieu |bang )")
_FOOT_LINES = 34


def signatures(view: View) -> tuple[Signature, ...]:
    """The signatures at the foot of the text, in order."""
    return _signatures_of(view.text)


@lru_cache(maxsize=4)
def _signatures_of(text: str) -> tuple[Signature, ...]:
    view = view_of(text)
    certified = _certified_at(view)
    if certified is not None and (signed := signed_in(view, view.lines[max(certified - _FOOT_LINES, 0) : certified])):
        return signed
    at_end = view.lines[-_FOOT_LINES:]
    copied = _copied_at(view)
    if copied is not None and copied < len(view.lines) - _FOOT_LINES:
        beside = view.lines[copied : copied + _FOOT_LINES]
        annexed = next((at for at, line in enumerate(beside) if _is_annex(view, line)), len(beside))
        signed = signed_in(view, [*view.lines[max(copied - _ABOVE_COPIES, 0) : copied], *beside[:annexed]])
        if signed:
            return signed
    annex = first_annex(view)
    if annex is None:
        return signed_in(view, at_end) or named_above_office(view)
    above = bisect_left(view.lines, (annex, 0))
    return signed_in(view, view.lines[max(above - _FOOT_LINES, 0) : above]) or signed_in(view, at_end)


def _certified_at(view: View) -> int | None:
    """The mark of a certified copy, below which another office signs: “SAO Y”, “BẢN SAO”; not one above the header."""
    for found in _CERTIFIED.finditer(view.key):
        at = bisect_left(view.lines, (found.start("mark"), 0))
        line = view.lines[at]
        if at > _FIRST_LINES and line[1] - line[0] < _LONGEST_MARK and view.is_upper(line):
            return at
    return None


def _copied_at(view: View) -> int | None:
    """The line “Nơi nhận:”: who signs stands beside it, whatever follows in the file."""
    at = view.key.find("noi nhan")
    while at >= 0:
        number = bisect_left(view.lines, (at, 0))
        if (number < len(view.lines) and view.lines[number][0] == at) and _COPIES.match(view.key, at):
            return number
        at = view.key.find("noi nhan", at + 1)
    return None


def _is_annex(view: View, line: Span) -> bool:
    return _ANNEX.match(view.key, *line) is not None and view.is_upper(line)
