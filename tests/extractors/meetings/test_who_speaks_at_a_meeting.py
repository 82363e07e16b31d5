"""Ai lên tiếng tại hội nghị: a body that speaks behind a meeting's name ends it, and held it where it announces something."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

import pytest
from told_meetings import held


@pytest.mark.parametrize(
    ("lead", "title", "body"),
    [
        (
            "Ngày 12/3, tại hội nghị gặp gỡ doanh nghiệp quý I, lãnh đạo Sở Tài nguyên và Môi trường tỉnh Lâm Sơn cam kết rút ngắn thời gian cấp phép.",
            "hội nghị gặp gỡ doanh nghiệp quý I",
            "Sở Tài nguyên và Môi trường tỉnh Lâm Sơn",
        ),
        (
            "(TBS) - Chiều 5/3, tại buổi họp báo thường kỳ quý I, Bộ Công Thương đã thông tin về phương án điều hành giá điện.",
            "buổi họp báo thường kỳ quý I",
            "Bộ Công Thương",
        ),
        (
            "Sáng nay 5/3, tại Hội nghị tổng kết năm 2025, triển khai nhiệm vụ năm 2026, Liên đoàn Lao động huyện Sen đã biểu dương 20 tập thể.",
            "Hội nghị tổng kết năm 2025, triển khai nhiệm vụ năm 2026",
            "Liên đoàn Lao động huyện Sen",
        ),
        (
            "Ngày 5/3, tại hội nghị sơ kết công tác quý I, Ban Quản lý khu kinh tế vừa công bố danh mục dự án.",
            "hội nghị sơ kết công tác quý I",
            "Ban Quản lý khu kinh tế",
        ),
        (
            "Ngày 5/3, tại hội nghị đối thoại với người nộp thuế, Cục Thuế tỉnh Lâm Sơn cảnh báo nhiều thủ đoạn lừa đảo.",
            "hội nghị đối thoại với người nộp thuế",
            "Cục Thuế tỉnh Lâm Sơn",
        ),
    ],
)
def test_body_that_announces_something_at_a_meeting_held_it(lead: str, title: str, body: str) -> None:
    facts = held(lead)
    assert (facts.title, facts.body) == (title, body)


@pytest.mark.parametrize(
    ("lead", "title", "body"),
    [
        (
            "Ngày 5/3, tại hội nghị đối thoại với doanh nghiệp, Hiệp hội Gỗ Lâm Sơn kiến nghị giảm thuế.",
            "hội nghị đối thoại với doanh nghiệp",
            None,
        ),
        (
            "Ngày 5/3, tại Hội nghị xúc tiến đầu tư tỉnh Lâm Sơn, Tập đoàn Sao Việt cam kết rót 2.000 tỷ đồng.",
            "Hội nghị xúc tiến đầu tư tỉnh Lâm Sơn",
            None,
        ),
        (
            "Ngày 5/3, tại hội nghị trực tuyến toàn quốc về giải ngân, UBND tỉnh Lâm Sơn cam kết giải ngân 95%.",
            "hội nghị trực tuyến toàn quốc về giải ngân",
            None,
        ),
        (
            "Ngày 5/3, tại hội nghị giao ban của Bộ Công Thương, Sở Công Thương tỉnh Lâm Sơn đã thông tin về chợ.",
            "hội nghị giao ban của Bộ Công Thương",
            "Bộ Công Thương",
        ),
    ],
)
def test_guest_who_speaks_only_ends_the_name(lead: str, title: str, body: str | None) -> None:
    facts = held(lead)
    assert (facts.title, facts.body) == (title, body)


@pytest.mark.parametrize(
    "body", ["Quận ủy Quận 7", "Thị ủy Bình Long", "Lữ đoàn 5", "Đồn Biên phòng Cửa Sót", "Câu lạc bộ Hưu trí"]
)
def test_body_is_known_behind_a_place(body: str) -> None:
    facts = held(f"Ngày 8/3, tại Hội trường lớn, {body} tổ chức Hội nghị quán triệt nghị quyết.")
    assert (facts.body, facts.venue) == (body, "Hội trường lớn")


@pytest.mark.parametrize(
    ("lead", "province"),
    [
        ("Ngày 8/3, Sở Y tế tỉnh Bà Rịa – Vũng Tàu tổ chức Hội nghị sơ kết.", "Bà Rịa - Vũng Tàu"),
        ("Ngày 8/3, UBND tỉnh Thừa Thiên – Huế tổ chức Hội nghị sơ kết.", "Thừa Thiên - Huế"),
        ("Ngày 8/3, UBND tỉnh Nam Định – Cụm trưởng Cụm thi đua tổ chức Hội nghị sơ kết.", "Nam Định"),
    ],
)
def test_province_may_hold_a_dash(lead: str, province: str) -> None:
    assert held(lead).province == province
