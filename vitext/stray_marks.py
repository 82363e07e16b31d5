"""Dấu thanh đứng nhầm chữ: “trưc̣ thuôc̣”, “laị”, “ứng duṇ g”, as the text layer of some PDF files has them.

Fonts that print a tone mark as a sign of its own let it follow the next letter, so that it lands on a consonant, on the
glide behind the vowel, or parts the word. No Vietnamese consonant carries a tone mark: text with one such letter is of
that kind, and only in it marks on glides are moved, too.

    trưc̣ thuôc̣ → trực thuộc · duṇ g → dụng · laị → lại · đaọ → đạo      but: thuỷ, quý, giò (marks of other texts)
"""

from __future__ import annotations

import re
from unicodedata import normalize

from vitext.lazy import regex

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_CONSONANTS = "bcdđghklmnpqrstvx"
_COMPOSED = "ńǹṇḿṃḱḳṕṽṿŕṛśṣṭḍḅǵḥḷ"  # the same as single characters; “El Niño” has none of them
_RARE = regex(f"[{_TONES}{_COMPOSED}{_COMPOSED.upper()}]")
_STRAY = regex(f"[{_CONSONANTS}](?:[{_TONES}])|[{_COMPOSED}]", re.IGNORECASE)
# A vowel without a tone, at most one consonant, and the one that carries the mark; a lone letter behind it is its rest.
_VOWELS = "aăâeêioôơuưy"
_ON_CONSONANT = regex(
    rf"(?P<vowel>[{_VOWELS}])(?P<between>[{_CONSONANTS}]?)(?P<stray>[{_CONSONANTS}][{_TONES}]|[{_COMPOSED}])"
    r"(?: (?P<rest>[gh])(?!\w))?",
    re.IGNORECASE,
)
_ON_GLIDE = regex(
    r"(?P<vowel>[aâăeêoôơư])(?P<glide>[ìíĩỉịòóõỏọùúũủụỳýỹỷỵ])(?![^\W\d_])",
    re.IGNORECASE,
)


def marks_homed(text: str) -> str:
    """Return `text` (NFC) with its tone marks on their vowels; the same object where none stands on a consonant."""
    if not _RARE.search(text) or not _STRAY.search(text):
        return text
    homed = _ON_CONSONANT.sub(_to_vowel, text)
    return _ON_GLIDE.sub(_from_glide, homed) if homed != text else text


def _to_vowel(found: re.Match[str]) -> str:
    letter = normalize("NFD", found["stray"])
    return normalize("NFC", found["vowel"] + letter[1:]) + found["between"] + letter[0] + (found["rest"] or "")


def _from_glide(found: re.Match[str]) -> str:
    letter = normalize("NFD", found["glide"])
    return normalize("NFC", found["vowel"] + letter[1:]) + letter[0]
