"""Notices, messages and plans of gatherings: what papers that are nothing else tell of a meeting; lists below headings; hours behind days."""
# ruff: noqa: DTZ001, E501 (times are local; sentences are in the manner of real texts)

from __future__ import annotations

from datetime import date, datetime

import pytest

from domain.extraction import DocumentFacts, MeetingFacts, Role
from extractors.documents.find import find_document_facts
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean


def _document(text: str) -> DocumentFacts:
    return find_document_facts(clean(text).text).facts


def _meeting(text: str) -> MeetingFacts | None:
    return find_meeting_facts(clean(text).text).facts


_HEAD = "HỘI ĐỒNG GIA TỘC HỌ LÊ\nSố: 17/TB-HĐGT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLam Sơn, ngày 20 tháng 5 năm 2031\nTHÔNG BÁO\nV/v Một số việc của họ\n"
_REST = "1. Các chi gửi danh sách con cháu đi học.\n2. Các chi đóng góp sửa nhà thờ.\n"


@pytest.mark.parametrize(
    ("told", "start", "venue"),
    [
        (
            "Ngày 05/5/2031, Hội đồng Gia tộc đã có cuộc họp đầu năm tại nhà thờ họ Lê.",
            date(2031, 5, 5),
            "nhà thờ họ Lê",
        ),
        (
            "Vào lúc 8g30 ngày 10/5/2031, Hội đồng Gia tộc tổ chức cuộc họp với các chi để bàn việc sửa nhà thờ.",
            datetime(2031, 5, 10, 8, 30),
            None,
        ),
        (
            "Sáng Chủ nhật 11/5/2031, tại nhà văn hóa thôn Đông, Hội đồng Gia tộc đã tổ chức cuộc họp mở rộng.",
            date(2031, 5, 11),
            "nhà văn hóa thôn Đông",
        ),
    ],
)
def test_notice_tells_of_a_meeting_that_was_held(told: str, start: date, venue: str | None) -> None:
    found = _meeting(f"{_HEAD}{told}\n{_REST}")
    assert found is not None
    assert (found.start, found.venue) == (start, venue)


def test_notice_calls_a_meeting_in_its_first_sentence() -> None:
    told = "Ngày 06/10/2031, Thường trực họ Lê đã họp quyết định triệu tập Hội nghị mở rộng Hội đồng Gia tộc lần thứ 5 vào 8g00 ngày Chủ nhật 14/12/2031 tại Hội trường Công ty An Khê."
    found = _meeting(f"{_HEAD}{told}\n{_REST}")
    assert found is not None
    assert (found.start, found.ordinal) == (datetime(2031, 12, 14, 8, 0), 5)


@pytest.mark.parametrize(
    "told",
    [
        "Thực hiện Nghị quyết Đại hội họ Lê lần thứ III ngày 12/3/2030, Hội đồng Gia tộc thông báo như sau:",
        "Để chuẩn bị Đại hội họ Lê, đề nghị các chi gửi danh sách trước ngày 12/6/2031.",
        "Hội đồng Gia tộc thông báo việc thu quỹ khuyến học từ ngày 12/6/2031.",
    ],
)
def test_notice_that_only_speaks_of_a_meeting_tells_of_none(told: str) -> None:
    assert _meeting(f"{_HEAD}{told}\n{_REST}") is None


def test_notice_asks_to_come_and_for_more() -> None:
    head = _HEAD.replace(
        "V/v Một số việc của họ", "V/v Tham dự Hội nghị tổng kết việc họ năm 2030 và gửi báo cáo của các chi"
    )
    found = _meeting(
        f"{head}Hội đồng thông báo về Hội nghị như sau:\n1. Thời gian: Hội nghị được tổ chức vào 13g30 chiều ngày 13.6.2031\n2. Địa điểm: Chùa Lam Quang, 83 đường Sông Lam, xã Lam Sơn.\n"
    )
    assert found is not None
    assert (found.title, found.start) == ("Hội nghị tổng kết việc họ năm 2030", datetime(2031, 6, 13, 13, 30))
    assert found.venue == "Chùa Lam Quang, 83 đường Sông Lam, xã Lam Sơn"


def test_menu_word_above_is_not_the_type() -> None:
    text = "Thông báo\n\n• Bản tin khẩn\nChi tiết\n\nHỘI ĐỒNG HƯƠNG LAM SƠN\n\nTHÔNG BÁO\n\nVỀ CUỘC HỌP BAN ĐIỀU HÀNH\n\nSáng ngày 23/11/2031, tại số 59 đường Sông Lam, Hội đồng hương Lam Sơn đã tổ chức cuộc họp Ban Điều hành.\n"
    assert _document(text).title == "Về cuộc họp Ban Điều hành"
    found = _meeting(text)
    assert found is not None
    assert (found.start, found.venue) == (date(2031, 11, 23), "số 59 đường Sông Lam")


def test_message_is_sent_from_a_place_on_a_day() -> None:
    text = "PHÒNG THÔNG TIN PHẬT GIÁO LAM SƠN\nTHÔNG CÁO BÁO CHÍ\nĐại hội Giáo hội thành công viên mãn\nLAM SƠN, ngày 21.11.2031 (PTTPGLS) - Đại hội Giáo hội Phật giáo kỳ IX tổ chức tại chùa Lam Quang, từ ngày 18 đến 20.11.2031 đã kết thúc vào chiều Chủ nhật.\nHơn 400 Phật tử đến dự.\n"
    document, found = _document(text), _meeting(text)
    assert (document.date, document.place) == (date(2031, 11, 21), "LAM SƠN")
    assert found is not None
    assert (found.start, found.end) == (date(2031, 11, 18), date(2031, 11, 20))


_SHARES = "Thông báo ngày đăng ký cuối cùng của Công ty An Khê như sau:\n1. Ngày đăng ký cuối cùng: 27/04/2031\n2. Ngày giao dịch không hưởng quyền: 26/04/2031\n3. Lý do và mục đích: Tổ chức Đại hội đồng cổ đông thường niên năm 2031\n"


def test_day_of_those_who_hold_shares_is_not_the_day_of_their_meeting() -> None:
    found = _meeting(
        f"{_SHARES}- Thời gian thực hiện: 25/05/2031.\n- Địa điểm thực hiện: Nhà khách Sen, số 5 đường Sông Lam.\n"
    )
    assert found is not None
    assert (found.start, found.venue) == (date(2031, 5, 25), "Nhà khách Sen, số 5 đường Sông Lam")
    later = _meeting(
        f"{_SHARES}- Thời gian họp: Trong tháng 05/2031, Công ty sẽ báo sau.\n- Địa điểm tổ chức họp: Nhà khách Sen.\n"
    )
    assert later is None or later.start is None


@pytest.mark.parametrize(
    ("title", "held"), [("TỔ CHỨC LỄ KỶ NIỆM NGÀY NHÀ GIÁO", True), ("TIẾP CÔNG DÂN NĂM 2031", False)]
)
def test_plan_of_one_gathering_says_when_and_where(title: str, *, held: bool) -> None:
    text = f"KẾ HOẠCH\n{title}\n\nCăn cứ chương trình công tác, Nhà trường xây dựng kế hoạch như sau:\nI. THỜI GIAN, ĐỊA ĐIỂM\n- Thời gian: 9h00 ngày 20/11/2031\n- Địa điểm: Hội trường khu A\nII. THÀNH PHẦN\n- Ban giám hiệu;\n"
    found = _meeting(text)
    assert (found is not None) is held
    if found:
        assert (found.start, found.venue) == (datetime(2031, 11, 20, 9, 0), "Hội trường khu A")


def _minutes(*lines: str) -> MeetingFacts:
    found = _meeting(
        "\n".join(("BIÊN BẢN HỌP NHÓM ĐỌC SÁCH", *lines, "1. Nhóm bàn việc mua sách.", "2. Nhóm chia việc."))
    )
    assert found is not None
    return found


def test_who_leads_stands_first_below_a_heading() -> None:
    found = _minutes(
        "Thời gian: 8 giờ ngày 5/10/2031",
        "III. Đoàn chủ tịch và ban thư ký",
        "1. Đoàn chủ tịch gồm:",
        "- Chị Vũ Thanh Lam, phụ trách chi đội",
        "- Bạn Ngô Xuân Lam, lớp trưởng",
        "2. Ban thư ký",
        "- Bạn Tạ Mạnh Lam",
    )
    assert found.chair == Role("Vũ Thanh Lam", "phụ trách chi đội")
    assert found.secretary == Role("Tạ Mạnh Lam", None)


@pytest.mark.parametrize(
    ("line", "chair"),
    [
        ("Chủ tọa: CTS Lê Thị Lam (Phó Ban Chấp Hành)", Role("Lê Thị Lam", "Phó Ban Chấp Hành")),
        ("| **Chủ trì (Chair):** | **Mạch Quốc Lam** (Project Manager) |", Role("Mạch Quốc Lam", "Project Manager")),
    ],
)
def test_office_in_brackets_is_no_name(line: str, chair: Role) -> None:
    assert _minutes("Thời gian: 8 giờ ngày 5/10/2031", line).chair == chair


@pytest.mark.parametrize("line", ["**Thời gian:** 13/08/2031, 09:30–10:45", "Thời gian: 09:30–10:45, ngày 13/08/2031"])
def test_hours_before_or_behind_the_day(line: str) -> None:
    found = _minutes(line)
    assert (found.start, found.end) == (datetime(2031, 8, 13, 9, 30), datetime(2031, 8, 13, 10, 45))


def test_label_below_gives_the_end_of_what_the_first_sentence_began() -> None:
    found = _minutes(
        "Vào lúc 15g30 ngày 30 tháng 01 năm 2031, nhóm đã họp.", "Thời gian: 15g30 - 17g10, ngày 30 tháng 01 năm 2031"
    )
    assert (found.start, found.end) == (datetime(2031, 1, 30, 15, 30), datetime(2031, 1, 30, 17, 10))


def test_moon_day_before_the_day_of_the_meeting() -> None:
    found = _minutes("Nhóm mở phiên họp ngày 28-11-Tân Hợi (DL: 31-12-2031), bàn việc mua sách.")
    assert found.start == date(2031, 12, 31)


def test_lock_of_some_minutes_is_no_khoa() -> None:
    assert _minutes("Thời gian: 13/08/2031", "Chốt: sai 5 lần thì khoá 15 phút.").khoa is None


@pytest.mark.parametrize(
    ("line", "start"),
    [
        ("(Trình bày tại Đại hội VIII, Lam Sơn, ngày 17/1/2031)", date(2031, 1, 17)),
        ("Trong Phiên họp Đại hội Đặc biệt 17/1/2031", date(2031, 1, 17)),
        ("Tình hình Đại hội các chi họ trong năm 2030", None),
    ],
)
def test_report_says_at_which_meeting_it_was_given(line: str, start: date | None) -> None:
    text = f"HỘI ĐỒNG HỌ LÊ LAM SƠN\n\nBÁO CÁO\n\nTỔNG KẾT VIỆC HỌ NĂM NĂM (2026 - 2030)\n\n{line}\n\nPHẦN THỨ NHẤT\n\nKẾT QUẢ VIỆC HỌ\n\n1. Họ đã sửa nhà thờ và mở lớp học.\n"
    found = _meeting(text)
    assert (found.start if found else None) == start
    assert _document(text).issuer == "Hội đồng Họ Lê Lam Sơn"


_LETTER = "THƯ KÊU GỌI\nĐÓNG GÓP CHO ĐẠI LỄ HỌ LÊ\nAn Sơn, ngày 01 tháng 8 năm 2030\nKính gửi\nToàn thể bà con họ Lê,\nHọ ta bao đời nay vẫn giữ nếp cũ, con cháu ở đâu cũng nhớ ngày giỗ tổ.\n"


def test_letter_of_a_clan_says_when_and_where_all_will_meet() -> None:
    text = f"{_LETTER}Đại lễ họ Lê sẽ được tổ chức tại nhà thờ họ Lê An Sơn trong 3 ngày: từ mồng 8 đến mồng 10 tháng 7 Tân Hợi (nhằm ngày 21 đến 23 tháng 8 năm 2031)\n"
    document, found = _document(text), _meeting(text)
    assert (document.kind, document.date, document.place) == ("official_letter", date(2030, 8, 1), "An Sơn")
    assert found is not None
    assert (found.start, found.end) == (date(2031, 8, 21), date(2031, 8, 23))
    assert found.venue == "nhà thờ họ Lê An Sơn"


def test_letter_that_tells_of_a_meeting_before_calls_none() -> None:
    assert (
        _meeting(f"{_LETTER}Theo cuộc họp ngày 06/2/2030 của Hội đồng Gia tộc, mỗi suất đinh góp 100.000 đồng.\n")
        is None
    )


def test_who_concluded_is_all_that_is_left_of_a_conclusion() -> None:
    text = "Sau khi nghe Ban Chỉ đạo báo cáo và ý kiến của các đại biểu dự họp, Chủ tịch UBND tỉnh Lê Văn Lam đã có kết luận về cuộc họp như sau:\n\nket luan cuoc hop phong chong dich\n"
    assert _document(text).kind == "conclusion_notice"
    found = _meeting(text)
    assert found is not None
    assert found.chair == Role("Lê Văn Lam", "Chủ tịch UBND tỉnh")


def test_venue_goes_on_behind_the_full_stop_of_a_unit() -> None:
    found = _minutes(
        "Thời gian: 8 giờ ngày 5/10/2031", "Địa điểm: Nhà khách Sen, số 36 đường Sông Lam, Phường Lam. TP. Lam Sơn"
    )
    assert found.venue == "Nhà khách Sen, số 36 đường Sông Lam, Phường Lam. TP. Lam Sơn"


@pytest.mark.parametrize(
    ("title", "start", "venue"),
    [
        (
            "CHƯƠNG TRÌNH\nĐẠI HỘI CHI ĐOÀN THÔN ĐÔNG LẦN THỨ V\nThời gian: 7h30 ngày 12/3/2031\nĐịa điểm: Nhà văn hóa thôn Đông",
            datetime(2031, 3, 12, 7, 30),
            "Nhà văn hóa thôn Đông",
        ),
        (
            "CHƯƠNG TRÌNH LÀM VIỆC HỘI NGHỊ BAN CHẤP HÀNH\n(Ngày 12/3/2031, tại Hội trường UBND xã)",
            date(2031, 3, 12),
            "Hội trường UBND xã",
        ),
    ],
)
def test_programme_of_a_meeting_tells_of_it(title: str, start: date, venue: str) -> None:
    found = _meeting(
        f"ĐOÀN XÃ LAM SƠN\nBCH CHI ĐOÀN THÔN ĐÔNG\n{title}\n\nBuổi sáng:\n- 7h30: Đón tiếp đại biểu\n- 8h00: Khai mạc\n"
    )
    assert found is not None
    assert (found.start, found.venue) == (start, venue)


def test_programme_of_work_tells_of_no_meeting() -> None:
    text = "CHƯƠNG TRÌNH\nHành động thực hiện Nghị quyết Đại hội Đảng bộ xã Lam Sơn lần thứ V\n\nI. MỤC ĐÍCH\n1. Cụ thể hóa nghị quyết.\n"
    assert _meeting(text) is None


def test_venue_ends_before_for_how_long_it_goes_on() -> None:
    found = _minutes("Nhóm họp lúc 7 giờ 30 phút, ngày 23/7/2031 tại Hội trường UBND xã và diễn ra trong 2 ngày.")
    assert found.venue == "Hội trường UBND xã"
