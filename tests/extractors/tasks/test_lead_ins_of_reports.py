"""Lead-ins that end in "là", and small marks before what is asked."""

from __future__ import annotations

import pytest
from read_tasks import texts, texts_and_leads

from extractors.layout.modes import lead_in_mode

LISTED = "1. Hoạt động truyền thống:\n\n- Gặp mặt biểu dương chị em tiêu biểu.\n\n- Động viên chị em dự ngày lễ."


def test_a_lead_in_that_ends_in_is_asks_for_what_stands_below() -> None:
    told = "Bám sát chỉ đạo của Hội, định hướng hoạt động năm 2031 của Ban Công tác nữ là:"
    assert texts(f"BÁO CÁO\nĐịnh hướng hoạt động năm 2031\n\n{told}\n\n{LISTED}") == [
        "Gặp mặt biểu dương chị em tiêu biểu",
        "Động viên chị em dự ngày lễ",
    ]


def test_bold_marks_before_what_is_asked_are_no_part_of_it() -> None:
    text = "# BIÊN BẢN HỌP CÔNG ĐOÀN\n\n## II. KẾ HOẠCH\n\n- **Yêu cầu:** Cần thu công nợ quỹ trước ngày 5/8."
    assert texts(text) == ["Cần thu công nợ quỹ trước ngày 5/8"]


def test_what_is_to_be_discussed_is_no_part_of_who_discusses_it() -> None:
    assert texts_and_leads("Thủ tướng yêu cầu các bộ, ngành thảo luận một số vấn đề nổi cộm.") == [
        ("các bộ, ngành thảo luận một số vấn đề nổi cộm", "các bộ, ngành")
    ]
    assert texts("Sáng 4/7, UBND huyện họp. Các đại biểu thảo luận về dự thảo quy chế chi tiêu của huyện.") == []


@pytest.mark.parametrize("came", ["đạt nhiều hiệu quả tích cực", "gặt hái được nhiều thành tích", "đạt nhiều kết quả"])
def test_a_lead_in_that_ends_with_what_came_of_it_reports(came: str) -> None:
    told = f"Hội Nông dân huyện đã xây dựng các kế hoạch triển khai nhiệm vụ công tác hội {came} như"
    assert lead_in_mode(told) == "result"
    assert lead_in_mode("Để đạt hiệu quả, Hội tập trung các nhiệm vụ sau") == "task"
