"""Tên cuộc họp, cơ quan và mục đích dừng ở đâu: what a lead tells behind them is no part of them."""
# ruff: noqa: E501 (sentences of news read better unbroken)

import pytest

from extractors.extract import extract_text
from tests.extractors.meetings.told_meetings import held, told


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "Sáng 12/3, Hội Nông dân tỉnh tiến hành đại hội lần thứ VIII (nhiệm kỳ 2023 - 2028) và bà Lê Thị Hoa tái đắc cử chức Chủ tịch.",
            "đại hội lần thứ VIII (nhiệm kỳ 2023 - 2028)",
        ),
        (
            "Sáng 12/3, Hội Nông dân tỉnh tổ chức hội nghị sơ kết quý I và ba phong trào thi đua năm 2026.",
            "hội nghị sơ kết quý I và ba phong trào thi đua năm 2026",
        ),
        (
            "Sáng 12/3, HĐND tỉnh khóa VIII tổ chức Kỳ họp thứ 12 (kỳ họp chuyên đề) bầu Chủ tịch UBND tỉnh.",
            "Kỳ họp thứ 12 (kỳ họp chuyên đề)",
        ),
        (
            "Sáng 12/3, Hội Người cao tuổi tỉnh tổ chức hội nghị tổng kết nhiệm kỳ 2021-2026, triển khai nhiệm vụ giai đoạn 2026-2031.",
            "hội nghị tổng kết nhiệm kỳ 2021-2026, triển khai nhiệm vụ giai đoạn 2026-2031",
        ),
        (
            "Sáng 12/3, HTX Sông Mã tổ chức Đại hội thành viên nhiệm kỳ 2021 - 2026, chuyển đổi hoạt động theo Luật.",
            "Đại hội thành viên nhiệm kỳ 2021 - 2026",
        ),
    ],
)
def test_title(lead: str, title: str) -> None:
    assert held(lead).title == title


def test_theme_is_no_part_of_the_body() -> None:
    found = held(
        "Sáng 12/3, Đại hội đại biểu lần thứ V, Hội Người cao tuổi tỉnh Lam Sơn với chủ đề “Xây dựng tổ chức Hội vững mạnh, góp phần xây dựng quê hương” đã khai mạc."
    )
    assert found.body == "Hội Người cao tuổi tỉnh Lam Sơn"


def test_aside_is_no_purpose() -> None:
    found = held(
        "Sáng 12/3, Liên minh HTX tỉnh tổ chức Hội nghị Ban Chấp hành lần thứ 2 tại xã Chiềng An (nơi có mô hình hay để các HTX học tập)."
    )
    assert found.purpose is None


def test_purpose_behind_an_aside_is_one() -> None:
    found = held("Sáng 12/3, Liên minh HTX tỉnh (LMHTX) tổ chức hội nghị để góp ý dự thảo Nghị quyết năm 2026.")
    assert found.purpose == "góp ý dự thảo Nghị quyết năm 2026"


def test_delegates_for_whom_a_conference_was_held() -> None:
    found = held(
        "Sáng 12/3, Hội Người cao tuổi tỉnh tổ chức Hội nghị trực tuyến quán triệt Kết luận số 58-KL/TW của Ban Bí thư cho 1.500 đại biểu tại 62 điểm cầu."
    )
    assert found.attendance == {"present": 1500}


def test_working_session_told_only_by_its_verb() -> None:
    found = told(
        "Ngày 12/3/2026, Thường trực Liên minh HTX tỉnh về huyện Sông Mã làm việc với lãnh đạo HTX Vận tải An Bình về tình hình hoạt động."
    )
    assert found is not None
    assert (found.start and found.start.isoformat()) == "2026-03-12"


def test_work_with_zeal_is_no_meeting() -> None:
    text = "Chuyện ở bản\n\nNgày đăng: 16/3/2026\n\nNgày 12/3/2026, chúng tôi về bản gặp anh An, người làm việc với tinh thần hăng say từ sáng đến tối trên nương."
    assert extract_text(text).meeting is None


def test_chair_and_secretary_on_lines_with_names_in_hyphens() -> None:
    meeting = extract_text(
        "BIÊN BẢN HỌP BAN LIÊN LẠC\nNgày giờ: 05 tháng 7 năm 2025 từ 20 giờ 00\nChủ tọa buổi họp: Anh Trần-Văn-Nam\n"
        "Thư ký: Chị Lê-Thị-Hoa và Anh Vũ-Hữu-An\nNội dung: bàn việc tổ chức họp mặt năm 2026.\n"
    ).meeting
    assert meeting is not None
    assert meeting.chair is not None
    assert meeting.secretary is not None
    assert (meeting.chair.name, meeting.secretary.name) == ("Trần-Văn-Nam", "Lê-Thị-Hoa")
