"""Cuộc họp kể theo nhiều cách: the same facts in the words of secretaries and journalists, and what is none of them."""
# ruff: noqa: E501 (sentences as they stand in real texts)

from datetime import date

import pytest

from domain.extraction import MeetingFacts, Role
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean

AFTER = "\n\nTại hội nghị, các đại biểu đã nghe báo cáo và thảo luận sôi nổi về nhiều nội dung quan trọng.\n"


def told(lead: str, *, headline: str = "Tin hoạt động trong tuần", posted: str = "Ngày đăng: 16/3/2026"):
    return find_meeting_facts(clean(f"{headline}\n\n{posted}\n\n{lead}{AFTER}").text).facts


def held(lead: str, **above: str) -> MeetingFacts:
    found = told(lead, **above)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "Ngày 15/3/2026, Đảng ủy xã Hòa An tổ chức hội nghị quán triệt Nghị quyết số 22-NQ/TW ngày 15/3/2018 của Bộ Chính trị.",
            "hội nghị quán triệt Nghị quyết số 22-NQ/TW ngày 15/3/2018 của Bộ Chính trị",
        ),
        (
            "Ngày 15/3/2026, Đảng ủy xã Hòa An tổ chức hội nghị học tập Quy định số 10 cho toàn thể đảng viên trong Đảng bộ.",
            "hội nghị học tập Quy định số 10",
        ),
        (
            "Ngày 15/3/2026, Huyện đoàn Đông Hải tổ chức Hội nghị sơ kết công tác Đoàn quý I, tới dự có anh Lê Văn An.",
            "Hội nghị sơ kết công tác Đoàn quý I",
        ),
        (
            "Ngày 15/3/2026, Khối thi đua số 7 tổ chức hội nghị tổng kết phong trào năm 2025; ký kết giao ước thi đua năm 2026.",
            "hội nghị tổng kết phong trào năm 2025; ký kết giao ước thi đua năm 2026",
        ),
        (
            "Ngày 15/3/2026, Khối thi đua số 7 tổ chức hội nghị tổng kết phong trào năm 2025; dự hội nghị có ông Lê Văn An.",
            "hội nghị tổng kết phong trào năm 2025",
        ),
    ],
)
def test_name_ends_with_its_matter_and_not_with_a_paper_day(lead: str, title: str) -> None:
    assert held(lead).title == title


@pytest.mark.parametrize(
    ("headline", "lead", "body"),
    [
        (
            "Thường trực HĐND tỉnh họp phiên thứ 32",
            "Phiên họp thứ 32 của Thường trực HĐND tỉnh Hà Gia diễn ra chiều 15/3/2026.",
            "Thường trực HĐND tỉnh Hà Gia",
        ),
        (
            "Chi bộ Trường Tiểu học Đông Hải tổ chức đại hội",
            "Sáng 15/3/2026, Đại hội Chi bộ nhiệm kỳ 2025 - 2027 đã diễn ra thành công.",
            "Chi bộ Trường Tiểu học Đông Hải",
        ),
    ],
)
def test_body_is_told_more_fully_by_lead_or_headline(headline: str, lead: str, body: str) -> None:
    assert held(lead, headline=headline).body == body


@pytest.mark.parametrize(
    ("lead", "chair"),
    [
        (
            "Ngày 15/3/2026, đồng chí Lê Văn An, Phó Chủ tịch UBND tỉnh cùng đoàn công tác đã có buổi làm việc với xã Đông Hải.",
            Role("Lê Văn An", "Phó Chủ tịch UBND tỉnh"),
        ),
        (
            "Ngày 15/3/2026, Đoàn giám sát của HĐND huyện do đồng chí Lê Văn An, Phó Chủ tịch HĐND huyện làm trưởng đoàn đã có buổi làm việc với xã Đông Hải.",
            Role("Lê Văn An", "Phó Chủ tịch HĐND huyện"),
        ),
        (
            "Đồng chí Lê Văn An, Phó Chủ tịch UBND tỉnh vừa chủ trì cuộc họp về giải ngân vốn đầu tư công.",
            Role("Lê Văn An", "Phó Chủ tịch UBND tỉnh"),
        ),
        ("Ngày 15/3/2026, UBND xã tổ chức hội nghị, đồng chí Lê Văn An, Phó Chủ tịch UBND tỉnh dự và phát biểu.", None),
    ],
)
def test_who_leads_a_visit_or_has_just_presided_is_its_chair(lead: str, chair: Role | None) -> None:
    assert held(lead).chair == chair


def test_year_is_that_of_the_page_where_the_day_is_near() -> None:
    lead = "Chiều 15/3, tại huyện Đông Hải, Cụm thi đua số 1 tổ chức hội nghị ký kết giao ước thi đua."
    assert held(lead, posted="08:04, 16/03/2026").start == date(2026, 3, 15)


def test_anniversary_in_brackets_is_not_the_day_of_the_meeting() -> None:
    lead = "Sáng nay, 15/3, Hội Người cao tuổi xã Đông Hải tổ chức buổi tọa đàm kỷ niệm 83 năm Ngày truyền thống (06/6/1941 - 06/6/2024)."
    found = held(lead)
    assert (found.start, found.end) == (date(2026, 3, 15), None)


def test_law_in_the_headline_dates_nothing_in_the_lead() -> None:
    lead = "Ngày 15/3/2026, Đoàn ĐBQH tỉnh Hà Gia tổ chức hội nghị lấy ý kiến góp ý."
    assert held(lead, headline="Lấy ý kiến góp ý dự thảo Luật Đất đai").start == date(2026, 3, 15)


def test_province_of_a_line_to_those_who_followed_is_not_the_province_of_the_meeting() -> None:
    lead = "Sáng 15/3/2026, Ban Dân vận Trung ương tổ chức hội nghị trực tuyến tổng kết năm. Dự tại điểm cầu tỉnh Nghệ An có bà Lê Thị An."
    assert held(lead).province is None


@pytest.mark.parametrize(
    ("counted", "present"),
    [
        ("Tham gia buổi sinh hoạt có 35 đoàn viên thanh niên.", 35),
        ("Hội nghị có sự tham gia của 312 chủ sở hữu căn hộ.", 312),
        ("Tham dự hội nghị có đồng chí Lê Thị An; 45 đồng chí là cán bộ các phường.", 45),
        ("Hội nghị có sự tham gia của 12 đơn vị trong huyện.", None),
    ],
)
def test_people_who_came_are_counted_but_not_units(counted: str, present: int | None) -> None:
    found = held(f"Ngày 15/3/2026, Đoàn xã Đông Hải tổ chức hội nghị sơ kết công tác quý I. {counted}")
    assert (found.attendance or {}).get("present") == present


@pytest.mark.parametrize(
    ("headline", "lead"),
    [
        (
            "Quy định mới về họp Đại hội đồng cổ đông",
            "Theo Luật Doanh nghiệp, công ty cổ phần phải họp Đại hội đồng cổ đông thường niên trong thời hạn 04 tháng.",
        ),
        (
            "Hướng dẫn tổ chức đại hội chi bộ",
            "Ban Tổ chức Huyện ủy vừa ban hành Hướng dẫn số 12-HD/BTC về tổ chức đại hội chi bộ nhiệm kỳ 2025 - 2027.",
        ),
        (
            "Chuẩn bị ngày hội của công nhân",
            "Theo kế hoạch, hội thao Cụm thi đua số 4 sẽ diễn ra từ ngày 1 đến ngày 3/6 với 6 môn thi đấu.",
        ),
    ],
)
def test_advice_guidance_and_sports_tell_of_no_meeting(headline: str, lead: str) -> None:
    assert find_meeting_facts(clean(f"{headline}\n\n{lead}\n").text).facts is None


def test_news_without_a_known_lead_begins_with_its_first_sentence() -> None:
    text = (
        "Phó Chủ tịch UBND tỉnh chủ trì phiên họp về đầu tư công\nNgày đăng: 16/3/2026 - Lượt xem: 345\n"
        "Đồng chí Lê Văn An, Phó Chủ tịch UBND tỉnh vừa chủ trì phiên họp về giải ngân vốn đầu tư công năm 2026.\n"
    )
    found = find_meeting_facts(clean(text + AFTER).text).facts
    assert found is not None
    assert found.title == "phiên họp về giải ngân vốn đầu tư công năm 2026"
    assert found.start is None


def test_secretary_may_be_told_behind_the_name_only() -> None:
    text = (
        "CÔNG TY CỔ PHẦN AN BÌNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "BIÊN BẢN HỌP HỘI ĐỒNG QUẢN TRỊ\nHôm nay, ngày 15/3/2026, Hội đồng quản trị đã họp, gồm:\n"
        "- Ông Vũ Đình Lâm: Chủ tịch HĐQT - Chủ tọa\n- Bà Đỗ Thu Trang: Thư ký\n"
        "3. Các thành viên Hội đồng: 4/5, vắng 01.\nCuộc họp thông qua kế hoạch năm 2026.\n"
    )
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert found.secretary == Role("Đỗ Thu Trang", None)
    assert found.chair == Role("Vũ Đình Lâm", "Chủ tịch HĐQT")
    assert found.attendance == {"convened": 5, "present": 4, "absent": 1}


@pytest.mark.parametrize(
    ("lead", "body"),
    [
        (
            "Sáng 15/3/2026, Cảng Hàng không Đông Hải đã tổ chức Hội nghị người lao động năm 2026.",
            "Cảng Hàng không Đông Hải",
        ),
        (
            "Chiều 15/3/2026, tại xã Đông Hải, Cụm thi đua số 1, bao gồm các xã: An Hòa, An Lộc đã tổ chức lễ ký kết giao ước thi đua.",
            "Cụm thi đua số 1",
        ),
        ("Sáng 15/3/2026, Thứ trưởng Lê Văn An đã tổ chức cuộc họp về đầu tư công.", None),
    ],
)
def test_body_right_behind_the_day_needs_no_known_word(lead: str, body: str | None) -> None:
    assert held(lead).body == body


def test_ceremony_of_signing_is_a_meeting_and_a_contest_is_none() -> None:
    assert held("Chiều 15/3/2026, UBND xã tổ chức lễ ký kết giao ước thi đua năm 2026.").title == (
        "lễ ký kết giao ước thi đua năm 2026"
    )
    contest = "Hội thi tìm hiểu hợp tác xã\n\nNgày đăng: 16/3/2026\n\nSáng 15/3, UBND xã tổ chức lễ khai mạc hội thi.\n"
    assert find_meeting_facts(clean(contest).text).facts is None


@pytest.mark.parametrize(("day", "year"), [("12/12", 2025), ("12/01", 2026), ("12/6", None)])
def test_winter_meeting_on_two_years_is_held_between_them(day: str, year: int | None) -> None:
    lead = f"Ngày {day}, Hội Nghề cá tỉnh tổ chức Hội nghị tổng kết hoạt động năm 2025, phương hướng năm 2026."
    found = find_meeting_facts(clean(f"Tin hoạt động trong tuần\n\n{lead}{AFTER}").text).facts
    assert found is not None
    assert (found.start.year if found.start else None) == year


def test_chair_of_the_sentence_and_not_a_guest_of_the_one_before() -> None:
    lead = (
        "Ngày 15/3/2026, Cảng Đông Hải tổ chức hội nghị người lao động. Đến dự và chỉ đạo hội nghị có ông Lê Văn An, Bí thư "
        "Đảng ủy và ông Trần Văn Bình, Chủ tịch Công đoàn Tổng công ty. Chủ trì hội nghị là ông Đỗ Văn Cường, Giám đốc Cảng."
    )
    assert held(lead).chair == Role("Đỗ Văn Cường", "Giám đốc Cảng")


def test_title_of_a_chair_does_not_reach_over_the_day_before_it() -> None:
    lead = "Thực hiện ý kiến của Bộ trưởng Bộ Y tế Lê Thị An, tối 15/3/2026, Thứ trưởng Bộ Y tế Trần Thị Bình đã chủ trì cuộc họp đột xuất."
    assert held(lead).chair == Role("Trần Thị Bình", "Thứ trưởng Bộ Y tế")


def test_line_to_those_who_followed_is_no_venue() -> None:
    lead = "Sáng 15/3/2026, UBND tỉnh tổ chức hội nghị trực tuyến tổng kết năm. Tại điểm cầu huyện Đông Hải, ông Lê Văn An chủ trì hội nghị."
    assert held(lead).venue is None
    assert held(
        "Sáng 15/3/2026, tại điểm cầu chính Trung tâm Hội nghị tỉnh, UBND tỉnh tổ chức hội nghị trực tuyến."
    ).venue


def test_meeting_that_a_plan_ordered_is_not_the_one_held() -> None:
    lead = (
        "Thực hiện Kế hoạch số 74-KH/ĐU ngày 23/8/2025 về việc tổ chức Đại hội các chi bộ trực thuộc, ngày 15/3/2026, Chi bộ "
        "Trường Tiểu học Đông Hải tổ chức Đại hội nhiệm kỳ 2026 - 2028."
    )
    assert held(lead).title == "Đại hội nhiệm kỳ 2026 - 2028"


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "Tiếp tục chương trình làm việc của Kỳ họp thứ 17, HĐND tỉnh khóa XV, chiều 15/3/2026, các đại biểu thảo luận ở tổ.",
            "Kỳ họp thứ 17, HĐND tỉnh khóa XV",
        ),
        (
            "Ngày 15/3/2026, Ủy ban bầu cử tỉnh Hà Gia tổ chức phiên họp thứ hai nhằm triển khai các bước bầu cử.",
            "phiên họp thứ hai",
        ),
        (
            "Ngày 15/3/2026, tại hội nghị tổng kết ngành đường sắt, Thứ trưởng Bộ Giao thông vận tải Lê Văn An đánh giá cao kết quả.",
            "hội nghị tổng kết ngành đường sắt",
        ),
    ],
)
def test_session_that_goes_on_is_named_and_officials_are_no_part_of_a_name(lead: str, title: str) -> None:
    assert held(lead).title == title


def test_number_of_the_session_that_was_prepared_is_not_its_own() -> None:
    found = held(
        "Ngày 15/3/2026, Thường trực HĐND huyện tổ chức phiên họp thẩm tra các nội dung trình Kỳ họp thứ 5.",
        headline="Kỳ họp thứ 5 Hội đồng nhân dân huyện",
    )
    assert found.ordinal is None


@pytest.mark.parametrize(
    ("lead", "chair"),
    [
        (
            "Ngày 15/3/2026, Chủ tịch UBND huyện Trần Minh Hải đã có buổi đối thoại trực tiếp với nhân dân xã Hải Sơn.",
            Role("Trần Minh Hải", "Chủ tịch UBND huyện"),
        ),
        (
            "Phó Chủ tịch Thường trực UBND thành phố Lê Anh Quân vừa có cuộc họp với các sở, ngành, địa phương.",
            Role("Lê Anh Quân", "Phó Chủ tịch Thường trực UBND thành phố"),
        ),
        (
            "Ngày 15/3/2026, Hội đồng tư vấn tỉnh họp xem xét 4 vụ việc. Chủ trì phiên họp, Phó Chủ tịch UBND tỉnh Hồ Văn An đề nghị các sở rà soát.",
            Role("Hồ Văn An", "Phó Chủ tịch UBND tỉnh"),
        ),
        (
            "Ngày 15/3/2026, Hội đồng Giáo dục xã tổ chức hội nghị. Đồng chí Lê Văn An, Chủ tịch UBND xã, Chủ tịch Hội đồng chủ trì.",
            Role("Lê Văn An", "Chủ tịch UBND xã, Chủ tịch Hội đồng"),
        ),
    ],
)
def test_chair_is_named_behind_the_title_of_an_office(lead: str, chair: Role) -> None:
    found = held(lead)
    assert found.chair == chair
    assert chair.name not in (found.body or "")


def test_lower_unit_may_meet_under_its_own_name() -> None:
    assert held("Ngày 15/3/2026, phường Tân An tổ chức Hội nghị công bố nghị quyết của tỉnh.").body == "phường Tân An"
    session = held("Ngày 15/3/2026, huyện Tân An tổ chức kỳ họp thứ nhất HĐND huyện khóa XIX.")
    assert session.body == "HĐND huyện"


def test_venue_behind_the_hour_is_the_place_only() -> None:
    text = (
        "QUỸ TÍN DỤNG NHÂN DÂN TÂN HƯNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBIÊN BẢN\n"
        "Họp Hội đồng quản trị tháng 3 năm 2026\nI. Thời gian, địa điểm: 8 giờ ngày 15/3/2026, tại trụ sở Quỹ\n"
        "- Ông Dương Văn Khải – Chủ tịch HĐQT – Chủ trì\n- Bà Mai Thị Quyên – Kế toán trưởng – Ghi biên bản\n"
    )
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert found.venue == "trụ sở Quỹ"
    assert found.secretary == Role("Mai Thị Quyên", "Kế toán trưởng")


def test_invitation_calls_the_meeting_by_its_title() -> None:
    text = (
        "BAN CHỈ ĐẠO KINH TẾ TẬP THỂ HUYỆN\nSố: 04/GM-BCĐ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "Đông Hải, ngày 13 tháng 3 năm 2026\nGIẤY MỜI\nHọp Ban Chỉ đạo kinh tế tập thể huyện quý II/2026\n"
        "Kính gửi: Các thành viên Ban Chỉ đạo\nBan Chỉ đạo tổ chức họp định kỳ, cụ thể:\n- Thời gian: 13 giờ 30, ngày 15/3/2026.\n"
    )
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert found.title == "Họp Ban Chỉ đạo kinh tế tập thể huyện quý II/2026"


@pytest.mark.parametrize(
    ("lead", "body"),
    [
        (
            "Tại Đại hội đồng cổ đông thường niên năm 2026 diễn ra sáng nay (15.3.2026), Hội đồng quản trị Công ty cổ phần Tập đoàn Đông Hải công bố kế hoạch.",
            "Công ty cổ phần Tập đoàn Đông Hải",
        ),
        (
            "Hợp tác xã Bưởi da xanh huyện Đông Hải vừa tổ chức Đại hội nhiệm kỳ II (2026 - 2031).",
            "Hợp tác xã Bưởi da xanh huyện Đông Hải",
        ),
        ("Ngày 15/3/2026, ông Lê Văn An, Huyện ủy viên, dự và chỉ đạo hội nghị tổng kết phong trào thi đua.", None),
    ],
)
def test_body_is_a_company_or_cooperative_and_no_office(lead: str, body: str | None) -> None:
    assert held(lead).body == body


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "Ngày 15/3/2026, HTX Đông Hải tổ chức Đại hội thành viên lần thứ II, nhiệm kỳ 2026 – 2031, chuyển đổi hoạt động theo Luật Hợp tác xã.",
            "Đại hội thành viên lần thứ II, nhiệm kỳ 2026 – 2031",
        ),
        (
            "Ngày 15/3/2026, Tỉnh ủy Hà Gia tổ chức Hội nghị quán triệt nghị quyết của Trung ương cho các đồng chí Tỉnh ủy viên.",
            "Hội nghị quán triệt nghị quyết của Trung ương",
        ),
        (
            "Chiều 15/3/2026, HĐND xã An Bình đã tổ chức kỳ họp thứ 6 thành công tốt đẹp.",
            "kỳ họp thứ 6",
        ),
        (
            "Sáng 15/3/2026, UBND tỉnh tổ chức cuộc họp trực tuyến ứng phó với bão số 9 Tham dự hội nghị có các Bộ, ngành.",
            "cuộc họp trực tuyến ứng phó với bão số 9",
        ),
        (
            "Chiều 15/3/2026, Hội Cựu chiến binh tỉnh có buổi làm việc, kiểm tra tình hình hoạt động của Hội xã.",
            "buổi làm việc",
        ),
    ],
)
def test_name_ends_before_guests_and_what_was_done_besides(lead: str, title: str) -> None:
    assert held(lead).title == title


def test_hall_that_is_opened_and_congresses_to_come_are_no_meeting() -> None:
    for lead in (
        "Vừa qua, thôn Nà Cà phối hợp tổ chức lễ khánh thành nhà họp thôn. Nhà họp thôn được khởi công từ tháng 9.",
        "LĐLĐ quận đề nghị các cơ sở tăng cường tuyên truyền đại hội Công đoàn các cấp bằng nhiều hình thức trong năm.",
    ):
        assert find_meeting_facts(clean(f"Tin hoạt động trong tuần\n\n{lead}\n").text).facts is None


def test_child_union_named_after_a_leader_meets_in_no_city() -> None:
    lead = "Sáng 15/3/2026, Liên đội TNTP Hồ Chí Minh Trường Tiểu học Đông Hải tổ chức Đại hội Liên đội năm học 2025 - 2026."
    assert held(lead).province is None


def test_venue_keeps_a_name_that_folds_to_a_small_word() -> None:
    assert (
        held("Chiều 15/3/2026, tại huyện Đức Trọng, Cụm thi đua số 1 tổ chức hội nghị ký giao ước.").venue
        == "huyện Đức Trọng"
    )


def test_man_called_after_an_office_keeps_his_name() -> None:
    lead = "Sáng 15/3/2026, Ban Chỉ đạo tỉnh tổ chức họp sơ kết quý I. Đồng chí Nguyễn Công Trưởng, Phó Chủ tịch UBND tỉnh chủ trì."
    assert held(lead).chair == Role("Nguyễn Công Trưởng", "Phó Chủ tịch UBND tỉnh")


def test_review_of_how_a_paper_was_carried_out_is_not_the_end_of_a_meeting() -> None:
    found = held("Chiều ngày 15/3/2026, Công ty Nhôm Đông Hải đã tổ chức Hội nghị sơ kết thực hiện nhiệm vụ quý I.")
    assert (found.start, found.end) == (date(2026, 3, 15), None)
    headline = "Hội nghị tổng kết thực hiện Nghị quyết về kinh tế tập thể"
    assert (
        held("Chiều ngày 15/3/2026, hội nghị được tổ chức tại hội trường huyện.", headline=headline).title == headline
    )


def test_minutes_begin_at_the_hour_that_opens_them_and_not_at_a_later_label() -> None:
    text = (
        "BIÊN BẢN HỌP BAN ĐẠI DIỆN\n1. Khai mạc: Vào lúc 19:30 ngày 24/4/2026 tại nhà ông Nam.\n"
        "2. Thành phần tham dự: gồm 8 người.\n3. Chương trình ngày họp mặt:\nThời gian: 8 giờ ngày 22/7/2026\n"
    )
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert str(found.start) == "2026-04-24 19:30:00"


@pytest.mark.parametrize(
    ("lead", "venue"),
    [
        (
            "Ngày 15/3/2026, tại Hội trường Hội Chữ thập đỏ thành phố tổ chức lễ ký kết giao ước thi đua năm 2026.",
            "Hội trường Hội Chữ thập đỏ thành phố",
        ),
        ("Sáng 15/3/2026, tại kỳ họp thứ 21, HĐND xã thông qua mức thu tại Nghị định số 73/2024/NĐ-CP.", None),
    ],
)
def test_venue_ends_before_what_was_held_and_is_no_paper(lead: str, venue: str | None) -> None:
    assert held(lead).venue == venue


def test_question_in_the_headline_is_advice() -> None:
    text = "Cuộc họp của Hội đồng khen thưởng hợp lệ khi nào?\n\nTôi có thắc mắc về cuộc họp của Hội đồng khen thưởng, xin được giải đáp.\n"
    assert find_meeting_facts(clean(text).text).facts is None


def test_body_behind_a_semicolon_and_never_all_communes_at_once() -> None:
    lead = (
        "Sáng 15/3/2026, tại Hội trường xã An Hòa; Ban Thường trực Ủy ban MTTQ huyện tổ chức Hội nghị giao ban quý I."
    )
    assert held(lead).body == "Ban Thường trực Ủy ban MTTQ huyện"
    lead = "Tại hội nghị thường kỳ tháng 3/2026, Chủ tịch UBND huyện Lê Xuân An chỉ đạo UBND các xã triển khai nhiệm vụ quý II."
    assert held(lead).body is None


@pytest.mark.parametrize(
    ("lead", "chair", "body"),
    [
        (
            "Đồng chí Lê Thị Thủy, Bí thư Huyện ủy nhấn mạnh như vậy khi chủ trì Hội nghị giao ban quý I diễn ra sáng 15/3/2026.",
            Role("Lê Thị Thủy", "Bí thư Huyện ủy"),
            None,
        ),
        (
            "Chiều 15/3/2026, dưới sự chủ trì của đồng chí Lê Nam Anh - Phó Chủ tịch HĐND tỉnh, Thường trực HĐND tỉnh tổ chức hội nghị liên tịch.",
            Role("Lê Nam Anh", "Phó Chủ tịch HĐND tỉnh"),
            "Thường trực HĐND tỉnh",
        ),
        (
            "Ngày 15/3/2026, Viện Chiến lược Đông Hải chủ trì, phối hợp với UBND tỉnh tổ chức Hội thảo góp ý đề án.",
            None,
            "Viện Chiến lược Đông Hải",
        ),
    ],
)
def test_who_presides_and_who_holds_are_told_apart(lead: str, chair: Role | None, body: str | None) -> None:
    found = held(lead)
    assert (found.chair, found.body) == (chair, body)


def test_weekday_before_the_day_and_lawyers_in_the_headline_do_not_hide_the_year() -> None:
    lead = "Sáng thứ Hai (15/3), Hội đồng Luật sư toàn quốc tổ chức phiên họp thứ 5."
    text = f"Liên đoàn Luật sư họp phiên thứ 5\n(16/03/2026)\n{lead}{AFTER}"
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert found.start == date(2026, 3, 15)


def test_what_a_union_always_does_is_no_meeting() -> None:
    lead = "Những năm qua, Công đoàn Công ty May Đông Hải luôn phối hợp tổ chức hội nghị người lao động, đối thoại định kỳ."
    assert find_meeting_facts(clean(f"Chăm lo đời sống đoàn viên\n\n{lead}\n").text).facts is None
