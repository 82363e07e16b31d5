"""A time in the name of what a plan is made for is no limit of its tasks."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.extract import extract_text

BELOW = "1. Sở Y tế chủ trì kiểm tra các cơ sở.\n2. Sở Công Thương rà soát các chợ."


def ends(lead_in: str) -> list[date | None]:
    text = f"UBND TỈNH LAM SƠN\nSố: 12/KH-UBND\nLam Sơn, ngày 15 tháng 6 năm 2026\n\nKẾ HOẠCH\n\n{lead_in}\n\n{BELOW}"
    return [found.deadline.end if found.deadline else None for found in extract_text(text).tasks]


@pytest.mark.parametrize(
    "lead_in",
    [
        "Thực hiện Chương trình “Phát triển y tế, đến năm 2045”, Ủy ban nhân dân tỉnh yêu cầu:",
        "Thực hiện Chương trình phát triển y tế, đến năm 2045, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
    ],
)
def test_time_in_the_name_of_a_programme(lead_in: str) -> None:
    assert ends(lead_in) == [None, None]


def test_time_of_a_lead_in() -> None:
    assert ends("Yêu cầu các cơ quan, trước ngày 30/6/2026, thực hiện các nhiệm vụ sau:") == [date(2026, 6, 30)] * 2
