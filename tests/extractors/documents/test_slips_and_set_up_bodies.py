"""Slips of an office and forms, which are called otherwise than papers, and bodies that a paper set up."""

from __future__ import annotations

import pytest

from domain.extraction import DocumentFacts
from extractors.extract import extract_text

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"


def document_of(text: str) -> DocumentFacts:
    return extract_text(text).document


@pytest.mark.parametrize("slip", ["PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC", "PHIẾU CHUYỂN VĂN BẢN", "GIẤY GIỚI THIỆU CÁN BỘ"])
def test_a_slip_is_no_part_of_the_offices_name(slip: str) -> None:
    document = document_of(
        f"UBND TỈNH LAM SƠN\nVĂN PHÒNG\n{NATION}{slip}\nKính gửi: Đồng chí Phó Chủ tịch UBND tỉnh.\n\n"
        "1. Cơ quan trình: Sở Nông nghiệp và Môi trường.\n"
    )
    assert document.issuer == "Văn phòng UBND tỉnh Lam Sơn"
    assert document.kind == "other"


def test_number_is_not_that_of_the_paper_that_set_the_body_up() -> None:
    document = document_of(
        "   SỞ CÔNG THƯƠNG                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "    ĐOÀN KIỂM TRA                         Độc lập - Tự do - Hạnh phúc\n"
        "  THEO QUYẾT ĐỊNH\n"
        "   SỐ 150/QĐ-SCT                      Lam Sơn, ngày 10 tháng 3 năm 2026\n"
        "     Số: 115/KH-ĐKT\n\n"
        "                               KẾ HOẠCH\n"
        "         Kiểm tra việc kinh doanh khí trên địa bàn tỉnh Lam Sơn\n\n"
        "      Trưởng đoàn kiểm tra lập kế hoạch tiến hành kiểm tra như sau:\n"
        "      1. Mục tiêu\n       - Đánh giá khách quan tình hình.\n"
    )
    assert document.number == "115/KH-ĐKT"


def test_number_right_below_the_organ_is_its_own() -> None:
    document = document_of(
        f"SỞ CÔNG THƯƠNG\nĐOÀN KIỂM TRA\nSỐ 12/BC-ĐKT\n{NATION}Lam Sơn, ngày 12 tháng 6 năm 2026\n\nBÁO CÁO\n"
        "Kết quả kiểm tra việc kinh doanh khí\n\nĐoàn kiểm tra đã làm việc với 04 đơn vị.\n"
    )
    assert document.number == "12/BC-ĐKT"
