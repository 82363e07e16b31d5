"""Số trang giữa câu: the number of a page that was copied with its text parts no sentence."""

from __future__ import annotations

import pytest

from extractors.layout.blocks import blocks


@pytest.mark.parametrize("number", ["2", "- 2 -", "2/5", "Trang 2"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_number_of_a_page_inside_a_sentence_parts_nothing(number: str, gap: str) -> None:
    text = f"1. Rà soát danh sách hộ vay vốn của các tổ, lập hồ{gap}{number}{gap}sơ gửi Ngân hàng.\n2. Mở lớp."
    assert [block.words(text)[-10:] for block in blocks(text)] == ["Ngân hàng.", "Mở lớp."]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Rà soát danh sách hộ vay vốn của các tổ.", "sơ kết phong trào"),
        ("Rà soát danh sách hộ vay vốn của các tổ", "Mở lớp tập huấn"),
        ("Các tổ", "khảo sát hộ vay"),
        ("Rà soát danh sách hộ vay vốn của các tổ", "- mở lớp tập huấn"),
    ],
)
def test_number_between_lines_that_stand_for_themselves_stays(above: str, below: str) -> None:
    text = f"{above}\n\n2\n\n{below}"
    assert len(blocks(text)) >= 2
