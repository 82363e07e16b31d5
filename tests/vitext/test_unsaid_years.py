"""Năm không nói ra: days near the day that is spoken from, and deadlines that are never over already."""

from __future__ import annotations

from datetime import date

import pytest

from vitext.unsaid import due_days, read_near_day

NOVEMBER = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("today", "text", "day"),
    [
        (date(2027, 1, 5), "28/12", date(2026, 12, 28)),
        (date(2026, 12, 22), "20/1", date(2027, 1, 20)),
        (date(2026, 11, 22), "thứ Sáu, 20/11", date(2026, 11, 20)),
        (date(2026, 11, 22), "ngày 5 tháng 3", date(2026, 3, 5)),
        (date(2026, 11, 22), "hôm qua", date(2026, 11, 21)),
        (date(2026, 11, 22), "20/11/26", date(2026, 11, 20)),
        (date(2027, 1, 5), "28/12/2027", date(2027, 12, 28)),
    ],
)
def test_a_day_without_a_year_is_the_one_not_far_away(today, text, day):
    assert read_near_day(text, today=today) == day


@pytest.mark.parametrize("text", ["", "sớm", "32/1", "29/2", "quý I"])
def test_what_names_no_day_of_these_years_is_refused(text):
    with pytest.raises(ValueError, match="ngày"):
        read_near_day(text, today=date(2026, 11, 22))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("quý I", date(2027, 1, 1), date(2027, 3, 31)),
        ("trước ngày 15/3", None, date(2027, 3, 15)),
        ("từ 1/12 đến 15/1", date(2026, 12, 1), date(2027, 1, 15)),
        ("tháng 12", date(2026, 12, 1), date(2026, 12, 31)),
        ("quý I/2026", date(2026, 1, 1), date(2026, 3, 31)),
        ("thường xuyên", None, None),
    ],
)
def test_what_is_asked_for_is_not_over_unless_its_year_is_said(text, start, end):
    assert due_days(text, today=NOVEMBER, asked_on=NOVEMBER)[:2] == (start, end)


def test_a_habit_is_told_beside_its_days():
    assert due_days("hằng tháng", today=NOVEMBER, asked_on=NOVEMBER) == (None, None, "hằng tháng")
