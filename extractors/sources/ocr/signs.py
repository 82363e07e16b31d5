"""Dấu ≥, ≤ và số La Mã trên ảnh: what tesseract has no letters for, or miscounts, is looked at once more.

Under a “>” or “<” that it read, the picture shows whether a bar lies; beside a V how many strokes stand: it reads
"VII" as "VI" or "VH" and is sure of it, and a term of office would become another. So it reads the "III" and "II" of a
quarter as "II" and "11", and a deadline would be three months off.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from vitext.lazy import regex

from .tesseract import Word

_WITH_BAR = {">": "≥", "<": "≤"}
_INK = 140
_WIDEST = 1.3  # of a sign, in heights of its word
_BELOW = 0.35  # of the word's height: so far down a bar may lie
_FULL = 0.8  # share of the sign's width that a bar covers
_ROMAN = regex(r"V([IHl]{0,3})([,.;:)]*)")
_STROKES_AT = (0.13, 0.16, 0.2)  # of a word's height from the top: below the serifs, above a semicolon
_QUARTER = regex(r"([Il1|]{1,3})([/⁄,.;:)-].*)?")
_QUARTERS = frozenset(("quý", "quí"))
_STEM = 0.2, 0.8  # of a word's height: between these a stroke stands from top to bottom,
_SOLID = 0.9  # share of that way that is ink in a stroke
_WAIST = 0.45, 0.55  # and here its serifs do not reach
_LOW = 0.7  # share of the sign's height below which its bar lies


def looked_at(lines: Sequence[Sequence[Word]], path: Path) -> list[list[Word]]:
    """The words with “≥”, “≤” and Roman numbers from five to eight as the picture shows them."""
    before = [["", *(word.text for word in words)] for words in lines]
    told = [list(zip(words, above, strict=False)) for words, above in zip(lines, before, strict=True)]
    if not any(_is_looked_at(*one) for words in told for one in words):
        return [list(words) for words in lines]
    with Image.open(path) as image:
        grey = np.asarray(image.convert("L"))
    return [[_looked_at(*one, grey) for one in words] for words in told]


def _is_looked_at(word: Word, before: str) -> bool:
    return bool(word.text[0] in _WITH_BAR or _ROMAN.fullmatch(word.text) or _quarter(word, before))


def _quarter(word: Word, before: str) -> re.Match[str] | None:
    return _QUARTER.fullmatch(word.text) if before.lower() in _QUARTERS else None


def _looked_at(word: Word, before: str, grey: NDArray[np.uint8]) -> Word:
    if (quarter := _quarter(word, before)) is not None:
        return _with_strokes(word, quarter, grey)
    if word.text[0] in _WITH_BAR:
        return _with_bar(word, grey)
    roman = _ROMAN.fullmatch(word.text)
    return word if roman is None else _counted(word, roman, grey)


def _counted(word: Word, roman: re.Match[str], grey: NDArray[np.uint8]) -> Word:
    """The Roman number with as many strokes as stand at the height where a V has two and a comma none."""
    ink = grey[max(0, word.top) : word.top + word.height, max(0, word.left) : word.right] < _INK
    rows = np.flatnonzero(ink.any(axis=1))
    if not len(rows):
        return word
    levels = ink[[rows[0] + round(share * (rows[-1] - rows[0])) for share in _STROKES_AT]].astype(np.int8)
    strokes = int((np.diff(levels, axis=1, prepend=0) == 1).sum(axis=1).min())
    text = "V" + "I" * (strokes - 2) + roman[2]
    if text == word.text or not 2 <= strokes <= 5:
        return word
    return replace(word, text=text, sure=0.0)  # the reviewer is to look at it, too


def _with_strokes(word: Word, quarter: re.Match[str], grey: NDArray[np.uint8]) -> Word:
    """The quarter with as many strokes as stand before its slash; one stroke may be a digit and stays."""
    ink = grey[max(0, word.top) : word.top + word.height, max(0, word.left) : word.right] < _INK
    rows = np.flatnonzero(ink.any(axis=1))
    if not len(rows):
        return word

    def between(shares: tuple[float, float]) -> NDArray[np.bool_]:
        first, last = (rows[0] + round(share * (rows[-1] - rows[0])) for share in shares)
        return ink[first : last + 1]

    whole = between(_STEM).mean(axis=0) >= _SOLID
    edges = np.flatnonzero(np.diff(np.pad(between(_WAIST).any(axis=0), 1).astype(np.int8)))
    strokes = 0
    for start, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        if not whole[start:end].any():
            break
        strokes += 1
    text = "I" * strokes + (quarter[2] or "")
    if text == word.text or not 2 <= strokes <= 3:
        return word
    return replace(word, text=text, sure=0.0)  # the reviewer is to look at it, too


def _with_bar(word: Word, grey: NDArray[np.uint8]) -> Word:
    wide = min(word.right - word.left, round(_WIDEST * word.height))
    bottom = word.top + round((1 + _BELOW) * word.height)
    ink = grey[max(0, word.top) : bottom, max(0, word.left) : word.left + wide] < _INK
    columns = np.flatnonzero(ink.any(axis=0))
    if not len(columns):
        return word
    gaps = np.flatnonzero(np.diff(columns) > 2)
    sign = ink[:, columns[0] : (columns[gaps[0]] if len(gaps) else columns[-1]) + 1]
    rows = np.flatnonzero(sign.any(axis=1))
    full = np.flatnonzero(sign.mean(axis=1) >= _FULL)
    low = rows[0] + _LOW * (rows[-1] - rows[0])
    return replace(word, text=_WITH_BAR[word.text[0]] + word.text[1:]) if len(full) and full[-1] >= low else word
