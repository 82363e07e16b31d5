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


@pytest.mark.parametrize(
    "work",
    [
        "liên lạc với các tàu còn trên biển",
        "phản biện dự thảo đề án",
        "duyệt giáo trình, danh sách giảng viên",
        "thanh quyết toán kinh phí đợt một",
        "nghe báo cáo tình hình bảo vệ rừng",
        "ứng kinh phí mua vật tư",
        "điều xe đưa đón đoàn",
        "gác cổng, kiểm soát khách ra vào",
        "xuống từng hộ nắm tình hình",
        "kèm học sinh yếu",
    ],
)
def test_verbs_of_offices_and_teams(work: str) -> None:
    (first, second) = extract_text(f"{HEAD}- Văn phòng: rà soát hồ sơ; {work}.\n").tasks
    assert (first.text, second.text, second.lead) == ("rà soát hồ sơ", work, "Văn phòng")
