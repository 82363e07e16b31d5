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


def test_place_of_a_session_that_is_to_come_is_not_that_of_the_meeting() -> None:
    lead = "Sáng 26/2/2026, Thường trực HĐND huyện tổ chức phiên họp thường kỳ lần thứ 14."
    to_come = "Kỳ họp tháng sau dự kiến sẽ tổ vào chiều 05/4, tại Nhà khách huyện."
    assert meeting_of(f"{lead}\n\n{to_come}\n").venue is None
    assert meeting_of(f"{lead}\n\nKỳ họp thứ 11 dự kiến vào ngày 01/3, tại Hội trường huyện.\n").venue is None
    assert meeting_of(f"{lead}\n\nPhiên họp diễn ra tại Hội trường huyện.\n").venue == "Hội trường huyện"


@pytest.mark.parametrize("who", ["đại diện 40 hộ trồng bưởi", "đại diện của hơn 40 tổ hợp tác", "35 học viên"])
def test_how_many_were_trained_is_no_part_of_the_name(who: str) -> None:
    meeting = meeting_of(f"Ngày 8/4/2026, Trạm Khuyến nông huyện mở lớp tập huấn kỹ thuật thâm canh bưởi cho {who}.\n")
    assert meeting.title == "lớp tập huấn kỹ thuật thâm canh bưởi"


@pytest.mark.parametrize(
    ("named", "body"),
    [
        ("Tập đoàn Chè - Cà phê Sông Mã", "Tập đoàn Chè - Cà phê Sông Mã"),
        ("Công ty Tư vấn - Thiết kế Hòa An", "Công ty Tư vấn - Thiết kế Hòa An"),
        ("Hội Làm vườn tỉnh - Tổng kết năm 2025", "Hội Làm vườn tỉnh"),
        ("Hội Làm vườn tỉnh - Hội Nông dân tỉnh", "Hội Làm vườn tỉnh"),
    ],
)
def test_trades_joined_by_a_dash_are_one_name(named: str, body: str) -> None:
    meeting = meeting_of(
        f"Tại cuộc họp báo tháng 5/2026 của {named}, nói về mùa vụ với các nhà báo, ông Lê Văn An – Phó Giám đốc cho biết chè năm nay được mùa.\n"
    )
    assert meeting.body == body


def test_a_delegation_that_is_received_held_no_meeting() -> None:
    meeting = meeting_of(
        "Chiều 7/5/2026, Chủ tịch UBND tỉnh Lê Minh Tâm đã có buổi tiếp Đoàn công tác của Hội Chè Á Đông"
        " do bà Mỹ Lan, Chủ tịch Hội dẫn đầu về việc tiêu thụ chè.\n"
    )
    assert meeting.body is None
    assert meeting.chair is not None
    assert meeting.chair.name == "Lê Minh Tâm"
