"""Người được phân công: persons by their whole names, with what they are, in lists of who does what."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

_NOTICE = """UBND XÃ NẬM TĂM
BAN TỔ CHỨC LỄ HỘI
Số: 02/TB-BTC

THÔNG BÁO
Phân công nhiệm vụ thành viên Ban Tổ chức lễ hội

Trưởng Ban Tổ chức phân công nhiệm vụ các thành viên như sau:

1. Đồng chí Vì Văn Ón: phát hành giấy mời; ghi biên bản.
2. {}
3. Đồng chí Lường Thị Inh: thu, chi kinh phí.
"""


@pytest.mark.parametrize(
    ("said", "lead"),
    [
        ("Hà Thị Lả, Trưởng phòng Kinh tế: mua hoa; trang trí hội trường.", "Hà Thị Lả, Trưởng phòng Kinh tế"),
        ("Hà Thị Lả – Phó Trưởng ban\n- Mua hoa;\n- Trang trí hội trường.", "Hà Thị Lả – Phó Trưởng ban"),
        ("Giao Hà Thị Lả (Trưởng phòng Kinh tế) mua hoa; trang trí hội trường.", "Hà Thị Lả (Trưởng phòng Kinh tế)"),
        ("Hà Thị Lả và đồng chí Ún mua hoa; trang trí hội trường.", "Hà Thị Lả và đồng chí Ún"),
        ("Bà Lả, Bí thư Đoàn xã, phụ trách khối Đảng: mua hoa; trang trí hội trường.", "Bà Lả, Bí thư Đoàn xã"),
        ("Đ/c Lò Thị Hom - cán bộ địa chính: mua hoa; trang trí hội trường.", "Đ/c Lò Thị Hom - cán bộ địa chính"),
        ("Đ/c Lò Thị Hom (kế toán) mua hoa; trang trí hội trường.", "Đ/c Lò Thị Hom (kế toán)"),
    ],
)
def test_person_does_what_stands_behind_his_name_and_office(said: str, lead: str) -> None:
    tasks = extract_text(_NOTICE.format(said)).tasks
    assert [task.lead for task in tasks if "hoa" in task.text or "trang trí" in task.text.lower()] == [lead] * 2


def test_place_of_two_syllables_is_no_person() -> None:
    tasks = extract_text("II. NHIỆM VỤ\n\n1. Hà Giang là điểm đến; mở thêm 2 tuyến du lịch.\n").tasks
    assert all(task.lead != "Hà Giang" for task in tasks)
