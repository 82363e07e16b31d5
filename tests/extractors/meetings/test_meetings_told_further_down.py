"""Meetings of which a later paragraph tells; what is another meeting's, a guest's or a hall's number beside them."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.meetings.find import find_meeting_facts
from tests.extractors.meetings.told_meetings import held
from vitext.clean import clean

HEADLINE = "Hội Làm vườn tỉnh triển khai chương trình trồng cây\n\n"
ABOVE = (
    "Trồng mới 40 ha cây ăn quả, giúp 20 hộ thoát nghèo là việc chính của Hội theo Nghị quyết Hội nghị lần thứ 12 "
    "Ban Chấp hành Đảng bộ tỉnh về phát triển nông nghiệp.\n\n"
)


def test_a_later_paragraph_that_opens_with_its_day_tells_of_the_meeting() -> None:
    text = (
        f"{HEADLINE}{ABOVE}Hội đã phân việc cho từng phòng, ban.\n\n"
        "Ngày 8/3/2027, Thường trực Hội Làm vườn tỉnh cũng đã mở cuộc họp cán bộ chủ chốt để rà soát việc trồng cây.\n"
    )
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert (found.title, found.body, found.ordinal) == (
        "cuộc họp cán bộ chủ chốt",
        "Thường trực Hội Làm vườn tỉnh",
        None,
    )
    assert (found.start, found.purpose) == (date(2027, 3, 8), "rà soát việc trồng cây")


def test_a_meeting_told_at_the_top_is_not_left_for_a_later_one() -> None:
    text = (
        f"{HEADLINE}Hội Làm vườn tỉnh vừa tổ chức Hội nghị tổng kết năm 2026 tại nhà văn hóa tỉnh.\n\n"
        "Ngày 8/3/2027, Thường trực Hội mở cuộc họp cán bộ chủ chốt để rà soát việc trồng cây.\n"
    )
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert found.title == "Hội nghị tổng kết năm 2026"


@pytest.mark.parametrize(
    ("lead", "ordinal"),
    [
        (
            "Sáng 15/3, Hội tổ chức Hội nghị tổng kết 10 năm thực hiện Nghị quyết số 5-NQ/TW ngày 18/3/2012, "
            "Hội nghị lần thứ 5, Ban Chấp hành Trung ương Đảng.",
            None,
        ),
        ("Sáng 15/3, Hội tổ chức Hội nghị Ban Chấp hành lần thứ 5, khóa IV.", 5),
    ],
)
def test_number_of_the_plenum_of_a_cited_paper_is_not_the_meetings(lead: str, ordinal: int | None) -> None:
    assert held(lead).ordinal == ordinal


@pytest.mark.parametrize(
    ("said", "chair"),
    [
        ("Ông Lê Văn Khải, Chủ tịch Hội Làm vườn tỉnh, chủ trì hội nghị.", "Lê Văn Khải"),
        ("Kết luận hội nghị, ông Lê Văn Khải, Chủ tịch Hội yêu cầu trồng thêm cây.", "Lê Văn Khải"),
        ("Phát biểu kết luận hội nghị, ông Lê Văn Khải, Chủ tịch Hội mong các hộ trồng thêm cây.", None),
        ("Ông Lê Văn Khải, Chủ tịch Hội phát biểu kết luận hội nghị", None),
    ],
)
def test_who_only_speaks_at_the_end_is_no_chair(said: str, chair: str | None) -> None:
    found = held(f"Sáng 15/3, Hội Làm vườn tỉnh tổ chức hội nghị tổng kết.\n\n{said}").chair
    assert (found.name if found else None) == chair


@pytest.mark.parametrize(
    ("place", "venue"),
    [
        ("Hội trường 305.A1", "Hội trường 305.A1"),
        ("Hội trường B2, Học viện Lâm nghiệp", "Hội trường B2, Học viện Lâm nghiệp"),
        ("Hội trường B2", "Hội trường B2"),
    ],
)
def test_a_hall_is_told_with_its_whole_number_and_house(place: str, venue: str) -> None:
    assert held(f"Sáng 15/3, tại {place}, Hội Làm vườn tỉnh tổ chức hội nghị tổng kết.").venue == venue
