"""Bảng mất đầu cột: rows of work and its time are tasks, rows of papers, people or stays of years are none."""

from __future__ import annotations

import pytest

from extractors.tasks.find import find_tasks
from vitext.clean import clean


def works(table: str) -> list[tuple[str, str, str]]:
    """The number, the words and the time of each row that gives a task."""
    text = clean(table).text
    return [
        (one.label, text[one.start : one.end], text[slice(*one.deadline)] if one.deadline else "")
        for one in find_tasks(text)
    ]


NUMBERED = (
    "# Lịch tuyển quân năm 2031 của huyện\n\n|\n|\n|\n"
    "1 | Lập danh sách thanh niên | Xong trước ngày 05/8/2031. |\n"
    "2 | Bình xét tại thôn | Hoàn thành trước ngày 20/8/2031. |\n"
    "3 | Tổ chức khám tuyển | Dự kiến từ ngày 01/9/2031 đến ngày 09/9/2031 (có lịch riêng). |\n"
)
TWO_COLUMNS = (
    "I. TRƯỚC NGÀY HỘI\n\n|\n|\n"
    "Lập đội tuyển. | Từ ngày 02/3 đến ngày 08/3/2031 |\n"
    "Rà soát sân bãi; gửi danh sách về Phòng Văn hóa. | Hoàn thành chậm nhất ngày 15/3/2031 |\n"
    "Công bố lịch thi đấu | 8h00 ngày 20/3/2031 |\n"
)


def test_rows_that_are_numbered_are_tasks_with_their_times() -> None:
    assert works(NUMBERED) == [
        ("1", "Lập danh sách thanh niên", "Xong trước ngày 05/8/2031"),
        ("2", "Bình xét tại thôn", "Hoàn thành trước ngày 20/8/2031"),
        ("3", "Tổ chức khám tuyển", "Dự kiến từ ngày 01/9/2031 đến ngày 09/9/2031 (có lịch riêng)"),
    ]


def test_rows_of_work_and_time_are_tasks() -> None:
    assert [words for _, words, _ in works(TWO_COLUMNS)] == [
        "Lập đội tuyển",
        "Rà soát sân bãi",
        "gửi danh sách về Phòng Văn hóa",
        "Công bố lịch thi đấu",
    ]


@pytest.mark.parametrize(
    "rows",
    [
        "1 | Báo cáo số 12/BC-UBND | 02/3/2031 |\n2 | Báo cáo số 15/BC-UBND | 08/3/2031 |\n"
        "3 | Kế hoạch số 9 | 20/3/2031 |\n",
        "1 | Lê Bá An | Từ tháng 3/2021 đến tháng 4/2025 |\n2 | Vũ Thị Mơ | Từ tháng 5/2025 đến tháng 6/2029 |\n"
        "3 | Hà Thị Na | Từ tháng 7/2029 đến tháng 8/2031 |\n",
        "Môn Ngữ văn | 7h30 ngày 02/6/2031 |\nMôn Toán | 14h00 ngày 02/6/2031 |\nMôn Lịch sử | 7h30 ngày 03/6/2031 |\n",
        "Nghỉ Tết | Từ ngày 20/01 đến ngày 28/01/2031 |\nQuốc khánh | Từ ngày 01/9 đến ngày 02/9/2031 |\n"
        "Nghỉ hè | Từ ngày 01/6 đến ngày 15/8/2031 |\n",
    ],
)
def test_rows_of_papers_people_exams_and_holidays_are_none(rows: str) -> None:
    assert works(f"# Danh sách năm 2031\n\n|\n|\n{rows}") == []


def test_rows_among_results_are_none() -> None:
    assert works(f"I. KẾT QUẢ THỰC HIỆN NĂM 2031\n\n{TWO_COLUMNS.split('HỘI')[1]}") == []
