"""A news item's own frame among the site's words."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date

import pytest

from extractors.documents.find import find_document_facts
from extractors.extract import extract_text

ITEM = """Thứ ba 06/01/2026 | Giới thiệu | Liên hệ
Trang chủ > Tin tức
Hội nghị Ban Thường vụ Liên minh HTX tỉnh Kim Sơn
Ngày đăng: 15/04/2024 - Lượt xem: 90
Sáng ngày 12/4/2024, tại trụ sở Liên minh HTX tỉnh, Ban Thường vụ Liên minh HTX tỉnh Kim Sơn tổ chức Hội nghị lần thứ 12. \
Theo Quyết định số 01/QĐ-TTg ngày 03/01/2023, các HTX được hỗ trợ.
[img]
Quang cảnh hội nghị (Ảnh: H.Y)
Hội nghị thống nhất cao.
{credit}
Các tin khác
» Thông báo lịch nghỉ (02/12/2024)
"""


def test_title_and_day_of_posting_are_told_from_the_sites_own_words() -> None:
    facts = find_document_facts(ITEM.format(credit="Thu Hà")).facts
    assert facts.kind == "news"
    assert facts.title == "Hội nghị Ban Thường vụ Liên minh HTX tỉnh Kim Sơn"
    assert facts.published == date(2024, 4, 15)
    assert facts.number is None
    assert facts.date is None


def test_author_and_source_in_their_usual_places() -> None:
    for credit, author, source in (
        ("Thu Hà", "Thu Hà", None),
        ("P.V", "P.V", None),
        ("T.SỸ - MAI LAN", "T.SỸ - MAI LAN", None),
        ("Tin, ảnh: Hải Đăng - Văn phòng Liên minh HTX tỉnh", "Hải Đăng", "Văn phòng Liên minh HTX tỉnh"),
        ("Nguồn: Báo Kim Sơn\nTin, ảnh: Thu Hà", "Thu Hà", "Báo Kim Sơn"),
        ("Hoàng Yến\n(Văn phòng Liên minh HTX tỉnh)", "Hoàng Yến", "Văn phòng Liên minh HTX tỉnh"),
        ("Thu Trà (thực hiện)", "Thu Trà", None),
        ("Theo kế hoạch, hội nghị sau họp trong quý II.", None, None),
    ):
        facts = find_document_facts(ITEM.format(credit=credit)).facts
        assert (facts.author, facts.source_credit) == (author, source), credit


def test_item_that_begins_with_its_lead_has_no_title() -> None:
    text = ITEM.split("\n")[4] + "\n\nTin, ảnh: Phòng CSTT"
    facts = find_document_facts(text).facts
    assert (facts.kind, facts.title, facts.author) == ("news", None, "Phòng CSTT")


def test_title_in_capitals_may_take_two_lines() -> None:
    text = "HỘI NGHỊ TỔNG KẾT SẢN XUẤT NĂM 2030\nVÀ HỘI NGHỊ NGƯỜI LAO ĐỘNG NĂM 2031\n\nChiều 3/1/2031, Công ty Cổ phần Lam Giang tổ chức Hội nghị tổng kết sản xuất năm 2030.\n"
    title = find_document_facts(text).facts.title
    assert title == "HỘI NGHỊ TỔNG KẾT SẢN XUẤT NĂM 2030\nVÀ HỘI NGHỊ NGƯỜI LAO ĐỘNG NĂM 2031".replace("\n", " ")


def test_who_came_and_the_first_sentence_are_no_titles() -> None:
    lead = (
        "LG - Sau gần ba ngày làm việc, ngày 7-8, Đại hội Đoàn tỉnh Lam Giang lần 13 đã bế mạc. Đại hội bầu 39 người.\n"
    )
    facts = find_document_facts(f"Anh Ba được bầu làm bí thư Tỉnh đoàn\n\nĐ.BÌNH\n\n{lead}").facts
    assert facts.title == "Anh Ba được bầu làm bí thư Tỉnh đoàn"
    came = "Hội Nông dân xã họp mặt cuối năm\n\nDự và chỉ đạo Đại hội có đồng chí Lê Văn Ba.\n\n"
    assert (
        find_document_facts(
            f"{came}Sáng 5/1/2031, Hội Nông dân xã Lam Giang tổ chức gặp mặt hội viên cao tuổi.\n"
        ).facts.title
        == "Hội Nông dân xã họp mặt cuối năm"
    )


def test_office_of_the_author_is_no_part_of_his_name() -> None:
    facts = find_document_facts(ITEM.format(credit="Tin, ảnh: Lê Văn Ba – Phó Chủ tịch Liên minh HTX tỉnh")).facts
    assert facts.author == "Lê Văn Ba"


def test_title_may_begin_with_one_word_on_a_line() -> None:
    text = "ĐẠI\nHỘI CHI BỘ TRƯỜNG TIỂU HỌC LAM GIANG\nChiều ngày 27 tháng 02 năm 2031, chi bộ trường Tiểu học Lam Giang tổ chức đại hội.\n"
    assert find_document_facts(text).facts.title == "ĐẠI HỘI CHI BỘ TRƯỜNG TIỂU HỌC LAM GIANG"


def test_session_of_a_committee_makes_news() -> None:
    text = "Tập trung thực hiện nhiệm vụ năm 2031\nSáng 24/02, UBND tỉnh tổ chức phiên họp thường kỳ tháng 02/2031 để nghe báo cáo.\n"
    assert find_document_facts(text).facts.kind == "news"


def test_plan_and_report_that_lost_their_headers_are_known() -> None:
    plan = "Thực hiện Nghị định số 61, Ủy ban nhân dân xã Lam Giang ban hành Kế hoạch triển khai như sau:\n1. Lập danh sách.\n"
    assert find_document_facts(plan).facts.kind == "plan"
    report = "Kết quả thực hiện Chương trình nông thôn mới năm 2031\n1. Công tác chỉ đạo\nTỉnh ủy ban hành Đề án vào ngày 3/2.\n"
    assert find_document_facts(report).facts.kind == "report"


def test_title_leaves_out_the_desk_before_it() -> None:
    facts = find_document_facts(
        "(TTV) Phiên họp thường kỳ UBND tỉnh tháng 6\n\n20:55, 22/06/2022\nNgày 22/6, UBND tỉnh tổ chức phiên họp "
        "thường kỳ tháng 6 để đánh giá tình hình. Dự phiên họp có các thành viên UBND tỉnh, lãnh đạo các sở, ngành."
    ).facts
    assert facts.title == "Phiên họp thường kỳ UBND tỉnh tháng 6"


def test_source_ends_before_the_sites_own_words() -> None:
    facts = find_document_facts(
        "HĐND xã tổ chức kỳ họp chuyên đề\n\nChiều 22/4/2024, HĐND xã tổ chức kỳ họp thứ 13 tại hội trường UBND xã, "
        "tham dự có các đại biểu HĐND xã, lãnh đạo UBND xã.\nNguồn: HĐND xã Sao chép liên kết"
    ).facts
    assert facts.source_credit == "HĐND xã"


def test_title_in_capitals_that_tells_what_a_ward_did_is_kept() -> None:
    facts = find_document_facts(
        "Danh mục Danh mục\n\nBack\n\nPHƯỜNG 1 TỔ CHỨC HỘI NGHỊ LẤY Ý KIẾN DỰ THẢO ĐỀ ÁN\n\n"
        "Ngày 31/8/2023, Ban Chỉ đạo tổ chức Hội nghị lấy ý kiến dự thảo đề án tại Hội trường Ủy ban nhân dân phường."
    ).facts
    assert facts.title == "PHƯỜNG 1 TỔ CHỨC HỘI NGHỊ LẤY Ý KIẾN DỰ THẢO ĐỀ ÁN"


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("Hoạt động ngành 02 Tháng Giêng 2018 1:35:00 CH", "2018-01-02"),
        ("9 Tháng 7, 2026", "2026-07-09"),
        ("(Thứ tư, 03 Tháng 12 2008 00:00)", "2008-12-03"),
    ],
)
def test_day_of_posting_with_the_month_in_words(stamp: str, day: str) -> None:
    facts = find_document_facts(
        f"{stamp}\n\nHội nghị tổng kết công tác năm của Khối thi đua 1\n\n"
        "Sáng 15/3, tại hội trường, Khối thi đua 1 tổ chức hội nghị tổng kết công tác năm và ký giao ước thi đua năm mới.\n"
    ).facts
    assert str(facts.published) == day


def test_day_of_posting_that_runs_into_the_lead() -> None:
    found = extract_text(
        "10:56 03/07/2018 Sáng 3-7, HĐND quận Hồng Sơn tổ chức khai mạc kỳ họp thứ 6, khóa XVIII, nhiệm kỳ 2016-2021.\n"
        "Kỳ họp sẽ diễn ra trong 1,5 ngày (từ ngày 3 đến 4-7)."
    )
    assert found.meeting is not None
    assert str(found.document.published) == "2018-07-03"
    assert (str(found.meeting.start), str(found.meeting.end)) == ("2018-07-03", "2018-07-04")
    assert found.meeting.title == "kỳ họp thứ 6, khóa XVIII, nhiệm kỳ 2016-2021"


def test_title_above_the_stamp_not_the_summary_below_it() -> None:
    facts = find_document_facts(
        "Hội nghị triển khai công tác hội năm 2026\n\n02/3/2026\n\n"
        "Hội Cựu chiến binh Phường 4, cùng với Đảng bộ, chính quyền và nhân dân Phường 4 quyết tâm thực hiện mục tiêu "
        "thích ứng an toàn, linh hoạt\n\nNgày 01/3/2026, tại Hội trường Ủy ban nhân dân Phường 4 đã tổ chức Hội nghị "
        "triển khai công tác Hội và ký kết giao ước thi đua năm 2026."
    ).facts
    assert facts.title == "Hội nghị triển khai công tác hội năm 2026"


def test_title_behind_a_sign_of_its_genre() -> None:
    facts = find_document_facts(
        "[Ảnh] Khai mạc kỳ họp thứ mười hai, HĐND thành phố\nSáng 3/7, HĐND thành phố khóa XVI đã khai mạc kỳ họp thứ "
        "mười hai để xem xét, quyết định các nội dung thuộc thẩm quyền."
    ).facts
    assert facts.title == "Khai mạc kỳ họp thứ mười hai, HĐND thành phố"


@pytest.mark.parametrize(
    "stamp",
    [
        "By admin - 28/03/2021",
        "28.03.2021 10:15",
        "Ngày cập nhật: 28/03/2021 16:30:00 - Lượt xem: 120",
        "Posted on 28 Tháng Ba, 2021 by admin",
        "Chủ nhật, ngày 28/3/2021 | 15:30",
        "Sáng 28/3/2021 12:00:00 SA",
    ],
)
def test_line_of_the_site_with_the_day_of_posting_is_no_title(stamp: str) -> None:
    facts = find_document_facts(
        f"UBND tỉnh họp phiên thường kỳ tháng 3\n{stamp}\n"
        "Chiều 27/3, UBND tỉnh họp phiên thường kỳ tháng 3 dưới sự chủ trì của Chủ tịch UBND tỉnh Trần Ngọc An.\n"
        "Đỗ Văn Hùng (Trung tâm VHTT huyện)"
    ).facts
    assert facts.title == "UBND tỉnh họp phiên thường kỳ tháng 3"
    assert str(facts.published) == "2021-03-28"
    assert (facts.author, facts.source_credit) == ("Đỗ Văn Hùng", "Trung tâm VHTT huyện")


def test_title_that_begins_as_a_word_of_the_site() -> None:
    facts = find_document_facts(
        "Liên kết\nLiên kết phát triển vùng Bắc Trung Bộ và Tây Nguyên\n\n"
        "Ngày 12/8, tại TP Huế đã diễn ra Hội nghị vùng Bắc Trung Bộ và Tây Nguyên do Bộ Kế hoạch và Đầu tư tổ chức."
    ).facts
    assert facts.title == "Liên kết phát triển vùng Bắc Trung Bộ và Tây Nguyên"


@pytest.mark.parametrize(
    ("above", "author"),
    [
        ("Xuân Trường |", "Xuân Trường"),
        ("Bùi Ánh - 14:20 28/09/2023 GMT+7", "Bùi Ánh"),
        ("Thu Hằng\nThu Hằng\n28/09/2023 06:11 GMT+7", "Thu Hằng"),
        ("Thời Sự |", None),
    ],
)
def test_author_between_title_and_lead(above: str, author: str | None) -> None:
    facts = find_document_facts(
        f"Khai mạc Đại hội XVI Công đoàn tỉnh Lam Sơn\n\n{above}\n\n"
        "Ngày 27/9, tại Lam Sơn, Công đoàn tỉnh Lam Sơn đã khai mạc Đại hội XVI, nhiệm kỳ 2023 - 2028 với 248 đại biểu."
    ).facts
    assert facts.title == "Khai mạc Đại hội XVI Công đoàn tỉnh Lam Sơn"
    assert facts.author == author


def test_day_of_posting_below_with_the_views() -> None:
    facts = find_document_facts(
        "Sáng ngày (10/8), Tỉnh ủy, HĐND, UBND, Ủy ban MTTQ tỉnh tổ chức Đại hội thi đua yêu nước lần thứ IV, nhằm đánh "
        "giá kết quả phong trào thi đua yêu nước giai đoạn 2010 - 2015.\n07/10/2015\n9549 lượt xem"
    ).facts
    assert str(facts.published) == "2015-10-07"
