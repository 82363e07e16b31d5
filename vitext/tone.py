"""Viết “hòa” hay “hoà”: the two ways to place the tone mark in open syllables with oa, oe, uy.

The styles are named by their own example.
    "hòa"   the mark on the first vowel:  hòa, khỏe, thủy, ủy ban   (as in CỘNG HÒA, decree 30/2020/NĐ-CP)
    "hoà"   the mark on the main vowel:   hoà, khoẻ, thuỷ, uỷ ban
Everything else is spelt alike in both styles and left alone: a consonant or glide follows (hoàn, khuỷu, loài),
"qu" and "gi" (quý, quà, già: there u and i belong to the consonant), and words that are no Vietnamese syllable.
"""

from __future__ import annotations

import re
from typing import Literal

from vitext.clean import nfc
from vitext.lazy import regex

ToneStyle = Literal["hòa", "hoà"]

_ON_FIRST = ("òa", "ỏa", "õa", "óa", "ọa", "òe", "ỏe", "õe", "óe", "ọe", "ùy", "ủy", "ũy", "úy", "ụy")
_ON_MAIN = ("oà", "oả", "oã", "oá", "oạ", "oè", "oẻ", "oẽ", "oé", "oẹ", "uỳ", "uỷ", "uỹ", "uý", "uỵ")


def _swaps(given: tuple[str, ...], wanted: tuple[str, ...]) -> dict[str, str]:
    """Map each pair of letters to the other spelling, in all four mixtures of small and capital letters."""
    return {
        case_a(old[0]) + case_b(old[1]): case_a(new[0]) + case_b(new[1])
        for old, new in zip(given, wanted, strict=True)
        for case_a in (str.lower, str.upper)
        for case_b in (str.lower, str.upper)
    }


_SWAPS = {"hòa": _swaps(_ON_MAIN, _ON_FIRST), "hoà": _swaps(_ON_FIRST, _ON_MAIN)}
# The first letter stands alone in its class: such patterns scan fastest. What goes before is looked at afterwards.
_PAIR = {
    "hòa": regex("[oOuU][àảãáạèẻẽéẹỳỷỹýỵÀẢÃÁẠÈẺẼÉẸỲỶỸÝỴ](?![\\w\u0300-\u036f])"),
    "hoà": regex("[òỏõóọùủũúụÒỎÕÓỌÙỦŨÚỤ][aeyAEY](?![\\w\u0300-\u036f])"),
}
_ONSET = regex(r"(?:\A|\W)(?:ngh?|[ckpt]h|nh|gh|tr|[bcdđghklmnprstvx])?\Z", re.IGNORECASE)
_LONGEST_ONSET = 3


def with_tone_style(text: str, style: ToneStyle) -> str:
    """Return `text` (NFC, same length as the NFC text) with the tone marks of oa, oe, uy placed as `style` does."""
    swaps = _SWAPS[style]

    def moved(found: re.Match[str]) -> str:
        start = found.start()
        before = found.string[max(0, start - _LONGEST_ONSET - 1) : start]
        return swaps.get(found[0], found[0]) if _ONSET.search(before) else found[0]

    return _PAIR[style].sub(moved, nfc(text))


def tone_key(text: str) -> str:
    """Return a key that is the same for both spellings of `text`; case and everything else stay."""
    return with_tone_style(text, "hòa")
