"""Nhân dịp gì: meetings that are named only as the occasion of what was done.

Nhân ngày thành lập Hội và khai mạc ‖ Kỳ họp thứ 6 ‖, sáng 4/7, Chủ tịch tỉnh gặp mặt các già làng …
"""

from __future__ import annotations

from extractors.documents.view import View
from extractors.meetings.sentences import sentence_start
from vitext.lazy import regex

_OCCASION = regex(
    r"\W*(?:nhan(?: dip)?|chao mung|(?:thiet thuc )?huong toi|(?:hoa )?(?:chung )?trong khong khi) [^,.;\n]*$"
)


def is_occasion(view: View, at: int) -> bool:
    """Whether the meeting named at `at` stands in the words with which its sentence says on what occasion."""
    return _OCCASION.match(view.key, sentence_start(view.key, at), at) is not None
