"""Cột ghi ai làm: headings that name who acts, beside those of figures that are named alike."""

from __future__ import annotations

import pytest

from extractors.layout.view import view, words
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


def test_table_headed_in_plain_words_is_one_of_tasks() -> None:
    table = "| Stt | Việc | Ai làm | Xong trước |\n|---|---|---|---|\n| 1 | Ký hợp đồng | Giám đốc | 20/6/2031 |"
    assert leads(table) == ["Giám đốc"]


def test_space_that_may_be_missing_in_a_pattern_may_be_missing_in_the_text() -> None:
    pattern = words("ông ?/ ?bà")
    for text in ("ông/bà", "ông / bà", "ông\n/bà"):
        assert view(text).match(pattern, 0)
