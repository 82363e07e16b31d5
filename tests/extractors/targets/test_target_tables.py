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


def barred(*table: str) -> str:
    """A table as law sites print it: every stroke on a line of its own, one before and one behind each row."""
    return "\n".join("|\n" + "".join(f"{cell}\n|\n" if cell else "|\n" for cell in row.split("/")) for row in table)


TWO_ROWS_OF_HEADS = (
    "STT/Nội dung/Đơn vị tính/Năm hiện hành 2025/Năm 2026/Năm 2027",
    "Kế hoạch/Ước thực\nhiện",
)
FIRST, THIRD = "1/Sản lượng muối/Tấn/4.100/4.250/4.400/4.600", "3/Tỷ lệ hộ nghèo/%/2,5//2,1/1,9"
PART, LAST = "2/Xã hội/////", "/- Vùng cao/%/6,1/5,8//5"
EXPECTED = [
    ("Sản lượng muối", 4100, "Tấn", "target", "2025"),
    ("Sản lượng muối", 4250, "Tấn", "result", "2025"),
    ("Sản lượng muối", 4400, "Tấn", "target", "Năm 2026"),
    ("Sản lượng muối", 4600, "Tấn", "target", "Năm 2027"),
    ("Tỷ lệ hộ nghèo", 2.5, "%", "target", "2025"),
    ("Tỷ lệ hộ nghèo", 2.1, "%", "target", "Năm 2026"),
    ("Tỷ lệ hộ nghèo", 1.9, "%", "target", "Năm 2027"),
    ("Vùng cao", 6.1, "%", "target", "2025"),
    ("Vùng cao", 5.8, "%", "result", "2025"),
    ("Vùng cao", 5, "%", "target", "Năm 2027"),
]


@pytest.mark.parametrize("numbers", [("1/2/3/4/5/6/7",), ("(1)/(2)/(3)/(4)/(5)/(6)/(7)",), ()])
@pytest.mark.parametrize("part", [PART, "II/Xã hội"])
def test_strokes_on_lines_of_their_own_keep_cells_in_their_columns(numbers: tuple[str, ...], part: str) -> None:
    body = (FIRST, THIRD, part, LAST) if numbers else (FIRST, THIRD, LAST)
    text = "KẾ HOẠCH\nHà Tiên, ngày 20 tháng 11 năm 2025\n\n" + barred(*TWO_ROWS_OF_HEADS, *numbers, *body)
    found = extract_text(text).targets
    assert [(one.indicator, one.value, one.unit, one.kind, one.period and one.period.text) for one in found] == EXPECTED


def test_one_row_of_heads_between_strokes_needs_no_other() -> None:
    table = barred("TT/Chỉ tiêu/ĐVT/Thực hiện 2025/Kế hoạch 2026", "1/Đàn dê/con/310/350", "2/Doanh thu/tỷ đồng//7,5")
    assert rows(table) == [
        ("Đàn dê", 310, "con", "result", "2025"),
        ("Đàn dê", 350, "con", "target", "2026"),
        ("Doanh thu", 7.5, "tỷ đồng", "target", "2026"),
    ]


@pytest.mark.parametrize(
    "table",
    [
        ("ỦY BAN NHÂN DÂN/CỘNG HÒA XÃ HỘI", "Số: 12/KH-UBND/Hà Tiên"),
        ("STT/Họ tên/Ghi chú", "1/Lê A/2", "2/Trần B/5"),  # nothing says what is counted
        ("STT/Nội dung/Số trang", "1/Mở đầu", "2/Thân bài"),
    ],
)
def test_strokes_without_units_below_them_hold_no_figures(table: tuple[str, ...]) -> None:
    assert rows(barred(*table)) == []


HEADS = "TT\nChỉ tiêu\nĐơn vị\nThực hiện năm 2025\nKế hoạch năm 2026\n"


def test_rows_that_name_their_unit_have_the_heads_above_the_first_and_no_number_of_the_next() -> None:
    assert rows(f"{HEADS}1\nĐàn dê\ncon\n310\n350\n2\nSản lượng cá\nnghìn tấn\n4,5\n5\n3\nLàng nghề\nlàng\n4\n6\n") == [
        ("Đàn dê", 310, "con", "result", "năm 2025"),
        ("Đàn dê", 350, "con", "target", "năm 2026"),
        ("Sản lượng cá", 4.5, "nghìn tấn", "result", "năm 2025"),
        ("Sản lượng cá", 5, "nghìn tấn", "target", "năm 2026"),
        ("Làng nghề", 4, "làng", "result", "năm 2025"),
        ("Làng nghề", 6, "làng", "target", "năm 2026"),
    ]


def test_figure_that_only_looks_like_a_number_of_the_next_row_stays() -> None:
    found = rows("Nội dung\nĐàn dê\ncon\n310\n2\nĐàn bò\ncon\n15\n3\n")
    assert [one[1] for one in found] == [310, 2, 15, 3]


def test_what_is_there_below_a_head_of_results_is_no_norm() -> None:
    def of(head: str) -> set[str]:
        text = f"NGHỊ QUYẾT\nĐiều 1. {head}:\n- Tổng nguồn vốn: 312 tỷ đồng.\n- Dư nợ cho vay: 245 tỷ đồng."
        return {one.kind for one in extract_text(text).targets}

    assert of("Thông qua báo cáo kết quả hoạt động năm 2025 với các nội dung chính") == {"result"}
    assert of("Thông qua phương hướng hoạt động năm 2026 với các nội dung chính") == {"target"}


def test_a_row_without_a_figure_and_one_with_a_bound_are_rows_of_the_table() -> None:
    cells = """TT|Chỉ tiêu|ĐVT|Kế hoạch 2026|Ước TH 6 tháng|1|Sản lượng lương thực|tấn|8.450|4.320
    |2|Tỷ lệ hộ nghèo|%|2,1|-|3|Số HTX thành lập mới|HTX|2|1|4|Tỷ lệ dân số tham gia BHYT|%|≥ 96|95,2"""
    table = "\n".join(cell.strip() for cell in cells.split("|"))
    assert rows(table + "\nĐiều 3. Nhiệm vụ\n") == [
        ("Sản lượng lương thực", 8450, "tấn", "target", "2026"),
        ("Sản lượng lương thực", 4320, "tấn", "result", None),
        ("Tỷ lệ hộ nghèo", 2.1, "%", "target", "2026"),
        ("Số HTX thành lập mới", 2, "HTX", "target", "2026"),
        ("Số HTX thành lập mới", 1, "HTX", "result", None),
        ("Tỷ lệ dân số tham gia BHYT", 96, "%", "target", "2026"),
        ("Tỷ lệ dân số tham gia BHYT", 95.2, "%", "result", None),
    ]


LOOSE = "Chỉ tiêu\nĐVT\nKH 2025\nTH 2025\nTH/KH (%)\nKH 2026\n"
FULL = "Nước sản xuất\n1000 m3\n14.600\n14.912\n102,1\n15.300\nNước ghi thu\n1000 m3\n12.260\n12.648\n103,2\n13.050\n"


def test_thousand_of_a_measure_in_a_cell_is_a_unit_and_no_figure() -> None:
    found = rows(LOOSE + FULL)
    assert [one[1] for one in found] == [14600, 14912, 102.1, 15300, 12260, 12648, 103.2, 13050]
    assert [one[2] for one in found[:4]] == ["1000 m3", "1000 m3", "%", "1000 m3"]
    (figure,) = extract_text("BÁO CÁO\nKết quả năm 2025\n\n- Cấp 1000 m3 nước cho các hộ.\n").targets
    assert (figure.value, figure.unit) == (1000, "m3")


def test_rows_that_are_less_full_below_full_ones_keep_the_columns() -> None:
    found = rows(f"{LOOSE}{FULL}Thất thoát\n%\n16,0\n15,2\n\n14,7\nDoanh thu\nTỷ đồng\n118,5\n121,7\n102,7\n126\n")
    assert found[8:11] == [
        ("Thất thoát", 16, "%", "target", "2025"),
        ("Thất thoát", 15.2, "%", "result", "2025"),
        ("Thất thoát", 14.7, "%", "target", "2026"),
    ]
    assert [one[2:4] for one in found[11:]] == [
        ("Tỷ đồng", "target"),
        ("Tỷ đồng", "result"),
        ("%", "result"),
        ("Tỷ đồng", "target"),
    ]
    short = rows(f"{LOOSE}{FULL}Cổ tức\n%\n10\n11\n-\n≥ 12\n")
    assert [one[1:4] for one in short[8:]] == [(10, "%", "target"), (11, "%", "result"), (12, "%", "target")]


def test_mark_for_the_unit_above_and_unit_behind_the_label() -> None:
    head = "| TT | Chỉ tiêu | Đvt | KH 2025 | TH 2025 |\n"
    table = head + '| 1 | Cơ cấu kinh tế | % | | |\n| | - Nông nghiệp | " | 31,5 | 31,2 |\n'
    assert [one[:4] for one in rows(table)] == [
        ("Nông nghiệp", 31.5, "%", "target"),
        ("Nông nghiệp", 31.2, "%", "result"),
    ]
    head = "| TT | Chỉ tiêu | KH 2025 | TH 2025 |\n"
    assert [
        one[1:3] for one in rows(head + "| 1 | Doanh thu (triệu đồng) | 820 | 834 |\n| 2 | Nợ (nếu có) | 0 | 1 |\n")
    ] == [
        (820, "triệu đồng"),
        (834, "triệu đồng"),
    ]


def test_second_row_of_heads_parts_one_of_the_first() -> None:
    expected = [
        ("Doanh thu", 820, "Tr.đ", "target", "Năm 2025"),
        ("Doanh thu", 834.6, "Tr.đ", "result", "Năm 2025"),
        ("Doanh thu", 900, "Tr.đ", "target", "2026"),
    ]
    head = "| TT | Chỉ tiêu | ĐVT | Năm 2025 | | Kế hoạch 2026 |\n| | | | KH | TH | |\n"
    piped = f"{head}| 1 | Doanh thu | Tr.đ | 820 | 834,6 | 900 |\n"
    assert rows(piped) == expected
    head = "TT\nChỉ tiêu\nĐVT\nNăm 2025\nKế hoạch 2026\nKH\nTH\n"
    loose = f"{head}1\nDoanh thu\nTr.đ\n820\n834,6\n900\n2\nThành viên\nngười\n120\n118\n125\n"
    assert rows(loose)[:3] == expected


def test_numbers_of_rows_are_no_figures_where_heads_are_open() -> None:
    found = rows(
        "Nội dung\nĐơn vị tính\nKế hoạch năm\nThực hiện\nĐạt\nVượt\n1\nAn\nngười\n8\n9\n7\n2\nBình\nngười\n5\n6\n4\n"
    )
    assert {1, 2}.isdisjoint(one[1] for one in found)


def test_what_is_left_is_a_result_and_numbers_of_rows_are_no_words() -> None:
    head = "| Nội dung | Dự toán (đồng) | Đã chi (đồng) | Còn lại (đồng) |\n"
    table = f"{head}| 1.2. Chi hoạt động | 792.000 | 760.000 | 32.000 |\n"
    assert [(one[0], one[3]) for one in rows(table)] == [
        ("Chi hoạt động", "target"),
        ("Chi hoạt động", "result"),
        ("Chi hoạt động", "result"),
    ]


def test_share_with_its_sign_in_a_cell_is_told_by_its_column_which_may_only_compare() -> None:
    head = "| Chỉ tiêu (tỷ đồng) | Thực hiện 2024 | Kế hoạch 2025 | So KH | So 2024 |\n"
    found = rows(f"{head}| Doanh thu (tỷ đồng) | 341 | 350 | 106,2% | 108,9% |\n")
    assert [one[1:] for one in found] == [
        (341, "tỷ đồng", "result", "2024"),
        (350, "tỷ đồng", "target", "2025"),
        (106.2, "%", "result", None),
        (108.9, "%", "result", None),
    ]


@pytest.mark.parametrize(
    ("heads", "kinds"),
    [
        ("Giai đoạn 2026 - 2030 | Quý I/2026 | Mục tiêu năm 2026", ["target", "result", "target"]),
        ("GĐ 2026-2030 | 6 tháng đầu năm | Kế hoạch 2026", ["target", "result", "target"]),
        ("Kế hoạch năm 2026 | Quý I | Quý II", ["target", "target", "target"]),  # shares of the plan
    ],
)
def test_only_part_of_a_year_beside_its_aim_was_reached(heads: str, kinds: list[str]) -> None:
    text = f"KẾ HOẠCH\nVề nuôi cá năm 2026\n\nII. CHỈ TIÊU\n\n| TT | Nội dung | ĐVT | {heads} |\n"
    found = extract_text(f"{text}|---|---|---|---|---|---|\n| 1 | Sản lượng cá | tấn | 120 | 30 | 110 |\n").targets
    assert [one.kind for one in found] == kinds
