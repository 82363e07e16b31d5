"""Mảnh chung của các hình thức: spaces, years and months in patterns, and a year that may not be said."""

from __future__ import annotations

import re

S, W = r"\s{0,3}", r"\s{1,3}"  # blanks that may, and that must, stand between two words
YEAR = r"(?:19|20)\d\d(?!\d)"
MONTH = r"(?:0?[1-9]|1[0-2])(?!\d)"
# The number of a row that stands alone in its line below the heading of a column: "Ước 6 tháng ⏎ 1 ⏎ Sản lượng".
IN_CELL = r"(?!\s*\n\s*\d{1,2}\s*(?:\n|\Z))"
OF_YEAR = rf"(?:{S}(?:[/.,-]{S}|năm{S}|,{S}năm{S})(?P<year>{YEAR}))?"
OF_SEVERAL = rf"{W}(?:tháng{W}(?:cuối|còn)|năm{W}[12])"  # what follows "các", "những"
NO_DATE_AFTER = r"(?![\d%]|[/.,]\d|/|\s?%|-[a-zđ])"
_NOTHING, _NO_YEAR = frozenset[str](), frozenset({"year"})


def year_of(found: re.Match[str]) -> int | None:
    """The year that a form names; None where it names none."""
    return int(found["year"]) if found["year"] else None


def without_year(year: int | None) -> frozenset[str]:
    """What is missing: the year, or nothing."""
    return _NOTHING if year else _NO_YEAR
