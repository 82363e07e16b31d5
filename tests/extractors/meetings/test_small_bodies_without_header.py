"""Biên bản của thôn, tổ, nhóm, đội, dòng họ không có tiêu đề cơ quan: who met, by heading, first line or sentence."""
# ruff: noqa: E501 (texts are in the manner of real ones)

import pytest

from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean

_BODIES = [
    "Tổ dân phố số 12",
    "Bản Nà Co",
    "Đội 5",
    "HTX Nấm Sạch Đồi Mây",
    "Nhóm thiện nguyện Ánh Dương",
    "Chi hội Phụ nữ thôn Đông",
    "Khu phố 2",
    "Tổ hợp tác nuôi dê Đồng Mét",
]
_REST = "Chủ trì: ông Lê Văn An\nThư ký: bà Trần Thị Bình\n\nNội dung:\n1. Ông An báo cáo việc thu quỹ.\n2. Bà con nhất trí làm đường.\n"
_LABELS = "Thời gian: 19h30 ngày 12/3/2031\nĐịa điểm: nhà ông Tấn\n"


def _body(text: str) -> str | None:
    facts = find_meeting_facts(clean(text + _REST).text).facts
    assert facts is not None
    return facts.body


@pytest.mark.parametrize("body", _BODIES)
def test_heading_names_who_met(body: str) -> None:
    found = _body(f"BIÊN BẢN HỌP {body.upper()}\n\n{_LABELS}")
    assert found is not None
    assert found.lower() == body.lower()


@pytest.mark.parametrize("body", _BODIES)
def test_first_line_names_who_met(body: str) -> None:
    assert _body(f"{body}\n\nBIÊN BẢN SINH HOẠT THÁNG 3\n\n{_LABELS}") == body


@pytest.mark.parametrize("body", ["Tổ dân phố số 12", "Bản Nà Co", "Chi hội Phụ nữ thôn Đông", "Khu phố 2"])
@pytest.mark.parametrize("heading", ["BIÊN BẢN HỌP BÀN VIỆC LÀM ĐƯỜNG", "BIÊN BẢN\nHọp bàn việc làm đường", "BIÊN BẢN CUỘC HỌP"])  # fmt: skip
def test_sentence_names_who_met(heading: str, body: str) -> None:
    said = f"Hôm nay, vào lúc 19h30 ngày 12/3/2031, tại nhà ông Tấn, {body} họp bàn việc làm đường.\n"
    assert _body(f"{heading}\n\n{said}") == body


def test_what_they_met_for_is_no_body() -> None:
    assert _body(f"BIÊN BẢN HỌP BÀN VIỆC LÀM ĐƯỜNG BÊ TÔNG\n\n{_LABELS}") is None


def test_entry_of_a_menu_above_is_no_body() -> None:
    assert _body(f"Trang chủ\nĐoàn Thanh niên\nBIÊN BẢN HỌP THÁNG 3\n\n{_LABELS}") is None
