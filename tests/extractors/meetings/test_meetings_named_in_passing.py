"""Meetings in the leads of news: names before a comma, bodies before an aside, days in a range, what they were for."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import MeetingFacts, Role
from extractors.documents.view import view_of
from extractors.meetings.find import find_meeting_facts
from extractors.meetings.holders import holder_of
from vitext.clean import clean

REST = "\n\nCác đại biểu thảo luận sôi nổi và thống nhất với nội dung trình bày.\n"


def read(lead: str, title: str = "Tin hoạt động trong tuần của xã") -> MeetingFacts:
    facts = find_meeting_facts(clean(f"{title}\n\n{lead}{REST}").text).facts
    assert facts is not None
    return facts


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("Ngày 16/7/2031, BCH Hội Nông dân huyện họp hội nghị lần thứ 3, đánh giá phong trào 6 tháng đầu năm.", "hội nghị lần thứ 3"),
        ("Sáng 29/2/2032, Thường trực HĐND huyện tổ chức phiên họp thường kỳ lần thứ 27, thống nhất nội dung kỳ họp.", "phiên họp thường kỳ lần thứ 27"),
        ("Ngày 5/1/2031, UBND xã tổ chức Hội nghị tổng kết năm 2030, triển khai nhiệm vụ năm 2031.", "Hội nghị tổng kết năm 2030, triển khai nhiệm vụ năm 2031"),
        ('Sáng ngày 5/7/2031, Ban Công tác tổ chức Hội thảo góp ý Đề án "Tăng cường giám sát; gắn kết các cơ quan".', 'Hội thảo góp ý Đề án "Tăng cường giám sát; gắn kết các cơ quan"'),
        ("Sáng 10/10/2031, Hội Cựu chiến binh tổ chức hội nghị tuyên truyền kinh tế hợp tác cho 80 đại biểu là chủ trang trại.", "hội nghị tuyên truyền kinh tế hợp tác"),
        ("Sáng 1/12/2031, tại Trung tâm Hội nghị đã diễn ra phiên làm việc thứ nhất Đại hội XIII Công đoàn tỉnh.", "Đại hội XIII Công đoàn tỉnh"),
        ("Sáng 2/10/2031, hội nghị liên tịch thống nhất nội dung, thời gian kỳ họp thứ 9 đã được tổ chức tại hội trường.", "hội nghị liên tịch thống nhất nội dung, thời gian kỳ họp thứ 9"),
        ("Vào ngày 13 tháng 4 năm 2031, Hội nghị người lao động của khối Văn phòng được tổ chức, có sự tham dự của lãnh đạo.", "Hội nghị người lao động của khối Văn phòng"),
        ("Sáng 1/8/2031, tại Cung Văn hóa đã diễn ra phiên chính thức Đại hội đại biểu Mặt trận tỉnh lần thứ XVI, nhiệm kỳ 2031 - 2036.", "Đại hội đại biểu Mặt trận tỉnh lần thứ XVI, nhiệm kỳ 2031 - 2036"),
        ("Chiều 18/12/2031, đại biểu có mặt tại hội trường: Khai mạc Đại hội Hội Sinh viên tỉnh lần thứ XI với tinh thần sáng tạo.", "Đại hội Hội Sinh viên tỉnh lần thứ XI"),
        ("Ngày 1/6/2031, Thường trực Liên minh HTX tỉnh có cuộc làm việc với đồng chí Lê Văn An, Giám đốc Sở.", "cuộc làm việc"),
    ],
)  # fmt: skip
def test_comma_ends_the_name_of_a_regular_meeting(lead: str, title: str) -> None:
    assert read(lead).title == title


@pytest.mark.parametrize(
    ("lead", "body"),
    [
        ("Sáng 25/2/2031, Cụm thi đua số 01 – Hệ thống thi đua Hội Nông dân các huyện, thị xã, thành phố đã tổ chức hội nghị ký kết giao ước.", "Cụm thi đua số 01"),
        ("Ngày 17/3/2031, cụm thi đua II (gồm Hội các quận 4, 6, 8) đã tổ chức hội nghị giao ban.", "cụm thi đua II"),
        ("Được sự đồng ý của Đảng ủy xã, sáng ngày 12/8/2031 Chi bộ thôn Na Lốc tổ chức Đại hội Chi bộ nhiệm kì 2031 – 2034.", "Chi bộ thôn Na Lốc"),
        ("Chiều 29/4/2031, Chi bộ trường Mầm non 3/2 tổ chức Đại hội chi bộ nhiệm kỳ 2031-2034.", "Chi bộ trường Mầm non 3/2"),
        ("Công đoàn Trường Tiểu học Bản Mù vừa phối hợp với nhà trường tổ chức Hội nghị người lao động năm học 2030-2031.", "Công đoàn Trường Tiểu học Bản Mù"),
        ("Ngày 26/4/2031, Liên minh Hợp tác xã tỉnh Lam Giang tiếp và làm việc với đoàn công tác tỉnh Hà Gia tại buổi làm việc.", "Liên minh Hợp tác xã tỉnh Lam Giang"),
        ("Chiều 21/11/2031, Tiểu ban văn kiện Đại hội Đảng bộ huyện lần thứ XX tổ chức cuộc họp (lần 3) để thảo luận.", "Tiểu ban văn kiện Đại hội Đảng bộ huyện lần thứ XX"),
        ("Chiều ngày 3/8/2031, Cụm thi đua Mặt trận 5 thành phố gồm: Hà Nội, Hải Phòng, Cần Thơ tổ chức hội nghị sơ kết 6 tháng.", "Cụm thi đua Mặt trận 5 thành phố"),
        ("Sáng ngày 16/10/2031, trường Hữu Nghị Bản Mù phối hợp với Công đoàn tổ chức Hội nghị viên chức năm 2031.", "trường Hữu Nghị Bản Mù"),
        ("Thực hiện Kế hoạch số 21-KH/ĐU về việc tổ chức Đại hội các chi bộ nhiệm kỳ 2030-2033, sáng ngày 2/7/2030, Chi bộ trường THCS Cát Vàng đã tổ chức Đại hội chi bộ lần thứ XVIII nhiệm kỳ 2030-2033.", "Chi bộ trường THCS Cát Vàng"),
        ("Sáng ngày 10-10-2031, tại hội trường. Hội Cựu chiến binh thành phố Đà Nẵng tổ chức hội nghị tuyên truyền.", "Hội Cựu chiến binh thành phố Đà Nẵng"),
        ("Thực hiện Luật Tổ chức Quốc hội, Ủy ban Thường vụ đã chỉ đạo Ban Công tác đại biểu tổ chức Hội nghị tổng kết vào ngày 21/2/2031.", "Ban Công tác đại biểu"),
        ("Ngày 20/4/2031 tại xã Tân Lợi Hội LHPN Tân Lợi tổ chức Đại hội đại biểu phụ nữ xã lần thứ XXII.", "Hội LHPN Tân Lợi"),
        ("Trong hai ngày 9, 10/9/2031, Hội nghị Đoàn Thanh niên các trường do Ban Cán sự Đoàn Đại học Lam Giang đăng cai đã diễn ra tại Hội trường lớn.", "Ban Cán sự Đoàn Đại học Lam Giang"),
        ("Ngày 29/3/2031, tại trụ sở đã diễn ra Hội nghị ký kết giao ước của các thành viên trong Cụm thi đua số 02 Liên hiệp Hội.", "Cụm thi đua số 02 Liên hiệp Hội"),
    ],
)  # fmt: skip
def test_body_that_holds_is_cut_from_day_and_aside(lead: str, body: str) -> None:
    assert read(lead).body == body


def test_number_in_brackets_is_that_of_the_meeting_held() -> None:
    lead = "Chiều 21/11/2031, Tiểu ban văn kiện Đại hội Đảng bộ huyện lần thứ XX tổ chức cuộc họp (lần 3) để thảo luận."
    assert read(lead).ordinal == 3


def test_khoa_of_a_session_that_is_only_prepared_is_not_the_meetings() -> None:
    lead = "Sáng 29/2/2032, Thường trực HĐND huyện tổ chức phiên họp lần thứ 27, thống nhất nội dung chương trình kỳ họp thứ 11(kỳ họp chuyên đề), HĐND huyện khóa XX, nhiệm kỳ 2031 – 2036."
    facts = read(lead)
    assert (facts.ordinal, facts.khoa, facts.term) == (27, None, None)


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("diễn ra từ ngày 5 tháng 8 đến ngày 6 tháng 8 năm 2030", date(2030, 8, 5), date(2030, 8, 6)),
        ("diễn ra từ ngày 30/12/2030 đến ngày 02/01/2031", date(2030, 12, 30), date(2031, 1, 2)),
        ("diễn ra trong ngày 5/8/2030", date(2030, 8, 5), None),
    ],
)
def test_first_and_last_day_are_read_where_both_months_are_printed(words: str, start: date, end: date | None) -> None:
    facts = read(f"Đại hội đại biểu Hội Nông dân huyện Mai Sơn lần thứ X {words} tại hội trường huyện.")
    assert (facts.start, facts.end) == (start, end)


def test_year_comes_from_a_day_that_is_near_and_a_plan_is_no_start() -> None:
    lead = "Chiều 22/6, Thường trực HĐND huyện tổ chức phiên họp. Kỳ họp dự kiến được tổ chức vào ngày 01/7/2031."
    assert read(lead).start == date(2031, 6, 22)


@pytest.mark.parametrize(
    ("lead", "purpose"),
    [
        ("Công đoàn trường tổ chức Hội nghị người lao động. Hội nghị nhằm đánh giá năm học qua và đề ra nhiệm vụ mới.", "đánh giá năm học qua và đề ra nhiệm vụ mới"),
        ("Chiều 29/4/2031. Được Đảng ủy đồng ý, Chi bộ trường tổ chức Đại hội nhiệm kỳ 2031-2034, nhằm quyết định nhiệm vụ mới.", "quyết định nhiệm vụ mới"),
        ("Ngày 29/8/2031, Đảng ủy xã tổ chức hội nghị cán bộ. Tại hội nghị, đại biểu chọn chi bộ ấp tổ chức đại hội điểm để các nơi học tập.", None),
    ],
)  # fmt: skip
def test_purpose_may_stand_in_the_next_sentence(lead: str, purpose: str | None) -> None:
    assert read(lead).purpose == purpose


@pytest.mark.parametrize(
    "lead",
    [
        "Tính đến ngày 13/3/2031, 4/12 Hội Nông dân cấp xã, phường đã tổ chức đại hội đại biểu nhiệm kỳ 2031 – 2036.",
        "Từ ngày 8/8/2031 đến nay, 18/18 chi bộ đã hoàn thành tổ chức đại hội chi bộ nhiệm kỳ 2031 - 2034.",
    ],
)
def test_news_of_the_congresses_of_many_is_about_no_meeting(lead: str) -> None:
    assert find_meeting_facts(clean(f"Tin hoạt động trong tuần\n\n{lead}{REST}").text).facts is None


def test_chair_has_the_title_before_the_name_though_another_follows() -> None:
    chair = read("Sáng 9/4/2031, tại trụ sở, Chủ tịch UBND tỉnh Phạm Minh An, Trưởng Ban Chỉ đạo phòng, chống dịch đã chủ trì cuộc họp về công tác phòng dịch.").chair  # fmt: skip
    assert chair is not None
    assert (chair.name, chair.role) == ("Phạm Minh An", "Chủ tịch UBND tỉnh")


@pytest.mark.parametrize(
    ("lead", "venue", "province"),
    [
        ("Chiều 18/12/2031, Hội Sinh viên tổ chức Đại hội tại Cung văn hóa Hữu nghị, Hà Nội.", "Cung văn hóa Hữu nghị", "Hà Nội"),
        ("Chiều 7/4/2031, tại thành phố Vị Thanh, tỉnh Hậu Giang, Hội Nông dân tổ chức hội nghị sơ kết.", "thành phố Vị Thanh, tỉnh Hậu Giang", "Hậu Giang"),
        ("Chiều 3/8/2031, Cụm thi đua tổ chức hội nghị sơ kết 6 tháng tại thành phố Cần Thơ.", "thành phố Cần Thơ", "Cần Thơ"),
        ("Ngày 1/12/2031, Sở Nông nghiệp tổ chức hội nghị tổng kết. Riêng trong năm, ngành đã trưng bày tại Hội chợ làng nghề.", None, None),
    ],
)  # fmt: skip
def test_venue_and_the_province_in_which_it_lies(lead: str, venue: str | None, province: str | None) -> None:
    facts = read(lead)
    assert (facts.venue, facts.province) == (venue, province)


@pytest.mark.parametrize(
    ("text", "chair"),
    [
        ("Chiều 7/4/2031, đồng chí Lê Minh An, Phó Thủ tướng, Trưởng Ban Chỉ đạo đổi mới, phát triển kinh tế tập thể đã chủ trì phiên họp của Ban.", "Phó Thủ tướng, Trưởng Ban Chỉ đạo đổi mới, phát triển kinh tế tập thể"),
        ("Chiều 7/4/2031, Bộ trưởng Nông nghiệp và Phát triển nông thôn Lê Minh An chủ trì Hội thảo về lúa chất lượng cao ở đồng bằng.", "Bộ trưởng Nông nghiệp và Phát triển nông thôn"),
        ("Ngày 14/7/2031, UBND huyện tổ chức họp thường kỳ tháng 7. Kết luận phiên họp, đồng chí Lê Minh An, Chủ tịch UBND huyện yêu cầu các ngành chủ động.", "Chủ tịch UBND huyện"),
        ("Ngày 14/7/2031, Công đoàn tổ chức hội nghị sơ kết. Đồng chí Lê Minh An, Chủ tịch Công đoàn ngành phát biểu chỉ đạo Hội nghị.", None),
    ],
)  # fmt: skip
def test_chair_is_who_presides_or_concludes_not_the_guest_who_speaks(text: str, chair: str | None) -> None:
    found = read(text).chair
    assert (found.role if found else None) == chair


def test_plan_of_a_meeting_tells_what_it_is_and_where() -> None:
    facts = find_meeting_facts(
        "HỘI LHPN HUYỆN MAI SƠN\nHỘI LHPN XÃ ĐÔNG HẢI\nSố: 3/KH-BCH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "Bản Mù, ngày 15 tháng 3 năm 2031\n\nKẾ HOẠCH\nTổ chức Đại hội đại biểu phụ nữ xã lần thứ IX, nhiệm kỳ 2031 - 2036\n\n"
        "I. MỤC ĐÍCH\nĐánh giá nhiệm kỳ qua.\nII. THỜI GIAN, ĐỊA ĐIỂM\n1. Thời gian: 01 ngày, ngày 20/4/2031.\n2. Địa điểm: Hội trường UBND xã.\n"
    ).facts
    assert facts is not None
    assert facts.title == "Đại hội đại biểu phụ nữ xã lần thứ IX, nhiệm kỳ 2031 - 2036"
    assert (facts.body, facts.ordinal, facts.term) == ("Hội LHPN xã Đông Hải", 9, (2031, 2036))
    assert (facts.start, facts.venue) == (date(2031, 4, 20), "Hội trường UBND xã")


def test_plan_of_other_work_is_about_no_meeting() -> None:
    text = "UBND XÃ BẢN MÙ\nSố: 3/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nTổ chức các hoạt động chào mừng Đại hội\n\nThời gian: ngày 20/4/2031.\n"
    assert find_meeting_facts(text).facts is None


def test_conclusion_at_a_briefing_is_a_meeting_and_an_inspection_is_none() -> None:
    head = "SỞ Y TẾ LAM GIANG\nBỆNH VIỆN MAI SƠN\nSố: 3/TB-BV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nTHÔNG BÁO\n"
    met = find_meeting_facts(
        f"{head}Kết luận của Giám đốc tại giao ban đầu tuần\n\nBác sĩ Lê Văn An, Giám đốc chủ trì giao ban.\n"
    ).facts
    assert met is not None
    assert (met.title, met.body) == ("giao ban đầu tuần", "Bệnh viện Mai Sơn")
    assert find_meeting_facts(f"{head}Kết luận thanh tra việc mua sắm năm 2030\n\nNội dung kết luận.\n").facts is None


def test_meeting_in_brackets_of_a_paper_that_is_told_of_is_none() -> None:
    text = (
        "Ngày 04/12, UBND tỉnh ban hành Công văn số 2221/UBND-TH, tổng hợp những nội dung khác nhau giữa Báo cáo và dự thảo "
        "Nghị quyết.\nCông văn nêu rõ: UBND tỉnh nhận được Báo cáo ngày 01/12/2031 của HĐND tỉnh (kỳ họp thứ sáu, HĐND tỉnh khoá XIV).\n"
    )
    assert find_meeting_facts(clean(text).text).facts is None


def test_session_that_the_title_looks_ahead_to_does_not_number_the_meeting() -> None:
    lead = "Sáng 2/10/2031, hội nghị liên tịch thống nhất nội dung, thời gian kỳ họp thứ 9, HĐND tỉnh khóa XIV đã được tổ chức."
    facts = read(lead, title="Kỳ họp thứ 9, HĐND tỉnh khóa XIV dự kiến diễn ra đầu tháng 12/2031")
    assert (facts.ordinal, facts.khoa) == (None, None)


def test_chair_named_after_a_comma_presides() -> None:
    lead = "Sáng 27/5/2031, Thường trực HĐND huyện tổ chức phiên họp.\n\nChủ trì phiên họp, đồng chí Phan Thanh An, UVTV, Phó Chủ tịch HĐND huyện thông qua chương trình."
    chair = read(lead).chair
    assert chair is not None
    assert (chair.name, chair.role) == ("Phan Thanh An", "UVTV, Phó Chủ tịch HĐND huyện")


def test_secretary_at_the_end_of_a_list_is_no_office_of_the_next_line() -> None:
    found = find_meeting_facts(
        clean(
            "BIÊN BẢN\nHọp chi bộ thôn Na Lốc tháng 3 năm 2026\n\nI. THỜI GIAN, ĐỊA ĐIỂM\n"
            "Bắt đầu hồi 19 giờ 30 phút ngày 05/3/2026 tại nhà văn hóa thôn Na Lốc\nII. THÀNH PHẦN\n"
            "- Chủ trì: Đồng chí Lê Văn An - Bí thư chi bộ\n- Đồng chí Hà Thị Bình - Phó Bí thư chi bộ - Thư ký\n"
            "- Tổng số đảng viên: 18 đồng chí (chính thức 17, dự bị 01)\n- Có mặt: 17 đồng chí\n- Vắng mặt: 01\n"
        ).text
    ).facts
    assert found is not None
    assert found.secretary == Role("Hà Thị Bình", "Phó Bí thư chi bộ")
    assert found.attendance == {"convened": 18, "present": 17, "absent": 1}


def test_day_of_the_minutes_cited_is_the_day_of_the_meeting() -> None:
    found = find_meeting_facts(
        clean(
            "HỢP TÁC XÃ ĐÔNG HẢI\nSố: 02/NQ-HĐQT\nĐông Hải, ngày 20 tháng 3 năm 2026\n\nNGHỊ QUYẾT\n"
            "Về phương án sản xuất năm 2026\nHỘI ĐỒNG QUẢN TRỊ\n"
            "Căn cứ Luật Hợp tác xã số 17/2023/QH15 ngày 20/6/2023;\n"
            "Căn cứ Biên bản họp Hội đồng quản trị số 05/BB-HĐQT ngày 18/3/2026,\nQUYẾT NGHỊ:\n"
            "Điều 1. Thông qua phương án sản xuất năm 2026.\n"
        ).text
    ).facts
    assert found is not None
    assert found.start == date(2026, 3, 18)


@pytest.mark.parametrize(
    ("lead", "body"),
    [
        (
            "Sáng 12/3/2026, Ban Kinh tế - Ngân sách HĐND tỉnh Hà Gia tổ chức Hội nghị thẩm tra",
            "Ban Kinh tế - Ngân sách HĐND tỉnh Hà Gia",
        ),
        (
            "Ngày 12/3/2026, tại Văn phòng Liên hiệp Hợp tác xã Hà Gia (huyện Đông Hải) đã tiến hành tổ chức Đại hội thành viên",
            "Liên hiệp Hợp tác xã Hà Gia",
        ),
        (
            "Sáng ngày 12/3/2026, LĐLĐ huyện Hà Gia tổ chức sơ kết công tác 6 tháng đầu năm. Hội nghị đã thông qua báo cáo.",
            "LĐLĐ huyện Hà Gia",
        ),
        (
            "Sáng 12/3/2026, Hội Nông dân tỉnh Hà Gia - Cụm trưởng tổ chức Hội nghị ký kết giao ước thi đua",
            "Hội Nông dân tỉnh Hà Gia",
        ),
    ],
)
def test_dash_in_a_name_is_kept_and_the_one_before_an_aside_is_not(lead: str, body: str) -> None:
    assert read(lead).body == body


def test_president_who_presents_a_report_does_not_make_his_body_the_host() -> None:
    lead = (
        "Tại buổi làm việc, ông Lê Văn An - Chủ tịch Liên minh hợp tác xã tỉnh Hà Gia – Cụm trưởng Cụm Tây Bắc"
        " đã thông qua dự thảo báo cáo tổng kết công tác thi đua"
    )
    assert holder_of(view_of(lead), (0, len(lead))) is None


def test_region_is_no_province() -> None:
    lead = "Sáng 12/3/2026, Cụm thi đua các tỉnh Bắc Trung Bộ tổ chức Hội nghị tổng kết công tác thi đua"
    assert read(lead).province is None


def test_committee_that_met_names_the_meeting() -> None:
    lead = (
        "Sáng 12/3/2026, Đảng ủy xã Đông Hải đã họp Ban Chấp hành Đảng bộ (mở rộng) để đánh giá kết quả quý I. Hội nghị"
    )
    assert read(lead).title == "họp Ban Chấp hành Đảng bộ (mở rộng)"


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("Chiều 28/12/2025, theo tin từ Công đoàn tỉnh, BCH Công đoàn tỉnh (khóa XI) đã họp Hội nghị lần thứ ba từ ngày 26 đến ngày 27 tháng 12 năm 2025, tại hội trường.", "Hội nghị lần thứ ba"),
        ("Ngày 11/01/2026, Hội đồng nhân dân xã Đông Hải tổ chức kỳ họp thứ 3, đại diện lãnh đạo huyện có đồng chí Lê Văn An.", "kỳ họp thứ 3"),
        ("Sáng ngày 10/7/2026, LĐLĐ huyện tổ chức sơ kết 6 tháng đầu năm và tổng kết “Tháng Công nhân”. Hội nghị đã thông qua báo cáo.", "sơ kết 6 tháng đầu năm và tổng kết “Tháng Công nhân”"),
    ],
)  # fmt: skip
def test_name_ends_before_the_days_and_the_guests(lead: str, title: str) -> None:
    assert read(lead).title == title


@pytest.mark.parametrize(
    ("lead", "venue", "province"),
    [
        ("Sáng 20/6/2026, tại Cung văn hóa hữu nghị khai mạc Đại hội Công đoàn tỉnh lần thứ 12.", "Cung văn hóa hữu nghị", None),
        ("Chiều 9/2/2026, tại trụ sở Tỉnh ủy, dưới sự chủ trì, điều hành của đồng chí Lê Văn An, Bí thư Tỉnh ủy, HĐND tỉnh tổ chức Kỳ họp thứ Tám.", "trụ sở Tỉnh ủy", None),
        ("Ngày 9/2/2026, tại Thủ đô Hà Nội, Ban Chấp hành Công đoàn ngành họp Hội nghị lần thứ ba.", "Thủ đô Hà Nội", "Hà Nội"),
    ],
)  # fmt: skip
def test_venue_ends_before_what_is_opened_and_who_presides(lead: str, venue: str | None, province: str | None) -> None:
    found = read(lead)
    assert (found.venue, found.province) == (venue, province)


@pytest.mark.parametrize(
    ("lead", "chair"),
    [
        ("Chiều 16/7/2026, Công đoàn tổ chức Hội nghị sơ kết. Đ/c Lê Thị An - Chủ tịch Công đoàn và đ/c Hà Thị Bình - Phó Chủ tịch Công đoàn chủ trì Hội nghị.", Role("Lê Thị An", "Chủ tịch Công đoàn")),
        ("Chiều 16/7/2026, Công đoàn tổ chức Hội nghị sơ kết. Dự có đ/c Lê Thị An - Chủ tịch Công đoàn ngành. Đ/c Hà Thị Bình - Chủ tịch Công đoàn chủ trì Hội nghị.", Role("Hà Thị Bình", "Chủ tịch Công đoàn")),
        ("Chiều 16/7/2026, HĐND tỉnh tổ chức Kỳ họp thứ 8 dưới sự chủ trì, điều hành của đồng chí Lê Văn An, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh.", Role("Lê Văn An", "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh")),
    ],
)  # fmt: skip
def test_chair_is_the_first_of_two_and_may_preside_and_direct(lead: str, chair: Role) -> None:
    assert read(lead).chair == chair


def test_purpose_may_be_a_sentence_of_its_own() -> None:
    lead = "Ngày 22/10/2026, trường Tiểu học Đông Hải tổ chức Hội nghị viên chức năm học 2026-2027. Nhằm đánh giá hoạt động của nhà trường và đề ra nhiệm vụ năm học mới."
    assert read(lead).purpose == "đánh giá hoạt động của nhà trường và đề ra nhiệm vụ năm học mới"
    other = "Ngày 22/10/2026, xã Đông Hải họp phiên thường kỳ tháng 10. Nhằm kịp thời hỗ trợ người dân, Ủy ban nhân dân xã tổ chức hội chợ."
    assert read(other).purpose is None


def test_day_after_a_law_that_has_its_year_is_the_meetings() -> None:
    lead = "Thực hiện Luật tổ chức HĐND và UBND năm 2003, ngày 11 tháng 01 năm 2012, HĐND xã Đông Hải tổ chức kỳ họp thứ 3."
    assert read(lead).start == date(2012, 1, 11)


def test_meeting_that_prepares_a_session_is_not_that_session() -> None:
    found = read(
        "Ngày 4/7/2031, Ủy viên Ban Thường vụ Thành ủy, Phó Bí thư Thường trực Thành ủy, Chủ tịch HĐND thành phố Lê Văn An"
        " chủ trì phiên họp Thường trực HĐND thành phố với Tổ trưởng các Tổ đại biểu nhằm chuẩn bị nội dung, chương trình"
        " kỳ họp thứ 7 HĐND thành phố khóa X.",
        title="Kỳ họp thứ 7 HĐND thành phố khóa X sẽ diễn ra từ ngày 12 đến 14-7",
    )
    assert found.title == "phiên họp Thường trực HĐND thành phố với Tổ trưởng các Tổ đại biểu"
    assert (found.ordinal, found.khoa, found.body) == (None, None, "Thường trực HĐND thành phố")
    role = "Ủy viên Ban Thường vụ Thành ủy, Phó Bí thư Thường trực Thành ủy, Chủ tịch HĐND thành phố"
    assert found.chair == Role("Lê Văn An", role)


def test_khoa_in_the_name_of_a_resolution_is_its_bodys() -> None:
    lead = "Sáng 1/11/2031, Hội Nông dân tỉnh tổ chức Hội nghị tổng kết 10 năm thực hiện Nghị quyết số 19-NQ/HND của Trung ương Hội (khóa VI) về công tác tuyên truyền."
    assert read(lead).khoa is None


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("Chiều 16/7/2031, đồng chí Lê Văn An - Chủ tịch UBND tỉnh chủ trì cuộc họp thảo luận về tình hình thực hiện kế hoạch đầu tư công.", "cuộc họp thảo luận về tình hình thực hiện kế hoạch đầu tư công"),
        ("Chiều 27/11/2031, Phó Chủ tịch UBND tỉnh Lê Văn An chủ trì giao ban nghe báo cáo tiến độ thi công các hạng mục.", "giao ban nghe báo cáo tiến độ thi công các hạng mục"),
        ("Ngày 4/7/2031, UBND huyện tổ chức cuộc họp về tình hình dịch bệnh.", "cuộc họp về tình hình dịch bệnh"),
    ],
)  # fmt: skip
def test_what_is_discussed_belongs_to_the_name(lead: str, title: str) -> None:
    assert read(lead).title == title


def test_title_of_news_that_tells_how_it_went_is_the_name_up_to_there() -> None:
    found = read(
        "Ngày 3/7/2031, tại hội trường, sau bốn ngày làm việc, đại hội đã bế mạc.",
        title="Đại hội đại biểu Hội Nông dân tỉnh lần thứ VI thành công và bế mạc",
    )
    assert found.title == "Đại hội đại biểu Hội Nông dân tỉnh lần thứ VI"
