"""Tổ máy, áo phao: units that are names of two nouns, and numbers that are names of quarters."""

import pytest

from extractors.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("vận hành 03 tổ máy", "tổ máy"),
        ("mua 45 áo phao và dây buộc", "áo phao"),
        ("trang bị 02 xuồng máy cho đội", "xuồng máy"),
        ("lắp 08 bảng điện tử ở chợ", "bảng điện tử"),
        ("mua 02 xe ép rác", "xe ép rác"),
        ("có 214 ô lồng cá song", "ô lồng"),
        ("xây 06 phòng học", "phòng học"),
        ("lắp 12 máy vi tính", "máy vi tính"),
        ("cấp 310 thẻ bảo hiểm y tế cho hộ cận nghèo", "thẻ bảo hiểm y tế"),
        ("sửa 05 phòng cho trực ban", "phòng"),
        ("có 5 tổ đã họp", "tổ"),
        ("lắp 10 quạt công nghiệp ở xưởng", "quạt"),
        ("đóng 6 kệ trưng bày sản phẩm", "kệ"),
        ("tặng 24 đèn lồng cho trẻ", "đèn lồng"),
        ("đắp 37 đập tạm ngăn mặn", "đập tạm"),
    ],
)
def test_unit(text: str, unit: str) -> None:
    (found,) = find_quantities(text)
    assert found.unit == unit


@pytest.mark.parametrize("text", ["Khu phố 6 rác tồn đọng nhiều", "Tổ dân phố 3 rác ngập"])
def test_number_of_a_quarter_counts_nothing(text: str) -> None:
    assert not find_quantities(text)
