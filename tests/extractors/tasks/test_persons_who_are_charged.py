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
        ("Đ/c Lò Thị Hom (kế toán) mua hoa; trang trí hội trường.", "Đ/c Lò Thị Hom"),
    ],
)
def test_person_does_what_stands_behind_his_name_and_office(said: str, lead: str) -> None:
    tasks = extract_text(_NOTICE.format(said)).tasks
    assert [task.lead for task in tasks if "hoa" in task.text or "trang trí" in task.text.lower()] == [lead] * 2


def test_place_of_two_syllables_is_no_person() -> None:
    tasks = extract_text("II. NHIỆM VỤ\n\n1. Hà Giang là điểm đến; mở thêm 2 tuyến du lịch.\n").tasks
    assert all(task.lead != "Hà Giang" for task in tasks)


@pytest.mark.parametrize(
    "story",
    [
        "Tối nay, Hà Thị Lả sẽ trở lại sân khấu của hội diễn.",
        "Giám đốc Sở Công Thương, Trần Văn Lực đề nghị các doanh nghiệp nộp lại giấy chứng nhận.",
    ],
)
def test_person_in_a_story_is_no_one_who_is_charged(story: str) -> None:
    tasks = extract_text(f"Tin trong tỉnh\n\nSáng 12/3, hội diễn khai mạc tại Nhà văn hóa.\n\n{story}\n").tasks
    assert all(task.lead != "Hà Thị Lả" and task.assigner != "Trần Văn Lực" for task in tasks)


def test_delegation_that_reviews_is_charged_by_an_article_and_the_closing_one_is_a_formula() -> None:
    text = (
        "SỞ CÔNG THƯƠNG\nSố: 12/QĐ-SCT\n\nQUYẾT ĐỊNH\nVề việc thành lập Đoàn thẩm định\n\nQUYẾT ĐỊNH:\n"
        "Điều 1. Thành lập Đoàn thẩm định gồm các ông, bà có tên sau.\n"
        "Điều 2. Đoàn thẩm định có trách nhiệm thẩm định thực tế cơ sở và lập biên bản.\n"
        "Điều 3. Các ông (bà) Chánh Văn phòng và các đơn vị liên quan căn cứ Quyết định thi hành./.\n"
    )
    assert [task.lead for task in extract_text(text).tasks] == ["Đoàn thẩm định"]
