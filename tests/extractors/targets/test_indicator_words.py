"""What is counted is said in the text's own words, the figure left out; what only compares counts what went before."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text
from extractors.quantities.find import find_quantities
from extractors.targets.indicator import indicator


def indicators(text: str) -> list[str]:
    """Of every quantity of one clause."""
    found: list[str] = []
    before, held = None, ""
    for one in find_quantities(text):
        said, held = indicator(text, one, 0, before, held, bare=text.isascii())
        found.append(said)
        before = one
    return found


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        ("thành lập mới ít nhất 20 HTX", ["thành lập mới"]),
        ("tăng trưởng khá, tỷ lệ nợ quá hạn dưới 1,5%", ["tỷ lệ nợ quá hạn"]),
        ("100% cán bộ được tập huấn.", ["cán bộ được tập huấn"]),
        ("Mở 03 lớp tập huấn kế toán", ["Mở lớp tập huấn kế toán"]),
        ("Đối tượng ở biên giới: Tổng số 1.177 hộ", ["Đối tượng ở biên giới"]),
        ("Chi phí quản lý: Cấp huyện 0,5 triệu đồng/hộ", ["Chi phí quản lý: Cấp huyện"]),
        ("Thu ngân sách đạt 9,7 tỷ đồng, bằng 81% dự toán; tăng 26%", ["Thu ngân sách"] * 3),
        ("tỷ lệ hộ nghèo còn 0,9% (cả nước 1,9%)", ["tỷ lệ hộ nghèo"] * 2),
        ("tốc độ tăng trưởng (GRDP) ước đạt 8,97%", ["tốc độ tăng trưởng"]),
        ("số hóa hồ sơ, phấn đấu đến hết tháng 9/2026 đạt 80%", ["số hóa hồ sơ"]),
        ("giải phóng mặt bằng 04 hộ", ["giải phóng mặt bằng"]),
        ("| Tổng nguồn vốn | tỷ đồng | 253,61 |", ["Tổng nguồn vốn"]),
        ("ty le no qua han duoi 1,5%", ["ty le no qua han"]),
    ],
)
def test_indicator_is_what_the_clause_counts(clause: str, words: list[str]) -> None:
    if clause.startswith("|"):
        clause = "| Chỉ tiêu | ĐVT | Thực hiện |\n" + clause
    assert indicators(clause) == words


def test_aside_in_brackets_before_a_colon_is_no_indicator() -> None:
    text = "a) Phân bổ các khoản trả nợ vay (gốc và lãi) là: 2.113.490 triệu đồng;"
    assert [one.indicator for one in extract_text(text).targets] == ["Phân bổ các khoản trả nợ vay"]


def test_bound_after_a_share_is_no_indicator() -> None:
    assert indicators("Phấn đấu 85% trở lên hội viên tham gia") == ["hội viên tham gia"]
