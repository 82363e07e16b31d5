"""Tables of targets are read by their columns: plan or done, year, unit and row, with strokes or one cell a line."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text
from extractors.targets.columns import evidence_over

HEAD = "BÁO CÁO\nKết quả năm 2025\n\n"
PIPED = """\
| Chỉ tiêu | ĐVT | Thực hiện 2025 | Kế hoạch 2026 | % so sánh |
|---|---|---|---|---|
| Tổng nguồn vốn | tỷ đồng | 248 | 253,61 | 102,3 |
| Thành viên | người | 1.205 | 1.300 | 107,9 |
"""


def rows(table: str) -> list[tuple[str, float, str, str, str | None]]:
    found = extract_text(HEAD + table).targets
    return [(one.indicator, one.value, one.unit, one.kind, one.period and one.period.text) for one in found]


@pytest.mark.parametrize("line", ["{}", "{}\n|", "\n{}"])
def test_columns_give_kind_and_year_and_rows_give_unit_and_indicator(line: str) -> None:
    cells = [cell.strip() for row in PIPED.splitlines() if "---" not in row for cell in row.strip("|").split("|")]
    expected = [
        ("Tổng nguồn vốn", 248, "tỷ đồng", "result", "2025"),
        ("Tổng nguồn vốn", 253.61, "tỷ đồng", "target", "2026"),
        ("Tổng nguồn vốn", 102.3, "%", "result", None),
        ("Thành viên", 1205, "người", "result", "2025"),
        ("Thành viên", 1300, "người", "target", "2026"),
        ("Thành viên", 107.9, "%", "result", None),
    ]
    assert rows(PIPED) == expected
    assert rows("\n".join(line.format(cell) for cell in cells)) == expected


def test_lines_of_figures_without_headings_are_no_table() -> None:
    assert rows("Lượt xem\n208\nHôm nay\n91\nTháng này\n4.512\n") == []
    assert rows("Các xã\nSố hộ\nKhẩu\nXuân An\n12\n40\nXuân Hòa\n15\n52\n") == []


def test_unit_in_a_heading_holds_for_its_column_of_a_flattened_table() -> None:
    table = "Nguồn vốn\nKế hoạch (triệu đồng)\nThực hiện (triệu đồng)\nTỉnh\n5.500\n5.400\nXã\n2.300\n2.114\n"
    assert [found[:4] for found in rows(table)] == [
        ("Tỉnh", 5500, "triệu đồng", "target"),
        ("Tỉnh", 5400, "triệu đồng", "result"),
        ("Xã", 2300, "triệu đồng", "target"),
        ("Xã", 2114, "triệu đồng", "result"),
    ]


def test_heading_over_a_row_of_years_tells_plan_or_done() -> None:
    years = "2024\n2025\nCon\n15\n14"
    done, planned = f"Thực hiện\n{years}", f"Kế hoạch\n{years}"
    heading = (done.index("2025"), done.index("2025") + 4)
    assert evidence_over(done, heading, None) == ["column:done"]
    heading = (planned.index("2025"), planned.index("2025") + 4)
    assert evidence_over(planned, heading, None) == ["column:plan"]
    assert evidence_over(f"Chăn nuôi\n{years}", (10, 14), None) == []


@pytest.mark.parametrize(
    ("when", "period"), [("Trước ngày 28/02/2027", "Trước ngày 28/02/2027"), ("", None), ("-", None)]
)
def test_time_of_the_row_above_is_not_that_of_a_figure(when: str, period: str | None) -> None:
    text = (
        "KẾ HOẠCH\nCông tác năm 2027\n\nSTT | Nội dung công việc | Đơn vị chủ trì | Thời gian\n"
        f"1 | Rà soát các hợp tác xã | Phòng A | Tháng 01/2027\n2 | Mở 02 lớp kế toán | Phòng B | {when}\n"
    )
    (figure,) = extract_text(text).targets
    assert (figure.text, figure.period and figure.period.text) == ("02 lớp", period)
