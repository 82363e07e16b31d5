"""Chỉ tiêu của nhiệm vụ: what only says how far work must come belongs to the task before it, or is no task at all."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text
from extractors.tasks.find import find_tasks
from vitext.clean import clean

HEAD = "II. NHIỆM VỤ TRỌNG TÂM\n\n"


def read(words: str, head: str = HEAD) -> list[str]:
    text = clean(head + words).text
    return [text[task.start : task.end] for task in find_tasks(text)]


@pytest.mark.parametrize(
    "task",
    [
        "Sở Nội vụ mở các lớp bồi dưỡng; chỉ tiêu: thành lập mới hợp tác xã không quá 07 HTX",
        "Phát triển tổ chức Hội; chỉ tiêu: kết nạp hội viên mới đạt trên 40 hội viên; thành lập chi hội đạt 02 chi hội",
        "Văn phòng theo dõi quy chế; thời gian: hằng năm; chỉ tiêu: mở 04 lớp tập huấn",
        "Củng cố tổ chức; với các chỉ tiêu cụ thể: kết nạp 40 hội viên",
    ],
)
def test_measure_belongs_to_the_task_before_it(task: str) -> None:
    assert read(f"1. {task}.") == [task]


def test_a_piece_that_does_not_measure_is_a_task_of_its_own() -> None:
    assert read("1. Mở các lớp bồi dưỡng; kết nạp 40 hội viên mới.") == [
        "Mở các lớp bồi dưỡng",
        "kết nạp 40 hội viên mới",
    ]
    assert read(
        "1. Mở các lớp bồi dưỡng; chỉ tiêu: kết nạp 40 hội viên; giao Văn phòng theo dõi, bảo đảm đạt 100%."
    ) == [
        "Mở các lớp bồi dưỡng; chỉ tiêu: kết nạp 40 hội viên",
        "Văn phòng theo dõi, bảo đảm đạt 100%",
    ]


def test_figures_that_a_meeting_agrees_on_are_no_tasks() -> None:
    agreed = (
        "Hội nghị thống nhất các chỉ tiêu chủ yếu: bồi dưỡng cán bộ, thành viên không quá 21 lượt người (năm 2031);"
        " thành lập mới tổ hợp tác đạt từ 02 tổ hợp tác trở lên (năm 2031)."
    )
    assert read(agreed, head="") == []


def test_what_is_striven_for_is_a_task_though_figures_are_announced() -> None:
    assert read("Hội nghị thống nhất các chỉ tiêu chủ yếu: phấn đấu kết nạp ít nhất 40 hội viên.", head="") != []


@pytest.mark.parametrize(
    ("sets", "leads"),
    [
        ("Đảng bộ xã Hòa An đề ra các chỉ tiêu:", "Đảng bộ xã Hòa An"),
        ("Đảng bộ xã Hòa An đề ra 12 chỉ tiêu cụ thể:", "Đảng bộ xã Hòa An"),
        ("Đảng bộ xã Hòa An đề ra các chỉ tiêu, như:", "Đảng bộ xã Hòa An"),
        ("Nhiệm kỳ qua, xã đã hoàn thành các chỉ tiêu:", None),
    ],
)
def test_work_among_figures_to_be_reached_is_told(sets: str, leads: str | None) -> None:
    figures = "thu nhập bình quân đạt 80 triệu đồng; xây dựng 3 trường học đạt chuẩn quốc gia; mở 2 lớp nghề."
    news = f"Sáng 5/3/2031, xã Hòa An tổ chức đại hội.\n\n{sets} {figures}"
    works = ["xây dựng 3 trường học đạt chuẩn quốc gia", "mở 2 lớp nghề"]
    assert [(task.text, task.lead) for task in extract_text(news).tasks] == [(work, leads) for work in works if leads]


@pytest.mark.parametrize(
    ("sets", "count"),
    [
        ("Các đại biểu đã biểu quyết thông qua 16 chỉ tiêu nhiệm kỳ 2030 - 2035.", 2),
        ("Đại hội đề ra 16 chỉ tiêu chủ yếu.", 2),
        ("Xã đã hoàn thành 16 chỉ tiêu Đại hội đề ra.", 0),
        ("Hội nghị đã nghe báo cáo về 16 chỉ tiêu.", 0),
    ],
)
def test_figures_that_were_set_in_the_sentence_before(sets: str, count: int) -> None:
    news = f"Sáng 5/3/2031, xã Hòa An tổ chức đại hội.\n\n{sets} Cụ thể: kết nạp 30 đảng viên; xây dựng 3 nhà văn hóa."
    assert [task.lead for task in extract_text(news).tasks] == [None] * count


@pytest.mark.parametrize("sets", ["đề ra", "thông qua", "đã thống nhất"])
def test_work_among_the_aims_that_a_sentence_sets_is_a_task(sets: str) -> None:
    said = f"Đại hội {sets} các chỉ tiêu chủ yếu: thu nhập bình quân đạt 80 triệu đồng; kết nạp 50 hội viên."
    assert read(said, head="") == ["kết nạp 50 hội viên"]


def test_work_among_the_aims_that_were_reached_is_none() -> None:
    said = "Hội hoàn thành các chỉ tiêu chủ yếu: thu nhập bình quân đạt 80 triệu đồng; kết nạp 50 hội viên."
    assert read(said, head="") == []
