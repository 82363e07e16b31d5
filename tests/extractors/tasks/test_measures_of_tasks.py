"""Chỉ tiêu của nhiệm vụ: what only says how far work must come belongs to the task before it, or is no task at all."""

from __future__ import annotations

import pytest

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
