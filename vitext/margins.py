"""Lề trái: how far all lines of a page are set in, as pages are that came out of a PDF as text.

Only what is set in further begins a paragraph: "     1. Mở lớp tại xã, mời ⏎   các thôn" has a margin of three blanks.
"""

from __future__ import annotations

import re
from collections import Counter

_FEWEST_SET_IN, _FEWEST_GOING_ON = 8, 4
_LINE = re.compile(r"^( *)(\S)", re.MULTILINE)


def left_margin(text: str) -> int:
    """The blanks before most lines that go on with the one above, in small letters; 0 where few do."""
    if text.count("\n ") < _FEWEST_SET_IN:
        return 0
    depths = Counter(len(blanks) for blanks, first in _LINE.findall(text) if first.islower())
    if depths.total() < _FEWEST_GOING_ON:
        return 0
    ((depth, lines),) = depths.most_common(1)
    return depth if lines * 2 > depths.total() else 0
