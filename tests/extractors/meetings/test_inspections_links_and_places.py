"""Minutes of what was looked at, who led without a name, and places told beside a link or somebody's calling."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

import pytest

from domain.extraction import MeetingFacts
from extractors.extract import extract_text

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
OFFICE = f"UBND TỈNH LAM SƠN\nSỞ CÔNG THƯƠNG\n{NATION}"


def meeting_of(text: str) -> MeetingFacts:
    meeting = extract_text(text).meeting
    assert meeting is not None
    return meeting


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (
            "BIÊN BẢN THẨM ĐỊNH HỒ SƠ\nCấp giấy phép kinh doanh khí của Công ty TNHH Bình An",
            "Thẩm định hồ sơ Cấp giấy phép kinh doanh khí của Công ty TNHH Bình An",
        ),
        (
            "BIÊN BẢN NGHIỆM THU HOÀN THÀNH CÔNG TRÌNH\nĐƯA VÀO KHAI THÁC",
            "Nghiệm thu hoàn thành công trình đưa vào khai thác",
        ),
        (
            "BIÊN BẢN BÀN GIAO TÀI SẢN\nGiữa Ban quản lý chợ cũ và mới",
            "Bàn giao tài sản Giữa Ban quản lý chợ cũ và mới",
        ),
    ],
)
def test_minutes_of_what_was_looked_at_name_it_and_no_meeting(lines: str, title: str) -> None:
    found = extract_text(
        f"{OFFICE}{lines}\n\nHôm nay, hồi 8 giờ ngày 20/7/2026, tại trụ sở Công ty TNHH Bình An, chúng tôi gồm có:\n"
        "1. Ông Trần Văn Minh - Phó Trưởng phòng;\n2. Bà Lê Thị Thu - Chuyên viên.\n"
    )
    assert found.document.title == title
    assert found.meeting is not None
    assert found.meeting.title is None


def test_minutes_of_a_meeting_keep_its_name() -> None:
    found = extract_text(
        f"{OFFICE}BIÊN BẢN\nHọp kiểm tra tiến độ chợ Phú Lâm\n\nHôm nay, hồi 8 giờ ngày 20/7/2026, tại trụ sở Sở, Sở họp kiểm tra tiến độ.\n"
    )
    assert found.meeting is not None
    assert found.meeting.title == "Họp kiểm tra tiến độ chợ Phú Lâm"


CALL = (
    f"UBND TỈNH LAM SƠN\nSỞ CÔNG THƯƠNG\nSố: 15/SCT-CN\n{NATION}Lam Sơn, ngày 12 tháng 6 năm 2026\nV/v mời dự họp\n\n"
    "Kính gửi: Ủy ban nhân dân xã Phú Lâm.\n\nSở Công Thương tổ chức họp về tiến độ chợ đầu mối như sau:\n"
)


@pytest.mark.parametrize(
    ("led", "chair"),
    [("Lãnh đạo Sở Công Thương", None), ("ông Trần Văn Hùng, Phó Giám đốc Sở Công Thương", "Trần Văn Hùng")],
)
def test_leaders_without_a_name_are_no_person(led: str, chair: str | None) -> None:
    meeting = meeting_of(
        f"{CALL}1. Chủ trì: {led}.\n2. Thời gian: Từ 09h30 ngày 22/6/2026.\n3. Địa điểm: Hội trường tầng 3.\n"
    )
    assert (meeting.chair.name if meeting.chair else None) == chair


@pytest.mark.parametrize(
    ("told", "venue"),
    [
        (
            "2.1. Tại điểm cầu Phòng họp số 2, tầng 3 trụ sở Ủy ban nhân dân tỉnh",
            "Phòng họp số 2, tầng 3 trụ sở Ủy ban nhân dân tỉnh",
        ),
        ("- Tại Hội trường tầng 2, trụ sở Sở Công Thương", "Hội trường tầng 2, trụ sở Sở Công Thương"),
    ],
)
def test_place_told_with_who_is_called(told: str, venue: str) -> None:
    meeting = meeting_of(
        f"{CALL}1. Thời gian: Từ 09h30 ngày 22/6/2026.\n2. Địa điểm, thành phần:\n{told}\nThành phần:\n- Đại diện lãnh đạo các Sở.\n"
        "2.2. Tại điểm cầu các xã, phường:\n- Chủ tịch UBND xã chủ trì.\n"
    )
    assert meeting.venue == venue


@pytest.mark.parametrize("who", ["ca sĩ Minh Hà", "luật sư Lê Hữu Tâm", "diễn viên Thu An", "doanh nhân Lê Hữu Tâm"])
def test_calling_of_a_person_is_no_place(who: str) -> None:
    meeting = meeting_of(f"Tối 9/6/2026, tại Hà Nội, {who} đã tổ chức họp báo giới thiệu Quỹ Mái ấm.\n")
    assert meeting.venue == "Hà Nội"


def test_abbreviation_with_a_dot_is_inside_a_name() -> None:
    meeting = meeting_of(
        "Ngày 3/9/2026, Công đoàn ngành Y tế tổ chức Hội nghị học tập Nghị quyết Hội nghị lần thứ 4 BCHT.Ư Đảng (khóa XIV).\n\n"
        "Các tổ công đoàn cử người đến dự.\n"
    )
    assert meeting.title == "Hội nghị học tập Nghị quyết Hội nghị lần thứ 4 BCHT.Ư Đảng (khóa XIV)"
