"""The header in whatever order its two columns come."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.documents.find import find_document_facts
from vitext.clean import clean
from vitext.fold import fold

ORGANS = ["LIÊN MINH HỢP TÁC XÃ VIỆT NAM", "LIÊN MINH HỢP TÁC XÃ", "TỈNH YÊN LÃNG"]
NUMBER = "Số: 45/KH-LMHTX"
NATION = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]
DATED = "Yên Lãng, ngày 02 tháng 3 năm 2024"
BODY = """KẾ HOẠCH
Hỗ trợ hợp tác xã năm 2024
Căn cứ Nghị quyết số 20-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương;
1. Mở 04 lớp bồi dưỡng trước ngày 30/6/2024.
Nơi nhận:
- UBND tỉnh (b/c);
- Lưu: VT.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lê Thu Hiền
"""
ORDERS = {
    "left column first": [*ORGANS, "-------", NUMBER, *NATION, "-------", DATED],
    "row by row": [*ORGANS[:1], NATION[0], *ORGANS[1:], NATION[1], NUMBER, DATED],
    "right column first": [*NATION, DATED, *ORGANS, NUMBER],
    "lone pipes": [*ORGANS, "|", *NATION, "|", NUMBER, "|", DATED, "|"],
    "side by side": [
        f"{ORGANS[0]}      {NATION[0]}",
        f"{ORGANS[1]}       {NATION[1]}",
        ORGANS[2],
        f"{NUMBER}        {DATED}",
    ],
    "Markdown table": [
        f"| **{ORGANS[0]}** | **{NATION[0]}** |",
        "|---|---|",
        f"| **{ORGANS[1]}** | **{NATION[1]}** |",
        f"| **{ORGANS[2]}** | |",
        f"| {NUMBER} | *{DATED}* |",
    ],
}


@pytest.mark.parametrize("order", ORDERS)
def test_header_says_the_same_in_every_order(order: str) -> None:
    facts = find_document_facts(clean("\n".join([*ORDERS[order], BODY])).text).facts
    assert facts.kind == "plan"
    assert facts.number == "45/KH-LMHTX"
    assert facts.date == date(2024, 3, 2)
    assert facts.place == "Yên Lãng"
    assert facts.issuer == "Liên minh Hợp tác xã tỉnh Yên Lãng"
    assert facts.parent_issuer == "Liên minh Hợp tác xã Việt Nam"
    assert facts.title == "Hỗ trợ hợp tác xã năm 2024"
    assert facts.signer is not None
    assert (facts.signer.name, facts.signer.role) == ("Lê Thu Hiền", "Phó Chủ tịch")


def test_number_left_blank_is_not_taken_from_a_citation() -> None:
    facts = find_document_facts("\n".join([*ORGANS, "Số: /KH-LMHTX", *NATION, DATED, BODY])).facts
    assert facts.number is None
    assert facts.kind == "plan"


def test_day_left_blank_gives_no_date_and_keeps_the_place() -> None:
    facts = find_document_facts("\n".join([*ORGANS, NUMBER, *NATION, "Yên Lãng, ngày tháng 9 năm 2020", BODY])).facts
    assert facts.date is None
    assert facts.place == "Yên Lãng"


def test_lost_header_leaves_its_facts_open() -> None:
    facts = find_document_facts(BODY).facts
    assert (facts.kind, facts.number, facts.date, facts.place, facts.issuer) == ("plan", None, None, None, None)


def test_text_without_marks_has_the_same_number_date_and_place() -> None:
    facts = find_document_facts(fold("\n".join([*ORDERS["left column first"], BODY]))).facts
    assert (facts.kind, facts.number, facts.date, facts.place) == ("plan", "45/KH-LMHTX", date(2024, 3, 2), "Yen Lang")
    assert facts.issuer == "Lien minh Hop tac xa tinh Yen Lang"


def test_party_header_has_no_colon_and_a_hyphen_before_the_type() -> None:
    text = """TỈNH ỦY LONG HẢI
VĂN PHÒNG
*
Số 210-TB/VPTU
ĐẢNG CỘNG SẢN VIỆT NAM
Long Hải, ngày 05 tháng 9 năm 2020
THÔNG BÁO
Kết luận của đồng chí Phó Bí thư Tỉnh ủy
-----
Ngày 03/9/2020, đồng chí Phó Bí thư Tỉnh ủy làm việc với các ban.
T/L BAN THƯỜNG VỤ
CHÁNH VĂN PHÒNG
Phan Văn Sáu
"""
    facts = find_document_facts(text).facts
    assert facts.kind == "conclusion_notice"
    assert facts.number == "210-TB/VPTU"
    assert facts.issuer == "Văn phòng Tỉnh ủy Long Hải"
    assert facts.signer is not None
    assert facts.signer.role == "Chánh Văn phòng"


def test_official_letter_has_its_subject_below_the_number() -> None:
    text = """HỢP TÁC XÃ MÂY TRE SÔNG CẦU
Số: 12/HTX-VP
V/v vay vốn
năm 2025
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Sông Cầu, ngày 5 tháng 9 năm 2024
Kính gửi: Quỹ hỗ trợ phát triển hợp tác xã tỉnh
Thực hiện Kế hoạch số 15/KH-UBND ngày 20/8/2024 của UBND tỉnh, HTX đề nghị được vay vốn.
GIÁM ĐỐC
Trần Thị Bé
"""
    facts = find_document_facts(text).facts
    assert (facts.kind, facts.title) == ("official_letter", "V/v vay vốn năm 2025")
    assert facts.date == date(2024, 9, 5)


def test_spans_hold_the_words_that_were_read() -> None:
    text = clean("\n".join([*ORDERS["left column first"], BODY])).text
    raw = find_document_facts(text)
    number, place = raw.spans["number"], raw.spans["place"]
    assert text[slice(*number)] == "45/KH-LMHTX"
    assert text[slice(*place)] == "Yên Lãng"


@pytest.mark.parametrize(
    ("type_line", "kind"),
    [
        ("NGHỊ QUYẾT", "resolution"),
        ("BIÊN BẢN", "minutes"),
        ("BÁO CÁO", "report"),
        ("QUYẾT ĐỊNH", "decision"),
        ("CHƯƠNG TRÌNH", "programme"),
        ("CHỈ THỊ", "directive"),
        ("TỜ TRÌNH", "submission"),
        ("GIẤY MỜI", "invitation"),
        ("QUY CHẾ", "other"),
        ("THÔNG BÁO", "other"),
    ],
)
def test_kind_follows_the_type_word(type_line: str, kind: str) -> None:
    text = "\n".join([*ORGANS, *NATION, DATED, type_line, "Về lịch nghỉ lễ", "", "Các phòng thực hiện."])
    assert find_document_facts(text).facts.kind == kind


def test_prose_about_a_report_is_no_report() -> None:
    assert find_document_facts("Báo cáo này đã gửi hôm qua.").facts.kind == "other"


@given(st.text(alphabet="SốHội nghị:/-NQ|*\n .;,0123456789tháng năm CHỦTỊCH", max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read_without_an_error(text: str) -> None:
    find_document_facts(clean(text).text)


def test_head_of_government_issues_in_his_own_name() -> None:
    text = (
        "THỦ TƯỚNG CHÍNH PHỦ\n--------\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
        "Số: 719/QĐ-TTg\n\nHà Nội, ngày 15 tháng 6 năm 2031\n\nQUYẾT ĐỊNH\n\nPhê duyệt kế hoạch\n\n"
        "THỦ TƯỚNG CHÍNH PHỦ\n\nCăn cứ Luật Tổ chức Chính phủ;\n"
    )
    assert find_document_facts(text).facts.issuer == "Thủ tướng Chính phủ"


def test_title_of_a_congress_goes_on_with_its_number_below_a_blank_line() -> None:
    text = (
        "LIÊN MINH HỢP TÁC XÃ TỈNH LAM GIANG\n\nLam Giang, ngày    tháng 9 năm 2031\n\nNGHỊ QUYẾT\n\n"
        "Đại hội thành viên Liên minh Hợp tác xã tỉnh Lam Giang\n\nLần thứ VI, nhiệm kỳ 2031 - 2036\n\n-----\n\n"
        "Đại hội thành viên Liên minh Hợp tác xã tỉnh Lam Giang diễn ra vào ngày 24, 25/9/2031.\n"
    )
    title = find_document_facts(text).facts.title
    assert title == "Đại hội thành viên Liên minh Hợp tác xã tỉnh Lam Giang Lần thứ VI, nhiệm kỳ 2031 - 2036"


def test_header_whose_last_line_is_a_single_sign_is_read() -> None:
    text = "ỦY BAN NHÂN DÂN XÃ LAM SƠN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n0"
    assert find_document_facts(text).facts.date is None
