"""Headers that a web page or a narrow column has worn: broken lines, lost type words, headings that hold all, cards."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import DocumentFacts
from extractors.documents.find import find_document_facts
from vitext.clean import clean

NARROW = """HỘI ĐỒNG
NHÂN DÂN
TỈNH LAM GIANG
--------
|
CỘNG HÒA XÃ
HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
|
Số:
15/2020/NQ-HĐND
|
Lam Giang, ngày
09 tháng 12 năm 2020
|
NGHỊ QUYẾT
VỀ HỖ TRỢ HỢP TÁC XÃ TRÊN ĐỊA BÀN TỈNH LAM GIANG
HỘI ĐỒNG NHÂN DÂN TỈNH LAM GIANG,
KHÓA IX - KỲ HỌP THỨ 18
Căn cứ Luật Tổ chức chính
quyền địa phương ngày 19 tháng 6 năm 2015;
QUYẾT NGHỊ:
Điều 1. Hỗ trợ 20 hợp tác xã.
"""
HEADLESS = """NGHỊ QUYẾT
VỀ PHÁT TRIỂN KINH TẾ TẬP THỂ
HỘI ĐỒNG NHÂN DÂN TỈNH LAM GIANG
KHÓA XI, KỲ HỌP THỨ BA
Căn cứ Luật Hợp tác xã năm 2023;
QUYẾT NGHỊ:
Điều 1. Thông qua kế hoạch.
Nghị quyết này đã được Hội đồng nhân dân tỉnh khóa XI, kỳ họp thứ Ba thông qua ngày 13 tháng 7 năm 2024./.
"""


def read(text: str) -> DocumentFacts:
    return find_document_facts(clean(text).text).facts


def test_header_broken_by_a_narrow_column_is_put_together() -> None:
    facts = read(NARROW)
    assert (facts.number, facts.date, facts.place) == ("15/2020/NQ-HĐND", date(2020, 12, 9), "Lam Giang")
    assert facts.issuer == "Hội đồng nhân dân tỉnh Lam Giang"
    assert facts.title == "Về hỗ trợ Hợp tác xã trên địa bàn tỉnh Lam Giang"


def test_without_a_header_the_body_below_the_title_issued_it_on_the_day_it_was_passed() -> None:
    facts = read(HEADLESS)
    assert facts.issuer == "Hội đồng nhân dân tỉnh Lam Giang"
    assert (facts.number, facts.date) == (None, date(2024, 7, 13))


def test_annex_gives_number_and_day_that_the_lost_header_had() -> None:
    facts = read(
        HEADLESS.split("Nghị quyết này")[0]
        + "DANH MỤC DỰ ÁN\n(Ban hành kèm theo Nghị quyết số 08/NQ-HĐND ngày 14 tháng 7 năm 2024 của Hội đồng nhân dân tỉnh)\n"
    )
    assert (facts.number, facts.date) == ("08/NQ-HĐND", date(2024, 7, 14))


def test_heading_in_one_line_holds_number_day_body_and_title() -> None:
    facts = read(
        "Nghị quyết số 13/2017/NQ-HĐND ngày 13 tháng 7 năm 2017 của Hội đồng nhân dân tỉnh Lam Giang về hỗ trợ hợp tác xã\n"
        "Căn cứ Luật Hợp tác xã;\nQUYẾT NGHỊ:\nĐiều 1. Hỗ trợ."
    )
    assert (facts.kind, facts.number, facts.date) == ("resolution", "13/2017/NQ-HĐND", date(2017, 7, 13))
    assert facts.issuer == "Hội đồng nhân dân tỉnh Lam Giang"
    assert facts.title == "về hỗ trợ hợp tác xã"


def test_card_of_a_site_gives_number_and_day_of_the_paper_below() -> None:
    facts = read(
        "Thông báo kết luận của Giám đốc tại cuộc họp giao ban tháng 3\nSố hiệu: 84/TB-HTX\nNgày ban hành: 05/03/2022\n"
        "Ngày 02/3/2022, Giám đốc Lò Văn Ún đã chủ trì cuộc họp giao ban."
    )
    assert (facts.kind, facts.number, facts.date) == ("conclusion_notice", "84/TB-HTX", date(2022, 3, 5))


def test_title_stands_below_the_date_where_the_type_word_is_lost() -> None:
    facts = read(
        "ỦY BAN NHÂN DÂN |\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 29/KH-UBND |\nLam Giang, ngày 07 tháng 9 năm 2022 |\n"
        "PHÁT TRIỂN KINH TẾ TẬP THỂ NĂM 2023\nThực hiện Luật Hợp tác xã, UBND tỉnh xây dựng kế hoạch như sau:\nI. MỤC TIÊU"
    )
    assert (facts.kind, facts.issuer) == ("plan", "Ủy ban nhân dân tỉnh Lam Giang")
    assert facts.title == "Phát triển kinh tế tập thể năm 2023"


def test_body_in_small_letters_above_the_number_is_the_issuer() -> None:
    facts = read(
        "Học viện Thủy lợi Sông Lam\nSố: 84/TB-HV\nCộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc\n"
        "Sông Lam, ngày 05 tháng 3 năm 2022\nTHÔNG BÁO\nKết luận cuộc họp giao ban tháng 3\nNgày 02/3/2022 đã họp."
    )
    assert facts.issuer == "Học viện Thủy lợi Sông Lam"


def test_office_that_informs_issued_a_notice_without_a_header() -> None:
    facts = read(
        "THÔNG BÁO KẾT LUẬN CỦA PHÓ CHỦ TỊCH TẠI CUỘC HỌP VỀ ĐÊ ĐIỀU\nNgày 16/02/2016, Phó Chủ tịch Lê Văn Ích chủ trì cuộc họp.\n"
        "1. Sở Nông nghiệp rà soát các điểm sạt lở.\nVăn phòng Ủy ban nhân dân tỉnh xin thông báo để các sở biết, thực hiện."
    )
    assert (facts.kind, facts.issuer) == ("conclusion_notice", "Văn phòng Ủy ban nhân dân tỉnh")
    assert facts.title == "Kết luận của Phó Chủ tịch tại cuộc họp về đê điều"


def test_blank_form_names_no_issuer() -> None:
    blanks = "\n".join(
        f"{name}: ……………………" for name in ("Chủ trì", "Thư ký", "Có mặt", "Vắng", "Địa điểm", "Nội dung", "Kết luận")
    )
    assert read(f"CÔNG ĐOÀN CÔNG TY ……\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBIÊN BẢN HỌP\n{blanks}").issuer is None


@pytest.mark.parametrize(
    "stamp",
    [
        "2024-04-15T02:31:00.000Z",
        "Thứ Hai, ngày 15 tháng 4 năm 2024 - 14:58",
        "• Cập nhật: 15/04/2024\n  • Lượt xem: 262 lượt xem",
        "15/04/2024 | 15:45",
    ],
)
def test_news_title_above_the_stamp_and_the_lead_is_found(stamp: str) -> None:
    title = "Hội Nông dân xã Bản Mù triển khai nhiệm vụ quý II năm 2024"
    lead = (
        "📌 Sáng ngày 12/4, Hội Nông dân xã Bản Mù tổ chức hội nghị triển khai nhiệm vụ quý II. Ông Giàng A Sử chủ trì."
    )
    facts = read(f"{title}\n{stamp}\n{lead}\n")
    assert (facts.kind, facts.title, facts.published) == ("news", title, date(2024, 4, 15))


def test_title_right_above_a_long_lead_is_not_read_into_it() -> None:
    lead = (
        "Chiều 23/01, Chi bộ thôn Na Lốc, Đảng bộ xã Bản Mù tổ chức Đại hội chi bộ. "
        + "Dự đại hội có 21 đảng viên. " * 6
    )
    facts = read(f"Đại hội Chi bộ thôn Na Lốc, Đảng bộ xã Bản Mù nhiệm kỳ 2025-2027\n{lead}\n")
    assert facts.title == "Đại hội Chi bộ thôn Na Lốc, Đảng bộ xã Bản Mù nhiệm kỳ 2025-2027"


@pytest.mark.parametrize(
    ("foot", "author", "source"),
    [
        ("Theo: Lý Thị Sáy", "Lý Thị Sáy", None),
        ("Theo Cổng thông tin điện tử tỉnh Lam Giang", None, "Cổng thông tin điện tử tỉnh Lam Giang"),
        ("Lý Sáy\nthuysanlamgiang.com.vn", "Lý Sáy", "thuysanlamgiang.com.vn"),
        ("Thực hiện: Lý Sáy (xã Bản Mù)", "Lý Sáy", None),
        ("Lý Sáy.", "Lý Sáy", None),
    ],
)
def test_credit_at_the_foot_of_news_is_told_apart(foot: str, author: str | None, source: str | None) -> None:
    facts = read(
        "Họp bàn phòng cháy rừng mùa khô\n\nSáng 12/4/2024, UBND xã Bản Mù họp bàn phòng cháy rừng mùa khô tại hội trường xã.\n\n"
        f"Các thôn nhất trí với phương án trực và tuần tra rừng đầu nguồn.\n\n{foot}"
    )
    assert (facts.author, facts.source_credit) == (author, source)


def test_titles_in_capitals_come_back_in_small_letters_but_for_names() -> None:
    facts = read(NARROW.replace("VỀ HỖ TRỢ HỢP TÁC XÃ", "VỀ NHIỆM VỤ PHÁT TRIỂN"))
    assert facts.title == "Về nhiệm vụ phát triển trên địa bàn tỉnh Lam Giang"


CELLS = """# CÔNG VĂN SỐ 24/SNV-CCVC — HƯỚNG DẪN KÊ KHAI

| **SỞ NỘI VỤ** <br><br> Số: 24/SNV-CCVC <br> V/v hướng dẫn kê khai | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** <br> **Độc lập - Tự do - Hạnh phúc** <br> *Lam Giang, ngày 15 tháng 9 năm 2031* |
| :--- | :--- |

**Kính gửi:** Các xã, phường.

Đề nghị các xã, phường gửi bản kê khai trước ngày 30/9/2031.
"""


def test_lines_of_a_tables_cell_are_lines_and_a_sites_heading_is_no_type() -> None:
    facts = find_document_facts(clean(CELLS).text).facts
    assert facts.kind == "official_letter"
    assert (facts.number, facts.date, facts.place) == ("24/SNV-CCVC", date(2031, 9, 15), "Lam Giang")
    assert facts.issuer == "Sở Nội vụ"


def test_two_bodies_flattened_into_one_line_are_told_apart() -> None:
    text = CELLS.replace("**SỞ NỘI VỤ**", "TRƯỜNG ĐẠI HỌC LAM SƠN HỘI ĐỒNG KHOA HỌC")
    facts = find_document_facts(clean(text).text).facts
    assert (facts.parent_issuer, facts.issuer) == ("Trường Đại học Lam Sơn", "Hội đồng Khoa học")


def test_table_of_chair_and_secretary_makes_minutes() -> None:
    text = "| **Dự án:** | Sổ sách | **Chủ trì cuộc họp:** | Lê Văn Ba |\n|---|---|---|---|\n| Mã: | SS | **Thư ký cuộc họp:** | Trần Thị Tư |\n"
    assert find_document_facts(clean(text).text).facts.kind == "minutes"


def test_subject_and_number_of_a_letter_are_read_with_their_spaces() -> None:
    text = "ỦY BAN NHÂN DÂN\n\nXÃ LAM GIANG\n\nSố: 09/UBND- VP\n\nVề việc phòng, chống dịch\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nLam Giang, ngày 31 tháng 3 năm 2031\n\nKính gửi: Các đồng chí Xóm trưởng\n"
    facts = find_document_facts(clean(text).text).facts
    assert (facts.kind, facts.number, facts.title) == ("official_letter", "09/UBND-VP", "Về việc phòng, chống dịch")


def test_card_in_table_cells_is_read_and_its_type_is_no_heading() -> None:
    text = (
        "Nghị quyết 41/NQ-HĐND năm 2031 về Quy chế làm việc của Hội đồng nhân dân tỉnh Lam Giang\n"
        "Số hiệu | 41/NQ-HĐND |\nNgày ban hành | 25/07/2031 |\nLoại văn bản | Nghị quyết |\nNgười ký | Lê Văn An |\n"
        "HỘI ĐỒNG NHÂN\nDÂN |\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM |\nSố: 41/NQ-HĐND |\n"
        "Lam Giang, ngày 25 tháng 7 năm 2031 |\nHỘI ĐỒNG NHÂN DÂN TỈNH LAM GIANG\nKHÓA XVI, KỲ HỌP THỨ 29\n"
        "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;\n"
    )
    facts = find_document_facts(text).facts
    assert (facts.number, facts.date) == ("41/NQ-HĐND", date(2031, 7, 25))
    assert facts.issuer == "Hội đồng nhân dân tỉnh Lam Giang"
    assert facts.signer is not None
    assert facts.signer.name == "Lê Văn An"


@pytest.mark.parametrize(
    ("second", "issuer", "place"),
    [
        ("ĐẢNG ỦY XÃ MƯỜNG LẦM          Mường Lầm, ngày 15 tháng 8 năm 2025", "Đảng ủy xã Mường Lầm", "Mường Lầm"),
        ("ĐẢNG ỦY XÃ MƯỜNG LẦM\nMường Lầm, ngày 15 tháng 8 năm 2025", "Đảng ủy xã Mường Lầm", "Mường Lầm"),
    ],
)
def test_place_may_stand_behind_the_body_in_capitals(second: str, issuer: str, place: str) -> None:
    first = "ĐẢNG BỘ TỈNH HÒA AN          ĐẢNG CỘNG SẢN VIỆT NAM"
    text = f"{first}\n{second}\n*\nSố 02-NQ/ĐU\n\nNGHỊ QUYẾT\nVề phát triển kinh tế\n\n1. Kết nạp 20 đảng viên.\n"
    facts = find_document_facts(clean(text).text).facts
    assert (facts.issuer, facts.parent_issuer, facts.place) == (issuer, "Đảng bộ tỉnh Hòa An", place)
