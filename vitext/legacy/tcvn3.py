"""Bảng mã TCVN3 (ABC, phông .VnTime): one byte a letter; capitals with tone marks only exist as a capital font.

"ư" sits on the byte of the soft hyphen (0xAD), which many programs drop: `with_lost_horn` puts it back where the
spelling leaves no choice.
Source: TCVN 5712:1993, set VN3; names of the .Vn fonts ending in H show small letters as capitals.
"""

from __future__ import annotations

import re

from vitext.lazy import regex
from vitext.syllables import is_syllable

# Each run of letters stands on codes that follow each other.
_RUNS = {
    0xA1: "ĂÂÊÔƠƯĐăâêôơưđ",
    0xB5: "àảãáạ",
    0xBB: "ằẳẵắ",
    0xC6: "ặầẩẫấậè",
    0xCE: "ẻẽéẹềểễếệìỉ",
    0xDC: "ĩíịò",
    0xE1: "ỏõóọồổỗốộờởỡớợù",
    0xF1: "ủũúụừửữứựỳỷỹýỵ",
}
LETTERS = {first + place: letter for first, run in _RUNS.items() for place, letter in enumerate(run)}
_WORD = regex("[A-Za-z\u00a1-\u00fe]+")
_CAPITALS = 2  # a word with so many plain capitals and no plain small letter is written in capitals
_DASHED = regex("(?<![\\w\u00a1-\u00fe-])[A-Za-z\u00ae]{1,3}-[A-Za-z\u00a1-\u00fe]{0,4}(?![\\w\u00a1-\u00fe-])")
_BARE_WORD = regex("[^\\W\\d_]+")


def from_tcvn3(text: str, *, font: str = ".VnTime") -> str:
    """Return `text`, whose characters are TCVN3 bytes, in Unicode. A `font` whose name ends in H makes capitals."""
    if font.rstrip().endswith("H"):
        return text.translate(LETTERS).upper()
    return _WORD.sub(_word, text)


def _word(found: re.Match[str]) -> str:
    word = found[0]
    if _is_capital(word) or (not re.search("[a-z]", word) and _near_capitals(found)):
        return word.translate(LETTERS).upper()
    return word.translate(LETTERS)


def _is_capital(word: str) -> bool:
    return not re.search("[a-z]", word) and len(re.findall("[A-Z\u00a1-\u00a7]", word)) >= _CAPITALS


def _near_capitals(found: re.Match[str]) -> bool:
    """Whether the words before and after, if any on the line, are in capitals: "HéI ë X·" → the "ë" is one too."""
    before = re.search("([A-Za-z\u00a1-\u00fe]+)[ \t]+\\Z", found.string[max(0, found.start() - 40) : found.start()])
    after = re.match("[ \t]+([A-Za-z\u00a1-\u00fe]+)", found.string[found.end() : found.end() + 40])
    near = [side[1] for side in (before, after) if side]
    return bool(near) and all(not re.search("[a-z]", side) for side in near) and any(map(_is_capital, near))


def with_dash_horn(text: str) -> str:
    """Return `text` (TCVN3) with the byte of "ư" where a reader of PDF made a dash of it: "nh- ch-¬ng".

    Only where the whole word then is a Vietnamese syllable.
    """
    return _DASHED.sub(_horned, text)


def _horned(found: re.Match[str]) -> str:
    word = found[0].replace("-", "\u00ad")
    return word if is_syllable(word.translate(LETTERS)) else found[0]


def with_lost_horn(text: str) -> str:
    """Return `text` (Unicode) with "ươ" where "ư" was dropped: "chơng trình" → "chương trình".

    Only words that no Vietnamese syllable can be are mended, and only when the mended word is one.
    """
    return _BARE_WORD.sub(_mended, text)


def _mended(found: re.Match[str]) -> str:
    word = found[0]
    if is_syllable(word):
        return word
    capital = word.isupper() and len(word) > 1
    whole = re.sub("([ơờởỡớợƠỜỞỠỚỢ])", "Ư\\1" if capital else "ư\\1", word, count=1)
    return whole if whole != word and is_syllable(whole) else word
