"""Biên bản nhóm viết bằng Markdown: minutes inside a report, posts in the table of who came, who wrote them at the foot."""
# ruff: noqa: DTZ001, E501 (times are local; sentences as they stand in real texts)

from datetime import datetime

import pytest

from domain.extraction import MeetingFacts, Role
from extractors.documents.find import find_document_facts
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean

_TABLE = (
    "| STT | Họ và tên | Vai trò | Ghi chú |\n| --- | --- | --- | --- |\n"
    "| 1 | Lê Thị An | Nhóm trưởng | Có mặt |\n| 2 | Trần Văn Bình | Có mặt | |\n"
)


def _read(text: str) -> MeetingFacts:
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    return found


def test_minutes_that_are_a_chapter_of_a_report() -> None:
    text = (
        "# ĐỒ ÁN CUỐI KỲ\nGiảng viên hướng dẫn: ThS. Lê Văn An\n### NHÓM 8 ###\n---\n### 2. Biên bản họp lần 2:\n"
        "#### Thời gian:\n- **Bắt đầu:** 13h ngày 11/12/2031\n- **Kết thúc:** 15h ngày 11/12/2031\n#### Nội dung:\n- Cả nhóm xem lại các phần đã làm.\n"
    )
    assert find_document_facts(clean(text).text).facts.kind == "minutes"
    found = _read(text)
    assert (found.ordinal, found.start, found.end) == (2, datetime(2031, 12, 11, 13), datetime(2031, 12, 11, 15))


def test_report_that_only_speaks_of_minutes_is_none() -> None:
    text = "# ĐỒ ÁN CUỐI KỲ\nMôn học: Toán\nGiảng viên: Lê Văn An\nNhóm 8\n### 2. Biên bản họp\nCác biên bản họp của nhóm được lưu trong thư mục chung của cả lớp.\n"
    assert find_document_facts(clean(text).text).facts.kind != "minutes"


@pytest.mark.parametrize(
    ("written_by", "secretary"),
    [
        ("**Người ghi biên bản:** Lê Thị An", Role("Lê Thị An", "Nhóm trưởng")),
        ("**Người ghi biên bản:** Trần Văn Bình", Role("Trần Văn Bình", None)),
        ("**Người ghi biên bản:** Phạm Thị Cúc", Role("Phạm Thị Cúc", None)),
    ],
)
def test_who_wrote_them_stands_at_the_foot_and_the_post_in_the_table(written_by: str, secretary: Role) -> None:
    found = _read(
        f"# BIÊN BẢN HỌP NHÓM SEN\n\n**Ngày:** 28/08/2031\n\n**Location:** Phòng đọc thư viện\n\n## THÀNH PHẦN THAM DỰ\n\n{_TABLE}\n"
        f"## NỘI DUNG\n\n{'Cả nhóm bàn việc chia phần và hẹn ngày nộp bài. ' * 70}\n\n{written_by}\n"
    )
    assert found.secretary == secretary


def test_first_label_behind_signs_tells_where() -> None:
    found = _read(
        "# BIÊN BẢN HỌP NHÓM SEN\n\n**MEETING MINUTES**\n___\n\n**Location:** Phòng đọc thư viện\n**Date:** 01/08/2031\n\n- Cả nhóm bàn việc chia phần.\n"
    )
    assert found.venue == "Phòng đọc thư viện"


def test_chair_without_a_title_has_the_post_of_the_table() -> None:
    found = _read(
        f"# BIÊN BẢN HỌP NHÓM SEN\n\n**Ngày:** 28/08/2031\n\nChủ trì cuộc họp: Lê Thị An\n\n{_TABLE}\n- Cả nhóm bàn việc.\n"
    )
    assert found.chair == Role("Lê Thị An", "Nhóm trưởng")
