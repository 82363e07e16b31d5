"""Khoảng thời gian của nhiệm vụ, chỉ tiêu: a time that a text names, as days; a doubt where its year was inferred."""

from __future__ import annotations

from datetime import date

from domain.extraction import Doubt, Interval
from vitext.periods import FoundPeriod, resolve

_YEAR = Doubt("year", "Năm được suy ra từ ngày của văn bản; hãy kiểm tra lại.")
_HEADING_YEAR = Doubt("year", "Năm được suy ra từ đề mục phía trên; hãy kiểm tra lại.")


def interval(
    found: FoundPeriod, *, day: date | None, heading_year: int | None = None
) -> tuple[Interval, tuple[Doubt, ...]]:
    """The days of `found`; a year that it does not say is that of the heading, else that of `day`, the document's."""
    start, end, inferred = resolve(found, document_date=day, context_year=heading_year)
    doubt = _YEAR if heading_year is None else _HEADING_YEAR
    return Interval(found.words, start, end, found.recurring), (doubt,) if inferred else ()
