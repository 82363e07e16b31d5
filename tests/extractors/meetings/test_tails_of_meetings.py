"""Đuôi không thuộc tên: what goes on behind the name of a meeting, its venue, its body and its chair."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

import pytest
from told_meetings import held

from domain.extraction import MeetingFacts
from extractors.extract import extract_text

_TITLE = "Lam Sơn bàn cách mở rộng chuỗi liên kết\n\nThứ hai, 19/02/2031 08:30\n\n"


def _meeting(sentence: str) -> MeetingFacts:
    facts = extract_text(f"{_TITLE}{sentence}\n\nCác đại biểu đã trao đổi nhiều giải pháp.\n").meeting
    assert facts is not None
    return facts


@pytest.mark.parametrize(
    ("behind", "venue"),
    [
        ("An Giang ngày 18-2, nhiều hợp tác xã đã nêu khó khăn", "An Giang"),
        ("TP Cần Thơ sáng 25-5, Giám đốc sở nêu quyết tâm mới", "TP Cần Thơ"),
        (
            "Cung Văn hóa Lao động, quận Hải Châu, các hợp tác xã đã nêu khó khăn",
            "Cung Văn hóa Lao động, quận Hải Châu",
        ),
    ],
)
def test_venue_ends_where_the_sentence_goes_on(behind: str, venue: str) -> None:
    held = "Tại hội nghị triển khai kế hoạch phát triển ngành cá do Liên minh Hợp tác xã tỉnh tổ chức tại"
    assert _meeting(f"{held} {behind}.").venue == venue


def test_what_a_council_made_known_is_no_part_of_its_name() -> None:
    facts = _meeting("Chiều 18/12, kỳ họp thứ 9 HĐND tỉnh Lam Sơn công bố ông Trần Đình An trúng cử Phó Chủ tịch.")
    assert (facts.title, facts.body) == ("kỳ họp thứ 9 HĐND tỉnh Lam Sơn", "HĐND tỉnh Lam Sơn")


def test_city_is_no_person_who_chairs() -> None:
    facts = _meeting("Ngày 20/9/2031, Bí thư Thành ủy Hà Nội đã có buổi làm việc với Sở Tư pháp về cải cách thủ tục.")
    assert facts.chair is None


def test_who_leads_the_delegation_of_somebody_has_an_office_of_his_own() -> None:
    facts = _meeting(
        "Ngày 26/6/2031, Tổ công tác của Thủ tướng, do Bộ trưởng Nội vụ Lê Văn Tân làm trưởng đoàn, đã có buổi làm việc với"
        " UBND tỉnh Lam Sơn."
    )
    assert facts.chair is not None
    assert (facts.chair.name, facts.chair.role) == ("Lê Văn Tân", "Bộ trưởng Nội vụ")


def test_contract_that_is_signed_is_no_session() -> None:
    text = (
        "Tuyển sai giáo viên, nhiều người bị kỷ luật\n\nNgười đứng đầu phải kiểm điểm trong việc ký hợp đồng lao động với"
        " 214 giáo viên; cán bộ phòng phải rút kinh nghiệm.\n"
    )
    facts = extract_text(text).meeting
    assert facts is None or facts.title is None


def test_term_of_those_who_were_elected_is_not_that_of_the_meeting() -> None:
    text = (
        "BIÊN BẢN HỘI NGHỊ CÁN BỘ, VIÊN CHỨC\nNĂM HỌC 2026 - 2027\n\nThời gian: 14 giờ 00, ngày 26 tháng 9 năm 2026.\n\n"
        "5. Hội nghị bầu Ban Thanh tra nhân dân nhiệm kỳ 2026 - 2028 gồm 3 đồng chí.\n"
    )
    facts = extract_text(text).meeting
    assert facts is not None
    assert facts.term is None


@pytest.mark.parametrize(
    ("matter", "title"),
    [
        ("triển khai kế hoạch năm 2026, kết nối đến 13 điểm cầu", "hội nghị trực tuyến triển khai kế hoạch năm 2026"),
        ("kết nối với các nhà phân phối", "hội nghị trực tuyến kết nối với các nhà phân phối"),
    ],
)
def test_where_a_meeting_was_followed_is_no_part_of_its_name(matter: str, title: str) -> None:
    assert held(f"Sáng 15/3, Sở Công Thương tổ chức hội nghị trực tuyến {matter}.").title == title


def test_headline_in_capitals_names_no_province_behind_the_word_for_one() -> None:
    found = held(
        "Chiều 15/3/2026, tại hội trường, Ban Chấp hành Liên minh Hợp tác xã tỉnh họp kỳ thứ 9.",
        headline="LIÊN MINH HTX TỈNH TỔ CHỨC HỘI NGHỊ BAN CHẤP HÀNH LẦN THỨ 9",
    )
    assert found.province is None


def test_what_the_people_were_asked_at_home_is_no_vote() -> None:
    lead = "Sáng 15/3, Thành ủy tổ chức hội nghị. Thành phố đã lấy ý kiến 24.318 cử tri, tỷ lệ đồng ý 97,2%."
    assert held(lead).vote is None
