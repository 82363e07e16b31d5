"""Văn bản hai thứ tiếng: the lines of a header that say in English what stands in Vietnamese above them are left out.

CỘNG HÒA XÃ HỘI … / THE SOCIALIST REPUBLIC OF … · NGHỊ QUYẾT / RESOLUTION · CHỦ TỊCH/CHAIRMAN
"""

from __future__ import annotations

from collections.abc import Sequence

from domain.extraction import Span
from extractors.documents.view import View

_STATE = "socialist republic of viet"
_TOP = 3000


def in_vietnamese(view: View, lines: Sequence[Span]) -> Sequence[Span]:
    """The lines; of a paper that names the state in English, too, those that have a Vietnamese letter or a sign."""
    if view.key.find(_STATE, 0, _TOP) < 0:
        return lines
    return [line for line in lines if not _is_english(view.text[slice(*line)])]


def _is_english(words: str) -> bool:
    """Whether words have no letter that only Vietnamese has, and are words only: no number, no label."""
    letters = sum(map(str.isalpha, words))
    return words.isascii() and letters > 3 and not ("/" in words and any(map(str.isdigit, words)))
