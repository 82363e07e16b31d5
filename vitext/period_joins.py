"""Hai thời gian là một: "từ A" with "đến B", "A - B", and two stretches that follow each other."""

from __future__ import annotations

from vitext.period_days import Edges, days
from vitext.period_found import FoundPeriod

_AND_ENDS = tuple(  # "từ ngày 23/6 ‖ và kết thúc ‖ vào ngày 14/7"
    f"{mark}{ends}" for mark in ("", ",", ", ", "và ", ", và ", "va ", ", va ") for ends in ("kết thúc", "ket thuc")
)
_AND = ("và", "và những tháng", "và các tháng", "va", "va nhung thang", "va cac thang")
_LAST_MONTH = 12
_OF_WORK = ("month", "quarter", "months_of_year", "part_of_year")


def joined_period(before: FoundPeriod, after: FoundPeriod, text: str) -> FoundPeriod | None:
    """ "từ A" + "đến B", or "A - B", as one time; None where they do not belong together."""
    first, last = before.edges[0], after.edges[1]
    if "\n\n" in text[before.span[1] : after.span[0]]:
        return None  # a stamp above a paragraph: "Ngày 05/11/2025", "Từ nay đến 19/12 …"
    if before.relation == "in" and "\n" in text[before.span[1] : after.span[0]] and text[after.span[0]].isupper():
        return None  # a heading and a sentence: "KẾT QUẢ NĂM 2025 ⏎ Đến 31/12/2025, …"
    since = before.relation == "from" or (before.form == "year" and before.relation == "in")  # "giai đoạn 2021 đến nay"
    if since and after.form == "now" and first and not text[before.span[1] : after.span[0]].strip():
        span = (before.span[0], after.span[1])  # "từ đầu năm 2026 đến nay"
        missing = before.missing | after.missing
        return FoundPeriod(span, text[slice(*span)], before.start, None, None, "now", "between", missing, before.edges)
    if before.relation not in ("from", "in") or not first or not last:
        return None
    gap = text[before.span[1] : after.span[0]].strip()
    if gap in _AND and before.relation == "in" and (both := _both(before, after)):
        span = (before.span[0], after.span[1])
        known = days(both, None)
        return known and FoundPeriod(span, text[slice(*span)], *known, None, after.form, "in", after.missing, both)
    ends = before.relation == "from" and after.relation in ("in", "until") and gap.lower() in _AND_ENDS
    bullet = (
        "\n" in text[before.span[1] : after.span[0]].partition(gap[:1] or "\0")[0]
    )  # "NĂM 2026 ⏎ - Trong tháng 8, …"
    dash = after.relation == "in" and gap in ("-", "–", "—", "−") and not bullet
    if not ends and not dash and not (after.relation == "until" and not gap):
        return None
    if first.year is None and last.year is not None:
        first = first._replace(year=last.year - 1 if first[1:] > last[1:] and last.day > 0 else last.year)
    known = days((first, last), None)
    if not known or (known[0] and known[1] and known[0] > known[1]):
        return None
    span = (before.span[0], after.span[1])
    return FoundPeriod(span, text[slice(*span)], *known, None, after.form, "between", after.missing, (first, last))


def _both(before: FoundPeriod, after: FoundPeriod) -> Edges | None:
    """The edges of two stretches of which the second begins later, of months of the next: "tháng 6 và quý III/2025"."""
    (first, till), (since, last) = before.edges, after.edges
    if not (first and till and since and last) or after.relation != "in":
        return None
    if after.form == "year" and before.form in _OF_WORK and till.year is not None and since.year == till.year + 1:
        return (first, last) if till.month == _LAST_MONTH else None  # "2 tháng cuối năm 2026 và năm 2027"
    if till.year is not None and since.year == till.year + 1 and (till.month, since.month) == (_LAST_MONTH, 1):
        return (first, last) if before.form in _OF_WORK and after.form in _OF_WORK else None
    if before.form not in _OF_WORK or after.form not in _OF_WORK or not (first.year is None or first.year == last.year):
        return None
    begins = first._replace(year=last.year)
    if before.form == after.form:
        return (begins, last) if before.form == "month" and since.month == till.month + 1 else None
    return (begins, last) if begins[1:] <= since[1:] else None
