"""Mệnh đề: một đoạn được cắt ở dấu chấm phẩy, cuối câu và mục đánh số trong câu; dấu phẩy không cắt."""

from __future__ import annotations

import re
from dataclasses import dataclass

# A full stop ends a sentence where a capital, a quote or the end follows; not after an initial, a number or "TP."
_CUT = re.compile(
    r";|(?<![0-9A-ZĐ]\.)(?<!TP)(?<!Tp)(?<!đ/c)(?<!\bTS)(?<!Ths)[.!?…]+(?=\s+[\"“‘(\[]?[A-ZĐÀ-ỸƯƠÂÊÔĂ0-9-]|\s*$)|\s(?=\(\d{1,2}\)\s)"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """`text[start:end]` without surrounding spaces and closing marks; `opens` where a sentence begins with it."""

    start: int
    end: int
    opens: bool
    mark: str


def clauses(text: str, start: int, end: int) -> tuple[Clause, ...]:
    """The clauses of `text[start:end]`, in order. Brackets are never cut inside."""
    depth = 0
    depths: dict[int, int] = {}
    for at in range(start, end):
        letter = text[at]
        if letter in "([":
            depth += 1
        elif letter in ")]":
            depth = max(depth - 1, 0)
        if letter in ";.!?…":
            depths[at] = depth
    result: list[Clause] = []
    at, opens = start, True
    for cut in _CUT.finditer(text, start, end):
        if depths.get(cut.start(), 0) and text[cut.start()] == ";":
            continue
        result += _trimmed(text, at, cut.start(), opens=opens, mark=cut.group())
        at, opens = cut.end(), cut.group() != ";"
    result += _trimmed(text, at, end, opens=opens, mark="")
    return tuple(result)


def _trimmed(text: str, start: int, end: int, *, opens: bool, mark: str) -> list[Clause]:
    while start < end and (text[start].isspace() or text[start] in "-–•*"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ".;:,/*…"):
        end -= 1
    return [Clause(start, end, opens, mark)] if end - start > 2 else []
