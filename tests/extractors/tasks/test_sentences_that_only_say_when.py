"""Câu chỉ nói bao giờ xong: it belongs to the task before it, and is none itself."""

from __future__ import annotations

import pytest

from extractors.tasks.find import find_tasks
from vitext.clean import clean

TASK = "Chủ tịch Liên minh kết luận như sau:\n\n1. Giao Văn phòng tham mưu kế hoạch tổ chức đại hội. {}\n"


@pytest.mark.parametrize(
    ("sentence", "when"),
    [
        ("Hoàn thành trong 15 ngày kể từ ngày ký.", "trong 15 ngày kể từ ngày ký"),
        ("Xong trước Tết Nguyên đán.", "trước Tết Nguyên đán"),
        ("Thực hiện thường xuyên.", "thường xuyên"),
        ("Hoàn thành vào cuối quý I năm 2027.", "vào cuối quý I năm 2027"),
        ("Thực hiện năm 2027 và những năm tiếp theo.", "năm 2027 và những năm tiếp theo"),
        ("Phải hoàn thành xong trước kỳ họp tháng 12.", "trước kỳ họp tháng 12"),
    ],
)
def test_sentence_that_only_says_when_is_the_deadline_of_the_task_before(sentence: str, when: str) -> None:
    text = clean(TASK.format(sentence)).text
    (task,) = find_tasks(text)
    assert task.deadline is not None
    assert text[slice(*task.deadline)].endswith(when)


@pytest.mark.parametrize(
    "sentence",
    [
        "Hoàn thành kế hoạch năm 2027 trong quý I.",
        "Thực hiện nghiêm chế độ báo cáo.",
        "Báo cáo kết quả trước ngày 20/12.",
    ],
)
def test_sentence_that_says_what_is_a_task_of_its_own(sentence: str) -> None:
    assert len(find_tasks(clean(TASK.format(sentence)).text)) == 2


def test_piece_that_names_the_task_again_only_says_when() -> None:
    text = clean(
        "Giao Sở Y tế ban hành hướng dẫn tiêm chủng; hoàn thành việc ban hành hướng dẫn trước ngày 30/9/2031."
    ).text
    (task,) = find_tasks(text)
    assert task.deadline is not None
    assert text[slice(*task.deadline)] == "trước ngày 30/9/2031"


def test_piece_that_names_other_work_is_a_task_of_its_own() -> None:
    text = "Giao Sở Y tế ban hành hướng dẫn tiêm chủng; hoàn thành việc xây dựng trạm y tế trước ngày 30/9/2031.\n"
    assert len(find_tasks(clean(text).text)) == 2
