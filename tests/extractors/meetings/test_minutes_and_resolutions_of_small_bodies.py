"""Biên bản, nghị quyết của chi hội, họ tộc, lớp, chùa, công ty: who was chosen to chair, where it was passed, labels in a row."""
# ruff: noqa: DTZ001, E501 (times are local; texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date, datetime

import pytest

from domain.extraction import MeetingFacts, Role
from extractors.documents.find import find_document_facts
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean

_NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"


def _meeting(text: str) -> MeetingFacts:
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    return found


def _minutes(*lines: str) -> MeetingFacts:
    return _meeting("\n".join(("HỘI ĐỒNG GIA TỘC HỌ LÊ", "BIÊN BẢN HỌP", *lines, "1. Bàn việc tu sửa nhà thờ.")))


@pytest.mark.parametrize(
    ("line", "chair", "secretary"),
    [
        ("Hồi 8 giờ ngày 12/02/2031, tại nhà thờ, Hội đồng họp. Chủ trì: ông Lê An - Tộc trưởng. Thư ký: ông Lê Lộc.", Role("Lê An", "Tộc trưởng"), Role("Lê Lộc", None)),
        ("Họp dưới sự chủ trì của ông Lê Văn An (Trưởng ban), thư ký là anh Lê Bá Lộc.", Role("Lê Văn An", "Trưởng ban"), Role("Lê Bá Lộc", None)),
        ("Chủ tọa cuộc họp: Cụ Lê Bá Khiêm\nThư ký: anh Lê Bá Lộc", Role("Lê Bá Khiêm", None), Role("Lê Bá Lộc", None)),
        ("Điều khiển cuộc họp: Lê Bá Khiêm (Trưởng họ)\nThư ký: Lê Thị Lộc", Role("Lê Bá Khiêm", "Trưởng họ"), Role("Lê Thị Lộc", None)),
        ("Chủ trì: HT. Thích Minh Quang - Trưởng ban\nThư ký: ĐĐ. Thích Nhuận An - Chánh Thư ký", Role("Thích Minh Quang", "Trưởng ban"), Role("Thích Nhuận An", "Chánh Thư ký")),
        ("Chủ trì: Thượng tọa Thích Minh Quang, Trưởng ban Trị sự\nThư ký: Thích Nữ Diệu An", Role("Thích Minh Quang", "Trưởng ban Trị sự"), Role("Thích Nữ Diệu An", None)),
        ("Hồi 8 giờ ngày 12/02/2031, tại nhà thờ, họ Lê họp.\nĐại hội đã bầu Đoàn chủ tịch gồm 3 người:\n1. Ông Lê Bá Khiêm - Trưởng họ\n2. Ông Lê Văn An - Phó ban", Role("Lê Bá Khiêm", "Trưởng họ"), None),
        ("Hồi 8 giờ ngày 12/02/2031, tại nhà thờ, họ Lê họp.\nĐại hội đã nghe Đoàn chủ tịch gồm 3 người:\n1. Sửa mái\n2. Lát sân", None, None),
        ("Chủ trì: lớp trưởng Lê Thị Khiêm\nThư kí: bí thư Trần Kiều An", Role("Lê Thị Khiêm", "lớp trưởng"), Role("Trần Kiều An", "bí thư")),
        ("Chủ trì: Phó Chủ tịch HĐQT Lê Thị Khiêm\nThư ký: Trợ lý TGĐ Trần An", Role("Lê Thị Khiêm", "Phó Chủ tịch HĐQT"), Role("Trần An", "Trợ lý TGĐ")),
        ("Chủ trì: TGĐ Lê Thị Khiêm\nThư ký: kỹ thuật viên ghi", Role("Lê Thị Khiêm", "TGĐ"), None),
        ("A– Chủ Tọa Đoàn:\n\n1- Ông Lê Bá Khiêm\n2- Ông Lê Văn An\n\nB- Thư Ký Đoàn:\n\n1- Ông Trần An", Role("Lê Bá Khiêm", None), Role("Trần An", None)),
        ("Chủ trì: Bà Lê Thị Khiêm, Trưởng phòng Kế hoạch - Tài chính", Role("Lê Thị Khiêm", "Trưởng phòng Kế hoạch - Tài chính"), None),
        ("Chủ trì: Bà Lê Thị Khiêm, Trưởng Ban Kinh tế - Ngân sách HĐND xã", Role("Lê Thị Khiêm", "Trưởng Ban Kinh tế - Ngân sách HĐND xã"), None),
        ("Chủ trì: Bà Lê Thị Khiêm, Trưởng phòng - Chủ trì", Role("Lê Thị Khiêm", "Trưởng phòng"), None),
    ],
)  # fmt: skip
def test_who_led_and_who_wrote(line: str, chair: Role | None, secretary: Role | None) -> None:
    found = _minutes(line)
    assert (found.chair, found.secretary) == (chair, secretary)


_RESOLUTION = (
    f"HỢP TÁC XÃ LAM SƠN\nSố: 02/NQ-ĐHTV\n{_NATION}Lam Sơn, ngày 28 tháng 3 năm 2031\n"
    "NGHỊ QUYẾT\nĐẠI HỘI THÀNH VIÊN THƯỜNG NIÊN NĂM 2030\nCăn cứ Điều lệ Hợp tác xã;\nQUYẾT NGHỊ:\n"
    "Điều 1. Thông qua báo cáo năm 2030.\n"
)


@pytest.mark.parametrize(
    ("last", "start", "venue", "present"),
    [
        ("Nghị quyết này được Đại hội thành viên họp ngày 27/3/2031 tại Hội trường xã, phường Bắc, tỉnh Lam Sơn thông qua.", date(2031, 3, 27), "Hội trường xã, phường Bắc, tỉnh Lam Sơn", None),
        ("Nghị quyết được Đại hội thành viên thường niên năm 2030 của Hợp tác xã Nông nghiệp, Dịch vụ và Môi trường Lam Sơn, tổ chức tại Hội trường UBND xã Lam Sơn ngày 27/3/2031 với 48/60 đại biểu tham dự, nhất trí thông qua.", date(2031, 3, 27), "Hội trường UBND xã Lam Sơn", 48),
        ("Nghị quyết được thông qua, giao Ban Giám đốc mở đại lý tại xã Bắc trước ngày 30/9/2031.", None, None, None),
        ("Ban Giám đốc tổ chức thực hiện tại xã Bắc từ ngày 01/4/2031.", None, None, None),
    ],
)  # fmt: skip
def test_last_article_tells_when_and_where_it_was_passed(
    last: str, start: date | None, venue: str | None, present: int | None
) -> None:
    found = _meeting(f"{_RESOLUTION}Điều 2. {last}")
    assert (found.start, found.venue) == (start, venue)
    assert (found.attendance or {}).get("present") == present


def test_body_on_the_line_below_a_bare_word_for_a_meeting_belongs_to_the_title() -> None:
    text = "CÔNG ĐOÀN NGÀNH Y TẾ TỈNH\nCĐCS BỆNH VIỆN LAM SƠN\nBIÊN BẢN HỘI NGHỊ\nBan Chấp hành Công đoàn cơ sở mở rộng (Quý I/2031)\nI. Thời gian, địa điểm:\n- Khai mạc: 14 giờ 00, ngày 14/02/2031\n- Địa điểm: Phòng giao ban Bệnh viện\nII. Nội dung:\n1. Thông qua báo cáo."
    found = _meeting(text)
    assert find_document_facts(clean(text).text).facts.title == found.title
    assert found.title == "Hội nghị Ban Chấp hành Công đoàn cơ sở mở rộng (Quý I/2031)"
    assert (found.start, found.venue, found.province) == (
        datetime(2031, 2, 14, 14, 0),
        "Phòng giao ban Bệnh viện",
        None,
    )


def test_label_of_five_words_ends_the_line_above_it() -> None:
    found = _minutes(
        "Thời gian: 8h ngày 16 tháng 3 năm 2031.",
        "Địa điểm: Nhà văn hóa thôn Bắc, xã Lam Sơn, huyện Hòa An, tỉnh Quảng Nam",
        "Tổng số thành viên HTX: 87.",
    )
    assert found.venue == "Nhà văn hóa thôn Bắc, xã Lam Sơn, huyện Hòa An, tỉnh Quảng Nam"


def _invited(about: str, place: str) -> MeetingFacts:
    return _meeting(
        f"UBND TỈNH LAM SƠN\nSỞ CÔNG THƯƠNG\nSố: 45/GM-SCT\n{_NATION}Lam Sơn, ngày 6 tháng 6 năm 2031\nGIẤY MỜI\n{about}\n"
        f"Sở Công Thương trân trọng kính mời các đơn vị.\nThời gian: 8h30 ngày 12/6/2031\nĐịa điểm: {place}\n"
    )


@pytest.mark.parametrize(
    ("about", "title"),
    [
        ("Dự họp thẩm tra các báo cáo trình kỳ họp thứ mười", "họp thẩm tra các báo cáo trình kỳ họp thứ mười"),
        ("V/v mời họp góp ý dự thảo Đề án", "họp góp ý dự thảo Đề án"),
        ("V/v mời dự cuộc họp về di dời chợ", "cuộc họp về di dời chợ"),
        ("V/v mời hợp tác góp ý dự thảo Đề án", None),
    ],
)
def test_what_they_are_asked_to_meet_for_names_the_meeting(about: str, title: str | None) -> None:
    assert _invited(about, "Phòng họp số 2").title == title


@pytest.mark.parametrize(
    ("place", "venue"),
    [
        ("phòng họp 301, số 2 Lê Lợi, Hà Nội và trực tuyến qua Zoom (ID: 885; pass: abc)", "phòng họp 301, số 2 Lê Lợi, Hà Nội"),
        ("phòng họp 301 (nhà A4; tầng 3)", "phòng họp 301"),
        ("phòng họp 301 (nhà A4), số 2 Lê Lợi", "phòng họp 301 (nhà A4), số 2 Lê Lợi"),
    ],
)  # fmt: skip
def test_venue_ends_before_an_open_bracket_and_before_what_is_followed_online(place: str, venue: str) -> None:
    assert _invited("Dự Hội nghị giao ban quý II", place).venue == venue


@pytest.mark.parametrize(
    ("line", "secretary"),
    [
        ("2. Bà Nông Thị Hiến - Trưởng phòng TCHC - Ủy viên kiêm thư ký", Role("Nông Thị Hiến", "Trưởng phòng TCHC")),
        ("2. Bà Nông Thị Hiến - Chức vụ: CB địa chính (ghi biên bản)", Role("Nông Thị Hiến", "CB địa chính")),
        ("2. Bà Nông Thị Hiến - Trưởng phòng TCHC - Ủy viên", None),
        ("2. Ông: Vàng A Sào - CA viên - Thư ký", Role("Vàng A Sào", "CA viên")),
        ("2. Ông: Vàng A Sào - CA viên, bà Hà Thị Mai - Thư ký", Role("Hà Thị Mai", None)),
    ],
)
def test_secretary_among_those_who_came(line: str, secretary: Role | None) -> None:
    found = _minutes("Hồi 8 giờ ngày 12/02/2031, tại trụ sở, Hội đồng họp.", "1. Ông Lê An - Giám đốc - Chủ trì", line)
    assert found.secretary == secretary


@pytest.mark.parametrize(
    ("line", "start", "end"),
    [
        ("Thời gian: 14g ngày 13/8/2031\nBuổi họp hoàn mãn lúc 16g30.", datetime(2031, 8, 13, 14, 0), datetime(2031, 8, 13, 16, 30)),
        ("Thời gian: 14g30 ngày 13/8/2031\nBuổi làm việc kết thúc 16h30 cùng ngày.", datetime(2031, 8, 13, 14, 30), datetime(2031, 8, 13, 16, 30)),
        ("Ngày 13/8/2031, nhóm chia mỗi người 14g trà.", date(2031, 8, 13), None),
    ],
)  # fmt: skip
def test_hours_with_a_bare_letter_and_ends_in_other_words(
    line: str, start: datetime | date, end: datetime | None
) -> None:
    found = _minutes(line)
    assert (found.start, found.end) == (start, end)


@pytest.mark.parametrize(
    ("line", "venue"),
    [
        ("Hồi 8h ngày 15/6/2031 tại Trụ sở khu phố 3, phường Đông, thành phố Bà Rịa, tỉnh Bà Rịa - Vũng Tàu đã tiến hành họp.", "Trụ sở khu phố 3, phường Đông, thành phố Bà Rịa, tỉnh Bà Rịa - Vũng Tàu"),
        ("Hồi 8h ngày 15/6/2031 tại Trụ sở khu phố 3, tỉnh Lam Sơn tổ chức họp.", "Trụ sở khu phố 3"),
        ("Địa điểm: Hội trường xã (số 2 Lê Lợi, Phường Đông, thành phố Bà Rịa)\nSự có mặt của ông bà góp phần cho cuộc họp thành công.", "Hội trường xã (số 2 Lê Lợi, Phường Đông, thành phố Bà Rịa)"),
        ("Địa điểm: Hội trường Trung tâm Văn hóa huyện Đông Hải, xã\nBình Sơn", "Hội trường Trung tâm Văn hóa huyện Đông Hải, xã Bình Sơn"),
    ],
)  # fmt: skip
def test_venue_with_its_province_and_without_the_next_line(line: str, venue: str) -> None:
    assert _minutes(line).venue == venue


def test_company_with_its_address_below_its_name_calls_its_holders() -> None:
    text = "CÔNG TY CỔ PHẦN VẬN TẢI LAM SƠN\nĐịa chỉ: 28 Lê Lợi, TP. Hải Phòng\nMST: 0200387122\nTHÔNG BÁO\n(Về việc triệu tập họp Đại hội đồng cổ đông bất thường lần 1 năm 2031)\nKính gửi: QUÝ CỔ ĐÔNG\nHội đồng quản trị Công ty thông báo triệu tập họp Đại hội đồng cổ đông bất thường lần 1 năm 2031:\n- Thời gian: 8h30 ngày 15/11/2031\n- Địa điểm: Phòng họp tầng 5\n- Nội dung: bầu bổ sung 01 thành viên HĐQT nhiệm kỳ 2027 - 2032\n"
    found = _meeting(text)
    assert (found.ordinal, found.term, found.start) == (1, None, datetime(2031, 11, 15, 8, 30))
    assert find_document_facts(clean(text).text).facts.issuer == "Công ty Cổ phần Vận tải Lam Sơn"


def test_association_of_people_from_elsewhere_invites() -> None:
    text = "Kính gửi: Quý thành viên Hội đồng hương Quảng Trị\n\nBan Liên lạc Hội đồng hương Quảng Trị tại TP. Cần Thơ trân trọng kính mời ông bà dự buổi Họp mặt đầu xuân 2031.\nThời gian: 9g00 ngày 25/02/2031\nĐịa điểm: Nhà hàng Hoa Sứ\n"
    assert _meeting(text).body == "Ban Liên lạc Hội đồng hương Quảng Trị tại TP. Cần Thơ"


@pytest.mark.parametrize(
    ("lines", "issuer"),
    [
        ("HỌ LÊ VĂN ĐẠI TỘC\nXÃ LAM SƠN", "Họ Lê Văn Đại Tộc xã Lam Sơn"),
        ("HỌ TÊN NGƯỜI LẬP\nXÃ LAM SƠN", None),
    ],
)
def test_clan_issues_its_own_papers(lines: str, issuer: str | None) -> None:
    text = f"{lines}\nLam Sơn, ngày 12 tháng 02 năm 2031\nNGHỊ QUYẾT\nHỌP HỌ ĐẦU XUÂN\nCác cụ và con cháu trong họ đã bàn bạc, nhất trí:\n1. Sửa nhà thờ.\n"
    assert find_document_facts(clean(text).text).facts.issuer == issuer


@pytest.mark.parametrize(
    ("name", "ordinal"),
    [
        ("Đại hội Thi đua yêu nước phường Lam Sơn lần thứ II", 2),
        ("Hội nghị chuẩn bị Hội thi tuyên truyền viên giỏi lần thứ II", None),
    ],
)
def test_congress_of_emulation_is_no_contest(name: str, ordinal: int | None) -> None:
    text = f"UBND PHƯỜNG LAM SƠN\nSố: 12/GM-UBND\n{_NATION}Lam Sơn, ngày 01 tháng 3 năm 2031\nGIẤY MỜI\nDự {name}\nThời gian: 8 giờ 00 ngày 05/3/2031\nĐịa điểm: Hội trường phường\n"
    assert _meeting(text).ordinal == ordinal


def test_letter_that_makes_known_what_was_concluded_tells_of_its_meeting() -> None:
    text = f"CÔNG TY ĐIỆN LỰC LAM SƠN\nSố: 1544/TB-PCLS\nV/v thông báo kết luận của Giám đốc tại cuộc họp tháng 8\n{_NATION}Lam Sơn, ngày 09 tháng 9 năm 2031\nKính gửi: Các phòng\nNgày 06/9/2031, tại phòng họp Công ty, ông Lê Văn An - Giám đốc Công ty đã chủ trì cuộc họp kiểm điểm tiến độ tháng 8/2031. Giám đốc kết luận:\n1. Ban QLDA đẩy nhanh tiến độ.\n"
    found = _meeting(text)
    assert (found.start, found.chair) == (date(2031, 9, 6), Role("Lê Văn An", "Giám đốc Công ty"))
    assert find_meeting_facts(clean(text.replace("thông báo kết luận", "trả lời kiến nghị")).text).facts is None


def test_notice_of_results_is_named_by_its_title() -> None:
    text = f"HỘI CỰU CHIẾN BINH TỈNH LAM SƠN\nSố: 27/TB-CCB\n{_NATION}Lam Sơn, ngày 17 tháng 01 năm 2031\nTHÔNG BÁO\nKết quả Hội nghị Ban Chấp hành Hội Cựu chiến binh tỉnh lần thứ 8, khóa VII (nhiệm kỳ 2027 - 2032)\nNgày 15/01/2031, Ban Chấp hành Hội khóa VII đã tiến hành Hội nghị lần thứ 8 tổng kết công tác Hội năm 2030. Hội nghị thống nhất:\n1. Thông qua báo cáo.\n"
    found = _meeting(text)
    assert found.title == "Hội nghị Ban Chấp hành Hội Cựu chiến binh tỉnh lần thứ 8, khóa VII (nhiệm kỳ 2027 - 2032)"
    assert (found.ordinal, found.khoa, found.term) == (8, "VII", (2027, 2032))


@pytest.mark.parametrize(
    ("above", "issuer", "number"),
    [
        ("CÔNG TY TNHH CẤP THOÁT NƯỚC   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nVÀ MÔI TRƯỜNG LAM SƠN   Độc lập - Tự do - Hạnh phúc\nSố : 09 /TB - CTN   Lam Sơn, ngày 10 tháng 01 năm 2031", "Công ty TNHH Cấp Thoát Nước và Môi trường Lam Sơn", "09/TB-CTN"),
        ("HỢP TÁC XÃ LAM SƠN   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 09/TB-HTX Lam Sơn, ngày 10 tháng 01 năm 2031", "Hợp tác xã Lam Sơn", "09/TB-HTX"),
    ],
)  # fmt: skip
def test_two_columns_behind_water_and_blanks_in_a_number(above: str, issuer: str, number: str) -> None:
    facts = find_document_facts(clean(f"{above}\nTHÔNG BÁO\nVề việc triệu tập Hội nghị người lao động\n").text).facts
    assert (facts.issuer, facts.number, facts.place) == (issuer, number, "Lam Sơn")


def test_invitation_that_is_only_called_so_keeps_its_line_as_title() -> None:
    text = "GIÁO XỨ LAM SƠN\nLam Sơn, ngày 02 tháng 02 năm 2031\nTHƯ MỜI HỌP\nKính gửi: Quý ông bà\nHội đồng Giáo xứ kính mời quý ông bà dự phiên họp đầu năm lúc 19h15 ngày 09/02/2031.\n"
    assert find_document_facts(clean(text).text).facts.title == "THƯ MỜI HỌP"


def test_association_meets_in_the_city_of_its_letter() -> None:
    text = "HỘI ĐỒNG HƯƠNG NGHI XUÂN\nTẠI THÀNH PHỐ HỒ CHÍ MINH\nTP. Hồ Chí Minh, ngày 10 tháng 11 năm 2031\nTHÔNG BÁO\nV/v: Tổ chức Đại hội khóa VI\nThời gian: 8h00 ngày 08/12/2031\nĐịa điểm: Trung tâm Đông Hồ\n"
    assert _meeting(text).province == "Hồ Chí Minh"


def test_abbreviated_sir_is_no_part_of_a_name() -> None:
    found = _minutes(
        "Thời gian: 16h30 ngày 07/7/2031", "- Chủ trì: Ô. Vũ Trọng Khải - CHT", "- Thư ký: B. Đỗ Thùy Dương"
    )
    assert (found.chair, found.secretary) == (Role("Vũ Trọng Khải", "CHT"), Role("Đỗ Thùy Dương", None))


def test_end_and_roll_in_brackets_on_the_labels_of_notes() -> None:
    text = "Nhóm: Ban Tổ chức hội trại\nBiên bản họp số 3\n\nNgày: 15/3/2031 (thứ 6) Bắt đầu: 17h15 Kết thúc: 18h30\nĐịa điểm: phòng Đoàn\nCó mặt: Quân, Trí, Khánh Linh, Bảo, Duyên, Tú (6/8). Vắng: Hà (ốm)\n1. Nộp bản vẽ cổng trại.\n"
    found = _meeting(text)
    assert (found.start, found.end) == (datetime(2031, 3, 15, 17, 15), datetime(2031, 3, 15, 18, 30))
    assert found.attendance == {"convened": 8, "present": 6}
    assert find_document_facts(clean(text).text).facts.issuer is None  # “số 3” is no department


def test_households_who_came_stand_on_a_line_of_their_own() -> None:
    found = _minutes(
        "Hồi 19h30 ngày 05/4/2031, tại nhà văn hóa.", "1. Ông Lù Văn Páo - Trưởng thôn", "Cùng 46/52 hộ dân"
    )
    assert found.attendance == {"convened": 52, "present": 46}


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("CHƯƠNG TRÌNH HỘI NGHỊ\nTỔNG KẾT CÔNG TÁC NĂM 2030", "Hội nghị Tổng kết công tác năm 2030"),
        ("CHƯƠNG TRÌNH\nHỘI NGHỊ TỔNG KẾT CÔNG TÁC NĂM 2030", "Hội nghị tổng kết công tác năm 2030"),
    ],
)
def test_programme_whose_meeting_stands_on_the_line_of_its_type(heading: str, title: str) -> None:
    text = f"SỞ CÔNG THƯƠNG LAM SƠN\nSố: 36/CTr-SCT\n{_NATION}Lam Sơn, ngày 30 tháng 12 năm 2030\n{heading}\nI. Thời gian: Ngày 09/01/2031\nII. Địa điểm: Hội trường Sở\n"
    assert _meeting(text).title == title


def test_report_says_at_which_meeting_it_was_given() -> None:
    text = f"HỘI LÀM VƯỜN TỈNH LAM SƠN\nSố: 08/BC-HLV\n{_NATION}Lam Sơn, ngày 12 tháng 01 năm 2031\nBÁO CÁO\nTổng kết hoạt động năm 2030\n(Trình bày tại Hội nghị thường niên ngày 14/01/2031, tại Nhà khách tỉnh)\nI. Tình hình chung\nHội có 412 hội viên.\n"
    found = _meeting(text)
    assert (found.title, found.start) == ("Hội nghị thường niên", date(2031, 1, 14))


def test_meeting_of_a_body_that_is_the_only_title() -> None:
    text = "BIÊN BẢN BUỔI HỌP\n\nHội Cựu học viên Nông Lâm Lam Sơn\n\nNgày giờ: 02 tháng 07 năm 2031 từ 16 giờ 30 đến 20 giờ 30\nĐịa điểm: 61 Lê Lợi\nChủ tọa buổi họp: Anh Trần Văn Hai\n1. Bầu ban điều hành.\n"
    assert _meeting(text).title == "Buổi họp Hội Cựu học viên Nông Lâm Lam Sơn"


@pytest.mark.parametrize(
    ("label", "venue"),
    [
        ("Thời gian và địa điểm tổ chức:\n- Tại Văn phòng Cục: sáng ngày 20/11/2031, Hội trường lầu 5", "Văn phòng Cục"),
        ("Thời gian: 8h ngày 20/11/2031\nĐịa điểm: Điểm cầu chính: Hội trường lầu 5", "Điểm cầu chính: Hội trường lầu 5"),
        ("Thời gian: 8h ngày 20/11/2031\nNơi: nhà giáo lý", "nhà giáo lý"),
        ("Thời gian: 8h ngày 20/11/2031\nNơi nhận: các lớp", None),
    ],
)  # fmt: skip
def test_labels_of_the_place(label: str, venue: str | None) -> None:
    assert _minutes(label).venue == venue


def test_association_of_a_province_is_a_body_of_its_own() -> None:
    text = "TRUNG ƯƠNG HỘI CHỮ THẬP ĐỎ VIỆT NAM\nTỈNH HỘI PHÚ YÊN\nSố 11/NQ-CTĐ\nPhú Yên, ngày 19 tháng 01 năm 2031\nNGHỊ QUYẾT\nHội nghị Ban Chấp hành lần thứ 5, khóa IX\nCăn cứ kết quả Hội nghị Ban Chấp hành lần thứ 5 ngày 18/01/2031;\nQUYẾT NGHỊ:\n1. Thông qua báo cáo.\n"
    facts, found = find_document_facts(clean(text).text).facts, _meeting(text)
    assert (facts.issuer, facts.parent_issuer) == (
        "Ban Chấp hành Tỉnh Hội Phú Yên",
        "Trung ương Hội Chữ thập đỏ Việt Nam",
    )
    assert (found.start, found.province) == (date(2031, 1, 18), "Phú Yên")


def test_number_of_a_header_that_has_run_into_one_line() -> None:
    text = "HỘI ĐỒNG NHÂN DÂN TỈNH LAM SƠN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 21/2031/NQ-HĐND Lam Sơn, ngày 08 tháng 12 năm 2031\nNGHỊ QUYẾT\nQuy định mức chi tiếp khách\nQUYẾT NGHỊ:\nĐiều 1. Quy định mức chi.\n"
    facts = find_document_facts(clean(text).text).facts
    assert (facts.number, facts.place, facts.date) == ("21/2031/NQ-HĐND", "Lam Sơn", date(2031, 12, 8))


@pytest.mark.parametrize("labels", [("I. ", "II. ", "III. "), ("1. ", "2. ", "3. ")])
def test_parts_of_a_resolution_that_say_when_where_and_who_met(labels: tuple[str, str, str]) -> None:
    first, second, third = labels
    found = _meeting(
        "TRƯỜNG TIỂU HỌC KHE NGANG\nHỘI ĐỒNG TRƯỜNG\n\nKhe Ngang, ngày 9 tháng 9 năm 2031\n\nNGHỊ QUYẾT\nPHIÊN HỌP HỘI ĐỒNG TRƯỜNG LẦN 1\n\n"
        f"{first}Thời gian, địa điểm: 14 giờ 00 ngày 08/9/2031, tại văn phòng nhà trường.\n"
        f"{second}Thành phần: có mặt 10/11 thành viên.\nChủ tọa: ông Lê Khang - Hiệu trưởng. Thư ký: bà Lê Thị Mơ.\n\n"
        f"{third}Nội dung nghị quyết\n\n- Tu sửa hàng rào."
    )
    assert (found.start, found.venue) == (datetime(2031, 9, 8, 14, 0), "văn phòng nhà trường")
    assert (found.chair, found.secretary) == (Role("Lê Khang", "Hiệu trưởng"), Role("Lê Thị Mơ", None))
    assert found.attendance == {"convened": 11, "present": 10}


def test_hour_of_a_meeting_is_no_part_of_its_name() -> None:
    found = _meeting(
        "CHI BỘ XÓM ĐỒI\n\nKhe Ngang, ngày 04 tháng 10 năm 2031\n\nNGHỊ QUYẾT\nHọp chi bộ tháng 10 năm 2031\n\n"
        "Chi bộ xóm Đồi tiến hành họp thường kỳ lúc 16 giờ 30 ngày 03/10/2031 tại nhà văn hóa.\n\n1. Tu sửa hàng rào."
    )
    assert "16 giờ" not in (found.title or "")
    assert found.start == datetime(2031, 10, 3, 16, 30)
