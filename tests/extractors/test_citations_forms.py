"""Forms of citations that official texts hold beside the tidy ones."""

from __future__ import annotations

import pytest

from extractors.citations.find import find_citations
from extractors.extract import extract_text


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("theo Nghị quyết số 19-2018/NQ-CP của Chính phủ", ["19-2018/NQ-CP"]),
        ("theo Quyết định số 33/2015QĐ-TTg ngày 10/8/2015", ["33/2015QĐ-TTg"]),
        ("THỰC HIỆN QUYẾT ĐỊNH SỐ 56/QĐ-TTG NGÀY 27 THÁNG 11 NĂM 2019 CỦA THỦ TƯỚNG CHÍNH PHỦ", ["56/QĐ-TTG"]),
        ("Số: 08/NQ-HĐND\nNGHỊ QUYẾT\n(Ban hành kèm theo Nghị quyết số 08/NQ-HĐND ngày 14/7/2025)", []),
        ("NHIỆM KỲ 2023 - 2028\n\nTrong nhiệm kỳ", []),
    ],
)
def test_a_symbol_is_read_in_the_form_that_people_give_it(text, numbers):
    assert [one.number for one in find_citations(text)] == numbers


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("theo quy định của Luật đất đai, chủ dự án", "đất đai"),
        ("Căn cứ Luật tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;", "tổ chức chính quyền địa phương"),
        ("khoản 3 Điều 8 Luật Hóa chất", "Hóa chất"),
    ],
)
def test_a_law_is_known_by_its_name_in_small_letters_too(text, title):
    assert [one.title for one in find_citations(text)] == [title]


def test_a_day_in_capitals_is_the_day_of_the_citation():
    (found,) = find_citations("QUYẾT ĐỊNH SỐ 56/QĐ-TTG NGÀY 27 THÁNG 11 NĂM 2019 CỦA THỦ TƯỚNG CHÍNH PHỦ")
    assert (found.date.isoformat(), found.issuer) == ("2019-11-27", "THỦ TƯỚNG CHÍNH PHỦ")


def test_a_body_in_general_has_no_resolution_that_can_be_looked_up():
    assert not find_citations("đăng trên mục Nghị quyết của HĐND tỉnh")


def test_a_day_in_brackets_is_the_day_of_the_citation():
    text = (
        "các Quyết định 938/QĐ-TTg (30/6/2017), 939/QĐ-TTg (ngày 1.7.2017) của Thủ tướng Chính phủ và Đề án 01/ĐA-HPN"
    )
    found = [(one.type, one.date and one.date.isoformat(), one.issuer) for one in find_citations(text)]
    assert found == [
        ("Quyết định", "2017-06-30", None),
        ("Quyết định", "2017-07-01", "Thủ tướng Chính phủ"),
        ("Đề án", None, None),
    ]
    (other,) = find_citations("Quyết định 938/QĐ-TTg (kèm theo 3 phụ lục ngày 1/7/2017)")
    assert other.date is None


@pytest.mark.parametrize(
    ("text", "type_", "issuer"),
    [
        ("Căn cứ NQ ĐHĐCĐ thường niên số 01/2026/NQ-ĐHĐCĐ ngày 18/4/2026", "Nghị quyết", None),
        ("Căn cứ Nghị quyết Đại hội đồng cổ đông số 01/2026/NQ-ĐHĐCĐ", "Nghị quyết", None),
        ("Căn cứ BB họp HĐQT số 17/2026/BB-HĐQT", "Biên bản", None),
        ("Căn cứ QĐ của UBND huyện số 15/QĐ-UBND", "Quyết định", "UBND huyện"),
        ("Theo CV của Sở Nội vụ số 88/SNV-TCBC", "Công văn", "Sở Nội vụ"),
        ("Họp BB và gửi tờ số 88/SNV-TCBC", None, None),
    ],
)
def test_type_in_short_before_a_meeting_or_a_body(text, type_, issuer):
    (found,) = find_citations(text)
    assert (found.type, found.issuer) == (type_, issuer)


def test_label_of_an_item_below_a_type_is_no_number() -> None:
    text = "Nội dung Nghị quyết:\n\n1/ Thông qua báo cáo.\n\n2/ Chi bộ 3 theo Nghị quyết số 12/NQ-HND mở lớp.\n"
    assert [one.number for one in extract_text(text).citations] == ["12/NQ-HND"]
