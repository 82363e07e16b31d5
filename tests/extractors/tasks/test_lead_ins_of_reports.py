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


@pytest.mark.parametrize(
    ("told", "mode"),
    [
        ("10/10 chỉ tiêu đều đạt và vượt kế hoạch đề ra", "result"),
        ("nhiều chỉ tiêu đạt trên 80% như", "result"),
        ("phấn đấu các chỉ tiêu đạt và vượt kế hoạch", "target"),
        ("các chỉ tiêu đạt chuẩn nông thôn mới", "target"),
    ],
)
def test_targets_that_were_reached_are_results(told: str, mode: str) -> None:
    assert lead_in_mode(told) == mode


@pytest.mark.parametrize(
    ("said", "tasks"),
    [
        ("Các chỉ tiêu đều đạt và vượt như: kết nạp 20 hội viên; mở lớp dạy nghề.", []),
        ("Nghị quyết có 12 chỉ tiêu trên các lĩnh vực: tuyên truyền giáo dục, bảo vệ môi trường.", []),
        ("Hội phấn đấu hoàn thành các chỉ tiêu: kết nạp 20 hội viên.", ["kết nạp 20 hội viên"]),
    ],
)
def test_what_was_reached_and_fields_are_no_work(said: str, tasks: list[str]) -> None:
    assert texts(f"Sáng 5/1, Hội Nông dân huyện Bắc Hạ họp.\n\n{said}") == tasks


def test_what_somebody_gave_in_passing_asks_nobody() -> None:
    told = "Luôn bám sát chương trình cấp ủy giao, từng mô hình được xác định cụ thể, phân công rõ ràng."
    assert [lead for _, lead in texts_and_leads(f"Sáng 5/1, Hội Nông dân huyện họp.\n\n{told}") if lead] == []
