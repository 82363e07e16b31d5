"""Quãng thời gian: what a time says of days beside others and beside the day of the document.

trong năm 2026 ‖ và những năm tiếp theo ‖ → left open      ‖ khởi công ‖ quý IV/2025, hoàn thành trước 30/6/2026 → one time
of 22/12/2025:  từ quý II → the next year's      trong năm 2024 → over
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from extractors.layout.view import View, words
from vitext.period_days import days
from vitext.period_found import FoundPeriod

LIMITS = frozenset(("before", "by", "until", "between"))
DAYS = frozenset(("day", "short_day"))
YEARLY = frozenset(("year", "part_of_year", "years"))
_NEXT_YEAR = words(r" năm (?:sau|tới)(?!\w)")
_AND_ON = words(
    r",? và (?:(?:các |những )?(?:năm|tháng|quý)|(?:trong )?thời gian) (?:tiếp theo|kế tiếp|sau|tới|sắp tới)(?!\w)"
)
_ENDS = ("hết ", "het ")
_FIRST_ROUND = words(r".*(?<!\w)đợt (?:1|i|một|đầu)(?!\w)[^;]{0,24}$")
_ROUND = words(r".*(?<!\w)đợt (?:[2-9]|ii|iii|iv|hai|ba|cuối)(?!\w)[^;]{0,24}$")
_NEAR = 40  # signs
_OVER, _LONGEST, _LATELY, _HALF_YEAR = 400, 3700, 90, 180  # days


def is_limit(found: FoundPeriod) -> bool:
    """Whether a time is one before or by which something is due."""
    return found.relation in LIMITS


def is_over(found: FoundPeriod, day: date | None) -> bool:
    """Whether a time had long passed when the document was written, or is a span of history.

    A day or year that is over is none in which something will be done: "đơn gửi ngày 02/5", "chưa trình trong năm 2025".
    """
    if day and found.end and found.relation in ("in", "between"):
        if found.form in YEARLY and found.end.year < day.year:
            return True
        if found.form not in YEARLY and found.end < day:
            return True
        if (
            found.relation == "between"
            and found.start
            and found.start.year < day.year - 1
            and found.end.year <= day.year
        ):
            return True  # "đất chuyển mục đích từ năm 2020 đến năm 2025"
    if day and found.relation in ("in", "between") and "year" in found.missing:
        last = days(found.edges, day.year)
        if last and last[1] and 0 < (day - last[1]).days < _LATELY:
            return True
    if day and found.end and (day - found.end).days > _OVER:
        return True
    return bool(found.start and found.end and found.form not in YEARLY and (found.end - found.start).days > _LONGEST)


def is_past(opening: FoundPeriod, day: date | None) -> bool:
    """Whether a time from which on something is lies in an earlier year: "hoạt động trái phép từ năm 2023, xong …"."""
    return bool(day and opening.start and opening.start.year < day.year)


def starts_ahead(found: FoundPeriod, day: date | None) -> bool:
    """Whether a time from which on something holds does not lie before the document; unknown days do not."""
    first = days(found.edges, day.year if day else None)
    if not (day and first and first[0]):
        return True
    next_years = "year" in found.missing and (day - first[0]).days > _HALF_YEAR  # "từ quý II" in a paper of December
    return next_years or first[0] >= day.replace(day=1)


def says_next_year(view: View, found: FoundPeriod) -> bool:
    """Whether the year of a time is told to be the next: "quý I ‖ năm sau"."""
    return "year" in found.missing and view.match(_NEXT_YEAR, found.span[1]) is not None


def begun(before: Sequence[FoundPeriod], limit: FoundPeriod) -> FoundPeriod:
    """The limit with the day from which the text says it runs: "Từ tháng 1/2026 rà soát …, xong trước 30/9/2026"."""
    first = next(iter(before), None)
    if first is None or first.relation != "from" or limit.start is not None or limit.relation not in LIMITS:
        return limit
    return limit._replace(
        start=first.start, edges=(first.edges[0], limit.edges[1]), missing=first.missing | limit.missing
    )


def from_to(view: View, first: FoundPeriod, last: FoundPeriod) -> FoundPeriod:
    """From when it is begun to when all is done, as one time; the last alone where it does not come later."""
    span = (first.span[0], last.span[1])
    if first.edges[0] is None or span[0] >= last.span[0]:
        return last
    return last._replace(
        span=span,
        words=view.text[slice(*span)],
        start=first.start,
        relation="between",
        missing=first.missing | last.missing,
        edges=(first.edges[0], last.edges[1]),
    )


def over_rounds(view: View, inside: Sequence[FoundPeriod], first: FoundPeriod) -> FoundPeriod:
    """From the first round of something to its last, as one time: "đợt 1 ‖ từ 10/7 đến 15/7; đợt 2 từ 20/8 đến 25/8 ‖"."""
    if not view.match(_FIRST_ROUND, max(0, first.span[0] - _NEAR), first.span[0]):
        return first
    rest = [one for one in inside if one.span[0] > first.span[1] and one.edges[1]]
    last = next((one for one in reversed(rest) if view.match(_ROUND, one.span[0] - _NEAR, one.span[0])), None)
    if last is None:
        return first
    span = (first.span[0], last.span[1])
    return last._replace(
        span=span,
        words=view.text[slice(*span)],
        start=first.start,
        relation="between" if first.edges[0] else first.relation,
        missing=first.missing | last.missing,
        edges=(first.edges[0], last.edges[1]),
    )


def and_on(view: View, found: FoundPeriod) -> FoundPeriod:
    """Left open where the text goes on: "trong năm 2026 và những năm tiếp theo"; the end alone of what is over by then: "hết năm 2026"."""
    if found.relation != "in" or found.recurring:
        return found
    more = view.match(_AND_ON, found.span[1])
    if more is None:
        return _by_its_end(found) if view.low.startswith(_ENDS, found.span[0]) else found
    span = (found.span[0], more.end())
    return found._replace(span=span, words=view.text[slice(*span)], end=None, edges=(found.edges[0], None))


def by_day(found: FoundPeriod) -> FoundPeriod:
    """A bare day in a column of deadlines is the last one: "15/8/2026" means by then."""
    if found.form not in DAYS or found.relation != "in" or found.recurring or found.edges[0] != found.edges[1]:
        return found
    return _by_its_end(found)


def _by_its_end(found: FoundPeriod) -> FoundPeriod:
    return found._replace(start=None, relation="by", edges=(None, found.edges[1]))
