"""Tables without lines, told by where their words stand; and what must never be taken for one."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from docx.shared import Cm, Pt
from docx.table import Table
from PIL import Image

from extractors.extract import extract_text
from extractors.sources import ReadText, read_source
from extractors.sources.unruled.boxes import Box
from extractors.sources.unruled.find import boards
from extractors.tables.heads import is_head, is_number_head, may_hold_heads
from tests.extractors.sources.pdf_factory import pdf_of
from tests.extractors.sources.words_on_a_page import HIGH, STEP, bottom, line, prose, table

TASKS = (
    ("STT", "Nội dung công việc", "Đơn vị chủ trì", "Thời gian hoàn thành"),
    ("1", "Rà soát các hợp tác xã ngừng hoạt động trên địa bàn huyện", "Phòng Kinh tế", "Tháng 3/2026"),
    ("2", "Mở 02 lớp bồi dưỡng cho cán bộ quản lý", "Trung tâm Tư vấn và Hỗ trợ hợp tác xã", "Quý II/2026"),
    ("3", "Báo cáo kết quả", "", "Trước ngày 15/12/2026"),
)
WIDE = (40.0, 170.0, 130.0, 110.0)
TARGETS = (
    ("Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2026", "Thực hiện"),
    ("Hợp tác xã thành lập mới trong năm", "HTX", "12", "14"),
    ("Doanh thu bình quân của một hợp tác xã", "triệu đồng", "1.850", "1.920"),
    ("Tỷ lệ hợp tác xã khá, tốt", "%", "65", "67,5"),
)
FIGURES = (180.0, 90.0, 90.0, 90.0)


def texts(boxes: list[Box]) -> list[list[tuple[str, ...]]]:
    """The rows of each table."""
    return [[tuple(row) for row in board.texts()] for board in boards(boxes)]


class TestRows:
    @pytest.mark.parametrize("apart", [0, 6])
    def test_cells_over_several_lines_are_whole_and_empty_ones_stay_empty(self, apart: float) -> None:
        assert texts(table(TASKS, WIDE, apart=apart)) == [list(TASKS)]
        assert texts(table(TASKS, WIDE, apart=apart, middle=True)) == [list(TASKS)]

    def test_figures_tell_the_rows_of_a_table_without_numbers(self) -> None:
        assert texts(table(TARGETS, FIGURES)) == [list(TARGETS)]
        assert texts(table(TARGETS, FIGURES, middle=True)) == [list(TARGETS)]

    def test_paragraphs_around_a_table_are_no_part_of_it(self) -> None:
        above = prose("Các đơn vị được giao nhiệm vụ cụ thể theo bảng sau đây, báo cáo Văn phòng hằng tháng:")
        inside = table(TASKS, WIDE, top=bottom(above))
        under = prose(
            "Các đơn vị nghiêm túc thực hiện, có vướng mắc thì báo cáo để được hướng dẫn.", top=bottom(inside)
        )
        (board,) = boards([*above, *inside, *under])
        assert [tuple(row) for row in board.texts()] == list(TASKS)
        assert above[-1].bottom < board.top
        assert board.bottom < under[0].top
        assert not board.ends_page

    def test_a_signature_below_is_no_part_of_the_last_row(self) -> None:
        inside = table(TASKS, WIDE)
        at = bottom(inside) + 2 * STEP
        signed = [*line("- Lưu: VT.", 60, at), *line("CHỦ TỊCH", 380, at), *line("Lê Văn An", 380, at + 4 * STEP)]
        assert texts([*inside, *signed]) == [list(TASKS)]

    def test_a_row_of_figures_without_a_number_is_a_row(self) -> None:
        rows = [
            ("TT", "Chỉ tiêu", "ĐVT", "Kế hoạch"),
            ("1", "Hợp tác xã mới", "HTX", "25"),
            ("", "- Nông nghiệp", "HTX", "15"),
            ("2", "Thành viên", "người", "300"),
        ]
        assert texts(table(rows, FIGURES)) == [rows]

    def test_rows_without_numbers_and_figures_are_told_by_the_room_between_them(self) -> None:
        rows = [row[1:] for row in TASKS]
        assert texts(table(rows, WIDE[1:], apart=8)) == [rows]

    def test_a_line_right_across_that_names_a_part_is_a_row(self) -> None:
        first = [*table(TASKS[:1], WIDE), *line("I. CÔNG TÁC HỖ TRỢ HỢP TÁC XÃ VÀ THÀNH VIÊN", 66, 114 + STEP)]
        second = table(TASKS[1:3], WIDE, top=bottom(first))
        name = line("II. CÔNG TÁC NỘI BỘ CỦA CÁC PHÒNG", 66, bottom([*first, *second]))
        boxes = [*first, *second, *name, *table(TASKS[3:], WIDE, top=bottom(name))]
        (rows,) = texts(boxes)
        across = ("", "", "")
        assert rows == [
            TASKS[0],
            ("I. CÔNG TÁC HỖ TRỢ HỢP TÁC XÃ VÀ THÀNH VIÊN", *across),
            *TASKS[1:3],
            ("II. CÔNG TÁC NỘI BỘ CỦA CÁC PHÒNG", *across),
            TASKS[3],
        ]

    def test_a_sum_below_the_rows_is_one(self) -> None:
        rows = [("TT", "Tên hợp tác xã", "Địa bàn", "Số thành viên"), ("1", "HTX An Bình", "Xã A", "12")]
        rows.append(("2", "HTX Đại Thắng", "Xã B", "30"))
        inside = table(rows, FIGURES)
        at = bottom(inside)
        total = [*line("Tổng cộng toàn huyện", 66, at), *line("42", 426, at)]
        widths = (40.0, 160.0, 160.0, 90.0)
        inside = table(rows, widths)
        assert texts([*inside, *total]) == [[*rows, ("Tổng cộng toàn huyện", "", "", "42")]]

    def test_a_head_over_two_heads_holds_for_both(self) -> None:
        rows = [("1", "Hợp tác xã mới", "25", "28", "30"), ("2", "Thành viên", "500", "485", "600")]
        widths = (40, 150, 90, 90, 110)
        over = [*line("TT", 66, 107), *line("Chỉ tiêu", 106, 107), *line("Thực hiện năm 2025", 280, 100)]
        heads = [*line("6 tháng", 256, 114), *line("Cả năm", 346, 114), *line("Kế hoạch 2026", 436, 107)]
        (found,) = texts([*over, *heads, *table(rows, widths, top=130)])
        assert found == [
            ("TT", "Chỉ tiêu", "Thực hiện năm 2025 6 tháng", "Thực hiện năm 2025 Cả năm", "Kế hoạch 2026"),
            *rows,
        ]

    def test_a_table_goes_on_on_the_next_page(self) -> None:
        (board,) = boards(table(TASKS[:3], WIDE))
        assert board.ends_page
        following = [("3", "Báo cáo kết quả", "", "Trước ngày 15/12/2026"), ("4", "Tổng kết", "Văn phòng", "Cuối năm")]
        (rest,) = boards([*line("2", 300, 20), *table(following, WIDE, top=60)], board)
        assert [tuple(row) for row in rest.texts()] == following

    def test_the_rest_of_a_row_stands_alone_below_the_heads_said_again(self) -> None:
        (board,) = boards(table(TASKS[:3], WIDE))
        following = [TASKS[0], ("", "và người lao động", "", ""), TASKS[3]]
        (rest,) = boards(table(following, WIDE), board)
        assert [tuple(row) for row in rest.texts()] == following


class TestNoTables:
    def test_another_number_begins_no_rest_of_a_table(self) -> None:
        (board,) = boards(table(TASKS[:3], WIDE))
        assert boards(table([("5", "Báo cáo kết quả", "Văn phòng", "Quý I")], WIDE), board) == []

    def test_a_paragraph_at_the_top_of_the_next_page_is_no_rest(self) -> None:
        (board,) = boards(table(TASKS[:3], WIDE))
        assert boards(prose("thực hiện nghiêm túc các nội dung nêu trên, báo cáo kết quả đúng thời hạn."), board) == []

    def test_the_head_and_foot_of_a_letter(self) -> None:
        head = [
            *line("UBND HUYỆN LAM SƠN", 60, 40),
            *line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 300, 40),
            *line("Số: 12/KH-UBND", 80, 40 + STEP),
            *line("Độc lập - Tự do - Hạnh phúc", 320, 40 + STEP),
            *line("Nơi nhận:", 60, 400),
            *line("TM. ỦY BAN NHÂN DÂN", 360, 400),
            *line("- Như trên;", 60, 400 + STEP),
            *line("CHỦ TỊCH", 400, 400 + STEP),
            *line("- Lưu: VT.", 60, 400 + 2 * STEP),
        ]
        assert boards(head) == []

    def test_a_list_below_the_next_heading_is_no_part_of_the_table(self) -> None:
        inside = table(TASKS, WIDE)
        at = bottom(inside)
        items = [*line("1.", 66, at + STEP), *line("Văn phòng theo dõi.", 106, at + STEP)]
        items += [*line("2.", 66, at + 2 * STEP), *line("Phòng A báo cáo.", 106, at + 2 * STEP)]
        assert texts([*inside, *line("III. TỔ CHỨC THỰC HIỆN NHIỆM VỤ", 66, at), *items]) == [list(TASKS)]

    def test_a_sentence_that_begins_like_a_sum_is_none(self) -> None:
        inside = table(TASKS, WIDE)
        under = prose("Tổng số nhiệm vụ được giao là 03, các phòng báo cáo kết quả hằng tháng.", top=bottom(inside))
        assert texts([*inside, *under]) == [list(TASKS)]

    def test_two_columns_of_prose(self) -> None:
        words = "Nhiệm vụ năm 2026 được giao cho từng đơn vị. Các đơn vị chủ động thực hiện và báo cáo kết quả. " * 4
        assert boards([*prose(words, left=60, width=220), *prose(words, left=320, width=220)]) == []

    def test_two_columns_of_prose_below_two_heads(self) -> None:
        words = "1. Các đơn vị chủ động thực hiện và báo cáo kết quả. 2. Văn phòng tổng hợp, đôn đốc các đơn vị. " * 4
        heads = [*line("STT", 60, 40), *line("Nội dung", 120, 40), *line("Thời gian", 400, 40)]
        assert boards([*heads, *prose(words, left=60, width=220), *prose(words, left=320, width=220)]) == []

    def test_a_sentence_with_the_words_of_heads(self) -> None:
        words = "Bảng gồm các cột STT, nội dung, đơn vị chủ trì, thời gian thực hiện, do từng đơn vị tự lập và báo cáo."
        assert boards(prose(words)) == []

    def test_two_columns_below_one_head(self) -> None:
        rows = [
            ("STT", "Chỉ tiêu", "Kế hoạch", ""),
            ("1", "Hợp tác xã mới", "12", "10"),
            ("2", "Thành viên", "300", "285"),
            ("3", "Vốn góp", "15", "14"),
        ]
        assert boards(table(rows, (40, 180, 60, 60))) == []

    def test_heads_that_no_list_knows(self) -> None:
        rows = [("Con trâu", "Cái cày", "Con bò"), ("Một", "Hai", "Ba"), ("Bốn", "Năm", "Sáu")]
        assert boards(table(rows, (120, 120, 120))) == []

    def test_lines_of_which_nobody_can_tell_whether_they_are_rows(self) -> None:
        rows = [
            ("Nội dung công việc", "Đơn vị chủ trì", "Thời gian"),
            ("Phối hợp với Liên minh", "Phòng Kinh tế", "Tháng 3"),
            ("Hợp tác xã tỉnh Lam Sơn", "Hạ tầng Đô thị", "Tháng 4"),
        ]
        assert boards(table(rows, (156, 110, 110))) == []

    def test_numbers_that_do_not_follow_each_other(self) -> None:
        rows = [TASKS[0], TASKS[1], ("7", *TASKS[2][1:]), ("4", *TASKS[3][1:])]
        assert boards(table(rows, WIDE)) == []

    def test_no_words_and_far_too_many(self) -> None:
        assert boards([]) == []
        assert boards([Box("STT", 0, HIGH * place, 20, HIGH * place + 8) for place in range(6000)]) == []


@pytest.mark.parametrize(
    "head",
    ["Nhiệm vụ", "Cơ quan chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành", "Kế hoạch năm 2026", "ĐVT", "Ghi chú"],
)
def test_known_heads(head: str) -> None:
    assert is_head(head)
    assert is_head(head.upper())
    assert is_head(head.replace(" ", ""))  # as a scan may have it


@pytest.mark.parametrize("half", ["Thời gian hoàn", "Kế hoạch năm", "Cơ quan phối", "Ông Lê Văn An", "", "12"])
def test_half_a_head_is_none(half: str) -> None:
    assert not is_head(half)


def test_heads_of_numbers() -> None:
    assert all(map(is_number_head, ("STT", "TT", "Số TT", "Số thứ tự")))
    assert not is_number_head("Số lượng")


def test_a_page_is_looked_at_when_it_may_have_heads() -> None:
    assert may_hold_heads("TT Nội dung Chủ trì")
    assert may_hold_heads("Chỉ tiêu Đơn vị tính Kế hoạch")
    assert not may_hold_heads("Nội dung họp gồm các phần sau. Thứ tự: CHTT, BTTT.")


def read(data: bytes) -> str:
    (found,) = read_source(data, name="ke hoach.pdf")
    assert isinstance(found, ReadText)
    return found.source.text


def drawn(*words: tuple[float, float, str]) -> str:
    return "\n".join(f"BT /F1 11 Tf {x} {y} Td ({text}) Tj ET" for x, y, text in words)


class TestPdfFiles:
    HEADS = ((60, 700, "STT"), (110, 700, "Noi dung"), (300, 700, "Chu tri"), (420, 700, "Thoi gian"))
    ONE = ((65, 686, "1"), (110, 686, "Ra soat cac hop tac"), (110, 672, "xa yeu kem"), (300, 686, "Phong A"))
    TWO = ((65, 658, "2"), (110, 658, "Bao cao"), (420, 658, "Quy II"))

    def test_a_table_without_lines_is_read_row_by_row_and_the_rest_as_before(self) -> None:
        above, under = (60, 760, "KE HOACH CONG TAC NAM 2026 CUA PHONG"), (60, 600, "Cac don vi nghiem tuc thuc hien.")
        assert read(pdf_of(drawn(above, *self.HEADS, *self.ONE, *self.TWO, under))).split("\n") == [
            "KE HOACH CONG TAC NAM 2026 CUA PHONG",
            "",
            "STT | Noi dung | Chu tri | Thoi gian",
            "1 | Ra soat cac hop tac xa yeu kem | Phong A |",
            "2 | Bao cao |  | Quy II",
            "Cac don vi nghiem tuc thuc hien.",
        ]

    def test_the_reviewer_is_told_of_columns_that_no_line_parts(self) -> None:
        (found,) = read_source(pdf_of(drawn(*self.HEADS, *self.ONE, *self.TWO)), name="ke hoach.pdf")
        (plain,) = read_source(pdf_of(drawn((60, 600, "Cac don vi nghiem tuc thuc hien."))), name="cong van.pdf")
        assert isinstance(found, ReadText)
        assert isinstance(plain, ReadText)
        assert "columns_inferred" in [note.code for note in found.notes]
        assert "columns_inferred" not in [note.code for note in plain.notes]

    def test_a_row_broken_at_the_end_of_the_page_is_whole(self) -> None:
        first = drawn(*self.HEADS, *self.ONE, *self.TWO)
        rest = drawn((110, 780, "ket qua"), (65, 766, "3"), (110, 766, "Tong ket"), (300, 766, "Phong B"))
        assert read(pdf_of(first, rest)).split("\n")[2:] == [
            "2 | Bao cao ket qua |  | Quy II",
            "3 | Tong ket | Phong B |",
        ]

    def test_a_page_on_its_side_is_read_the_same(self) -> None:
        upright = pdf_of(drawn(*self.HEADS, *self.ONE, *self.TWO))
        turned = pdf_of(
            f"0 1 -1 0 595 0 cm\n{drawn(*((x, y - 250, text) for x, y, text in (*self.HEADS, *self.ONE, *self.TWO)))}"
        )
        turned = turned.replace(b"/MediaBox [0 0 595 842]", b"/Rotate 90 /MediaBox [0 0 595 842]")
        assert read(turned) == read(upright)


def put(document: Table, rows: tuple[tuple[str, ...], ...], widths: tuple[float, ...]) -> None:
    for row in rows:
        for cell, words, width in zip(document.add_row().cells, row, widths, strict=True):
            cell.width = Cm(width)
            cell.paragraphs[0].text = words
            cell.paragraphs[0].paragraph_format.space_after = Pt(0)


@pytest.mark.office
@pytest.mark.usefixtures("real_office")
def test_tasks_of_a_printed_table_without_lines(tmp_path: Path) -> None:
    document = Document()
    document.styles["Normal"].font.name = "Times New Roman"
    document.add_paragraph("LIÊN MINH HỢP TÁC XÃ TỈNH LAM SƠN")
    document.add_paragraph("KẾ HOẠCH")
    document.add_paragraph("Công tác năm 2026")
    document.add_paragraph("Nhiệm vụ cụ thể giao các phòng theo bảng sau:")
    put(document.add_table(rows=0, cols=4), TASKS, (1.2, 5, 4, 4))
    document.add_paragraph("Các phòng báo cáo kết quả về Văn phòng trước ngày 05 hằng tháng để tổng hợp chung.")
    document.save(str(tmp_path / "a.docx"))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(["soffice", "--headless", profile, "--convert-to", "pdf", "a.docx"], cwd=tmp_path, check=True)
    text = read((tmp_path / "a.pdf").read_bytes())
    assert [tuple(line.split(" | ")) for line in text.split("\n") if " | " in line] == list(TASKS)
    found = extract_text(text)
    assert [task.lead for task in found.tasks[:2]] == ["Phòng Kinh tế", "Trung tâm Tư vấn và Hỗ trợ hợp tác xã"]
    assert [str(task.deadline.end) for task in found.tasks[:2] if task.deadline] == ["2026-03-31", "2026-06-30"]


SHEET = (
    ("TT", "Nội dung công việc", "Chủ trì", "Thời hạn"),
    ("1", "Khảo sát nhu cầu\nthành lập hợp tác xã", "Phòng Kế hoạch", "Tháng 3/2026"),
    ("2", "Tổ chức lớp bồi dưỡng\ncho cán bộ quản lý", "Văn phòng", "Tháng 6/2026"),
    ("3", "Báo cáo kết quả", "", "Cuối năm 2026"),
    ("4", "Rà soát quy chế làm việc\ncủa cơ quan", "Văn phòng", "Tháng 9/2026"),
)


def sheet(drawn: Callable[..., Image.Image], rows: tuple[tuple[str, ...], ...], *, above: str = "") -> Image.Image:
    """A sheet with a line above and a table without lines, its columns close to each other."""
    page, y = Image.new("L", (1720, 1100), "white"), 240
    if above:
        page.paste(drawn(above, size=40).crop((60, 60, 1600, 160)), (60, 60))
    for cells in rows:
        x = 60
        for width, text in zip((110, 530, 370, 400), cells, strict=True):
            for place, one in enumerate(text.split("\n")):
                page.paste(drawn(one, size=40).crop((80, 78, 60 + width, 138)), (x, y + 60 * place))
            x += width
        y += 60 * (1 + max(cell.count("\n") for cell in cells)) + 12
    return page


@pytest.mark.office
@pytest.mark.usefixtures("real_tesseract")
class TestScans:
    def test_a_scanned_table_without_lines_is_read_row_by_row(
        self, drawn: Callable[..., Image.Image], file_of: Callable[..., bytes]
    ) -> None:
        text = read(file_of(sheet(drawn, SHEET, above="Nhiệm vụ được giao theo bảng sau đây:")))
        assert text.startswith("Nhiệm vụ được giao theo bảng sau đây:\n")
        rows = [tuple(line.split(" | ")) for line in text.split("\n")[1:]]
        assert rows == [tuple(cell.replace("\n", " ") for cell in row) for row in SHEET]

    def test_it_goes_on_on_the_next_page(
        self, drawn: Callable[..., Image.Image], file_of: Callable[..., bytes]
    ) -> None:
        pages = [sheet(drawn, SHEET[:3]), sheet(drawn, SHEET[3:])]
        text = read(file_of(pages[0], "TIFF", save_all=True, append_images=pages[1:]))
        assert text.split("\n")[-2:] == [
            "3 | Báo cáo kết quả |  | Cuối năm 2026",
            "4 | Rà soát quy chế làm việc của cơ quan | Văn phòng | Tháng 9/2026",
        ]

    def test_the_head_of_a_letter_is_no_table(
        self, drawn: Callable[..., Image.Image], file_of: Callable[..., bytes]
    ) -> None:
        head = Image.new("L", (1720, 500), "white")
        head.paste(drawn("UBND HUYỆN LAM SƠN", "Số: 12/KH-UBND", size=36).crop((60, 60, 700, 300)), (60, 60))
        head.paste(drawn("CỘNG HÒA XÃ HỘI", "Độc lập - Tự do", size=36).crop((60, 60, 700, 300)), (900, 60))
        assert "|" not in read(file_of(head))
