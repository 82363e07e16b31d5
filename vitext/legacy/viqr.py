"""Gõ dấu bằng chữ thường (VIQR): ASCII signs after a letter stand for its marks: "Co^.ng ho`a xa~ ho^.i".

Source: RFC 1456: ^ mũ, ( trăng, + móc, ' sắc, ` huyền, ? hỏi, ~ ngã, . nặng, dd đ; a backslash takes the meaning away.
A sign is only read as a mark when the word it makes is a Vietnamese syllable, so "la^.p." keeps its full stop.
"""

from __future__ import annotations

import re
from unicodedata import normalize

from vitext.lazy import regex
from vitext.syllables import is_syllable

_MARKS = {"^": "\u0302", "(": "\u0306", "+": "\u031b", "*": "\u031b", "'": "\u0301", "’": "\u0301"} | {
    "`": "\u0300",
    "?": "\u0309",
    "~": "\u0303",
    ".": "\u0323",
}
_WORD = regex("(?<![A-Za-z])(?:[A-Za-z]|(?<=[AEIOUYaeiouy^(+*])[\\^(+*'’`?~.])+")
_LONGEST = 14  # letters and signs of a syllable
_STOPS = "'’`?~."


def from_viqr(text: str) -> str:
    """Return `text` (VIQR) in Unicode (NFC)."""
    return _WORD.sub(_word, text).replace("\\", "")


def _word(found: re.Match[str]) -> str:
    raw, tail = found[0], ""
    if len(raw) > _LONGEST:
        return raw
    if raw.endswith(".") and found.string[found.end() : found.end() + 1] in ("", "\n", "\r"):
        raw, tail = raw[:-1], "."  # at the end of a line a dot ends the sentence; "ạ." there is written "a.."
    while True:
        made = _read(raw)
        if made == raw or is_syllable(made):
            return made + tail
        if raw[-1] not in _STOPS + "(":
            return found[0]
        raw, tail = raw[:-1], raw[-1] + tail


def _read(raw: str) -> str:
    raw = re.sub("[dD]([dD])", lambda two: "Đ" if two[0][0] == "D" else "đ", raw)
    made = "".join(_MARKS.get(sign, sign) for sign in raw)
    return normalize("NFC", made)
