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
        ("Tại cuộc họp một số dự án cần tập trung đẩy nhanh ngày 29-5, ông Lê Văn An đồng ý với đề xuất.", "cuộc họp một số dự án cần tập trung đẩy nhanh"),
        ("Chiều 2/7, UBND quận tổ chức hội nghị hướng dẫn lấy ý kiến đối với những người được giới thiệu ứng cử.", "hội nghị hướng dẫn lấy ý kiến đối với những người được giới thiệu ứng cử"),
        ("Trong cuộc họp khẩn ngày chủ nhật với Huyện ủy Đông Hải, UBND tỉnh yêu cầu huyện tạm dừng.", "cuộc họp khẩn ngày chủ nhật với Huyện ủy Đông Hải"),
        ("Chiều 2/7, huyện Đông Hải tổ chức Hội nghị Ban Chấp hành Đảng bộ huyện (mở rộng) cho ý kiến vào các dự thảo.", "Hội nghị Ban Chấp hành Đảng bộ huyện (mở rộng)"),
        ("Chiều 2/7, tại tọa đàm “Nhà ở xã hội - Thực trạng”, theo Sở Xây dựng đến năm 2031 TP. Sen sẽ có thêm 4.000 căn hộ.", "tọa đàm “Nhà ở xã hội - Thực trạng”"),
        ("Chiều 2/7, Chủ tịch UBND tỉnh Lê Văn An đã làm việc với Sở Nội vụ về tình hình 8 tháng. Sở đề nghị giảm, chỉ có cuộc họp ở các cơ quan hành chính cuối tháng.", "làm việc với Sở Nội vụ"),
    ],
)  # fmt: skip
def test_the_name_goes_on_past_abbreviations_and_ends_before_what_was_done(lead: str, title: str) -> None:
    assert held(lead).title == title


@pytest.mark.parametrize(
    "lead",
    [
        "Chủ tịch UBND tỉnh vừa lập Ban soạn thảo đề án. Ban có nhiệm vụ tổ chức hội thảo, khảo sát thực trạng của các cơ quan.",
        "Tại cuộc họp cuối tuần qua, ông Lê Văn An cho biết ba dự án đã ký hợp đồng với nhà thầu tư vấn.",
        "Tham dự hội nghị có TS. Lê Văn An cùng các đồng chí trong Ban Chấp hành Công đoàn Trường.",
    ],
)
def test_duties_and_words_for_a_meeting_alone_name_none(lead: str) -> None:
    found = told(lead)
    assert found is None or found.title is None


@pytest.mark.parametrize(
    ("lead", "body"),
    [
        ("Dự kiến tháng 8, HĐND TP sẽ họp để quyết định chính sách. Ngày 30-7, Ban Dân vận Thành ủy Sen tổ chức hội nghị sơ kết công tác dân vận.", "Ban Dân vận Thành ủy Sen"),
        ("Ngày 30-7, Ban Chấp hành Công đoàn Trường Sen tiến hành tổ chức Đại hội Công đoàn lần thứ 5.", "Ban Chấp hành Công đoàn Trường Sen"),
        ("Chiều 12/3, Bộ trưởng Lê Văn An có buổi làm việc với lãnh đạo Tỉnh ủy - UBND tỉnh Lam Giang về đường tránh.", None),
    ],
)  # fmt: skip
def test_who_held_the_meeting_and_whom_somebody_only_met(lead: str, body: str | None) -> None:
    assert held(lead).body == body


def test_a_place_in_a_paper_that_was_discussed_is_no_venue() -> None:
    lead = "Sáng 3/4, UBND tỉnh tổ chức họp thường kỳ tháng 3. Tại cuộc họp, các đại biểu đã thảo luận, cho ý kiến về: Đề án bảo tồn văn hóa tại Buôn Sen, xã Đông Hải."
    assert held(lead).venue is None
    assert held("Sáng 3/4, tại hội trường UBND xã Đông Hải, UBND xã họp thảo luận đề án.").venue is not None


def test_an_anniversary_and_a_plan_give_no_year() -> None:
    lead = "Sáng 23/3, ông Lê Văn An, Chủ tịch UBND thành phố chủ trì cuộc họp giao ban nhằm chuẩn bị kỷ niệm 60 năm ngày giải phóng (13/5/1955)."
    assert held(lead, posted="").start is None
    lead = "Chiều 12-3, ông Lê Văn An có buổi làm việc với huyện Đông Hải về tuyến đường tránh dự kiến đầu năm 2032 khởi công."
    assert held(lead, posted="").start is None


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
    found = told(f"Chiều 26/11, Hội tổ chức hội nghị giao ban tháng 6. {lead}")
    assert found is not None
    assert found.chair is None or "phát biểu" not in (found.chair.role or "")
