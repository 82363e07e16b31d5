"""Ai làm, nói sau việc hay qua lời mời: those by whom work is done, who are invited to it, or given a part of it."""

from __future__ import annotations

import pytest
from read_tasks import leads_in_commune


@pytest.mark.parametrize(
    ("said", "leads"),
    [
        ("Lập dự toán do kế toán lo; trồng hoa ven đường do chị Mây làm.", ["kế toán", "chị Mây"]),
        ("Kiểm tra các công trình do Ban Quản lý dự án thực hiện.", [None]),
        ("Mời Trạm Y tế khám sức khỏe cho hội viên.", ["Trạm Y tế"]),
        ("Mời Trạm Y tế cử cán bộ dự họp.", [None]),
        ("Giao chỉ tiêu cho Đoàn Thanh niên kết nạp 40 đoàn viên.", ["Đoàn Thanh niên"]),
        ("Phòng Kinh tế lập dự toán; kinh phí giao Kho bạc cân đối, bố trí.", ["Phòng Kinh tế", "Kho bạc"]),
        ("Các đồng chí: Lan, Hùng, Minh mua sắm vật tư.", ["Các đồng chí: Lan, Hùng, Minh"]),
        ("Phòng Kinh tế - tổng hợp số liệu báo cáo.", ["Phòng Kinh tế"]),
    ],
)
def test_who_acts_is_named_behind_or_beside_the_work(said: str, leads: list[str | None]) -> None:
    assert leads_in_commune(said) == leads


@pytest.mark.parametrize(
    ("said", "lead"),
    [
        ("Các hộ tham gia lễ hội có trách nhiệm: dựng gian hàng; giữ vệ sinh chung.", "Các hộ tham gia lễ hội"),
        (
            "Tiểu ban Khánh tiết, lễ tân do đồng chí Bí thư Đoàn phụ trách: chuẩn bị cờ hoa; lập danh sách khách mời.",
            "Tiểu ban Khánh tiết, lễ tân",
        ),
    ],
)
def test_name_ends_before_words_of_duty_and_who_leads_it(said: str, lead: str) -> None:
    assert leads_in_commune(said) == [lead, lead]
