"""25 HTX (An Giang 3; Bạc Liêu: 2; Cà Mau: 5): figures of a list in brackets take the unit of what they divide.

yes: "25 HTX (An Giang 3; Bạc Liêu: 2)", "tặng 12 xe (Phường 1: 5; Phường 2: 7)"
no: "20 HTX (năm 2025; quý 2)", "12 xã (Điều 3; Điều 5)", "30 hộ (thôn Đông 4)"
"""

from __future__ import annotations

from collections.abc import Iterator

from vitext.lazy import regex
from vitext.period_forms.plain import plain

_ITEM = r"[A-ZĐÀ-Ỹ][^\d;:,()\n]{1,40}(?:\d{1,2}:)?:?\s(?P<figure>\d{1,5}(?:\.\d{3})*)"
_OPENING = regex(r"\s?\((?=[A-ZĐÀ-Ỹ])")
_ITEM_AT = regex(_ITEM + r"\s?(?P<mark>[;,)])\s?")
_NAMED = ("điều", "khoản", "mục", "chương", "nghị", "quyết", "luật", "quý", "năm", "tháng", "ngày", "tổ", "số")


def listed(text: str, end: int) -> Iterator[tuple[int, int]]:
    """The spans of the figures of a bracketed list that begins at `end`, right after a quantity."""
    opening = _OPENING.match(text, end)
    if not opening:
        return
    at, found = opening.end(), []
    while item := _ITEM_AT.match(text, at):
        if plain(item[0]).split()[0] in _NAMED:
            return
        found.append(item.span("figure"))
        at = item.end()
        if item["mark"] == ")":
            yield from found if len(found) > 1 else ()
            return
