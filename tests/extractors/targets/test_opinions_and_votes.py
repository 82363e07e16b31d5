"""Ý kiến, biểu quyết: each speaks for himself, what is asked for, and what is settled beside the votes."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text
from vitext.fold import fold

MINUTES = "BIÊN BẢN\nHọp xã viên\n\n"
VOICES = f"{MINUTES}2. Ý kiến thảo luận\n"
SETTLED = f"{MINUTES}3. Kết luận\n"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (f"{VOICES}- Ông Lạc: xin mua thêm 2 máy.\n- Bà Sen: nhà tôi cấy 6 sào.", ["target", "result"]),
        (f"{VOICES}- Ông Lạc: giá bơm 90.000đ/sào là cao, xin giảm còn 80.000đ/sào.", ["result", "target"]),
        (f"{VOICES}- Bà Sen: phụ cấp đang 30.000 đồng/tháng; đề xuất thêm 2 buồng tắm.", ["result", "target"]),
        (
            f"{VOICES}- Ông Lạc: mùa rồi mất 30%, chỉ được 1,6 tạ/sào; xin hạ xuống 200 nghìn/khẩu.",
            ["result"] * 2 + ["target"],
        ),
        (f"{VOICES}- Chị Bảy, chi hội thôn 5 nhận đỡ đầu 02 cháu.", ["target"]),
        (f"{MINUTES}1. Báo cáo kết quả\n- Hội nhận đỡ đầu 02 cháu.", ["result"]),
        (f"{VOICES}- Bà Sen: muốn giảm cho 20 hộ.", ["target"]),
        (f"{SETTLED}- Cả họp đồng ý thưởng 2 triệu.\n- Biểu quyết khoán 9 triệu/vụ.", ["target", "target"]),
        (f"{VOICES}- Bà Sen: lãi suất đang 9,8%/năm, ngân hàng có 8,5%/năm nên khách trả 21 món.", ["result"] * 3),
        (f"{VOICES}- Bà Sen: chi tiếp khách hết 8,7 triệu, vượt định mức 2,7 triệu.", ["result", "result"]),
        (
            f"{MINUTES}2. Kết luận, biểu quyết:\n- Mức đóng: 200.000 đồng/hộ. 40/42 hộ đồng ý.\n- Hộ nghèo giảm 50%.",
            ["target", "result", "target"],
        ),
        (f"{SETTLED}- Thưởng mỗi lớp 300 nghìn đồng.\n100% các lớp nhất trí.", ["target", "result"]),
        (f"{SETTLED}a) Từ ngày 16/9/2031 lãi suất cho vay còn 9,5%/năm.", ["target"]),
        (f"{SETTLED}- Nâng tỷ lệ hồ sơ trực tuyến lên 80% (hiện 71%).", ["target", "result"]),
        (f"{SETTLED}- Đưa nợ quá hạn về dưới 0,8%.", ["target"]),
        (f"{MINUTES}1. Báo cáo kết quả\n- Nợ quá hạn 0,8%, có 5 hồ sơ quá hạn.", ["result", "result"]),
        (
            "KẾ HOẠCH\nTrồng rừng năm 2031\n\nNăm 2030, toàn xã mở 3 lớp cho 120 học viên. Nay xã lập kế hoạch:"
            "\n\nI. MỤC TIÊU\n- Mở 4 lớp.",
            ["result", "result", "target"],
        ),
        (
            "NGHỊ QUYẾT\nĐại hội cổ đông\n\nĐiều 1. Thông qua kế hoạch\nTrong năm 2030, Công ty lắp mới 436 đồng hồ.",
            ["result"],
        ),
    ],
)
def test_kind(text: str, kinds: list[str]) -> None:
    day = "\n\nĐông Hải, ngày 5 tháng 2 năm 2031\n"
    assert [one.kind for one in extract_text(f"{text}\n{day}").targets] == kinds


def test_what_comes_of_something_is_told_without_marks_too() -> None:
    text = f"{VOICES}- Bà Sen: lãi suất đang 9,8%/năm, ngân hàng có 8,5%/năm nên khách trả 21 món.\n"
    assert [one.kind for one in extract_text(fold(text)).targets] == ["result"] * 3
