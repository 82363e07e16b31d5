"""Tables of guests, as people and as attackers make them."""

from __future__ import annotations

import io
import struct
import zipfile
from datetime import date, datetime, time

import openpyxl
import pytest

from domain.errors import LimitExceeded, TableRefused
from service.table import Table, read_table
from service.table_cells import text_of

TITLES = ("STT", "Họ và tên", "Đơn vị")


def _read(data: bytes, name: str = "bang.xlsx") -> Table:
    return read_table(data, name=name, knows=lambda title: title in TITLES)


def _workbook(*rows: tuple[object, ...]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_rows_keep_their_number_in_the_sheet() -> None:
    table = _read(_workbook(TITLES, (1, "Lê Văn A", "Sở Tài chính"), (), (2, "Trần Thị B", None)))
    assert table.titles == TITLES
    assert [(row.number, row.cells) for row in table.rows] == [
        (2, ("1", "Lê Văn A", "Sở Tài chính")),
        (4, ("2", "Trần Thị B", "")),
    ]


def test_titles_are_found_below_a_heading_and_away_from_the_corner() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["B3"] = "DANH SÁCH KHÁCH MỜI"
    for column, title in enumerate(TITLES, 2):
        sheet.cell(5, column, title)
    sheet["B6"], sheet["C6"] = 1, "Lê Văn A"
    out = io.BytesIO()
    book.save(out)
    table = _read(out.getvalue())
    assert table.titles == ("", *TITLES)
    assert [(row.number, row.cells) for row in table.rows] == [(6, ("", "1", "Lê Văn A", ""))]


def test_hidden_and_empty_sheets_are_passed_over() -> None:
    book = openpyxl.Workbook()
    book.active.append(["ẩn"])
    book.active.sheet_state = "hidden"
    book.create_sheet("trống")
    book.create_sheet("danh sách").append(TITLES)
    book["danh sách"].append([1, "Lê Văn A", "Sở"])
    out = io.BytesIO()
    book.save(out)
    assert _read(out.getvalue()).rows[0].cells == ("1", "Lê Văn A", "Sở")


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (5, "5"),
        (5.0, "5"),
        (1234.5, "1234,5"),
        (1e16, "10000000000000000"),
        (True, "có"),
        (date(2026, 8, 5), "5/8/2026"),
        (datetime.fromisoformat("2026-08-05"), "5/8/2026"),
        (datetime.fromisoformat("2026-08-05T08:05"), "8h05 ngày 5/8/2026"),
        (time(8, 30), "8h30"),
    ],
)
def test_cell_is_text_as_a_vietnamese_reader_types_it(cell, text: str) -> None:
    assert text_of(cell) == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_csv_of_any_usual_encoding_and_mark_is_read(encoding: str, mark: str) -> None:
    rows = [TITLES, ("1", "Lê Văn A", '"Sở Tài chính, Sở Nội vụ; tỉnh"'), ("2", "Trần Thị B", "Hội Nông dân")]
    data = "\r\n".join(mark.join(row) for row in rows).encode(encoding)
    table = _read(data, "bang.csv")
    assert table.titles == TITLES
    assert table.rows[0].cells == ("1", "Lê Văn A", "Sở Tài chính, Sở Nội vụ; tỉnh")


def test_csv_of_the_old_windows_page_is_read_with_its_marks_composed() -> None:
    data = "Ho\u0323 và tên;Đơn vi\u0323\nLê Văn A;Sơ\u0309 Ta\u0300i chính".encode("cp1258")
    assert _read(data, "bang.csv").rows[0].cells == ("Lê Văn A", "Sở Tài chính")


def test_csv_with_excels_own_hint_is_read() -> None:
    table = _read("sep=;\nSTT;Họ và tên\n1;Lê, A".encode(), "bang.csv")
    assert (table.rows[0].number, table.rows[0].cells) == (3, ("1", "Lê, A"))


def test_csv_of_one_column_is_read() -> None:
    assert _read("Họ và tên\nLê Văn A\nTrần Thị B, bí thư\n".encode(), "a.csv").rows[0].cells[0] == "Lê Văn A"


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        (b"", "a.csv", "Bảng trống"),
        (b" \n\n", "a.csv", "Bảng trống"),
        (b"\xff\xfe", "a.csv", "không có ô chữ nào"),
        (b"ho ten;a\n", "a.csv", "chỉ có hàng tiêu đề"),
        (b"\x00\x01\x02\x03", "a.csv", "không phải bảng tính"),
        (b"plain text", "a.xlsx", "không phải bảng tính, hoặc đã bị hỏng"),
        (b"PK\x03\x04 broken", "a.xlsx", "bị hỏng"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "a.xls", "Không đọc được tệp này như một bảng tính"),
        (b"hoi_nghi: so, ten\nten: a, b\n", "a.yaml", "không phải bảng tính"),
        (b'a;b\n"' + b"x" * 200_000, "a.csv", "ô quá dài"),
    ],
)
def test_file_that_is_no_table_is_refused_in_a_sentence(data: bytes, name: str, said: str) -> None:
    with pytest.raises(TableRefused, match=said):
        _read(data, name)


def test_zip_that_is_no_workbook_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
    with pytest.raises(TableRefused, match="Không đọc được tệp này như một bảng tính"):
        _read(out.getvalue(), "a.docx")


def test_zip_that_declares_too_much_is_refused_before_it_is_opened() -> None:
    data = bytearray(_workbook(TITLES, (1, "a", "b")))
    entry = data.rindex(b"PK\x01\x02")
    struct.pack_into("<I", data, entry + 24, 300 * 1024 * 1024)
    with pytest.raises(LimitExceeded, match="quá lớn khi mở ra"):
        _read(bytes(data))


def test_cell_at_the_far_corner_ends_in_a_sentence() -> None:
    book = openpyxl.Workbook()
    book.active["A1"], book.active["XFD1048576"] = "Họ và tên", "xa"
    out = io.BytesIO()
    book.save(out)
    with pytest.raises(LimitExceeded):
        _read(out.getvalue())


def _ods(rows: str) -> bytes:
    kinds = "office table text"
    spaces = " ".join(f'xmlns:{kind}="urn:oasis:names:tc:opendocument:xmlns:{kind}:1.0"' for kind in kinds.split())
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
        archive.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:body><office:spreadsheet>"
            f'<table:table table:name="a">{rows}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return out.getvalue()


def _ods_row(*cells: str, repeated: int = 1, wide: int = 1) -> str:
    inside = "".join(
        f'<table:table-cell office:value-type="string" table:number-columns-repeated="{wide}">'
        f"<text:p>{cell}</text:p></table:table-cell>"
        for cell in cells
    )
    return f'<table:table-row table:number-rows-repeated="{repeated}">{inside}</table:table-row>'


def test_ods_is_read() -> None:
    table = _read(_ods(_ods_row(*TITLES) + _ods_row("1", "Lê Văn A", "Sở")), "a.ods")
    assert [(row.number, row.cells) for row in table.rows] == [(2, ("1", "Lê Văn A", "Sở"))]


@pytest.mark.parametrize(("repeated", "wide"), [(1_000_000, 16_000), (100_000, 500), (1_000_000, 1)])
def test_ods_that_repeats_without_end_ends_in_a_sentence(repeated: int, wide: int) -> None:
    with pytest.raises((LimitExceeded, TableRefused)):
        _read(_ods(_ods_row(*TITLES) + _ods_row("a", repeated=repeated, wide=wide)), "a.ods")


def test_too_many_rows_are_refused() -> None:
    with pytest.raises(LimitExceeded, match=r"hơn 20\.000 hàng"):
        _read(b"ten\n" + b"a\n" * 20_001, "a.csv")


def test_file_above_the_limit_is_refused() -> None:
    with pytest.raises(LimitExceeded, match="Bảng quá lớn"):
        _read(b"a" * (20 * 1024 * 1024 + 1), "a.csv")
