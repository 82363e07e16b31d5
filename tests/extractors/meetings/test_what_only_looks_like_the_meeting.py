"""Chỉ giống cuộc họp: abbreviations inside names, orders and duties, ends of names, days and votes of other things."""
# ruff: noqa: E501 (sentences as they stand in real texts)

import pytest
from told_meetings import held, told

from domain.extraction import Role


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("Chiều 2/7, ông Lê Văn An chủ trì cuộc họp nhanh với lãnh đạo UBND Q. 2 để bàn việc tái định cư.", "cuộc họp nhanh với lãnh đạo UBND Q. 2"),
        ("Chiều 2/7, tại cuộc họp về việc triển khai dự án cầu đường TP. Sen, ông Lê Văn An yêu cầu sớm khởi công.", "cuộc họp về việc triển khai dự án cầu đường TP. Sen"),
        ("Trong cuộc họp khẩn ngày chủ nhật với Huyện ủy Đông Hải, UBND tỉnh yêu cầu huyện tạm dừng.", "cuộc họp khẩn ngày chủ nhật với Huyện ủy Đông Hải"),
        ("Chiều 2/7, tại tọa đàm “Nhà ở xã hội - Thực trạng”, theo Sở Xây dựng đến năm 2031 TP. Sen sẽ có thêm 4.000 căn hộ.", "tọa đàm “Nhà ở xã hội - Thực trạng”"),
        ("Chiều 2/7, Chủ tịch UBND tỉnh Lê Văn An đã làm việc với Sở Nội vụ về tình hình 8 tháng. Sở đề nghị giảm, chỉ có cuộc họp ở các cơ quan hành chính cuối tháng.", "làm việc với Sở Nội vụ"),
    ],
)  # fmt: skip
def test_the_name_goes_on_past_abbreviations_and_ends_before_what_was_done(lead: str, title: str) -> None:
    assert held(lead).title == title


@pytest.mark.parametrize(
    "lead",
    [
        "Tại cuộc họp cuối tuần qua, ông Lê Văn An cho biết ba dự án đã ký hợp đồng với nhà thầu tư vấn.",
        "Tham dự hội nghị có TS. Lê Văn An cùng các đồng chí trong Ban Chấp hành Công đoàn Trường.",
    ],
)
def test_words_for_a_meeting_alone_name_none(lead: str) -> None:
    found = told(lead)
    assert found is None or found.title is None


def test_a_board_that_goes_about_to_hold_a_congress_held_it() -> None:
    lead = "Ngày 30-7, Ban Chấp hành Công đoàn Trường Sen tiến hành tổ chức Đại hội Công đoàn lần thứ 5."
    assert held(lead).body == "Ban Chấp hành Công đoàn Trường Sen"


def test_a_place_in_a_paper_that_was_discussed_is_no_venue() -> None:
    lead = "Sáng 3/4, UBND tỉnh tổ chức họp thường kỳ tháng 3. Tại cuộc họp, các đại biểu đã thảo luận, cho ý kiến về: Đề án bảo tồn văn hóa tại Buôn Sen, xã Đông Hải."
    assert held(lead).venue is None
    lead = "Sáng 3/4, tại hội trường UBND xã Đông Hải, UBND xã họp thảo luận đề án."
    assert held(lead).venue == "hội trường UBND xã Đông Hải"


def test_households_that_agree_are_no_vote() -> None:
    lead = (
        "Chiều 2/7, UBND quận tổ chức cuộc họp về tái định cư. Có 30/58 hộ dân đã đồng ý di dời, 28 hộ dân chưa đồng ý."
    )
    assert held(lead).vote is None
    assert held("Chiều 2/7, thôn Đông tổ chức cuộc họp, 58/60 hộ dân biểu quyết tán thành.").vote == {"for": 58}


def test_an_office_told_with_another_naming_is_the_chairs() -> None:
    lead = "Chiều 26/11, UBND tỉnh tổ chức cuộc họp về thu hồi đất. Ông Lê Văn An, Phó Chủ tịch UBND tỉnh đề nghị huyện sớm hoàn thành. Ông Lê Văn An chủ trì cuộc họp."
    assert held(lead).chair == Role("Lê Văn An", "Phó Chủ tịch UBND tỉnh")
    lead = "Chiều 26/11, Hội tổ chức cuộc họp về thu hồi đất. Ông Trần Văn Ba, Phó Chủ tịch UBND tỉnh đề nghị huyện hoàn thành. Ông Lê Văn An chủ trì cuộc họp."
    assert held(lead).chair == Role("Lê Văn An", None)
    lead = "Đồng chí Lê Văn An, Trưởng phòng Kinh tế phát biểu ý kiến tại Hội nghị\nKết luận Hội nghị, đồng chí chủ trì yêu cầu các phòng triển khai nhiệm vụ."
    assert held(f"Chiều 26/11, Hội tổ chức hội nghị giao ban tháng 6. {lead}").chair is None
