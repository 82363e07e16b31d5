"""Figures that blanks part are read whole, and in doubt; figures that stand beside each other are not joined."""

from __future__ import annotations

import pytest

from extractors.quantities.find import find_quantities


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Tổng giá trị sản xuất đạt trên 1. 357 tỷ đồng.", 1357, "tỷ đồng"),
        ("Doanh thu đạt 12. 500. 000 đồng.", 12_500_000, "đồng"),
        ("Tổng vốn là 2 .350 triệu đồng.", 2350, "triệu đồng"),
        ("Sản lượng đạt 1 250 tấn.", 1250, "tấn"),
        ("Quỹ hội: 100 000đồng", 100000, "đồng"),
        ("- 150 000 đồng một suất", 150000, "đồng"),
        ("Mức thu 1.500 000 đồng", 1500000, "đồng"),
        ("Tỷ lệ hộ dùng nước sạch đạt 98, 5% kế hoạch.", 98.5, "%"),
        ("Dư nợ đạt 7 ,5 tỷ đồng.", 7.5, "tỷ đồng"),
    ],
)
def test_figure_parted_by_blanks_is_one_and_in_doubt(text: str, value: float, unit: str) -> None:
    (found,) = find_quantities(text)
    assert (found.value, found.unit) == (value, unit)
    assert [doubt.code for doubt in found.doubts] == ["broken_figure"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Thu 5, 6 và 7 tỷ đồng.", [5, 6, 7]),
        ("Kết quả:\n1. 357 hộ được vay vốn.", [357]),
        ("Toàn huyện có 12 xã. 357 hộ đã thoát nghèo.", [12, 357]),
        ("Thực hiện Điều 1. 357 hộ đã ký cam kết.", [357]),
        ("Tại thôn 3 250 hộ đã ký cam kết.", [250]),
        ("Có 15 xã, 120 hộ tham gia.", [15, 120]),
    ],
)
def test_figures_beside_each_other_are_not_joined(text: str, values: list[float]) -> None:
    found = find_quantities(text)
    assert [one.value for one in found] == values
    assert not any(one.doubts for one in found)


def test_above_or_below_is_about() -> None:
    (found,) = find_quantities("Hiện có trên dưới 20 HTX hoạt động.")
    assert (found.value, found.comparator) == (20, "approx")


def test_the_rest_of_a_figure_is_none_of_its_own() -> None:
    assert [one.value for one in find_quantities("năm 2025 000 hộ, 12 hộ")] == [12]
