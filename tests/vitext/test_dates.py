"""Dates and periods as official texts write them, and days and times read back."""

from datetime import date, datetime, time, timedelta
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vitext.dates import (
    Period,
    part_of_day,
    read_clock,
    read_day,
    read_moment,
    weekday,
    write_clock,
    write_date,
    write_deadline,
    write_moment,
    write_period,
    write_place_date,
    write_short,
)

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
MOMENTS = st.builds(datetime.combine, DAYS, st.builds(time, st.integers(0, 23), st.integers(0, 59)))


def days_of(first, last):
    return [first + timedelta(n) for n in range((last - first).days + 1)]


def period(start, end):
    return Period(date.fromisoformat(start), date.fromisoformat(end))


def test_a_zero_stands_only_before_days_to_nine_and_months_one_and_two():
    assert write_date(date(2026, 3, 5)) == "ngày 05 tháng 3 năm 2026"
    assert write_date(date(2026, 1, 5)) == "ngày 05 tháng 01 năm 2026"
    assert write_date(date(2026, 6, 29)) == "ngày 29 tháng 6 năm 2026"
    assert [write_short(d) for d in (date(2026, 3, 5), date(2023, 1, 3), date(2021, 3, 31), date(2024, 2, 29))] == [
        *("05/3/2026", "03/01/2023", "31/3/2021", "29/02/2024")
    ]
    assert write_place_date("Thanh Hóa", date(2026, 12, 31)) == "Thanh Hóa, ngày 31 tháng 12 năm 2026"


def test_every_day_of_two_centuries_is_read_back_in_all_its_forms():
    for day in days_of(date(1900, 1, 1), date(2100, 12, 31)):
        assert read_day(write_date(day)) == read_day(write_short(day)) == read_day(day.isoformat()) == day


@pytest.mark.parametrize(
    "text",
    [
        "15/8/2023",
        "15-8-2023",
        "15.8.2023",
        "15.08.2023",
        "2023-08-15",
        "ngày 15/8/2023",
        "Ngày  15 tháng 8\nnăm 2023",
        "15 tháng 08 năm 2023",
        " 15 / 8 / 2023 ",
        "NGÀY 15 THÁNG 8 NĂM 2023",
        "ngày\xa015/8/2023",
    ],
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_other_plain_ways_to_write_a_day_are_read(text, form):
    assert read_day(normalize(form, text)) == date(2023, 8, 15)


@pytest.mark.parametrize(
    "text", ["32/8/2023", "29/02/2023", "ngày 31 tháng 4 năm 2026", "2023-13-01", "0/1/2023", "1/1/0000"]
)
def test_a_day_that_does_not_exist_is_refused_with_advice(text):
    with pytest.raises(ValueError) as refused:  # noqa: PT011
        read_day(text)
    assert str(refused.value) == f"“{text}” không phải là ngày có thật. Hãy viết như 15/8/2023."


@pytest.mark.parametrize(
    "text", ["", "15/8", "15/8/23", "8/2023", "15/8-2023", "hôm nay", "tháng 8 năm 2023", "15/8/2023 08:00"]
)
def test_what_names_no_day_in_full_is_refused_with_advice(text):
    with pytest.raises(ValueError, match=r"chưa đọc được thành ngày\. Hãy viết như 15/8/2023\."):
        read_day(text)


def test_clock_times_are_written_with_their_minutes():
    assert write_clock(time(8)) == "08 giờ 00"
    assert write_clock(time(8, 30, 59)) == "08 giờ 30"
    assert write_moment(datetime.fromisoformat("2023-08-15T08:00")) == "08 giờ 00, ngày 15 tháng 8 năm 2023"


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("8h", time(8)),
        ("8h30", time(8, 30)),
        ("8H 30", time(8, 30)),
        ("08:30", time(8, 30)),
        ("08:30:15", time(8, 30, 15)),
        ("8 giờ", time(8)),
        ("8 giờ 30", time(8, 30)),
        (normalize("NFD", "08 GIỜ 30 phút"), time(8, 30)),
        ("14g30", time(14, 30)),
        ("14g", time(14)),
        ("0h00", time(0)),
        ("23h59", time(23, 59)),
    ],
)
def test_clock_times_are_read(text, clock):
    assert read_clock(text) == clock


@pytest.mark.parametrize("text", ["24h", "8h60", "25:00"])
def test_a_time_that_does_not_exist_is_refused(text):
    with pytest.raises(ValueError, match="không phải là giờ có thật"):
        read_clock(text)


@pytest.mark.parametrize("text", ["", "8", "8h5", "sáng", "8:5", "8h30 ngày 15/8/2023", "100h"])
def test_what_is_no_time_is_refused(text):
    with pytest.raises(ValueError, match="chưa đọc được thành giờ"):
        read_clock(text)


@pytest.mark.parametrize(
    "text",
    [
        "8h00 ngày 15/8/2023",
        "15/8/2023 08:00",
        "2023-08-15T08:00",
        "2023-08-15 08:00:00",
        "2023-08-15T08:00:00+07:00",
        "08 giờ 00, ngày 15 tháng 8 năm 2023",
        "lúc 8h, ngày 15/8/2023",
        "NGÀY 15/8/2023, LÚC 8 GIỜ",
        "8:00 15-8-2023",
        "08 giờ 00 phút ngày 15 tháng 8 năm 2023",
        "2023-08-15T08:00:00.000",
    ],
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_moments_are_read_in_either_order(text, form):
    assert read_moment(normalize(form, text)) == datetime.fromisoformat("2023-08-15T08:00")


@pytest.mark.parametrize("text", ["", "15/8/2023", "8h", "8h00 15/8", "2023-08-15T08:00Z", "2023-08-15T08:00+09:00"])
def test_what_is_no_moment_is_refused(text):
    with pytest.raises(ValueError, match="chưa đọc được thành ngày và giờ"):
        read_moment(text)


def test_a_moment_with_an_unreal_part_is_refused():
    with pytest.raises(ValueError, match="ngày có thật"):
        read_moment("8h00 ngày 31/6/2023")
    with pytest.raises(ValueError, match="giờ có thật"):
        read_moment("24h00 ngày 30/6/2023")


@given(MOMENTS)
def test_every_written_moment_is_read_back(moment):
    assert read_moment(write_moment(moment)) == read_moment(moment.isoformat()) == moment
    assert read_moment(f"{write_clock(moment.time())} phút {write_date(moment)}") == moment
    assert read_clock(write_clock(moment.time())) == moment.time()


def test_days_of_the_week_and_parts_of_the_day():
    week = [weekday(day) for day in days_of(date(2026, 6, 1), date(2026, 6, 7))]
    assert week == ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"]
    parts = [part_of_day(time(hour)) for hour in (0, 7, 10, 11, 12, 13, 17, 18, 23)]
    assert parts == ["sáng", "sáng", "sáng", "trưa", "trưa", "chiều", "chiều", "tối", "tối"]


@pytest.mark.parametrize(
    ("start", "end", "noun", "deadline"),
    [
        ("2026-06-30", "2026-06-30", "ngày 30/6/2026", ""),
        ("2023-10-01", "2023-10-31", "tháng 10/2023", "trong"),
        ("2024-02-01", "2024-02-29", "tháng 02/2024", "trong"),
        ("2023-09-01", "2023-09-15", "nửa đầu tháng 9/2023", "vào"),
        ("2023-09-16", "2023-09-30", "nửa cuối tháng 9/2023", "vào"),
        ("2024-01-01", "2024-03-31", "quý I/2024", "trong"),
        ("2024-10-01", "2024-12-31", "quý IV/2024", "trong"),
        ("2023-01-01", "2023-06-30", "6 tháng đầu năm 2023", "trong"),
        ("2023-07-01", "2023-12-31", "6 tháng cuối năm 2023", "trong"),
        ("2019-01-01", "2019-07-31", "7 tháng đầu năm 2019", "trong"),
        ("2019-08-01", "2019-12-31", "5 tháng cuối năm 2019", "trong"),
        ("2026-01-01", "2026-12-31", "năm 2026", "trong"),
        ("2021-01-01", "2025-12-31", "giai đoạn 2021 - 2025", "trong"),
        ("2026-03-01", "2026-04-15", "từ ngày 01/3/2026 đến ngày 15/4/2026", ""),
        ("2026-03-01", "2026-05-31", "từ ngày 01/3/2026 đến ngày 31/5/2026", ""),
        ("2023-02-01", "2023-02-27", "từ ngày 01/02/2023 đến ngày 27/02/2023", ""),
        ("2025-11-01", "2026-01-31", "từ ngày 01/11/2025 đến ngày 31/01/2026", ""),
    ],
)
def test_periods_have_their_usual_names(start, end, noun, deadline):
    assert write_period(period(start, end)) == noun
    assert write_deadline(period(start, end)) == f"{deadline} {noun}".strip()


def test_open_periods_say_from_or_before():
    assert write_period(Period(end=date(2026, 6, 30))) == write_deadline(Period(None, date(2026, 6, 30)))
    assert write_period(Period(end=date(2026, 6, 30))) == "trước ngày 30/6/2026"
    assert write_period(Period(start=date(2026, 7, 1))) == "từ ngày 01/7/2026"


def test_no_two_periods_of_a_leap_year_have_the_same_words():
    days = days_of(date(2024, 1, 1), date(2024, 12, 31))
    periods = [Period(start, end) for n, start in enumerate(days) for end in days[n:]]
    periods += [Period(day, None) for day in days] + [Period(None, day) for day in days]
    assert len({write_period(p) for p in periods}) == len(periods)


@given(DAYS, DAYS)
def test_a_reversed_period_is_refused_with_both_days_named(one, other):
    first, last = sorted((one, other))
    assert Period(first, last).end == last
    if first < last:
        with pytest.raises(ValueError, match=f"{write_short(first)} sớm hơn ngày bắt đầu {write_short(last)}"):
            Period(last, first)


def test_a_period_needs_one_day_at_least():
    with pytest.raises(ValueError, match="chưa có ngày nào"):
        Period()
