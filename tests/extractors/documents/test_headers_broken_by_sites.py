"""Phần đầu mà trang web làm vỡ: subjects, numbers, days and names that a page breaks or labels in its own way."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import DocumentFacts
from extractors.documents.find import find_document_facts
from vitext.clean import clean

_TOP = "UBND TỈNH LAM GIANG\nSỞ NỘI VỤ\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
_FOOT = "Sở Nội vụ đề nghị các đơn vị gửi báo cáo trước ngày 30/4/2031."


def _read(text: str) -> DocumentFacts:
    return find_document_facts(clean(text).text).facts


def _letter(
    subject: str, *, number: str = "Số: 217/SNV-TCBC", to: str = "Kính gửi: Các phòng Nội vụ", said: str = ""
) -> str:
    return f"{_TOP}{number}\n{subject}\nLam Giang, ngày 05 tháng 4 năm 2031\n{to}\n{said}{_FOOT}\n"


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("V/v: báo cáo biên chế", "V/v: báo cáo biên chế"),
        ("V/v:\nbáo cáo biên chế", "V/v: báo cáo biên chế"),
        ("V/v\n: báo cáo biên chế", "V/v: báo cáo biên chế"),
        ("V/v kê khai thuế\nGTGT", "V/v kê khai thuế GTGT"),
    ],
)
def test_subject_that_a_page_breaks(subject: str, title: str) -> None:
    facts = _read(_letter(subject))
    assert (facts.kind, facts.title, facts.place) == ("official_letter", title, "Lam Giang")


def test_subject_is_not_what_the_letter_goes_on_to_tell() -> None:
    told = "Ngày 01/4/2031, Sở Nội vụ nhận được công văn của Hội Nông dân\nvề việc xin thêm biên chế cho văn phòng.\n"
    facts = _read(_letter("V/v báo cáo biên chế", to="", said=told))
    assert facts.title == "V/v báo cáo biên chế"


def test_subject_goes_on_with_a_line_about_something() -> None:
    text = _letter(
        "V/v trả lời kiến nghị\nvề phụ cấp công vụ", number="Số: 217/SNV-TCBC Lam Giang, ngày 05 tháng 4 năm 2031"
    )
    assert _read(text).title == "V/v trả lời kiến nghị về phụ cấp công vụ"


def test_addressee_broken_in_two_is_the_end_of_the_header() -> None:
    text = _letter("V/v kê khai thuế\nGTGT", to="Kính\ngửi:\nCông ty Bình Minh")
    assert (
        _read("Số hiệu:\n217/SNV-TCBC\nNgười ký:\nĐỗ Văn Khải\nTình trạng:\nĐã biết\n" + text).title
        == "V/v kê khai thuế GTGT"
    )


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("Số:. 217/SNV-TCBC", "217/SNV-TCBC"),
        ("Số:15 /2031/QĐ-UBND", "15/2031/QĐ-UBND"),
        ("Số: 217 /SNV-TCBC", "217/SNV-TCBC"),
        ("Số:      /SNV-TCBC", None),
    ],
)
def test_number_with_stray_dots_and_spaces(printed: str, number: str | None) -> None:
    assert _read(_letter("V/v báo cáo biên chế", number=printed)).number == number


def test_name_on_a_card_ends_where_the_next_label_begins() -> None:
    card = "Loại văn bản : Quyết định Số hiệu : 15/QĐ-UBND\nNgười ký : Đỗ Văn Khải Nơi ban hành : UBND TỈNH LAM GIANG\n"
    signer = _read(
        f"{card}{_TOP}Số: 15/QĐ-UBND\nLam Giang, ngày 05 tháng 4 năm 2031\nQUYẾT ĐỊNH\nVề việc giao biên chế\n"
    ).signer
    assert signer is not None
    assert signer.name == "Đỗ Văn Khải"


@pytest.mark.parametrize(
    ("above", "posted"),
    [
        ("Cập nhật ngày:\n27/05/2031\n", date(2031, 5, 27)),
        ("Cập nhật ngày: 27/05/2031\n", date(2031, 5, 27)),
        ("Cập nhật ngày:\nSáng 27/05/2031 tại Lam Giang\n", None),
    ],
)
def test_day_of_posting_may_stand_below_its_label(above: str, posted: date | None) -> None:
    assert _read(above + _letter("V/v báo cáo biên chế")).published == posted


def test_school_year_below_the_heading_of_minutes_ends_their_title() -> None:
    text = "UBND HUYỆN LAM GIANG\nTRƯỜNG MẦM NON ĐÔNG HÀ\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐông Hà, ngày 13 tháng 9 năm 2031\nBIÊN BẢN HỌP PHỤ HUYNH\nNăm học: 2031 - 2032\nHôm nay, trường tổ chức họp phụ huynh.\n"
    assert (_read(text).title or "").endswith("Năm học: 2031 - 2032")
    timed = text.replace("Năm học: 2031 - 2032", "Thời gian: 8 giờ")
    assert "Thời gian" not in (_read(timed).title or "")


@pytest.mark.parametrize(("lines", "issuer"), [("THƯ VIỆN", "Thư viện"), ("THƯ VIỆN PHÁP LUẬT", None)])
def test_library_of_a_school_issues_but_a_sites_name_does_not(lines: str, issuer: str | None) -> None:
    text = f"TRƯỜNG ĐẠI HỌC LAM GIANG\n{lines}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nLam Giang, ngày 05 tháng 4 năm 2031\nBÁO CÁO\nVề việc phục vụ bạn đọc\n"
    found = _read(text).issuer
    assert found == issuer if issuer else found != "Thư viện Pháp luật"


@pytest.mark.parametrize(("last", "author"), [("Tiếng Việt", None), ("Thu Hà", "Thu Hà")])
def test_language_of_the_page_is_no_writer(last: str, author: str | None) -> None:
    lead = "Sáng ngày 12/4/2031, Hội Nông dân xã Lam Giang tổ chức Hội nghị sơ kết công tác hội quý I, triển khai nhiệm vụ quý II."
    assert (
        _read(f"Hội Nông dân xã Lam Giang sơ kết quý I\n\n{lead}\nHội nghị thống nhất cao.\n{last}\n").author == author
    )


@pytest.mark.parametrize(
    "line",
    [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập – Tự do – Hạnh phúc Phú Sơn, ngày 16 tháng 10 năm 2031 |",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc Phú Sơn, ngày 16/10/2031",
    ],
)
def test_place_and_day_behind_the_motto_are_a_box_of_their_own(line: str) -> None:
    facts = _read(f"HỘI ĐỒNG HỌ TRẦN PHÚ SƠN\nV/v: Góp ý dự thảo quy ước\n|\n{line}\nKính gửi: Bà con trong họ\n")
    assert (facts.place, facts.date) == ("Phú Sơn", date(2031, 10, 16))


def test_type_run_into_the_year_above_is_the_type() -> None:
    text = "HỘI ĐỒNG ĐIỀU HÀNH\nSố 40-03/HĐĐH/HC/TT      Lam Sơn, ngày 10 tháng 10 năm 2031THÔNG BÁO\nVề việc đóng hội phí\nKính gửi: Các chi hội\n"
    facts = _read(text)
    assert (facts.title, facts.date) == ("Về việc đóng hội phí", date(2031, 10, 10))


def test_number_at_the_end_of_a_line_is_not_cut_from_its_word() -> None:
    assert _read(
        f"{_TOP}Số: 12/SNV-VP\nLam Giang, ngày 5 tháng 3 năm 2031\nV/v rà soát 2031KH\nKính gửi: Các sở\n"
    ).kind == ("official_letter")
