"""How sites of districts and newspapers print who wrote an item and when, and whom it names that wrote nothing."""

from __future__ import annotations

import pytest

from domain.extraction import DocumentFacts
from extractors.extract import extract_text

TITLE = "Nhiều hợp tác xã làm ăn có lãi"
BODY = (
    "Sáng 12/3/2026, Liên minh HTX tỉnh tổ chức hội nghị tổng kết năm 2025 tại hội trường tỉnh.\n\n"
    "Năm qua, phong trào đạt nhiều kết quả; các đơn vị đã vận động thành viên đóng góp xây dựng quê hương.\n\n"
    "Tại đây, các đại biểu đã nghe báo cáo và thảo luận nhiều giải pháp.\n\n"
)


def document_of(*, above: str = "Ngày đăng: 13/03/2026", below: str = "") -> DocumentFacts:
    return extract_text(f"{TITLE}\n\n{above}\n\n{BODY}{below}\n").document


@pytest.mark.parametrize(
    ("stamp", "author"),
    [
        ("Thu Hà / 13-03-2026 / Tin tức", "Thu Hà"),
        ("T6, 13/03/2026 - 08:15", None),
        ("CN, 13/03/2026", None),
        ("Update 13/03/2026 - 08:15 AM", None),
        ("Updated on 13/03/2026", None),
    ],
)
def test_stamp_of_a_site(stamp: str, author: str | None) -> None:
    document = document_of(above=stamp)
    assert (document.title, str(document.published), document.author) == (TITLE, "2026-03-13", author)


@pytest.mark.parametrize(
    ("line", "author", "source"),
    [
        ("Thu Hà (thuha@baohoaan.vn)", "Thu Hà", None),
        ("Thu Hà và nhóm PV", "Thu Hà", None),
        ("Bài viết: Thu Hà", "Thu Hà", None),
        ("Tin và ảnh: Lê Thu Hà./.", "Lê Thu Hà", None),
        ("Tác giả: Thu Hà - Nguồn: Báo Hòa An", "Thu Hà", "Báo Hòa An"),
        ("Tin, bài: Phòng Phong trào", None, "Phòng Phong trào"),
        ("Tin, ảnh: Đoàn Thị Lan", "Đoàn Thị Lan", None),
        ("Tin, ảnh: Ban Mai", "Ban Mai", None),
        ("Admin", None, None),
        ("Quản trị viên", None, None),
    ],
)
def test_who_signs_an_item(line: str, author: str | None, source: str | None) -> None:
    document = document_of(below=line)
    assert (document.author, document.source_credit) == (author, source)
