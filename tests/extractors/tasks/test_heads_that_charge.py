"""Đề mục ghi ai phụ trách: heads that name a part of the work or a body, and who is charged with it."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

_MINUTES = """BIÊN BẢN HỌP BAN TỔ CHỨC HỘI LÀNG

Thời gian: 14h00 ngày 13/7/2026
Chủ trì: ông Vượng

II. Kết luận, phân công:
1. Thủ quỹ thu đủ tiền đóng góp.

2. {}
- Thuê 40 bộ bàn ghế;
- Dựng rạp trước sân đình.

3. Mọi người nhất trí.
"""


@pytest.mark.parametrize(
    ("head", "lead"),
    [
        ("Hậu cần do Chi hội Phụ nữ phụ trách:", "Chi hội Phụ nữ"),
        ("Hậu cần do ông Nghị làm đầu mối:", "ông Nghị"),
        ("Hậu cần giao Đoàn Thanh niên:", "Đoàn Thanh niên"),
        ("Hậu cần (giao Đoàn Thanh niên làm đầu mối)", "Đoàn Thanh niên"),
        ("Hậu cần (Kế toán, thủ quỹ)", "Kế toán, thủ quỹ"),
        ("Hậu cần - Chi hội Phụ nữ chủ trì, Đoàn Thanh niên phối hợp:", "Chi hội Phụ nữ"),
        ("Hậu cần – Đoàn Thanh niên phụ trách", "Đoàn Thanh niên"),
        ("Hậu cần: đồng chí Lan", "đồng chí Lan"),
        ("Tiểu ban Lễ tân do bà Mùi làm Trưởng tiểu ban, có nhiệm vụ:", "Tiểu ban Lễ tân"),
        ("Tiểu ban Lễ tân (ông Nghị làm Trưởng tiểu ban):", "Tiểu ban Lễ tân"),
        ("Tổ 1 do ông Nghị phụ trách:", "Tổ 1"),
        ("Tổ hậu cần: do bà Mùi làm tổ trưởng", "Tổ hậu cần"),
        ("Chi hội Phụ nữ và Đoàn Thanh niên cùng chủ trì các nội dung:", "Chi hội Phụ nữ và Đoàn Thanh niên"),
        ("Chi hội Phụ nữ được giao các nhiệm vụ:", "Chi hội Phụ nữ"),
        ("Chi hội Phụ nữ là đầu mối:", "Chi hội Phụ nữ"),
        ("Chi hội Phụ nữ phối hợp với Đoàn Thanh niên thực hiện:", "Chi hội Phụ nữ"),
        ("Hậu cần", None),
    ],
)
def test_whoever_a_head_charges_does_what_stands_below(head: str, lead: str | None) -> None:
    tasks = extract_text(_MINUTES.format(head)).tasks
    assert [task.lead for task in tasks if "Thuê 40" in task.text or "Dựng rạp" in task.text] == [lead, lead]


@pytest.mark.parametrize("label", ["A.", "I.", "1.", "a)"])
def test_parts_of_an_agreement_are_headed_by_who_acts(label: str) -> None:
    over = "Phần 2. TRÁCH NHIỆM CỦA MỖI BÊN" if label == "I." else "II. TRÁCH NHIỆM CỦA MỖI BÊN"
    text = f"{over}\n{label} Hội Làm vườn tỉnh\n- Biên soạn tài liệu ghép cành.\n- Cử giảng viên xuống các xóm.\n"
    assert [task.lead for task in extract_text(text).tasks] == ["Hội Làm vườn tỉnh"] * 2
