"""Ủy ban nhân dân nơi nào: a council or committee that is named by its kind only, with the unit told by text or place.

ỦY BAN NHÂN DÂN with “Ủy ban nhân dân tỉnh Lam Sơn ban hành …” → Ủy ban nhân dân tỉnh Lam Sơn
"""

from __future__ import annotations

import re

from extractors.documents.bodies import UNIT
from extractors.documents.header import Header
from extractors.documents.letters import in_small_letters
from extractors.documents.names import LOWER, UPPER
from extractors.documents.view import View
from extractors.people.provinces import is_province
from vitext.fold import fold
from vitext.lazy import regex

# A body named by its kind only: whose it is stands in the text or, by the decree, before the day.
_UNNAMED = regex(
    r"(?:thuong truc )?(?P<body>uy ban nhan dan|ubnd|hoi dong nhan dan"
    rf"|hdnd)(?: (?P<unit>{UNIT}))?$"
)
# “UBND tỉnh ban hành Kế hoạch …”: of which level the body is that issues.
_OWN_UNIT = regex(
    rf"(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd) (?P<unit>{UNIT}) (?=ban hanh|xay dung|trien khai|yeu cau"
    rf"|bao cao|thong bao|quyet nghi)"
)
# “CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH” above the grounds.
_DECIDES_ABOVE = regex(rf"(?m)^\W*(?:chu tich )?(?:uy ban nhan dan|hoi dong nhan dan) (?P<unit>{UNIT})\W*$")
_NAME = regex(rf"[{UPPER}][{LOWER}{UPPER}]*(?: [{UPPER}][{LOWER}{UPPER}]*){{0,3}}")
_CITY = regex(r"thanh pho (?:ha noi|ho chi minh|hai phong|da nang|can tho|hue)(?!\w)")
_TOP = 3000
# The committee or council of a province, in the line of its own; and as papers name it.
_DECIDES_IN_PROVINCE = regex(r"(?m)^\W*(?:chu tich )?(?:uy ban|hoi dong) nhan dan tinh\W*$")
_OF_PROVINCE = regex(r"(?<!\w)(?:(?:uy ban|hoi dong) nhan dan|ubnd|hdnd) tinh (?=\w)")


def _seat(view: View, header: Header) -> str:
    """The unit that the place stands for; the province whose body the text names, where a decision of the province is
    given in its town: “Pleiku, ngày …” of a committee of “tỉnh Gia Lai”.
    """
    place = view.words(header.place) if header.place else ""
    if is_province(place) or not _DECIDES_IN_PROVINCE.search(view.key, 0, header.end + _TOP):
        return place
    for found in _OF_PROVINCE.finditer(view.key, 0, header.end + _TOP):
        name = _NAME.match(view.flow, found.end())
        if name and is_province(view.words(name.span())):
            return view.words(name.span())
    return place


def with_unit(view: View, header: Header, issuer: str) -> str:
    """A council or committee that the header names by its kind only, with the name of its unit."""
    kind = _UNNAMED.match(fold(issuer).lower())
    if kind is None:
        return issuer
    unit = kind["unit"] or UNIT
    said = re.compile(rf"(?<!\w){kind['body']} {unit} (?=\w)")
    for found in said.finditer(view.key, 0, header.end + _TOP):
        name = _NAME.match(view.flow, found.end())
        if name and not view.is_upper((found.start(), name.end())):
            at = name.start() if kind["unit"] else found.start() + len(kind["body"])
            return f"{issuer} {view.words((at, name.end()))}"
    place = _seat(view, header) if header.place else ""
    if kind["unit"] is None and _NAME.fullmatch(place) and (own := _OWN_UNIT.search(view.key, 0, header.end + _TOP)):
        return f"{issuer} {view.words(own.span('unit'))} {place}"
    if (
        kind["unit"] is None
        and _NAME.fullmatch(place)
        and (own := _DECIDES_ABOVE.search(view.key, 0, header.end + _TOP))
    ):
        return f"{issuer} {view.words(own.span('unit')).lower()} {place}"
    if kind["unit"] and _NAME.fullmatch(place):
        return f"{issuer} {place}"
    city = _CITY.search(view.key, 0, header.end + _TOP) if kind["unit"] == "thanh pho" else None
    return f"{issuer} {in_small_letters(view, view.words(city.span()))[10:]}" if city else issuer
