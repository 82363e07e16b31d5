"""Từ chữ dựng sẵn về chữ tổ hợp: offsets of the composed text (NFC), which the extraction speaks of, in the Doc's text.

A Doc keeps its text as it was given. Where that is not NFC, a letter may be several characters in it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import pairwise
from unicodedata import combining, is_normalized, normalize

from vitext.lazy import regex

Offset = Callable[[int], int]
# A character and what may change with it: anything but the letters of Latin print, its dashes and quotes.
_MAY_CHANGE = regex("(?s:.?)[^\0-\u02ff\u1e00-\u1eff\u2010-\u205f]+")


def _same(offset: int) -> int:
    return offset


def given_offsets(text: str) -> Offset:
    """Where each offset of `nfc(text)` lies in `text`; inside a letter taken apart it is the letter's start."""
    if is_normalized("NFC", text):
        return _same
    composed: list[int] = [0]  # offsets where the distance between the two texts changes …
    given: list[int] = [0]  # … and where they lie in `text`
    at = 0
    for start, end in _letters(text):
        at_composed = composed[-1] + start - given[-1]
        at = at_composed + len(normalize("NFC", text[start:end]))
        composed += (at_composed, at)
        given += (start, end)

    def offset(wanted: int) -> int:
        place = bisect_right(composed, wanted) - 1
        inside = place % 2 == 1  # the places come in pairs: a letter's start, its end
        return given[place] if inside else given[place] + wanted - composed[place]

    return offset


def _letters(text: str) -> Iterator[tuple[int, int]]:
    """Stretches that NFC changes, each a character with the marks after it."""
    known: dict[str, list[tuple[int, int]]] = {}
    for stretch in _MAY_CHANGE.finditer(text):
        words = stretch[0]
        if words not in known:
            known[words] = _changed(words)
        for start, end in known[words]:
            yield stretch.start() + start, stretch.start() + end


def _changed(words: str) -> list[tuple[int, int]]:
    if is_normalized("NFC", words):
        return []
    starts = [at for at, letter in enumerate(words) if at == 0 or not combining(letter)]
    letters = list(pairwise((*starts, len(words))))
    if "".join(normalize("NFC", words[start:end]) for start, end in letters) != normalize("NFC", words):
        return [(0, len(words))]  # letters that join without being marks, as in Korean
    return [(start, end) for start, end in letters if not is_normalized("NFC", words[start:end])]
