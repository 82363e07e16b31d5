"""What falls short is told and not asked; so many lessons a week are a figure; who is given the work behind a dash."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

_HEAD = "NGHỊ QUYẾT\nHội nghị Ban Chấp hành Đoàn xã lần thứ hai\n\nHội nghị thống nhất ra nghị quyết:\n"


@pytest.mark.parametrize(
    ("item", "told"),
    [
        ("A. Công tác Đoàn còn 2 hạn chế: sinh hoạt chi đoàn chưa đều; quỹ hoạt động thấp.", []),
        ("1. Khắc phục các hạn chế: rà soát đoàn viên; củng cố chi đoàn.", [(None, None), (None, None)]),
        ("1. Giao Hiệu trưởng bảo đảm giáo viên dạy đủ 17 tiết/tuần.", [("Hiệu trưởng", None)]),
        ("1. Giao Văn phòng tổ chức 02 tiết/tuần sinh hoạt chung.", [("Văn phòng", "02 tiết/tuần")]),
        (
            "1. Kết nạp thêm ít nhất 16 đoàn viên trước 15/12 - giao các chi đoàn trường học.",
            [("các chi đoàn trường học", "trước 15/12")],
        ),
        ("1. Các phòng, đơn vị còn lại bám kế hoạch được giao.", [("Các phòng, đơn vị còn lại", None)]),
    ],
)
def test_who_acts_and_when(item: str, told: list[tuple[str | None, str | None]]) -> None:
    found = extract_text(f"{_HEAD}{item}\n").tasks
    assert [(task.lead, task.deadline and task.deadline.text) for task in found] == told


def test_a_paper_that_is_sent_and_a_day_are_no_addressees() -> None:
    item = "1. Văn phòng trình Thường trực ngày 20/11; đôn đốc các HTX gửi BCTC.\n"
    assert [task.addressees for task in extract_text(_HEAD + item).tasks] == [("Thường trực",), ()]
