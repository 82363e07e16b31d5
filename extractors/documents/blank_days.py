"""Ngày để trống: the month or year in which a draft is to be issued, where its day was left blank.

Hòa An, ngày … tháng 6 năm 2026 → 01/6/2026      ngày … tháng … năm 2026 → 01/01/2026
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from extractors.documents.header import read_header
from extractors.documents.view import view_of
from vitext.dates import real_day
from vitext.lazy import regex

_BLANK = regex(r"ngay[\s.…_]*thang[\s.…_]*(?P<month>\d{1,2})?[\s.…_]*nam[\s.…_]*(?P<year>20\d\d)(?!\d)")


@lru_cache(maxsize=4)
def issued_about(text: str) -> date | None:
    """The first day of the month, else of the year, that a date line without its day names; None where none does."""
    view = view_of(text)
    dated = read_header(view).dated
    blank = _BLANK.search(view.key, *dated) if dated else None
    return real_day(int(blank["year"]), int(blank["month"] or 1), 1) if blank else None
