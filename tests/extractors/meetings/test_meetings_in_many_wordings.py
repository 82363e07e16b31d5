"""Cuộc họp kể theo nhiều cách: what it is called in the words of secretaries and journalists, and what is none."""
# ruff: noqa: E501 (sentences as they stand in real texts)

import pytest
from told_meetings import AFTER, held

from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean


@pytest.mark.parametrize(
    ("headline", "lead"),
    [
        (
            "Quy định mới về họp Đại hội đồng cổ đông",
            "Theo Luật Doanh nghiệp, công ty cổ phần phải họp Đại hội đồng cổ đông thường niên trong thời hạn 04 tháng.",
        ),
        (
            "Hướng dẫn tổ chức đại hội chi bộ",
            "Ban Tổ chức Huyện ủy vừa ban hành Hướng dẫn số 12-HD/BTC về tổ chức đại hội chi bộ nhiệm kỳ 2025 - 2027.",
        ),
        (
            "Chuẩn bị ngày hội của công nhân",
            "Theo kế hoạch, hội thao Cụm thi đua số 4 sẽ diễn ra từ ngày 1 đến ngày 3/6 với 6 môn thi đấu.",
        ),
    ],
)
def test_advice_guidance_and_sports_tell_of_no_meeting(headline: str, lead: str) -> None:
    assert find_meeting_facts(clean(f"{headline}\n\n{lead}\n").text).facts is None


def test_news_without_a_known_lead_begins_with_its_first_sentence() -> None:
    text = (
        "Phó Chủ tịch UBND tỉnh chủ trì phiên họp về đầu tư công\nNgày đăng: 16/3/2026 - Lượt xem: 345\n"
        "Đồng chí Lê Văn An, Phó Chủ tịch UBND tỉnh vừa chủ trì phiên họp về giải ngân vốn đầu tư công năm 2026.\n"
    )
    found = find_meeting_facts(clean(text + AFTER).text).facts
    assert found is not None
    assert found.title == "phiên họp về giải ngân vốn đầu tư công năm 2026"
    assert found.start is None


def test_ceremony_of_signing_is_a_meeting_and_a_contest_is_none() -> None:
    assert held("Chiều 15/3/2026, UBND xã tổ chức lễ ký kết giao ước thi đua năm 2026.").title == (
        "lễ ký kết giao ước thi đua năm 2026"
    )
    contest = "Hội thi tìm hiểu hợp tác xã\n\nNgày đăng: 16/3/2026\n\nSáng 15/3, UBND xã tổ chức lễ khai mạc hội thi.\n"
    assert find_meeting_facts(clean(contest).text).facts is None


def test_meeting_that_a_plan_ordered_is_not_the_one_held() -> None:
    lead = (
        "Thực hiện Kế hoạch số 74-KH/ĐU ngày 23/8/2025 về việc tổ chức Đại hội các chi bộ trực thuộc, ngày 15/3/2026, Chi bộ "
        "Trường Tiểu học Đông Hải tổ chức Đại hội nhiệm kỳ 2026 - 2028."
    )
    assert held(lead).title == "Đại hội nhiệm kỳ 2026 - 2028"


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "Tiếp tục chương trình làm việc của Kỳ họp thứ 17, HĐND tỉnh khóa XV, chiều 15/3/2026, các đại biểu thảo luận ở tổ.",
            "Kỳ họp thứ 17, HĐND tỉnh khóa XV",
        ),
        (
            "Ngày 15/3/2026, Ủy ban bầu cử tỉnh Hà Gia tổ chức phiên họp thứ hai nhằm triển khai các bước bầu cử.",
            "phiên họp thứ hai",
        ),
        (
            "Ngày 15/3/2026, tại hội nghị tổng kết ngành đường sắt, Thứ trưởng Bộ Giao thông vận tải Lê Văn An đánh giá cao kết quả.",
            "hội nghị tổng kết ngành đường sắt",
        ),
    ],
)
def test_session_that_goes_on_is_named_and_officials_are_no_part_of_a_name(lead: str, title: str) -> None:
    assert held(lead).title == title


def test_number_of_the_session_that_was_prepared_is_not_its_own() -> None:
    found = held(
        "Ngày 15/3/2026, Thường trực HĐND huyện tổ chức phiên họp thẩm tra các nội dung trình Kỳ họp thứ 5.",
        headline="Kỳ họp thứ 5 Hội đồng nhân dân huyện",
    )
    assert found.ordinal is None


def test_invitation_calls_the_meeting_by_its_title() -> None:
    text = (
        "BAN CHỈ ĐẠO KINH TẾ TẬP THỂ HUYỆN\nSố: 04/GM-BCĐ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "Đông Hải, ngày 13 tháng 3 năm 2026\nGIẤY MỜI\nHọp Ban Chỉ đạo kinh tế tập thể huyện quý II/2026\n"
        "Kính gửi: Các thành viên Ban Chỉ đạo\nBan Chỉ đạo tổ chức họp định kỳ, cụ thể:\n- Thời gian: 13 giờ 30, ngày 15/3/2026.\n"
    )
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert found.title == "Họp Ban Chỉ đạo kinh tế tập thể huyện quý II/2026"


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "Ngày 15/3/2026, HTX Đông Hải tổ chức Đại hội thành viên lần thứ II, nhiệm kỳ 2026 – 2031, chuyển đổi hoạt động theo Luật Hợp tác xã.",
            "Đại hội thành viên lần thứ II, nhiệm kỳ 2026 – 2031",
        ),
        (
            "Ngày 15/3/2026, Tỉnh ủy Hà Gia tổ chức Hội nghị quán triệt nghị quyết của Trung ương cho các đồng chí Tỉnh ủy viên.",
            "Hội nghị quán triệt nghị quyết của Trung ương",
        ),
        (
            "Chiều 15/3/2026, HĐND xã An Bình đã tổ chức kỳ họp thứ 6 thành công tốt đẹp.",
            "kỳ họp thứ 6",
        ),
        (
            "Sáng 15/3/2026, UBND tỉnh tổ chức cuộc họp trực tuyến ứng phó với bão số 9 Tham dự hội nghị có các Bộ, ngành.",
            "cuộc họp trực tuyến ứng phó với bão số 9",
        ),
        (
            "Chiều 15/3/2026, Hội Cựu chiến binh tỉnh có buổi làm việc, kiểm tra tình hình hoạt động của Hội xã.",
            "buổi làm việc",
        ),
    ],
)
def test_name_ends_before_guests_and_what_was_done_besides(lead: str, title: str) -> None:
    assert held(lead).title == title


def test_hall_that_is_opened_and_congresses_to_come_are_no_meeting() -> None:
    for lead in (
        "Vừa qua, thôn Nà Cà phối hợp tổ chức lễ khánh thành nhà họp thôn. Nhà họp thôn được khởi công từ tháng 9.",
        "LĐLĐ quận đề nghị các cơ sở tăng cường tuyên truyền đại hội Công đoàn các cấp bằng nhiều hình thức trong năm.",
    ):
        assert find_meeting_facts(clean(f"Tin hoạt động trong tuần\n\n{lead}\n").text).facts is None


def test_question_in_the_headline_is_advice() -> None:
    text = "Cuộc họp của Hội đồng khen thưởng hợp lệ khi nào?\n\nTôi có thắc mắc về cuộc họp của Hội đồng khen thưởng, xin được giải đáp.\n"
    assert find_meeting_facts(clean(text).text).facts is None


def test_what_a_union_always_does_is_no_meeting() -> None:
    lead = "Những năm qua, Công đoàn Công ty May Đông Hải luôn phối hợp tổ chức hội nghị người lao động, đối thoại định kỳ."
    assert find_meeting_facts(clean(f"Chăm lo đời sống đoàn viên\n\n{lead}\n").text).facts is None
