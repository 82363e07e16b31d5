"""Tháng này, quý tới, năm sau: times that are said from the day of the document, and the days that they mean.

    document of 20/4/2026:  trong tháng này → April 2026     trước ngày 25 tháng này → ends 2026-04-25
                            đầu tháng tới → 1 to 10 May      trước ngày 20 → ends 2026-05-20, the next twentieth
Source: usage of notices, minutes and news.
"""

from __future__ import annotations

from datetime import date, timedelta

from vitext.fold import fold
from vitext.lazy import regex
from vitext.period_days import Days, days
from vitext.period_forms.form import Edge
from vitext.period_forms.years import PARTS_OF_YEAR

_PARTS = {"dau": (1, 10), "giua": (11, 20), "cuoi": (21, 0), "het": (1, 0), "nua dau": (1, 15), "nua cuoi": (16, 0)}
_MONTHS_OF_QUARTER = {"dau": (1, 1), "giua": (2, 2), "cuoi": (3, 3)}
_SAID = regex(
    r"(?:ngay (?P<day>\d{1,2})(?: cua| (?:toi|nay)(?=\Z))?)?(?: ?(?P<part>nua dau|nua cuoi|dau|giua|cuoi|het) )?"
    r"(?: ?(?P<what>thang|quy|qui|nam)(?: (?P<which>nay|toi|sau))?)?\Z"
)
_TODAY = regex(
    r"(?:sang|trua|chieu|toi|hom) (?:hom )?(?P<which>nay|mai|mot|kia)\Z|(?:\A|ngay |tu )(?:hom )?(?P<day>mai|mot|kia)\Z"
)
_DAYS_ON = {"nay": 0, "mai": 1, "mot": 2, "kia": 2}
_WEEK = regex(
    r"(?:(?:thu (?P<weekday>hai|ba|tu|nam|sau|bay|[2-7])|(?P<sunday>chu nhat)|(?P<part>dau|giua|cuoi))\b.*?)?"
    r"(?P<which>nay|toi|sau|tuan)?\Z"
)
_WEEKDAYS = {"hai": 0, "ba": 1, "tu": 2, "nam": 3, "sau": 4, "bay": 5} | {str(n): n - 2 for n in range(2, 8)}
_PARTS_OF_WEEK = {"dau": (0, 1), "giua": (2, 3), "cuoi": (4, 6)}


def near_days(words: str, relation: str, today: date) -> Days:
    """First and last day of a time said from `today`; (None, None) where the words name no real day."""
    key = " ".join(fold(words).casefold().split())
    if near := _TODAY.search(key):
        moment = today + timedelta(_DAYS_ON[near["which"] or near["day"]])
        if relation == "from":
            return moment, None
        return (None if relation in ("before", "by", "until") else moment), moment
    said = _SAID.search(key)
    if said is None:
        return None, None
    later = said["which"] in ("toi", "sau")
    if said["what"] == "nam":
        first, last = PARTS_OF_YEAR[said["part"] or "ca"]
        edges = Edge(today.year + later, first, 1), Edge(today.year + later, last, 0)
    elif said["what"] in ("quy", "qui"):
        year, quarter = divmod(today.year * 4 + (today.month - 1) // 3 + later, 4)
        first, last = _MONTHS_OF_QUARTER.get(said["part"] or "", (1, 3))
        edges = Edge(year, 3 * quarter + first, 1), Edge(year, 3 * quarter + last, 0)
    else:
        day = int(said["day"] or 0)
        late = later or (not said["what"] and day < today.day)
        year, month = divmod(today.year * 12 + today.month - 1 + late, 12)
        first, last = (day, day) if day else _PARTS[said["part"] or "het"]
        edges = Edge(year, month + 1, first), Edge(year, month + 1, last)
    start, end = days(edges, None) or (None, None)
    if relation == "before" and not said["day"] and said["part"] not in ("cuoi", "het", "nua cuoi"):
        return None, date.fromordinal(start.toordinal() - 1) if start else None
    if relation in ("before", "by", "until"):
        return None, end
    return (start, None) if relation == "from" else (start, end)


def week_days(words: str, relation: str, today: date) -> Days:
    """First and last day of this or the next week, of a part of it, or the one day of it: "thứ Sáu tuần này"."""
    key = " ".join(fold(words).casefold().replace(",", " ").split())
    said = _WEEK.search(key)
    if said is None:
        return None, None
    first, last = _PARTS_OF_WEEK[said["part"]] if said["part"] else (0, 6)
    if said["weekday"] or said["sunday"]:
        first = last = 6 if said["sunday"] else _WEEKDAYS[said["weekday"]]
    later = said["which"] in ("toi", "sau", None)
    if later and "tuan" not in key:  # "thứ Hai tới", "trước thứ Hai": the next Monday
        later = first <= today.weekday()
    monday = today - timedelta(today.weekday() - (7 if later else 0))
    start, end = monday + timedelta(first), monday + timedelta(last)
    if relation == "before" and first == 0 and last == 6:
        return None, start - timedelta(1)
    if relation == "from":
        return start, None
    return (None, end) if relation in ("before", "by", "until") else (start, end)
