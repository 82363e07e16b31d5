"""Thời gian ở mọi chỗ: one time before, behind, in brackets, behind a label and in a cell is the same time."""

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import FoundTask
from extractors.extract import extract_text

HEADER = (
    "TRƯỜNG THPT HÒA AN\nSố: 15/KH-THPT\nHòa An, ngày 11 tháng 02 năm 2031\nKẾ HOẠCH\nNgày hội đọc sách\n\n"
    "I. NHIỆM VỤ\n\n"
)
PLACES = (
    "1. Dọn thư viện, {x}.\n",
    "1. Dọn thư viện ({x}).\n",
    "1. Dọn thư viện - {x}.\n",
    "1. Dọn thư viện.\n- Thời gian: {x}.\n",
    "1. {X}: Dọn thư viện.\n",
    "| TT | Việc | Thời gian |\n|---|---|---|\n| 1 | Dọn thư viện | {x} |\n",
)


def task(words: str, place: str = PLACES[0]) -> FoundTask:
    body = place.format(x=words, X=words[0].upper() + words[1:])
    return next(one for one in extract_text(f"{HEADER}{body}2. Tập huấn cán bộ.\n").tasks if "ọn thư viện" in one.text)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("từ chiều 26/2 đến hết ngày 28/2", date(2031, 2, 26), date(2031, 2, 28)),
        ("T5", date(2031, 5, 1), date(2031, 5, 31)),
        ("T10 đến T12", date(2031, 10, 1), date(2031, 12, 31)),
        ("15/11 - 10/12", date(2031, 11, 15), date(2031, 12, 10)),
        ("trong cả năm", date(2031, 1, 1), date(2031, 12, 31)),
        ("chậm nhất ngày làm việc cuối cùng của tháng 6", None, date(2031, 6, 30)),
    ],
)
def test_one_time_in_every_place(place: str, words: str, start: date | None, end: date) -> None:
    found = task(words, place).deadline
    assert found is not None
    assert (found.start, found.end) == (start, end)


@pytest.mark.parametrize("words", ["mỗi chiều thứ Hai", "mỗi sáng Chủ nhật", "mỗi quý 02 buổi"])
def test_rhythm_by_days_of_the_week_and_times_in_a_quarter(words: str) -> None:
    found = task(words).deadline
    assert found is not None
    assert (found.recurring or "").startswith("mỗi")


def test_days_counted_behind_what_another_does_have_no_day_here() -> None:
    found = extract_text(
        f"{HEADER}1. Các tổ nộp danh sách trước ngày 10/3; Văn phòng tổng hợp trong 05 ngày làm việc tiếp theo.\n"
    ).tasks[1]
    assert found.deadline is not None
    assert (found.deadline.text, found.deadline.end) == ("trong 05 ngày làm việc tiếp theo", None)


@pytest.mark.parametrize("words", ["lớp T3, T5", "khu nhà T3", "tỷ lệ 3/5"])
def test_letters_and_figures_that_are_no_time(words: str) -> None:
    assert task(f"kê lại bàn {words}").deadline is None
