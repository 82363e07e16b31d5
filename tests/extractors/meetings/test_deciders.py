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
    ],
)
def test_news_of_what_a_body_decided_has_that_body_as_issuer(
    who: str, title: str, said: str, issuer: str | None
) -> None:
    read = extract_text(f"{title}\n\n{_OPENING.format(who=who, title=title)}{said}\n\nTin, ảnh: Minh Hà")
    assert read.document.kind == "news"
    assert read.document.issuer == issuer
