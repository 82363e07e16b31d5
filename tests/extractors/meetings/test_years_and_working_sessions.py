"""Năm nào, làm việc với ai, ai cùng tổ chức: years that only the text tells, working sessions, several that meet."""
# ruff: noqa: E501 (sentences as they stand in real texts)

from datetime import date

import pytest
from told_meetings import AFTER, held, told

from domain.extraction import Role
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean


@pytest.mark.parametrize(
    ("day", "told_of", "year"),
    [
        ("8/9", "nhiệm vụ 6 tháng cuối năm 2021", 2021),
        ("12/4", "tổng thu quý I/2019 đạt 12 tỷ đồng, tăng so với cùng kỳ năm 2018", 2019),
        ("3/11", "kết quả thi đua 9 tháng năm 2017", 2017),
        ("15/1", "kết quả quý IV năm 2022", 2023),
        ("20/12", "nhiệm vụ 6 tháng đầu năm 2024", 2023),
        ("20/10", "nhiệm vụ 6 tháng đầu năm 2024", None),
        ("12/4", "số thu tăng so với quý I/2018", None),
        ("12/4", "kết quả quý I/2019 và phương hướng quý I/2021", None),
        ("28/4", "nghị quyết nhiệm kỳ 2020-2025", None),
    ],
)
def test_parts_of_a_year_tell_the_year_of_a_day(day: str, told_of: str, year: int | None) -> None:
    lead = f"Ngày {day}, Hội Nghề cá tỉnh tổ chức hội nghị giao ban. Hội nghị đã nghe {told_of}."
    found = find_meeting_facts(clean(f"Tin hoạt động trong tuần\n\n{lead}{AFTER}").text).facts
    assert found is not None
    assert (found.start.year if found.start else None) == year


def test_record_of_a_page_tells_the_year_of_a_day_near_it() -> None:
    text = "Kết nối tiêu thụ sầu riêng\n2023-08-16T09:20:00+07:00\nNgày 15/8, Sở Công Thương tổ chức hội nghị kết nối tiêu thụ."
    found = find_meeting_facts(clean(text + AFTER).text).facts
    assert found is not None
    assert found.start == date(2023, 8, 15)


def test_what_the_headline_looks_forward_to_does_not_undo_the_day() -> None:
    lead = "Ngày 12/4, Chủ tịch UBND tỉnh Nguyễn Đức Tài đã chủ trì cuộc họp về ngân sách quý I/2019."
    text = f"Vốn không giải ngân sẽ điều chuyển\n\n{lead}{AFTER}"
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert found.start == date(2019, 4, 12)


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "Chiều 15/3, Liên minh HTX tỉnh làm việc với UBND phường Bến Cát.",
            "làm việc với UBND phường Bến Cát",
        ),
        (
            "Chiều 15/3, Liên minh HTX tỉnh có buổi làm việc với UBND phường Bến Cát.",
            "buổi làm việc với UBND phường Bến Cát",
        ),
    ],
)
def test_working_session_is_named_by_its_verb(lead: str, title: str) -> None:
    assert held(lead).title == title


@pytest.mark.parametrize(
    ("lead", "body"),
    [
        (
            "Sáng 15/3, Liên minh HTX tỉnh, Hội Nông dân tỉnh và Sở Y tế đồng tổ chức hội nghị ký kết chương trình phối hợp.",
            "Liên minh HTX tỉnh, Hội Nông dân tỉnh và Sở Y tế",
        ),
        (
            "Sáng 15/3, tại Hội trường UBND huyện, Hội Nông dân và Công an huyện tổ chức hội nghị sơ kết phối hợp.",
            "Hội Nông dân và Công an huyện",
        ),
        (
            "Sáng 15/3, Thường trực HĐND, UBND, Ban Thường trực Ủy ban MTTQ Việt Nam huyện Đắk Song tổ chức họp liên tịch.",
            "Thường trực HĐND, UBND, Ban Thường trực Ủy ban MTTQ Việt Nam huyện Đắk Song",
        ),
        (
            "Chiều 15/3, Ban Tuyên giáo Tỉnh ủy, Sở Thông tin và Truyền thông, Hội Nhà báo tỉnh tổ chức hội nghị giao ban báo chí.",
            "Ban Tuyên giáo Tỉnh ủy, Sở Thông tin và Truyền thông, Hội Nhà báo tỉnh",
        ),
        (
            "Ngày 15/3, Cụm thi đua số VII - Ủy ban Kiểm tra các huyện tổ chức Hội nghị giao ban.",
            "Cụm thi đua số VII - Ủy ban Kiểm tra các huyện",
        ),
        (
            "Sáng 15/3, gần 200 hộ đã tham dự Đại hội thành viên HTX nông nghiệp Bình An nhiệm kỳ 2024 - 2029.",
            "HTX nông nghiệp Bình An",
        ),
        (
            "Sáng 15/3, Hội nghị trực tuyến Chính phủ với các địa phương diễn ra dưới sự chủ trì của Thủ tướng Lê Văn An.",
            "Chính phủ",
        ),
        (
            "Chiều 15/3, tại trụ sở Liên minh HTX Việt Nam, Phó Chủ tịch Lê Hồng Thái đã có buổi tiếp đoàn Đại sứ quán Đức.",
            None,
        ),
        (
            "Ngày 15/3, đồng chí Lê Thu Vân, Chủ tịch Liên minh HTX Việt Nam đã đến thăm và làm việc với HTX Chè.",
            None,
        ),
        (
            "Sáng 15/3, Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc Lê Văn An chủ trì Hội nghị toàn quốc về công tác dân tộc.",
            None,
        ),
        (
            "Chiều 15/3, tại Phòng họp A2.06, Trường Đại học Khoa học, Đại học Huế đã tổ chức Hội nghị tổng kết công tác.",
            "Trường Đại học Khoa học, Đại học Huế",
        ),
        (
            "Chiều 15/3, đồng chí Lê Văn An - Bí thư Tỉnh ủy đã có cuộc tiếp xúc với cử tri các xã: Minh Quân, Bảo Hưng, Việt Hồng.",
            None,
        ),
        (
            "Đây là chủ đề Hội thảo quốc tế lần thứ 15 do trường Đại học Kinh tế quốc dân phối hợp với Đại học Khon Kaen tổ chức hôm 15/3.",
            "trường Đại học Kinh tế quốc dân",
        ),
        (
            "Trưa 15/3, Thủ tướng Chính phủ Lê Văn An đã triệu tập cuộc họp khẩn về công tác phòng, chống dịch.",
            None,
        ),
        (
            "Sáng 15/3, Hiệp hội Doanh nghiệp nhỏ và vừa tỉnh Hà Gia tổ chức Đại hội lần thứ III.",
            "Hiệp hội Doanh nghiệp nhỏ và vừa tỉnh Hà Gia",
        ),
        ("Sáng 15/3, Trung tâm Y tế huyện Anh Sơn tổ chức hội nghị sơ kết.", "Trung tâm Y tế huyện Anh Sơn"),
        ("Sáng 15/3, Hội Nông dân tỉnh Lâm Đồng tổ chức hội nghị sơ kết.", "Hội Nông dân tỉnh Lâm Đồng"),
        (
            "Sáng 15/3, phiên họp thứ VI Hội đồng trường Đại học Quy Nhơn nhiệm kỳ 2020 - 2025 diễn ra tại phòng họp số 2.",
            "Hội đồng trường Đại học Quy Nhơn",
        ),
        (
            "Sáng 15/3, Đại hội Đảng bộ Bệnh viện Đa khoa tỉnh nhiệm kỳ 2020 - 2025 được tổ chức trọng thể.",
            "Đảng bộ Bệnh viện Đa khoa tỉnh",
        ),
    ],
)
def test_several_bodies_hold_a_meeting_and_names_keep_their_words(lead: str, body: str | None) -> None:
    assert held(lead).body == body


@pytest.mark.parametrize(
    ("lead", "chair"),
    [
        (
            "Dưới sự chủ trì của đồng chí Lê Trường Sơn, Phó Chủ tịch UBND tỉnh, chiều 15/3, Ban Chỉ đạo tỉnh họp đánh giá kết quả quý I.",
            Role("Lê Trường Sơn", "Phó Chủ tịch UBND tỉnh"),
        ),
        (
            "Chiều 15/3, Trường Đại học Hà Gia họp Ban Giám hiệu dưới sự điều hành của PGS.TS Lê Đức Niêm, Hiệu trưởng.",
            Role("Lê Đức Niêm", "Hiệu trưởng"),
        ),
        (
            "Sáng 15/3, UBND tỉnh tổ chức hội nghị trực tuyến về hạn hán. Chủ trì hội nghị tại điểm cầu UBND tỉnh có đồng chí Lê Văn An, Phó Chủ tịch UBND tỉnh.",
            Role("Lê Văn An", "Phó Chủ tịch UBND tỉnh"),
        ),
        (
            "Sáng 15/3, ông Lê Văn An, Phó Chủ tịch UBND tỉnh đi kiểm tra thực địa và có buổi làm việc với lãnh đạo huyện về dự án.",
            Role("Lê Văn An", "Phó Chủ tịch UBND tỉnh"),
        ),
        (
            "Ngày 15/3, đồng chí Lê Thu Vân, Chủ tịch Liên minh HTX tỉnh đã đến thăm và làm việc với HTX Chè.",
            Role("Lê Thu Vân", "Chủ tịch Liên minh HTX tỉnh"),
        ),
        (
            "Chiều 15/3, Đoàn khảo sát đã có buổi làm việc với UBND tỉnh. Đồng chí Lê Minh Sơn, Phó Chủ nhiệm Ủy ban Kinh tế làm Trưởng đoàn chủ trì buổi làm việc.",
            Role("Lê Minh Sơn", "Phó Chủ nhiệm Ủy ban Kinh tế"),
        ),
        (
            "Chiều 15/3, tại hội trường xã, Đoàn đại biểu Quốc hội tỉnh Bình Dương đã có buổi tiếp xúc cử tri.",
            None,
        ),
        ("Sáng 15/3, Huyện ủy tổ chức hội nghị giao ban. Đồng chí Bí thư Huyện ủy chủ trì hội nghị.", None),
    ],
)
def test_chair_is_told_with_rank_line_or_errand(lead: str, chair: Role | None) -> None:
    assert held(lead).chair == chair


@pytest.mark.parametrize(
    "item",
    [
        "Chị Lê Thị Hoa là điển hình được tuyên dương tại Đại hội thi đua yêu nước tỉnh năm 2023. Gia đình chị nuôi 3 con bò.",
        "Năm qua, Hội Nông dân tỉnh đã tổ chức nhiều hội nghị, đại hội cơ sở, đưa phong trào đi lên. Hội xin chúc mừng năm mới.",
        "Được thành lập từ hội nghị thành viên năm 2013, HTX Rau sạch nay có 35 thành viên. Mỗi ngày HTX bán 2 tấn rau.",
        "Bà con đang thu hoạch vải sớm, giá 35.000 đồng/kg. Huyện sẽ tổ chức hội nghị xúc tiến vào ngày 25/5.",
        "Ông Lê Văn An sinh năm 1970, quê xã Đông Hải. Ông từng là đại biểu dự Đại hội Đảng toàn quốc lần thứ XIII.",
        "Sáng 15/3, UBND tỉnh khởi công cầu. Dự án được HĐND tỉnh thông qua tại kỳ họp thứ 8 năm 2023 với vốn 850 tỷ đồng.",
    ],
)
def test_meeting_mentioned_once_for_something_else_is_none(item: str) -> None:
    assert (
        find_meeting_facts(clean(f"Gương sáng trong tuần\n\n{item}\n\nNgười dân rất phấn khởi.\n").text).facts is None
    )


def test_meeting_where_something_was_said_that_day_is_one() -> None:
    item = "Chiều 15/3, ông Lê Văn An, Chủ tịch UBND xã, yêu cầu như vậy tại cuộc họp bàn về giá điện. Giá điện sẽ được giữ nguyên."
    text = f"Giữ nguyên giá điện\n\nNgày đăng: 16/3/2026\n\n{item}\n\nNgười dân rất phấn khởi.\n"
    assert find_meeting_facts(clean(text).text).facts is not None


def test_number_of_the_session_before_which_voters_are_met_is_not_theirs() -> None:
    lead = "Sáng 15/3, Tổ đại biểu HĐND Thành phố có buổi tiếp xúc cử tri phường 5 sau kỳ họp thứ 15."
    assert held(lead).ordinal is None


def test_khoa_of_the_assembly_is_that_of_its_own_session_only() -> None:
    own = told(
        "Ngày 15/3, tiếp tục chương trình Kỳ họp thứ 7, Quốc hội khóa XV, các đại biểu thảo luận ở tổ về dự án Luật."
    )
    assert own is not None
    assert (own.ordinal, own.khoa) == (7, "XV")
    assert held("Ngày 15/3, Đoàn đại biểu Quốc hội khóa XV tổ chức hội nghị góp ý dự án Luật.").khoa is None


def test_blank_lines_between_paragraphs_are_no_sentences() -> None:
    lead = "Phường Xuân Đài phấn đấu thu 170 tỷ đồng.\n\nHĐND phường Xuân Đài khóa I, nhiệm kỳ 2021-2026 tổ chức kỳ họp thứ hai sáng 15/3."
    found = held(lead)
    assert (found.khoa, found.term) == ("I", (2021, 2026))


@pytest.mark.parametrize(
    ("told_of", "present"),
    [
        ("Tham dự có 65 hộ kinh doanh.", 65),
        ("Về dự có cô Lê Thị Thủy cùng 105 đội viên ưu tú.", 105),
        ("Hội nghị có sự tham gia của 150 doanh nghiệp.", 150),
        ("Có 300 cán bộ, đảng viên trong xã đã tham dự hội nghị.", 300),
        ("Hơn 300 cán bộ, đảng viên trong xã đã tham dự hội nghị.", None),
        ("Dự hội nghị có đại diện các phòng và gần 70 đại biểu.", None),
        ("Tham dự hội nghị có 25/27 ủy viên.", 25),
        ("Hội đã cho 300 hộ kinh doanh vay vốn.", None),
    ],
)
def test_those_who_came_need_not_be_delegates(told_of: str, present: int | None) -> None:
    found = held(f"Sáng 15/3, UBND xã Đông Hải tổ chức hội nghị đối thoại. {told_of}").attendance
    assert (found or {}).get("present") == present


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "Tối 15/3, Ban công tác Mặt trận thôn Trung tổ chức họp dân lấy ý kiến về sáp nhập thôn với 96/112 hộ tham gia.",
            "họp dân lấy ý kiến về sáp nhập thôn",
        ),
        (
            "Sáng 15/3, UBND tỉnh tổ chức hội nghị trực tuyến về hạn hán với 17 điểm cầu cấp huyện.",
            "hội nghị trực tuyến về hạn hán",
        ),
        (
            "Sáng 15/3, Bộ Y tế tổ chức Hội nghị tổng kết Nghị quyết số 18-NQ/TW theo hình thức trực tiếp kết hợp trực tuyến.",
            "Hội nghị tổng kết Nghị quyết số 18-NQ/TW",
        ),
        (
            "Sáng 15/3, Đảng ủy xã Đông Hải tổ chức Hội nghị Ban Chấp hành lần thứ 22 cho ý kiến vào kết quả lãnh đạo.",
            "Hội nghị Ban Chấp hành lần thứ 22",
        ),
        (
            "Sáng 15/3, Công ty Điện lực Hà Gia tổ chức Hội nghị đối thoại định kỳ tại nơi làm việc năm 2026.",
            "Hội nghị đối thoại định kỳ tại nơi làm việc năm 2026",
        ),
        (
            "Chiều 15/3, Ban Chỉ huy Phòng thủ dân sự tỉnh họp khẩn bàn phương án chống hạn.",
            "họp khẩn bàn phương án chống hạn",
        ),
    ],
)
def test_name_ends_before_households_lines_and_forms(lead: str, title: str) -> None:
    assert held(lead).title == title


def test_minutes_with_their_matter_below_are_named_by_their_first_line() -> None:
    head = "CÔNG TY TNHH HOÀNG GIA\nSố: 05/BB-HĐTV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
    text = f"{head}BIÊN BẢN HỌP HỘI ĐỒNG THÀNH VIÊN\n(V/v thay đổi người đại diện)\n\nHôm nay, lúc 08 giờ 30 ngày 06/5/2024, tại trụ sở Công ty, chúng tôi gồm có:\n1. Ông Lý Hoàng Nam - Chủ tịch Hội đồng thành viên - Chủ tọa cuộc họp.\n"
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert found.title == "HỌP HỘI ĐỒNG THÀNH VIÊN"


def test_invitation_names_the_meeting_whole() -> None:
    head = "HỘI NÔNG DÂN HUYỆN ĐÔNG HẢI\nSố: 14-GM/HNDH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
    text = f"{head}GIẤY MỜI\nDự Hội nghị Ban Chấp hành lần thứ 6 (mở rộng)\n\nKính gửi: Các đồng chí Ủy viên Ban Chấp hành.\n- Thời gian: 14 giờ 00 ngày 20/5/2024.\n"
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert found.title == "Hội nghị Ban Chấp hành lần thứ 6 (mở rộng)"


def test_meeting_of_which_only_the_word_is_told_is_still_one_without_a_name() -> None:
    lead = "Hội nghị đã được nghe đồng chí Lê Văn An, Chánh Văn phòng Huyện ủy hướng dẫn cách soạn thảo, biên tập văn kiện."
    assert held(lead).title is None


def test_order_that_is_quoted_is_no_advice_where_the_day_is_told() -> None:
    lead = "“Xã phải tổ chức giao ban thường xuyên. Chủ tịch phải báo cáo” - đó là chỉ đạo của Bí thư Tỉnh ủy Lê Văn An tại hội nghị giao ban ngày 24/9."
    assert held(lead, posted="Ngày đăng: 25/9/2025").start == date(2025, 9, 24)


def test_day_behind_today_is_read_and_a_forum_has_a_number() -> None:
    found = held(
        "Hôm nay, 10/3, Trung ương Hội Nghề cá tổ chức Diễn đàn Nghề cá quốc gia lần thứ IX. Hội nghị sôi nổi."
    )
    assert (found.start, found.ordinal) == (date(2026, 3, 10), 9)


def test_room_keeps_its_number_and_a_venue_ends_before_the_session() -> None:
    assert held("Chiều 15/3, tại Phòng họp A2.06, Hội Nghề cá tổ chức Hội nghị tổng kết.").venue == "Phòng họp A2.06"
    lead = (
        "Ngày 15/3, Đoàn ĐBQH tỉnh đã có buổi tiếp xúc cử tri tại huyện Đông Hải trước kỳ họp thứ 8, Quốc hội khóa XIV."
    )
    assert held(lead).venue == "huyện Đông Hải"


@pytest.mark.parametrize(
    "lead",
    [
        "Đến nay, toàn huyện có 20 cơ sở Hội đã tổ chức thành công Đại hội nhiệm kỳ 2019-2024.",
        "Đến nay đã có 8 huyện: Đông Hải, Tây Hải và Nam Hải tổ chức xong Đại hội điểm cấp cơ sở.",
        "Huyện đã chỉ đạo 27/27 cơ sở hội tổ chức thành công đại hội cấp cơ sở.",
    ],
)
def test_congresses_of_many_are_no_meeting(lead: str) -> None:
    assert told(lead) is None


def test_chair_keeps_the_letters_of_the_central_committee() -> None:
    lead = "Ngày 15/3, HĐND tỉnh tổ chức kỳ họp thứ 14. UVTƯ Đảng, Bí thư Tỉnh ủy Lê Văn Hùng và các Phó Chủ tịch chủ trì kỳ họp."
    assert held(lead).chair == Role("Lê Văn Hùng", "UVTƯ Đảng, Bí thư Tỉnh ủy")


def test_venue_ends_where_the_holder_begins_without_a_comma() -> None:
    lead = "Ngày 15/3, tại thành phố Đà Nẵng Viện Khoa học xã hội vùng Trung Bộ tổ chức Hội thảo khoa học quốc gia."
    found = held(lead)
    assert (found.venue, found.province, found.body) == (
        "thành phố Đà Nẵng",
        "Đà Nẵng",
        "Viện Khoa học xã hội vùng Trung Bộ",
    )
    lead = "Ngày 15/3, tại hội trường UBND xã Đông Hải, UBND xã Đông Hải tổ chức hội nghị đối thoại."
    assert held(lead).venue == "hội trường UBND xã Đông Hải"


def test_where_guests_followed_the_meeting_is_no_venue() -> None:
    lead = (
        "Sáng 15/3, Thủ tướng Lê Văn An chủ trì cuộc họp trực tuyến. Tại huyện Đông Hải, dự cuộc họp có lãnh đạo huyện."
    )
    assert held(lead).venue is None


def test_members_of_one_body_are_not_many_bodies() -> None:
    found = held(
        "Ngày 15/3/2026, Chi hội Nông dân thôn Đông, có 45 hội viên, đã tổ chức thành công Đại hội nhiệm kỳ 2026 - 2028."
    )
    assert found.title == "Đại hội nhiệm kỳ 2026 - 2028"


@pytest.mark.parametrize(
    ("when", "start", "end"),
    [
        ("Trong 1,5 ngày (từ ngày 17 đến sáng ngày 18/12/2026)", date(2026, 12, 17), date(2026, 12, 18)),
        ("Trong các ngày 16, 17 và sáng 18-12-2026", date(2026, 12, 16), date(2026, 12, 18)),
        ("Trong 2,5 ngày (16, 17 và sáng 18/12/2026)", date(2026, 12, 16), date(2026, 12, 18)),
        ("Chiều 17, sáng 18/12/2026", date(2026, 12, 17), date(2026, 12, 18)),
        ("Chiều 17 và cả ngày 18/12/2026", date(2026, 12, 17), date(2026, 12, 18)),
        ("Tại các thôn 1, 2 và chiều 18/12/2026 tại xã", date(2026, 12, 18), None),
        ("Tại Phường 2, chiều 18/12/2026", date(2026, 12, 18), None),
    ],
)
def test_part_of_a_day_stands_between_two_days(when: str, start: date, end: date | None) -> None:
    found = held(f"{when}, Hội đồng nhân dân huyện Lam Giang khóa XX tiến hành Kỳ họp thứ 19.", posted="Tin tức")
    assert (found.start, found.end) == (start, end)


@pytest.mark.parametrize(
    ("matter", "year"),
    [
        ("tổng kết công tác năm 2031, triển khai nhiệm vụ năm 2032", 2031),
        ("bàn phương hướng, nhiệm vụ công tác năm 2032", 2031),
        ("ký kết giao ước thi đua năm 2032", 2031),
        ("đánh giá kết quả thực hiện nhiệm vụ năm 2032", 2032),
        ("sơ kết thực hiện kế hoạch năm 2032", 2032),
        ("tổng kết phong trào thi đua năm 2032", 2032),
    ],
)
def test_in_december_the_work_of_a_year_is_that_of_the_next(matter: str, year: int) -> None:
    found = held(f"Chiều 18/12, Hội Nông dân tỉnh Lam Giang tổ chức hội nghị {matter}.", posted="Tin tức")
    assert found.start == date(year, 12, 18)


@pytest.mark.parametrize(
    ("when", "start", "end"),
    [
        ("Từ ngày 14/3 đến ngày 15/3", 14, 15),
        ("Từ chiều 14/3 đến hết ngày 16/3", 14, 16),
        ("Từ 14/3 - 16/3", 14, 16),
        ("Trong 3 ngày, từ 13 đến 15/3", 13, 15),
        ("Ngày 14/3 và sáng 15/3", 14, 15),
        ("Ngày 14/3 và 15/3/2026", 14, 15),
        ("Ngày 10/3 và 15/3", 10, None),
    ],
)
def test_days_with_their_months_from_one_to_another(when: str, start: int, end: int | None) -> None:
    found = held(f"{when}, Trường Tiểu học Lê Lai tổ chức Hội nghị cán bộ, viên chức.")
    assert (found.start, found.end) == (date(2026, 3, start), date(2026, 3, end) if end else None)


@pytest.mark.parametrize(
    ("lead", "more", "start"),
    [
        (
            "Nhân kỷ niệm 50 năm Ngày giải phóng quê hương (30.4.1975 - 30.4.2025), sáng 22.4, Hội Nông dân tỉnh tổ chức hội nghị gặp mặt hội viên.",
            "",
            date(2025, 4, 22),
        ),
        (
            "Sáng 18/4, Hội Nông dân tỉnh tổ chức hội nghị về dự án nước sạch, được phê duyệt tại Quyết định số 265/QĐ-TTg ngày 31/12/2021.",
            " Hội sẽ gửi hồ sơ trước ngày 28/4/2025.",
            date(2025, 4, 18),
        ),
        (
            "Sáng 16/4, Hội Nông dân tỉnh tổ chức hội nghị quán triệt nghị quyết.",
            " Dự kiến bầu cử vào ngày 15/3/2026.",
            None,
        ),
    ],
)
def test_days_that_stand_near_tell_the_year(lead: str, more: str, start: date | None) -> None:
    found = find_meeting_facts(clean(f"Tin hoạt động\n\n{lead}{more}{AFTER}").text).facts
    assert found is not None
    assert found.start == start


def test_first_of_several_who_lead_together() -> None:
    lead = (
        "Ngày 21/4/2031, Ban Thường vụ Tỉnh ủy tổ chức hội nghị cho ý kiến về sắp xếp đơn vị hành chính dưới sự chủ trì của các đồng chí"
        " Thường trực Tỉnh ủy: Lê Văn An - Bí thư Tỉnh ủy; Trần Thị Bình - Phó Bí thư Thường trực Tỉnh ủy."
    )
    found = find_meeting_facts(clean(f"Tin hoạt động\n\n{lead}{AFTER}").text).facts
    assert found is not None
    assert found.chair == Role("Lê Văn An", "Bí thư Tỉnh ủy")
