"""Tháng này, quý tới, năm sau: times that are said from the day of the document, and the days that they mean.

    document of 20/4/2026:  trong tháng này → April 2026     trước ngày 25 tháng này → ends 2026-04-25
                            đầu tháng tới → 1 to 10 May      trước ngày 20 → ends 2026-05-20, the next twentieth
Source: usage of notices, minutes and news.
"""

from __future__ import annotations

import re
from datetime import date

from vitext.fold import fold
from vitext.period_days import Days, days
from vitext.period_forms import PARTS_OF_YEAR, Edge

_PARTS = {"dau": (1, 10), "giua": (11, 20), "cuoi": (21, 0), "het": (1, 0), "nua dau": (1, 15), "nua cuoi": (16, 0)}
_SAID = re.compile(
    r"(?:ngay (?P<day>\d{1,2})(?: cua)?)?(?: ?(?P<part>nua dau|nua cuoi|dau|giua|cuoi|het) )?"
    r"(?: ?(?P<what>thang|quy|qui|nam) (?P<which>nay|toi|sau))?\Z"
)


def near_days(words: str, relation: str, today: date) -> Days:
    """First and last day of a time said from `today`; (None, None) where the words name no real day."""
    said = _SAID.search(" ".join(fold(words).casefold().split()))
    if said is None:
        return None, None
    later = said["which"] in ("toi", "sau")
    if said["what"] == "nam":
        first, last = PARTS_OF_YEAR[said["part"] or "ca"]
        edges = Edge(today.year + later, first, 1), Edge(today.year + later, last, 0)
    elif said["what"] in ("quy", "qui"):
        year, quarter = divmod(today.year * 4 + (today.month - 1) // 3 + later, 4)
        edges = Edge(year, 3 * quarter + 1, 1), Edge(year, 3 * quarter + 3, 0)
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
