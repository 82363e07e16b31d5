"""Đã chi, phải chịu, xin tăng: figures whose kind a word of the second rank decides."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

REPORT = "BÁO CÁO\nKết quả năm 2030 và kế hoạch năm 2031\n\nI. KẾT QUẢ NĂM 2030\n"
MINUTES = "BIÊN BẢN\nHọp xã viên\n\n1. Giá dịch vụ\n"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (f"{REPORT}- Công ty đã chia cổ tức đợt 1 bằng 7% mệnh giá.", ["result"]),
        (f"{REPORT}- Do hạn, người trồng mất thêm 800 đồng/kg.", ["result"]),
        (f"{REPORT}- Sau bão, lòng hồ phải vớt 140 tấn rác.", ["result"]),
        (
            f"{REPORT}\nII. KẾ HOẠCH 2031\n1. Sản lượng: 66 triệu kWh (thực hiện 2030: 61 triệu kWh).",
            ["target", "result"],
        ),
        (f"{MINUTES}- Bơm tát: năm rồi 1,3 triệu/ha, tổ bơm xin tăng lên 1,5 triệu/ha.", ["result", "target"]),
        (f"{MINUTES}Biểu quyết giá bơm 1,4 triệu/ha: 81 phiếu thuận, 7 phiếu chống.", ["target", "result", "result"]),
        (f"{MINUTES}HTX xin vay 3 tỷ mà mới được duyệt 900 triệu.", ["target", "result"]),
        (f"{MINUTES}Phấn đấu vụ tới vận động được 60 hộ trở lên.", ["target"]),
        (f"{MINUTES}Nếu mở rộng thì phải có 11 hộ hiến đất.", ["target"]),
    ],
)
def test_kind(text: str, kinds: list[str]) -> None:
    day = "\n\nĐông Hải, ngày 5 tháng 2 năm 2031\n"
    assert [one.kind for one in extract_text(f"{text}\n{day}").targets] == kinds
