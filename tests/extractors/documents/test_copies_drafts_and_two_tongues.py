"""Extracts, certified copies, bilingual papers, invitations, and headers that a page ran into one line."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import DocumentFacts, Role
from extractors.documents.find import find_document_facts
from vitext.clean import clean

_STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
_HEAD = f"LIÊN MINH HỢP TÁC XÃ\nTỈNH LAM SƠN\nSố: 88/QĐ-LMHTX\n{_STATE}Lam Sơn, ngày 17 tháng 3 năm 2027\n"
_DECISION = f"{_HEAD}QUYẾT ĐỊNH\nVề việc ban hành quy chế\nCăn cứ Điều lệ;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành quy chế.\n"


def _read(text: str) -> DocumentFacts:
    return find_document_facts(clean(text).text).facts


def test_certified_copy_is_signed_by_who_signed_the_paper() -> None:
    copy = "SAO Y\nLam Sơn, ngày 20 tháng 3 năm 2027\nCHÁNH VĂN PHÒNG\n(Đã ký)\nTrần Thị Mai\n"
    read = _read(f"{_DECISION}CHỦ TỊCH\n(Đã ký)\nNguyễn Đình Tuấn\nVĂN PHÒNG LIÊN MINH\nSố: 05/SY-VP\n{copy}")
    assert (read.signer, read.date) == (Role("Nguyễn Đình Tuấn", "Chủ tịch"), date(2027, 3, 17))


def test_mark_of_a_copy_above_the_header_hides_no_signature() -> None:
    read = _read(f"SAO Y; 18/03/2027 08:12:33\n{_DECISION}CHỦ TỊCH\nNguyễn Đình Tuấn\n")
    assert read.signer == Role("Nguyễn Đình Tuấn", "Chủ tịch")


def test_extract_of_a_resolution_is_a_resolution() -> None:
    head = "HỘI NÔNG DÂN TỈNH QUẢNG HÀ\nBCH HỘI NÔNG DÂN XÃ ĐÔNG PHÚ\n***\nSố 02-NQ/HND\nĐông Phú, ngày 06 tháng 11 năm 2027\n"
    read = _read(f"{head}TRÍCH NGHỊ QUYẾT\nKỳ họp thứ 3\nBan Chấp hành họp, thống nhất:\n1. Rà soát hội viên.\n")
    assert (read.kind, read.number, read.title) == ("resolution", "02-NQ/HND", "Kỳ họp thứ 3")


def test_english_beside_the_vietnamese_is_no_part_of_the_header() -> None:
    read = _read(
        "CÔNG TY CỔ PHẦN SAO MAI\nSAO MAI JOINT STOCK COMPANY\nSố/No: 07/2027/NQ-HĐQT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        "THE SOCIALIST REPUBLIC OF VIETNAM\nĐộc lập - Tự do - Hạnh phúc\nIndependence - Freedom - Happiness\n"
        "Hà Nội, ngày 18 tháng 6 năm 2027\nHanoi, June 18, 2027\nNGHỊ QUYẾT\nRESOLUTION\nV/v chi trả cổ tức\nOn the payment of dividends\n"
        "Căn cứ/Pursuant to: Điều lệ;\nQUYẾT NGHỊ/RESOLVES:\nĐiều 1/Article 1: Chi trả cổ tức 8%.\n"
        "TM. HỘI ĐỒNG QUẢN TRỊ\nON BEHALF OF THE BOARD\nCHỦ TỊCH/CHAIRMAN\nVũ Thành Long\n"
    )
    assert (read.number, read.title) == ("07/2027/NQ-HĐQT", "V/v chi trả cổ tức")
    assert read.issuer == "Hội đồng quản trị Công ty Cổ phần Sao Mai"
    assert read.signer == Role("Vũ Thành Long", "Chủ tịch")


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("THÔNG BÁO MỜI HỌP\nĐẠI HỘI ĐỒNG CỔ ĐÔNG THƯỜNG NIÊN NĂM 2027", "invitation"),
        ("THÔNG BÁO\nV/v triệu tập kỳ họp thứ Tư", "invitation"),
        ("GIẤY TRIỆU TẬP\nHọp Hội đồng nhân dân", "invitation"),
        ("THÔNG BÁO\nMời quan tâm gói thầu xây dựng trụ sở", "other"),
        ("THÔNG BÁO\nLịch tiếp công dân tháng 3", "other"),
    ],
)
def test_notice_that_calls_people_together_is_an_invitation(heading: str, kind: str) -> None:
    assert _read(f"{_HEAD}{heading}\nKính gửi: Quý cổ đông\n1. Thời gian: 8 giờ ngày 25/4/2027.\n").kind == kind


def test_day_of_a_sites_clock_is_not_the_papers() -> None:
    read = _read(f"Thứ Bảy, ngày 22/11/2030\nTrang chủ > Văn bản\n{_DECISION}")
    assert (read.place, read.date) == ("Lam Sơn", date(2027, 3, 17))


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (
            "LIÊN MINH HỢP TÁC XÃ TỈNH LAM SƠN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 17/NQ-LMHTX "
            "Lam Sơn, ngày 08 tháng 01 năm 2027 NGHỊ QUYẾT Về nhiệm vụ năm 2027 Ngày 07/01/2027, Ban Chấp hành họp, quyết nghị:",
            "Về nhiệm vụ năm 2027",
        ),
        (
            "CÔNG TY CỔ PHẦN NHỰA LAM SƠN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 09/NQ-HĐQT "
            "Lam Sơn, ngày 30 tháng 6 năm 2027 NGHỊ QUYẾT V/v chọn đơn vị kiểm toán HỘI ĐỒNG QUẢN TRỊ CÔNG TY Căn cứ Điều lệ;",
            "V/v chọn đơn vị kiểm toán",
        ),
        (
            "TỈNH ỦY LAM SƠN ĐẢNG ỦY XÃ TÂN PHÚ ĐẢNG CỘNG SẢN VIỆT NAM Số 33-KL/ĐU Tân Phú, ngày 16 tháng 10 năm 2027 KẾT LUẬN "
            "về giải phóng mặt bằng các dự án Tại phiên họp ngày 14/10/2027, Ban Thường vụ kết luận như sau:",
            "về giải phóng mặt bằng các dự án",
        ),
        (
            "UBND XÃ TÂN PHÚ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 64/KH-UBND Tân Phú, ngày 02 tháng 6 "
            "năm 2027 KẾ HOẠCH Thực hiện Nghị quyết về kinh tế tập thể Căn cứ Kế hoạch của tỉnh, UBND xã xây dựng kế hoạch:",
            "Thực hiện Nghị quyết về kinh tế tập thể",
        ),
    ],
)
def test_title_in_a_header_of_one_line_ends_where_the_text_begins(line: str, title: str) -> None:
    read = _read(f"{line}\n1. Rà soát các tổ hợp tác.\nCHỦ TỊCH\nLê Văn Tám\n")
    assert read.title == title
    assert (read.number is None, read.place is None, read.date is None) == (False, False, False)


def test_congress_title_names_the_issuer_where_the_header_is_lost() -> None:
    read = _read(
        "NGHỊ QUYẾT\nCỦA BAN CHẤP HÀNH ĐẢNG BỘ PHƯỜNG BẮC HỒNG\nVề kinh tế tập thể\n-----\nI- TÌNH HÌNH\nCó 15 HTX.\n"
    )
    assert read.issuer == "Ban Chấp hành Đảng bộ phường Bắc Hồng"


def test_office_of_a_chairman_above_the_body_is_part_of_the_issuer() -> None:
    head = _HEAD.replace("LIÊN MINH HỢP TÁC XÃ\n", "CHỦ TỊCH\nỦY BAN NHÂN DÂN ").replace("QĐ-LMHTX", "CĐ-UBND")
    assert _read(f"{head}CÔNG ĐIỆN\nVề việc ứng phó bão\nYêu cầu:\n").issuer == "Chủ tịch Ủy ban nhân dân tỉnh Lam Sơn"


def test_note_that_sends_a_whole_paper_is_no_letter() -> None:
    note = "Kính gửi anh/chị,\nVăn phòng gửi văn bản dưới đây để thực hiện.\nTrân trọng.\n------\n"
    read = _read(f"{note}{_DECISION}CHỦ TỊCH\nNguyễn Đình Tuấn\n")
    assert (read.kind, read.number, read.title) == ("decision", "88/QĐ-LMHTX", "Về việc ban hành quy chế")


def test_letter_whose_right_column_was_lost_stays_a_letter() -> None:
    read = _read("Kính gửi: Các hợp tác xã\nLiên minh đề nghị các hợp tác xã báo cáo.\nCHỦ TỊCH\nNguyễn Đình Tuấn\n")
    assert read.kind == "official_letter"


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Hà Nội, 12/8/2027", "Hà Nội"),
        ("TP. Hồ Chí Minh, 12 tháng 8 năm 2027", "TP. Hồ Chí Minh"),
        ("Thứ Hai, 12/8/2027", None),
    ],
)
def test_place_and_day_may_stand_without_the_word_for_day(line: str, place: str | None) -> None:
    read = _read(_DECISION.replace("Lam Sơn, ngày 17 tháng 3 năm 2027", line))
    assert (read.place, read.date) == (place, date(2027, 8, 12) if place else None)


@pytest.mark.parametrize(
    ("foot", "signer"),
    [
        ("CHỦ TỊCH HĐTV KIÊM TỔNG GIÁM ĐỐC\n(Đã ký)\nLê Đạt", Role("Lê Đạt", "Chủ tịch HĐTV kiêm Tổng Giám đốc")),
        ("BỘ TRƯỞNG, CHỦ NHIỆM\nLê Thanh Sơn", Role("Lê Thanh Sơn", "Bộ trưởng, Chủ nhiệm")),
        ("GIÁM ĐỐC\nĐã ký: BS.CKII Lê Thanh Sơn", Role("Lê Thanh Sơn", "Giám đốc")),
        ("GIÁM ĐỐC\n(Đã ký và đóng dấu)\nLê Thanh Sơn", Role("Lê Thanh Sơn", "Giám đốc")),
        ("GIÁM ĐỐC\nĐẶNG QUỐC VIỆT", Role("ĐẶNG QUỐC VIỆT", "Giám đốc")),
    ],
)
def test_signature_is_read_beside_its_mark_and_double_office(foot: str, signer: Role) -> None:
    assert _read(f"{_DECISION}{foot}\n").signer == signer


def test_company_between_type_and_subject_is_no_title() -> None:
    head = _HEAD.replace("LIÊN MINH HỢP TÁC XÃ\nTỈNH LAM SƠN", "CÔNG TY CP LAM SƠN")
    read = _read(
        f"{head}NGHỊ QUYẾT HỘI ĐỒNG QUẢN TRỊ\nCÔNG TY CP LAM SƠN\nVề việc vay vốn\nCăn cứ Điều lệ;\nQUYẾT NGHỊ:\n"
    )
    assert (read.title, read.issuer) == ("Về việc vay vốn", "Hội đồng quản trị Công ty CP Lam Sơn")


def test_label_of_a_card_is_no_number() -> None:
    card = "Số/Ký hiệu: 44/2027/NQ-HĐND\nNgày ban hành: 10/12/2027\nLoại văn bản: Nghị quyết\n"
    read = _read(f"{card}NGHỊ QUYẾT\nQuy định mức hỗ trợ\nHỘI ĐỒNG NHÂN DÂN TỈNH LAM SƠN\nCăn cứ Luật;\nQUYẾT NGHỊ:\n")
    assert (read.number, read.date) == ("44/2027/NQ-HĐND", date(2027, 12, 10))


def test_article_about_a_form_is_neither_news_nor_minutes() -> None:
    text = "Mẫu biên bản kiểm phiếu mới nhất\nTheo quy định, đại hội đã tổ chức bầu cử, ban kiểm phiếu phải lập biên bản.\n"
    assert _read(text).kind == "other"


@pytest.mark.parametrize(
    ("printed", "line", "field", "value"),
    [
        ("88/QĐ-LMHTX", "88/2027/QĐ.LMHTX", "number", "88/2027/QĐ.LMHTX"),
        ("Lam Sơn, ngày 17 tháng 3", "Lam Sơn ngày 17 tháng 3", "place", "Lam Sơn"),
        ("Lam Sơn, ngày 17 tháng 3", "Hôm nay ngày 17 tháng 3", "place", None),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XHCN VIỆT NAM", "issuer", "Liên minh Hợp tác xã tỉnh Lam Sơn"),
        ("Về việc ban hành quy chế", "Về việc: Ban hành quy chế[1]", "title", "Về việc: Ban hành quy chế"),
    ],
)
def test_header_is_read_in_the_loose_forms_of_small_offices(
    printed: str, line: str, field: str, value: str | None
) -> None:
    assert getattr(_read(_DECISION.replace(printed, line)), field) == value


def test_hours_of_an_agenda_are_no_title() -> None:
    head = _HEAD.replace("QĐ-LMHTX", "CTr-LMHTX")
    read = _read(f"{head}CHƯƠNG TRÌNH\nHội nghị Ban Chấp hành lần thứ 6\n7h30: Đón tiếp đại biểu\n8h00: Khai mạc\n")
    assert read.title == "Hội nghị Ban Chấp hành lần thứ 6"


def test_application_of_a_person_is_no_letter() -> None:
    form = (
        f"{_STATE}ĐƠN XIN GIA NHẬP HỢP TÁC XÃ\nKính gửi: Hội đồng quản trị\nTôi tên là: Lê Văn Tám\nTôi xin cam kết.\n"
    )
    assert _read(form).kind == "other"
    assert _read(form.replace("ĐƠN XIN GIA NHẬP HỢP TÁC XÃ", "V/v gia nhập hợp tác xã")).kind == "official_letter"


def test_bodies_that_issue_together_are_named_together() -> None:
    head = _HEAD.replace("LIÊN MINH HỢP TÁC XÃ\n", "HỘI NÔNG DÂN - HỘI LHPN - ĐOÀN TNCS HỒ CHÍ MINH\n")
    read = _read(f"{head}KẾ HOẠCH\nPhối hợp ra quân\nI. MỤC ĐÍCH\n1. Nâng cao ý thức.\n")
    assert read.issuer == "Hội Nông dân - Hội LHPN - Đoàn TNCS Hồ Chí Minh tỉnh Lam Sơn"


def test_who_decides_in_capitals_above_the_subject_is_no_title() -> None:
    head = f"{_HEAD}QUYẾT ĐỊNH\nCỦA HỘI ĐỒNG QUẢN TRỊ\n(V/v ban hành Quy chế)\nCăn cứ Điều lệ;\nĐiều 1. Ban hành.\n"
    assert _read(head).title == "V/v ban hành Quy chế"


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("tại trụ sở Hội Luật gia tỉnh, ngày 20/6/2027, Ban Thường vụ họp.", date(2027, 6, 20)),
        ("theo Luật Giáo dục ngày 14/6/2019, Ban Thường vụ họp.", None),
    ],
)
def test_jurists_are_no_law_whose_day_is_told(told: str, day: date | None) -> None:
    assert _read(f"HỘI LUẬT GIA TỈNH LAM SƠN\n{_STATE}BIÊN BẢN\nHọp quý II\nThực hiện quy chế, {told}\n").date == day
