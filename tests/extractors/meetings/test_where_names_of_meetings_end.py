"""Tên cuộc họp, cơ quan và mục đích dừng ở đâu: what a lead tells behind them is no part of them."""
# ruff: noqa: E501 (sentences of news read better unbroken)

import pytest

from extractors.extract import extract_text
from extractors.meetings.find import find_meeting_facts
from tests.extractors.meetings.told_meetings import held, told
from vitext.clean import clean


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
        ("Chiều 13-3, Đại hội Đoàn TP. Sen lần X bế mạc sau ba ngày làm việc.", "Đại hội Đoàn TP. Sen lần X"),
        (
            "Chiều 13-3, ban chấp hành Thành đoàn TP. Sen ra mắt, hoàn tất chương trình làm việc của Đại hội Đoàn TP. Sen lần X.",
            "Đại hội Đoàn TP. Sen lần X",
        ),
        (
            'Sáng 7-3, Ủy ban MTTQ TP Sen tổ chức hội nghị phản biện dự thảo "thu phí ôtô vào trung tâm TP để hạn chế ùn tắc".',
            'hội nghị phản biện dự thảo "thu phí ôtô vào trung tâm TP để hạn chế ùn tắc"',
        ),
        ("Ngày 7/2, UBND xã An Hòa tổ chức hội nghị gặp mặt người có công tại xã.", "hội nghị gặp mặt người có công"),
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


@pytest.mark.parametrize(
    ("lead", "ordinal"),
    [
        ("Chiều 21-3, Ban Chấp hành ra mắt tại phiên bế mạc Đại hội Phụ nữ TP.HCM lần XI.", 11),
        ("Sáng 13-3, Hội LHPN TX. Phú Mỹ tổ chức Đại hội Phụ nữ TX. Phú Mỹ lần thứ IX, nhiệm kỳ 2021 - 2026.", 9),
        ("Sáng 13-3, Hội LHPN tỉnh tổ chức hội nghị góp ý quy định lần 2.1 về thi đua.", None),
    ],
)
def test_number_behind_a_town_with_a_dot(lead: str, ordinal: int | None) -> None:
    assert held(lead).ordinal == ordinal


@pytest.mark.parametrize(
    ("lead", "purpose"),
    [
        (
            "Tại cuộc họp ngày 4/3 để tháo gỡ khó khăn cho xuất khẩu gạo do Thứ trưởng Bộ Công Thương Lê Văn Thuấn chủ trì, các hiệp hội nêu nhiều kiến nghị.",
            "tháo gỡ khó khăn cho xuất khẩu gạo",
        ),
        (
            "Sáng 4/3, Bộ Công Thương tổ chức hội nghị nhằm bàn cách giảm thiệt hại do bão gây ra và hướng dẫn các đơn vị tổ chức sản xuất.",
            "bàn cách giảm thiệt hại do bão gây ra và hướng dẫn các đơn vị tổ chức sản xuất",
        ),
        (
            "Nhằm thúc đẩy hợp tác đào tạo, chiều 18/3, Trường Đại học Sen đã tổ chức lễ ký kết thỏa thuận hợp tác.",
            "thúc đẩy hợp tác đào tạo",
        ),
    ],
)
def test_purpose_without_who_chaired(lead: str, purpose: str) -> None:
    assert held(lead).purpose == purpose


@pytest.mark.parametrize(
    ("lead", "title", "body"),
    [
        (
            "Đây là nội dung hội thảo do Trường Đại học Y Dược Hải Lâm phối hợp với Công ty TNHH Sao Việt, Bệnh viện Trung tâm tổ chức ngày 12/3/2026 tại Hải Lâm.",
            None,
            "Trường Đại học Y Dược Hải Lâm",
        ),
        (
            "Sáng 12/3, hội thảo “AI trong y tế” do Trường Đại học Y Dược Hải Lâm cùng với Công ty TNHH Sao Việt tổ chức tại Hải Lâm.",
            "hội thảo “AI trong y tế”",
            "Trường Đại học Y Dược Hải Lâm",
        ),
        (
            "Hội thảo “Báo chí số” do Hội Nhà báo tỉnh Lâm Sơn và Đài Phát thanh - Truyền hình tỉnh phối hợp tổ chức sáng 12/3/2026.",
            "Hội thảo “Báo chí số”",
            "Hội Nhà báo tỉnh Lâm Sơn và Đài Phát thanh - Truyền hình tỉnh",
        ),
    ],
)
def test_host_is_told_behind_the_meeting(lead: str, title: str | None, body: str) -> None:
    found = held(lead)
    assert (found.title, found.body) == (title, body)


def test_course_is_named_with_whom_it_taught() -> None:
    found = held(
        "Ngày 16/3, tại Trung tâm Chính trị huyện Sông Lô, Liên minh Hợp tác xã tỉnh Lâm Sơn tổ chức lớp tập huấn kỹ năng số cho cán bộ hợp tác xã."
    )
    assert found.title == "lớp tập huấn kỹ năng số cho cán bộ hợp tác xã"
    assert (found.body, found.venue) == ("Liên minh Hợp tác xã tỉnh Lâm Sơn", "Trung tâm Chính trị huyện Sông Lô")
    found = held("Sáng 16/3, Ủy ban MTTQ huyện tổ chức hội nghị tập huấn công tác giám sát năm 2026.")
    assert found.title == "hội nghị tập huấn công tác giám sát năm 2026"


@pytest.mark.parametrize(
    ("lead", "title", "body"),
    [
        (
            "Chiều 16/3, tại trường THPT Sông Lô, Sở Y tế phối hợp với các đơn vị tổ chức bế mạc lớp tập huấn sơ cứu năm 2026.",
            "lớp tập huấn sơ cứu năm 2026",
            "Sở Y tế",
        ),
        (
            "Sáng 16/3, Đảng ủy xã An Khê khai giảng lớp bồi dưỡng nhận thức về Đảng năm 2026.",
            "lớp bồi dưỡng nhận thức về Đảng năm 2026",
            "Đảng ủy xã An Khê",
        ),
        (
            "Sáng 16/3, Hội Nông dân huyện Sông Lô tổ chức lễ bế giảng khóa tập huấn trồng dừa.",
            "lễ bế giảng khóa tập huấn trồng dừa",
            "Hội Nông dân huyện Sông Lô",
        ),
    ],
)
def test_course_is_opened_and_closed(lead: str, title: str, body: str) -> None:
    found = held(lead)
    assert (found.title, found.body) == (title, body)


def test_closing_of_a_cup_or_a_course_to_come_is_no_meeting() -> None:
    head = "Tin trong tuần\n\nNgày đăng: 16/3/2026\n\n"
    cup = "Sáng 16/3, tại sân huyện, Ban Tổ chức bế mạc giải bóng đá thiếu niên. Đội xã An Khê giành cúp vàng.\n"
    plan = "Xã An Khê lên kế hoạch tổ chức khai giảng lớp tập huấn trồng dừa. Bà con đang đăng ký tên.\n"
    assert find_meeting_facts(clean(head + cup).text).facts is None
    assert find_meeting_facts(clean(head + plan).text).facts is None


def test_item_may_open_with_the_meeting_and_its_host() -> None:
    lead = (
        "Hội thảo “Báo chí số” do Hội Nhà báo tỉnh Lâm Sơn phối hợp với Đài Phát thanh tổ chức sáng 12/3/2026 tại Sen."
    )
    assert extract_text(f"Chuyển đổi số báo chí\n\n{lead}\n").document.kind == "news"
    rule = "Hội thảo khoa học là hoạt động do các trường tổ chức theo kế hoạch năm học, có mời chuyên gia ngoài trường."
    assert extract_text(f"Quy định về hội thảo\n\n{rule}\n").document.kind != "news"
