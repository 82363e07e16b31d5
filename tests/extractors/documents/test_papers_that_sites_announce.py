"""A paper printed below a site's heading and sentence: number, day and body are those that the sentence tells of it."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import DocumentFacts
from extractors.documents.find import find_document_facts
from vitext.clean import clean


def _read(text: str) -> DocumentFacts:
    return find_document_facts(clean(text).text).facts


def test_whole_paper_below_an_introduction_is_that_paper() -> None:
    read = _read(
        "Kế hoạch phát triển kinh tế tập thể năm 2027\nNgày đăng: 12/01/2027\n"
        "Ngày 09/01/2027, UBND phường Tây Sơn đã ban hành Kế hoạch số 77/KH-UBND về phát triển kinh tế tập thể năm 2027. Cổng thông tin trân trọng giới thiệu toàn văn Kế hoạch.\n"
        "I. MỤC ĐÍCH\n1. Tạo chuyển biến trong nhận thức.\nII. NHIỆM VỤ\n1. Phòng Kinh tế hướng dẫn hợp tác xã.\n"
    )
    assert (read.kind, read.number, read.date) == ("plan", "77/KH-UBND", date(2027, 1, 9))
    assert (read.issuer, read.published, read.author) == ("UBND phường Tây Sơn", date(2027, 1, 12), None)


def test_company_that_announces_is_the_whole_of_its_board() -> None:
    read = _read(
        "Nghị quyết số 11.2027/NQ-HĐQT ngày 17/06/2027\nCông ty Cổ phần Nông sản Lam Sơn trân trọng công bố Nghị quyết số "
        "11.2027/NQ-HĐQT ngày 17/06/2027 của Hội đồng quản trị Công ty về việc chốt danh sách cổ đông với nội dung sau:\n"
        "• Tỷ lệ thực hiện: 50:03.\nQuyết nghị này có hiệu lực kể từ ngày ký.\n"
    )
    assert (read.kind, read.number, read.date) == ("resolution", "11.2027/NQ-HĐQT", date(2027, 6, 17))
    assert read.issuer == "Hội đồng quản trị Công ty Cổ phần Nông sản Lam Sơn"


@pytest.mark.parametrize(
    "lead",
    [
        "UBND tỉnh vừa ban hành Kế hoạch số 412/KH-UBND về chuyển đổi số năm 2027. Theo đó, tỉnh phấn đấu 100% hồ sơ được xử lý trên mạng.",
        "Sáng 30/10, UBND tỉnh tổ chức hội nghị triển khai Kế hoạch số 412/KH-UBND ngày 20/10/2027 về chuyển đổi số; xem toàn văn tại đây.",
    ],
)
def test_news_about_a_paper_takes_nothing_from_it(lead: str) -> None:
    read = _read(
        f"UBND tỉnh ban hành Kế hoạch chuyển đổi số năm 2027\n22/12/2027\n{lead}\nCác sở rà soát quy trình.\nHà My\n"
    )
    assert (read.kind, read.number, read.date, read.issuer) == ("news", None, None, None)


def test_shareholders_resolution_without_header_names_its_company() -> None:
    read = _read(
        "NGHỊ QUYẾT ĐẠI HỘI ĐỒNG CỔ ĐÔNG THƯỜNG NIÊN NĂM 2027 CÔNG TY CỔ PHẦN XI MĂNG SÔNG HỒNG\n"
        "Căn cứ Biên bản họp;\nQUYẾT NGHỊ:\nĐiều 1. Thông qua báo cáo.\n"
    )
    assert read.issuer == "Công ty Cổ phần Xi Măng Sông Hồng"


@pytest.mark.parametrize(
    ("foot", "name"),
    [
        ("CHỦ SỞ HỮU\nLê Hoàng Nam", "Lê Hoàng Nam"),
        ("NGƯỜI ĐƯỢC ỦY QUYỀN CÔNG BỐ THÔNG TIN\nLê Hoàng Nam", "Lê Hoàng Nam"),
        ("BAN THƯ KÝ                 CHỦ TỌA\nTạ Thị Hạnh                Lê Hoàng Nam", "Lê Hoàng Nam"),
    ],
)
def test_owners_agents_and_chairs_sign(foot: str, name: str) -> None:
    read = _read(
        f"CÔNG TY TNHH LAM SƠN\nSố: 05/QĐ-CSH\nHỎA TỐC\nLam Sơn, ngày 8 tháng 8 năm 2027\nQUYẾT ĐỊNH\nVề vốn điều lệ\nĐiều 1. Tăng vốn.\n{foot}\n"
    )
    assert read.signer is not None
    assert (read.signer.name, read.issuer) == (name, "Công ty TNHH Lam Sơn")


def test_author_may_stand_between_title_and_stamp() -> None:
    read = _read(
        "Nông dân Bến Sông trồng dưa lưới công nghệ cao\nTrúc Ly\n03/07/2027 - 06:15\n"
        "Thời gian qua, Hội Nông dân xã Bến Sông vận động hội viên chuyển đổi cây trồng, nhiều hộ cho thu nhập cao.\nXã phấn đấu có 10 ha.\n"
    )
    assert (read.author, read.published) == ("Trúc Ly", date(2027, 7, 3))
