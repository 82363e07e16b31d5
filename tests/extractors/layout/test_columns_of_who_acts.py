"""Cột ghi ai làm: headings that name who acts, beside those of figures that are named alike."""

from __future__ import annotations

import pytest

from extractors.tasks.find import find_tasks
from vitext.clean import clean


def leads(table: str) -> list[str | None]:
    """Who acts in each row of a table of tasks."""
    text = clean(table).text
    return [text[slice(*one.lead)] if one.lead else None for one in find_tasks(text)]


@pytest.mark.parametrize("heading", ["Thực hiện", "Bộ phận thực hiện", "Cán bộ thực hiện", "Trách nhiệm", "Phân công"])
def test_column_that_names_who_carries_out_holds_the_lead(heading: str) -> None:
    table = f"| TT | Công việc | {heading} | Thời gian |\n|---|---|---|---|\n| 1 | Lập dự toán | Kế toán | Quý I |"
    assert leads(table) == ["Kế toán"]


def test_column_of_what_was_carried_out_beside_a_plan_names_nobody() -> None:
    table = "| Nội dung | Kế hoạch | Thực hiện |\n|---|---|---|\n| Tổng doanh thu | 9.200 | 9.874 |"
    assert leads(table) == []
