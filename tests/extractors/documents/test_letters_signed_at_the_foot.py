"""Thư, thông báo không có phần đầu: signed for a body at the foot, with their day, and papers whose type runs into the title."""
# ruff: noqa: E501 (sentences as they stand in real texts)

from datetime import date

from domain.extraction import DocumentFacts, Role
from extractors.documents.find import find_document_facts
from vitext.clean import clean


def _read(text: str) -> DocumentFacts:
    return find_document_facts(clean(text).text).facts


_WISHES = "Mỗi độ xuân về, lòng người xa quê bồi hồi nhớ những ngày đầu xuân bên thầy cô, bạn bè cũ của trường xưa. Trong tinh thần ấy, Hội gửi về mỗi thầy cô một tấm thiệp.\n\n"


def test_who_signs_for_a_body_below_a_letter_did_not_report_it() -> None:
    read = _read(
        f"Thông báo về quà xuân đến thầy cô\n\nKính gởi quý thầy cô\n\n{_WISHES}TM. Hội Ái hữu Trường Sen Hồng\n\nHội Trưởng\n\nTRẦN ÁI LIÊN\n"
    )
    assert (read.kind, read.author, read.signer) == ("other", None, Role("TRẦN ÁI LIÊN", "Hội Trưởng"))


def test_who_wrote_a_news_item_signs_for_nobody() -> None:
    read = _read(
        "Hội Nông dân xã Đông Hải tổng kết năm\n\nSáng 15/3/2031, Hội Nông dân xã Đông Hải tổ chức hội nghị tổng kết năm.\n\n"
        "Tại hội nghị, các đại biểu đã nghe báo cáo và thảo luận sôi nổi về nhiều nội dung quan trọng.\n\nTrần Ái Liên\n"
    )
    assert (read.kind, read.author, read.signer) == ("news", "Trần Ái Liên", None)


def test_day_on_a_line_of_its_own_and_beside_a_town_at_the_end() -> None:
    read = _read(
        "THƯ MỜI\nThân gửi các bạn lớp cũ\n\nNgày 17 tháng 8, 2031\n\nKính mời các bạn đến dự buổi họp mặt tại nhà bạn Lê Văn An lúc 9 giờ ngày 9/9/2031.\n"
    )
    assert read.date == date(2031, 8, 17)
    read = _read(
        "TRUNG TÂM VĂN BÚT SEN HỒNG\nTHÔNG BÁO KHẨN\nVỀ VIỆC DỜI NGÀY TỔ CHỨC HỌP MẶT\nĐồng kính gởi: Quý hội đoàn\n"
        "Ban Tổ chức buộc lòng dời ngày họp mặt vì mưa bão.\nTrước ngày 30 tháng 09 năm 2031\nBan Tổ chức kính báo.\nHouston ngày 6 tháng 3 năm 2031\n"
    )
    assert (read.date, read.place) == (date(2031, 3, 6), "Houston")


def test_days_of_a_conference_are_not_the_day_of_the_paper() -> None:
    read = _read(
        "Thông báo số 2\n\nHỘI NGHỊ NUÔI TRỒNG TOÀN QUỐC LẦN THỨ 9\n\nThành phố Đà Nẵng, ngày 8-10 tháng 11 năm 2031\n\n"
        "Kính gửi: Các nhà khoa học\nBan tổ chức xin thông báo hạn nộp bài đến hết ngày 15 tháng 07 năm 2031.\n"
    )
    assert (read.date, read.place) == (None, None)


def test_type_that_runs_into_the_title_and_a_title_printed_once_more() -> None:
    read = _read(
        "Số: 16/NQ-UBTVQH15 |\n|\n\nNGHỊ QUYẾTVề việc sắp xếp các đơn vị hành chính của tỉnh Lam Sơn năm 2031\n\n"
        "Về việc sắp xếp các đơn vị hành chính của tỉnh Lam Sơn năm 2031\n\n\nỦY BAN THƯỜNG VỤ QUỐC HỘI\n\n"
        "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2031/QH15;\n\nQUYẾT NGHỊ:\n\nĐiều 1. Sắp xếp các đơn vị hành chính.\n"
    )
    assert (read.kind, read.number, read.issuer) == ("resolution", "16/NQ-UBTVQH15", "Ủy ban Thường vụ Quốc hội")
    assert read.title == "Về việc sắp xếp các đơn vị hành chính của tỉnh Lam Sơn năm 2031"


def test_government_named_in_small_letters_above_the_grounds() -> None:
    grounds = "Căn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001;\nXét đề nghị của Bộ trưởng Bộ Nội vụ,\nQuyết nghị:\nĐiều 1. Thành lập thị xã Sen.\n"
    assert _read(f"Nghị quyết về việc thành lập thị xã Sen, tỉnh Lam Sơn\nChính phủ\n{grounds}").issuer == "Chính phủ"


def test_minutes_have_the_day_printed_below_their_title() -> None:
    read = _read(
        "BIÊN BẢN CUỘC HỌP CỦA BAN LIÊN LẠC\n\nPHÒNG LỚN (09-01-2031 – 17:00)\n\nThành phần tham dự\n\nÔng An, ông Bình\n\nBáo cáo công việc đã làm\n"
    )
    assert read.date == date(2031, 1, 9)


def test_a_conference_issues_nothing() -> None:
    read = _read(
        "HỘI NGHỊ TOÀN QUỐC LẦN THỨ BA HỆ THỐNG BẢO TÀNG SEN\nTHÔNG BÁO SỐ 5\nTháng 5-2031\nKính gửi: Các cơ quan, tổ chức.\n"
        "Bảo tàng Sen thông báo đến các cơ quan: hội nghị sẽ được tổ chức vào ngày 18/5/2031.\n"
    )
    assert read.issuer == "Bảo tàng Sen"


def test_who_will_invite_is_named_without_the_verb() -> None:
    read = _read(
        "THƯ MỜI\nKính gửi: Quý thầy cô\nNhân ngày hội, Hội Cựu Học Sinh Sen Hồng sẽ tổ chức buổi họp mặt lúc 9 giờ ngày 5/5/2031 tại nhà hàng Sen.\n"
    )
    assert read.issuer == "Hội Cựu Học Sinh Sen Hồng"


def test_letter_is_called_by_its_heading_and_not_by_whom_it_greets() -> None:
    read = _read(
        "THƯ CẢM ƠN\n\nChúng tôi nhóm bạn cũ trường Sen Hồng xin cảm ơn các bạn đã mời chúng tôi đến chung vui nhân ngày hội ngộ vừa qua.\n\nTM nhóm bạn cũ\n\nLê Trung\n"
    )
    assert (read.title, read.signer) == ("THƯ CẢM ƠN", Role("Lê Trung", None))
    read = _read(
        "THƯ MỜI HỌP MẶT\nThân gửi các bạn cựu học sinh lớp 12A\nBan liên lạc kính mời các bạn đến dự buổi họp mặt.\nThời gian: 10h00 ngày 15/3/2031\nĐịa điểm: Nhà hàng Sen\n"
    )
    assert read.title == "THƯ MỜI HỌP MẶT"


def test_class_keeps_its_letter_in_small_letters() -> None:
    read = _read(
        "TRƯỜNG THCS SEN HỒNG\nLỚP 6A\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBIÊN BẢN HỌP CHA MẸ HỌC SINH LỚP 6A\nThời gian: 7h30 ngày 20/9/2031\nChủ trì: Cô Lê Thị An\n"
    )
    assert read.issuer == "Lớp 6A"


def test_an_electronic_signature_tells_whose_it_is_and_names_nobody() -> None:
    head = "UBND TỈNH LAM SƠN\nSỞ TÀI CHÍNH\nSố: 12/STC-VP\nV/v nộp báo cáo\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLam Sơn, ngày 05 tháng 3 năm 2031\n\nKính gửi: Các đơn vị\n\nĐề nghị nộp báo cáo trước ngày 15/3/2031.\n\n"
    assert _read(f"{head}GIÁM ĐỐC\nTỉnh Lam Sơn\n").signer is None
    assert _read(f"{head}GIÁM ĐỐC\nNgười ký: Sở\nCơ quan: Tỉnh\nHà Nam\nThời gian ký:\n17.04.2031\n").signer is None
    assert _read(f"{head}GIÁM ĐỐC\n\n\nHà Nam\n").signer == Role("Hà Nam", "Giám đốc")


_NOTICE = "Thông báo của Giáo xứ Đông Hải: lịch dọn nghĩa trang và giờ lễ mùa đông\n\n"
_GROUND = (
    "Nghĩa trang giáo xứ cần được dọn cỏ trước mùa mưa, nhiều gia đình ở xa đã gửi tiền về góp công sửa lối đi.\n\n"
)


def test_paper_signed_by_hand_is_no_news_though_its_last_line_is_a_name() -> None:
    for signed in ("(đã ký)", "(Đã ký và đóng dấu)", "[đã ký, đóng dấu]"):
        read = _read(
            f"{_NOTICE}Đông Hải, ngày 5 tháng 3 năm 2031\n\nKính quý Cha,\n\n{_GROUND}Con xin chân thành cám ơn.\n\n"
            f"Linh mục Chánh xứ\n\n{signed}\n\nGiuse LÊ VĂN AN\n"
        )
        assert (read.kind != "news", read.author) == (True, None)
        assert (read.date, read.place) == (date(2031, 3, 5), "Đông Hải")
        assert read.title is not None
        assert read.title.startswith("Thông báo của Giáo xứ Đông Hải")


def test_news_that_somebody_signed_stays_news() -> None:
    for said in ("Chủ tịch xã đã ký và đóng dấu vào bản ghi nhớ.", "Đã ký", "(đã ký gửi bài)"):
        read = _read(
            "Hội Nông dân xã Đông Hải tổng kết năm\n\nSáng 15/3/2031, Hội Nông dân xã Đông Hải tổ chức hội nghị tổng kết năm.\n\n"
            f"Tại hội nghị, các đại biểu đã nghe báo cáo và thảo luận sôi nổi.\n\n{said}\n\nTrần Ái Liên\n"
        )
        assert read.kind == "news"


def test_letter_may_carry_the_codes_of_its_writers_before_its_own() -> None:
    head = "HỘI LÀM VƯỜN XÃ LAM SƠN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: {}\nLam Sơn, ngày 5 tháng 3 năm 2031\n"
    body = "Hội đề nghị các chi hội đăng ký trước khi mở lớp.\n"
    for number in ("12/2031/HLV-KH-CV", "12/CV-KH"):
        assert _read(f"{head.format(number)}Kính gửi: Các chi hội.\n{body}").kind == "official_letter"
    assert _read(f"{head.format('12/KH-HLV')}Kính gửi: Các chi hội.\n{body}").kind == "plan"
