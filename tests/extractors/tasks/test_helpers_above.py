"""With whom work is done, where the lead-in or the heading above names it."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

PLAN = "KẾ HOẠCH\n\nCẤP NƯỚC SẠCH NĂM 2031\n\nIII. TỔ CHỨC THỰC HIỆN\n\n{}\n\n- Khảo sát nguồn nước.\n\n- {} dự toán.\n"


@pytest.mark.parametrize(
    "above",
    [
        "1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính, các xã liên quan:",
        "1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính, các xã liên quan thực hiện các nhiệm vụ sau:",
    ],
)
def test_who_helps_above_helps_in_every_item(above: str) -> None:
    found = extract_text(PLAN.format(above, "Lập")).tasks
    assert [task.lead for task in found] == ["Sở Xây dựng"] * 2
    assert [task.partners for task in found] == [("Sở Tài chính", "các xã liên quan")] * 2


def test_item_that_names_its_own_helpers_keeps_them() -> None:
    above = "1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính:"
    found = extract_text(PLAN.format(above, "Phối hợp với Sở Y tế lập")).tasks
    assert [task.partners for task in found] == [("Sở Tài chính",), ("Sở Y tế",)]


@pytest.mark.parametrize(
    "above",
    [
        "1. Sở Xây dựng:",
        "1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính lập đề án. Ngoài ra, tập trung các việc sau:",
    ],
)
def test_who_helps_in_other_work_above_does_not_help_below(above: str) -> None:
    found = extract_text(PLAN.format(above, "Lập")).tasks
    assert [task.partners for task in found[-2:]] == [(), ()]
