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


@pytest.mark.parametrize(
    ("lead", "name", "role"),
    [
        (
            "Chiều 15/3, Bộ trưởng Bộ Xây dựng Đặng Quang Minh cùng đoàn công tác đã làm việc với UBND tỉnh về cầu đường.",
            "Đặng Quang Minh",
            "Bộ trưởng Bộ Xây dựng",
        ),
        (
            "Chiều 15/3, Phó Chủ tịch UBND tỉnh Lê Hải đã đi kiểm tra thực tế dự án hồ chứa và có buổi làm việc với huyện.",
            "Lê Hải",
            "Phó Chủ tịch UBND tỉnh",
        ),
        (
            "Chiều 15/3, Chủ tịch UBND huyện Tân Kỳ Lê Hải chủ trì hội nghị giao ban tháng 3.",
            "Lê Hải",
            "Chủ tịch UBND huyện Tân Kỳ",
        ),
        (
            "Chiều 15/3, Phó Chủ tịch UBND xã Nguyễn Tân Hải chủ trì hội nghị giao ban tháng 3.",
            "Nguyễn Tân Hải",
            "Phó Chủ tịch UBND xã",
        ),
    ],
)
def test_officer_who_looked_first_or_whose_unit_has_a_name(lead: str, name: str, role: str) -> None:
    found = held(lead)
    assert found.chair == Role(name, role)
    assert found.province is None
