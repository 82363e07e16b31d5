"""Việc thường ngày: verbs of the house, the field, the site, the class and the parish charge somebody, too."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

HEAD = """\
BIÊN BẢN HỌP GIAO BAN TUẦN

Thời gian: 14h00 ngày 13/7/2026
Chủ trì: bà Lan
1. Phân công công việc tuần này:
"""


@pytest.mark.parametrize(
    "work",
    [
        "vớt bèo trên kênh N3",
        "dàn dựng hai tiết mục",
        "tập múa cho đội văn nghệ",
        "thả cá giống xuống ao làng",
        "trông xe cho khách",
        "gói bánh chưng",
        "canh đê ban đêm",
        "phỏng vấn ứng viên",
        "xuất hóa đơn cho đại lý",
        "tính lương tháng 7",
        "scan hồ sơ thành viên",
        "test chức năng đăng nhập",
        "chép gia phả chi hai",
    ],
)
@pytest.mark.parametrize("asked", ["- Giao Văn phòng {}.", "- Văn phòng {}.", "- Văn phòng: {}."])
def test_whoever_is_charged_leads(work: str, asked: str) -> None:
    (task,) = extract_text(f"{HEAD}{asked.format(work)}\n").tasks
    assert task.lead == "Văn phòng"
    assert task.text.endswith(work)
