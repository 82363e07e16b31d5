"""Đuôi trang: what a site sets below an item of news, the headlines of others, is none of it.

… nhiều kết quả. ‖ Thu Hà ‖ Tin liên quan ‖ Hội nghị tổng kết năm 2024 của Hội Người cao tuổi
"""

from __future__ import annotations

from collections.abc import Sequence

from domain.extraction import Span
from extractors.documents.view import View
from vitext.lazy import regex

_FIRST = frozenset("cntbxd+»•-")  # letters with which such a heading may begin
_LONGEST = 40
_HEADS_OTHERS = regex(
    r"\W*(?:(?:cac |nhung )?(?:tin(?: tuc)?|bai(?: viet)?)(?:,? bai)? (?:lien quan|khac|cu hon|cu|moi hon|moi nhat|moi"
    r"|cung chuyen muc|cung chu de|doc nhieu|xem nhieu|noi bat)|(?:xem|doc|tin|bai) them|cung chuyen muc|cung chu de"
    r"|co the (?:ban )?(?:se )?quan tam|ban co the quan tam|(?:tin )?(?:doc|xem) nhieu(?: nhat)?)\W*(?:\d{1,3}\W*)?"
)
_SENTENCE = 60
_PARAGRAPH = 160  # letters: below so long a sentence the item goes on, and the headlines stood in its middle


def tail_at(view: View) -> int | None:
    """The line that heads the headlines of others, where they are the last of the text; None where there are none."""
    for at, (start, end) in enumerate(view.lines):
        if at < 2 or end - start > _LONGEST or view.key[start] not in _FIRST:
            continue
        if _HEADS_OTHERS.fullmatch(view.key, start, end):
            told = _tells(view, view.lines[:at], _SENTENCE)  # else it is an entry of the menu above the item
            return at if told and not _tells(view, view.lines[at + 1 :], _PARAGRAPH) else None
    return None


def _tells(view: View, lines: Sequence[Span], longest: int) -> bool:
    """Whether one of the lines is a sentence of more than so many letters."""
    return any(stop - begin > longest and view.key[stop - 1] == "." for begin, stop in lines)
