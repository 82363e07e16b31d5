"""Tên có chữ chỉ việc: names of bodies that hold a verb or a word of duty, before what the body is to do."""

from __future__ import annotations

import pytest
from read_tasks import texts_and_leads

_NAMES = (
    "Tiểu ban Hậu cần",
    "Tiểu ban Hậu cần - Lễ tân",
    "Hội Cựu thanh niên xung phong",
    "Hội đồng phối hợp phổ biến, giáo dục pháp luật",
    "Hội đồng đăng ký đất đai",
    "Ban Chỉ đạo xóa nhà tạm, nhà dột nát",
    "Ban Tham mưu, giúp việc",
    "Bộ phận Tiếp nhận và Trả kết quả",
    "Phòng Quản lý xây dựng công trình",
    "Tổ Tuyên truyền lưu động",
    "Tổ Bảo vệ an ninh, trật tự",
    "Trường Phổ thông dân tộc bán trú",
    "HTX Nông nghiệp dịch vụ tổng hợp",
    "HTX Dịch vụ nông nghiệp và xây dựng",
    "Báo và phát thanh, truyền hình tỉnh",
    "Tổ công nghệ số cộng đồng",
    "Ban Hỗ trợ phụ nữ phát triển kinh tế",
    "Câu lạc bộ Thanh niên khởi nghiệp",
)


@pytest.mark.parametrize("name", _NAMES)
@pytest.mark.parametrize(
    "work", ["rà soát danh sách", "chủ trì, phối hợp với Công an xã mua sắm vật tư", "cần bố trí xe"]
)
def test_name_goes_on_to_its_end(name: str, work: str) -> None:
    text = f"II. NHIỆM VỤ\n\n1. {name} {work}.\n2. Giao {name} {work}.\n"
    assert [lead for _, lead in texts_and_leads(text)] == [name, name]


@pytest.mark.parametrize(
    ("said", "lead"),
    [
        ("Hội đồng phối hợp với Công an xã mua sắm vật tư.", "Hội đồng"),
        ("Hội Phụ nữ phát triển kinh tế vườn.", "Hội Phụ nữ"),
        ("Phòng Kinh tế và Công an xã xây dựng kế hoạch.", "Phòng Kinh tế và Công an xã"),
        ("Hội đồng chủ trì kiểm kê tài sản.", "Hội đồng"),
    ],
)
def test_name_ends_before_the_work(said: str, lead: str) -> None:
    assert [lead for _, lead in texts_and_leads(f"II. NHIỆM VỤ\n\n1. {said}\n")] == [lead]
