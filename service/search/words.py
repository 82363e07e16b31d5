"""Chữ để tìm: a text as the words under which it is found, without marks, with marks, and two by two.

    "Hợp tác xã"  →  hop tac xa · hợp tác xã · hop_tac tac_xa
A pair stands for the order of words: what holds every pair of a question holds it word for word, or nearly so.
Numbers lose their leading noughts, so that "số 5" finds 05/NQ-LMHTX; hoà and hòa are one word.
"""

from __future__ import annotations

import re
from itertools import pairwise

from vitext.clean import clean
from vitext.fold import fold
from vitext.tone import tone_key

_WORD = re.compile(r"[^\W_]+")
_LONGEST = 40  # letters; longer ones are no words (an address, a hash)


def words_of(text: str) -> list[str]:
    """The words of a text in order, small letters, with their marks."""
    found = _WORD.findall(tone_key(clean(text).text).casefold())
    return [_plain_number(word) for word in found if len(word) <= _LONGEST]


def indexed(*texts: str) -> set[str]:
    """Everything under which these texts are found. The order of words does not go over from one text to the next."""
    made: set[str] = set()
    for text in texts:
        exact = words_of(text)
        plain = fold("\n".join(exact)).split("\n") if exact else []
        made.update(exact)
        made.update(plain)
        made.update(f"{one}_{two}" for one, two in pairwise(plain))
    return made


def plain_line(text: str) -> str:
    """The folded words of a text, a space between two."""
    return fold(" ".join(words_of(text)))


def pairs(words: list[str]) -> list[str]:
    """The pairs of folded words that follow each other."""
    return [f"{one}_{two}" for one, two in pairwise(words)]


def _plain_number(word: str) -> str:
    return (word.lstrip("0") or "0") if word.isascii() and word.isdigit() else word
