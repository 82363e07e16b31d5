"""What a task is for, a condition or a topic before its verb, belongs to it; and names in quotes are not cut."""

from __future__ import annotations

import pytest

from extractors.tasks.find import find_tasks
from vitext.clean import clean


def tasks(text: str) -> list[str]:
    read = clean(text).text
    return [read[task.start : task.end] for task in find_tasks(read)]


@pytest.mark.parametrize(
    "piece",
    [
        "nếu có vướng mắc vượt thẩm quyền thì báo cáo Ủy ban nhân dân huyện",
        "những vấn đề vượt thẩm quyền, báo cáo Ủy ban nhân dân huyện",
        "đối với các hộ vay quá hạn, phải gửi giấy báo",
        "trường hợp thiếu giống thì kịp thời bổ sung",
    ],
)
def test_where_the_work_holds_belongs_to_it(piece: str) -> None:
    assert tasks(f"Đồng chí đề nghị các xã triển khai dự án trồng rừng; {piece}.") == [
        "các xã triển khai dự án trồng rừng",
        piece,
    ]


def test_a_time_before_the_work_stays_outside() -> None:
    assert tasks("Đồng chí đề nghị các xã lập danh sách; trong quý III, tổ chức 2 đợt kiểm tra.")[1:] == [
        "tổ chức 2 đợt kiểm tra"
    ]


def test_who_acts_stands_behind_the_condition() -> None:
    assert tasks("Chủ tịch kết luận:\n1. Đối với UBND các xã, rà soát hộ nghèo.\n2. Lập danh sách.") == [
        "UBND các xã, rà soát hộ nghèo",
        "Lập danh sách",
    ]


@pytest.mark.parametrize("name", ["phong trào “Nhà sạch; ngõ đẹp”", "chủ đề: “Dân biết; dân bàn; phát huy sức dân”"])
def test_a_name_in_quotes_is_not_cut(name: str) -> None:
    assert tasks(f"Yêu cầu các xã hưởng ứng {name}; báo cáo kết quả trước ngày 20.") == [
        f"các xã hưởng ứng {name}",
        "báo cáo kết quả trước ngày 20",
    ]


def test_what_somebody_says_in_quotes_is_cut() -> None:
    assert tasks("Chủ tịch chỉ đạo: “Các xã rà soát hộ nghèo; lập danh sách gửi Phòng Kinh tế”.") == [
        "Các xã rà soát hộ nghèo",
        "lập danh sách gửi Phòng Kinh tế",
    ]


def test_headings_of_columns_are_no_task() -> None:
    decided = "ỦY BAN NHÂN DÂN HUYỆN BẮC HẠ\nQUYẾT ĐỊNH\nĐiều 1. Ban hành Danh mục văn bản.\n\n"
    rows = "| TT | Tên văn bản | Cơ quan trình | Cơ quan thẩm định | Hồ sơ |\n| I. Văn bản của huyện |\n"
    assert tasks(decided + rows) == []
