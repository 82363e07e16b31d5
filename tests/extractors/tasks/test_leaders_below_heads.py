"""A line right below a head that only says who leads holds for the list below it."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

_MINUTES = (
    "BAN TỔ CHỨC LỄ HỘI\n\nBIÊN BẢN\nHọp Ban Tổ chức\n\nThời gian: 14h00 ngày 21/01/2026.\n"
    "Chủ trì: ông Lương Tấn Đạo.\n\n"
    "I. PHẦN LỄ\n{}\n- Hoàn chỉnh văn tế trước ngày 10/02.\n- Sơn lại cổng tam quan.\n"
)


@pytest.mark.parametrize(
    ("line", "lead"),
    [
        ("Chủ trì: Ban Quản lý di tích; phối hợp: Hội Người cao tuổi, thôn Phú Hội", "Ban Quản lý di tích"),
        ("Ban Quản lý di tích chủ trì, Đoàn xã phối hợp", "Ban Quản lý di tích"),
        ("Phụ trách: Hội Người cao tuổi", "Hội Người cao tuổi"),
    ],
)
def test_list_below(line: str, lead: str) -> None:
    assert [task.lead for task in extract_text(_MINUTES.format(line)).tasks] == [lead, lead]


def test_who_led_the_meeting() -> None:
    text = (
        "BIÊN BẢN\nHọp Ban Tổ chức\n\nI. Thành phần\nChủ trì: ông Lương Tấn Đạo\n"
        "- Tổ chức cuộc họp tại xã.\n- Dự: 12 người.\n"
    )
    assert all(task.lead is None for task in extract_text(text).tasks)
