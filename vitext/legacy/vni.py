"""Bảng mã VNI (phông VNI-Times): a plain vowel followed by a letter that stands for its mark.

Source: the published VNI-WIN code table: "aù" á, "aâ" â, "aá" ấ, "aê" ă, "ô" ơ, "ö" ư, "ñ" đ, "Coäng hoøa" Cộng hòa.
"""

from __future__ import annotations

import re
from unicodedata import normalize

from vitext.lazy import regex

_TONES = {"ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
_HAT = {"â": "", "á": "\u0301", "à": "\u0300", "å": "\u0309", "ã": "\u0303", "ä": "\u0323"}
_BREVE = {"ê": "", "é": "\u0301", "è": "\u0300", "ú": "\u0309", "ü": "\u0303", "ë": "\u0323"}
_SINGLE = {"ô": "ơ", "ö": "ư", "ñ": "đ", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}


def _pairs() -> dict[str, str]:
    made: dict[str, str] = {}
    for vowel in "aeouyôö":
        made |= {vowel + mark: _SINGLE.get(vowel, vowel) + tone for mark, tone in _TONES.items()}
    for vowel in "aeo":
        made |= {vowel + mark: vowel + "\u0302" + tone for mark, tone in _HAT.items()}
    made |= {"a" + mark: "a\u0306" + tone for mark, tone in _BREVE.items()} | _SINGLE
    both = dict(made)
    for old, new in made.items():
        both |= {old.upper(): new.upper(), old[0].upper() + old[1:]: new[0].upper() + new[1:]}
        both[old[0] + old[1:].upper()] = new
    return {old: normalize("NFC", new) for old, new in both.items()}


PAIRS = _pairs()
_ANY = regex("|".join(map(re.escape, sorted(PAIRS, key=len, reverse=True))))


def from_vni(text: str) -> str:
    """Return `text`, written for a VNI font, in Unicode (NFC); what is no VNI letter stays."""
    return _ANY.sub(lambda found: PAIRS[found[0]], text)
