"""Chỗ của từng chữ trên trang PDF: the words of a page with their boxes, as the page is looked at. Runs in the cage."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from extractors.sources.unruled.boxes import Box

_DASHES = str.maketrans({"\x02": "-", "\ufffe": "-"})  # what PDFium writes for a dash at the end of a line
_ABOVE, _BELOW = 0.7, 0.2  # shares of a letter's room that its word is told to reach above and below the line
_LEVEL = 0.5  # share of a letter's room by which the next one stands higher or lower in a word, at most
_BESIDE = 0.3  # … and by which it stands apart

_Letter = tuple[str, float, float, float, float]  # left, bottom, right, top, in points of the page


def boxes_of(text: pypdfium2.PdfTextPage, place: pypdfium2.PdfPosConv) -> list[Box]:
    """The words of a page, where `place` has them."""
    found = []
    for number, word in enumerate(_words(text)):
        said = "".join(letter for letter, *_ in word).translate(_DASHES)
        one = place.to_bitmap(min(letter[1] for letter in word), min(letter[2] for letter in word))
        two = place.to_bitmap(max(letter[3] for letter in word), max(letter[4] for letter in word))
        (left, right), (top, bottom) = (sorted(ends) for ends in zip(one, two, strict=True))
        if right > left and bottom > top:
            found.append(Box(said, left, top, right, bottom, number))
    return found


def _words(text: pypdfium2.PdfTextPage) -> Iterator[list[_Letter]]:
    word: list[_Letter] = []
    for letter in _letters(text):
        if word and (letter is None or not _goes_on(word[-1], letter)):
            yield word
            word = []
        if letter is not None:
            word.append(letter)
    if word:
        yield word


def _letters(text: pypdfium2.PdfTextPage) -> Iterator[_Letter | None]:
    """The letters in the order of the file; None for a blank."""
    box, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    for at in range(text.count_chars()):
        letter = chr(pdfium.FPDFText_GetUnicode(text, at))
        if letter.isspace() or letter == "\0" or not pdfium.FPDFText_GetLooseCharBox(text, at, ctypes.byref(box)):
            yield None
            continue
        low, high = box.bottom, box.top
        pdfium.FPDFText_GetCharOrigin(text, at, x, y)
        if low <= y.value < high:  # an upright letter; where its room begins and ends is told by each font otherwise
            high, low = y.value + _ABOVE * (high - low), y.value - _BELOW * (high - low)
        yield letter, box.left, low, box.right, high


def _goes_on(one: _Letter, two: _Letter) -> bool:
    """Whether two letters that follow each other stand side by side; upright ones, or those of a page on its side."""
    _, left, bottom, right, top = one
    wide, high = max(right - left, 1.0), max(top - bottom, 1.0)
    across, up = two[1] - right, two[2] - bottom
    if abs(up) <= _LEVEL * high and -wide <= across <= _BESIDE * high:
        return True
    return abs(two[1] - left) <= _LEVEL * wide and max(two[2] - top, bottom - two[4]) <= _BESIDE * wide
