"""The issuer where the header does not name it in full, and what a site's card tells."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date

import pytest

from extractors.documents.find import find_document_facts

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"


@pytest.mark.parametrize(
    ("organ", "place", "said", "issuer"),
    [
        ("ỦY BAN NHÂN DÂN", "Lam Giang", "Ủy ban nhân dân tỉnh Lam Giang xây dựng", "Ủy ban nhân dân tỉnh Lam Giang"),
        ("ỦY BAN NHÂN DÂN XÃ", "Bản Mù", "Ủy ban nhân dân xã ban hành", "Ủy ban nhân dân xã Bản Mù"),
        ("ỦY BAN NHÂN DÂN ĐẶC KHU", "Lý Sa", "Ủy ban nhân dân đặc khu ban hành", "Ủy ban nhân dân đặc khu Lý Sa"),
        ("UBND HUYỆN MAI SƠN", "Mai Sơn", "UBND huyện ban hành", "UBND huyện Mai Sơn"),
        ("ỦY BAN NHÂN DÂN", "Lam Giang", "cơ quan ban hành", "Ủy ban nhân dân"),
    ],
)
def test_body_named_by_its_kind_only_takes_the_name_of_its_unit(organ: str, place: str, said: str, issuer: str) -> None:
    text = f"{organ}\nSố: 29/KH-UBND\n{NATION}{place}, ngày 07 tháng 9 năm 2031\n\nKẾ HOẠCH\nPhát triển hợp tác xã năm 2032\n\nThực hiện chỉ đạo của cấp trên, {said} Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n"
    assert find_document_facts(text).facts.issuer == issuer


@pytest.mark.parametrize(
    "part",
    [
        "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
        "HỘI ĐỒNG THI ĐUA, KHEN THƯỞNG",
        "HỘI ĐỒNG KỶ LUẬT",
        "HỘI ĐỒNG SƯ PHẠM",
        "HỘI ĐỒNG XÉT SÁNG KIẾN",
        "BAN THANH TRA NHÂN DÂN",
        "BAN TỔ CHỨC ĐẠI HỘI",
        "TỔ GIÚP VIỆC",
    ],
)
def test_council_that_is_only_a_part_is_joined_to_its_whole(part: str) -> None:
    text = f"HỘI NÔNG DÂN TỈNH LAM SƠN\nHỘI NÔNG DÂN HUYỆN BÌNH LỘC\n{part}\nSố: 11/BB-HĐ\n{NATION}\nBIÊN BẢN\nHọp xét khen thưởng năm 2031\n"
    read = find_document_facts(text).facts
    assert read.issuer is not None
    assert read.issuer.lower() == f"{part} Hội Nông dân huyện Bình Lộc".lower()
    assert read.parent_issuer == "Hội Nông dân tỉnh Lam Sơn"


def test_council_of_a_unit_has_the_body_above_it_for_its_parent() -> None:
    text = f"ỦY BAN NHÂN DÂN XÃ LAM SƠN\nHỘI ĐỒNG NGHĨA VỤ QUÂN SỰ\nSố: 11/BB-HĐ\n{NATION}\nBIÊN BẢN\nHọp xét duyệt\n"
    assert find_document_facts(text).facts.parent_issuer == "Ủy ban nhân dân xã Lam Sơn"


def test_standing_committee_is_joined_to_its_council() -> None:
    text = f"HỘI ĐỒNG NHÂN DÂN HUYỆN MAI SƠN\nTHƯỜNG TRỰC\nSố: 12/TB-HĐND\n{NATION}\nTHÔNG BÁO\nKết luận phiên họp tháng 3\n"
    facts = find_document_facts(text).facts
    assert (facts.issuer, facts.parent_issuer) == ("Thường trực Hội đồng nhân dân huyện Mai Sơn", None)


def test_resolution_of_a_congress_without_header_is_of_the_body_that_met() -> None:
    facts = find_document_facts(
        "Toàn văn Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Lam Giang\n\nThứ 5, 15.10.2030 | 18:04:25\n\nNGHỊ QUYẾT\n\n"
        "ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH LAM GIANG LẦN THỨ XIX, NHIỆM KỲ 2030 - 2035\n\n-----\n\n"
        "Đại hội đại biểu Đảng bộ tỉnh Lam Giang lần thứ XIX họp từ ngày 13/10/2030 đến ngày 15/10/2030.\n\nQUYẾT NGHỊ\n\nI. Nhất trí báo cáo.\n"
    ).facts
    assert (facts.kind, facts.issuer, facts.published) == ("resolution", "Đảng bộ tỉnh Lam Giang", date(2030, 10, 15))


def test_signer_is_read_from_a_sites_card_where_the_foot_is_cut() -> None:
    text = f"Kế hoạch 155/KH-UBND năm 2031\nSố hiệu: 155/KH-UBND Loại văn bản: Kế hoạch\nNơi ban hành: Tỉnh Lam Giang Người ký: Lê Tiến An\n\nỦY BAN NHÂN DÂN\nTỈNH LAM GIANG\n{NATION}Số: 155/KH-UBND\n\nKẾ HOẠCH\nPhát triển hợp tác xã\n\nI. MỤC ĐÍCH\n"
    signer = find_document_facts(text).facts.signer
    assert signer is not None
    assert (signer.name, signer.role) == ("Lê Tiến An", None)


def test_name_completed_from_the_text_is_put_to_the_reviewer() -> None:
    text = f"ỦY BAN NHÂN DÂN XÃ\nSố: 29/KH-UBND\n{NATION}Bản Mù, ngày 07 tháng 9 năm 2031\n\nKẾ HOẠCH\nPhát triển hợp tác xã\n\nI. MỤC ĐÍCH\n"
    read = find_document_facts(text)
    assert read.facts.issuer == "Ủy ban nhân dân xã Bản Mù"
    assert [doubt.code for doubt in read.doubts] == ["issuer-from-text"]


def test_term_of_a_committee_is_no_part_of_its_name() -> None:
    text = f"LIÊN MINH HỢP TÁC XÃ\nTỈNH LAM GIANG\nBAN CHẤP HÀNH KHÓA IV\n*\nSố: 5-NQ/LM\n{NATION}Lam Giang, ngày 15 tháng 3 năm 2031\n\nNGHỊ QUYẾT\nVề nhiệm vụ quý II\n"
    assert find_document_facts(text).facts.issuer == "Ban Chấp hành Liên minh Hợp tác xã tỉnh Lam Giang"


def test_abbreviated_company_is_a_body_of_its_own_below_the_committee() -> None:
    text = f"UBND TỈNH LAM GIANG\nCTY TNHH MTV THỦY NÔNG LAM GIANG\nSố: 5/KH-TN\n{NATION}Lam Giang, ngày 15 tháng 3 năm 2031\n\nKẾ HOẠCH\nTưới tiêu vụ hè thu\n"
    facts = find_document_facts(text).facts
    assert (facts.parent_issuer, (facts.issuer or "").lower()) == (
        "UBND tỉnh Lam Giang",
        "cty tnhh mtv thủy nông lam giang",
    )


def test_header_broken_inside_words_by_a_narrow_column_is_put_together() -> None:
    facts = find_document_facts(
        "ỦY\nBAN NHÂN DÂN\nTỈNH LAM GIANG\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\n"
        "Số: 62/QĐ-UBND\n|\nLam\nGiang, ngày 16 tháng 11\nnăm 2031\n|\nQUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nĐiều 1. Ban hành.\n"
    ).facts
    assert (facts.issuer, facts.place, facts.date) == (
        "Ủy ban nhân dân tỉnh Lam Giang",
        "Lam Giang",
        date(2031, 11, 16),
    )


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Phan Vang-Tháp Đen, ngày 05 tháng 3 năm 2031", "Phan Vang-Tháp Đen"),
        ("Lam Giang,\nngày 25 tháng 5 năm 2031", "Lam Giang"),
    ],
)
def test_place_with_a_dash_or_before_a_break_is_whole(line: str, place: str) -> None:
    text = f"UBND TỈNH LAM GIANG\n{NATION}Số: 08/CT-UBND\n{line}\n\nCHỈ THỊ\nVề việc tăng cường quản lý ngân sách\n\nNội dung.\n"
    assert find_document_facts(text).facts.place == place


@pytest.mark.parametrize(
    ("title", "held", "issuer"),
    [
        ("Kết luận của Lãnh đạo Bộ Thủy lợi tại hội nghị tổng kết năm 2031", "Hội nghị đã diễn ra.", "Bộ Thủy lợi"),
        (
            "Kết luận của Bộ trưởng Lê Văn An tại hội nghị tổng kết năm 2031",
            "Ngày 11/01/2032 tại Hà Nội, Bộ Thủy lợi đã tổ chức Hội nghị tổng kết năm 2031.",
            "Bộ Thủy lợi",
        ),
        (
            "Kết luận của Giám đốc tại cuộc họp giao ban tháng 3",
            "Ngày 05/3/2032, Sở Thủy lợi tỉnh Lam Giang tổ chức cuộc họp giao ban.",
            "Sở Thủy lợi tỉnh Lam Giang",
        ),
        (
            "Kết luận của Phó Thủ tướng Lê Văn An tại cuộc họp về kênh mương",
            "Ngày 05/3/2032, Bộ Thủy lợi tổ chức cuộc họp về kênh mương do Phó Thủ tướng chủ trì.",
            None,
        ),
        (
            "Kết luận của Bộ trưởng Lê Văn An tại cuộc họp về kênh mương",
            "Ngày 05/3/2032, Ủy ban nhân dân tỉnh Lam Giang tổ chức cuộc họp về kênh mương.",
            None,
        ),
        ("Kết luận của Lãnh đạo Bộ tại cuộc họp giao ban", "Ngày 05/3/2032, cuộc họp đã diễn ra.", None),
    ],
)
def test_notice_without_header_is_of_the_body_whose_head_concluded(title: str, held: str, issuer: str | None) -> None:
    text = f"Thông báo {title[0].lower()}{title[1:]}\n{held}\nSau khi nghe báo cáo, đã kết luận như sau:\n1. Giao các đơn vị rà soát kênh mương.\n"
    assert find_document_facts(text).facts.issuer == issuer


def test_office_that_makes_a_conclusion_known_issues_it() -> None:
    text = "Thông báo kết luận của Bộ trưởng Lê Văn An tại cuộc họp về kênh mương\nNgày 05/3/2032, Bộ Thủy lợi đã tổ chức cuộc họp về kênh mương.\n1. Giao các đơn vị rà soát.\nVăn phòng Bộ Thủy lợi thông báo để các đơn vị biết, thực hiện./.\n"
    assert find_document_facts(text).facts.issuer == "Văn phòng Bộ Thủy lợi"
