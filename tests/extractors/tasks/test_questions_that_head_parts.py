"""Câu hỏi làm đề mục: a line that asks what the part below it answers ends what the lists above it say."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.extract import extract_text

AIMS = """Nghị quyết 41 đặt mục tiêu gì cho làng nghề?

Mục tiêu đến năm 2031 được nêu tại Mục II Nghị quyết 41-NQ/TU năm 2026 như sau:

(1) Đến năm 2031

- Làng nghề là một động lực của kinh tế nông thôn.

(2) Tầm nhìn đến năm 2045

Làng nghề phát triển bền vững.

{}

Trách nhiệm tổ chức thực hiện Nghị quyết 41 được quy định tại Mục IV Nghị quyết 41-NQ/TU năm 2026, cụ thể như sau:

- Đảng ủy UBND tỉnh:

(1) Chỉ đạo xây dựng đề án phát triển làng nghề; xây dựng chương trình hành động.

(2) Bố trí đủ nguồn lực để thực hiện Nghị quyết.

- Ban Tuyên giáo Tỉnh ủy chủ trì, phối hợp với Báo Lam Giang tuyên truyền Nghị quyết.
"""

PARTS = """- Rà soát diện tích đất trống.

- Chuẩn bị cây giống tại các vườn ươm.
"""


@pytest.mark.parametrize(
    "question",
    ["Trách nhiệm tổ chức thực hiện Nghị quyết 41?", 'Ai thực hiện "Nghị quyết 41" và thực hiện ra sao?'],
)
def test_question_ends_the_list_and_the_time_above_it(question: str) -> None:
    tasks = extract_text(AIMS.format(question)).tasks
    assert [(task.lead, task.deadline) for task in tasks] == [
        ("Đảng ủy UBND tỉnh", None),
        ("Đảng ủy UBND tỉnh", None),
        ("Đảng ủy UBND tỉnh", None),
        ("Ban Tuyên giáo Tỉnh ủy", None),
    ]


@pytest.mark.parametrize(
    "between",
    [
        "- Làng nghề sẽ đi về đâu?",  # an item of the list asks
        "Ông Nam nói rằng việc này rất khó. Ai sẽ làm?",  # a sentence of a paragraph does
        "Cần làm gì: ai thực hiện?",
    ],
)
def test_other_questions_end_nothing(between: str) -> None:
    text = f"""KẾ HOẠCH
Phát triển làng nghề

Các nhiệm vụ phải hoàn thành trước ngày 30/6/2031:

1. Sở Công Thương:

a) Rà soát danh mục làng nghề.

{between}

b) Hỗ trợ máy móc cho 20 cơ sở.
"""
    last = extract_text(text).tasks[-1]
    assert last.lead == "Sở Công Thương"
    assert last.deadline
    assert last.deadline.end == date(2031, 6, 30)


def test_what_a_law_lays_down_is_still_told() -> None:
    text = """Trách nhiệm của chủ cơ sở ra sao?

Trách nhiệm của chủ cơ sở được quy định tại Điều 12 Luật Hóa chất năm 2031, cụ thể như sau:

- Lập hồ sơ theo dõi hóa chất.

- Bảo quản hóa chất đúng nơi quy định.
"""
    assert not extract_text(text).tasks


@pytest.mark.parametrize(
    "lead_in",
    [
        "Nhiệm vụ và giải pháp trồng rừng ven biển trên địa bàn tỉnh, giai đoạn 2031 - 2035 như sau:",
        "Nhiệm vụ, giải pháp trồng rừng ven biển, giai đoạn 2031-2035:",
    ],
)
def test_stretch_behind_the_name_of_a_plan_limits_none_of_its_parts(lead_in: str) -> None:
    tasks = extract_text(
        f"{lead_in}\n\n- Rà soát diện tích đất trống.\n\n- Chuẩn bị cây giống tại các vườn ươm.\n"
    ).tasks
    assert len(tasks) == 2
    assert [task.deadline for task in tasks] == [None, None]


def test_stretch_in_which_somebody_will_work_is_the_time_of_all() -> None:
    lead_in = "Tuy còn khó khăn, giai đoạn 2031 - 2035 ngành lâm nghiệp tập trung vào các nhiệm vụ, giải pháp sau:"
    tasks = extract_text(
        f"{lead_in}\n\n- Rà soát diện tích đất trống.\n\n- Chuẩn bị cây giống tại các vườn ươm.\n"
    ).tasks
    assert len(tasks) == 2
    assert all(task.deadline and task.deadline.end == date(2035, 12, 31) for task in tasks)


ANSWERS = """Ai kiểm tra hồ chứa nước?

{}

- Rà soát danh mục hồ chứa xung yếu.

- Lắp đặt biển báo tại các hồ chứa.

Mức phạt khi lấn chiếm lòng hồ là bao nhiêu?

Căn cứ khoản 2 Điều 9 Nghị định 14/2031/NĐ-CP quy định mức phạt như sau:

- Phạt tiền từ 2 đến 5 triệu đồng đối với hành vi đổ đất xuống hồ theo quy định tại Điều 3 Luật Thủy lợi.
"""


@pytest.mark.parametrize(
    ("lead_in", "count"),
    [
        ("Nội dung Công văn 118/SNN-TL năm 2031 quy định về công tác kiểm tra hồ chứa như sau:", 2),
        ("Việc kiểm tra hồ chứa được nêu tại Mục IV Nghị quyết 12-NQ/TU năm 2031, cụ thể như sau:", 2),
        ("Việc kiểm tra hồ chứa được nêu tại Điều 12 Luật Thủy lợi năm 2031, cụ thể như sau:", 0),
        ("Công văn 118/SNN-TL dẫn Điều 12 Luật Thủy lợi quy định việc kiểm tra hồ chứa như sau:", 0),
    ],
)
def test_answer_out_of_a_paper_that_directs_others_is_to_be_done(lead_in: str, count: int) -> None:
    assert len(extract_text(ANSWERS.format(lead_in)).tasks) == count


def test_a_mark_alone_asks_nothing() -> None:
    text = "Chủ tịch yêu cầu các thôn:\n- Rà soát hộ nghèo;\n?\n- Mở lớp tập huấn.\n"
    assert [task.text for task in extract_text(text).tasks] == ["Rà soát hộ nghèo", "Mở lớp tập huấn"]
