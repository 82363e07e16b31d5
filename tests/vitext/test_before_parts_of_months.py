"""Trước một phần của tháng: what is due before a week or part of a month ends on the day before it."""

from __future__ import annotations

from datetime import date

import pytest

from vitext.periods import find_periods


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("xong trước tuần 2 tháng 6/2031", date(2031, 6, 7)),
        ("trước tuần thứ 3 của tháng 6 năm 2031", date(2031, 6, 14)),
        ("trước giữa tháng 6/2031", date(2031, 6, 10)),
        ("trước tuần 1 tháng 6/2031", date(2031, 5, 31)),
        ("trước tháng 01/2031", date(2030, 12, 31)),
        ("trước quý II năm 2031", date(2031, 3, 31)),
        ("trước ngày 15/6/2031", date(2031, 6, 15)),
    ],
)
def test_before_a_part_ends_on_the_day_before_it(words: str, end: date) -> None:
    (found,) = find_periods(words)
    assert (found.start, found.end) == (None, end)
