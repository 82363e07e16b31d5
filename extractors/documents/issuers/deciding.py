"""Ban Chấp hành hay Hội đồng ra nghị quyết: a resolution is the committee's, though the header names the whole body."""
# ruff: noqa: E501 (lists of words and patterns read better unbroken)

from __future__ import annotations

from extractors.documents.committees import DECIDES, DECIDING, inner_organ
from extractors.documents.header import Header
from extractors.documents.letters import in_small_letters
from extractors.documents.view import View
from vitext.fold import fold
from vitext.lazy import regex

_OF_PARTY = ("Ban Chấp hành",)
_ELECTED = ("ban chap hanh", "bch", "ban thuong vu", "btv")
_WITHOUT_COMMITTEE = regex(
    r"(?:truong|cong ty|ctcp|htx|hop tac xa|xi nghiep|nha may|benh vien|uy ban nhan dan|ubnd|so|phong|trung tam)(?!\w)"
)
_DANG_UY = regex(r"^Đảng (?:ủy|uỷ)")
_HUYEN_UY = regex(r"(?P<unit>Huyện|Tỉnh) (?:ủy|uỷ) ")
_FOR_COMMITTEE = regex(rf"(?:t\.?m\.?|t/m\.?)\s*(?P<who>{DECIDES})(?!\w)")
_COMMITTEE_ACTS = regex(
    rf"(?:,\s|(?m:^)[^\w\-–+•]*)(?P<who>{DECIDES})(?!\w)[^.;\n]{{0,160}}?\s(?:hop|to chuc|tien hanh|da thao luan"
    rf"|thong nhat|quyet nghi)(?!\w)"
)
_GATHERS = rf"(?:hoi nghi|cuoc hop|phien hop|(?<!phoi )hop|ky hop)(?: lan thu \w+)?,? (?:cua )?(?P<who>{DECIDES})(?!\w)"
_OF_TYPE = regex(rf"nghi quyet (?:cua )?(?P<who>{DECIDES})(?!\w)")  # “NGHỊ QUYẾT HỘI ĐỒNG QUẢN TRỊ”
_COMMITTEE_GATHERS = regex(_GATHERS)
_COMMITTEE_MEETS = regex(rf"{_GATHERS}|cua (?P<of>{DECIDES})(?!\w)")


def with_committee(view: View, header: Header, issuer: str) -> str:
    """A resolution is the committee's, though the header names the whole body: read it around the title and at the foot."""
    for line in header.authority:
        if inner_organ(view.key_of(line)):
            return f"{in_small_letters(view, view.words(line))} {issuer}"
    heading = _OF_TYPE.match(view.key, *header.type_line) if header.type_line else None
    met = heading or next((found for line in header.title if (found := _COMMITTEE_MEETS.match(view.key, *line))), None)
    near = (header.end, min(len(view.key), header.end + 1500))
    committee = (
        met
        or _FOR_COMMITTEE.search(view.key, max(header.end, len(view.key) - 2500))
        or _COMMITTEE_ACTS.search(view.key, *near)
        or _COMMITTEE_GATHERS.search(view.key, *near)
    )
    if committee is None:
        return issuer
    if met is None and _WITHOUT_COMMITTEE.match(fold(issuer).lower()) and committee["who"] in _ELECTED:
        return issuer  # the union’s: “… Ban Chấp hành Công đoàn họp …”
    name = DECIDING[committee.groupdict().get("of") or committee["who"]]
    return f"{name} {_as_party(issuer) if name in _OF_PARTY else issuer}"


def _as_party(issuer: str) -> str:
    """The whole whose committee a Party committee is: “Huyện ủy X” is that of “Đảng bộ huyện X”."""
    district = _HUYEN_UY.match(issuer)
    if district:
        return f"Đảng bộ {district['unit'].lower()} {issuer[district.end() :]}"
    return _DANG_UY.sub("Đảng bộ", issuer)
