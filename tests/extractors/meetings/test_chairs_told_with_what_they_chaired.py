"""Chủ trì họp báo, chư tăng chủ tọa hội nghị, chức trước tên: chairs told with what they chaired, monks, offices first."""
# ruff: noqa: E501 (sentences as they stand in real texts)

import pytest
from told_meetings import held

from domain.extraction import Role

_LEAD = "Sáng 15/3, Hội đồng gia tộc họ Lê tổ chức phiên họp bàn việc tu tạo. "


@pytest.mark.parametrize(
    ("told", "chair"),
    [
        ("Chủ trì cuộc họp báo, ông Lê Văn An, Phó Chủ tịch HĐND tỉnh, khẳng định việc thu phí là cần thiết.", Role("Lê Văn An", "Phó Chủ tịch HĐND tỉnh")),
        ("Chủ trì hội thảo có bà Lê Thị An, Giám đốc Sở Y tế.", Role("Lê Thị An", "Giám đốc Sở Y tế")),
        ("Chứng minh và chủ tọa hội nghị có Đại đức Thích Minh An, Trưởng ban Trị sự huyện; Thượng tọa Thích Trí Bình, Phó ban.", Role("Thích Minh An", "Trưởng ban Trị sự huyện")),
        ("Phiên họp diễn ra dưới sự chủ trì của Tộc trưởng, ông Lê Văn An.", Role("Lê Văn An", "Tộc trưởng")),
    ],
)  # fmt: skip
def test_who_chaired_what(told: str, chair: Role) -> None:
    assert held(_LEAD + told).chair == chair


@pytest.mark.parametrize(
    "told",
    [
        "Tham dự họp báo, ông Lê Văn An, Phó Chủ tịch HĐND tỉnh, khẳng định việc thu phí là cần thiết.",
        "Chứng minh hội nghị có Đại đức Thích Minh An, Trưởng ban Trị sự huyện; Thượng tọa Thích Trí Bình, Phó ban.",
        "Phiên họp nghe báo cáo của Tộc trưởng, ông Lê Văn An.",
    ],
)
def test_who_only_came_chaired_nothing(told: str) -> None:
    assert held(_LEAD + told).chair is None
