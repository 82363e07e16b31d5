"""Văn bản không dấu giao việc: bodies are found and charged in a text without marks as in the same text with them."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text
from vitext.fold import fold

HEAD = "UBND TỈNH HÀ NAM\nTHÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 5/4/2026\n"


@pytest.mark.parametrize(
    "body",
    ["Sở Tài chính", "Sở Y tế", "Sở Xây dựng", "Ban Quản lý dự án", "Ban Thường vụ", "Công an tỉnh", "UBND các xã"],
)
@pytest.mark.parametrize(
    "frame", ["1. Giao {}", "- {}", "Đề nghị {}", "Chủ tịch UBND tỉnh giao {}", "2. {} có trách nhiệm"]
)
def test_a_body_is_charged_without_marks(body: str, frame: str) -> None:
    text = fold(f"{HEAD}{frame.format(body)} rà soát hồ sơ, báo cáo trước 30/6/2026.")
    (task,) = extract_text(text).tasks
    assert task.lead == fold(body)


def test_what_is_handed_over_is_no_body() -> None:
    assert extract_text("Xã đã giao sổ cho các hộ, giao thẻ cho hội viên.").tasks == ()


@pytest.mark.parametrize(
    "said",
    [
        "Các chuyền trưởng có trách nhiệm kiểm tra máy; ai nghỉ phải báo trước.",
        "Không xem xét gia hạn nợ.",
        "Chủ tọa cho biết sẽ mở lớp tập huấn trong tháng 7.",
    ],
)
def test_what_minutes_say_is_read_alike_with_marks_and_without(said: str) -> None:
    text = f"BIÊN BẢN HỌP HỢP TÁC XÃ\nNgày 5/4/2026, HTX Lan Anh họp.\nNội dung:\n- {said}"
    assert [fold(one.text) for one in extract_text(text).tasks] == [one.text for one in extract_text(fold(text)).tasks]


def test_short_verbs_open_items_without_marks() -> None:
    items = ["Thu dứt điểm nợ đọng", "Họp tổ hằng tháng", "Đưa 100% hộ vào tổ hợp tác", "Vớt bèo kênh chính"]
    text = fold("Yêu cầu các xã:\n" + "\n".join(f"- {item}." for item in items))
    assert [one.text for one in extract_text(text).tasks] == [fold(item) for item in items]


@pytest.mark.parametrize("item", ["Thư ký: Lê Thị Hoa", "Đơn vị chủ quản: Sở Y tế", "Thứ hai: 8 giờ"])
def test_words_that_only_look_so_open_none(item: str) -> None:
    assert extract_text(fold(f"Thành phần:\n- {item}.")).tasks == ()
