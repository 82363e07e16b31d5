"""Tin họp: places of any kind, what a meeting was for up to its day, and trainings that take place."""

import pytest

from extractors.meetings.find import find_meeting_facts
from tests.extractors.meetings.told_meetings import held


@pytest.mark.parametrize(
    ("lead", "venue"),
    [
        ("Tại bến cá Cửa Lân, ngày 12/3/2031, Hội Nông dân xã Đông tiến hành Đại hội lần thứ VII.", "bến cá Cửa Lân"),
        ("Ngày 12/3/2031, UBND xã Đông đã tổ chức Hội nghị đối thoại tại chợ trung tâm huyện.", "chợ trung tâm huyện"),
        ("Ngày 12/3/2031, tại điểm cầu UBND tỉnh, Sở Y tế tổ chức Hội nghị tổng kết năm 2030.", "điểm cầu UBND tỉnh"),
        ("Ngày 12/3/2031, Sở Y tế tổ chức Hội nghị bàn việc xử lý ô nhiễm tại chợ Đông.", None),
        ("Ngày 12/3/2031, Sở Y tế tổ chức Hội nghị tổng kết năm 2030. Dự tại điểm cầu xã Đông có ông Lê An.", None),
    ],
)
def test_venue(lead: str, venue: str | None) -> None:
    assert held(lead).venue == venue


@pytest.mark.parametrize(
    ("lead", "purpose"),
    [
        ("UBND xã Đông vừa tổ chức Hội nghị đối thoại để tháo gỡ khó khăn vào ngày 12/3/2031.", "tháo gỡ khó khăn"),
        (
            "Ngày 12/3/2031, UBND xã Đông tổ chức Hội nghị gặp mặt, biểu dương người có uy tín nhằm động viên bà con.",
            "động viên bà con",
        ),
        ("Ngày 12/3/2031, tại Hội nghị tổng kết, đại biểu biểu dương việc làm cầu để đi lại dễ hơn.", None),
    ],
)
def test_purpose(lead: str, purpose: str | None) -> None:
    assert held(lead).purpose == purpose


def test_trainings_take_place() -> None:
    lead = "Ngày 12/3/2031, tại nhà văn hóa xã đã diễn ra lớp tập huấn kế toán hợp tác xã do Sở Y tế tổ chức."
    assert held(lead).title == "lớp tập huấn kế toán hợp tác xã"
    assert held(lead).body == "Sở Y tế"


def test_course_takes_place() -> None:
    text = "Nghề mới cho bà con\n\nNgày đăng: 16/3/2031\n\nKhóa dạy nghề nấu ăn do Hội Nông dân xã Đông tổ chức đã"
    facts = find_meeting_facts(
        f"{text} diễn ra ngày 12/3/2031 tại nhà văn hóa xã.\n\nBà con được chỉ cách chọn rau.\n"
    ).facts
    assert facts is not None
    assert str(facts.start) == "2031-03-12"


def test_day_of_a_meeting_on_a_law() -> None:
    lead = "UBND xã Đông vừa tổ chức Hội nghị triển khai Luật Hợp tác xã năm 2023 vào ngày 12/3/2031."
    assert str(held(lead).start) == "2031-03-12"
