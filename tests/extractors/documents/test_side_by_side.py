"""A table at the top whose second column begins with the type of the paper."""
# ruff: noqa: E501 (lines are in the manner of real papers)

from datetime import date

from extractors.documents.find import find_document_facts
from vitext.clean import clean


def test_type_in_the_right_column() -> None:
    text = clean(
        "| CÔNG TY CỔ PHẦN AN PHÁT | QUYẾT ĐỊNH |\n| :--- | :--- |\n"
        "| Số: 05/2031/QĐ-HĐQT | V/v: Ban hành Quy định sử dụng xe |\n| Lam Sơn, ngày 22 tháng 8 năm 2031 | |\n\n"
        "HỘI ĐỒNG QUẢN TRỊ CÔNG TY CỔ PHẦN AN PHÁT\n\nCăn cứ Điều lệ Công ty;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành quy định.\n"
    ).text
    facts = find_document_facts(text).facts
    assert (facts.number, facts.date, facts.place) == ("05/2031/QĐ-HĐQT", date(2031, 8, 22), "Lam Sơn")
    assert facts.title == "V/v: Ban hành Quy định sử dụng xe"
    assert facts.issuer == "Hội đồng quản trị Công ty Cổ phần An Phát"


def test_state_in_the_right_column() -> None:
    text = clean(
        "| UBND XÃ LAM SƠN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n| Số: 12/KH-UBND | Lam Sơn, ngày 2 tháng 3 năm 2031 |\n\n"
        "KẾ HOẠCH\nTrồng cây đầu năm\n\nThực hiện nghị quyết của xã.\n"
    ).text
    facts = find_document_facts(text).facts
    assert (facts.number, facts.title, facts.issuer) == ("12/KH-UBND", "Trồng cây đầu năm", "UBND xã Lam Sơn")


def test_words_behind_a_place_in_a_title_in_capitals() -> None:
    text = clean(
        "ỦY BAN NHÂN DÂN TỈNH LAM SƠN\nSố: 12/KH-UBND\nLam Sơn, ngày 2 tháng 3 năm 2031\nKẾ HOẠCH\n"
        "TRỒNG CÂY TRÊN ĐỊA BÀN TỈNH GIAI ĐOẠN 2031 - 2035\nCăn cứ nghị quyết của tỉnh, Ủy ban nhân dân tỉnh ban hành kế hoạch.\n"
    ).text
    assert find_document_facts(text).facts.title == "Trồng cây trên địa bàn tỉnh giai đoạn 2031 - 2035"


def test_number_in_the_name_of_a_cell_beside_place_and_date() -> None:
    text = clean(
        "ĐẢNG ỦY PHƯỜNG TÂN HÒA               ĐẢNG CỘNG SẢN VIỆT NAM\n"
        "CHI BỘ KHU PHỐ 4                     Tân Hòa, ngày 05 tháng 11 năm 2031\n\n"
        "BIÊN BẢN\nSinh hoạt chi bộ định kỳ tháng 11/2031\n\n- Chủ trì: đồng chí Lâm Quốc Thịnh.\n"
    ).text
    facts = find_document_facts(text).facts
    assert (facts.issuer, facts.parent_issuer) == ("Chi bộ khu phố 4", "Đảng ủy phường Tân Hòa")
    assert (facts.place, facts.date) == ("Tân Hòa", date(2031, 11, 5))
