"""Câu và dòng của đoạn mở đầu: where sentences and lines end, on the running text."""

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.documents.view import View

_MARK = re.compile(r"[.!?](?=\s+[^\W\d_])|\n")


def first_sentences(view: View, span: Span, count: int) -> Span:
    """The first `count` sentences of `span`; an abbreviation's dot before a small letter ends none."""
    at = span[0]
    for _ in range(count):
        mark = _MARK.search(view.key, at, span[1])
        while mark is not None and mark.group() != "\n" and not _begins(view, mark.end()):
            mark = _MARK.search(view.key, mark.end(), span[1])
        if mark is None:
            return span
        at = mark.end()
    return span[0], at


def sentences(view: View, span: Span, count: int) -> list[Span]:
    """The first `count` sentences that hold words, one by one."""
    found: list[Span] = []
    at = span[0]
    while at < span[1] and len(found) < count:
        _, end = first_sentences(view, (at, span[1]), 1)
        if view.key[at:end].strip():
            found.append((at, end))
        at = end
    return found


def _begins(view: View, at: int) -> bool:
    return view.flow[at : at + 3].strip()[:1].isupper()
