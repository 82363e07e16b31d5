"""Thời hạn: the words that people agreed on, and the interval they stand for where it is known."""

from __future__ import annotations

from typing import Annotated, Any

from domain.fields import Day, Text, from_text, key, record
from vitext.dates import Period, write_deadline, write_period


@record
class Deadline:
    """A deadline or period. `text` is printed as it stands; without it the interval is written by rule."""

    text: Annotated[Text | None, key("loi", "Lời văn: “trong quý I/2026”, “thường xuyên”.")] = None
    start: Annotated[Day | None, key("tu", "Từ ngày.")] = None
    end: Annotated[Day | None, key("den", "Đến ngày.")] = None

    def __post_init__(self) -> None:
        """Raise ValueError, in Vietnamese, where the last day is before the first."""
        if self.start is not None and self.end is not None:
            Period(self.start, self.end)

    @property
    def known(self) -> bool:
        """Whether an interval is given at all."""
        return self.start is not None or self.end is not None

    def as_adverb(self) -> str:
        """ "trong tháng 10/2026", as it follows a verb; empty when nothing is known."""
        return self.text or (write_deadline(Period(self.start, self.end)) if self.known else "")

    def as_noun(self) -> str:
        """ "tháng 10/2026", as it stands in a table's cell; empty when nothing is known."""
        return self.text or (write_period(Period(self.start, self.end)) if self.known else "")


def read_deadline(line: str) -> dict[str, Any]:
    """A line typed whole is kept as the deadline's words."""
    return {"loi": line}


DeadlineField = Annotated[Deadline, from_text(read_deadline)]
