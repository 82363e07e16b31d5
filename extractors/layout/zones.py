"""Vùng của văn bản: đầu trang, căn cứ, nội dung, nơi nhận và chữ ký. Only the body holds tasks and targets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from extractors.layout.sections import Placed
from vitext.fold import fold

Zone = Literal["header", "bases", "body", "foot", "caption"]

_BASIS = re.compile(r"(?:can cu|xet|theo de nghi|thuc hien|tren co so)\b")
_FOOT = re.compile(
    r"(?:noi nhan|noi gui|cac tin khac|tin lien quan|co the ban quan tam|tin cung chuyen muc|ban quyen)\b"
)
_SIGNED = re.compile(r"^(?:TM\.?|T/M|KT\.?|K/T|TL\.?|T/L|TUQ\.?|Q\.)\s+[A-ZĐÀ-Ỹ]{2}")
_CAPTION = re.compile(
    r"(?:\[(?:img|anh|image)|(?:anh|nguon|tin, anh|bai, anh|tin bai|tac gia|tin)\s*:|(?:quang canh|toan canh)\b)"
)
_AGAIN = re.compile(r"(?:phu luc|cong hoa xa hoi chu nghia|dang cong san viet nam)\b")
_HEADER_KEYS = ("cong hoa xa hoi", "doc lap - tu do", "dang cong san viet nam", "doan tncs")
_TITLES = frozenset(
    ["nghi quyet", "bien ban", "thong bao", "ke hoach", "bao cao", "quyet dinh", "chi thi", "chuong trinh", "chuong trinh hanh dong", "to trinh", "giay moi", "ket luan", "huong dan", "cong van"]
)  # fmt: skip


def zones(text: str, placed: Sequence[Placed]) -> tuple[Zone, ...]:
    """The zone of every block."""
    result: list[Zone] = []
    count = len(placed)
    openings = [text[item.block.body : min(item.block.end, item.block.body + 60)].strip(" *|#_\n") for item in placed]
    keys = [" ".join(fold(opening).lower().replace("_", " ").split()) for opening in openings]
    official = any(sign in key for key in keys[:14] for sign in _HEADER_KEYS)
    start = _first_after_title(keys)
    foot = False
    labelled = False
    for index, (item, key, opening) in enumerate(zip(placed, keys, openings, strict=True)):
        if index < start and (official or index + 1 < start):
            result.append("header")
            continue
        labelled = labelled or item.block.kind in ("article", "roman", "capital", "number")
        if index > count * 0.3 and (_FOOT.match(key) or (official and _SIGNED.match(opening))):
            foot = True
        elif foot and _AGAIN.match(key):
            foot = False  # an appendix, or the next document of the file
        last = text[item.block.start : item.block.end].rstrip(" *")[-1:]
        if foot:
            result.append("foot")
        elif _CAPTION.match(key) and item.block.end - item.block.start < 220 and last not in (".", ";"):
            result.append("caption")
        elif not labelled and last in (";", ",") and _BASIS.match(key) and item.block.end - item.block.start < 600:
            result.append("bases")
        else:
            result.append("body")
    return tuple(result)


def _first_after_title(keys: Sequence[str]) -> int:
    for index, key in enumerate(keys[:30]):
        if key.strip(" *#:") in _TITLES:
            return min(index + 1, len(keys) - 1)
    return 0
