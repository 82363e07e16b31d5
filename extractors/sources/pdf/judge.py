"""Trang PDF đọc có ra tiếng Việt không: letters put right, and a page judged by its share of Vietnamese syllables."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractors.sources.lines import Line, Page
from extractors.sources.texts import proper
from vitext.bare import VIETNAMESE_LETTER
from vitext.lazy import regex
from vitext.legacy.recognise import Encoding, decode_letters
from vitext.syllables import is_syllable, syllable_rate

GOOD = 0.75  # prose has 0.9, a table of codes and numbers less
POOR = 0.55
FEW_LETTERS = 20
STAMP_LETTERS = 300  # what an electronic signature writes on a scanned page stays below this
MARKED_SHARE = 0.04  # Vietnamese has 0.2, English 0
_LINE_DASH = regex("[\x02\ufffe]\r?\n?")  # what PDFium writes for a dash at the end of a line
_SOFT = regex("\u00ad\n?")
_GHA = str.maketrans("Ƣƣ", "Ưư")
_WORD = regex("[^\\W\\d_]+")
_OLD_O = str.maketrans("ƠơỜờỚớỞởỠỡỢợ", "ÔôỒồỐốỔổỖỗỘộ")


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of a page: its text, the encoding its letters were in, and its share of syllables."""

    text: str
    encoding: Encoding
    rate: float

    def page(self) -> Page:
        """The lines, spaces at their ends taken off."""
        return tuple(Line(line.rstrip()) for line in self.text.split("\n"))

    def without_marks(self) -> bool:
        """Whether nearly no letter is one that only Vietnamese has: read so by a scanner that knows English only."""
        return len(VIETNAMESE_LETTER.findall(self.text)) < MARKED_SHARE * self.letters()

    def letters(self) -> int:
        """How many letters there are."""
        return sum(map(len, _WORD.findall(self.text)))


def reading(text: str) -> Reading:
    """A page's letters as they are meant: hyphens at line ends undone, old fonts decoded, Ƣ for Ư put right."""
    text = proper(_LINE_DASH.sub("-\n", text))
    if "Ƣ" in text or "ƣ" in text:
        text = _WORD.sub(_right_vowel, text.translate(_GHA))
    found = decode_letters(text)
    text = found.text if found.encoding == "tcvn3" else _SOFT.sub("", found.text)  # TCVN3 has made it "ư"
    return Reading(text, found.encoding, syllable_rate(text))


def _right_vowel(found: re.Match[str]) -> str:
    """Fonts that draw Ƣ for Ư often draw Ơ for Ô: "NƠNG" can only be "NÔNG"."""
    word = found[0]
    if is_syllable(word):
        return word
    turned = word.translate(_OLD_O)
    return turned if is_syllable(turned) else word
