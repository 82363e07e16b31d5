"""Nơi họp và chỗ nó đứng: brackets behind a house, cities, and places of which only the matter of a meeting speaks."""
# ruff: noqa: E501 (sentences as they stand in real texts)

import pytest
from told_meetings import held

from extractors.extract import extract_text
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


@pytest.mark.parametrize(
    ("lead", "venue"),
    [
        ("Chiều 15/3, tại chùa Sen (P.4, Q.Đông), Ban Trị sự quận tổ chức phiên họp thường kỳ.", "chùa Sen (P.4, Q.Đông)"),
        ("Chiều 15/3, tại nhà ông Lê Ba – 12/7 Trần Khê, P.5, Q. Đông, Ban Liên lạc tổ chức cuộc họp mở rộng.", "nhà ông Lê Ba – 12/7 Trần Khê, P.5, Q. Đông"),
        ("Chiều 15/3, tại hội trường xã - 25 Ủy viên có mặt, Hội Nông dân xã tổ chức cuộc họp mở rộng.", "hội trường xã"),
        ("Ngày 15/3, tại TP. Đông Hải, Đắk Lắk diễn ra Hội nghị Ban Chấp hành Hội Làm vườn lần thứ 5.", "TP. Đông Hải, Đắk Lắk"),
        ("Sáng 15/3, tại Chùa Linh An, Văn phòng Ban Trị sự Phật giáo huyện Khê Đông, Thường trực Ban Trị sự tiến hành phiên họp.", "Chùa Linh An, Văn phòng Ban Trị sự Phật giáo huyện Khê Đông"),
        ("Sáng 15/3, tại Chùa Linh An, Văn phòng Ban Trị sự tổ chức cuộc họp bàn việc chung.", "Chùa Linh An"),
        ("Sáng 15/3/2026, tại chùa An Lạc, 120 Maple Ave, Salem, OR 97301, Hội Ái hữu Lam Sơn tổ chức cuộc họp.", "chùa An Lạc, 120 Maple Ave, Salem, OR 97301"),
        ("Sáng 15/3/2026, tại Thư viện Sen, số 120 đường Maple, Salem, OR 97301, Hội Ái hữu Lam Sơn tổ chức cuộc họp.", "Thư viện Sen, số 120 đường Maple, Salem, OR 97301"),
    ],
)  # fmt: skip
def test_streets_seats_and_towns_behind_the_house_belong_to_it(lead: str, venue: str) -> None:
    assert held(lead).venue == venue


@pytest.mark.parametrize(
    ("below", "venue"),
    [
        ("Địa điểm: Nhà sinh hoạt Hội Làm vườn\n\n120 Maple Drive, Salem, OR 97301\n\nThành phần: 12 hội viên", "Nhà sinh hoạt Hội Làm vườn 120 Maple Drive, Salem, OR 97301"),
        ("Địa điểm: Nhà sinh hoạt Hội Làm vườn\n12 Hội viên có mặt\nThành phần: 12 hội viên", "Nhà sinh hoạt Hội Làm vườn"),
        ("Thành phần: 12 hội viên\n1. Quyên sách cho thư viện xã\n2. Lập thêm một tổ tại TP Đông Hải", None),
        ("Thành phần: 12 hội viên\n1. Cuộc họp tiến hành tại nhà văn hóa thôn Đông.", "nhà văn hóa thôn Đông"),
    ],
)  # fmt: skip
def test_the_address_below_a_labelled_house_belongs_to_it_and_no_item_of_minutes_is_a_venue(
    below: str, venue: str | None
) -> None:
    text = f"BIÊN BẢN HỌP HỘI ÁI HỮU LAM SƠN\n\nThời gian: 8 giờ ngày 15/3/2031\n\n{below}\n\nNội dung: bàn việc chung."
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert found.venue == venue


def test_a_place_to_which_a_meeting_was_moved_is_its_venue() -> None:
    text = (
        "THÔNG BÁO\nVề việc thay đổi địa điểm tổ chức Hội nghị tổng kết năm 2031\n"
        "Hội nghị chuyển sang ngày 8/1/2032. Địa điểm tổ chức chuyển sang: Nhà khách Sen, phường Đông, tỉnh Lam Sơn.\n"
    )
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert found.venue == "Nhà khách Sen, phường Đông, tỉnh Lam Sơn"


@pytest.mark.parametrize(
    "when", ["8h00 ngày 02/6/2026, ", "14 giờ 30 phút ngày 02/6/2026, ", "lúc 8 giờ, ngày 2/6/2026 - "]
)
def test_hour_and_day_may_stand_before_the_place(when: str) -> None:
    text = f"CÔNG TY AN HÒA\n\nBIÊN BẢN\nHọp giao ban tháng 5\n\n1. Thời gian, địa điểm: {when}phòng họp tầng 2.\n2. Thành phần: các phòng.\n"
    found = extract_text(text).meeting
    assert found is not None
    assert found.venue == "phòng họp tầng 2"
