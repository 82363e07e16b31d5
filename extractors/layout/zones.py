"""Vùng của văn bản: đầu trang, căn cứ, nội dung, nơi nhận và chữ ký. Only the body holds tasks and targets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from extractors.layout.sections import Placed
from vitext.fold import search_key

Zone = Literal["header", "bases", "body", "foot", "caption"]

_BASIS = re.compile(r"^(?:căn cứ|xét|theo đề nghị|thực hiện|trên cơ sở)\b", re.IGNORECASE)
_FOOT = re.compile(r"^(?:nơi nhận|nơi gửi|kính gửi)\b", re.IGNORECASE)
_SIGNED = re.compile(r"^(?:TM\.?|T/M|KT\.?|K/T|TL\.?|T/L|TUQ\.?|Q\.)\s+[A-ZĐÀ-Ỹ]{2}")
_CAPTION = re.compile(
    r"^(?:\[(?:img|ảnh|image)\]|(?:ảnh|quang cảnh|toàn cảnh|nguồn|tin, ảnh|bài, ảnh|tin bài|tác giả)\b\s*[:\-–]?)",
    re.IGNORECASE,
)
_HEADER_KEYS = ("cong hoa xa hoi", "doc lap - tu do", "dang cong san viet nam", "doan tncs")
_TITLES = frozenset(
    [
        "nghi quyet",
        "bien ban",
        "thong bao",
        "ke hoach",
        "bao cao",
        "quyet dinh",
        "chi thi",
        "chuong trinh",
        "to trinh",
        "giay moi",
        "ket luan",
        "huong dan",
        "cong van",
    ]
)


def zones(text: str, placed: Sequence[Placed]) -> tuple[Zone, ...]:
    """The zone of every block."""
    result: list[Zone] = []
    words = [item.block.words(text) for item in placed]
    official = any(key in search_key(" ".join(words[:14])) for key in _HEADER_KEYS)
    start = _first_after_title(words) if official else 0
    foot = False
    for index, line in enumerate(words):
        if index < start:
            result.append("header")
            continue
        if official and index > len(words) * 0.4 and (_FOOT.match(line) or _SIGNED.match(line)):
            foot = True
        if foot:
            result.append("foot")
        elif _CAPTION.match(line) and len(line) < 220:
            result.append("caption")
        elif _BASIS.match(line.lstrip("- ")) and line.rstrip().endswith((";", ",")) and len(line) < 500:
            result.append("bases")
        else:
            result.append("body")
    return tuple(result)


def _first_after_title(words: Sequence[str]) -> int:
    for index, line in enumerate(words[:30]):
        if search_key(line).strip(" *#:") in _TITLES:
            return min(index + 1, len(words) - 1)
    return 0
