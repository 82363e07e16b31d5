"""Địa bàn thực hiện: the places that a task names, and what only looks like one."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

_HEAD = "THÔNG BÁO\nKết luận cuộc họp giao ban\n\nĐồng chí Chủ tịch kết luận như sau:\n"


def places(item: str) -> tuple[str, ...]:
    (task,) = extract_text(f"{_HEAD}1. {item}\n").tasks
    return task.places


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (
            "Hỗ trợ thành lập 03 HTX tại các xã Tân Lập, Hòa Bình (huyện Lạc Sơn) và xã Yên Phú (huyện Lạc Thủy).",
            ("xã Tân Lập", "xã Hòa Bình", "xã Yên Phú"),
        ),
        ("Mở lớp tập huấn cho thành viên HTX trên địa bàn tỉnh Hòa Giang.", ("tỉnh Hòa Giang",)),
        (
            "Phòng Kinh tế khảo sát tuyến kênh qua thôn 3, xã Yên Phú; dài 2 km.",
            ("thôn 3", "xã Yên Phú"),
        ),
        ("Rà soát tiêu chí đối với xã Yên Phú.", ("xã Yên Phú",)),
    ],
)
def test_places_of_the_work_are_named(item: str, expected: tuple[str, ...]) -> None:
    assert places(item) == expected


@pytest.mark.parametrize(
    "item",
    [
        "Ủy ban nhân dân tỉnh Hòa Giang ban hành kế hoạch hỗ trợ hợp tác xã.",
        "Giao các xã Tân Lập, Hòa Bình rà soát danh sách hộ vay vốn.",
        "Phối hợp với UBND xã Yên Phú rà soát danh sách hộ vay vốn.",
        "Triển khai nghị quyết của tỉnh Hòa Giang về kinh tế tập thể.",
        "Ký kết chương trình hợp tác với tỉnh Hòa Giang về tiêu thụ nông sản.",
        "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/02/2026 của UBND tỉnh Hòa Giang.",
        "Rà soát danh sách hộ vay vốn.",
    ],
)
def test_names_of_bodies_papers_and_who_acts_are_no_places(item: str) -> None:
    assert places(item) == ()


def test_each_task_has_its_own_places_each_once() -> None:
    text = f"{_HEAD}1. Sửa chợ ở xã Yên Phú, nhất là tại xã Yên Phú.\n2. Sửa cầu ở thôn Bãi Bằng.\n3. Báo cáo.\n"
    assert [task.places for task in extract_text(text).tasks] == [("xã Yên Phú",), ("thôn Bãi Bằng",), ()]
