"""What decisions give to bodies in articles of their own, and what numbered guides lay down for those below."""

from __future__ import annotations

import pytest

from domain.extraction import FoundTask
from extractors.extract import extract_text


def paper(number: str, title: str, text: str) -> tuple[FoundTask, ...]:
    header = f"LIÊN ĐOÀN LAO ĐỘNG TỈNH LAM SƠN\nSố: {number}\nLam Sơn, ngày 14 tháng 9 năm 2026\n"
    return extract_text(f"{header}{title}\n{text}\n").tasks


@pytest.mark.parametrize(
    ("article", "lead"),
    [
        ("Phòng Kế hoạch lập tiến độ chi tiết trong vòng 03 ngày làm việc", "Phòng Kế hoạch"),
        ("Thủ trưởng các đơn vị lập tiến độ chi tiết trước ngày 30/9", "Thủ trưởng các đơn vị"),
        ("Văn phòng Sở bố trí kinh phí hoạt động của Tổ giúp việc", "Văn phòng Sở"),
        ("Ông Lê Văn Tâm - Trưởng Ban Kiểm soát lập báo cáo thẩm tra", "Ông Lê Văn Tâm - Trưởng Ban Kiểm soát"),
    ],
)
def test_an_article_of_a_decision_charges_a_body(article: str, lead: str) -> None:
    text = (
        "QUYẾT ĐỊNH:\nĐiều 1. Thành lập Tổ giúp việc gồm 05 thành viên.\n"
        f"Điều 2. {article}.\n"
        "Điều 3. Quyết định có hiệu lực từ ngày ký. Văn phòng Sở, các phòng chịu trách nhiệm thi hành."
    )
    (found,) = paper("45/QĐ-LĐLĐ", "QUYẾT ĐỊNH\nVề việc giao nhiệm vụ quý III", text)
    assert (found.text, found.lead) == (article, lead)


@pytest.mark.parametrize(
    "article",
    [
        "Phòng Kế hoạch căn cứ Quyết định thi hành",
        "Các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này",
        "Quyết định này thay thế Quyết định số 12/QĐ-LĐLĐ",
    ],
)
def test_an_article_that_binds_charges_nobody(article: str) -> None:
    text = f"QUYẾT ĐỊNH:\nĐiều 1. Thành lập Tổ giúp việc gồm 05 thành viên.\nĐiều 2. {article}."
    assert paper("45/QĐ-LĐLĐ", "QUYẾT ĐỊNH\nVề việc thành lập Tổ giúp việc", text) == ()


def test_rules_for_an_office_are_no_work_of_now() -> None:
    text = "QUYẾT ĐỊNH:\nĐiều 1. Phạm vi điều chỉnh.\nĐiều 2. Trưởng ban điều hành các phiên họp."
    assert paper("45/QĐ-LĐLĐ", "QUYẾT ĐỊNH\nBan hành Quy chế hoạt động của Ban Nữ công", text) == ()


@pytest.mark.parametrize(
    ("article", "count"),
    [
        ("Ông Vũ Tuấn Khải - Người phụ trách quản trị công ty công bố thông tin trong 24 giờ", 1),
        ("Ông Vũ Tuấn Khải - Phó Giám đốc giữ chức Giám đốc từ ngày 01/10", 0),
    ],
)
def test_an_article_of_a_board_charges_a_person_with_an_office(article: str, count: int) -> None:
    text = f"QUYẾT NGHỊ:\nĐiều 1. Thông qua báo cáo.\nĐiều 2. {article}."
    assert [one.text for one in paper("45/NQ-HĐQT", "NGHỊ QUYẾT\nCỦA HỘI ĐỒNG QUẢN TRỊ", text)] == [article] * count


GUIDE = (
    "Ban Thường vụ hướng dẫn như sau:\nI. ĐỐI TƯỢNG\n- Đoàn viên có thời gian công tác từ 02 năm trở lên.\n"
    "II. TIÊU CHUẨN XÉT TẶNG\n1. Chấp hành tốt nội quy của đơn vị.\n2. Hoàn thành xuất sắc nhiệm vụ được giao.\n"
    "III. HỒ SƠ\n- Tờ trình, danh sách trích ngang.\n- Báo cáo thành tích có xác nhận của đơn vị.\n"
    "IV. QUY TRÌNH\nBước 1. Các công đoàn cơ sở họp bình xét, bỏ phiếu kín.\n"
    "Bước 2. Ban Chính sách thẩm định; lấy ý kiến các ban."
)


def test_a_numbered_guide_tells_what_to_do() -> None:
    found = paper("19/HD-LĐLĐ", "HƯỚNG DẪN\nXét tặng danh hiệu Công nhân giỏi", GUIDE)
    assert [(one.text, one.lead) for one in found] == [
        ("Các công đoàn cơ sở họp bình xét, bỏ phiếu kín", "Các công đoàn cơ sở"),
        ("Ban Chính sách thẩm định", "Ban Chính sách"),
        ("lấy ý kiến các ban", "Ban Chính sách"),
    ]


def test_a_manual_without_such_a_number_stays_one() -> None:
    text = "Bước 1. Mở trình duyệt.\nBước 2. Nhập tên đăng nhập.\nBước 3. Bấm nút Đăng ký."
    assert extract_text(f"HƯỚNG DẪN\nĐăng ký tài khoản trên cổng dịch vụ công\n{text}\n").tasks == ()
