"""Nơi họp, giờ họp, người chủ trì trong giấy mời, kế hoạch, biên bản, nghị quyết: told in a sentence, without labels."""
# ruff: noqa: DTZ001, E501 (times are local; sentences are in the manner of real texts)

from datetime import datetime

import pytest

from domain.extraction import DocumentFacts, MeetingFacts, Role
from extractors.documents.find import find_document_facts
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean

_HEADER = (
    "LIÊN MINH HỢP TÁC XÃ TỈNH LAM SƠN\nSố: 01/{symbol}-LMHTX\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
    "Độc lập - Tự do - Hạnh phúc\nLam Sơn, ngày 4 tháng 3 năm 2031\n\n"
)


def _meeting(text: str) -> MeetingFacts:
    facts = find_meeting_facts(clean(text).text).facts
    assert facts is not None
    return facts


def _document(text: str) -> DocumentFacts:
    return find_document_facts(clean(text).text).facts


_PLACES = [
    "xưởng chè Pang Cáng",
    "bãi xe HTX, tổ 9, phường Đông",
    "kho nông sản HTX",
    "trạm bơm Cầu Ngói",
    "Phòng họp số 2, cơ quan Liên minh HTX tỉnh",
    "trụ sở chính của Công ty, lô C12 đường số 4, Khu công nghiệp Nam Sơn",
    "Trung tâm Văn hóa - Học tập cộng đồng phường",
    "nhà văn hóa thôn An Mỹ",
]


@pytest.mark.parametrize("place", _PLACES)
def test_minutes_say_it_beside_the_day(place: str) -> None:
    text = f"BIÊN BẢN\nHọp triển khai công tác quý II năm 2031\n\nHôm nay, vào lúc 8 giờ 00 ngày 12/3/2031, tại {place}, HTX Bình Lâm tổ chức họp.\n\n1. Báo cáo.\n"
    assert _meeting(text).venue == place


@pytest.mark.parametrize("place", _PLACES)
def test_resolution_says_it_beside_the_day(place: str) -> None:
    text = f"HỢP TÁC XÃ BÌNH LÂM\nSố: 01/NQ-ĐHTV\n\nNGHỊ QUYẾT\nĐẠI HỘI THÀNH VIÊN THƯỜNG NIÊN NĂM 2031\n\nSáng ngày 12/3/2031, tại {place}, HTX đã tổ chức Đại hội thành viên thường niên năm 2031.\n\nQUYẾT NGHỊ:\nĐiều 1. Thông qua báo cáo.\n"
    assert _meeting(text).venue == place


def test_house_of_who_held_it_is_not_taken_with_the_holder() -> None:
    text = "BIÊN BẢN\nHọp quý II năm 2031\n\nHôm nay, ngày 12/3/2031, tại phòng họp số 2, cơ quan Hội Nông dân xã tổ chức họp.\n\n1. Báo cáo.\n"
    assert _meeting(text).venue == "phòng họp số 2"


def test_place_told_in_a_sentence_of_its_own() -> None:
    text = "THÔN AN MỸ\n\nTHÔNG BÁO\nV/v họp dân bàn việc làm đường\n\nKính gửi: các hộ gia đình\n\nThôn tổ chức họp toàn dân. Thời gian 19h30 ngày 25/3/2031. Địa điểm tại đình làng.\n"
    assert _meeting(text).venue == "đình làng"


def test_sentence_below_the_type_word_is_no_title() -> None:
    text = (
        _HEADER.format(symbol="GM")
        + "GIẤY MỜI\n\nLiên minh HTX tỉnh tổ chức Hội nghị tổng kết công tác năm 2030 vào lúc 8h00, ngày 12/3/2031 tại hội trường UBND xã.\nTrân trọng kính mời quý đại biểu đến dự.\n"
    )
    found = _meeting(text)
    assert _document(text).title is None
    assert (found.title, found.start, found.venue) == (
        "Hội nghị tổng kết công tác năm 2030",
        datetime(2031, 3, 12, 8, 0),
        "hội trường UBND xã",
    )


def test_what_an_invitation_is_to_stays_its_title() -> None:
    text = (
        _HEADER.format(symbol="GM")
        + "GIẤY MỜI\nDự Hội nghị tổng kết công tác năm 2030\n\nKính gửi: các ủy viên\n\nThời gian: 8h00, ngày 12/3/2031.\nĐịa điểm: hội trường.\n"
    )
    assert _document(text).title == "Dự Hội nghị tổng kết công tác năm 2030"


@pytest.mark.parametrize(
    "chair",
    [
        "3. Chủ trì: ông Lê Văn An, Chủ tịch Liên minh HTX tỉnh.",
        "a) Chủ trì đối thoại: Ông Lê Văn An - Chủ tịch Liên minh HTX tỉnh.",
    ],
)
def test_plan_says_when_where_and_by_whom(chair: str) -> None:
    text = (
        _HEADER.format(symbol="KH")
        + f"KẾ HOẠCH\nTổ chức Hội nghị đối thoại với hợp tác xã năm 2031\n\nI. MỤC ĐÍCH\nLắng nghe.\nII. THỜI GIAN, ĐỊA ĐIỂM\nHội nghị diễn ra trong 01 buổi, từ 8 giờ 00, ngày 12/3/2031 tại nhà ăn số 1 của Công ty.\n{chair}\nIII. TỔ CHỨC THỰC HIỆN\nVăn phòng chuẩn bị tài liệu.\n"
    )
    found = _meeting(text)
    assert (found.start, found.venue) == (datetime(2031, 3, 12, 8, 0), "nhà ăn số 1 của Công ty")
    assert found.chair == Role("Lê Văn An", "Chủ tịch Liên minh HTX tỉnh")


def test_who_leads_a_piece_of_work_chairs_no_planned_meeting() -> None:
    text = (
        _HEADER.format(symbol="KH")
        + "KẾ HOẠCH\nTổ chức Hội nghị tổng kết năm 2031\n\nI. THỜI GIAN\nThời gian: 8h00, ngày 12/3/2031.\nĐịa điểm: hội trường.\nII. PHÂN CÔNG\n- Chủ trì: ông Lê Văn An; phối hợp: Văn phòng.\n- Chủ trì: Văn phòng.\n"
    )
    assert _meeting(text).chair is None


def test_title_that_says_more_of_when_is_the_name() -> None:
    text = "HỢP TÁC XÃ BÌNH LÂM\nSố: 01/NQ-ĐHTV\n\nNGHỊ QUYẾT\nĐẠI HỘI THÀNH VIÊN THƯỜNG NIÊN NĂM TÀI CHÍNH 2030\n\nSáng ngày 12/3/2031, HTX đã tổ chức Đại hội thành viên thường niên do ông Lê Văn An, Giám đốc chủ trì.\n\nQUYẾT NGHỊ:\nĐiều 1. Thông qua báo cáo.\n"
    title = _meeting(text).title
    assert title is not None
    assert title.lower() == "đại hội thành viên thường niên năm tài chính 2030"


def test_why_some_were_absent_is_no_purpose() -> None:
    text = "BIÊN BẢN\nHọp quý II năm 2031\n\nThời gian: 8 giờ 00 ngày 12/3/2031\nCó mặt: 36 người.     Vắng: 02 người.     Lý do: trực trạm bơm.\nChủ trì: ông Lê Văn An\n\n1. Báo cáo.\n"
    assert _meeting(text).purpose is None


def test_office_before_the_name_behind_the_hour() -> None:
    text = (
        _HEADER.format(symbol="TB")
        + "THÔNG BÁO\nKết luận của Chủ tịch Liên minh Hợp tác xã tỉnh tại Hội nghị giao ban tháng 2\n\nVào lúc 15 giờ ngày 01/3/2031, Chủ tịch Liên minh HTX tỉnh, ông Lê Văn An, đã chủ trì hội nghị giao ban tháng 2.\n1. Văn phòng rà soát hồ sơ.\n"
    )
    assert _meeting(text).chair == Role("Lê Văn An", "Chủ tịch Liên minh HTX tỉnh")


def test_school_that_works_with_the_union_has_no_committee() -> None:
    text = "SỞ GIÁO DỤC VÀ ĐÀO TẠO LAM SƠN\nTRƯỜNG THPT LÊ LỢI\nSố: 96/NQ-HN\n\nNGHỊ QUYẾT\nHỘI NGHỊ VIÊN CHỨC NĂM HỌC 2031 - 2032\n\nHội nghị viên chức tiến hành ngày 07 tháng 10 năm 2031, thống nhất:\n1. Giao Hiệu trưởng phối hợp Ban Chấp hành Công đoàn triển khai Nghị quyết.\n"
    assert _document(text).issuer == "Trường THPT Lê Lợi"


def test_body_broken_at_a_dash_keeps_it() -> None:
    text = "UBND TỈNH LAM SƠN\nTRUNG TÂM XÚC TIẾN ĐẦU TƯ -\nTHƯƠNG MẠI VÀ DU LỊCH\nSố: 88/TTXT-NV\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLam Sơn, ngày 03 tháng 6 năm 2031\n\nKẾ HOẠCH\nXúc tiến thương mại năm 2031\n\nI. MỤC ĐÍCH\n"
    issuer = _document(text).issuer
    assert issuer is not None
    assert issuer.lower() == "trung tâm xúc tiến đầu tư - thương mại và du lịch"


@pytest.mark.parametrize("name", ["Cầm Thị Phiên", "H'Nuin Kbuôr", "Lều Văn An"])
def test_names_of_rare_families_behind_an_office(name: str) -> None:
    text = (
        _HEADER.format(symbol="TB")
        + f"THÔNG BÁO\nKết luận của Chủ tịch Liên minh Hợp tác xã tỉnh tại Hội nghị giao ban tháng 2\n\nNgày 01/3/2031, Chủ tịch Liên minh HTX tỉnh {name} đã chủ trì hội nghị giao ban tháng 2.\n1. Văn phòng rà soát hồ sơ.\n"
    )
    assert _meeting(text).chair == Role(name, "Chủ tịch Liên minh HTX tỉnh")


@pytest.mark.parametrize("session", ["phiên họp thường kỳ tháng 2", "hội nghị giao ban tháng 2"])
def test_day_behind_a_basis_is_kept(session: str) -> None:
    text = (
        _HEADER.format(symbol="TB")
        + f"THÔNG BÁO\nKết luận tại {session}\n\nThực hiện chương trình công tác, ngày 01/3/2031, tại phòng họp số 1, Liên minh HTX tỉnh tổ chức {session} do ông Lê Văn An, Chủ tịch chủ trì.\n1. Văn phòng rà soát hồ sơ.\n"
    )
    found = _meeting(text)
    assert (str(found.start), found.venue) == ("2031-03-01", "phòng họp số 1")


@pytest.mark.parametrize(
    "call",
    [
        "Thực hiện chương trình công tác, Liên minh HTX tỉnh tổ chức {name}. Kính mời các đồng chí tham dự với nội dung sau:",
        "Trân trọng kính mời: Ông (bà) ..............\nĐến dự {name} do Liên minh HTX tỉnh tổ chức.",
        "Liên minh HTX tỉnh kính mời đại biểu dự {name}, cụ thể như sau:",
    ],
)
@pytest.mark.parametrize("name", ["họp giao ban tháng 3 năm 2031", "Đại hội thành viên thường niên năm 2031"])
def test_name_above_the_labels_ends_with_its_sentence(call: str, name: str) -> None:
    text = (
        _HEADER.format(symbol="GM")
        + f"GIẤY MỜI HỌP\n\n{call.format(name=name)}\n\n- Thời gian: lúc 08h00’, thứ Năm, ngày 12/3/2031;\n- Địa điểm: Tại hội trường tầng 4;\nNội dung: thảo luận các báo cáo.\n"
    )
    assert _meeting(text).title == name


def test_who_held_a_committee_s_meeting_goes_before_the_committee() -> None:
    text = "Nhiều kết quả nổi bật trong năm qua\n12/03/2031 16:22\n\nNgày 12/3, tại hội trường xã đã diễn ra Hội nghị Ban Chấp hành lần thứ 8 do Liên minh HTX tỉnh tổ chức.\n\nTrong năm, Liên minh kết nạp 60 thành viên.\n"
    assert _meeting(text).body == "Liên minh HTX tỉnh"


@pytest.mark.parametrize("label", ["2. Tại: {v}", "b) Tại: {v}", "- Nơi họp: {v}", "2/ Địa điểm: {v}"])
def test_label_of_the_place_may_be_an_item(label: str) -> None:
    text = f"BIÊN BẢN\nHọp quý II năm 2031\n\n1. Thời gian: 8 giờ 00 ngày 12/3/2031\n{label.format(v='nhà văn hóa thôn Đông')}\n3. Chủ trì: ông Lê Văn An\n\nNội dung:\n1. Báo cáo.\n"
    assert _meeting(text).venue == "nhà văn hóa thôn Đông"


def test_number_and_term_of_a_congress_stand_below_a_blank_line() -> None:
    text = "HỘI NÔNG DÂN XÃ LAM SƠN\nSố: 05/BB\n\nBIÊN BẢN\n\nHỘI NGHỊ BAN CHẤP HÀNH LẦN THỨ 5\n\nKHÓA XII, NHIỆM KỲ 2028 - 2033\n\nThời gian: 8 giờ 00 ngày 12/3/2031\n\n1. Báo cáo.\n"
    assert _document(text).title == "Hội nghị Ban Chấp hành lần thứ 5, Khóa XII, nhiệm kỳ 2028 - 2033"


def test_first_sentence_right_below_the_title_is_none_of_it() -> None:
    text = "XÍ NGHIỆP CẤP NƯỚC LAM SƠN\nBIÊN BẢN\nHỘI NGHỊ NGƯỜI LAO ĐỘNG NĂM 2031\nHội nghị bắt đầu lúc 7 giờ 30, ngày 29 tháng 01 năm 2031\nĐịa điểm: hội trường\n1. Báo cáo.\n"
    assert _document(text).title == "Hội nghị người lao động năm 2031"


def test_end_may_stand_before_the_day() -> None:
    text = "BIÊN BẢN\nĐối thoại định kỳ quý III/2031\n\nBắt đầu: 15 giờ 00, kết thúc: 16 giờ 45, ngày 27/9/2031.\nTại: Phòng họp lầu 1.\nChủ trì: bà Lê Thị An\n\n1. Báo cáo.\n"
    found = _meeting(text)
    assert (found.start, found.end) == (datetime(2031, 9, 27, 15, 0), datetime(2031, 9, 27, 16, 45))


def test_labels_of_the_hour_and_the_house_are_labels_too() -> None:
    text = (
        _HEADER.format(symbol="GM")
        + "GIẤY MỜI HỌP\n\nLiên minh HTX tỉnh mời các ông, bà đến họp Ban Thường vụ mở rộng.\n+ Giờ họp: 7h30, thứ tư ngày 05/3/2031\n+ Nơi họp: trụ sở Liên minh\n+ Nội dung: bàn việc thi đua\n"
    )
    assert _meeting(text).title == "họp Ban Thường vụ mở rộng"


def test_plan_of_a_review_and_its_conference() -> None:
    text = (
        _HEADER.format(symbol="KH")
        + "KẾ HOẠCH\nSơ kết 05 năm thực hiện Đề án 09 và tổ chức Hội nghị sơ kết cấp tỉnh\n\nI. HỘI NGHỊ\n1. Thời gian: ngày 12/10/2031.\n2. Địa điểm: Hội trường Bệnh viện Sản - Nhi.\n3. Chủ trì Hội nghị: Đồng chí Lê Thị An, Chủ tịch.\nII. PHÂN CÔNG\n- Văn phòng: dự thảo báo cáo.\n"
    )
    found = _meeting(text)
    assert (found.title, found.venue) == ("Hội nghị sơ kết cấp tỉnh", "Hội trường Bệnh viện Sản - Nhi")
    assert found.chair == Role("Lê Thị An", "Chủ tịch")
