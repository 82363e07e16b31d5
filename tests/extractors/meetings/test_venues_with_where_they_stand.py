"""Nơi họp và chỗ nó đứng: brackets behind a house, cities, and places of which only the matter of a meeting speaks."""
# ruff: noqa: E501 (sentences as they stand in real texts)

import pytest
from told_meetings import held

from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean


@pytest.mark.parametrize(
    ("lead", "venue"),
    [
        ("Chiều 15/3, tại chùa Sen Vàng (TP.Đông Hải), Ban Trị sự tỉnh tổ chức hội nghị sơ kết.", "chùa Sen Vàng (TP.Đông Hải)"),
        ("Chiều 15/3, tại hội trường khách sạn Sen (Hà Nội) đã diễn ra Hội nghị Ban Chấp hành Liên đoàn Cờ lần thứ 5.", "hội trường khách sạn Sen (Hà Nội)"),
        ("Chiều 15/3, tại nhà văn hóa thôn Đông (Trụ sở Hợp tác xã cũ), Chi hội tổ chức hội nghị sơ kết.", "nhà văn hóa thôn Đông (Trụ sở Hợp tác xã cũ)"),
        ("Chiều 15/3, tại xã Đông Hải (Hà Nam), Cụm thi đua số 3 tổ chức hội nghị sơ kết.", "xã Đông Hải"),
        ("Chiều 15/3, tại hội trường huyện (ảnh), Hội Nông dân huyện tổ chức hội nghị sơ kết.", "hội trường huyện"),
        ("Chiều 15/3, tại phường Đông (TX An Khê), Cụm thi đua số 3 tổ chức hội nghị sơ kết.", "phường Đông (TX An Khê)"),
        ("Chiều 15/3, tại Nhà khách Sen (số 12, ngõ Hàng Bè, Đông Hải), Hội Luật gia tỉnh tổ chức hội nghị sơ kết.", "Nhà khách Sen (số 12, ngõ Hàng Bè, Đông Hải)"),
        ("Chiều 15/3, tại nhà văn hóa (P. 5, Q. Đông), Hội Luật gia tỉnh tổ chức hội nghị sơ kết.", "nhà văn hóa (P. 5, Q. Đông)"),
        ("Chiều 15/3, tại hội trường (phố Lê Lai, phường 5), Hội Luật gia tỉnh tổ chức hội nghị sơ kết.", "hội trường (phố Lê Lai, phường 5)"),
        ("Chiều 15/3, tại hội trường xã (số đại biểu có hạn), Hội Luật gia tỉnh tổ chức hội nghị sơ kết.", "hội trường xã"),
        ("Chiều 15/3, tại hội trường xã (Phó Chủ tịch xã phát biểu), Hội Luật gia tỉnh tổ chức hội nghị sơ kết.", "hội trường xã"),
        ("Ngày 12/4, tại Thành phố Hồ Chí Minh, Hội Làm vườn Việt Nam tổ chức Hội nghị sơ kết quý I.", "Thành phố Hồ Chí Minh"),
        ("Ngày 12/4, tại TP. Hồ Chí Minh, Hội Làm vườn Việt Nam tổ chức Hội nghị sơ kết quý I.", "TP. Hồ Chí Minh"),
    ],
)  # fmt: skip
def test_brackets_that_say_where_the_house_stands_belong_to_it(lead: str, venue: str) -> None:
    assert held(lead).venue == venue


@pytest.mark.parametrize(
    "lead",
    [
        "Sáng 6/9, Ban An toàn giao thông thành phố tổ chức 'Hội nghị triển khai bảo đảm an toàn cho du khách tại Việt Nam'.",
        "Ngày 12/10, UBND tỉnh tổ chức hội thảo về những hiện vật được phát hiện dưới lòng sông tại xã Đông Hải, hôm 9/9.",
        "Cuối phiên thảo luận tại hội trường sáng 11/12 tại kỳ họp thứ 8, HĐND tỉnh công bố kết quả lấy phiếu.",
        "Sáng 15/3, Sở Nông nghiệp tổ chức hội nghị về các mô hình đang được triển khai tại huyện Đông Hải.",
    ],
)
def test_a_place_of_which_the_matter_speaks_is_no_venue(lead: str) -> None:
    assert held(lead).venue is None


def test_the_hall_in_which_a_council_sat_is_its_venue() -> None:
    lead = "Sáng 15/3, tại hội trường UBND xã, HĐND xã tổ chức kỳ họp thứ 8 để thảo luận tại hội trường về ngân sách."
    assert held(lead).venue == "hội trường UBND xã"


def test_labelled_venue_ends_before_the_next_label_and_not_at_a_districts_dot() -> None:
    text = (
        "THƯ MỜI HỌP\nKính gửi: Quý cổ đông\nKính mời Quý cổ đông đến dự Đại hội đồng cổ đông thường niên năm 2031.\n"
        "Thời gian: 8 giờ ngày 20/4/2031\nĐịa điểm: Công ty Sen (Ngõ 8, đường Lê Lợi, Q. Đông Hải, Tp Hà Gia) Điều kiện tham dự: Tất cả cổ đông.\n"
    )
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert found.venue == "Công ty Sen (Ngõ 8, đường Lê Lợi, Q. Đông Hải, Tp Hà Gia)"


def test_what_they_met_about_is_no_part_of_the_venue() -> None:
    lead = "Sáng 15/3, tại Hội trường lớn Đông Hải về việc xây nhà thờ, Hội đồng gia tộc tổ chức cuộc họp."
    assert held(lead).venue == "Hội trường lớn Đông Hải"


def test_labelled_venue_goes_on_behind_the_dot_of_a_street() -> None:
    text = "BIÊN BẢN HỌP NHÓM\nThời gian: 9 giờ ngày 20/4/2031\nĐịa điểm: 12 Đ. Lê Lai, P. 3, Hà Gia\nNội dung: rà soát việc.\n"
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert found.venue == "12 Đ. Lê Lai, P. 3, Hà Gia"
