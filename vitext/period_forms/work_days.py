"""Ngày làm việc đầu, cuối: the first or the last day, or working day, of a month or a quarter that is named."""

from __future__ import annotations

import re

from vitext.fold import fold
from vitext.period_forms.form import FIRST_WORKING, LAST_WORKING, Edge, Extent, Form
from vitext.period_forms.parts import MONTH, OF_YEAR, S, W, without_year, year_of

_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}


def _work_day(found: re.Match[str]) -> Extent:
    year, ends = year_of(found), fold(found["which"]).startswith("cuoi")
    quarter = _QUARTERS[found["quarter"]] if found["quarter"] else 0
    month = int(found["month"]) if not quarter else 3 * quarter if ends else 3 * quarter - 2
    day = (LAST_WORKING if ends else FIRST_WORKING) if found["work"] else 0 if ends else 1
    edge = Edge(year, month, day)
    return Extent(edge, edge, "day", without_year(year))


WORK_DAYS = (
    Form(
        "day",
        ("ngày",),
        rf"{W}(?:làm{W}việc|cuối|đầu)",
        rf"(?<!những )(?<!các )(?<!mấy )(?<!\d )ngày{W}(?P<work>làm{W}việc{W})?"
        rf"(?P<which>cuối(?:{W}cùng)?|đầu(?:{W}tiên)?){W}(?:(?:của|trong){W})?"
        rf"(?:tháng{S}(?P<month>{MONTH})|qu[ýí]{S}(?P<quarter>iv|i{{1,3}}|[1-4])(?!\w)){OF_YEAR}(?![\d%])",
        _work_day,
        (
            "ngày làm việc cuối cùng của tháng 6",
            "ngày làm việc đầu tiên của tháng 4/2026",
            "ngày cuối cùng của quý II",
            "ngày cuối tháng 6",
        ),
        ("ngày làm việc cuối cùng của tháng", "những ngày cuối tháng 6", "10 ngày đầu tháng 6", "ngày làm việc 6"),
    ),
)
