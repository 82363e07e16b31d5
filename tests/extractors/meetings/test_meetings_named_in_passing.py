"""Meetings in the leads of news: names before a comma, bodies before an aside, days in a range, what they were for."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import MeetingFacts
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean

REST = "\n\nCác đại biểu thảo luận sôi nổi và thống nhất với nội dung trình bày.\n"


def read(lead: str, title: str = "Tin hoạt động trong tuần của xã") -> MeetingFacts:
    facts = find_meeting_facts(clean(f"{title}\n\n{lead}{REST}").text).facts
    assert facts is not None
    return facts


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("Ngày 16/7/2031, BCH Hội Nông dân huyện họp hội nghị lần thứ 3, đánh giá phong trào 6 tháng đầu năm.", "hội nghị lần thứ 3"),
        ("Sáng 29/2/2032, Thường trực HĐND huyện tổ chức phiên họp thường kỳ lần thứ 27, thống nhất nội dung kỳ họp.", "phiên họp thường kỳ lần thứ 27"),
        ("Ngày 5/1/2031, UBND xã tổ chức Hội nghị tổng kết năm 2030, triển khai nhiệm vụ năm 2031.", "Hội nghị tổng kết năm 2030, triển khai nhiệm vụ năm 2031"),
        ("Ngày 1/6/2031, Thường trực Liên minh HTX tỉnh có cuộc làm việc với đồng chí Lê Văn An, Giám đốc Sở.", "cuộc làm việc"),
    ],
)  # fmt: skip
def test_comma_ends_the_name_of_a_regular_meeting(lead: str, title: str) -> None:
    assert read(lead).title == title


@pytest.mark.parametrize(
    ("lead", "body"),
    [
        ("Sáng 25/2/2031, Cụm thi đua số 01 – Hệ thống thi đua Hội Nông dân các huyện, thị xã, thành phố đã tổ chức hội nghị ký kết giao ước.", "Cụm thi đua số 01"),
        ("Ngày 17/3/2031, cụm thi đua II (gồm Hội các quận 4, 6, 8) đã tổ chức hội nghị giao ban.", "cụm thi đua II"),
        ("Được sự đồng ý của Đảng ủy xã, sáng ngày 12/8/2031 Chi bộ thôn Na Lốc tổ chức Đại hội Chi bộ nhiệm kì 2031 – 2034.", "Chi bộ thôn Na Lốc"),
        ("Chiều 29/4/2031, Chi bộ trường Mầm non 3/2 tổ chức Đại hội chi bộ nhiệm kỳ 2031-2034.", "Chi bộ trường Mầm non 3/2"),
        ("Công đoàn Trường Tiểu học Bản Mù vừa phối hợp với nhà trường tổ chức Hội nghị người lao động năm học 2030-2031.", "Công đoàn Trường Tiểu học Bản Mù"),
        ("Ngày 26/4/2031, Liên minh Hợp tác xã tỉnh Lam Giang tiếp và làm việc với đoàn công tác tỉnh Hà Gia tại buổi làm việc.", "Liên minh Hợp tác xã tỉnh Lam Giang"),
        ("Chiều 21/11/2031, Tiểu ban văn kiện Đại hội Đảng bộ huyện lần thứ XX tổ chức cuộc họp (lần 3) để thảo luận.", "Tiểu ban văn kiện Đại hội Đảng bộ huyện lần thứ XX"),
    ],
)  # fmt: skip
def test_body_that_holds_is_cut_from_day_and_aside(lead: str, body: str) -> None:
    assert read(lead).body == body


def test_number_in_brackets_is_that_of_the_meeting_held() -> None:
    lead = "Chiều 21/11/2031, Tiểu ban văn kiện Đại hội Đảng bộ huyện lần thứ XX tổ chức cuộc họp (lần 3) để thảo luận."
    assert read(lead).ordinal == 3


def test_khoa_of_a_session_that_is_only_prepared_is_not_the_meetings() -> None:
    lead = "Sáng 29/2/2032, Thường trực HĐND huyện tổ chức phiên họp lần thứ 27, thống nhất nội dung chương trình kỳ họp thứ 11(kỳ họp chuyên đề), HĐND huyện khóa XX, nhiệm kỳ 2031 – 2036."
    facts = read(lead)
    assert (facts.ordinal, facts.khoa, facts.term) == (27, None, None)


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("diễn ra từ ngày 5 tháng 8 đến ngày 6 tháng 8 năm 2030", date(2030, 8, 5), date(2030, 8, 6)),
        ("diễn ra từ ngày 30/12/2030 đến ngày 02/01/2031", date(2030, 12, 30), date(2031, 1, 2)),
        ("diễn ra trong ngày 5/8/2030", date(2030, 8, 5), None),
    ],
)
def test_first_and_last_day_are_read_where_both_months_are_printed(words: str, start: date, end: date | None) -> None:
    facts = read(f"Đại hội đại biểu Hội Nông dân huyện Mai Sơn lần thứ X {words} tại hội trường huyện.")
    assert (facts.start, facts.end) == (start, end)


def test_year_comes_from_a_day_that_is_near_and_a_plan_is_no_start() -> None:
    lead = "Chiều 22/6, Thường trực HĐND huyện tổ chức phiên họp. Kỳ họp dự kiến được tổ chức vào ngày 01/7/2031."
    assert read(lead).start == date(2031, 6, 22)


@pytest.mark.parametrize(
    ("lead", "purpose"),
    [
        ("Công đoàn trường tổ chức Hội nghị người lao động. Hội nghị nhằm đánh giá năm học qua và đề ra nhiệm vụ mới.", "đánh giá năm học qua và đề ra nhiệm vụ mới"),
        ("Chiều 29/4/2031. Được Đảng ủy đồng ý, Chi bộ trường tổ chức Đại hội nhiệm kỳ 2031-2034, nhằm quyết định nhiệm vụ mới.", "quyết định nhiệm vụ mới"),
        ("Ngày 29/8/2031, Đảng ủy xã tổ chức hội nghị cán bộ. Tại hội nghị, đại biểu chọn chi bộ ấp tổ chức đại hội điểm để các nơi học tập.", None),
    ],
)  # fmt: skip
def test_purpose_may_stand_in_the_next_sentence(lead: str, purpose: str | None) -> None:
    assert read(lead).purpose == purpose


@pytest.mark.parametrize(
    "lead",
    [
        "Tính đến ngày 13/3/2031, 4/12 Hội Nông dân cấp xã, phường đã tổ chức đại hội đại biểu nhiệm kỳ 2031 – 2036.",
        "Từ ngày 8/8/2031 đến nay, 18/18 chi bộ đã hoàn thành tổ chức đại hội chi bộ nhiệm kỳ 2031 - 2034.",
    ],
)
def test_news_of_the_congresses_of_many_is_about_no_meeting(lead: str) -> None:
    assert find_meeting_facts(clean(f"Tin hoạt động trong tuần\n\n{lead}{REST}").text).facts is None


def test_chair_has_the_title_before_the_name_though_another_follows() -> None:
    chair = read("Sáng 9/4/2031, tại trụ sở, Chủ tịch UBND tỉnh Phạm Minh An, Trưởng Ban Chỉ đạo phòng, chống dịch đã chủ trì cuộc họp về công tác phòng dịch.").chair  # fmt: skip
    assert chair is not None
    assert (chair.name, chair.role) == ("Phạm Minh An", "Chủ tịch UBND tỉnh")
