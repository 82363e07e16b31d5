"""Mệnh đề: một đoạn được cắt ở dấu chấm phẩy, cuối câu và mục đánh số trong câu; dấu phẩy không cắt."""

from __future__ import annotations

import re
from typing import NamedTuple

_MARK = re.compile(r"[;(.!?…]")
# A full stop ends a sentence where a capital, a quote or the end follows; not after an initial, a number or "TP."
_FULL_STOP = re.compile(
    r"(?<![0-9A-ZĐ]\.)(?<!TP)(?<!Tp)(?<!đ/c)(?<!\bTS)(?<!Ths)(?<=[^.!?…])[.!?…]+(?:[\"”](?=\s))?(?=\s+[\"“‘(\[]?[A-ZĐÀ-ỸƯƠÂÊÔĂ0-9-]|[\s/.]*$)"
)
_NUMBERED = re.compile(r"\(\s?(?:\d{1,2}|[ivx]{1,4})\s?\)\s+")


class Clause(NamedTuple):
    """`text[start:end]` without surrounding spaces and closing marks; `opens` where a sentence or item begins with it.

    `label` is the number that stands before it inside the sentence: "(2)".
    """

    start: int
    end: int
    opens: bool
    label: str = ""


def clauses(text: str, start: int, end: int) -> tuple[Clause, ...]:
    """The clauses of `text[start:end]`, in order. Brackets are never cut inside."""
    result: list[Clause] = []
    at, opens, depth, counted = start, True, 0, start
    brackets = text.find("(", start, end) >= 0
    for found in _MARK.finditer(text, start, end):
        place = found.start()
        mark = text[place]
        if place < at:
            continue
        if mark == "(":
            if place == start or not text[place - 1].isspace() or not _NUMBERED.match(text, place, end):
                continue
            result += _trimmed(text, at, place, opens=opens)
            at, opens = place, True
            continue
        if mark == ";":
            if brackets:
                depth = max(depth + text.count("(", counted, place) - text.count(")", counted, place), 0)
                counted = place
            if depth:
                continue
            result += _trimmed(text, at, place, opens=opens)
            at, opens = place + 1, False
            continue
        stop = _FULL_STOP.match(text, place, end)
        if stop:
            result += _trimmed(text, at, place, opens=opens)
            at, opens = stop.end(), True
    result += _trimmed(text, at, end, opens=opens)
    return tuple(result)


def _trimmed(text: str, start: int, end: int, *, opens: bool) -> list[Clause]:
    while start < end and (text[start].isspace() or text[start] in '-–•*.;,"“'):
        start += 1
    label = ""
    numbered = _NUMBERED.match(text, start, end)
    if numbered:
        label, start, opens = "".join(numbered.group().split()), numbered.end(), True
    while end > start and (text[end - 1].isspace() or text[end - 1] in '.;:,/*…"”'):
        end -= 1
    return [Clause(start, end, opens, label)] if end - start > 2 else []
