"""Biên bản, giấy mời, thông báo của nhóm, lớp, giáo xứ: days in rows, hours of the afternoon, offices before names, labelled lines."""
# ruff: noqa: DTZ001, E501 (times are local; sentences are in the manner of real texts)

from datetime import date, datetime

import pytest
from told_meetings import told

from domain.extraction import MeetingFacts, Role
from extractors.documents.find import find_document_facts
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean


def _read(text: str) -> MeetingFacts:
    facts = find_meeting_facts(clean(text).text).facts
    assert facts is not None
    return facts


def _minutes(*lines: str) -> MeetingFacts:
    return _read("\n".join(("BIÊN BẢN HỌP NHÓM ĐỌC SÁCH", *lines, "1. Nhóm bàn việc mua sách.", "2. Nhóm chia việc.")))


@pytest.mark.parametrize(
    ("when", "start", "end"),
    [
        ("các ngày 9, 10, 11 và 12-7-2031", date(2031, 7, 9), date(2031, 7, 12)),
        ("các ngày 9, ngày 10, ngày 12/7/2031", date(2031, 7, 9), date(2031, 7, 12)),
        ("các ngày 11 và 12-7-2031", date(2031, 7, 11), date(2031, 7, 12)),
        ("từ chiều thứ Hai ngày 21/7/2031 đến thứ Sáu ngày 25/7/2031", date(2031, 7, 21), date(2031, 7, 25)),
        ("từ ngày 21/7/2031 đến trưa ngày 25/7/2031", date(2031, 7, 21), date(2031, 7, 25)),
        ("ngày 11/7/2031", date(2031, 7, 11), None),
    ],
)
def test_days_in_a_row_begin_with_the_first_and_end_with_the_last(when: str, start: date, end: date | None) -> None:
    found = _read(
        f"BIÊN BẢN HỌP HỘI ĐỒNG GIÁO XỨ\nHội đồng Giáo xứ An Hòa đã họp tại nhà xứ {when}, các ông bà có mặt đông đủ.\n1. Bầu thư ký.\n2. Bàn việc sửa nhà."
    )
    assert (found.start, found.end) == (start, end)


@pytest.mark.parametrize(
    ("hours", "start", "end"),
    [
        ("5:30 - 7:45 chiều", (17, 30), (19, 45)),
        ("8:00 - 9:45", (8, 0), (9, 45)),
        ("10:00 - 2:15 chiều", (10, 0), (14, 15)),
        ("7:00 PM - 9:00 PM", (19, 0), (21, 0)),
    ],
)
def test_hours_of_the_afternoon_are_said_behind_them(hours: str, start: tuple[int, int], end: tuple[int, int]) -> None:
    found = _minutes("Ngày: 23/8/2031", f"Thời gian: {hours}", "Địa điểm: Thư viện xã")
    assert (found.start, found.end) == (datetime(2031, 8, 23, *start), datetime(2031, 8, 23, *end))


def test_what_goes_on_until_an_hour_is_not_in_the_evening() -> None:
    found = _minutes("Nhóm họp lúc 8 giờ tới trưa ngày 23/8/2031 tại thư viện xã.")
    assert found.start == datetime(2031, 8, 23, 8, 0)


@pytest.mark.parametrize(
    ("said", "chair"),
    [
        ("Lớp trưởng Trần Văn An", Role("Trần Văn An", "Lớp trưởng")),
        ("Lớp trưởng lớp 6C Trần Văn An", Role("Trần Văn An", "Lớp trưởng lớp 6C")),
        ("Trần Văn An", Role("Trần Văn An", None)),
        ("Mr. Long", Role("Mr. Long", None)),
    ],
)
def test_office_before_the_name_is_no_part_of_it(said: str, chair: Role) -> None:
    found = _minutes("Thời gian: 8 giờ ngày 23/8/2031", f"Chủ trì: {said}", f"Thư ký: {said}")
    assert (found.chair, found.secretary) == (chair, chair)


@pytest.mark.parametrize("sender", ["WHĐ", "TTXVN", "baotinh.vn"])
def test_day_behind_the_letters_of_a_sender_is_when_it_was_sent(sender: str) -> None:
    found = _read(
        f"BIÊN BẢN HỌP HỘI ĐỒNG GIÁO XỨ\nAn Hòa ({sender} 15-7-2031) - Hội đồng Giáo xứ An Hòa đã họp tại nhà xứ ngày 11/7/2031.\n1. Bầu thư ký.\n2. Bàn việc sửa nhà."
    )
    assert found.start == date(2031, 7, 11)


def test_day_in_brackets_without_a_sender_is_when_they_met() -> None:
    found = _read(
        "BIÊN BẢN HỌP HỘI ĐỒNG GIÁO XỨ\nHội đồng Giáo xứ An Hòa đã họp tại nhà xứ (ngày 11-7-2031) và ghi lại như sau.\n1. Bầu thư ký.\n2. Bàn việc sửa nhà."
    )
    assert found.start == date(2031, 7, 11)


def test_day_on_which_a_site_posted_an_invitation_is_not_that_of_the_meeting() -> None:
    found = _read(
        "Giấy mời họp tuần\nCập nhật: 8/8/2031 1:57 PM\n\nVăn phòng xã tổ chức cuộc họp vào thứ Ba, ngày 22/7/2031, từ 07h00 tại Hội trường xã.\n* Thành phần mời dự:\n- Các trưởng thôn;"
    )
    assert found.start == datetime(2031, 7, 22, 7, 0)


@pytest.mark.parametrize("mark", ["=", "==", "#"])
def test_signs_of_headings_do_not_hide_what_a_paper_is(mark: str) -> None:
    text = f"{mark} Biên bản họp nhóm đọc sách\nNgày họp: 05/10/2031\nThời gian: 09:00 - 11:00\nChủ trì: Lê Thu Cúc\n\n{mark} Mục tiêu\n- Chọn sách cho quý tới.\n"
    assert find_document_facts(clean(text).text).facts.kind == "minutes"
    assert _read(text).end == datetime(2031, 10, 5, 11, 0)


def test_minutes_in_short_are_minutes_and_a_sum_is_no_heading() -> None:
    short = (
        "Nhóm đọc sách - Biên bản tóm tắt (tuần 3)\n\nThời gian: 17/11/2031\nThành phần: An, Bình\n- An: mua sách.\n"
    )
    assert find_document_facts(clean(short).text).facts.kind == "minutes"
    assert find_document_facts(clean("= 3 + 4\n= 7\n").text).facts.kind == "other"


@pytest.mark.parametrize(
    ("line", "venue"),
    [
        ("Thời gian và địa điểm:\n30/11/2031 - Nhà văn hóa thôn Đông", "Nhà văn hóa thôn Đông"),
        ("Địa điểm dự kiến: Nhà văn hóa thôn Đông", "Nhà văn hóa thôn Đông"),
        ("Ngày 30/11/2031 nhóm họp tại Nhà văn hóa thôn Đông, từ chiều thứ Hai đến tối.", "Nhà văn hóa thôn Đông"),
        ("Địa điểm: 30/4 Quán Sách, phường Đông", "30/4 Quán Sách, phường Đông"),
    ],
)
def test_place_is_told_without_its_time(line: str, venue: str) -> None:
    assert _minutes(line).venue == venue


def test_announcement_posted_as_news_says_when_and_where_on_its_lines() -> None:
    found = told(
        "Thường trực Hội đồng nhân dân tỉnh quyết định tổ chức Kỳ họp thứ 19 Hội đồng nhân dân tỉnh khóa XVII.\n\n"
        "- Thời gian: 03 ngày, bắt đầu từ 08h00 ngày 06 tháng 12 năm 2031.\n\n"
        "- Địa điểm: Hội trường Tầng 4, Trung tâm Văn hóa Lam Sơn (đường Bờ Sông).",
        headline="Triệu tập kỳ họp thứ 19 Hội đồng nhân dân tỉnh",
    )
    assert found is not None
    assert found.start == datetime(2031, 12, 6, 8, 0)
    assert found.venue == "Hội trường Tầng 4, Trung tâm Văn hóa Lam Sơn (đường Bờ Sông)"


def test_place_named_in_passing_by_news_is_no_label() -> None:
    found = told(
        "Ngày 15/3/2031, Hội Nông dân xã Hòa An tổ chức hội nghị tổng kết năm tại Nhà văn hóa xã.\n\n"
        "Hội nghị chọn địa điểm: chợ Đông để bày hàng."
    )
    assert found is not None
    assert found.venue == "Nhà văn hóa xã"
