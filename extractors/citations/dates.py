"""Ngày của văn bản được dẫn: ngày 09/9/2021, ngày 03 tháng 01 năm 2023, ", ngày 18-3-2002", and faulty ones.

yes: " ngày 09/9/2021" (2021-09-09), " (30/6/2017)",
    ", ngày 26.5.2014", " ngày 22/9/2-14" (2014, mistyped), " ngày 40/9/2014" (no day)
no: " ngày mai", " ngày 5 tháng", " 2021"
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from vitext.bare import is_bare
from vitext.dates import real_day
from vitext.fold import fold
from vitext.lazy import regex

_PATTERN = (
    r"\s{0,2},?\s{1,3}(?:ban\s{1,2}hành\s{1,2})?(?:ngày\s{0,3})?"
    r"(?:(?P<d1>\d{1,2})\s?[/.-]\s?(?P<m1>\d{1,2})\s?[/.-]\s?(?P<y1>(?:19|20)(?:\d\d"
    r"|\s\d\d(?=[,;)]|\s(?:của|về)\s)))(?!\d)"
    r"|(?P<d2>[\dIl]\d?)\s{0,3}tháng\s{0,3}(?P<m2>[\dIl]\d?)\s{0,3},?\s{0,3}năm\s{0,3}(?P<y2>(?:19|20)\d\d)(?!\d)"
    r"|(?<=ngày.)(?P<bad>\d{1,2}[/.-][\dOo/.-]{3,10}(?<=[\dOo]))(?![\w]))"
)
# "Quyết định 938/QĐ-TTg ‖ (ngày 30/6/2017) ‖ của Thủ tướng Chính phủ"
_BRACKETED = regex(
    r"\s{1,2}\((?:(?:ngày|ngay) )?(?P<d1>\d{1,2})[/.-](?P<m1>\d{1,2})[/.-](?P<y1>(?:19|20)\d\d)\)", re.IGNORECASE
)
_MARKED, _BARE = (
    regex(_PATTERN, re.DOTALL | re.IGNORECASE),
    regex(fold(_PATTERN), re.DOTALL | re.IGNORECASE),
)


# A sentence that begins on a line of its own: "… NGHỊ QUYẾT SỐ 66-NQ/TW ⏎ Ngày 28/11/2025, tại trụ sở …".
_NEW_LINE = regex(r"[^\S\n]*\n\s*Ngày\s")
# A 0 typed as the key beside it or as a letter: 22/9/2-14, 22/9/2o14.
_MISTYPED = regex(r"(\d{1,2})[/.-](\d{1,2})[/.-](2[-oO0]\d\d)")
_ONES = str.maketrans("Ili", "111")  # a scanner's “tháng I1 năm 2009”
_ZEROS = str.maketrans("-oO", "000")


@dataclass(frozen=True, slots=True)
class DateAfter:
    """A date after a symbol; `day` is None where what is printed is no real day, `mended` where a 0 was mistyped."""

    end: int
    day: date | None
    printed: str
    mended: bool = False


def date_after(text: str, start: int) -> DateAfter | None:
    """The date that begins at `start` of `text`, with the comma and "ngày" before it."""
    if text.startswith("(", start + 1) and (apart := _BRACKETED.match(text, start)):
        day = real_day(int(apart["y1"]), int(apart["m1"]), int(apart["d1"]))
        return DateAfter(apart.end(), day, apart[0].strip(" ()"))
    found = (_BARE if is_bare(text) else _MARKED).match(text, start)
    if not found or _NEW_LINE.match(text, start):
        return None
    printed = found["bad"] or found[0].strip(" ,\n")
    if mistyped := _MISTYPED.fullmatch(found["bad"] or ""):
        number, month, year = (int(part.translate(_ZEROS)) for part in mistyped.groups())
        return DateAfter(found.end(), real_day(year, month, number), printed, mended=True)
    parts = [(found[f"{part}1"] or found[f"{part}2"] or "0").replace(" ", "") for part in "ymd"]
    day = real_day(*(int(part.translate(_ONES)) for part in parts))
    return DateAfter(found.end(), day, printed, mended=not "".join(parts).isdigit())
