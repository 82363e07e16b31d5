"""Căn cứ …, chi bộ họp ngày …: a resolution tells on what basis, and when, those met who pass it."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.extract import extract_text

TOP = "ĐẢNG BỘ XÃ TÂN LỘC\nCHI BỘ THÔN HẠ\n*\nSố 21-NQ/CB\nTân Lộc, ngày 29 tháng 6 năm 2026\n\n"
TOP += "NGHỊ QUYẾT\nLãnh đạo nhiệm vụ tháng 7\n\n"
REST = "\nI- NHIỆM VỤ\n1. Kết nạp 01 đảng viên.\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "Căn cứ Nghị quyết của Đảng ủy, Chi bộ thôn Hạ họp ngày 28/6/2026 (17/18 đảng viên có mặt) thống nhất:",
        "Thực hiện Kế hoạch của Đảng ủy; Chi bộ thôn Hạ đã họp ngày 28/6/2026, có mặt 17/18 đảng viên, quyết nghị:",
    ],
)
def test_those_who_met_on_a_basis_are_told_with_day_and_number(sentence: str) -> None:
    meeting = extract_text(TOP + sentence + REST).meeting
    assert meeting is not None
    assert (meeting.body, meeting.start) == ("Chi bộ thôn Hạ", date(2026, 6, 28))
    assert (meeting.attendance, meeting.vote) == ({"convened": 18, "present": 17}, None)


def test_basis_alone_tells_of_no_meeting() -> None:
    sentence = "Căn cứ Nghị quyết của Đảng ủy xã ngày 28/6/2026, Chi bộ thôn Hạ ban hành Nghị quyết như sau:"
    assert extract_text(TOP + sentence + REST).meeting is None


def test_next_line_of_a_header_is_no_name_of_a_province() -> None:
    top = "HỘI CỰU CHIẾN BINH TỈNH\nHỘI CCB XÃ QUẢNG NGẠN\nSố: 09/NQ-CCB\nQuảng Ngạn, ngày 09/01/2026\n\nNGHỊ QUYẾT\n"
    text = (
        f"{top}Về nhiệm vụ năm 2026\n\nHội nghị Ban Chấp hành Hội CCB xã họp ngày 08/01/2026, có 15/15 ủy viên.{REST}"
    )
    meeting = extract_text(text).meeting
    assert meeting is not None
    assert (meeting.start, meeting.province) == (date(2026, 1, 8), None)
