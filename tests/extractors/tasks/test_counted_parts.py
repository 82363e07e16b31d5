"""Parts that their head counts are one task with it; what is counted as work is not."""

from __future__ import annotations

import pytest
from read_tasks import texts

ASKED = (
    "Giám đốc Sở yêu cầu các đơn vị thực hiện tốt các công việc sau:\n\n(1) {}\n\n{}\n\n(2) Lập danh sách trực lễ.\n"
)
DUTY = "- Trực lãnh đạo;\n\n- Trực chuyên môn;\n\n- Trực hậu cần."


def test_items_that_are_counted_by_their_head_are_one_task_with_it() -> None:
    first, second = texts(ASKED.format("Bảo đảm trực đầy đủ 3 cấp:", DUTY))
    assert first.startswith("Bảo đảm trực đầy đủ 3 cấp:")
    assert first.endswith("- Trực hậu cần")
    assert second == "Lập danh sách trực lễ"


@pytest.mark.parametrize(
    ("head", "items"),
    [
        ("Bảo đảm trực đầy đủ 4 cấp:", DUTY),
        ("Thực hiện 3 nhiệm vụ sau:", DUTY),
        ("Bảo đảm trực đầy đủ 2 cấp:", "- Trực lãnh đạo, bố trí xe ca;\n\n- Trực chuyên môn, lập sổ trực."),
    ],
)
def test_items_that_are_work_of_their_own_stay_apart(head: str, items: str) -> None:
    assert len(texts(ASKED.format(head, items))) > 2


LETTER = "CÔNG ĐIỆN\n\nChủ tịch UBND tỉnh yêu cầu:\n\n1. {}\n\n{}\n\n2. Sở Tài chính trình phương án hỗ trợ.\n"
REPORTED = "(1) Số hộ dân cần phải di dời.\n\n(2) Diện tích lúa phải gieo lại.\n\n(3) Đề xuất, kiến nghị."


@pytest.mark.parametrize(
    "head",
    [
        "UBND các huyện khẩn trương thống kê, báo cáo cụ thể về một số nội dung sau",
        "UBND các huyện gửi báo cáo về Sở Xây dựng với các thông tin chính như sau",
    ],
)
def test_items_that_name_what_a_report_is_to_hold_are_no_work(head: str) -> None:
    assert texts(LETTER.format(f"{head}:", REPORTED)) == [head, "Sở Tài chính trình phương án hỗ trợ"]


def test_items_that_say_what_to_do_are_work_though_something_is_reported_too() -> None:
    items = "(1) Tổng kiểm tra các hồ chứa.\n\n(2) Báo cáo tình hình nhà ở."
    found = texts(LETTER.format("UBND các huyện báo cáo và thực hiện các nội dung sau:", items))
    assert found[-3:-1] == ["Tổng kiểm tra các hồ chứa", "Báo cáo tình hình nhà ở"]


def test_papers_that_are_counted_by_their_own_word_are_one_task() -> None:
    work = "Sở Nội vụ hoàn thiện các báo cáo"
    held = "(i) Báo cáo về biên chế; (ii) Báo cáo về tuyển dụng, nêu rõ: đã tuyển; sẽ tuyển"
    assert texts(LETTER.format(f"{work}: {held}.", "Gửi Sở Tài chính."))[0] == f"{work}: {held}"


def test_other_points_behind_papers_and_what_somebody_else_is_asked_are_work_of_their_own() -> None:
    (head, *points) = texts(LETTER.format("Sở Y tế lập các kế hoạch: (1) Tiêm chủng; (2) Khám sàng lọc.", ""))[:3]
    assert (head, points) == ("Sở Y tế lập các kế hoạch", ["Tiêm chủng", "Khám sàng lọc"])
    found = texts(LETTER.format("Sở Y tế trình 02 đề án: (1) Đề án trạm; (2) Đề án thuốc; giao Sở A góp ý.", ""))
    assert found[0].endswith("(2) Đề án thuốc")


@pytest.mark.parametrize(
    "task",
    [
        "Phối hợp phát hiện, xử lý nghiêm các hành vi: Bán hàng giả, hàng lậu; vận chuyển hàng cấm; các vi phạm về giá",
        "Dự thảo Đề án, nêu đầy đủ: (i) lý do di dời; (ii) kinh phí; (iii) bảo đảm quyền lợi của các hộ",
        "Dự thảo phương án, trong đó nêu rõ: hiện trạng; kinh phí; bảo đảm quyền lợi của các hộ; lộ trình",
    ],
)
def test_deeds_and_matters_behind_a_colon_are_no_work_of_their_own(task: str) -> None:
    assert texts(f"NGHỊ QUYẾT\n\nĐại hội quyết nghị các nhiệm vụ sau:\n1. {task}.\n2. Mở lớp tập huấn.\n") == [
        task,
        "Mở lớp tập huấn",
    ]


def test_duty_behind_such_matters_is_work() -> None:
    found = texts(
        "NGHỊ QUYẾT\n\nĐại hội quyết nghị các nhiệm vụ sau:\n"
        "1. Xử lý nghiêm các hành vi: bán hàng giả; hàng cấm; kịp thời báo cáo UBND xã.\n"
    )
    assert found == ["Xử lý nghiêm các hành vi: bán hàng giả; hàng cấm", "kịp thời báo cáo UBND xã"]
