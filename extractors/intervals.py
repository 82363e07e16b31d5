"""Khoảng thời gian của nhiệm vụ, chỉ tiêu: a time that a text names, as days; a doubt where its year was inferred."""

from __future__ import annotations

from datetime import date
from typing import Literal

from domain.extraction import Doubt, Interval
from vitext.period_found import FoundPeriod
from vitext.periods import resolve

YearOf = Literal["document", "heading", "before", "only", "said", "next"]
_YEAR: dict[YearOf, str] = {
    "document": "Năm được suy ra từ ngày của văn bản; hãy kiểm tra lại.",
    "heading": "Năm được suy ra từ đề mục phía trên; hãy kiểm tra lại.",
    "before": "Năm được suy ra từ năm nêu phía trước trong cùng đoạn; hãy kiểm tra lại.",
    "only": "Năm được suy ra từ năm duy nhất nêu trong văn bản; hãy kiểm tra lại.",
    "said": "Năm được tính theo chữ “năm sau”, “năm tới” so với ngày của văn bản; hãy kiểm tra lại.",
    "next": "Năm được suy ra từ ngày của văn bản, hiểu là thời gian sắp tới; hãy kiểm tra lại.",
}
# "ngày mai", "tuần sau": not the year is in doubt, but whether the paper's day is the one they are told from.
_FROM_TODAY = Doubt("counted", "Ngày được tính từ ngày của văn bản; hãy kiểm tra lại.")


def interval(
    found: FoundPeriod, *, day: date | None, year: int | None = None, year_of: YearOf = "heading"
) -> tuple[Interval, tuple[Doubt, ...]]:
    """The days of `found`; a year that it does not say is `year`, told by `year_of`, else that of `day`, its paper."""
    start, end, inferred = resolve(found, document_date=day, context_year=year)
    told = _YEAR["document" if year is None else year_of]
    doubt = _FROM_TODAY if "today" in found.missing else Doubt("year", told)
    return Interval(found.words, start, end, found.recurring), (doubt,) if inferred else ()
