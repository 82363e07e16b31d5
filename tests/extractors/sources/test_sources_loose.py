"""Tables in plain text: cells that stand one a line become rows, and nothing else does."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text
from extractors.sources import ReadText, read_source
from extractors.sources.loose.find import in_rows

HEADS = ("STT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Thời gian")
ONE = ("1", "Rà soát hợp tác xã yếu kém", "Phòng Kinh tế", "Các xã", "Tháng 3/2026")
TWO = ("2", "Mở 02 lớp bồi dưỡng", "Trung tâm Tư vấn", "", "Quý II/2026")
THREE = ("3", "Tổng kết năm", "Văn phòng", "Các phòng", "Trước ngày 15/12/2026")
TASKS = (HEADS, ONE, TWO, THREE)
TARGETS = (
    ("TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện"),
    ("1", "Hợp tác xã mới", "HTX", "2", "3"),
    ("2", "Doanh thu bình quân", "triệu đồng", "1.850", "1.920"),
    ("3", "Tỷ lệ khá, tốt", "%", "65", "67,5"),
)
ABOVE, BELOW = "Nhiệm vụ được giao theo bảng sau:\n", "\nIII. TỔ CHỨC THỰC HIỆN\nVăn phòng theo dõi, đôn đốc.\n"


def in_lines(*rows: tuple[str, ...], between: str = "\n") -> str:
    return between.join(cell for row in rows for cell in row)


def piped(*rows: tuple[str, ...]) -> str:
    return "\n".join(" | ".join(row) for row in rows)


def whole(table: str) -> str:
    """What the text with this table becomes, without what stands around it."""
    made = in_rows(ABOVE + table + BELOW)
    assert made.startswith(ABOVE)
    assert made.endswith(BELOW)
    return made.removeprefix(ABOVE).removesuffix(BELOW)


class TestOneCellALine:
    @pytest.mark.parametrize("rows", [TASKS, TARGETS])
    def test_cells_become_rows(self, rows: tuple[tuple[str, ...], ...]) -> None:
        assert whole(in_lines(*rows)) == piped(*rows)

    def test_with_a_bar_between_two_cells(self) -> None:
        assert whole(in_lines(*TASKS, between="\n|\n")) == piped(*TASKS)

    def test_lines_between_two_bars_are_one_cell(self) -> None:
        text = (
            in_lines(*TASKS, between="\n|\n")
            .replace("Phòng Kinh tế", "Phòng\nKinh tế")
            .replace("công việc", "công\nviệc")
        )
        assert whole(f"|\n{text}\n|") == f"|\n{piped(*TASKS)}\n|"
        halves = "\n|\n".join(in_lines(*TASKS).replace("Phòng Kinh tế", "Phòng\n\nKinh tế").split("\n"))
        assert whole(halves) == halves

    def test_rows_of_a_part_have_its_number(self) -> None:
        part, more = ("I", "HOÀN THIỆN THỂ CHẾ", "", "", ""), ("II", "HẠ TẦNG", "", "", "")
        rows = (HEADS, part, ("1.1", *ONE[1:]), ("1.2", *THREE[1:]), more, ("2.1", *ONE[1:]))
        assert whole(in_lines(*rows)) == piped(*rows)
        skipped = (HEADS, part, ("1.1", *ONE[1:]), ("3.2", *THREE[1:]))
        assert whole(in_lines(*skipped)) != piped(*skipped)

    def test_with_an_empty_line_between_two_cells(self) -> None:
        rows = (HEADS, ONE, ("2", *THREE[1:]))
        assert whole(in_lines(*rows, between="\n\n")) == piped(*rows)

    def test_an_empty_cell_may_have_left_no_line_where_the_rest_fits_in_one_way(self) -> None:
        told = in_lines(*(tuple(cell for cell in row if cell) for row in TASKS))
        assert whole(told) == piped(*TASKS)

    def test_a_cell_may_go_on_in_the_next_line(self) -> None:
        text = in_lines(*TASKS).replace("yếu kém", "\nyếu kém").replace("năm", "năm 2026 và\nbáo cáo")
        longer = ("3", "Tổng kết năm 2026 và báo cáo", *THREE[2:])
        assert whole(text) == piped(HEADS, ONE, TWO, longer)

    def test_a_head_may_go_on_in_the_next_line(self) -> None:
        assert whole(in_lines(*TASKS).replace("công việc", "\ncông việc")) == piped(*TASKS)

    def test_parts_of_a_table_have_their_own_labels(self) -> None:
        rows = (HEADS, ("I", "Công tác hỗ trợ", "", "", ""), ONE, ("II", "Công tác nội bộ", "", "", ""), TWO, THREE)
        text = in_lines(HEADS, ("I", "Công tác hỗ trợ"), ONE, ("II", "Công tác nội bộ"), TWO, THREE)
        assert whole(text) == piped(*rows)

    @pytest.mark.parametrize(
        "rows",
        [
            (HEADS, ONE, ("2", "Mở 02 lớp bồi dưỡng", "Trung tâm Tư vấn", "Các xã", "Quý II", "Quý III"), THREE),
            (HEADS, ONE, ("4", *TWO[1:]), THREE),  # another number
            (TARGETS[0], TARGETS[1], ("2", "Doanh thu", "triệu đồng", "1.850"), TARGETS[3]),  # of which column?
            (("STT", "Con trâu", "Cái cày", "Con bò", "Cái bừa"), ONE, TWO, THREE),
        ],
    )
    def test_what_does_not_fit_for_certain_stays(self, rows: tuple[tuple[str, ...], ...]) -> None:
        text = ABOVE + in_lines(*rows) + BELOW
        assert in_rows(text) is text

    def test_the_paragraph_below_is_no_cell(self) -> None:
        last = ("3", "Tổng kết năm", "Văn phòng")
        assert whole(in_lines(HEADS, ONE, ("2", *THREE[1:]), last)) == piped(HEADS, ONE, ("2", *THREE[1:])) + "\n" + (
            in_lines(last)
        )


def read(text: str) -> ReadText:
    (found,) = read_source(text.encode(), name="ke-hoach.txt")
    assert isinstance(found, ReadText)
    return found


def test_tasks_of_a_text_with_one_cell_a_line() -> None:
    got = read(ABOVE + in_lines(*(tuple(cell for cell in row if cell) for row in TASKS)) + BELOW)
    assert "rows_joined" in [note.code for note in got.notes]
    tasks = extract_text(got.source.text).tasks
    assert [(task.lead, task.partners, str(task.deadline.end)) for task in tasks[:3] if task.deadline] == [
        ("Phòng Kinh tế", ("Các xã",), "2026-03-31"),
        ("Trung tâm Tư vấn", (), "2026-06-30"),
        ("Văn phòng", ("Các phòng",), "2026-12-15"),
    ]


def test_figures_of_a_text_with_one_cell_a_line() -> None:
    targets = extract_text(read(ABOVE + in_lines(*TARGETS) + BELOW).source.text).targets
    assert [(one.value, one.unit, one.kind) for one in targets[:4]] == [
        (2, "HTX", "target"),
        (3, "HTX", "result"),
        (1850, "triệu đồng", "target"),
        (1920, "triệu đồng", "result"),
    ]


def test_a_markdown_table_and_a_text_without_tables_stay() -> None:
    marked = "| STT | Nội dung | Chủ trì |\n|---|---|---|\n| 1 | Rà soát | Văn phòng |\n"
    for text in (marked, "Giao Văn phòng rà soát, báo cáo kết quả trước ngày 30/6/2026.\n"):
        got = read(text)
        assert got.source.text == text
        assert "rows_joined" not in [note.code for note in got.notes]
