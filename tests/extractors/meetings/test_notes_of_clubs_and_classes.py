"""Ghi chép của câu lạc bộ, ca đoàn, lớp học: notes under another name than minutes, who was there, who wrote."""
# ruff: noqa: DTZ001 (times are local)

from datetime import datetime

import pytest

from extractors.documents.find import find_document_facts
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean

_LABELS = """
Ngày: 8/3/2031, 18h30
Ở: quán Mây, 5 Hàng Lá
Chủ trì: Lưu Gia Khiêm - Trưởng nhóm
Người ghi: Tạ Hồng Vân
Tham dự: 11 bạn, 2 bạn báo bận

1) Đêm nhạc gây quỹ
- Vân đặt sân khấu trước 20/3
"""


@pytest.mark.parametrize("heading", ["Ghi chép buổi họp CLB Guitar Gió Đồng", "Ghi lại cuộc họp CLB Guitar Gió Đồng"])
def test_notes_with_labels_below_their_heading(heading: str) -> None:
    text = clean(f"{heading}\n{_LABELS}").text
    document, meeting = find_document_facts(text).facts, find_meeting_facts(text).facts
    assert document is not None
    assert meeting is not None
    assert (document.kind, document.title) == ("minutes", heading)
    assert (meeting.body, meeting.start) == ("CLB Guitar Gió Đồng", datetime(2031, 3, 8, 18, 30))
    assert meeting.venue == "quán Mây, 5 Hàng Lá"
    assert meeting.chair is not None
    assert meeting.secretary is not None
    assert (meeting.chair.name, meeting.secretary.name) == ("Lưu Gia Khiêm", "Tạ Hồng Vân")
    assert meeting.attendance == {"present": 11}


@pytest.mark.parametrize(
    ("heading", "below", "kind"),
    [
        ("Họp ca đoàn Suối Nguồn tháng 6/2031", "Hiện diện: đủ bốn bè\nVắng: chị Sen", "minutes"),
        ("Họp ca đoàn Suối Nguồn tháng 6/2031", "Các anh chị nhớ mang theo tập nhạc.", "other"),
        ("Hợp đồng thuê sân tháng 6/2031", "Vắng: chị Sen", "other"),
    ],
)
def test_a_meeting_of_a_month_with_those_who_were_there(heading: str, below: str, kind: str) -> None:
    document = find_document_facts(clean(f"{heading}\n{below}\n1. Tập bài mới vào tối thứ năm\n").text).facts
    assert (document.kind if document else "other") == kind


@pytest.mark.parametrize("label", ["Thư kí", "Thư ký", "Người ghi"])
def test_a_secretary_behind_the_chair_on_one_line(label: str) -> None:
    text = (
        "BIÊN BẢN SINH HOẠT LỚP TUẦN 3\n\n1. Thời gian: 7 giờ 15 ngày 19/9/2031\n"
        f"2. Chủ tọa: Phan Bảo Châu (lớp trưởng). {label}: Vi Đức Toàn\n3. Nội dung: nhận xét tuần 3\n"
    )
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert found.secretary is not None
    assert found.secretary.name == "Vi Đức Toàn"


@pytest.mark.parametrize("heading", ["Biên bản họp tổ bè trầm", "BIÊN BẢN HỌP TỔ BÈ TRẦM"])
def test_a_heading_that_stands_twice_is_one_title(heading: str) -> None:
    text = f"{heading}\n\nBIÊN BẢN HỌP TỔ BÈ TRẦM\n\nThời gian: 19 giờ ngày 4/4/2031\nĐịa điểm: nhà xứ\n"
    document = find_document_facts(clean(text).text).facts
    assert document is not None
    assert document.title == heading


def test_notes_that_say_below_their_heading_when_they_began() -> None:
    text = clean(
        "Họp ban hậu cần tháng 8/2031\n\nKhai mạc lúc 19g30 ngày 6/8/2031 tại phòng sinh hoạt họ đạo Bến Sậy.\n\n"
        "Hiện diện:\n- Anh trưởng ban\n\n1. Bếp ăn nấu từ ngày 10/8.\n2. Kết thúc lúc 21g00.\n"
    ).text
    document, meeting = find_document_facts(text).facts, find_meeting_facts(text).facts
    assert document is not None
    assert meeting is not None
    assert (document.kind, document.title) == ("minutes", "Họp ban hậu cần tháng 8/2031")
    assert (meeting.start, meeting.end) == (datetime(2031, 8, 6, 19, 30), datetime(2031, 8, 6, 21, 0))
    assert meeting.venue == "phòng sinh hoạt họ đạo Bến Sậy"


@pytest.mark.parametrize(
    ("day", "title"),
    [
        (" NGÀY 12/3/2031", "HỌP BAN CÁN SỰ"),
        (" (12-03-2031 – 09:30)", "HỌP BAN CÁN SỰ"),
        (" ngày 12 Tháng 3 năm 2031", "HỌP BAN CÁN SỰ"),
        (" LẦN 12", "HỌP BAN CÁN SỰ LẦN 12"),
    ],
)
def test_the_day_that_closes_a_heading_is_no_part_of_what_the_meeting_is_called(day: str, title: str) -> None:
    text = f"BIÊN BẢN HỌP BAN CÁN SỰ{day}\n\nĐịa điểm: phòng số 4\nThời gian: 9 giờ 30 ngày 12/3/2031\n"
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert found.title == title


def test_the_day_of_the_week_below_a_heading_is_no_part_of_it() -> None:
    text = clean(
        "BIÊN BẢN HỌP BAN HẬU CẦN\n\nThứ Bảy, ngày 3 tháng 4, 2032 - 14:30\n"
        "Địa điểm họp: quán Mây\nSố người tham dự: 9\n"
    ).text
    document, meeting = find_document_facts(text).facts, find_meeting_facts(text).facts
    assert document is not None
    assert meeting is not None
    assert document.title == "BIÊN BẢN HỌP BAN HẬU CẦN"
    assert (meeting.start, meeting.venue) == (datetime(2032, 4, 3, 14, 30), "quán Mây")
    assert meeting.attendance == {"present": 9}
