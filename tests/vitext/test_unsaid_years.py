"""Năm không nói ra: days near the day that is spoken from, and deadlines that are never over already."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from vitext.tet import first_day
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


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("cuối quý I năm sau", date(2027, 3, 1), date(2027, 3, 31)),
        ("quý 1 sang năm", date(2027, 1, 1), date(2027, 3, 31)),
        ("6 tháng đầu năm tới", date(2027, 1, 1), date(2027, 6, 30)),
        ("15/3 năm sau", date(2027, 3, 15), date(2027, 3, 15)),
        ("trước ngày 20.3, năm sau", None, date(2027, 3, 20)),
        ("quý I năm nay", date(2026, 1, 1), date(2026, 3, 31)),
        ("5 năm sau", None, None),
        ("những năm tới", None, None),
    ],
)
@pytest.mark.parametrize("today", [NOVEMBER, date(2026, 2, 10)])
def test_a_year_that_is_said_from_today_is_that_year(today, text, start, end):
    assert due_days(text, today=today, asked_on=today)[:2] == (start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("hết quý", date(2026, 10, 1), date(2026, 12, 31)),
        ("cuối tháng", date(2026, 11, 21), date(2026, 11, 30)),
        ("đầu tháng", date(2026, 12, 1), date(2026, 12, 10)),  # this one's is over
        ("Thứ Sáu", date(2026, 11, 27), date(2026, 11, 27)),  # it is a Friday today
        ("cuối kỳ", None, None),
        ("thứ tự", None, None),
    ],
)
def test_a_part_of_no_said_month_is_of_this_or_of_the_next(text, start, end):
    assert due_days(text, today=NOVEMBER, asked_on=NOVEMBER)[:2] == (start, end)


@pytest.mark.parametrize(
    ("asked_on", "text", "eve"),
    [
        (NOVEMBER, "trước Tết", date(2027, 2, 5)),
        (NOVEMBER, "Trước Tết Nguyên đán 2028.", date(2028, 1, 25)),
        (NOVEMBER, "trước Tết Đinh Mùi", date(2027, 2, 5)),
        (NOVEMBER, "trước Tết dương lịch", date(2026, 12, 31)),
        (date(2026, 2, 16), "trước tết", date(2026, 2, 16)),
        (date(2026, 2, 17), "trước tết", date(2027, 2, 5)),
        (NOVEMBER, "sau Tết", None),  # no day ends it
        (NOVEMBER, "trước Tết Giáp Thìn", None),  # long over
        (NOVEMBER, "trước Tết Trung thu năm 2027", None),
        (NOVEMBER, "trước Tết năm nay", None),  # this year's is over, or it is the next
        (date(2050, 6, 1), "trước Tết", None),
    ],
)
def test_before_tet_ends_on_its_eve(asked_on, text, eve):
    assert due_days(text, today=asked_on, asked_on=asked_on)[:2] == (None, eve)


def test_a_day_beside_tet_is_that_day():
    assert due_days("trước ngày 25/1, trước Tết", today=NOVEMBER, asked_on=NOVEMBER)[1] == date(2027, 1, 25)


def test_tet_falls_on_a_new_moon_of_the_right_days_of_the_year():
    days = [first_day(year) for year in range(2020, 2051)]
    assert all(day and (1, 20) <= (day.month, day.day) <= (2, 20) for day in days)
    between = {(later - day).days for day, later in pairwise(days)}
    assert between <= {353, 354, 355, 383, 384, 385}  # twelve or thirteen moons
    assert (first_day(2026), first_day(2030)) == (date(2026, 2, 17), date(2030, 2, 2))
    assert (first_day(2019), first_day(2051)) == (None, None)
