"""Đoạn tóm tắt trên bài, nhiệm kỳ của ai, họp để làm gì: summaries above a lead, whose term it is, what for, many units."""
# ruff: noqa: E501 (sentences as they stand in real texts)

from datetime import date

import pytest
from told_meetings import held, told

from domain.extraction import MeetingFacts
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean

_MORE = "Các đại biểu đã nghe báo cáo và thảo luận sôi nổi về nhiều nội dung quan trọng."


def _item(*paragraphs: str) -> MeetingFacts | None:
    return find_meeting_facts(clean("\n\n".join([*paragraphs, _MORE])).text).facts


def _read(*paragraphs: str) -> MeetingFacts:
    found = _item(*paragraphs)
    assert found is not None
    return found


def test_lead_with_its_day_goes_before_the_summary_of_the_same_meeting() -> None:
    found = _read(
        "Hà Gia họp bất thường bầu Chủ tịch tỉnh",
        "Để kiện toàn nhân sự trước mùa lễ hội, tỉnh Hà Gia vừa tổ chức họp bất thường bầu chức danh Chủ tịch HĐND tỉnh.",
        "Ngày 27/3, HĐND tỉnh khóa XVIII, nhiệm kỳ 2021-2026 tổ chức kỳ họp bất thường để bầu Chủ tịch HĐND, Chủ tịch UBND tỉnh.",
    )
    assert (found.khoa, found.purpose) == ("XVIII", "bầu Chủ tịch HĐND, Chủ tịch UBND tỉnh")


def test_purpose_ends_before_a_person_told_with_his_office() -> None:
    found = held("Ngày 27/3, Sở Y tế tổ chức hội nghị để bàn việc phòng dịch, Chủ tịch Lê Văn An đề nghị làm ngay.")
    assert found.purpose == "bàn việc phòng dịch"


def test_who_says_that_they_met_does_not_keep_what_for() -> None:
    lead = "Sáng 24/1, nguồn tin của báo cho biết HĐND tỉnh Hà Gia khóa XVII tổ chức phiên họp bất thường để xử lý tư cách đại biểu."
    found = held(lead)
    assert (found.body, found.purpose) == ("HĐND tỉnh Hà Gia", "xử lý tư cách đại biểu")


@pytest.mark.parametrize(
    "lead",
    [
        "Ngày 30/1, UBND thành phố tổ chức cuộc họp và giải pháp được đưa ra là lập hàng rào để hạn chế xây dựng.",
        "Ngày 30/1, Liên đoàn Cờ tổ chức hội nghị, đã thông qua danh sách để giới thiệu ra Đại hội.",
    ],
)
def test_what_something_else_is_for_is_not_the_purpose_of_the_meeting(lead: str) -> None:
    assert held(lead).purpose is None


def test_second_sentence_that_says_what_meeting_it_was_says_what_for() -> None:
    lead = "Ngày 16/10, Hội Bảo trợ xã tổ chức Hội nghị Ban Chấp hành khóa 12. Đây là hội nghị cuối cùng của nhiệm kỳ, nhằm đánh giá công tác."
    assert held(lead).purpose == "đánh giá công tác"


def test_term_in_the_name_of_the_meeting_goes_before_those_of_offices_and_headlines() -> None:
    found = _read(
        "Chủ tịch ngân hàng làm phó chủ tịch tỉnh",
        "Ông Lê Văn An được bầu giữ chức Phó Chủ tịch UBND tỉnh Hà Gia nhiệm kỳ 2016-2021.",
        "Tin từ báo Sen, ngày 13/7, Tỉnh ủy Hà Gia tổ chức hội nghị Ban Chấp hành Đảng bộ tỉnh khóa XIV (nhiệm kỳ 2015-2020) để bàn công tác nhân sự.",
    )
    assert (found.khoa, found.term) == ("XIV", (2015, 2020))
    lead = "Sáng 28/6, Ban Thường trực Ban Trị sự tỉnh Hà Gia đã tổ chức Hội nghị triển khai Thông tư 25."
    assert held(lead, headline="Dừng hoạt động của Ban Trị sự cấp huyện nhiệm kỳ 2021-2026").term is None
    assert held(lead, headline="Hội nghị Ban Trị sự tỉnh nhiệm kỳ 2021-2026").term == (2021, 2026)


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("Chiều 28/6, HĐND tỉnh Hà Gia tổ chức Kỳ họp thứ 30 (Kỳ họp thường lệ giữa năm 2025) xem xét, cho ý kiến một số nhiệm vụ.", "Kỳ họp thứ 30 (Kỳ họp thường lệ giữa năm 2025)"),
        ("Ngày 19/11, Hội Phụ nữ tỉnh Hà Gia tổ chức Đại hội đại biểu phụ nữ tỉnh lần thứ 16 và đón nhận Huân chương Độc lập.", "Đại hội đại biểu phụ nữ tỉnh lần thứ 16"),
        ("Sáng 11/12, tại kỳ họp thứ 8, HĐND tỉnh Hà Gia khóa XVII, nhiệm kỳ 2016-2021, HĐND tỉnh Hà Gia đã công bố kết quả.", "kỳ họp thứ 8, HĐND tỉnh Hà Gia khóa XVII, nhiệm kỳ 2016-2021"),
        ("Ngày 6/9, Ban An toàn giao thông tỉnh tổ chức 'Hội nghị bảo đảm an toàn cho du khách tại Việt Nam'.", "Hội nghị bảo đảm an toàn cho du khách tại Việt Nam"),
    ],
)  # fmt: skip
def test_where_a_name_ends(lead: str, title: str) -> None:
    assert held(lead).title == title


def test_guidance_on_how_to_hold_meetings_does_not_date_the_one_held() -> None:
    lead = "Thực hiện Hướng dẫn số 48 của Phòng về hướng dẫn tổ chức Hội nghị viên chức năm 2028 ngày 7/9/2028. Hôm nay, ngày 28/9/2028 trường THCS Sen Hồng tổ chức Hội nghị viên chức."
    assert held(lead, posted="Lượt xem: 20").start == date(2028, 9, 28)


def test_congresses_of_all_communes_are_not_one_meeting() -> None:
    lead = "Trong những ngày này, các xã, thị trấn trên địa bàn huyện đã tổ chức Đại hội điểm chi bộ xóm, khối nhiệm kỳ 2022 – 2025."
    assert told(lead) is None


@pytest.mark.parametrize(
    "lead",
    [
        "Trao đổi với báo chí sáng 4/11, ông Lê Văn An cho biết tất cả tỉnh thành khi tiến hành đại hội Đảng đã phải thông qua quy hoạch.",
        "Thiết thực kỷ niệm ngày thành lập ngành, Công đoàn ngành Giáo dục tỉnh Hà Gia tổ chức Hội thi cán bộ công đoàn giỏi năm 2019.",
    ],
)
def test_congresses_whenever_held_and_contests_are_no_meetings(lead: str) -> None:
    assert _item("Chuyện nhân sự ở tỉnh Hà Gia", lead) is None


def test_guests_of_a_meeting_below_a_lead_without_its_word_tell_that_it_was_one() -> None:
    found = _read(
        "Trao quyết định bổ nhiệm",
        "PV - 14:24, 15/07/2022",
        "Sáng ngày 15/7, tại Bộ Y tế, Thủ tướng Lê Văn An trao quyết định bổ nhiệm cho ông Trần Văn Bình.",
        "Cùng dự hội nghị trao quyết định có lãnh đạo nhiều bộ, ngành.",
    )
    assert (found.start, found.venue) == (date(2022, 7, 15), "Bộ Y tế")


def test_working_with_a_steering_committee_is_a_meeting() -> None:
    found = told("Ngày 20/2, Đoàn công tác của Bộ Y tế đã về làm việc với Ban Chỉ đạo phòng, chống dịch tỉnh Hà Gia.")
    assert found is not None
    assert found.start == date(2026, 2, 20)


def test_year_and_last_day_in_the_sentence_that_says_for_how_long() -> None:
    found = _read(
        "(VOV) - Ngày 5/7, tại Đà Nẵng, Tổng Liên hội Tin Lành Sen khai mạc Đại hội đồng Tổng Liên hội lần thứ 12.",
        "Đại hội đồng Tổng Liên hội lần thứ 12 năm 2031 diễn ra từ ngày 4 đến 7/7 với nhiều nội dung.",
    )
    assert (found.start, found.end) == (date(2031, 7, 5), date(2031, 7, 7))


def test_day_of_a_headline_that_is_the_first_sentence() -> None:
    found = _read(
        "Ngày 05.03.2031, Hội Nông dân xã tổ chức hội nghị sơ kết",
        "Ngày đăng: 16/3/2031",
        "Tại hội nghị, các đại biểu đã nghe báo cáo kết quả quý I và thảo luận sôi nổi về nhiều nội dung quan trọng của phong trào nông dân.",
    )
    assert found.start == date(2031, 3, 5)
    assert held(
        "Hôm 5/3, Hội Nông dân xã Đông Hải tổ chức hội nghị sơ kết công tác hội và phong trào nông dân quý I."
    ).start == date(2026, 3, 5)


def test_sessions_of_inspection_committees_and_of_councils_with_their_matters() -> None:
    found = _read(
        "Ủy ban Kiểm tra Tỉnh ủy xem xét kỷ luật",
        "Ngày 15/3/2031, tại Hà Gia, Ủy ban Kiểm tra Tỉnh ủy Hà Gia đã họp Kỳ thứ 20. Đồng chí Lê Văn An, Chủ nhiệm chủ trì kỳ họp.",
    )
    assert (found.body, found.ordinal) == ("Ủy ban Kiểm tra Tỉnh ủy Hà Gia", 20)
    found = held(
        "Sáng 15/3, HĐND tỉnh Hà Gia khai mạc Kỳ họp thứ 12 (kỳ họp chuyên đề), xem xét nhiều nội dung quan trọng."
    )
    assert found.title == "Kỳ họp thứ 12 (kỳ họp chuyên đề)"


@pytest.mark.parametrize(
    ("lead", "term"),
    [
        ("Ngày 12/4, Huyện ủy Đông Hải tổ chức hội nghị cán bộ để giới thiệu nhân sự chức danh Bí thư Huyện ủy nhiệm kỳ 2025 - 2030.", None),
        ("Ngày 12/4, Hội Nông dân tỉnh tổ chức hội nghị kiện toàn chức vụ Phó Chủ tịch Hội nhiệm kỳ 2023 - 2028.", None),
        ("Ngày 12/4, HĐND xã An Khê tổ chức kỳ họp thứ 5, nhiệm kỳ 2021 - 2026 để bầu chức danh Chủ tịch HĐND xã.", (2021, 2026)),
        ("Ngày 12/4, Đảng ủy xã họp Ban Chấp hành lần thứ 3, nhiệm kỳ 2025 - 2030 để kiện toàn chức danh Phó Bí thư.", (2025, 2030)),
    ],
)  # fmt: skip
def test_term_of_an_office_is_not_that_of_the_meeting(lead: str, term: tuple[int, int] | None) -> None:
    assert held(lead).term == term


@pytest.mark.parametrize(
    ("lead", "title", "ordinal"),
    [
        ("Sáng 30/6, HĐND xã An Khê khóa IX tiến hành kỳ họp đầu tiên, bầu các chức danh chủ chốt.", "kỳ họp đầu tiên", 1),
        ("Sáng 30/6, HĐND xã An Khê khai mạc kỳ họp đầu tiên của nhiệm kỳ 2026 - 2031.", "kỳ họp đầu tiên của nhiệm kỳ 2026 - 2031", 1),
        ("Sáng 30/6, HĐND xã An Khê tổ chức kỳ họp đầu tiên của năm 2026.", "kỳ họp đầu tiên của năm 2026", None),
        ("Sáng 30/6, HĐND xã An Khê khóa IX tổ chức kỳ họp đầu tiên theo hình thức trực tuyến.", "kỳ họp đầu tiên", None),
        ("Sáng 30/6, HĐND xã An Khê khai mạc kỳ họp thứ 8, lần đầu tiên biểu quyết bằng máy.", "kỳ họp thứ 8", 8),
    ],
)  # fmt: skip
def test_the_first_session_of_a_term_has_number_one(lead: str, title: str, ordinal: int | None) -> None:
    found = held(lead)
    assert (found.title, found.ordinal) == (title, ordinal)
