"""Cuộc họp của nhiều đơn vị: news that counts the meetings of many tells of no single one."""

import pytest

from tests.extractors.meetings.told_meetings import held, told


@pytest.mark.parametrize(
    "lead",
    [
        "Từ ngày 24/6 đến 6/7/2026, 14 xã, thị trấn đã tổ chức thành công kỳ họp thứ Nhất HĐND xã khóa XX.",
        "Ngày 23.7, Liên đoàn Lao động tỉnh cho biết, đã có thêm 5 công đoàn cấp trên trực tiếp cơ sở tổ chức thành "
        "công đại hội nhiệm kỳ 2023 – 2028.",
        "Hội Phụ nữ huyện Đông Hải đã hoàn thành Đại hội đại biểu phụ nữ cấp cơ sở, nhiệm kỳ 2026-2031.",
        "Các chi bộ trực thuộc Đảng ủy xã Đông Hải đã hoàn thành đại hội nhiệm kỳ 2025-2027.",
        "Những ngày này, nhiều chi hội Phụ nữ trong huyện đang tổ chức đại hội nhiệm kỳ 2026-2031.",
        "Đến nay, 100% chi hội trên địa bàn huyện đã tổ chức đại hội nhiệm kỳ 2025-2030.",
    ],
)
def test_meetings_of_many_are_none(lead: str) -> None:
    assert told(lead) is None


@pytest.mark.parametrize(
    "lead",
    [
        "Ngày 24/6 xã Đông Hải đã tổ chức thành công kỳ họp thứ Nhất HĐND xã khóa XX.",
        "Sáng 5-3, Phường 8 hội tụ đông đủ đại biểu, tổ chức thành công Đại hội Hội Phụ nữ phường nhiệm kỳ 2026-2031.",
        "Ngày 15/3, các chi bộ tặng hoa mừng Đảng bộ xã Đông Hải hoàn thành Đại hội điểm lần thứ VI.",
        "Ngày 15/3, với sự có mặt của nhiều đại biểu, Công đoàn huyện tổ chức Đại hội lần thứ X.",
        "Ngày 15/3, với sự tham gia của 25 đơn vị, Sở Y tế đã tổ chức thành công Hội nghị tổng kết năm 2025.",
        "Ngày 15/3, cùng với nhiều đơn vị trong ngành, Sở Y tế đã tổ chức Hội nghị tổng kết năm 2025.",
        "Ngày 15/3, Khối thi đua số 5 công đoàn đã tổ chức thành công Hội nghị tổng kết năm 2025.",
    ],
)
def test_a_meeting_held_with_success_is_one(lead: str) -> None:
    assert held(lead).title is not None


def test_number_behind_lan_in_roman_figures() -> None:
    found = held("Ngày 25/3, Hội Sinh vật cảnh tỉnh Hà Gia tổ chức Đại hội Đại biểu lần VI, nhiệm kỳ 2026-2031.")
    assert (found.ordinal, found.title) == (6, "Đại hội Đại biểu lần VI, nhiệm kỳ 2026-2031")


def test_congress_to_which_delegates_are_elected_is_another() -> None:
    found = held(
        "Chiều 13/12/2025, Công đoàn Trường THCS Đông Hải đã tổ chức Đại hội Công đoàn nhiệm kỳ 2025-2030 nhằm đề ra "
        "phương hướng và bầu đại biểu đi dự Đại hội Công đoàn quận lần thứ XI."
    )
    assert (found.title, found.ordinal) == ("Đại hội Công đoàn nhiệm kỳ 2025-2030", None)


def test_caption_with_a_place_in_brackets() -> None:
    found = told(
        "Tham dự đại hội có lãnh đạo phường và 45 đại biểu.\nQuang cảnh Đại hội Đại biểu Hội Nông dân phường Tây Hồ "
        "(TP. Hà Gia) nhiệm kỳ 2023-2028. Ảnh: Lan Anh"
    )
    assert found is not None
    assert found.title == "Đại hội Đại biểu Hội Nông dân phường Tây Hồ (TP. Hà Gia) nhiệm kỳ 2023-2028"


def test_what_an_enlarged_meeting_did_is_no_part_of_its_name() -> None:
    found = held("Ngày 15/3, Đoàn Khối tổ chức hội nghị Ban chấp hành mở rộng tiến hành sơ kết công tác quý I.")
    assert found.title == "hội nghị Ban chấp hành mở rộng"


def _named(feast: str) -> str | None:
    found = told(f"Tối 27-1, Hiệp hội Gỗ tỉnh Hà Gia đã long trọng tổ chức {feast}. Đến dự có ông Lê Văn An.")
    return found.title if found else None


def test_feast_is_no_meeting() -> None:
    assert _named("buổi lễ giỗ tổ nghề mộc") is None
    assert _named("buổi lễ tổng kết năm học 2025") is not None


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "Ngày 15/3, Công đoàn ngành tổ chức Hội nghị Ban Chấp hành lần thứ 6 khóa X; tổng kết hoạt động năm 2025.",
            "Hội nghị Ban Chấp hành lần thứ 6 khóa X",
        ),
        (
            "Ngày 15/3, Sở Y tế tổ chức Hội nghị tổng kết công tác năm 2025; triển khai nhiệm vụ năm 2026.",
            "Hội nghị tổng kết công tác năm 2025; triển khai nhiệm vụ năm 2026",
        ),
        (
            "Ngày 15/3, Sở Y tế tổ chức Hội nghị tổng kết công tác thi đua năm 2025, đồng thời phát động năm 2026.",
            "Hội nghị tổng kết công tác thi đua năm 2025",
        ),
        (
            "Ngày 15/3, Hội Cựu giáo chức tỉnh họp Ban Chấp hành mở rộng, bàn nhiệm vụ năm 2026.",
            "họp Ban Chấp hành mở rộng",
        ),
        (
            "Ngày 15/3, Hội Khuyến học tỉnh tổ chức Hội nghị lần thứ 5, Ban Chấp hành Hội khóa VI.",
            "Hội nghị lần thứ 5, Ban Chấp hành Hội khóa VI",
        ),
    ],
)
def test_next_matter_of_a_numbered_meeting_is_no_part_of_its_name(lead: str, title: str) -> None:
    assert held(lead).title == title
