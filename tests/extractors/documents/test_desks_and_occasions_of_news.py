"""Tin do phòng, đội đăng: a desk below a headline is no part of it; news that begins with its occasion is news."""
# ruff: noqa: E501 (lines are in the manner of real pages)

from datetime import date

import pytest

from extractors.documents.find import find_document_facts
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean

STAMP = "05/09/2030 08:30\nSáng 4/9, Hội Phụ nữ phường Đông tổ chức chương trình tặng quà tại nhà văn hóa phường.\n"


@pytest.mark.parametrize(
    ("below", "title"),
    [
        ("Phòng Hồ sơ nghiệp vụ", "Hội Phụ nữ phường Đông trao tặng quà cho học sinh nghèo"),
        ("Chi hội thôn 5", "Hội Phụ nữ phường Đông trao tặng quà cho học sinh nghèo"),
        ("nhân dịp năm học mới", "Hội Phụ nữ phường Đông trao tặng quà cho học sinh nghèo nhân dịp năm học mới"),
    ],
)
def test_desk_below_headline(below: str, title: str) -> None:
    text = clean(f"Hội Phụ nữ phường Đông trao tặng quà cho học sinh nghèo\n{below}\n{STAMP}").text
    assert find_document_facts(text).facts.title == title


def test_news_begins_with_its_occasion() -> None:
    text = clean(
        "Gặp mặt thầy thuốc\n\nNhân Ngày Thầy thuốc Việt Nam, sáng 26/2/2031, Sở Y tế tỉnh Lam Sơn tổ chức buổi gặp mặt các thầy thuốc tiêu biểu.\n"
    ).text
    assert find_document_facts(text).facts.kind == "news"
    found = find_meeting_facts(text).facts
    assert found is not None
    assert (found.body, found.start) == ("Sở Y tế tỉnh Lam Sơn", date(2031, 2, 26))


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "Sở Công Thương tỉnh Lam Sơn làm việc với đoàn chuyên gia về chợ nông thôn",
            "làm việc với đoàn chuyên gia về chợ nông thôn",
        ),
        (
            "Hội Nông dân xã Tân Lập họp thông qua quy chế hoạt động của câu lạc bộ",
            "họp thông qua quy chế hoạt động của câu lạc bộ",
        ),
        ("Hội Nông dân xã Tân Lập tiếp xúc với đoàn chuyên gia trồng nấm", None),
    ],
)
def test_what_a_body_met_for(lead: str, title: str | None) -> None:
    found = find_meeting_facts(clean(f"Tin trong ngày\n\nSáng 5/4/2031, {lead}.\n").text).facts
    assert (found.title if found else None) == title
