"""Ai ban hành nghị quyết: the committee that decides, though the header names the whole body."""

import pytest

from extractors.extract import extract_text

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        (
            "LIÊN MINH HỢP TÁC XÃ VIỆT NAM\nLIÊN MINH HỢP TÁC XÃ TỈNH HÀ GIA\nSố: 05/NQ-LMHTX\n"
            + NATION
            + "\nNGHỊ QUYẾT\n"
            "Về nhiệm vụ năm 2026\n\nBAN CHẤP HÀNH LIÊN MINH HỢP TÁC XÃ TỈNH HÀ GIA KHÓA VI\n\n"
            "QUYẾT NGHỊ:\nĐiều 1. Thông qua.",
            "Ban Chấp hành Liên minh Hợp tác xã tỉnh Hà Gia",
        ),
        (
            "BAN CHẤP HÀNH\nLIÊN MINH HỢP TÁC XÃ TỈNH HÀ GIA\nSố: 05/NQ-BCH\n"
            + NATION
            + "\nNGHỊ QUYẾT\nVề nhiệm vụ\n\n"
            "QUYẾT NGHỊ:\nĐiều 1. Thông qua.",
            "Ban Chấp hành Liên minh Hợp tác xã tỉnh Hà Gia",
        ),
        (
            "ĐẢNG BỘ TỈNH HÀ GIA\nHUYỆN ỦY MAI SƠN\n*\nSố 15-NQ/HU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nNGHỊ QUYẾT\n"
            "HỘI NGHỊ BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN LẦN THỨ 4\n\nI- TÌNH HÌNH",
            "Ban Chấp hành Đảng bộ huyện Mai Sơn",
        ),
        (
            "HTX ĐÔNG HẢI\nSố: 01/NQ-ĐHTV\n" + NATION + "\nNGHỊ QUYẾT\nĐẠI HỘI THÀNH VIÊN THƯỜNG NIÊN NĂM 2026\n\n"
            "Điều 1. Thông qua.",
            "HTX Đông Hải",
        ),
        (
            "CÔNG ĐOÀN NGÀNH GIÁO DỤC\nCĐCS TRƯỜNG THPT NÚI XANH\nSố: 03/NQ-CĐCS\n" + NATION + "\nNGHỊ QUYẾT\n"
            "HỘI NGHỊ VIÊN CHỨC NĂM HỌC 2026 - 2027\n\nI. Chỉ tiêu\n- BCH Công đoàn tổ chức phong trào thi đua.",
            "CĐCS Trường THPT Núi Xanh",
        ),
        (
            "HỘI NÔNG DÂN XÃ BÌNH KHÊ\nBCH HỘI NÔNG DÂN XÃ KHÓA XII\nSố: 05-NQ/HND\n" + NATION + "\nNGHỊ QUYẾT\n"
            "Hội nghị Ban Chấp hành lần thứ 6\n\n1. Kết nạp hội viên.",
            "Ban Chấp hành Hội Nông dân xã Bình Khê",
        ),
    ],
)
def test_resolution_is_of_the_body_that_decides(text: str, issuer: str) -> None:
    assert extract_text(text).document.issuer == issuer


def test_place_broken_over_two_lines_is_whole() -> None:
    text = (
        f"ỦY BAN NHÂN DÂN\nTỈNH HÀ GIA\n|\n{NATION}|\nSố: 12/KH-UBND\n|\nHà\nGia, ngày 07 tháng 9 năm 2022\n|\n"
        "KẾ HOẠCH\nVề an toàn"
    )
    assert extract_text(text).document.place == "Hà Gia"


@pytest.mark.parametrize(
    ("heading", "told", "issuer"),
    [
        (
            "NGHỊ QUYẾT\nĐẠI HỘI CHI BỘ NHIỆM KỲ 2025 - 2027",
            "Đại hội Chi bộ trường THCS Đồi Thông nhiệm kỳ 2025-2027 tiến hành ngày 12/11/2025.",
            "Chi bộ trường THCS Đồi Thông",
        ),
        (
            "NGHỊ QUYẾT CHI BỘ\n\nNHIỆM KỲ 2025-2027",
            "Đại hội chi bộ trường THCS Đồi Thông nhiệm kỳ 2025 - 2027 thống nhất đề ra nghị quyết như sau:",
            "Chi bộ trường THCS Đồi Thông",
        ),
        (
            "NGHỊ QUYẾT HỘI NGHỊ CBVC NĂM HỌC 2026-2027",
            "Hội nghị cán bộ, viên chức trường THCS Đồi Thông được tổ chức vào ngày 07 tháng 10 năm 2026.",
            "Trường THCS Đồi Thông",
        ),
        (
            "NGHỊ QUYẾT\nĐẠI HỘI CHI BỘ NHIỆM KỲ 2025 - 2027",
            "Đại hội đã nghe báo cáo về Đại hội công đoàn trường THCS Đồi Thông nhiệm kỳ 2025-2027.",
            "Chi bộ",
        ),
    ],
)
def test_body_of_a_paper_without_header_is_named_by_the_meeting_that_passed_it(
    heading: str, told: str, issuer: str
) -> None:
    text = f"{heading}\n{told}\n\nQUYẾT NGHỊ\n1. Tiếp tục đổi mới cách dạy và cách học.\n"
    assert extract_text(text).document.issuer == issuer


def test_a_conference_that_a_site_names_above_the_state_is_no_body() -> None:
    text = (
        f"    Hội nghị CBVC năm học 2026-2027\n\n{NATION}\nNGHỊ QUYẾT HỘI NGHỊ CBVC NĂM HỌC 2026-2027\n"
        "Hội nghị viên chức trường THCS Đồi Thông được tổ chức vào ngày 07 tháng 10 năm 2026.\nI. Thống nhất:\n"
    )
    facts = extract_text(text).document
    assert (facts.issuer, facts.parent_issuer) == ("Trường THCS Đồi Thông", None)


@pytest.mark.parametrize(
    ("header", "decides", "issuer"),
    [
        ("LIÊN MINH HỢP TÁC XÃ", "CHỦ TỊCH LIÊN MINH HỢP TÁC XÃ TỈNH LAM SƠN", "Liên minh Hợp tác xã tỉnh Lam Sơn"),
        ("SỞ Y TẾ", "GIÁM ĐỐC SỞ Y TẾ TỈNH LAM SƠN", "Sở Y tế tỉnh Lam Sơn"),
        ("SỞ Y TẾ", "GIÁM ĐỐC SỞ Y TẾ", "Sở Y tế"),
    ],
)
def test_body_of_the_officer_who_decides_is_named_in_full(header: str, decides: str, issuer: str) -> None:
    text = (
        f"ỦY BAN NHÂN DÂN TỈNH LAM SƠN\n{header}\nSố: 71/QĐ\nLam Sơn, ngày 16 tháng 3 năm 2031\nQUYẾT ĐỊNH\n"
        f"Về việc thành lập Ban Tổ chức\n{decides}\nCăn cứ Điều lệ;\nQUYẾT ĐỊNH:\nĐiều 1. Thành lập Ban Tổ chức.\n"
    )
    assert extract_text(text).document.issuer == issuer


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        (
            "QUYẾT NGHỊ\nĐiều 1: Gia hạn.\nĐể bảo đảm lợi ích, Hội đồng quản trị Công ty Cổ phần Lam Sơn"
            " thông qua việc gia hạn.\n",
            "Hội đồng quản trị Công ty Cổ phần Lam Sơn",
        ),
        (
            "NGHỊ QUYẾT\nVề việc gia hạn\n\nHội đồng thành viên Công ty Lam Giang quyết nghị:\nĐiều 1. Gia hạn.\n",
            "Hội đồng thành viên Công ty Lam Giang",
        ),
        ("QUYẾT NGHỊ\nĐiều 1: Hội đồng quản trị và Ban Giám đốc thông qua việc gia hạn.\n", None),
    ],
)
def test_board_that_resolves_where_the_header_is_lost(text: str, issuer: str | None) -> None:
    assert extract_text(text).document.issuer == issuer


@pytest.mark.parametrize(
    ("between", "issuer"),
    [
        ("HỘI ĐỒNG QUẢN TRỊ CÔNG TY CỔ PHẦN LAM SƠN", "Hội đồng quản trị Công ty Cổ phần Lam Sơn"),
        ("GIÁM ĐỐC CÔNG TY CỔ PHẦN LAM SƠN", "Công ty Cổ phần Lam Sơn"),
    ],
)
def test_board_named_above_the_grounds_of_a_decision_issues_it(between: str, issuer: str) -> None:
    head = "CÔNG TY CỔ PHẦN LAM SƠN\nSố: 05/QĐ-LS\nLam Sơn, ngày 12/5/2031\n\nQUYẾT ĐỊNH\nVề việc ban hành quy định\n"
    text = f"{head}\n{between}\n\nCăn cứ Điều lệ công ty;\n\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành quy định.\n"
    assert extract_text(text).document.issuer == issuer


def test_the_day_of_a_paper_that_a_resolution_names_is_not_when_it_was_posted() -> None:
    text = "QUYẾT NGHỊ\nĐiều 1: Gia hạn:\n- Thời gian nộp tiền theo Thông báo ngày 02/07/2031: đến ngày 30/08/2031.\n"
    assert extract_text(text).document.published is None
