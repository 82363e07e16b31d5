"""Báo kể việc bàn ở cuộc họp: names, bodies, years and votes that news only mentions, beside those of the meeting told of."""
# ruff: noqa: E501 (sentences as they stand in real texts)

from datetime import date

import pytest
from told_meetings import held

from domain.extraction import MeetingFacts
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean


def _item(headline: str, *paragraphs: str) -> MeetingFacts | None:
    return find_meeting_facts(clean("\n\n".join([headline, *paragraphs])).text).facts


def _read(headline: str, *paragraphs: str) -> MeetingFacts:
    found = _item(headline, *paragraphs)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("Tại cuộc họp khởi công nhà máy cuối tuần qua, ông Lê Văn An cho biết dự án đã ký hợp đồng.", "cuộc họp khởi công nhà máy"),
        ("Ngày 5/3, Chủ tịch UBND tỉnh Lê Văn An chủ trì buổi làm việc với các đơn vị sau khi đến thăm nạn nhân.", "buổi làm việc với các đơn vị"),
        ("Sáng 5/3, Chủ tịch UBND tỉnh Lê Văn An đã làm việc với UBND huyện Đông Hải và đi kiểm tra một số điểm thi tại đây.", "làm việc với UBND huyện Đông Hải"),
        ("Ngày 30/3/2026, Quỹ Tín dụng nhân dân xã tổ chức Đại hội thành viên thường niên năm 2025 và đề ra các chỉ tiêu năm 2026.", "Đại hội thành viên thường niên năm 2025"),
        ("Ngày 24/3, Ban Thường trực Mặt trận quận tổ chức hội nghị lấy ý kiến cử tri đối với những người được giới thiệu ứng cử.", "hội nghị lấy ý kiến cử tri đối với những người được giới thiệu ứng cử"),
        ("Sáng 15/9, huyện Đông Hải tổ chức Hội nghị Ban Chấp hành Đảng bộ huyện (mở rộng) cho ý kiến vào các dự thảo.", "Hội nghị Ban Chấp hành Đảng bộ huyện (mở rộng)"),
        ("Trong cuộc họp khẩn với Huyện ủy Đông Hải, UBND tỉnh yêu cầu huyện này dừng ngay việc cho thôi việc.", "cuộc họp khẩn với Huyện ủy Đông Hải"),
        ("Tại cuộc họp một số dự án giao thông cần tập trung đẩy nhanh tiến độ ngày 29-5, Chủ tịch tỉnh đã đồng ý.", "cuộc họp một số dự án giao thông cần tập trung đẩy nhanh tiến độ"),
    ],
)  # fmt: skip
def test_where_names_end(lead: str, title: str) -> None:
    assert held(lead).title == title


def test_visit_goes_before_meetings_spoken_of_there() -> None:
    found = _read(
        "Chủ tịch tỉnh yêu cầu giảm họp",
        "Chiều 1/9/2031, Chủ tịch UBND tỉnh Lê Văn An đã làm việc với Sở Nội vụ về tình hình 8 tháng đầu năm. Ông yêu cầu giảm những cuộc họp ở các cơ quan hành chính, dành thời gian cho dân.",
    )
    assert found.title == "làm việc với Sở Nội vụ"


@pytest.mark.parametrize(
    ("lead", "body"),
    [
        ("HĐND tỉnh sẽ họp để quyết định chính sách cho dân trong tháng tới. Ngày 30/7, Ban Dân vận Tỉnh ủy tổ chức sơ kết công tác dân vận 6 tháng đầu năm.", "Ban Dân vận Tỉnh ủy"),
        ("Ông Lê Văn An nêu ý kiến tại buổi làm việc với lãnh đạo Tỉnh ủy - UBND tỉnh Hà Gia vào chiều 12-3.", None),
        ("Tháng 6, Bộ Giao thông sẽ hoàn chỉnh báo cáo. Tại cuộc họp Bộ Giao thông Vận tải chiều 15/5, Phó giám đốc Ban Quản lý Lê Văn An cho biết liên danh Sen đang triển khai gói thầu.", "Bộ Giao thông Vận tải"),
    ],
)  # fmt: skip
def test_whose_meeting_it_was(lead: str, body: str | None) -> None:
    assert held(lead).body == body


def test_congress_that_a_conference_prepares_gives_it_neither_number_nor_term() -> None:
    found = held(
        "Sáng 19/9, Huyện ủy Đông Hải tổ chức hội nghị cán bộ chủ chốt để hướng dẫn chuẩn bị Đại hội chi bộ và Đại hội đại biểu Đảng bộ huyện lần thứ XX, nhiệm kỳ 2025 - 2030."
    )
    assert (found.title, found.ordinal, found.term) == ("hội nghị cán bộ chủ chốt", None, None)
    found = held(
        "Sáng 19/9, Đảng bộ huyện Đông Hải tổ chức Đại hội đại biểu lần thứ XX, nhiệm kỳ 2025 - 2030 để bầu cấp ủy."
    )
    assert (found.ordinal, found.term) == (20, (2025, 2030))


def test_day_that_is_celebrated_tells_no_year() -> None:
    lead = "Sáng 23/3, Chủ tịch UBND tỉnh Lê Văn An chủ trì cuộc họp nhằm chuẩn bị kỷ niệm 60 năm ngày Hà Gia giải phóng (13/5/1955)."
    found = _read("Chuẩn bị lễ hội", lead)
    assert found.start is None
    assert held(lead).start == date(2026, 3, 23)


def test_year_to_which_something_is_planned_is_not_that_of_the_meeting() -> None:
    lead = "Dự kiến đầu năm 2032, tuyến đường sẽ khởi công, Bộ trưởng Lê Văn An cho biết như vậy tại buổi làm việc với lãnh đạo tỉnh Hà Gia vào chiều 12-3."
    assert _read("Khởi công đường mới", lead).start is None


@pytest.mark.parametrize(
    "lead",
    [
        "Sáng 3/4/2031, UBND tỉnh họp thường kỳ. Tại cuộc họp, các đại biểu cho ý kiến về Đề án bảo tồn văn hóa tại buôn Sen, xã Đông Hải.",
        "Ngày 9/11/2031, Sở Xây dựng tổ chức cuộc họp rà soát vi phạm của công trình nhà ở tại số 8 phố Lê Lợi.",
    ],
)
def test_where_the_work_stands_is_not_where_they_met(lead: str) -> None:
    assert held(lead).venue is None


def test_households_that_agree_to_move_do_not_vote() -> None:
    lead = "Chiều 2/7, Chủ tịch UBND tỉnh Lê Văn An chủ trì cuộc họp về tái định cư. Đến nay 28 hộ đồng ý nhận nhà mới."
    assert held(lead).vote is None
    lead = "Chiều 2/7, thôn Đông tổ chức hội nghị về đường làng. Có 28 hộ đồng ý, biểu quyết thông qua mức đóng góp."
    assert held(lead).vote == {"for": 28}


@pytest.mark.parametrize(
    "lead",
    [
        "Ban Thường trực Mặt trận tỉnh Hà Gia đang triển khai kế hoạch tổ chức Đại hội Mặt trận các cấp, nhiệm kỳ 2029 - 2034.",
        "Tiến tới Đại hội đại biểu phụ nữ tỉnh lần thứ XIX, nhiệm kỳ 2031-2036, các cấp hội phụ nữ đang thi đua lập thành tích.",
        "Hội Phụ nữ thành phố chỉ đạo và hướng dẫn 106 chi hội phụ nữ trên địa bàn tổ chức hội nghị chi hội nhằm tổng kết nhiệm kỳ.",
        "Chủ tịch tỉnh quyết định lập Ban biên soạn đề án gồm 19 thành viên. Ban có nhiệm vụ tổ chức hội thảo, khảo sát các cơ quan.",
    ],
)
def test_congresses_being_made_ready_are_no_meeting_yet(lead: str) -> None:
    assert _item("Chuyện ở tỉnh Hà Gia", f"{lead} Dự kiến công việc sẽ xong trong tháng 8.") is None


def test_conference_that_prepares_a_congress_on_its_day_is_a_meeting() -> None:
    found = _read(
        "Chuẩn bị đại hội",
        "Ngày 5/3/2031, Hội Phụ nữ tỉnh tổ chức hội nghị triển khai kế hoạch chuẩn bị Đại hội phụ nữ các cấp.",
    )
    assert found.start == date(2031, 3, 5)


def test_press_conference_that_somebody_chaired() -> None:
    lead = "Chiều 5/3, ông Lê Văn An, Chủ tịch UBND tỉnh, chủ trì họp báo công bố các hoạt động của lễ hội hoa."
    found = _read("Lễ hội hoa", "Ngày đăng: 6/3/2031", lead)
    assert found.title == "họp báo công bố các hoạt động của lễ hội hoa"
    assert found.chair is not None
    assert found.chair.name == "Lê Văn An"


def test_session_by_its_figure_and_a_day_before_a_count() -> None:
    found = held(
        "Trong các ngày 5 và 6/1, tại Hà Nội, Ủy ban Kiểm tra Trung ương đã họp kỳ 41 do ông Lê Văn An, Chủ nhiệm Ủy ban chủ trì."
    )
    assert (found.body, found.ordinal, found.start, found.end) == (
        "Ủy ban Kiểm tra Trung ương",
        41,
        date(2026, 1, 5),
        date(2026, 1, 6),
    )
    found = held(
        "Sáng 5/1, 150 đại biểu dự Đại hội Hội Nhà báo tỉnh Hà Gia lần thứ V, nhiệm kỳ 2025-2030. Đại hội bầu 15 ủy viên."
    )
    assert (found.start, found.attendance) == (date(2026, 1, 5), {"present": 150})


def test_shareholders_who_came_with_their_share() -> None:
    found = held(
        "Sáng 5/1, Ngân hàng Sen tổ chức Đại hội đồng cổ đông thường niên năm 2026. Tính đến 9h, có 85 cổ đông tham dự, đại diện 92% cổ phần."
    )
    assert found.attendance == {"present": 85}


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "Ngày 26/4/2031, Liên minh HTX tỉnh Lam Giang tiếp và làm việc với Đoàn công tác của Liên minh HTX tỉnh Hà Gia.",
            "làm việc với Đoàn công tác của Liên minh HTX tỉnh Hà Gia",
        ),
        (
            "Ngày 26/4/2031, UBND xã Sông Mã làm việc với Đoàn giám sát của HĐND tỉnh về đầu tư công.",
            "làm việc với Đoàn giám sát của HĐND tỉnh về đầu tư công",
        ),
        (
            "Ngày 26/4/2031, khi làm việc với đoàn công tác của Cục Quản lý thị trường, chủ tiệm khai đã mua hàng trôi nổi.",
            None,
        ),
        ("Ngày 26/4/2031, trong thời gian làm việc với đoàn giám sát của HĐND tỉnh, cử tri đề nghị làm cầu.", None),
    ],
)
def test_guests_worked_with(lead: str, title: str | None) -> None:
    found = _item("Tin trong ngày ở Lam Giang", lead)
    assert (found and found.title) == title
