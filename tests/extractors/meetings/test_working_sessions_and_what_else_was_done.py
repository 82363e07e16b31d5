"""Working sessions: what else was done that day is no part of their name, and a delegation of nobody held none."""

from __future__ import annotations

import pytest

from domain.extraction import MeetingFacts
from extractors.extract import extract_text

MORE = "\n\nNăm qua, phong trào đạt nhiều kết quả; các đơn vị đã vận động thành viên đóng góp.\n"


def meeting_of(lead: str) -> MeetingFacts:
    meeting = extract_text(lead + MORE).meeting
    assert meeting is not None
    return meeting


@pytest.mark.parametrize(
    "rest", [", kiểm tra tiến độ trồng rừng", ", khảo sát mô hình nuôi ong", ", thăm các hộ nuôi ong"]
)
def test_what_else_was_done_ends_the_name(rest: str) -> None:
    meeting = meeting_of(f"Sáng 12/3/2026, Bí thư Huyện ủy Lê Minh Tâm có buổi làm việc với UBND xã Tân Hòa{rest}.")
    assert meeting.title == "buổi làm việc với UBND xã Tân Hòa"


def test_a_meeting_for_inspection_keeps_its_matter() -> None:
    meeting = meeting_of(
        "Sáng 12/3/2026, UBND xã Tân Hòa tổ chức hội nghị tổng kết công tác thanh tra, kiểm tra năm 2025."
    )
    assert meeting.title == "hội nghị tổng kết công tác thanh tra, kiểm tra năm 2025"


@pytest.mark.parametrize("who", ["đồng chí Lê Minh Tâm, Trưởng đoàn ĐBQH tỉnh", "Bí thư Tỉnh đoàn Lê Minh Tâm"])
def test_who_chairs_a_meeting_with_others_met(who: str) -> None:
    meeting = meeting_of(f"Sáng 12/3/2026, {who} chủ trì họp với Sở Công Thương. Cùng dự có lãnh đạo các sở.")
    assert meeting.chair is not None
    assert meeting.chair.name == "Lê Minh Tâm"
    assert str(meeting.start)[:10] == "2026-03-12"


@pytest.mark.parametrize(
    ("who", "body"),
    [
        ("Đoàn công tác do Lê Minh Tâm, Chủ tịch Liên minh HTX tỉnh làm Trưởng đoàn", None),
        (
            "Đoàn công tác của Bộ Công Thương do Trung tướng Lê Minh Tâm làm Trưởng đoàn",
            "Đoàn công tác của Bộ Công Thương",
        ),
    ],
)
def test_a_delegation_that_nobody_sent_is_no_body(who: str, body: str | None) -> None:
    assert meeting_of(f"Sáng 12/3/2026, {who} đã có buổi làm việc với Hội Nông dân xã Tân Hòa.").body == body
