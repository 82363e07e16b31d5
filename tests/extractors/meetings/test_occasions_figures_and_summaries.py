"""Meetings that are only the occasion, headlines that begin with a figure, leads below a summary."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

import pytest

from domain.extraction import MeetingFacts
from extractors.extract import extract_text

MORE = "\n\nNăm qua, phong trào đạt nhiều kết quả; các đơn vị đã vận động thành viên đóng góp.\n"


def meeting_of(text: str) -> MeetingFacts:
    meeting = extract_text(text + MORE).meeting
    assert meeting is not None
    return meeting


@pytest.mark.parametrize("occasion", ["Nhân dịp kỷ niệm ngày thành lập Hội và khai mạc", "Chào mừng", "Hướng tới"])
def test_a_session_that_is_the_occasion_is_not_the_meeting(occasion: str) -> None:
    meeting = meeting_of(
        f"Vui cùng già làng\n\n{occasion} Kỳ họp thứ 6, HĐND tỉnh khóa XVI, sáng 4/7/2026, tại Nhà khách tỉnh,"
        " Chủ tịch UBND tỉnh Lê Minh Tâm đã có cuộc gặp mặt các già làng. Cùng gặp có lãnh đạo các sở."
    )
    assert meeting.title == "cuộc gặp mặt các già làng"
    assert meeting.ordinal is None


def test_a_session_that_is_opened_keeps_its_number() -> None:
    meeting = meeting_of("Sáng 4/7/2026, tại Nhà khách tỉnh, HĐND tỉnh khai mạc Kỳ họp thứ 6, khóa XVI.")
    assert meeting.ordinal == 6


@pytest.mark.parametrize("whose", ["Bộ Chính trị (khóa XIV)", "Ban Bí thư khóa XIV"])
def test_khoa_of_those_who_lead_the_party_is_not_the_meetings(whose: str) -> None:
    assert meeting_of(f"Sáng 4/7/2026, Công đoàn ngành Chè tổ chức Hội nghị học tập Kết luận của {whose}.").khoa is None
    assert meeting_of("Sáng 4/7/2026, Công đoàn ngành Chè tổ chức Hội nghị lần thứ 4, khóa XIV.").khoa == "XIV"


def test_what_was_said_there_ends_the_name() -> None:
    meeting = meeting_of(
        "Ngày 2/7/2026, ông Lê Minh Tâm, Trưởng phòng Giáo dục chủ trì cuộc họp với Hội đồng sư phạm"
        ' Trường Sông Xanh thông báo: "Năm học tới trường sẽ mở thêm hai lớp bán trú".'
    )
    assert meeting.title == "cuộc họp với Hội đồng sư phạm Trường Sông Xanh"
    assert meeting.body is None


@pytest.mark.parametrize(
    "headline",
    [
        "23.500 cây chè giống cho vùng cao",
        "1.200 tỷ đồng xây nông thôn mới",
        "12/15 hợp tác xã có lãi năm qua",
    ],
)
def test_a_headline_may_begin_with_a_figure(headline: str) -> None:
    found = extract_text(
        f"{headline}\n14/7/2026 20:56\nTối 14/7, tại Hà Nội, Hội Nông dân tổ chức hội nghị tổng kết.{MORE}"
    )
    assert found.document.title == headline


def test_a_working_session_told_below_a_summary() -> None:
    meeting = meeting_of(
        "Người trồng chè mong có đường mới\n14/7/2026 20:56\n"
        "HAO - Các hộ trồng chè mong sớm có đường ô tô để chở chè búp về xưởng trong ngày.\n"
        "Tối 14/7, tại Hà Nội, ông Lê Minh Tâm, Chủ tịch Ủy ban Trung ương MTTQ Việt Nam, đã làm việc với Hội Chè Việt Nam."
    )
    assert meeting.chair is not None
    assert meeting.chair.name == "Lê Minh Tâm"
    assert meeting.body is None
    assert str(meeting.start)[:10] == "2026-07-14"


def test_those_who_met_each_other_held_none() -> None:
    meeting = meeting_of(
        "Ngày 5/6/2026, tại Hà Nội đã diễn ra cuộc họp giữa Bộ Công Thương với Hiệp hội Chè, Chi hội những người trồng cà phê."
    )
    assert meeting.body is None
