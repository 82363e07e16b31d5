"""Minutes: points of the agenda and what somebody read out give nobody work; what is proposed or asked there does."""

from __future__ import annotations

import pytest
from read_tasks import texts as tasks

from extractors.tasks.find import find_tasks
from vitext.clean import clean

MINUTES = "BIÊN BẢN SINH HOẠT TỔ CHUYÊN MÔN\n\nII. NỘI DUNG CUỘC HỌP\n\n"
PLAN = "KẾ HOẠCH CÔNG TÁC THÁNG 9\n\nII. NHIỆM VỤ\n\n"
WORK = "Mỗi giáo viên dự giờ 02 tiết trong tháng 9"


@pytest.mark.parametrize(
    "told",
    [
        "Tổ trưởng quán triệt văn bản chỉ đạo của cấp trên và Kế hoạch giáo dục nhà trường",
        "Thầy Lê Bá An phát biểu khai mạc, nêu lý do cuộc họp",
        "Đ/c Hà Thị Na, Tổ phó, thông qua dự thảo kế hoạch năm học",
        "Cô Vũ Thị Mơ triển khai các văn bản mới về dạy học hai buổi",
    ],
)
def test_what_somebody_read_out_is_told(told: str) -> None:
    assert tasks(f"{MINUTES}1. Triển khai kế hoạch năm học:\n- {told}.\n- {WORK}.") == [WORK]


def test_point_of_the_agenda_is_no_task_and_a_head_of_a_plan_is() -> None:
    point = "1. Triển khai chương trình môn Toán:"
    assert tasks(f"{MINUTES}{point}\n- {WORK}.") == [WORK]
    assert tasks(f"{PLAN}{point}\n- {WORK}.") == [point[3:-1], WORK]


@pytest.mark.parametrize(
    "asked",
    [
        "Tổ trưởng quán triệt văn bản của cấp trên đến từng giáo viên trước ngày 15/9",
        "Cô Vũ Thị Mơ sẽ triển khai kế hoạch bồi dưỡng học sinh giỏi",
    ],
)
def test_what_somebody_is_yet_to_tell_others_is_a_task(asked: str) -> None:
    assert tasks(f"{MINUTES}3. Phân công nhiệm vụ:\n- {asked}.") == [asked]


def test_to_tell_others_is_a_task_of_a_plan() -> None:
    asked = "Tổ trưởng quán triệt văn bản của cấp trên đến giáo viên"
    assert tasks(f"{PLAN}1. {asked}.\n2. {WORK}.") == [asked, WORK]


@pytest.mark.parametrize("word", ["Đề xuất", "Kiến nghị", "đề xuất"])
def test_what_one_proposes_is_asked_by_him(word: str) -> None:
    text = clean(
        f"{MINUTES}2. Ý kiến của giáo viên trong tổ:\n- Thầy Vũ Đình Hưng: {word} trang bị thêm máy tính."
    ).text
    (task,) = find_tasks(text)
    assert text[task.start : task.end] == "trang bị thêm máy tính"
    assert task.assigner is not None
    assert text[slice(*task.assigner)] == "Thầy Vũ Đình Hưng"


def test_what_was_proposed_before_or_is_to_be_proposed_is_not_asked_now() -> None:
    assert tasks(f"{MINUTES}2. Ý kiến của giáo viên:\n- Cô Mơ: Đã đề xuất sửa mái nhà xe từ năm trước.") == []
    charged = "Đề xuất phương án sửa mái nhà xe"
    assert tasks(f"{PLAN}1. Thầy Hưng: {charged}.\n2. {WORK}.") == [charged, WORK]


def test_what_is_adopted_for_the_time_being_is_adopted() -> None:
    text = "BIÊN BẢN HỌP\n\nCuộc họp đã đi đến kết luận:\n\n- Tạm thời {} quy chế chi tiêu."
    assert tasks(text.format("thông qua")) == []
    assert tasks(text.format("áp dụng")) == ["Tạm thời áp dụng quy chế chi tiêu"]
