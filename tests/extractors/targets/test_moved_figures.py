"""Xin giảm còn, cao hơn vụ trước, xây thêm: what a figure counts that is only asked for, moved or compared."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text
from vitext.fold import fold


@pytest.mark.parametrize(
    ("said", "counted"),
    [
        ("Giá bơm 130.000đ/sào là cao, xin giảm còn 115.000đ/sào.", ["Giá bơm", "Giá bơm"]),
        ("Lãi suất đang 9,8%/năm, đề nghị hạ xuống 9,2%/năm.", ["Lãi suất", "Lãi suất"]),
        ("Lúa đạt bình quân 62 tạ/ha, cao hơn vụ trước 3 tạ/ha.", ["Lúa đạt bình quân"] * 2),
        ("Quỹ thu 88 triệu đồng, chi 81 triệu đồng.", ["thu", "chi"]),
        ("Đề nghị xây thêm 08 phòng.", ["xây thêm"]),
        ("Kết nạp thêm ít nhất 12 hội viên.", ["Kết nạp thêm"]),
        ("Thăm ốm đau 12 lượt hết 3,6 triệu đồng.", ["Thăm ốm đau"] * 2),
        ("Bán cá với giá 32.000 đồng/kg, cao hơn vụ trước khoảng 15%.", ["giá", "giá"]),
        ("Theo ông Phác, toàn tỉnh hiện có 38,9 tỷ đồng nguồn vốn Quỹ.", ["nguồn vốn Quỹ"]),
        ("Tỷ lệ HTX khá đạt 61,5% (bình quân cả nước 58%).", ["Tỷ lệ HTX khá", "(bình quân cả nước)"]),
        ("Chi trả tiền khoán rừng cho 418 hộ, mức 500.000 đồng/ha.", ["Chi trả tiền khoán rừng", "(mức)"]),
        ("Tỷ lệ đỗ đại học 71,2%. Năm nay phấn đấu từ 75% trở lên.", ["Tỷ lệ đỗ đại học"] * 2),
        ("Mỗi sào mất thêm 80.000 đồng.", ["mất thêm"]),
    ],
)
def test_what_is_counted(said: str, counted: list[str]) -> None:
    found = [one.indicator for one in extract_text(f"BIÊN BẢN\nHọp xã viên\n\n1. Các việc\n{said}\n").targets]
    assert len(found) == len(counted)
    assert all(wanted in words for words, wanted in zip(found, counted, strict=True)), found


def test_what_is_moved_counts_the_same_without_marks() -> None:
    text = "BIÊN BẢN\nHọp xã viên\n\n1. Các việc\nLãi suất đang 9,8%/năm, đề nghị nâng lên 9,9%/năm.\n"
    assert [one.indicator for one in extract_text(fold(text)).targets] == ["Lai suat"] * 2


def test_head_names_what_its_sentence_does_not() -> None:
    text = "KẾ HOẠCH\nTổ chức hội thi\n\nI. Nội dung\nThi nấu ăn.\n\nII. Kinh phí\nDự kiến 280 triệu đồng.\n"
    (found,) = extract_text(text).targets
    assert found.indicator == "Kinh phí"


@pytest.mark.parametrize(
    "who", ["Cuộc họp nhất trí", "Thôn thống nhất", "Toàn thể đồng ý", "Chi bộ quyết định", "Hội nghị nhất trí"]
)
@pytest.mark.parametrize(
    ("settled", "indicator"),
    [
        ("giữ mức đóng góp 50.000 đồng/hộ", "mức đóng góp"),
        ("mức thu 50.000 đồng/hộ", "mức thu"),
        ("nâng mức hỗ trợ lên 300.000 đồng/hộ", "mức hỗ trợ"),
        ("chi thăm hỏi 500.000 đồng", "chi thăm hỏi"),
    ],
)
def test_who_settles_a_figure_is_not_what_it_counts(who: str, settled: str, indicator: str) -> None:
    (figure,) = extract_text(f"BIÊN BẢN\nHọp thôn\n\n1. Kết luận\n- {who} {settled}.\n").targets
    assert (figure.indicator, figure.kind) == (indicator, "target")
