"""News of a notice of conclusions tells who concluded, and at which meeting; news of other papers tells of none."""

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import MeetingFacts, Role
from extractors.extract import extract_text

_ISSUED = (
    "Ngày 15/5/2031, Văn phòng UBND tỉnh ban hành Thông báo 25/TB-VP về kết luận của Phó Chủ tịch UBND tỉnh Lê Văn An"
)
_ASKS = "\n\nTheo đó, Phó Chủ tịch UBND tỉnh yêu cầu Sở Công Thương rà soát quy hoạch chợ đầu mối."


def told(text: str) -> MeetingFacts | None:
    return extract_text(f"Kết luận về thị trường nông sản\n\n{text}").meeting


@pytest.mark.parametrize(
    ("behind", "title", "start"),
    [
        (
            " tại cuộc họp nghe báo cáo về tình hình thị trường nông sản.",
            "nghe báo cáo về tình hình thị trường nông sản",
            None,
        ),
        (" về tình hình thị trường nông sản.", None, None),
        (
            " tại cuộc họp về thị trường nông sản.\n\nNgày 10/5/2031, tại trụ sở, đồng chí Lê Văn An chủ trì cuộc họp.",
            "về thị trường nông sản",
            date(2031, 5, 10),
        ),
    ],
)
def test_who_concluded_and_at_which_meeting(behind: str, title: str | None, start: date | None) -> None:
    meeting = told(_ISSUED + behind + _ASKS)
    assert meeting
    assert meeting.chair == Role("Lê Văn An", "Phó Chủ tịch UBND tỉnh")
    assert meeting.title == (f"cuộc họp {title}" if title else None)
    assert meeting.start == start


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 15/5/2031, Sở Y tế ban hành Thông báo 59/TB-SYT về tuyển dụng viên chức. Thí sinh nộp hồ sơ tại Sở.",
        "Ngày 15/5/2031, UBND tỉnh ban hành Kế hoạch 12/KH-UBND về phát triển chợ đầu mối do ông Lê Văn An ký.",
        "Ngày 15/5/2031, Văn phòng ban hành Thông báo 25/TB-VP về kết luận của Thanh tra tỉnh về quản lý đất đai.",
    ],
)
def test_other_papers_tell_of_no_meeting(text: str) -> None:
    assert told(text + _ASKS) is None


@pytest.mark.parametrize(
    ("heading", "named"),
    [
        ("NGHỊ QUYẾT HỘI NGHỊ BAN CHẤP HÀNH ĐOÀN XÃ LẦN THỨ HAI, KHÓA I", (2, "I")),
        ("NGHỊ QUYẾT HỘI NGHỊ BAN CHẤP HÀNH ĐOÀN XÃ LẦN THỨ HAI\n(Khóa I, nhiệm kỳ 2025-2030)", (2, "I")),
        ("NGHỊ QUYẾT ĐẠI HỘI ĐẠI BIỂU HỘI NÔNG DÂN XÃ LẦN THỨ XV", (15, None)),
        ("NGHỊ QUYẾT VỀ NHIỆM VỤ NĂM 2026", None),
    ],
)
def test_resolution_headed_by_its_meeting_in_one_line(heading: str, named: tuple[int, str | None] | None) -> None:
    found = extract_text(
        "ĐOÀN TNCS HỒ CHÍ MINH\nBCH ĐOÀN XÃ HỒNG THÁI\nSố: 02-NQ/ĐTN\nHồng Thái, ngày 15/10/2031\n\n"
        f"{heading}\n\nSau khi xem xét báo cáo, các đại biểu thống nhất:\n1. Kết nạp 24 đoàn viên.\n"
    ).meeting
    assert (found and (found.ordinal, found.khoa)) == named
