"""Dates, deadlines and periods are found in running text and give exactly the days that their words allow."""

import re
from datetime import date, timedelta
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vitext.clean import clean
from vitext.dates import Period, write_date, write_deadline, write_period, write_short
from vitext.fold import fold
from vitext.period_forms.forms import FORMS
from vitext.period_forms.plain import plain
from vitext.periods import find_periods, resolve

DAYS = st.dates(date(1950, 1, 1), date(2080, 12, 31))


def read(text, *, day=None, year=None):
    """(words, start, end) of each time in `text`, days as ISO text."""
    found = []
    for period in find_periods(text):
        start, end, _ = resolve(period, document_date=day, context_year=year)
        found.append((period.words, start and start.isoformat(), end and end.isoformat()))
    return found


def only(text, **context):
    (found,) = read(text, **context)
    return found


@pytest.mark.parametrize(
    ("text", "words", "start", "end"),
    [
        ("họp ngày 26/11/2025 tại", "ngày 26/11/2025", "2025-11-26", "2025-11-26"),
        ("ngày 22 tháng 11\nnăm 2025", "ngày 22 tháng 11\nnăm 2025", "2025-11-22", "2025-11-22"),
        ("14 tháng5 năm 2008", "14 tháng5 năm 2008", "2008-05-14", "2008-05-14"),
        ("ngày14/5/2008", "ngày14/5/2008", "2008-05-14", "2008-05-14"),
        ("Chiều 17.2.2025, tại", "17.2.2025", "2025-02-17", "2025-02-17"),
        ("ngày 24,25/9/2020", "ngày 24,25/9/2020", "2020-09-24", "2020-09-25"),
        ("26-27/12/2022", "26-27/12/2022", "2022-12-26", "2022-12-27"),
        ("từ ngày 01/10 đến ngày 30/11/2025", "từ ngày 01/10 đến ngày 30/11/2025", "2025-10-01", "2025-11-30"),
        ("từ ngày 15/12/2025 đến hết ngày 10/01/2026", None, "2025-12-15", "2026-01-10"),
        ("trước ngày 30/6/2026", "trước ngày 30/6/2026", None, "2026-06-30"),
        ("chậm nhất ngày 15/11/2023", None, None, "2023-11-15"),
        ("chậm nhất là ngày 15/11/2023", None, None, "2023-11-15"),
        ("trước 17 giờ 00 ngày 25 tháng 11 năm 2025", None, None, "2025-11-25"),
        ("trước 17h00, ngày 25/11/2025", None, None, "2025-11-25"),
        ("trong tháng 10/2023", "trong tháng 10/2023", "2023-10-01", "2023-10-31"),
        ("trong tháng 5.2018", None, "2018-05-01", "2018-05-31"),
        ("vào nửa đầu tháng 9/2023", "vào nửa đầu tháng 9/2023", "2023-09-01", "2023-09-15"),
        ("trong tuần đầu tháng 10/2025", None, "2025-10-01", "2025-10-07"),
        ("đến cuối tháng 2/2024", None, None, "2024-02-29"),
        ("Tháng 8 - 10/2025", "Tháng 8 - 10/2025", "2025-08-01", "2025-10-31"),
        ("từ tháng 11/2023 đến tháng 02/2024", None, "2023-11-01", "2024-02-29"),
        ("vào quý 1/2024", "vào quý 1/2024", "2024-01-01", "2024-03-31"),
        ("Quí IV-2025", "Quí IV-2025", "2025-10-01", "2025-12-31"),
        ("trong quí II năm 2019", None, "2019-04-01", "2019-06-30"),
        ("trong tháng 6/2025 và tháng 7/2025", None, "2025-06-01", "2025-07-31"),
        ("trong tháng 4 và quý II năm 2021", None, "2021-04-01", "2021-06-30"),
        ("không để sau ngày 30/6/2025", None, None, "2025-06-30"),
        ("trong các năm 2025, 2026", "trong các năm 2025, 2026", "2025-01-01", "2026-12-31"),
        ("Trong 3 năm 2022, 2023 và 2024, HTX", "Trong 3 năm 2022, 2023 và 2024", "2022-01-01", "2024-12-31"),
        ("Trong 5 năm (2021 - 2025), tỉnh", "năm (2021 - 2025)", "2021-01-01", "2025-12-31"),
        ("đến hết quý I/2026", None, None, "2026-03-31"),
        ("trước quý II/2026", None, None, "2026-03-31"),
        ("6 tháng cuối năm 2023", "6 tháng cuối năm 2023", "2023-07-01", "2023-12-31"),
        ("Sáu tháng đầu năm 2019, Quỹ", "Sáu tháng đầu năm 2019", "2019-01-01", "2019-06-30"),
        ("7 tháng đầu năm 2019", None, "2019-01-01", "2019-07-31"),
        ("đến hết năm 2045", "đến hết năm 2045", None, "2045-12-31"),
        ("lao động nữ đến năm 2030”", "đến năm 2030", None, "2030-12-31"),
        ("trước năm 2030", None, None, "2029-12-31"),
        ("giai đoạn 2026 - 2030", "giai đoạn 2026 - 2030", "2026-01-01", "2030-12-31"),
        ("đầu tư công trung hạn giai đoạn 2026 - 2030", "giai đoạn 2026 - 2030", "2026-01-01", "2030-12-31"),
        ("từ năm 2021 đến năm 2025", None, "2021-01-01", "2025-12-31"),
        ("nhiệm kỳ 2020-2025", "nhiệm kỳ 2020-2025", "2020-01-01", "2025-12-31"),
        ("năm học 2024 – 2025", "năm học 2024 – 2025", "2024-09-01", "2025-08-31"),
        ("năm học mới 2024 - 2025", "năm học mới 2024 - 2025", "2024-09-01", "2025-08-31"),
        ("Giai đoạn II (2011-2015)", "Giai đoạn II (2011-2015)", "2011-01-01", "2015-12-31"),
        ("kể từ ngày 01/7/2025", "kể từ ngày 01/7/2025", "2025-07-01", None),
        ("TRƯỚC NGÀY 30/6/2026", "TRƯỚC NGÀY 30/6/2026", None, "2026-06-30"),
        ("ngày … tháng 9 năm 2020", "ngày … tháng 9 năm 2020", "2020-09-01", "2020-09-30"),
        ("đến 12/2025;", None, None, "2025-12-31"),
        ("trong Q3/2025", "trong Q3/2025", "2025-07-01", "2025-09-30"),
        ("trước ngày mồng 5 tháng 7 năm 2025", None, None, "2025-07-05"),
        ("trước ngày 30/6/25", "trước ngày 30/6/25", None, "2025-06-30"),
        ("đến 2030;", None, None, "2030-12-31"),
        ("đến thời điểm 31/12/2026", None, None, "2026-12-31"),
        ("trước ngày 15\ntháng 12 năm 2027", None, None, "2027-12-15"),
        ("đến hết tháng\n12 năm 2027", None, None, "2027-12-31"),
        ("cuối tháng tư năm 2027", None, "2027-04-21", "2027-04-30"),
        ("trước tháng mười hai/2027", None, None, "2027-11-30"),
    ],
)
def test_a_time_with_its_year_gives_its_days(text, words, start, end):
    found = only(text)
    assert found[1:] == (start, end)
    assert found[0] == (words or text.rstrip(";"))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("cả năm", "2026-01-01", "2026-12-31"),
        ("từ nay đến cuối năm", None, "2026-12-31"),
        ("trong 6 tháng cuối năm", "2026-07-01", "2026-12-31"),
        ("Sáng 16/4, tại", "2026-04-16", "2026-04-16"),
        ("Chiều 22.4, tại", "2026-04-22", "2026-04-22"),
        ("Từ ngày 08 đến ngày 09 tháng 11,", "2026-11-08", "2026-11-09"),
        ("trước ngày 15/12", None, "2026-12-15"),
        ("Trước ngày 01/6 và 15/11", None, "2026-11-15"),
        ("tháng 6, 7.", "2026-06-01", "2026-07-31"),
        ("trong tháng 2", "2026-02-01", "2026-02-28"),
        ("Quý II", "2026-04-01", "2026-06-30"),
        ("đến hết năm;", None, "2026-12-31"),
        ("Sáng nay (03/10),", "2026-10-03", "2026-10-03"),
        ("nộp báo cáo, hạn 25/5", None, "2026-05-25"),
        ("Hạn nộp: 25/5", None, "2026-05-25"),
        ("nhân dịp 2/9,", "2026-09-02", "2026-09-02"),
        ("trước 16h30 thứ Sáu, ngày 20/3;", None, "2026-03-20"),
        ("trước thứ Sáu, ngày 20/3;", None, "2026-03-20"),
        ("chậm nhất là thứ 6, ngày 20/3;", None, "2026-03-20"),
        ("trước 12 giờ trưa ngày 20/3", None, "2026-03-20"),
        ("từ 8h00 đến 11h00 ngày 20/3", "2026-03-20", "2026-03-20"),
        ("đến 11h00 ngày 20/3", None, "2026-03-20"),
        ("trước 16h30 ngày mai 20/3.", None, "2026-03-20"),
        ("chiều mai 20/3 các tổ", "2026-03-20", "2026-03-20"),
        ("từ ngày 20/3 và kết thúc vào ngày 24/4", "2026-03-20", "2026-04-24"),
        ("lúc 14h00, thứ Ba ngày 24/3 tại", "2026-03-24", "2026-03-24"),
        ("trong tuần thứ 2 của tháng 4.", "2026-04-08", "2026-04-14"),
        ("tuần 3 tháng 4", "2026-04-15", "2026-04-21"),
        ("tuần 2, 3 tháng 4", "2026-04-08", "2026-04-21"),
        ("tuần 4, 5 tháng 4", "2026-04-22", "2026-04-30"),
        ("mua từ 5-9 đến 28-9;", "2026-09-05", "2026-09-28"),
        ("đóng tiền từ 5-9 đến 2-10;", "2026-09-05", "2026-10-02"),
        ("vào 8 giờ ngày 30/9", "2026-09-30", "2026-09-30"),
        ("chiều thứ Tư, 20/5", "2026-05-20", "2026-05-20"),
        ("trước ngày 15-12.", None, "2026-12-15"),
        ("trước 25-9 các xã báo cáo", None, "2026-09-25"),
        ("kể từ 15-12 và dành", "2026-12-15", None),
        ("vào tuần đầu của tháng 12", "2026-12-01", "2026-12-07"),
        ("trong tuần cuối của tháng 9", "2026-09-24", "2026-09-30"),
        ("những ngày đầu tháng 9", "2026-09-01", "2026-09-10"),
        ("xong trước 30.9.", None, "2026-09-30"),
        ("trước 17 giờ 00' ngày 25/5", None, "2026-05-25"),
        ("không muộn hơn ngày 30/6", None, "2026-06-30"),
        ("không để quá ngày 30/6", None, "2026-06-30"),
        ("hạn chót thứ Sáu 20/3.", None, "2026-03-20"),
        ("xong trước thứ Sáu 20/3;", None, "2026-03-20"),
        ("trễ nhất là hết tháng 7", None, "2026-07-31"),
        ("chậm nhất hết ngày 30/6", None, "2026-06-30"),
        ("hai quý cuối năm", "2026-07-01", "2026-12-31"),
        ("nửa đầu quý III", "2026-07-01", "2026-08-15"),
        ("trong 2 tuần đầu tháng 7", "2026-07-01", "2026-07-14"),
        ("trong tháng 6 và quý III", "2026-06-01", "2026-09-30"),
        ("tháng 7 và những tháng cuối năm", "2026-07-01", "2026-12-31"),
    ],
)
def test_a_year_that_is_not_said_comes_from_the_context_and_is_told(text, start, end):
    (found,) = find_periods(text)
    assert found.start is found.end is None
    assert found.missing == {"year"}
    days = (start and date.fromisoformat(start), end and date.fromisoformat(end))
    assert resolve(found, document_date=date(2020, 1, 1), context_year=2026) == (*days, True)
    assert resolve(found, document_date=date(2026, 1, 1), context_year=None) == (*days, True)
    assert resolve(found, document_date=None, context_year=None) == (None, None, False)


def test_a_deadline_never_lies_before_the_document_that_sets_it():
    assert only("trước ngày 15/01", day=date(2025, 12, 20))[2] == "2026-01-15"
    assert only("ngày 15/01", day=date(2025, 12, 20))[2] == "2025-01-15"


def test_until_now_ends_on_the_day_of_the_document():
    assert only("Đến nay đã thu", day=date(2019, 11, 3)) == ("Đến nay", None, "2019-11-03")


def test_what_goes_on_until_now_ends_with_the_document():
    assert only("từ đầu năm 2026 đến nay", day=date(2026, 5, 26)) == (
        "từ đầu năm 2026 đến nay",
        "2026-01-01",
        "2026-05-26",
    )
    assert only("Từ đầu năm đến nay,", day=date(2026, 5, 26))[1:] == ("2026-01-01", "2026-05-26")
    assert only("kể từ năm 2009 đến nay")[1:] == ("2009-01-01", None)
    assert only("đến nay", day=date(2026, 5, 26))[1:] == (None, "2026-05-26")


def test_next_week_is_the_week_after_the_document():
    assert only("trong tuần tới", day=date(2025, 10, 3)) == ("trong tuần tới", "2025-10-06", "2025-10-12")


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("trong tháng này", "2026-04-01", "2026-04-30"),
        ("đầu tháng tới", "2026-05-01", "2026-05-10"),
        ("trước tháng sau", None, "2026-04-30"),
        ("trước ngày 25 tháng này", None, "2026-04-25"),
        ("chậm nhất ngày 28.", None, "2026-04-28"),
        ("trước ngày 15;", None, "2026-05-15"),
        ("trước ngày 05 tháng sau", None, "2026-05-05"),
        ("trong quý tới", "2026-07-01", "2026-09-30"),
        ("đến cuối năm tới", None, "2027-12-31"),
        ("năm nay", "2026-01-01", "2026-12-31"),
        ("trước thứ Sáu tuần này", None, "2026-04-24"),
        ("gửi trước thứ Sáu.", None, "2026-04-24"),
        ("gửi trước 8h sáng thứ Sáu.", None, "2026-04-24"),
        ("chậm nhất cuối quý này", None, "2026-06-30"),
        ("đầu quý sau", "2026-07-01", "2026-07-31"),
        ("sáng thứ Hai tuần tới", "2026-04-27", "2026-04-27"),
        ("đầu tuần sau", "2026-04-27", "2026-04-28"),
        ("xong trong tuần.", "2026-04-20", "2026-04-26"),
        ("thu dứt điểm trong tháng.", "2026-04-01", "2026-04-30"),
        ("hoàn thành trong quý;", "2026-04-01", "2026-06-30"),
        ("đến cuối tháng.", None, "2026-04-30"),
        ("trước 16h chiều mai", None, "2026-04-21"),
        ("trước 16h00 ngày mai", None, "2026-04-21"),
        ("trong ngày hôm nay", "2026-04-20", "2026-04-20"),
    ],
)
def test_a_time_said_from_the_document_takes_its_day(text, start, end):
    assert only(text, day=date(2026, 4, 20))[1:] == (start, end)
    (found,) = find_periods(text)
    assert resolve(found, document_date=None, context_year=2026) == (None, None, False)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("trong quý I năm nay", "2026-01-01", "2026-03-31"),
        ("trước ngày 15/6 của năm nay", None, "2026-06-15"),
        ("cuối tháng 9 năm nay", "2026-09-21", "2026-09-30"),
    ],
)
def test_a_part_of_this_year_is_that_of_the_document(text, start, end):
    assert only(text, day=date(2026, 4, 20)) == (text, start, end)
    (found,) = find_periods(text)
    days = resolve(found, document_date=date(2026, 4, 20), context_year=2024)
    assert [day and day.isoformat() for day in days[:2]] == [start, end]


@pytest.mark.parametrize(
    ("text", "words", "recurring"),
    [
        ("báo cáo trước ngày 25 hằng tháng.", "trước ngày 25 hằng tháng", "hằng tháng"),
        ("trước ngày 01/6 và 15/11 hằng năm", "trước ngày 01/6 và 15/11 hằng năm", "hằng năm"),
        ("họp vào chiều thứ sáu hằng tuần", "vào chiều thứ sáu hằng tuần", "hằng tuần"),
        ("thứ sáu tuần cuối mỗi tháng.", "thứ sáu tuần cuối mỗi tháng", "mỗi tháng"),
        ("Hằng năm", "Hằng năm", "Hằng năm"),
        ("thường xuyên", "thường xuyên", "thường xuyên"),
        ("định kỳ 6 tháng một lần", "định kỳ 6 tháng một lần", "định kỳ 6 tháng một lần"),
        ("mỗi tuần 01 lần", "mỗi tuần 01 lần", "mỗi tuần"),
        ("định kỳ hằng năm", "định kỳ hằng năm", "hằng năm"),
        ("họp 2 năm một lần", "2 năm một lần", "2 năm một lần"),
        ("quyet toan hang nam", "hang nam", "hang nam"),
        ("trước ngày 25 của tháng cuối quý", "trước ngày 25 của tháng cuối quý", "tháng cuối quý"),
        ("báo cáo trước 17 giờ hằng ngày", "trước 17 giờ hằng ngày", "hằng ngày"),
        ("gửi chậm nhất là 15h30 hàng ngày", "chậm nhất là 15h30 hàng ngày", "hàng ngày"),
        ("muộn nhất là ngày 20 hằng tháng", "muộn nhất là ngày 20 hằng tháng", "hằng tháng"),
        ("trực ban 24/24 giờ hằng ngày", "hằng ngày", "hằng ngày"),
    ],
)
def test_a_habit_has_no_days(text, words, recurring):
    (found,) = find_periods(text)
    assert (found.words, found.recurring, found.start, found.end) == (words, recurring, None, None)


@pytest.mark.parametrize(
    "text",
    [
        "17/15 HTX", "đạt 5.5 điểm", "tiêu chí 13.1 trong", "Nghị định 113/2024/NĐ-CP", "12/2021/NĐ-CP",
        "2.1. Mục tiêu", "tăng từ 5.5 lên 6.2 điểm", "đến 12/12 tiêu chí", "5 năm thực hiện", "02 ngày",
        "khách hàng năm", "32/8/2023", "ngày 31/4/2023", "trước tết", "dự cảm ngày mai.", "Hôm nay, tại", "ngày nay",
        "các ngày trong tuần.", "30/6/19",
        "có hiệu lực kể từ ngày ký", "4.0, từng bước", "8,19%", "Quý vị đại biểu", "từ 28 hộ xuống còn 23 hộ",
        "01/QĐ-TTg", "20-NQ/TW", "vụ xuân 2025 - 2026", "trong 5 năm tới", "các tháng tới", "Ngày 25, đoàn",
        "trễ hạn 3/5 nhiệm vụ", "ngày nay 3/5 việc đã", "đến 2030 hộ", "từ 5-7 hộ", "tăng đến 5.5, cao nhất",
    ],
)  # fmt: skip
def test_what_names_no_time_is_left_alone(text):
    assert read(text) == []


def test_without_marks_the_same_times_are_read():
    text = (
        "trước ngày 30/4/2024, tới hết tháng 6 năm 2024; trong quý 3/2024, 6 tháng đầu năm 2023, nhiệm kỳ 2020 - 2025"
    )
    assert [found[1:] for found in read(fold(text))] == [found[1:] for found in read(text)]
    assert len(read(text)) == 5


def test_several_times_in_one_sentence_are_kept_apart():
    text = "từ ngày 12/5/2025 và họp vào ngày 20/5/2025"
    assert [found[0] for found in read(text)] == ["từ ngày 12/5/2025", "vào ngày 20/5/2025"]
    text = "sửa chữa trước ngày 31/12/2025; xây lại trước 31/01/2026 theo giai đoạn 2021-2025, đến năm 2030"
    assert [found[0] for found in read(text)] == [
        "trước ngày 31/12/2025", "trước 31/01/2026", "giai đoạn 2021-2025", "đến năm 2030",
    ]  # fmt: skip


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_each_form_reads_its_examples_and_no_others(form):
    pattern = re.compile(rf"(?<!\d)(?:{form.pattern})")

    def reads(text):
        return any(form.read(matched) for matched in pattern.finditer(plain(text)))

    assert form.yes
    assert form.no
    for text in form.yes:
        assert reads(text), text
        assert reads(clean(normalize("NFD", text).replace(" ", "  ")).text), text
    for text in form.no:
        assert not reads(text), text


def as_read(text):
    (found,) = find_periods(text)
    assert not found.missing
    return found.start, found.end


@given(DAYS)
def test_every_day_that_is_written_is_read_back(day):
    assert as_read(write_date(day)) == as_read(f"họp ngày {write_short(day)}.") == (day, day)


@given(DAYS, st.integers(0, 800))
def test_every_period_and_deadline_that_is_written_is_read_back(first, length):
    period = Period(first, first + timedelta(length))
    for sentence in (f"hoàn thành {write_deadline(period)}.", f"Kết quả {write_period(period)}, như sau"):
        assert as_read(sentence) == (period.start, period.end)


@given(st.integers(1950, 2080), st.integers(1, 12), st.integers(1, 12))
def test_every_stretch_of_the_calendar_that_has_a_name_is_read_back(year, month, more):
    first = date(year, month, 1)
    last = date(year + (month + more > 12), (month + more) % 12 or 12, 1) - timedelta(1)
    halves = ((first, first.replace(day=15)), (first.replace(day=16), None))
    end = date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
    for start, stop in ((first, max(first, last)), *((start, stop or end) for start, stop in halves)):
        assert as_read(write_deadline(Period(start, stop))) == (start, stop)


@given(DAYS)
def test_open_deadlines_that_are_written_are_read_back(day):
    assert as_read(write_deadline(Period(end=day))) == (None, day)
    assert as_read(write_deadline(Period(start=day))) == (day, None)


@given(st.integers(1950, 2070), st.integers(1, 9))
def test_every_term_of_office_is_read(year, length):
    (found,) = find_periods(f"nhiệm kỳ {year} - {year + length}")
    assert (found.form, found.start, found.end) == ("term", date(year, 1, 1), date(year + length, 12, 31))


PIECES = ("ngày ", "tháng ", "năm ", "quý ", "30", "6", "2026", "/", "-", ".", ", ", " ", "\n", "từ ", "đến ", "trước ")
PIECES += ("hằng ", "IV", "nhiệm kỳ ", "cuối ", "tuần này", "sáng ", "thứ Hai", "15h30", "…", "5 năm", "kể từ ngày ký")


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_text_is_read_without_a_fault_in_order_and_without_overlap(text):
    position = 0
    for found in find_periods(clean(text).text):
        assert position <= found.span[0] < found.span[1]
        position = found.span[1]


@pytest.mark.parametrize("text", ["(trước ngày 15/9/2031)", "**trước ngày 15/9/2031**"])
def test_words_before_a_time_are_read_behind_a_bracket_or_bold_sign(text):
    (found,) = find_periods(text)
    assert found.relation == "before"


def test_a_habit_at_the_end_of_a_row_does_not_take_the_number_of_the_next() -> None:
    found = find_periods("Theo dõi quy chế | Hằng quý\n2 | Báo cáo | Trước ngày 25 tháng cuối quý\n3 | Hằng năm")
    assert [one.words for one in found] == ["Hằng quý", "Trước ngày 25 tháng cuối quý", "Hằng năm"]


@pytest.mark.parametrize("text", ["trước ngày 15/7 âm lịch", "trước ngày 23 tháng Chạp", "trước rằm tháng Bảy"])
def test_a_lunar_day_keeps_its_words_and_no_days(text):
    assert only(text, day=date(2026, 4, 20)) == (text, None, None)


def test_end_of_a_year_and_the_next_year_are_one_time_and_others_are_two():
    assert only("2 tháng cuối năm 2026 và năm 2027", day=None) == (
        "2 tháng cuối năm 2026 và năm 2027",
        "2026-11-01",
        "2027-12-31",
    )
    assert len(find_periods("quý III/2026 và năm 2027")) == len(find_periods("quý IV/2026 và năm 2028")) == 2


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("3.Chậm nhất ngày 25/6/2026, các chi bộ báo cáo", "Chậm nhất ngày 25/6/2026"),
        ("-Trước 30/9/2026 nộp về Văn phòng", "Trước 30/9/2026"),
        ("1/Từ 5/9/2026 đến 8/9/2026 mở lớp", "Từ 5/9/2026 đến 8/9/2026"),
    ],
)
def test_a_mark_of_an_item_without_blank_hides_no_word(text, words):
    assert only(text)[0] == words
