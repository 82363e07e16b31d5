"""Whose decision a piece of news reports."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

_OPENING = "Sáng ngày 12/5/2025, tại trụ sở, {who} tổ chức {title}.\n\nTham dự có các ủy viên.\n\n"
_ALLIANCE = "Liên minh Hợp tác xã tỉnh An Biên"


@pytest.mark.parametrize(
    ("who", "title", "said", "issuer"),
    [
        (
            _ALLIANCE,
            f"Hội nghị Ban Chấp hành {_ALLIANCE} lần thứ 6",
            "Nội dung Nghị quyết:",
            f"Ban Chấp hành {_ALLIANCE}",
        ),
        (
            _ALLIANCE,
            "Hội nghị Ban Thường vụ lần thứ 6, khóa V",
            "Ban Thường vụ thống nhất các báo cáo.",
            f"Ban Thường vụ {_ALLIANCE}",
        ),
        (_ALLIANCE, "Hội nghị Ban Thường vụ lần thứ 6, khóa V", "Hội nghị nghe báo cáo.", None),
        (_ALLIANCE, "Hội nghị tổng kết phong trào thi đua", "Hội nghị thống nhất các báo cáo.", None),
        ("Ban Thường vụ", "Hội nghị Ban Chấp hành lần thứ 6", "Hội nghị đã thông qua Nghị quyết.", None),
        (
            "Đảng ủy Công ty Cổ phần Gạch An Biên",
            "Hội nghị Đảng ủy mở rộng",
            "Hội nghị thống nhất ban hành Nghị quyết lãnh đạo nhiệm vụ 6 tháng cuối năm.",
            "Đảng ủy Công ty Cổ phần Gạch An Biên",
        ),
        (
            "Đảng ủy Công ty Cổ phần Gạch An Biên",
            "Hội nghị Đảng ủy mở rộng",
            "Hội nghị thống nhất thực hiện Nghị quyết Đại hội Đảng các cấp.",
            None,
        ),
        (
            "Công ty Cổ phần Gạch An Biên",
            "Hội nghị giao ban",
            "Hội nghị thống nhất ban hành Nghị quyết lãnh đạo.",
            None,
        ),
    ],
)
def test_news_of_what_a_body_decided_has_that_body_as_issuer(
    who: str, title: str, said: str, issuer: str | None
) -> None:
    read = extract_text(f"{title}\n\n{_OPENING.format(who=who, title=title)}{said}\n\nTin, ảnh: Minh Hà")
    assert read.document.kind == "news"
    assert read.document.issuer == issuer


@pytest.mark.parametrize(
    ("said", "issuer"),
    [
        (
            "Hội đồng nhân dân tỉnh vừa ban hành Nghị quyết kỳ họp chuyên đề lần thứ 3 năm 2026.",
            "Hội đồng nhân dân tỉnh",
        ),
        ("Các xã đã triển khai Nghị quyết kỳ họp chuyên đề lần thứ 3 năm 2026.", None),
    ],
)
def test_news_of_a_resolution_of_a_session_names_who_issued_it(said: str, issuer: str | None) -> None:
    text = f"Thông tin kỳ họp chuyên đề\n\nNgày đăng: 12/5/2026\n\n{said}\n\nTại kỳ họp, các đại biểu đã thảo luận.\n"
    assert extract_text(text).document.issuer == issuer
