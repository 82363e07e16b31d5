"""Bỏ dấu, sắp theo vần: folding, search keys, file-name slugs and Vietnamese dictionary order.

Order of letters: a ă â b c d đ e ê … o ô ơ … u ư … y; of tones: ngang huyền hỏi ngã sắc nặng.
As in Vietnamese dictionaries a syllable is settled, tone and all, before the next one is looked at:
ba, ba ba, ba con, bà, bà con, bả, bã, bá, bạ, bác.
"""

from __future__ import annotations

from codecs import charmap_build, charmap_decode, charmap_encode
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING
from unicodedata import combining, normalize

from vitext.clean import clean, nfc
from vitext.lazy import regex

if TYPE_CHECKING:
    import numpy.typing

Word = tuple[tuple[int, ...], tuple[int, ...]]  # (ranks of letters, tones)
SortKey = tuple[tuple[Word, ...], str]
NameSortKey = tuple[tuple[Word, ...], tuple[Word, ...], str]

_FOLDED = {"đ": "d", "Đ": "D", "Ð": "D"} | {
    letter: base
    for letter in map(chr, (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)))
    if (base := normalize("NFD", letter)[0]) != letter and base.isascii() and base.isalpha()
}
_FOLD = str.maketrans(_FOLDED)
_WORD = regex("[\\w\u0300-\u036f]+")
_PLAIN_WORD = regex("[a-z0-9]+")
_RANK = {letter: 100 + rank for rank, letter in enumerate("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")}
_TONE = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}  # huyền hỏi ngã sắc nặng; ngang: none


def fold(text: str) -> str:
    """Return `text` without Vietnamese marks and with d for đ; case stays, and so do characters without a base letter.

    NFC text keeps its length, so offsets hold; text that is not NFC is composed first.
    """
    if text.isascii():
        return text
    if len(text) >= _LONG:
        return _fold_long(nfc(text))
    try:  # what is all on the page is NFC
        return charmap_decode(charmap_encode(text, "strict", _TO_BYTES)[0], "strict", _FROM_BYTES)[0]
    except UnicodeEncodeError:  # a letter or sign that Vietnamese texts hardly have
        return nfc(text).translate(_FOLD)


_LONG = 4000
# A code page of the letters and signs of Vietnamese texts, and the same page folded: to one and back from the other is
# five times as fast as `str.translate`. It begins with NUL, and has at most 256 places.
_PAGE = (
    "\0\t\n"
    + "".join(map(chr, range(0x20, 0x7F)))
    + "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
    + "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
    + "–—…“”‘’•·≥≤²³°×§©−\u00a0½"
)
_TO_BYTES, _FROM_BYTES = charmap_build(_PAGE), _PAGE.translate(_FOLD)


@lru_cache(maxsize=1)
def _table() -> numpy.typing.NDArray[numpy.uint16]:
    """For every UTF-16 unit the unit of its folded letter."""
    import numpy

    table = numpy.arange(0x10000, dtype=numpy.uint16)
    for letter, base in _FOLDED.items():
        table[ord(letter)] = ord(base)
    return table


def _fold_long(text: str) -> str:
    """Fold at one look-up per letter, ten times the speed of `str.translate`; numpy is loaded for long texts only.

    Letters beyond the Basic Multilingual Plane are two units, and neither is a letter with marks.
    """
    import numpy

    units = numpy.frombuffer(text.encode("utf-16-le", "surrogatepass"), dtype="<u2")
    folded: bytes = _table()[units].astype("<u2", copy=False).tobytes()
    return folded.decode("utf-16-le", "surrogatepass")


def in_both_spellings(words: str) -> frozenset[str]:
    """Words parted by ";", with their marks and without: "quốc lộ;xã" → quốc lộ, quoc lo, xã, xa."""
    return frozenset(f"{words};{fold(words)}".split(";"))


def search_key(text: str) -> str:
    """Return the form under which `text` is searched without marks: folded, casefolded, single spaces, no ends."""
    return " ".join(fold(clean(text).text).casefold().split())


def slug(text: str, *, limit: int = 80) -> str:
    """Return `text` as an ASCII name of at most `limit` characters: "Nghị quyết số 05" → "nghi-quyet-so-05".

    Whole words are left out at the end; only a first word longer than `limit` is cut. Never empty: "khong-ten".
    """
    plain = "".join(mark for mark in normalize("NFKD", search_key(text)) if not combining(mark))
    words = _PLAIN_WORD.findall(plain)
    if not words:
        return "khong-ten"
    name: str = words[0][: max(limit, 1)]
    for word in words[1:]:
        if len(name) + 1 + len(word) > limit:
            break
        name = f"{name}-{word}"
    return name


def sort_key(text: str) -> SortKey:
    """Return a key for dictionary order; where all letters and tones agree, small letters come first."""
    return _words(text), nfc(text).swapcase()


def name_sort_key(full_name: str) -> NameSortKey:
    """Return a key that sorts people as Vietnamese lists do: by given name (the last word), then family and middle."""
    words = _words(full_name)
    return words[-1:], words[:-1], nfc(full_name).swapcase()


def _words(text: str) -> tuple[Word, ...]:
    return tuple(_word(found) for found in _WORD.findall(nfc(text).casefold()))


def _word(text: str) -> Word:
    letters = [_letter(character) for character in text]
    # A tone belongs to the syllable, wherever its mark is put: hòa and hoà are one word.
    return tuple(chain.from_iterable(rank for rank, _ in letters)), tuple(
        chain.from_iterable(tone for _, tone in letters)
    )


@lru_cache(maxsize=4096)
def _letter(character: str) -> Word:
    marks = normalize("NFD", character)
    tones = tuple(_TONE[mark] for mark in marks if mark in _TONE)
    letter = normalize("NFC", "".join(mark for mark in marks if mark not in _TONE))
    if not letter or combining(letter[0]):
        return (), tones
    if letter.isdecimal():
        return (int(letter),), tones
    return (_RANK.get(letter) or _RANK.get(marks[0]) or 1000 + ord(letter[0]),), tones
