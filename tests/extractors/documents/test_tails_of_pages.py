"""What a site sets below an item of news tells of none of its meetings, and is not where it begins."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

import pytest

from extractors.extract import extract_text

ITEM = "Giá bưởi tăng ở Phú Lâm\n\nNhững ngày này, giá bưởi ở Phú Lâm tăng mạnh. Ông Lê Văn Tâm cho biết nhà vườn có lãi.\n\nThu Hà\n\n"
OTHERS = "Đại hội Hội Làm vườn tỉnh lần thứ IV (05/02/2026)\nSáng 5/2/2026, Hội Nông dân xã tổ chức hội nghị tổng kết năm 2025.\n"
LONG = (
    "Sáng 5/2/2026, tại hội trường UBND xã, Hội Nông dân xã Tân Hòa đã tổ chức hội nghị tổng kết công tác năm 2025 và triển khai"
    " nhiệm vụ năm 2026 với sự tham dự của 120 đại biểu từ các chi hội trong xã.\n"
)


@pytest.mark.parametrize(
    "heading",
    ["Tin liên quan", "CÁC TIN KHÁC", "Đọc thêm", "» Bài viết khác", "Cùng chuyên mục", "Có thể bạn quan tâm"],
)
def test_headlines_of_others_are_no_meeting(heading: str) -> None:
    found = extract_text(f"{ITEM}{heading}\n{OTHERS}")
    assert found.meeting is None
    assert found.document.title == "Giá bưởi tăng ở Phú Lâm"
    assert found.document.author == "Thu Hà"


@pytest.mark.parametrize("heading", ["Tin liên quan", "Xem thêm"])
def test_an_item_goes_on_below_headlines_in_its_middle(heading: str) -> None:
    found = extract_text(f"Nông dân Tân Hòa vượt khó\n\n{heading}\n\nHội Làm vườn tỉnh kết nạp hội viên\n\n{LONG}")
    assert found.meeting is not None
    assert found.meeting.body == "Hội Nông dân xã Tân Hòa"


def test_a_menu_above_the_item_is_no_tail() -> None:
    found = extract_text(
        "Trang chủ\nGiới thiệu\nTin mới\nNông dân Tân Hòa vượt khó\n"
        "Sáng 5/2/2026, Hội Nông dân xã Tân Hòa tổ chức hội nghị tổng kết năm 2025 tại hội trường xã.\n"
    )
    assert found.meeting is not None
    assert found.meeting.venue == "hội trường xã"
