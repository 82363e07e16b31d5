"""Hết trang giữa câu: the number of a page, copied with its text, that stands inside a sentence.

… rà soát danh sách hộ vay, lập hồ ⏎ ⏎ ‖ 2 ‖ ⏎ ⏎ sơ gửi Ngân hàng …
No: numbers in the first cells of rows, "2" above a line that begins anew.
"""

from __future__ import annotations

from collections.abc import Sequence

from domain.extraction import Span
from extractors.layout.labels import LABEL
from vitext.lazy import regex

_NUMBER = regex(r"(?:[-–] ?|[Tt]rang )?\d{1,3}(?:/\d{1,3})?(?: ?[-–])?")
_GOES_ON = regex(r"[^\W\d_]|,")
_OPEN = regex(r"[^\W_]$|[,–-]$")
_MOST_BLANK = 3  # lines on either side
_LONGEST = 14  # letters of a number with what stands around it
_SHORTEST = 30  # letters of a line that runs to the edge of a page


def without_page_ends(text: str, lines: Sequence[Span]) -> list[Span]:
    """The lines without the numbers of pages inside sentences, and without the blank lines around these."""
    kept: list[Span] = []
    at = 0
    while at < len(lines):
        start, end = lines[at]
        if (
            end - start < _LONGEST
            and _NUMBER.fullmatch(text[start:end].strip())
            and (after := _goes_on(text, lines, at, kept))
        ):
            while kept and not text[slice(*kept[-1])].strip():
                kept.pop()
            at = after
            continue
        kept.append((start, end))
        at += 1
    return kept


def _goes_on(text: str, lines: Sequence[Span], at: int, kept: Sequence[Span]) -> int:
    """The number of the line with which the sentence goes on that the page number `lines[at]` cuts; 0 where it cuts none."""
    above = next(
        (text[slice(*line)].rstrip() for line in kept[: -_MOST_BLANK - 2 : -1] if text[slice(*line)].strip()), ""
    )
    if len(above) < _SHORTEST or not _OPEN.search(above) or "|" in above:
        return 0
    for after in range(at + 1, min(at + 2 + _MOST_BLANK, len(lines))):
        below = text[slice(*lines[after])].strip()
        if below:
            small = below[:1].islower() or below[:1] == ","
            return after if small and _GOES_ON.match(below) and not LABEL.match(below) else 0
    return 0
