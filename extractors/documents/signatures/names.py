"""Tên người ký: the names in a line below the titles, without degrees; those of several columns one by one."""

from __future__ import annotations

from domain.extraction import Span
from extractors.documents.names import WHOLE_NAME, is_family, is_told, split_names
from extractors.documents.view import View
from vitext.fold import fold
from vitext.lazy import regex

# “ThS. BS Lê Văn A”: degrees are no part of a name.
_DEGREES = regex(
    r"^(?:(?:GS|PGS|TSKH|TS|[Tt][Hh][Ss]|BS|Bs|(?:B[Ss])?CK(?:II?|[12])|CN|KS|DS|LS|NGƯT|NGND|Ông|Bà|Thầy|Cô"
    r"|Luật sư|Bác sĩ|Kỹ sư|Tiến sĩ|Thạc sĩ|Giáo sư|Nhà giáo|Nhà báo|Nhà văn|Linh mục|L[mM]"
    r"|Hòa thượng|Thượng tọa|Đại đức|Ni trưởng|Ni sư|Sư cô|Mục sư"
    r"|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá))[. ]+)+"
)
_NO_LETTERS_OF_NAME = regex(r"[\d:;,()]")
_HEADINGS = ("chuong", "phan", "muc", "dieu", "phu")
_UNITS = ("tinh", "huyen", "xa", "phuong", "so", "ubnd")
_ROMAN = regex(r"[ivx]+")


def names_in(view: View, span: Span, columns: int) -> list[str]:
    """The names in a cell below the titles of so many columns; none where it is no name."""
    flow = _DEGREES.sub("", " ".join(view.flow[span[0] : span[1]].split()))
    words = flow.split()
    if (
        2 <= len(words) <= 5
        and flow.isupper()
        and not _NO_LETTERS_OF_NAME.search(flow)
        and is_family(words[0])
        and "VIỆT NAM" not in flow
        and words[0] != "TỔ"
        and columns == 1
    ):
        return [flow]  # a name in capitals
    if not words or any(not word[0].isupper() or _NO_LETTERS_OF_NAME.search(word) for word in words) or flow.isupper():
        return []
    keys = [fold(word).lower() for word in words]
    if keys[0] in _HEADINGS and _ROMAN.fullmatch(keys[-1]):
        return []  # “Chương I” below a title
    if keys[0] in _UNITS or keys[:2] == ["thanh", "pho"]:
        return []  # “Tỉnh Hà Nam”, as electronic signatures name whose they are
    if columns > 1 and len(words) >= 2 and not is_told(words, view.flow[: span[0]]):
        names = split_names(words, keys, columns, view.flow[: span[0]])
        if names:
            return names
    return [flow] if WHOLE_NAME.fullmatch(flow) else []
