"""Chữ để so khớp: small letters and plain signs, of the same length as what was printed."""

from __future__ import annotations

_SIGNS = (("_", " "), ("–", "-"), ("—", "-"), ("−", "-"), ("…", "."))


def plain(text: str) -> str:
    """The text in which forms are matched, of the same length, so that spans hold."""
    lowered = text.lower()
    if len(lowered) != len(text):  # a few foreign capitals have two small letters
        lowered = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text.replace("İ", "i"))
    for printed, plain_sign in _SIGNS if not text.isascii() else _SIGNS[:1]:
        lowered = lowered.replace(printed, plain_sign)
    return lowered
