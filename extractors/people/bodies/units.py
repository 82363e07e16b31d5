"""Đơn vị hành chính trong tên tổ chức: the unit that ends a name, with its own name: “tỉnh Hải Lâm”."""
# ruff: noqa: E501, SIM905 (lists of words and patterns read better unbroken)

from __future__ import annotations

from collections.abc import Container

from extractors.documents.view import View
from extractors.people.bodies.heads import HEADS, head_at
from extractors.people.bodies.words import BEGINS, MARKED, NEXT_WORD, spelt_at
from extractors.people.capitals import by_first_word, longest
from vitext.lazy import regex

UNITS = by_first_word(
    "tp|tinh|huyen|xa|phuong|thanh pho|quan|thi xa|thi tran|thon|ban|ap|khu pho|cap tinh|cap huyen|cap xa|cap co so|trung uong|mien|khu vuc|lien xa".split(
        "|"
    )
)
_UNIT_SPELT = {
    "tinh": "tỉnh",
    "xa": "xã",
    "quan": "quận",
    "thon": "thôn",
    "ban": "bản",
    "ap": "ấp",
    "mien": "miền",
    "huyen": "huyện",
}
NUMBER = regex(r" (?:so )?(?:\d{1,3}|[ivx]{1,5})(?![\w/]|[.,]\d)")
_NOT_UNITS = ("xa hoi", "tinh uy", "tinh doan", "huyen uy", "huyen doan", "thanh uy", "xa doan")
_THEN = frozenset(
    "và có đã được là sẽ do về cho tại theo với để khóa khoá nhiệm lần năm phối chủ tổ trong khi đến từ ngày".split()
)
_PLACE_AT_MOST = 4


def unit_at(view: View, first: str, at: int, *, plain: bool) -> str | None:
    """The unit of the land that is named at `at`: "tỉnh", "khu phố"."""
    unit = longest(UNITS, first, view.key, at)
    if unit is None or view.key.startswith(_NOT_UNITS, at):
        return None
    said = view.flow[at : at + len(unit)].lower()
    return unit if _UNIT_SPELT.get(unit, said) == said or (plain and said.isascii()) else None


def place_end(view: View, at: int, *, plain: bool, stops: Container[int]) -> int:
    """The proper name of a unit: up to four capitals, unless what they begin runs on in small letters."""
    end = at
    if view.key.endswith("tp", 0, at) and view.flow.startswith(". ", at):  # “TP. Đông Hà”
        end = at + 1
    for count in range(_PLACE_AT_MOST):
        word = NEXT_WORD.match(view.flow, end)
        if word is None or not view.flow[word.start(1)].isupper() or word.start(1) in stops:
            break
        start, stop = word.span(1)
        first = view.key[start:stop]
        if first in BEGINS and spelt_at(BEGINS, MARKED, view, first, start, plain=plain):
            break
        after = NEXT_WORD.match(view.flow, stop)
        small = after is not None and view.flow[after.start(1)].islower()
        if after and small and count != 1 and after.group(1) not in _THEN:
            break  # "UBND tỉnh Tổng kết …": the capital begins something else
        if after and small and first in ("uy", "doan") and not count:
            break
        head = head_at(view, first, start, plain=plain) if first in HEADS else None
        if head and (count or " " in head or small or after is None):
            break
        end = stop
    return end
