"""Người ký văn bản có phụ lục: who signs stands beside “Nơi nhận”, whatever follows in the file."""

from __future__ import annotations

import pytest

from domain.extraction import Role
from extractors.documents.find import find_document_facts
from vitext.clean import clean

_TOP = """ỦY BAN NHÂN DÂN
TỈNH LAM GIANG
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 15/QĐ-UBND
Lam Giang, ngày 09 tháng 12 năm 2025

QUYẾT ĐỊNH
Công bố danh mục thủ tục hành chính

Điều 1. Ban hành
kèm theo Quyết định này danh mục thủ tục hành chính.
Điều 2. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.

"""
_COPIES = "|\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n|\n"
_ANNEX = "\n|\n\nPHỤ LỤC\nDANH MỤC THỦ TỤC\n(Kèm theo Quyết định số /QĐ-UBND ngày /12/2025)\n" + "\n|\n".join(
    f"{number}.00{number}\n|\nThủ tục đăng ký thứ {number}\n|\nChủ tịch Ủy ban nhân dân xã" for number in range(1, 30)
)


def _signer(foot: str) -> Role | None:
    return find_document_facts(clean(f"{_TOP}{_COPIES}{foot}{_ANNEX}").text).facts.signer


@pytest.mark.parametrize(
    ("foot", "name", "role"),
    [
        ("**KT. CHỦ TỊCH**\nPHÓ CHỦ TỊCH\n**Hà Thúy Vinh**", "Hà Thúy Vinh", "Phó Chủ tịch"),
        ("CHỦ TỊCH\nTrương Cảnh Lam", "Trương Cảnh Lam", "Chủ tịch"),  # a family name like “trưởng”
        ("**CHỦ TỊCH**\n**Nguyễn\nThị Lam**", "Nguyễn Thị Lam", "Chủ tịch"),
        ("CHỦ TỊCH\nLâm Thị\nPhương Vinh", "Lâm Thị Phương Vinh", "Chủ tịch"),
        ("KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nThượng tướng Lê Hải Vinh", "Lê Hải Vinh", "Thứ trưởng"),
        ("K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nNgô Đông Vinh", "Ngô Đông Vinh", "Phó Trưởng ban"),
        ("K/T CHÁNH\nVĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nNgô Đông Vinh", "Ngô Đông Vinh", "Phó Chánh Văn phòng"),
        ("CHỦ TỊCH\n(Ký, đóng dấu) Hà Thúy Vinh", "Hà Thúy Vinh", "Chủ tịch"),
        ("KT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\nMai Văn Lam", "Mai Văn Lam", "Phó Thủ tướng"),
    ],
)
def test_who_signs_stands_beside_the_recipients(foot: str, name: str, role: str) -> None:
    assert _signer(foot) == Role(name, role)


def test_a_long_annex_names_no_signer_of_its_own() -> None:
    assert _signer("") is None


def test_two_short_names_below_each_other_are_not_one() -> None:
    foot = "Nơi nhận:\n- Lưu: VT.\nTHƯ KÝ\nLê Hải\nCHỦ TỌA\nMai Sơn\n"
    found = find_document_facts(clean(f"{_TOP.replace('QUYẾT ĐỊNH', 'BIÊN BẢN', 1)}{foot}").text).facts.signer
    assert found is not None
    assert found.name == "Mai Sơn"


def test_words_of_recipients_in_a_sentence_are_no_foot() -> None:
    text = f"{_TOP}Văn phòng nơi nhận văn bản báo cáo lại.\n\nCHỦ TỊCH\nHà Thúy Vinh\n"
    assert find_document_facts(clean(text).text).facts.signer == Role("Hà Thúy Vinh", "Chủ tịch")


def test_head_of_the_body_signs_where_the_unions_chair_stands_beside_him() -> None:
    foot = "CHỦ TỊCH CÔNG ĐOÀN          HIỆU TRƯỞNG\n\nĐặng Thị Lam          Hoàng Minh Vinh\n"
    text = f"{_TOP}Nội dung.\n\n{foot}"
    assert find_document_facts(clean(text).text).facts.signer == Role("Hoàng Minh Vinh", "Hiệu trưởng")


def test_chair_of_a_union_signs_alone_for_it() -> None:
    text = f"{_TOP}Nội dung.\n\nCHỦ TỊCH CÔNG ĐOÀN\n\nĐặng Thị Lam\n"
    assert find_document_facts(clean(text).text).facts.signer == Role("Đặng Thị Lam", "Chủ tịch Công đoàn")


@pytest.mark.parametrize("approves", ["HIỆU TRƯỞNG PHÊ DUYỆT", "DUYỆT BAN GIÁM HIỆU"])
def test_who_made_a_paper_signs_it_beside_who_approves_in_the_cells_of_a_table(approves: str) -> None:
    foot = f"| {approves} | TỔ TRƯỞNG CHUYÊN MÔN |\n| (Ký, đóng dấu) Lê Hải Lam | (Ký, ghi rõ họ tên) Hà Thúy Vinh |\n"
    found = find_document_facts(clean(f"{_TOP}{foot}").text).facts.signer
    assert found == Role("Hà Thúy Vinh", "Tổ trưởng chuyên môn")


def test_rows_of_a_table_sign_nothing() -> None:
    rows = "| 1 | Thầy Lê Hải Lam | Chủ trì |\n| 2 | Cô Hà Thúy Vinh | Thư ký |\n| 3 | Cô Mai Lan Vinh | Quan sát |\n"
    assert find_document_facts(clean(f"{_TOP}{rows}").text).facts.signer is None


@pytest.mark.parametrize(
    ("foot", "signer"),
    [
        ("TM. HỘI ĐỒNG QUẢN TRỊ\nCHỦ TỊCH\n(Đã ký)\nLÊ HẢI LAM\n", Role("LÊ HẢI LAM", "Chủ tịch")),
        ("TM. BAN QUẢN TRỊ\nKT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nHà Thúy Vinh\n", Role("Hà Thúy Vinh", "Phó Trưởng ban")),
        ("CHỦ TỊCH\nLÊ HẢI LAM\n", None),
    ],
)
def test_who_signs_for_a_body_signs_a_resolution_that_lost_its_header(foot: str, signer: Role | None) -> None:
    text = f"QUYẾT NGHỊ\nĐiều 1: Thông qua việc gia hạn.\nĐiều 2: Nghị quyết này có hiệu lực kể từ ngày ký.\n\n{foot}"
    facts = find_document_facts(clean(text).text).facts
    assert (facts.kind, facts.signer) == ("resolution", signer)
