"""Câu chỉ nói bao giờ xong: it belongs to the task before it, and is none itself."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.extract import extract_text
from extractors.tasks.find import find_tasks
from vitext.clean import clean

TASK = "Chủ tịch Liên minh kết luận như sau:\n\n1. Giao Văn phòng tham mưu kế hoạch tổ chức đại hội. {}\n"


@pytest.mark.parametrize(
    ("sentence", "when"),
    [
        ("Hoàn thành trong 15 ngày kể từ ngày ký.", "trong 15 ngày kể từ ngày ký"),
        ("Hoàn thành trong vòng 10 ngày.", "trong vòng 10 ngày"),
        (
            "Hoàn thành trong thời hạn 15 ngày kể từ ngày Quyết định này có hiệu lực.",
            "trong thời hạn 15 ngày kể từ ngày Quyết định này có hiệu lực",
        ),
        ("Xong trước Tết Nguyên đán.", "trước Tết Nguyên đán"),
        ("Thực hiện thường xuyên.", "thường xuyên"),
        ("Hoàn thành vào cuối quý I năm 2027.", "vào cuối quý I năm 2027"),
        ("Thực hiện năm 2027 và những năm tiếp theo.", "năm 2027 và những năm tiếp theo"),
        ("Phải hoàn thành xong trước kỳ họp tháng 12.", "trước kỳ họp tháng 12"),
        ("Kết quả thực hiện hoàn thành trước ngày 10/12/2031.", "trước ngày 10/12/2031"),
        ("Công việc này phải được hoàn thành trong tháng 5/2031.", "trong tháng 5/2031"),
        ("Thời gian hoàn thành và gửi kế hoạch về Thường trực Tỉnh ủy trước ngày 20/8/2031.", "trước ngày 20/8/2031"),
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
        "Kết quả kiểm kê gửi về Liên minh trước ngày 20/12.",
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


def test_sentence_that_only_says_when_holds_for_all_of_the_sentence_before() -> None:
    text = TASK.format("Lập dự toán đại hội; thẩm định dự toán; chuẩn bị tài liệu. Hoàn thành trước ngày 30/10/2031.")
    found = extract_text(text).tasks
    assert [task.deadline and task.deadline.text for task in found] == [None] + 3 * ["Hoàn thành trước ngày 30/10/2031"]


def test_task_with_a_time_of_its_own_keeps_it_before_such_a_sentence() -> None:
    text = TASK.format("Lập dự toán trước ngày 15/9/2031; thẩm định dự toán. Hoàn thành trước ngày 30/10/2031.")
    first, second = extract_text(text).tasks[-2:]
    assert first.deadline is not None
    assert first.deadline.text == "trước ngày 15/9/2031"
    assert second.deadline is not None
    assert second.deadline.text == "Hoàn thành trước ngày 30/10/2031"


def test_place_named_behind_a_task_is_none() -> None:
    (task,) = extract_text(TASK.format("Địa điểm: Tại Hội trường xã Quảng Thọ.")).tasks
    assert (task.lead, task.text) == ("Văn phòng", "Văn phòng tham mưu kế hoạch tổ chức đại hội")


def test_what_is_agreed_to_be_held_on_a_day_is_a_task_and_a_mere_agreement_is_none() -> None:
    agreed = "2. Thống nhất tổ chức đại hội thành viên vào lúc 14h00, ngày 18/12/2031."
    assert len(extract_text(TASK.format(f"\n\n{agreed}")).tasks) == 2
    assert len(extract_text(TASK.format("\n\n2. Thống nhất tổ chức bộ máy của hợp tác xã.")).tasks) == 1


@pytest.mark.parametrize(
    "when",
    ["Chậm nhất 15/12/2031.", "Muộn nhất là ngày 15/12/2031.", "Trước 15/12/2031.", "Hạn gửi danh sách: 15/12/2031."],
)
def test_limit_that_stands_alone_is_that_of_the_task_before_it(when: str) -> None:
    (found,) = extract_text(TASK.format(when)).tasks
    assert found.deadline
    assert found.deadline.end == date(2031, 12, 15)


def test_limit_with_a_colon_brings_in_work_of_its_own() -> None:
    found = extract_text(TASK.format("Trước ngày 15/12/2031: nộp đủ quỹ.")).tasks
    assert [one.deadline.end if one.deadline else None for one in found] == [None, date(2031, 12, 15)]
