"""Lề trái: how far all lines of a page are set in, as pages are that came out of a PDF as text.

Only what is set in further begins a paragraph: "     1. Mở lớp tại xã, mời ⏎   các thôn" has a margin of three blanks.
So has a text all of whose lines stand three blanks in, as one that was copied from a box or out of a letter.
"""

from __future__ import annotations

import re
from collections import Counter

from vitext.lazy import regex

_FEWEST_SET_IN, _FEWEST_GOING_ON = 8, 4
_LINE = regex(r"^([ \t]*)(\S)", re.MULTILINE)


def left_margin(text: str) -> int:
    """The blanks or tabs before each line, or before most lines that go on with the one above, in small letters.

    0 where few lines go on and some begin without.
    """
    if text.count("\n ") + text.count("\n\t") < _FEWEST_SET_IN:
        return 0
    lines_of = _LINE.findall(text)
    everywhere = min((len(blanks) for blanks, _ in lines_of[1:]), default=0)  # a copy may begin behind the first blanks
    if everywhere:
        return everywhere
    depths = Counter(len(blanks) for blanks, first in lines_of if first.islower())
    if depths.total() < _FEWEST_GOING_ON:
        return 0
    ((depth, lines),) = depths.most_common(1)
    return depth if lines * 2 > depths.total() else 0
