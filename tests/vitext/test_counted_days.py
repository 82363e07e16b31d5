"""So many days from a day: what is read as a count, from which day it goes, and when it ends."""

from __future__ import annotations

from datetime import date

import pytest

from vitext.counted import Known, last_day, read_counted
from vitext.unsaid import due_days, read_due_count

FRIDAY = date(2026, 8, 14)


@pytest.mark.parametrize(
    ("text", "count", "since"),
    [
        ("30 ngày làm việc", 30, "unsaid"),
        ("trong 15 ngày kể từ ngày ký", 15, "paper"),
        ("trong 45 ngày kể từ ngày UBND tỉnh ban hành Thông báo này", 45, "paper"),
        ("Trong thời hạn 15 (mười lăm) ngày, kể từ ngày ban hành Kế hoạch này.", 15, "paper"),
        ("chậm nhất mười ngày kể từ ngày văn bản được ban hành", 10, "paper"),
        ("10 ngày sau hội nghị", 10, "meeting"),
        ("sau khi kết thúc Đại hội, trong 05 ngày làm việc", 5, "meeting"),
        ("sau kỳ họp 7 ngày", 7, "meeting"),
        ("trong 10 ngày tới", 10, "now"),
        ("2 tháng nữa", 2, "now"),
        ("2 tuần kể từ hôm nay", 2, "now"),
        ("15 ngày (kể từ ngày 20/8/2026)", 15, "day"),
        ("10 ngày kể từ ngày nhận đủ hồ sơ", 10, "other"),
        ("5 ngày sau Đại hội nhiệm kỳ tới", 5, "other"),
        ("10 ngày trước hội nghị", 10, "before"),
        ("trước Đại hội 10 ngày", 10, "before"),
    ],
)
def test_a_count_is_read_with_the_day_that_it_goes_from(text, count, since):
    found = read_counted(text)
    assert found
    assert (found.count, found.since) == (count, since)


@pytest.mark.parametrize(
    "text",
    [
        "quý I", "6 tháng", "6 tháng đầu năm", "5 năm", "5 năm 2026 - 2030", "5 năm sau", "trước 10 ngày", "0 ngày",
        "10 ngày một lần", "ngày 30", "ngày 30 tháng 6 năm 2026", "15 ngày nghỉ phép", "15/8", "24 giờ", "sau hội nghị",
        "10 ngày kể từ ngày ký; báo cáo hằng quý",
    ],
)  # fmt: skip
def test_what_is_no_count_is_left_to_others(text):
    assert read_counted(text) is None


def test_the_words_of_the_day_are_kept_as_typed():
    found = read_counted("10 ngày kể từ ngày Bộ Tài chính có văn bản.")
    assert found
    assert found.mark == "ngày Bộ Tài chính có văn bản"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("15 ngày", date(2026, 8, 29)),
        ("1 ngày làm việc", date(2026, 8, 17)),
        ("5 ngày làm việc", date(2026, 8, 21)),
        ("6 ngày làm việc", date(2026, 8, 24)),
        ("2 tuần", date(2026, 8, 28)),
        ("trong 6 tháng", date(2027, 2, 14)),
        ("trong một năm", date(2027, 8, 14)),
    ],
)
def test_the_first_day_is_the_one_after(text, last):
    found = read_counted(text)
    assert found
    assert last_day(found, FRIDAY) == last


def test_a_month_ends_with_its_last_day_where_it_is_shorter():
    found = read_counted("trong 1 tháng")
    assert found
    assert [last_day(found, day) for day in (date(2027, 1, 31), date(2026, 12, 31))] == [
        date(2027, 2, 28), date(2027, 1, 31),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("10 ngày kể từ ngày ký", date(2026, 8, 24)),
        ("10 ngày", date(2026, 8, 24)),
        ("10 ngày sau hội nghị", None),
        ("10 ngày tới", date(2026, 8, 30)),
        ("10 ngày kể từ ngày 20/8", date(2026, 8, 30)),
        ("10 ngày kể từ khi được duyệt", None),
        ("10 ngày trước ngày 20/8", None),
    ],
)
def test_a_deadline_that_is_counted_ends_only_where_its_first_day_is_known(text, end):
    days = due_days(text, today=date(2026, 8, 20), asked_on=date(2026, 8, 20), known=Known(paper=FRIDAY))
    assert days == (None, end, None)


def test_a_day_without_its_year_is_of_the_year_that_is_near():
    found = read_due_count("10 ngày kể từ ngày 20/1", near=date(2026, 11, 22))
    assert found
    assert found.day == date(2027, 1, 20)
