"""Tiêu đề bị ngắt, công văn mất đầu, biên bản không có phần đầu: titles broken at a number or by blank lines, letters without header, minutes without letterhead."""
# ruff: noqa: E501 (sentences are in the manner of real texts)

import pytest

from extractors.documents.find import find_document_facts
from extractors.extract import extract_text
from vitext.clean import clean

_HEAD = "HỘI ĐỒNG NHÂN DÂN\nTỈNH LAM SƠN\nSố: 22/2031/NQ-HĐND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLam Sơn, ngày 18 tháng 11 năm 2031\n"


def _title(text: str) -> str | None:
    return find_document_facts(clean(text).text).facts.title


def test_title_goes_on_with_the_number_for_which_its_line_had_no_room() -> None:
    title = _title(
        f"{_HEAD}NGHỊ QUYẾT\nBÃI BỎ NGHỊ QUYẾT SỐ\n30/2023/NQ-HĐND NGÀY 06 THÁNG 12 NĂM 2023 CỦA HỘI ĐỒNG NHÂN DÂN TỈNH LAM\nSƠN VỀ THU PHÍ\nCăn cứ Luật Phí;\n"
    )
    assert title is not None
    assert title.startswith("Bãi bỏ nghị quyết số 30/2023/NQ-HĐND")
    assert title.endswith("thu phí")


def test_section_number_below_a_title_does_not_go_on_with_it() -> None:
    assert _title(f"{_HEAD}NGHỊ QUYẾT\nQUY ĐỊNH MỨC THU\n1. MỤC ĐÍCH THU PHÍ\nNội dung.\n") == "Quy định mức thu"


def test_address_broken_over_two_lines_is_no_part_of_the_title() -> None:
    head = _HEAD.replace("NQ-HĐND", "KH-UBND")
    text = (
        f"{head}KẾ HOẠCH\nNGÂN SÁCH BA NĂM TỈNH LAM\nSƠN\nKính\ngửi: Hội đồng nhân dân tỉnh\nCăn cứ Luật Ngân sách;\n"
    )
    title = _title(text)
    assert title is not None
    assert "Kính" not in title


@pytest.mark.parametrize(
    ("tail", "title"),
    [
        (
            "Ngày thành lập Hội Làm vườn xã Hòa An",
            "V/v họp Ban tổ chức lễ kỷ niệm sáu mươi năm Ngày thành lập Hội Làm vườn xã Hòa An",
        ),
        ("Nhóm họp vào sáng mai.", "V/v họp Ban tổ chức lễ kỷ niệm sáu mươi năm"),
        ("BAN TỔ CHỨC LỄ", "V/v họp Ban tổ chức lễ kỷ niệm sáu mươi năm"),
    ],
)
def test_lines_that_all_stand_apart_may_be_one_title(tail: str, title: str) -> None:
    text = f"Hòa An, ngày 23/1/2031\n\nTHƯ MỜI\n\nV/v họp Ban tổ chức lễ kỷ niệm sáu mươi năm\n\n{tail}\n\nKính thưa các bác,\n\nNgày 30/1/2031 xin mời họp.\n"
    assert _title(text) == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("V/v tham gia hội chợ làng nghề năm 2031", "V/v tham gia hội chợ làng nghề năm 2031"),
        ("Công văn về việc báo cáo tiến độ đại hội cơ sở", "về việc báo cáo tiến độ đại hội cơ sở"),
        ("Tin mới trong ngày", None),
        ("Về việc này Sở đã có văn bản trả lời.", None),
    ],
)
def test_letter_without_header_is_about_the_line_above_its_address(line: str, title: str | None) -> None:
    text = f"{line}\n\nKính gửi: Các doanh nghiệp\n\nSở Công Thương đề nghị các doanh nghiệp đăng ký trước ngày 20/3/2031.\n"
    assert _title(text) == title


def test_title_of_a_paper_in_one_line_ends_where_a_body_leads_in() -> None:
    text = (
        "CÔNG TY CỔ PHẦN AN KHÊ Số: 09/TB-AK CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Hà Gia, ngày 12 tháng 04 năm 2031 "
        "THÔNG BÁO Về việc tổ chức Đại hội cổ đông thường niên năm 2031 Hội đồng quản trị Công ty cổ phần An Khê xin trân trọng thông báo về việc tổ chức Đại hội như sau: "
        "Thời gian: 13h30 ngày 27 tháng 4 năm 2031 Địa điểm: trụ sở Công ty."
    )
    assert _title(text) == "Về việc tổ chức Đại hội cổ đông thường niên năm 2031"


def test_minutes_without_letterhead_are_those_of_who_met() -> None:
    met = extract_text(
        "BIÊN BẢN\nHội đồng Giáo xứ An Hòa đã tiến hành hội nghị thường niên tại nhà xứ ngày 11/7/2031.\n1. Bầu thư ký.\n2. Bàn việc sửa nhà.\n"
    )
    nobody = extract_text("BIÊN BẢN HỌP\nNgày: 11/7/2031\nThành phần: An, Bình\n1. Bàn việc mua sách.\n")
    assert met.document.issuer == "Hội đồng Giáo xứ An Hòa"
    assert nobody.document.issuer is None
