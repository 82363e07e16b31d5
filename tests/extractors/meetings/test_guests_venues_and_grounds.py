"""Ai dự, ở đâu, theo căn cứ nào: counts behind a list of guests, addresses to their end, sentences that only tell on what basis."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date

import pytest

from extractors.meetings.find import find_meeting_facts
from tests.extractors.meetings.told_meetings import held, told
from vitext.clean import clean

_HELD = "Sáng 15/3, Hội Nông dân phường Hòa An tổ chức Đại hội đại biểu lần thứ V, nhiệm kỳ 2026 - 2031."


@pytest.mark.parametrize(
    ("guests", "present"),
    [
        ("Dự Đại hội có lãnh đạo Hội Nông dân TP. Sen, lãnh đạo phường và 45 đại biểu đại diện cho 231 hội viên.", 45),
        ("Dự Đại hội có Bí thư T.Ư Đoàn Lê Văn An, cùng 137 đại biểu ưu tú đại diện cho hàng nghìn thanh niên.", 137),
        ("Dự Đại hội về phía tỉnh có ông Lê Văn An, Phó Chủ tịch Hội Nông dân tỉnh. Về lãnh đạo phường có bà Hà Thị Bình, Bí thư Đảng ủy cùng 38 đại biểu chính thức.", 38),
        ("Dự Đại hội có ông Lê Văn An. Các đồng chí lãnh đạo các ban, ngành; Chủ tịch Hội Nông dân các phường và 83 đại biểu.", 83),
        ("Dự Đại hội có ông Lê Văn An, Chủ tịch Hội Nông dân tỉnh. Hiện nay, Hội có 231 hội viên ở 7 chi hội.", None),
        ("Dự Đại hội có ông Lê Văn An. Đại diện Ban Chấp hành báo cáo việc kết nạp 39 hội viên mới.", None),
        ("Đại hội cấp trên sẽ diễn ra trong tháng 11/2026 với 200 đại biểu tham dự.", None),
    ],
)  # fmt: skip
def test_who_is_counted_stands_behind_the_guests(guests: str, present: int | None) -> None:
    facts = held(f"{_HELD} {guests}")
    assert (facts.attendance or {}).get("present") == present


def test_staff_of_a_school_are_counted_by_their_letters() -> None:
    facts = held(
        "Chiều 15/3, Trường THCS Hòa An tổ chức Hội nghị viên chức năm học 2025 - 2026. Tham dự hội nghị có 24 GV-NV."
    )
    assert (facts.attendance or {}).get("present") == 24


@pytest.mark.parametrize(
    ("place", "venue"),
    [
        ("tại Hội trường 2-9 (TP. Sen)", "Hội trường 2-9 (TP. Sen)"),
        ("tại văn phòng chùa Hòa An, số 03 Lê Lợi, P.1, TP. Trà Vinh", "văn phòng chùa Hòa An, số 03 Lê Lợi, P.1, TP. Trà Vinh"),
        ("tại Nhà thờ họ Lê, xã Hòa An, huyện Sen, tỉnh Thanh Hóa", "Nhà thờ họ Lê, xã Hòa An, huyện Sen, tỉnh Thanh Hóa"),
        ("tại Hội trường tầng 3, Trung tâm Hội nghị tỉnh", "Hội trường tầng 3, Trung tâm Hội nghị tỉnh"),
        ("tại Trung tâm Hội nghị - Nhà khách tỉnh", "Trung tâm Hội nghị - Nhà khách tỉnh"),
        ("tại Hội trường A", "Hội trường A"),
        ("tại Hội trường UBND phường (sáng cùng ngày)", "Hội trường UBND phường"),
    ],
)  # fmt: skip
def test_address_is_read_to_its_end(place: str, venue: str) -> None:
    assert (
        held(f"Sáng 15/3, {place}, Hội Người cao tuổi phường đã tổ chức Đại hội nhiệm kỳ 2026 - 2031.").venue == venue
    )


@pytest.mark.parametrize(
    "later",
    [
        "Theo kế hoạch, hội nghị tổng kết sẽ diễn ra tại Trung tâm Hội nghị tỉnh với 200 đại biểu.",
        "Trong tháng, Thường trực tổ chức các cuộc khảo sát khu nhà ở tại Bàu Sen và việc xử lý rác.",
        "Hội nghị được tổ chức để bảo đảm quyền lợi của người lao động tại Công ty.",
    ],
)
def test_places_of_something_else_are_no_venue(later: str) -> None:
    facts = held(f"Sáng 15/3, Thường trực HĐND phường họp định kỳ tháng 3. {later}")
    assert facts.venue is None


def test_grounds_of_many_sentences_are_passed_over() -> None:
    facts = held(
        "Căn cứ Điều lệ Đảng và các văn bản hướng dẫn của cấp trên. Căn cứ Hướng dẫn số 05 ngày 01/12/2025 của Đảng ủy xã. "
        "Được sự chỉ đạo của Tổ công tác về công tác tổ chức Đại hội. Sau một thời gian chuẩn bị khẩn trương. "
        "Sáng ngày 12/03/2026. Chi bộ Trường Tiểu học Hòa An tổ chức Đại hội lần thứ XI nhiệm kỳ 2026 - 2028.\n"
        "Về dự có đồng chí Lê Văn An - Bí thư Đảng ủy, đồng chí Hà Văn Bình - Chủ tịch UBND xã - Tổ trưởng tổ công tác chỉ đạo Đại hội."
    )
    assert (facts.start, facts.chair) == (date(2026, 3, 12), None)


def test_a_decision_whose_symbol_is_spaced_dates_no_meeting() -> None:
    facts = held(
        "Thực hiện Quyết định số 1484/ QĐ- UBND ngày 06 tháng 01 năm 2026 của UBND tỉnh.\n"
        "Ngày 12 tháng 3 năm 2026, hội nghị sơ kết công tác thi đua của Khối được tổ chức tại Hội Chữ thập đỏ tỉnh."
    )
    assert facts.start == date(2026, 3, 12)


@pytest.mark.parametrize(
    "lead",
    [
        "Từ ngày 4/3 đến 16/3/2026, 14 xã đã tổ chức thành công kỳ họp thứ Nhất HĐND xã khóa XX để bầu các chức danh.",
        "Ngày 15/3, Liên đoàn Lao động tỉnh cho biết, đã có thêm 5 công đoàn cơ sở tổ chức thành công đại hội nhiệm kỳ 2026 - 2031.",
    ],
)
def test_meetings_of_several_bodies_are_none(lead: str) -> None:
    assert told(lead) is None


def test_an_election_to_come_is_not_the_day_of_the_meeting() -> None:
    facts = held(
        "Đồng chí Lê Văn An, Chủ tịch UBND xã chủ trì Hội nghị. Theo kế hoạch, cuộc bầu cử Trưởng thôn trên địa bàn xã "
        "sẽ được tổ chức vào ngày Chủ nhật 12/4/2026."
    )
    assert facts.start is None


@pytest.mark.parametrize(
    ("text", "start", "venue"),
    [
        (
            "Ban Thường vụ Đoàn trường thông báo về việc cử đại diện tham dự lễ tuyên dương sinh viên năm học 2025 - 2026 như sau:\n"
            "1. Thời gian: 18g00 ngày 07/11/2026 (thứ Bảy)\n2. Địa điểm: Hội trường lớn, P.7, Q.3\n3. Thành phần được triệu tập:\n- Bí thư các chi đoàn.\n",
            "2026-11-07T18:00:00",
            "Hội trường lớn, P.7, Q.3",
        ),
        (
            "THÔNG BÁO\nNội dung nghị quyết của Hội đồng gia tộc họ Lê\n\nNgày 04 tháng 6 năm 2026 tại Nhà thờ họ Lê, Hội đồng gia tộc họ Lê "
            "đã tổ chức Hội nghị sơ kết hoạt động 06 tháng đầu năm. Hội nghị do ông Lê Văn An - Chủ tịch Hội đồng chủ trì.\n",
            "2026-06-04",
            "Nhà thờ họ Lê",
        ),
        ("# Meeting Minutes - [19/10/2026]\n\n**Người tham dự**:\n\n- Toàn bộ thành viên\n\n1. Chia việc cho từng người.\n", "2026-10-19", None),
    ],
)  # fmt: skip
def test_papers_without_header_say_when_and_where(text: str, start: str, venue: str | None) -> None:
    facts = find_meeting_facts(clean(text).text).facts
    assert facts is not None
    assert facts.start is not None
    assert (facts.start.isoformat(), facts.venue) == (start, venue)


def test_start_and_end_are_labels_of_minutes() -> None:
    facts = find_meeting_facts(
        clean("# Meeting Minutes\n\nStart: 21:30 19/10/2026\nEnd: 22:10 19/10/2026\n\n1. Chia việc.\n").text
    ).facts
    assert facts is not None
    assert facts.start is not None
    assert facts.end is not None
    assert (facts.start.isoformat(), facts.end.isoformat()) == ("2026-10-19T21:30:00", "2026-10-19T22:10:00")


def test_session_below_the_title_goes_before_the_one_it_cites() -> None:
    text = (
        "Nghị quyết về việc sửa đổi Nghị quyết số 42/2030/NQ-HĐND của Hội đồng nhân dân tỉnh khóa VII, kỳ họp thứ 8\n"
        "Hội đồng nhân dân tỉnh Lam Sơn\nKhóa VII, kỳ họp thứ hai mươi lăm\n"
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2025;\nQuyết nghị:\nĐiều 1. Thông qua định mức.\n"
    )
    facts = find_meeting_facts(clean(text).text).facts
    assert facts is not None
    assert (facts.title, facts.ordinal, facts.body) == ("kỳ họp thứ hai mươi lăm", 25, "Hội đồng nhân dân tỉnh Lam Sơn")


def test_news_that_says_when_and_where_it_will_be() -> None:
    facts = held(
        "Đại hội Đại biểu Hội Cựu chiến binh tỉnh lần thứ VI có chủ đề “Đoàn kết - Đổi mới”. Nội dung là tổng kết nhiệm kỳ 2021 - 2026.\n"
        "Thời gian diễn ra đại hội 2 ngày, từ ngày 27 đến ngày 28/9/2026. Địa điểm tại Hội trường Tỉnh ủy (111 Lê Lợi, Quận 3)."
    )
    assert (facts.start, facts.end) == (date(2026, 9, 27), date(2026, 9, 28))
    assert facts.venue == "Hội trường Tỉnh ủy (111 Lê Lợi, Quận 3)"


def test_letter_that_calls_a_session_is_news_of_it() -> None:
    called = (
        "Văn phòng HĐND tỉnh vừa có Công văn số 188/VP-TH thông báo thời gian, địa điểm Kỳ họp thứ 10 HĐND tỉnh khóa XI.\n"
        "Theo đó, kỳ họp diễn ra trong 1 ngày (10-9-2026) tại Hội trường 2-9 (TP. Sen)."
    )
    facts = held(called, headline="Ngày 10-9 diễn ra kỳ họp thứ 10 HĐND tỉnh khóa XI")
    assert (facts.start, facts.ordinal, facts.venue) == (date(2026, 9, 10), 10, "Hội trường 2-9 (TP. Sen)")


def test_paper_that_concludes_tells_when_and_where() -> None:
    facts = held(
        "Ngày 18/9/2026, Văn phòng Chính phủ có Thông báo 425/TB-VPCP về Kết luận của Phó Thủ tướng Lê Văn An tại cuộc họp về đất đai.\n"
        "Theo đó, ngày 30 tháng 8 năm 2026, tại Trụ sở Chính phủ, Phó Thủ tướng Lê Văn An đã chủ trì cuộc họp về đất đai."
    )
    assert (facts.start, facts.venue) == (date(2026, 8, 30), "Trụ sở Chính phủ")


def test_hours_on_a_line_of_their_own() -> None:
    text = "# BIÊN BẢN CUỘC HỌP DỰ ÁN\n\n**Ngày:** 28/08/2026\n\n**Địa điểm:** Google Meet\n\n**Thời gian:** 14:00 - 16:30 (2.5 giờ)\n\n1. Chia việc.\n"
    facts = find_meeting_facts(clean(text).text).facts
    assert facts is not None
    assert facts.start is not None
    assert facts.end is not None
    assert (facts.start.isoformat(), facts.end.isoformat()) == ("2026-08-28T14:00:00", "2026-08-28T16:30:00")


def test_a_numbered_list_of_those_who_came_does_not_end_the_opening() -> None:
    text = (
        "HỘI ĐỒNG GIA TỘC HỌ LÊ\nSố: 02/NQ-HĐGT2026\nNGHỊ QUYẾT\nHỘI NGHỊ HỘI ĐỒNG GIA TỘC\n"
        "Vào hồi 14h30, ngày 12 tháng 02 năm 2026 tại nhà ông Lê Văn Ba, Hội đồng gia tộc tổ chức Hội nghị lần thứ hai với các thành viên:\n"
        "1. Ông Lê Văn An\n2. Ông Lê Văn Bình\n"
        "Hội nghị thống nhất cử ông Lê Văn An – Chủ tịch Hội đồng gia tộc chủ trì Hội nghị, ông Lê Văn Bình làm Thư ký Hội nghị.\n"
        "Với sự nhất trí của 100 % thành viên tham dự:\nQUYẾT NGHỊ\nĐiều 1. Thông qua kế hoạch giỗ tổ.\n"
    )
    facts = find_meeting_facts(clean(text).text).facts
    assert facts is not None
    assert facts.chair is not None
    assert facts.secretary is not None
    assert (facts.chair.name, facts.secretary.name) == ("Lê Văn An", "Lê Văn Bình")
    assert (facts.vote or {}).get("for_percent") == 100


@pytest.mark.parametrize(
    ("holder", "province"),
    [("Công đoàn Tổng công ty Điện lực TP Hà Nội", None), ("Liên đoàn Lao động thành phố Hà Nội", "Hà Nội")],
)
def test_firm_is_called_after_its_city(holder: str, province: str | None) -> None:
    assert held(f"Ngày 15/3, {holder} tổ chức Hội nghị Ban Chấp hành lần thứ 3, khóa XX.").province == province


def test_attendance_of_an_invitation_is_nobodys() -> None:
    text = "1. Thời gian: 7h30 ngày 31 tháng 5 năm 2026\n2. Địa điểm: Hội trường B1\n3. Thành phần tham gia:\nMỗi khoa cử 05 sinh viên dự Hội nghị cấp trường.\n"
    facts = find_meeting_facts(clean(text).text).facts
    assert facts is not None
    assert facts.attendance is None


def test_result_of_a_meeting_made_known_is_a_conclusion() -> None:
    text = "THÔNG BÁO KẾT QUẢ CUỘC HỌP HỘI ĐỒNG GIA TỘC\n\nNgày 12/3/2026, tại nhà thờ họ Lê, Hội đồng gia tộc họ Lê đã họp dưới sự chủ trì của Thạc sĩ Lê Văn An. Tham dự có 25 thành viên.\n"
    facts = find_meeting_facts(clean(text).text).facts
    assert facts is not None
    assert facts.chair is not None
    assert (facts.start, facts.venue, facts.chair.name) == (date(2026, 3, 12), "nhà thờ họ Lê", "Lê Văn An")


def test_end_has_a_label_of_its_own() -> None:
    text = "# Biên bản họp nhóm\n\n**Thời gian bắt đầu:** 20:00 12/10/2026\n**Thời gian kết thúc:** 21:30 12/10/2026\n\n1. Chia việc.\n"
    facts = find_meeting_facts(clean(text).text).facts
    assert facts is not None
    assert facts.end is not None
    assert facts.end.isoformat() == "2026-10-12T21:30:00"


@pytest.mark.parametrize(
    ("labels", "venue", "chair", "secretary"),
    [
        ("# Weekly Meeting 05\n\nDate: 12/10/2026\nTime: 20:00 - 21:30\nLocation: Google Meet\nHost: Lê Văn An\nSecretary: Hà Thị Hoa\n", "Google Meet", "Lê Văn An", "Hà Thị Hoa"),
        ("BIÊN BẢN HỌP TỔ\n\nThời gian: 20 giờ ngày 12/10/2026\nĐịa điểm: Phòng Hội đồng\nChủ tọa: Lê Văn An\nThư kí: Bà Hà Thị Hoa\n", "Phòng Hội đồng", "Lê Văn An", "Hà Thị Hoa"),
        ("BIÊN BẢN HỌP TỔ\n\nHôm nay, lúc 20 giờ ngày 12/10/2026, tại sảnh tầng 1 Chung cư Sen, tổ họp.\nChủ tọa: Lê Văn An\n", "sảnh tầng 1 Chung cư Sen", "Lê Văn An", None),
    ],
)  # fmt: skip
def test_labels_of_minutes(labels: str, venue: str, chair: str, secretary: str | None) -> None:
    facts = find_meeting_facts(clean(f"{labels}\n1. Chia việc cho từng người.\n").text).facts
    assert facts is not None
    assert facts.start is not None
    assert facts.chair is not None
    assert facts.start.isoformat() == "2026-10-12T20:00:00"
    assert (facts.venue, facts.chair.name) == (venue, chair)
    assert (facts.secretary.name if facts.secretary else None) == secretary
