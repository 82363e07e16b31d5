"""Tables with ruled lines: found on pictures of pages, read row by row from PDF files and from scans."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
from PIL import Image, ImageDraw

from extractors.sources import ReadText, read_source
from extractors.sources.ocr.paper import evened
from extractors.sources.ruled import grids, without_rules
from tests.extractors.sources.pdf_factory import pdf, ruled

TASKS = (
    ("TT", "Nội dung công việc", "Chủ trì", "Thời hạn"),
    ("1", "Khảo sát nhu cầu\nthành lập hợp tác xã", "Phòng Kế hoạch", "Tháng 3/2026"),
    ("2", "Tổ chức lớp bồi dưỡng\ncho cán bộ quản lý", "Văn phòng", "Tháng 6/2026"),
)


def read(data: bytes) -> ReadText:
    (found,) = read_source(data, name="ke hoach")
    assert isinstance(found, ReadText)
    return found


def sheet(*boxes: tuple[int, int, int, int], width: int = 3) -> Image.Image:
    """A sheet of A4 at 150 dots an inch with boxes drawn on it."""
    image = Image.new("L", (1240, 1754), "white")
    pen = ImageDraw.Draw(image)
    for box in boxes:
        pen.rectangle(box, outline=0, width=width)
    return image


def fields(columns: tuple[int, ...], rows: tuple[int, ...]) -> list[tuple[int, int, int, int]]:
    """The boxes of a table whose lines stand at `columns` and lie at `rows`."""
    return [(left, top, right, bottom) for top, bottom in pairwise(rows) for left, right in pairwise(columns)]


WHOLE = fields((100, 300, 700, 1100), (200, 300, 420, 600))


class TestFindingTables:
    def test_the_cells_of_a_table_are_found_in_their_places(self) -> None:
        (grid,) = grids(sheet(*WHOLE))
        assert (grid.rows, grid.columns, len(grid.cells)) == (3, 3, 9)
        first, last = grid.cells[0], grid.cells[-1]
        assert (first.row, first.column, last.row, last.column) == (0, 0, 2, 2)
        assert abs(first.left * 1240 - 100) < 5
        assert abs(last.bottom * 1754 - 600) < 5

    def test_fields_that_no_line_parts_are_one_cell(self) -> None:
        (grid,) = grids(sheet((100, 200, 1100, 300), *(box for box in WHOLE if box[1] != 200)))
        assert [(cell.row, cell.column, cell.columns) for cell in grid.cells[:2]] == [(0, 0, 3), (1, 0, 1)]
        assert grid.lines(list("abcdefg")) == [["a", "", ""], ["b", "c", "d"], ["e", "f", "g"]]

    def test_a_cell_over_two_rows_leaves_its_second_place_empty(self) -> None:
        tall = [box for box in WHOLE if not (box[0] == 100 and box[1] in (300, 420))]
        (grid,) = grids(sheet((100, 300, 300, 600), *tall))
        assert grid.lines(list("abcdefgh"))[1:] == [["d", "e", "f"], ["", "g", "h"]]

    def test_a_row_that_a_page_end_left_alone_is_a_table(self) -> None:
        (grid,) = grids(sheet(*fields((100, 180, 420, 800, 1100), (120, 260))))
        assert (grid.rows, grid.columns) == (1, 4)

    def test_a_stroke_of_a_letter_that_touches_a_line_is_no_column(self) -> None:
        page = sheet(*WHOLE)
        ImageDraw.Draw(page).line((520, 296, 520, 340), fill=0, width=3)
        (grid,) = grids(page)
        assert (grid.rows, grid.columns, len(grid.cells)) == (3, 3, 9)
        assert {(cell.rows, cell.columns) for cell in grid.cells} == {(1, 1)}

    @pytest.mark.parametrize("angle", [-0.2, 0.2])
    def test_lines_that_are_not_quite_level_are_lines(self, angle: float) -> None:
        slanted = sheet(*WHOLE).rotate(angle, fillcolor=255, resample=Image.Resampling.BICUBIC)
        assert [(grid.rows, grid.columns) for grid in grids(slanted)] == [(3, 3)]

    def test_lines_of_a_noisy_grey_scan_are_found(self) -> None:
        noise = np.random.default_rng(7).normal(0, 12, (1754, 1240))
        scanned = np.clip(np.asarray(sheet(*WHOLE), dtype=float) * 0.7 + noise, 0, 255).astype(np.uint8)
        assert [(grid.rows, grid.columns) for grid in grids(Image.fromarray(scanned))] == [(3, 3)]

    @pytest.mark.parametrize(
        "boxes",
        [
            [],
            [(60, 60, 1180, 1700)],  # a frame around the page
            [(100, 200, 600, 203), (100, 400, 600, 403)],  # lines under headings
            fields((100, 600), (200, 300, 400)),  # boxes one below the other
            fields((100, 600, 1100), (200, 300)),  # two boxes side by side
            [(100, 200, 140, 240), (140, 200, 180, 240), (100, 240, 140, 280), (140, 240, 180, 280)],  # squares to tick
        ],
    )
    def test_lines_that_are_no_table_are_left_alone(self, boxes: list[tuple[int, int, int, int]]) -> None:
        assert grids(sheet(*boxes)) == []

    def test_two_tables_on_a_page_come_from_top_to_bottom(self) -> None:
        lower = fields((100, 500, 1000), (900, 1000, 1100))
        assert [(grid.rows, grid.columns) for grid in grids(sheet(*lower, *WHOLE))] == [(3, 3), (2, 2)]

    def test_ruled_lines_are_taken_off_and_letters_stay(self, drawn: Callable[..., Image.Image]) -> None:
        page = drawn("Kế hoạch hành động", "của Liên minh Hợp tác xã")
        boxed = page.copy()
        for box in fields((20, 60, 1600), (20, 60, 320)):
            ImageDraw.Draw(boxed).rectangle(box, outline=0, width=4)
        left = np.asarray(without_rules(boxed, grids(boxed)), dtype=int) - np.asarray(page, dtype=int)
        assert abs(left).mean() < 0.5

    def test_long_letters_beside_a_table_are_no_ruled_lines(self, drawn: Callable[..., Image.Image]) -> None:
        page = Image.new("L", (1650, 1100), "white")
        page.paste(drawn("NGHỊ QUYẾT", size=70), (0, 0))
        title = page.crop((0, 0, 1650, 250))
        pen = ImageDraw.Draw(page)
        for box in fields((100, 600, 1500), (500, 700, 900)):
            pen.rectangle(box, outline=0, width=4)
        clean = without_rules(page, grids(page))
        assert np.array_equal(np.asarray(clean.crop((0, 0, 1650, 250))), np.asarray(title))
        assert np.asarray(clean.crop((0, 450, 1650, 1000))).min() == 255

    def test_a_page_full_of_lines_is_no_table_and_takes_no_time(self) -> None:
        hatched = sheet(*fields(tuple(range(20, 1200, 12)), tuple(range(20, 1700, 12))), width=1)
        assert grids(hatched) == []


class TestPdfFiles:
    def test_a_row_is_one_line_though_the_file_writes_by_columns(self) -> None:
        rows = (("TT", "Noi dung", "Chu tri"), ("1", "Khao sat nhu cau\nthanh lap", "Phong A"), ("2", "Bao cao", ""))
        got = read(ruled(rows, above="KE HOACH 5 NAM", below="Noi nhan: nhu tren"))
        assert got.source.text.split("\n") == [
            "KE HOACH 5 NAM",
            "",
            "TT | Noi dung | Chu tri",
            "1 | Khao sat nhu cau thanh lap | Phong A",
            "2 | Bao cao |",
            "Noi nhan: nhu tren",
        ]

    def test_a_page_without_a_table_is_read_as_before(self) -> None:
        assert read(pdf(("Mot dong", "hai dong"))).source.text == "Mot dong\nhai dong"


@pytest.mark.usefixtures("real_tesseract")
class TestScans:
    def test_a_scanned_table_is_read_row_by_row(
        self, drawn: Callable[..., Image.Image], file_of: Callable[..., bytes]
    ) -> None:
        got = read(file_of(table(drawn)))
        assert got.source.ocr
        rows = [line.split(" | ") for line in got.source.text.split("\n") if " | " in line]
        assert [row[1:] for row in rows] == [[cell.replace("\n", " ") for cell in row[1:]] for row in TASKS]

    @pytest.mark.parametrize("turn", [Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180])
    def test_a_table_scanned_sideways_or_upside_down_is_read_row_by_row(
        self, drawn: Callable[..., Image.Image], file_of: Callable[..., bytes], turn: Image.Transpose
    ) -> None:
        got = read(file_of(table(drawn).transpose(turn)))
        rows = [line.split(" | ") for line in got.source.text.split("\n") if " | " in line]
        assert [row[1:] for row in rows] == [[cell.replace("\n", " ") for cell in row[1:]] for row in TASKS]

    def test_a_photograph_with_a_dark_corner_is_read_too(
        self, drawn: Callable[..., Image.Image], file_of: Callable[..., bytes]
    ) -> None:
        page = np.asarray(table(drawn), dtype=float)
        down, across = np.mgrid[0 : page.shape[0], 0 : page.shape[1]]
        shade = 0.45 + 0.55 * (across / page.shape[1] + down / page.shape[0]) / 2
        dark = Image.fromarray((page * shade).astype(np.uint8))
        assert "Khảo sát nhu cầu thành lập hợp tác xã | Phòng Kế hoạch" in read(file_of(dark)).source.text


def table(drawn: Callable[..., Image.Image]) -> Image.Image:
    """A sheet with a heading, the table of tasks and a closing line."""
    wide, high, left, top = (120, 640, 420, 400), 180, 60, 260
    page = Image.new("L", (1720, 1100), "white")
    page.paste(drawn("Phân công nhiệm vụ năm 2026").crop((60, 60, 1600, 160)), (60, 80))
    pen = ImageDraw.Draw(page)
    for row, cells in enumerate(TASKS):
        x = left
        for width, text in zip(wide, cells, strict=True):
            y = top + high * row
            page.paste(drawn(*text.split("\n"), size=40).crop((80, 70, 60 + width, 70 + high - 20)), (x + 10, y + 10))
            pen.rectangle((x, y, x + width, y + high), outline=0, width=3)
            x += width
    page.paste(drawn("Các đơn vị nghiêm túc thực hiện.").crop((60, 60, 1600, 160)), (60, 900))
    return page


def test_an_evenly_white_page_is_not_touched(drawn: Callable[..., Image.Image]) -> None:
    page = drawn("Điều 1. Giao Văn phòng")
    assert evened(page) is page


def test_a_shaded_page_becomes_white_again(drawn: Callable[..., Image.Image]) -> None:
    page = drawn("Điều 1. Giao Văn phòng", "tổng hợp, báo cáo")
    shaded = page.point(lambda level: level // 2)
    assert np.median(np.asarray(evened(shaded))) > 240
    assert np.asarray(evened(shaded)).min() < 60
