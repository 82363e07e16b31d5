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
        (f"{MINUTES}BQL xin tăng từ 7.000đ/m2 lên 8.500đ/m2.", ["result", "target"]),
        (f"{MINUTES}Tổ 3 đề xuất đầu tư 4,2 km đường.", ["target"]),
        (f"{MINUTES}Trưởng thôn yêu cầu Chi hội phụ nữ tuyên truyền, vận động được 60 hộ trở lên là tốt.", ["target"]),
        (f"{MINUTES}Ngân sách xã chỉ cân đối được 2,1 tỷ đồng.", ["result"]),
        (f"{MINUTES}Nhất trí chủ trương bổ sung 5 tỷ đồng cho Quỹ.", ["target"]),
        (
            "CHƯƠNG TRÌNH\nHành động về kinh tế tập thể\n\n2. Mục tiêu cụ thể đến năm 2035\n\nToàn tỉnh có 260 HTX.",
            ["target"],
        ),
        (
            "KẾ HOẠCH\nCông tác năm 2031\n\nA. CHỈ TIÊU\n\nNăm 2030, toàn huyện có 9.318 hội viên; dư nợ 96 tỷ đồng.",
            ["result", "result"],
        ),
        (f"{MINUTES}Nếu mở rộng thì phải có 11 hộ hiến đất.", ["target"]),
    ],
)
def test_kind(text: str, kinds: list[str]) -> None:
    day = "\n\nĐông Hải, ngày 5 tháng 2 năm 2031\n"
    assert [one.kind for one in extract_text(f"{text}\n{day}").targets] == kinds
