"""Ai chủ trì, ai đến làm việc: chairs that a notice's title or a list tells, delegations, and what is no body's name."""
# ruff: noqa: E501 (sentences of news read better unbroken)

import pytest

from extractors.extract import extract_text
from tests.extractors.meetings.told_meetings import held

NOTICE = """VĂN PHÒNG ỦY BAN NHÂN DÂN
TỈNH LAM SƠN
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 15/TB-VP
Lam Sơn, ngày 12 tháng 3 năm 2026
THÔNG BÁO

KẾT LUẬN CỦA PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN
TỈNH {who} TẠI {where}
Ngày 10 tháng 3 năm 2026, Phó Chủ tịch Ủy ban nhân dân tỉnh đã đi thăm một số hợp tác xã và làm việc với Thường trực Huyện ủy Sông Mã.
Sau khi nghe các đơn vị báo cáo, Phó Chủ tịch Ủy ban nhân dân tỉnh kết luận như sau:
1. Giao Sở Nông nghiệp và Môi trường rà soát các hợp tác xã ngừng hoạt động.
"""


def test_title_in_capitals_tells_who_concluded() -> None:
    meeting = extract_text(
        NOTICE.format(who="LÊ VĂN AN", where="BUỔI LÀM VIỆC VỚI THƯỜNG TRỰC HUYỆN ỦY SÔNG MÃ.")
    ).meeting
    assert meeting is not None
    assert meeting.chair is not None
    assert meeting.chair.name == "Lê Văn An"
    assert (meeting.chair.role or "").startswith("Phó Chủ tịch")
    assert not (meeting.title or "").endswith(".")


def test_title_in_capitals_without_a_name_tells_nobody() -> None:
    meeting = extract_text(NOTICE.format(who="", where="BUỔI LÀM VIỆC VỚI THƯỜNG TRỰC HUYỆN ỦY SÔNG MÃ")).meeting
    assert meeting is None or meeting.chair is None


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        (
            "Sáng 12/3, Đảng ủy xã tổ chức hội nghị quý I. Chủ trì và điều hành Hội nghị Bí thư Đảng ủy Trần Văn Nam.",
            "Trần Văn Nam",
        ),
        (
            "Sáng 12/3, Đảng ủy xã tổ chức hội nghị quý I. Chủ trì soạn thảo báo cáo là văn phòng; Bí thư Đảng ủy Trần Văn Nam vắng.",
            None,
        ),
    ],
)
def test_title_without_a_mark_behind_the_verb(lead: str, name: str | None) -> None:
    chair = held(lead).chair
    assert (chair.name if chair else None) == name


def test_presidium_and_secretaries_of_pupils() -> None:
    meeting = extract_text(
        "LIÊN ĐỘI TIỂU HỌC SÔNG MÃ\nSông Mã, ngày 26 tháng 9 năm 2025\nBIÊN BẢN ĐẠI HỘI LIÊN ĐỘI\n"
        "Đại hội khai mạc lúc 14 giờ 00 ngày 26 tháng 9 năm 2025 tại trường Tiểu học Sông Mã.\n"
        "* Đại biểu chính thức dự Đại hội có: 35, trong đó:\n(Vắng: 0)\n"
        "* Đoàn chủ tịch Đại hội có:\n1. Bạn: Lê Thị Hoa - Chi đội 5A\n2. Bạn: Trần Văn Nam - Chi đội 5B\n"
        "* Thư ký đại hội:\n1/ Bạn: Vũ Thị Hạnh - Chi đội 4A\nĐại hội kết thúc lúc 16 giờ 30 cùng ngày.\n"
    ).meeting
    assert meeting is not None
    assert meeting.chair is not None
    assert meeting.secretary is not None
    assert (meeting.chair.name, meeting.secretary.name) == ("Lê Thị Hoa", "Vũ Thị Hạnh")
    assert meeting.attendance == {"present": 35, "absent": 0}


@pytest.mark.parametrize(
    ("lead", "body"),
    [
        (
            "Sáng 12/3, các đồng chí Lê Văn An, Bí thư Huyện ủy; Trần Văn Nam, Phó Bí thư Huyện ủy đã chủ trì Hội nghị Sơ kết 2 năm thực hiện Đề án số 02 của Ban Thường vụ Huyện ủy về công tác dân vận.",
            None,
        ),
        (
            "Sáng 12/3, Hội nghị của Ban Thường vụ Huyện ủy Sông Mã khai mạc tại hội trường huyện.",
            "Ban Thường vụ Huyện ủy Sông Mã",
        ),
        (
            "Sáng 12/3, tại Văn phòng Hội Chữ thập đỏ tỉnh, đồng chí Lê Văn An – Chủ tịch UBND tỉnh, Chủ tịch danh dự Hội Chữ thập đỏ tỉnh cùng lãnh đạo một số cơ quan có buổi gặp mặt Đoàn đại biểu tham dự Đại hội Hội Chữ thập đỏ lần thứ XI.",
            None,
        ),
        (
            "Trong 2 ngày (24 và 25-3), đoàn công tác của Liên minh HTX Sông Mã do đồng chí Lê Văn An, Chủ tịch Liên minh dẫn đầu đã thăm và làm việc tại tỉnh ta về phát triển hợp tác xã.",
            None,  # a person led it
        ),
    ],
)
def test_body_of_paper_office_and_visit(lead: str, body: str | None) -> None:
    assert held(lead).body == body


def test_congress_to_which_delegates_go_is_not_the_meeting() -> None:
    found = held(
        "Sáng 12/3, tại Văn phòng Hội, đồng chí Lê Văn An có buổi gặp mặt Đoàn đại biểu tham dự Đại hội Hội Chữ thập đỏ lần thứ XI, nhiệm kỳ 2022 – 2027."
    )
    assert (found.ordinal, found.term) == (None, None)


def test_name_ends_before_the_stamp_that_runs_into_it() -> None:
    found = held(
        "Khai mạc Đại hội Đảng bộ xã Chiềng An lần thứ I, nhiệm kỳ 2025-2030 Thứ ba, 20:02, 23/09/2025 đã diễn ra."
    )
    assert found.title == "Đại hội Đảng bộ xã Chiềng An lần thứ I, nhiệm kỳ 2025-2030"
