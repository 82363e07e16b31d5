"""Tên phần đứng riêng một dòng: lines without label and colon that head what stands below them."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text
from extractors.layout.part_names import is_part_name

_TOP = (
    "CÔNG TY TNHH AN PHÚ\nBIÊN BẢN HỌP GIAO BAN\n\nThời gian: 8h ngày 12/4/2024\nĐịa điểm: văn phòng\n"
    "Thành phần: Ban Giám đốc, trưởng các bộ phận.\n\nCác bộ phận báo cáo tình hình sản xuất, đơn hàng đúng hạn.\n\n"
)


def tasks(text: str) -> list[tuple[str, str | None]]:
    return [(task.text, task.lead) for task in extract_text(_TOP + text).tasks]


@pytest.mark.parametrize(
    "name",
    ["Phân công công việc", "Kết luận", "Kết luận cuộc họp", "Nhiệm vụ tuần tới", "Phương hướng, nhiệm vụ tháng 5"],
)
def test_what_stands_below_the_name_of_a_part_is_to_be_done(name: str) -> None:
    found = tasks(f"{name}\nPhòng Kế hoạch: hoàn thiện báo cáo quý.\nAnh Nam theo dõi công trường số 2.\n")
    assert found == [("hoàn thiện báo cáo quý", "Phòng Kế hoạch"), ("Anh Nam theo dõi công trường số 2", "Anh Nam")]


def test_parts_of_results_and_of_tasks_end_each_other() -> None:
    results = "Kết quả tuần qua\nHoàn thành 12 đơn hàng.\nTổ cơ khí sửa chữa 3 máy.\n\n"
    work = "Nhiệm vụ tuần tới\nPhòng Kế hoạch hoàn thiện báo cáo quý.\n- Nhập thêm 5 tấn thép.\n\n"
    concluded = "Kết luận\n- Anh Nam theo dõi công trường số 2.\n"
    assert [text for text, _ in tasks(results + work + concluded)] == [
        "Phòng Kế hoạch hoàn thiện báo cáo quý",
        "Nhập thêm 5 tấn thép",
        "Anh Nam theo dõi công trường số 2",
    ]


def test_points_of_an_agenda_head_nothing() -> None:
    assert tasks("Nội dung cuộc họp\nKết quả tháng 3\nNhiệm vụ tháng 4\nKế hoạch tháng 5\nCác ý kiến khác\n") == []


@pytest.mark.parametrize("line", ["Phân công trực Tết", "Nhiệm vụ bảo vệ rừng", "Kết luận thanh tra", "Kế hoạch"])
def test_what_names_a_thing_is_no_part(line: str) -> None:
    assert not is_part_name(line)
