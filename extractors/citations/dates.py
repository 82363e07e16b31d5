"""Ngày của văn bản được dẫn: ngày 09/9/2021, ngày 03 tháng 01 năm 2023, ", ngày 18-3-2002", and faulty ones.

yes: " ngày 09/9/2021" (2021-09-09), ", ngày 26.5.2014", " ngày 22/9/2-14" (read as a date that cannot be read)
no: " ngày mai", " ngày 5 tháng", " 2021"
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from vitext.fold import fold

_PATTERN = (
    r"\s{0,2},?\s{1,3}(?:ban\s{1,2}hành\s{1,2})?(?:ngày\s{0,3})?"
    r"(?:(?P<d1>\d{1,2})\s?[/.-]\s?(?P<m1>\d{1,2})\s?[/.-]\s?(?P<y1>(?:19|20)\d\d)(?!\d)"
    r"|(?P<d2>\d{1,2})\s{0,3}tháng\s{0,3}(?P<m2>\d{1,2})\s{0,3},?\s{0,3}năm\s{0,3}(?P<y2>(?:19|20)\d\d)(?!\d)"
    r"|(?<=ngày.)(?P<bad>\d{1,2}[/.-][\dOo/.-]{3,10}(?<=[\dOo]))(?![\w]))"
)
_MARKED, _BARE = (
    re.compile(_PATTERN, re.DOTALL | re.IGNORECASE),
    re.compile(fold(_PATTERN), re.DOTALL | re.IGNORECASE),
)


@dataclass(frozen=True, slots=True)
class DateAfter:
    """A date that follows a symbol; `day` is None where what is printed is no real day."""

    end: int
    day: date | None
    printed: str


def date_after(text: str, start: int) -> DateAfter | None:
    """The date that begins at `start` of `text`, with the comma and "ngày" before it."""
    found = (_BARE if text.isascii() else _MARKED).match(text, start)
    if not found:
        return None
    printed = found["bad"] or found[0].strip(" ,\n")
    try:
        day = date(*(int(found[f"{part}1"] or found[f"{part}2"] or 0) for part in "ymd"))
    except ValueError:
        day = None
    return DateAfter(found.end(), day, printed)
