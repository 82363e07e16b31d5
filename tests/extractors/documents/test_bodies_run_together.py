"""Hai cơ quan trên một dòng: cut where the second begins, whole where one is named after another."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

import pytest

from extractors.documents.find import find_document_facts
from extractors.documents.joined_organs import parted
from extractors.documents.view import view_of
from vitext.clean import clean


def _parts(line: str) -> list[str]:
    view = view_of(line)
    return [line[start:end] for start, end in parted(view, (0, len(line)))]


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        ("ĐẢNG ỦY XÃ LAM GIANG", "BAN XÂY DỰNG ĐẢNG"),
        ("SỞ Y TẾ LAM GIANG", "TRUNG TÂM Y TẾ BẮC SÔNG"),
        ("SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN", "CHI CỤC THỦY LỢI"),
        ("CÔNG AN TỈNH LAM GIANG", "CÔNG AN XÃ BẮC SÔNG"),
        ("HỘI NGƯỜI CAO TUỔI TỈNH LAM GIANG", "HỘI NGƯỜI CAO TUỔI XÃ BẮC SÔNG"),
        ("TRƯỜNG ĐẠI HỌC SƯ PHẠM LAM GIANG", "KHOA NGỮ VĂN"),
        ("TRƯỜNG ĐẠI HỌC BÁCH KHOA", "HỘI ĐỒNG HỌC VỤ"),
        ("HỘI ĐỒNG NHÂN DÂN TỈNH LAM GIANG", "BAN KINH TẾ - NGÂN SÁCH"),
        ("ĐẢNG BỘ TỔNG CÔNG TY LAM GIANG", "CHI BỘ KHỐI VĂN PHÒNG"),
        ("UBND XÃ BẮC SÔNG", "THÔN THƯỢNG"),
    ],
)
def test_line_of_two_bodies_is_cut(upper: str, lower: str) -> None:
    assert _parts(f"{upper} {lower}") == [upper, lower]


@pytest.mark.parametrize(
    "body",
    [
        "UBND XÃ BẮC HỘI ĐÔNG",
        "UBND XA BAC HOI DONG",
        "ĐẢNG BỘ XÃ LAM HỘI ĐÔNG",
        "CÔNG ĐOÀN TRƯỜNG THPT BẮC SÔNG",
        "BAN CHẤP HÀNH LIÊN MINH HỢP TÁC XÃ TỈNH LAM GIANG",
        "HỘI ĐỒNG TRƯỜNG TRƯỜNG THPT BẮC SÔNG",
        "ỦY BAN NHÂN DÂN XÃ TRƯỜNG SƠN",
        "BỘ CHỈ HUY QUÂN SỰ TỈNH LAM GIANG",
        "BỘ QUỐC PHÒNG",
        "ĐẢNG ỦY SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
        "CÔNG TY CỔ PHẦN CÔNG TRÌNH ĐÔ THỊ LAM GIANG",
        "VĂN PHÒNG ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ HỘI ĐỒNG NHÂN DÂN TỈNH",
    ],
)
def test_body_named_after_another_stays_whole(body: str) -> None:
    assert _parts(body) == [body]


def test_department_whose_name_holds_a_hyphen_is_no_number() -> None:
    text = (
        "| SỞ GIÁO DỤC VÀ ĐÀO TẠO TRUNG TÂM GDNN-GDTX BẮC SÔNG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc |\n"
        "| --- | --- |\n| Số: 220/BC-TTGDTX | Bắc Sông, ngày 10 tháng 10 năm 2025 |\n\nBÁO CÁO\nKết quả hoạt động tháng 10\nI. Kết quả\n"
    )
    facts = find_document_facts(clean(text).text).facts
    assert facts.number == "220/BC-TTGDTX"
    assert (facts.parent_issuer, facts.issuer) == ("Sở Giáo dục và Đào tạo", "Trung tâm GDNN-GDTX Bắc Sông")


@pytest.mark.parametrize("who", ["BỘ QUỐC\nPHÒNG", "BỘ QUỐC PHÒNG", "BỘ QUỐC PHÒNG______"])
def test_ministry_broken_in_two_lines_or_with_its_rule_behind_is_one_body(who: str) -> None:
    text = (
        f"{who}\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n-------\nSố: 123/QĐ-BQP\n"
        "Hà Nội, ngày 24 tháng 11 năm 2031\n\nQUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nĐiều 1. Ban hành Quy chế.\n"
    )
    facts = find_document_facts(clean(text).text).facts
    assert (facts.issuer, facts.parent_issuer) == ("Bộ Quốc phòng", None)


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("UBND XÃ HỘI SÔNG", "UBND xã Hội Sông"),
        ("BAN KINH TẾ - XÃ HỘI", "Ban Kinh tế - Xã hội"),
        ("CÔNG TY CỔ PHẦN CAO SU BẮC SÔNG", "Công ty Cổ phần Cao su Bắc Sông"),
        ("CÔNG TY TNHH VẬT LIỆU XÂY DỰNG BẮC SÔNG", "Công ty TNHH Vật liệu xây dựng Bắc Sông"),
    ],
)
def test_fields_and_communes_in_names_printed_in_capitals(printed: str, name: str) -> None:
    text = f"{printed}\nSố: 02/KH-BSG\n\nKẾ HOẠCH\nPHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2031\n\n1. Rà soát hồ sơ."
    facts = find_document_facts(clean(text).text).facts
    assert (facts.issuer, facts.title) == (name, "Phát triển kinh tế - xã hội năm 2031")
