"""Who wrote an item and for whom, as its last lines say it: bodies alone, several names, taken from elsewhere."""

from __future__ import annotations

import pytest

from domain.extraction import DocumentFacts
from extractors.documents.find import find_document_facts
from vitext.clean import clean

_ITEM = (
    "Sáng 6/10/2025, Hội Nông dân xã Hòa Lợi tổ chức hội nghị sơ kết công tác quý III tại hội trường xã.\n\n"
    "Các đại biểu kiến nghị nạo vét mương cấp nước cho cánh đồng Bàu Sen trước khi vào vụ.\n\n"
)
_TITLE = "Hội Nông dân xã Hòa Lợi sơ kết công tác quý III\n\n"


def _read(text: str) -> DocumentFacts:
    return find_document_facts(clean(text).text).facts


@pytest.mark.parametrize(
    ("line", "author", "source"),
    [
        ("Phòng Truyền thông và Hợp tác", None, "Phòng Truyền thông và Hợp tác"),
        ("LĐLĐ tỉnh Lam Giang", None, "LĐLĐ tỉnh Lam Giang"),
        ("Bích Loan\nTrung tâm Khuyến nông huyện", "Bích Loan", "Trung tâm Khuyến nông huyện"),
        ("Bích Loan (biên tập từ Báo Lam Giang)", "Bích Loan", "Báo Lam Giang"),
        ("Bích Loan (Chi hội ND thôn Bàu Sen)", "Bích Loan", "Chi hội ND thôn Bàu Sen"),
        ("Tổng hợp từ nguồn: baolamgiang.vn", None, "baolamgiang.vn"),
        ("TTXVN/Vietnam+", None, "TTXVN/Vietnam+"),
        ("Bích Loan và Hoài Nam", "Bích Loan và Hoài Nam", None),
        ("Bích Loan, Hoài Nam, Lê Vỹ", "Bích Loan, Hoài Nam, Lê Vỹ", None),
        ("Bích Loan – Phó Chánh Văn phòng Hội", "Bích Loan", None),
        ("Bích Loan-VP Hội Nông dân tỉnh", "Bích Loan", "VP Hội Nông dân tỉnh"),
        ("Bích Loan - Ảnh: Hoài Nam", "Bích Loan", None),
        ("Bích Loan (tin và ảnh)", "Bích Loan", None),
        ("Phóng viên Bích Loan", "Bích Loan", None),
        # furniture and pictures
        ("Địa chỉ: số 5 Lê Lợi, TP. Tây Ninh", None, None),
        ("Bích Loan\n\nHỘI NÔNG DÂN TỈNH LAM GIANG\nĐịa chỉ: đường Trần Phú", "Bích Loan", None),
        ("Bích Loan\nTrang thông tin điện tử Hội Nông dân\nGiấy phép số 12/GP-STTTT", "Bích Loan", None),
        ("Theo Cổng TTĐT Chính phủ", None, "Cổng TTĐT Chính phủ"),
        ("Ảnh: Bích Loan", None, None),
        ("Hội Nông dân xã trao quà cho hộ nghèo", None, None),
        ("Tố Uyên", "Tố Uyên", None),
    ],
)
def test_last_lines_say_who_wrote(line: str, author: str | None, source: str | None) -> None:
    read = _read(f"{_TITLE}{_ITEM}{line}\n")
    assert (read.author, read.source_credit) == (author, source)


def test_who_wrote_may_stand_below_the_title() -> None:
    assert _read(f"{_TITLE.strip()}\nTin, ảnh: Y Thanh, Bích Loan\n\n{_ITEM}").author == "Y Thanh, Bích Loan"


@pytest.mark.parametrize(
    ("line", "author", "source"),
    [
        ("12/05/2026 | Bích Loan", "Bích Loan", None),
        ("Bích Loan, 12/05/2026", "Bích Loan", None),
        ("Tác giả: Bích Loan - 12/05/2026", "Bích Loan", None),
        ("08:00, 12/05/2026 (Bích Loan)", "Bích Loan", None),
        ("Thứ Ba, 12/05/2026, 08:00 [GMT+7]", None, None),
        ("Bích Loan - Báo Lam Giang", "Bích Loan", "Báo Lam Giang"),
        ("Bích Loan (Theo Báo Lam Giang)", "Bích Loan", "Báo Lam Giang"),
        ("Theo Báo Lam Giang", None, "Báo Lam Giang"),
        ("BÍCH LOAN - HOÀI NAM", "BÍCH LOAN - HOÀI NAM", None),
        ("PV Bích Loan", "Bích Loan", None),
    ],
)
def test_line_below_the_headline_says_who_wrote(line: str, author: str | None, source: str | None) -> None:
    read = _read(f"{_TITLE.strip()}\n{line}\n\n{_ITEM}")
    assert (read.author, read.source_credit, read.title) == (author, source, _TITLE.strip())
