"""Điểm cầu: one of several places that were linked, and whether those who met sat there.

tại điểm cầu UBND xã, Đảng ủy xã tổ chức …: there      tại điểm cầu xã, … dự hội nghị trực tuyến của tỉnh: no
"""

from __future__ import annotations

from extractors.documents.view import View
from extractors.meetings.sentences import first_sentences
from vitext.lazy import regex

_SEVERAL = regex(r"(?:cac )?(?:dau|diem) cau (?:cac|cap|\d)")
_FOLLOWED = regex(r"(?<!\w)(?:tham du|du (?:hoi nghi|cuoc hop|dai hoi|phien)|tham gia|theo doi)(?!\w)")


def linked_alone(view: View, told: int, words: str) -> bool:
    """Whether the meeting told of from `told` on was held at the linked place `words`, by none who only followed it."""
    sentence = first_sentences(view, (told, len(view.key)), 1)
    return not _SEVERAL.match(words) and not _FOLLOWED.search(view.key, *sentence)
