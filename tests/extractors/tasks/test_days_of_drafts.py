"""A draft whose day was left blank: its month and year say in which year its days are, and what is over."""

from __future__ import annotations

import pytest

from extractors.documents.blank_days import issued_about
from extractors.extract import extract_text
from vitext.clean import clean

TOP = (
    "ỦY BAN NHÂN DÂN\nTỈNH HÒA AN\n\nSố:      /BC-UBND\n"
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
    "Hòa An, ngày {}\n\nBÁO CÁO\nCông tác quản lý chợ năm 2025\n\nI. KẾT QUẢ\n- Năm 2025, tỉnh mở 19 chợ.\n\n"
    "II. NHIỆM VỤ\n- {}\n"
)
REPORT = "Sở Công Thương báo cáo kết quả trước ngày 15/9."


@pytest.mark.parametrize(
    ("day", "about"),
    [
        ("     tháng 01 năm 2026", "2026-01-01"),
        ("…… tháng 6 năm 2026", "2026-06-01"),
        ("...  tháng ... năm 2026", "2026-01-01"),
        ("12 tháng 6 năm 2026", "None"),
        ("     tháng      năm 20...", "None"),
    ],
)
def test_month_in_which_a_draft_is_to_be_issued(day: str, about: str) -> None:
    assert str(issued_about(clean(TOP.format(day, REPORT)).text)) == about


@pytest.mark.parametrize("day", ["     tháng 01 năm 2026", "…… tháng … năm 2026", "06 tháng 01 năm 2026"])
def test_day_without_its_year_is_of_the_year_of_the_draft(day: str) -> None:
    found = extract_text(TOP.format(day, REPORT))
    deadline = found.tasks[0].deadline
    assert deadline is not None
    assert str(deadline.end) == "2026-09-15"
    assert [one.kind for one in found.targets] == ["result"]


@pytest.mark.parametrize(("day", "end"), [("     tháng 01 năm 2026", "None"), ("06 tháng 01 năm 2026", "2026-01-16")])
def test_nothing_is_counted_from_a_day_that_was_left_blank(day: str, end: str) -> None:
    deadline = extract_text(TOP.format(day, "Các xã nộp danh sách trong 10 ngày kể từ ngày ký.")).tasks[0].deadline
    assert deadline is not None
    assert str(deadline.end) == end
