"""Ngày làm việc cuối tháng, từ chiều … đến trưa …: working days of a month, stretches that begin within a day."""

from __future__ import annotations

from datetime import date

import pytest

from vitext.periods import find_periods, resolve

PAPER = date(2026, 2, 11)


def days(words: str) -> tuple[date | None, date | None]:
    (found,) = find_periods(f"Các khoa nộp báo cáo {words}.")
    assert found.words == words
    return resolve(found, document_date=PAPER, context_year=None)[:2]


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("chậm nhất ngày làm việc cuối cùng của tháng 6", None, date(2026, 6, 30)),
        ("vào ngày làm việc cuối cùng của tháng 5", date(2026, 5, 29), date(2026, 5, 29)),  # the 31st is a Sunday
        ("trước ngày làm việc cuối cùng của tháng 10/2026", None, date(2026, 10, 30)),
        ("vào ngày làm việc đầu tiên của tháng 8", date(2026, 8, 3), date(2026, 8, 3)),
        ("chậm nhất là ngày làm việc cuối cùng của quý II", None, date(2026, 6, 30)),
        ("vào ngày cuối cùng của tháng 5", date(2026, 5, 31), date(2026, 5, 31)),
    ],
)
def test_first_and_last_working_day_of_a_month(words: str, start: date | None, end: date) -> None:
    assert days(words) == (start, end)


@pytest.mark.parametrize(
    "words",
    [
        "từ chiều 26/2 đến hết ngày 28/2",
        "từ sáng 26/2 đến trưa 28/2",
        "từ chiều ngày 26/2 đến 17 giờ ngày 28/2",
        "từ sáng 26 đến chiều 28/2",
    ],
)
def test_stretch_that_begins_within_a_day(words: str) -> None:
    assert days(words) == (date(2026, 2, 26), date(2026, 2, 28))


def test_whole_year_said_otherwise() -> None:
    assert days("suốt năm") == days("quanh năm") == (date(2026, 1, 1), date(2026, 12, 31))


@pytest.mark.parametrize("words", ["ngày làm việc cuối cùng của tháng", "10 ngày đầu tháng 6", "từ chiều hôm trước"])
def test_no_single_day(words: str) -> None:
    assert all(one.start is None or one.start != one.end for one in find_periods(f"Nộp báo cáo {words}."))
