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
