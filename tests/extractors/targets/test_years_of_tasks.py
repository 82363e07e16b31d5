"""A figure inside a task is for the year in which the task is due, where both are told by the same words."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.extract import extract_text

_PAPER = "NGHỊ QUYẾT\nVề công tác đào tạo\n\nAn Biên, ngày 15 tháng 8 năm 2026\n\n{}\n"


def test_a_quarter_that_is_over_is_that_of_the_next_year_for_the_task_and_for_its_figure() -> None:
    read = extract_text(_PAPER.format("1. Giao Văn phòng mở 05 lớp kế toán trong quý I."))
    (task,), (figure,) = read.tasks, read.targets
    assert task.deadline
    assert figure.period
    assert task.deadline.end == figure.period.end == date(2027, 3, 31)
    assert [doubt.message for doubt in figure.doubts] == [doubt.message for doubt in task.doubts]
    assert "sắp tới" in figure.doubts[0].message


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("1. Giao Văn phòng mở 05 lớp kế toán trong quý IV.", date(2026, 12, 31)),  # no other year
        ("1. Giao Văn phòng mở 05 lớp kế toán trong quý I năm 2026.", date(2026, 3, 31)),  # said
        ("Trong quý I, Liên minh đã mở 05 lớp kế toán cho 120 học viên.", date(2026, 3, 31)),  # what was done
    ],
)
def test_times_with_their_year_and_results_keep_theirs(words: str, end: date) -> None:
    figure = extract_text(_PAPER.format(words)).targets[0]
    assert figure.period
    assert figure.period.end == end
