"""Cuộc họp của nhà chùa, của tỉnh: chairs by their rank, venues with a dash, years that a session's month tells."""

# ruff: noqa: E501 (sentences read better unbroken)

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import MeetingFacts
from extractors.meetings.find import find_meeting_facts

FILLER = "\n\nTại phiên họp, các đại biểu đã thảo luận và thống nhất nhiều nội dung quan trọng.\n"


def meeting(lead: str) -> MeetingFacts:
    found = find_meeting_facts(f"Tin hoạt động trong tuần\n\n{lead}{FILLER}").facts
    assert found is not None
    return found


@pytest.mark.parametrize(
    "told",
    [
        "Tham dự có HT. Thích Minh Đạo – Ủy viên Hội đồng, Trưởng ban Trị sự tỉnh (Chủ tọa phiên họp); TT. Thích Minh An.",
        "Buổi họp dưới sự chủ tọa của HT. Thích Minh Đạo, Ủy viên Hội đồng, Trưởng ban Trị sự tỉnh; TT. Thích Minh An.",
    ],
)
def test_monk_who_presides_is_the_chair(told: str) -> None:
    chair = meeting(f"Chiều 12/3/2026, Ban Trị sự tỉnh Hòa Sơn tổ chức phiên họp đầu năm. {told}").chair
    assert chair is not None
    assert (chair.name, chair.role) == ("Thích Minh Đạo", "Ủy viên Hội đồng, Trưởng ban Trị sự tỉnh")


def test_rank_without_a_space_behind_it_and_a_short_unit_in_the_office() -> None:
    chair = meeting(
        "Chiều 12/3/2026, Ban Trị sự quận tổ chức phiên họp đầu năm. TT.Thích Minh Đạo, Trưởng ban Trị sự Q.Hòa Sơn chủ trì phiên họp."
    ).chair
    assert chair is not None
    assert (chair.name, chair.role) == ("Thích Minh Đạo", "Trưởng ban Trị sự Q.Hòa Sơn")


def test_ward_behind_a_dash_belongs_to_the_venue() -> None:
    found = meeting(
        "Sáng 12/3/2026, tại số 5 Hoa Mai – Phường 9 – Tp. Hòa Sơn, Hội Nông dân tỉnh tổ chức hội nghị sơ kết."
    )
    assert found.venue == "số 5 Hoa Mai – Phường 9 – Tp. Hòa Sơn"


def test_month_of_the_session_gives_the_year_where_the_sentence_names_others() -> None:
    found = meeting(
        "Ngày 2/12, UBND tỉnh tổ chức phiên họp thường kỳ tháng 11/2025, cho ý kiến về kế hoạch năm 2026 và năm 2027."
    )
    assert found.start == date(2025, 12, 2)


def test_result_of_another_conference_gives_no_number() -> None:
    found = meeting(
        "Sáng 27/5/2026, Ban Thường vụ Tỉnh ủy tổ chức Hội nghị thông báo kết quả Hội nghị lần thứ chín Ban Chấp hành Trung ương."
    )
    assert found.ordinal is None


def test_going_to_a_conference_is_not_what_it_was_for() -> None:
    found = meeting(
        "Ngày 16/8/2026, đoàn cán bộ có mặt để tham dự Hội nghị giao ban công tác công đoàn tại Đại học Hòa Sơn."
    )
    assert found.purpose is None


def test_those_who_came_to_attend_are_counted() -> None:
    found = meeting(
        "Sáng 12/3/2026, Công đoàn tỉnh tổ chức hội nghị giao ban. Có 120 cán bộ đại diện cho hơn 20.468 đoàn viên đã đến tham dự hội nghị."
    )
    assert found.attendance == {"present": 120}
