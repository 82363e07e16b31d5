"""Phần đầu trên trang pháp luật và trang chia sẻ: bold inside words, one long line, titles in capitals over many lines, lost type words."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import DocumentFacts
from extractors.documents.find import find_document_facts
from extractors.documents.view import view_of
from vitext.clean import clean

_ONE_LINE = (
    "Xem mẫu\n\n  1. UBND TỈNH LAM GIANG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM SỞ GIÁO DỤC VÀ ĐÀO TẠO Độc lập - Tự do - Hạnh phúc "
    "Số : 2917 /SGDĐT-VP Lam Giang, ngày 05 tháng11 năm2010 V/v báo cáo nhanh thiệt hại do lũ lụt Kính gửi: - Ủy ban nhân dân tỉnh Lam Giang; "
    "Vừa qua, tỉnh bị ảnh hưởng của không khí lạnh, gây lũ lụt lớn trên toàn bộ địa bàn. Sở Giáo dục và Đào tạo báo cáo như sau: thiệt hại lớn."
)
_SITE = """Quyết định 61/QĐ-UBND năm 2020 về phê duyệt quy trình nội bộ lĩnh vực chăn nuôi do Ủy ban nhân dân tỉnh Lam Giang ban hành
Số hiệu: | 61/QĐ-UBND | Loại văn bản: | Quyết định |
ỦY BAN NHÂN DÂN |
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 61/QĐ-UBND |
Lam Giang, ngày 05 tháng 3 năm 2020 |
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Xét đề nghị của Giám đốc Sở Nông nghiệp tại Tờ trình số 43/TTr-SNN ngày 27 tháng 02 năm 2020,
QUYẾT ĐỊNH:
Điều 1. Phê duyệt quy trình.
"""


def _read(text: str) -> DocumentFacts:
    return find_document_facts(clean(text).text).facts


def _decision(title: str, *, above: str = "") -> str:
    return (
        f"{above}ỦY BAN NHÂN DÂN\nTỈNH LAM GIANG\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        f"Số: 15/QĐ-UBND\nLam Giang, ngày 09 tháng 12 năm 2025\n{title}\nCăn cứ Luật Tổ chức chính\nquyền địa phương;\nQUYẾT ĐỊNH:\nĐiều 1. Giao.\n"
    )


def test_paper_printed_as_one_line_has_its_header() -> None:
    facts = _read(_ONE_LINE)
    assert (facts.kind, facts.number, facts.date) == ("official_letter", "2917/SGDĐT-VP", date(2010, 11, 5))
    assert (facts.parent_issuer, facts.issuer) == ("UBND tỉnh Lam Giang", "Sở Giáo dục và Đào tạo")
    assert (facts.place, facts.title) == ("Lam Giang", "V/v báo cáo nhanh thiệt hại do lũ lụt")


def test_long_sentence_that_names_the_state_is_no_header() -> None:
    said = "Sáng 5/3, tại Lam Giang, Đoàn đại biểu nước Cộng hòa xã hội chủ nghĩa Việt Nam đã gặp mặt các hợp tác xã, "
    assert (
        _read(said + "trao đổi kinh nghiệm sản xuất và thăm các mô hình liên kết tiêu thụ nông sản. " * 4).kind
        == "news"
    )


@pytest.mark.parametrize(
    "bold",
    ["Lam Giang, ng**ày\n09 tháng 12 n**ă**m 2025*", "Lam Gi**ang, ngày 09 tháng 12 năm**\n**2025**"],
)
def test_bold_inside_a_word_breaks_no_day(bold: str) -> None:
    facts = _read(_decision("QUYẾT ĐỊNH\nVề hợp tác xã").replace("Lam Giang, ngày 09 tháng 12 năm 2025", f"*{bold}"))
    assert (facts.date, facts.place) == (date(2025, 12, 9), "Lam Giang")


def test_word_partly_in_bold_is_one_word_and_two_words_are_two() -> None:
    view = view_of("C**ỤC THUẾ** V****Ă****N PHÒNG **Điều**Lệ")
    assert view.words((0, len(view.text))) == "CỤC THUẾ VĂN PHÒNG Điều Lệ"
    assert len(view.flow) == len(view.text)


def test_long_title_in_capitals_is_read_to_its_end() -> None:
    title = (
        "QUYẾT\nĐỊNH\nSỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA QUY ĐỊNH KÈM THEO NGHỊ QUYẾT SỐ 09/2022/NQ-HĐND CỦA\n"
        "HỘI ĐỒNG NHÂN DÂN TỈNH QUY ĐỊNH NGUYÊN TẮC PHÂN BỔ VỐN NGÂN SÁCH NHÀ NƯỚC\nTHỰC HIỆN CHƯƠNG TRÌNH GIẢM NGHÈO TRÊN ĐỊA BÀN TỈNH LAM\nGIANG\n"
        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAM GIANG"
    )
    facts = _read(_decision(title))
    assert facts.kind == "decision"
    assert facts.title is not None
    assert facts.title.lower().endswith("thực hiện chương trình giảm nghèo trên địa bàn tỉnh lam giang")


@pytest.mark.parametrize("who", ["CHÍNH PHỦ", "THỦ TƯỚNG CHÍNH PHỦ", "BỘ TRƯỞNG BỘ NỘI VỤ", "**GIÁM ĐỐC SỞ NỘI VỤ**"])
def test_who_decides_is_no_part_of_the_title(who: str) -> None:
    facts = _read(_decision(f"QUYẾT ĐỊNH\nVỀ VIỆC BAN HÀNH LỊCH PHỔ BIẾN THÔNG TIN THỐNG KÊ NĂM 2026\n{who}"))
    assert facts.title is not None
    assert facts.title.lower() == "về việc ban hành lịch phổ biến thông tin thống kê năm 2026"


def test_site_s_heading_gives_the_title_that_the_paper_lost() -> None:
    facts = _read(_SITE)
    assert facts.title == "về phê duyệt quy trình nội bộ lĩnh vực chăn nuôi"
    assert (facts.number, facts.date) == ("61/QĐ-UBND", date(2020, 3, 5))
    assert facts.issuer == "Ủy ban nhân dân tỉnh Lam Giang"


def test_heading_of_another_paper_gives_no_title() -> None:
    facts = _read(_SITE.replace("Quyết định 61/QĐ-UBND", "Quyết định 77/QĐ-UBND"))
    assert (facts.number, facts.title) == ("61/QĐ-UBND", None)


def test_header_far_below_a_site_s_words_is_found() -> None:
    words = "".join(f"Mục thứ {number} của trang\n|\n" for number in range(40))
    facts = _read(_decision("QUYẾT ĐỊNH\nVề hợp tác xã", above=words))
    assert (facts.issuer, facts.number) == ("Ủy ban nhân dân tỉnh Lam Giang", "15/QĐ-UBND")


@pytest.mark.parametrize(
    ("lines", "parent", "issuer"),
    [
        ("**VĂN PHÒNG\nCHÍNH PHỦ**", None, "Văn phòng Chính phủ"),
        ("BỘ\nTÀI CHÍNH\n**CỤC HẢI QUAN**", "Bộ Tài chính", "Cục hải quan"),
        ("CỤC THUẾ\nTHUẾ TỈNH LAM GIANG", "Cục Thuế", "Thuế tỉnh Lam Giang"),
        ("PHÒNG GD&ĐT LAM GIANG\nTRƯỜNG: THCS LAM SƠN", "Phòng GD&ĐT Lam Giang", "Trường THCS Lam Sơn"),
    ],
)
def test_names_of_bodies_broken_by_a_column(lines: str, parent: str | None, issuer: str) -> None:
    text = _decision("BÁO CÁO\nVề hợp tác xã").replace("ỦY BAN NHÂN DÂN\nTỈNH LAM GIANG", lines)
    facts = _read(text)
    assert facts.issuer is not None
    assert (facts.parent_issuer, facts.issuer.lower()) == (parent, issuer.lower())


def test_party_named_over_two_lines_is_no_part_of_the_issuer() -> None:
    text = (
        "BAN CHẤP HÀNH\nTRUNG ƯƠNG\n**BAN TUYÊN GIÁO**\n*\n|\n**ĐẢNG CỘNG SẢN\nVIỆT NAM**\n|\nSố: 11-QĐ/BTGTW\n|\n*Hà Nội, ngày 01\ntháng 12 năm 2025*\n|\n\n"
        "**QUYẾT ĐỊNH**\n\nBAN HÀNH QUY CHẾ BỒI DƯỠNG\n\nĐiều 1. Ban hành.\n"
    )
    assert _read(text).issuer == "Ban Tuyên giáo"


def test_year_below_a_type_line_that_names_its_matter_belongs_to_the_title() -> None:
    facts = _read(_decision("BÁO CÁO SƠ KẾT HỌC KÌ I TỔ CHUYÊN MÔN\nNăm học 2022 - 2023"))
    assert facts.title is not None
    assert facts.title.lower() == "sơ kết học kì i tổ chuyên môn năm học 2022 - 2023"
    assert _read(_decision("BÁO CÁO\nNăm học 2022 - 2023")).title == "Năm học 2022 - 2023"


def test_who_wires_and_who_enacts_is_the_issuer() -> None:
    wire = "CÔNG ĐIỆN\n\nV/V ỨNG PHÓ MƯA LŨ\n\nTHỦ TƯỚNG CHÍNH PHỦ điện:\n\n- Chủ tịch Ủy ban nhân dân các tỉnh;\n\nMưa lớn.\n"
    assert _read(wire).issuer == "Thủ tướng Chính phủ"
    law = "NGHỊ QUYẾT\n\nVề ngân sách năm 2025\n\nQUỐC HỘI\n\nCăn cứ Hiến pháp;\n\nQUYẾT NGHỊ:\n\nĐiều 1. Thông qua.\n"
    assert _read(law).issuer == "Quốc hội"
