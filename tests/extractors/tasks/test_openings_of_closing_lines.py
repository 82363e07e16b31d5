"""What stands before who acts in the last lines of a paper, what went before, and what is only handed over."""

from __future__ import annotations

import pytest

from domain.extraction import FoundTask
from extractors.extract import extract_text

HEADER = "ỦY BAN NHÂN DÂN XÃ LAM SƠN\nSố: 12/UBND-KT\nLam Sơn, ngày 11 tháng 3 năm 2026\nV/v phòng, chống thiên tai\n"


def tasks(text: str) -> tuple[FoundTask, ...]:
    return extract_text(f"{HEADER}\nKính gửi: Trưởng các thôn.\n\nChủ tịch UBND xã yêu cầu:\n{text}\n").tasks


@pytest.mark.parametrize(
    "text",
    [
        "Kết quả thực hiện, các đơn vị báo cáo trước ngày 20 hàng tháng",
        "Kết quả khắc phục các tồn tại nêu trên, các đơn vị báo cáo về xã",
        "Nhận được Công văn này, các đơn vị triển khai ngay",
        "Sau khi nhận được Thông báo này, các đơn vị triển khai ngay",
    ],
)
def test_who_acts_behind_what_is_reported_or_was_received(text: str) -> None:
    (found,) = tasks(f"1. {text}.")
    assert (found.lead, found.text[:10]) == ("các đơn vị", "các đơn vị")


@pytest.mark.parametrize(
    "text",
    [
        "Về công tác tuần qua: các bộ phận cơ bản hoàn thành; còn trễ 08 hồ sơ",
        "Công tác tháng qua: các thôn thu hoạch xong lúa",
    ],
)
def test_what_went_before_is_no_work(text: str) -> None:
    found = tasks(f"1. {text}.\n2. Văn phòng rà soát hồ sơ.")
    assert [one.lead for one in found] == ["Văn phòng"]


@pytest.mark.parametrize(
    "work",
    [
        "giao máy bơm cho các thôn",
        "giao giống tận ruộng trước ngày 15/9",
        "giao giấy mời đến từng đại biểu",
        "giao quà cho các hộ",
    ],
)
def test_what_is_handed_over_charges_nobody(work: str) -> None:
    found = tasks(f"1. Tổ dịch vụ: rà soát danh sách; {work}.")
    assert [(one.text, one.lead) for one in found] == [("rà soát danh sách", "Tổ dịch vụ"), (work, "Tổ dịch vụ")]


def test_an_hour_opens_work_of_its_own() -> None:
    found = tasks("1. Ban Chỉ huy: sơ tán các hộ; 17h00 thứ Sáu hàng tuần báo cáo tiến độ.")
    assert [one.lead for one in found] == ["Ban Chỉ huy"] * 2
    assert found[1].deadline is not None
    assert found[1].deadline.recurring == "hàng tuần"


def test_from_a_day_on_before_a_piece_that_only_adds() -> None:
    (found,) = tasks("1. Tổ dịch vụ bơm nước các tiểu vùng từ 10/11; riêng tiểu vùng 4 chậm hơn 5 ngày.")
    assert found.deadline is not None
    assert str(found.deadline.start) == "2026-11-10"


def test_a_line_of_whom_to_ask_goes_on_to_ask() -> None:
    found = tasks(
        "1. Văn phòng rà soát hồ sơ.\nĐầu mối: bà Lan, số máy 0216.999. Rất mong các đơn vị phối hợp chặt chẽ."
    )
    assert [one.lead for one in found] == ["Văn phòng", "các đơn vị"]
