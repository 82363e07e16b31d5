"""Tên cuộc họp trong câu kể: where a meeting's name begins and ends, and which of several namings is its own."""
# ruff: noqa: E501 (sentences as they stand in real texts)

import pytest

from extractors.extract import extract_text
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean

FILLER = "\n\nTại hội nghị, các đại biểu đã nghe báo cáo và thảo luận sôi nổi về nhiều nội dung quan trọng.\n"


def meeting(lead: str):
    return extract_text(f"Tin hoạt động của tỉnh trong tuần\n\nNgày đăng: 16/3/2026\n\n{lead}{FILLER}").meeting


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "Chiều ngày 15/3/2026, UBND xã tổ chức phiên họp thứ mười tám dưới sự chủ trì của ông Lê Văn An, Chủ tịch.",
            "phiên họp thứ mười tám",
        ),
        (
            "Sáng 15/3/2026, Đại hội đại biểu Liên minh HTX tỉnh Hà Gia lần thứ V, nhiệm kỳ 2026-2031 bước vào ngày "
            "làm việc đầu tiên với sự tham gia của 175 đại biểu.",
            "Đại hội đại biểu Liên minh HTX tỉnh Hà Gia lần thứ V, nhiệm kỳ 2026-2031",
        ),
        (
            "Chiều 15/3/2026, tại hội trường, Đại hội đại biểu Hội Nông dân tỉnh Hà Gia lần thứ VII đã hoàn thành "
            "phiên thứ nhất.",
            "Đại hội đại biểu Hội Nông dân tỉnh Hà Gia lần thứ VII",
        ),
        (
            "Ngày 15/3/2026, Chi bộ thôn Trung tổ chức Hội nghị sinh hoạt chuyên đề “Phát triển đảng viên tại Chi bộ "
            "năm 2026”.",
            "Hội nghị sinh hoạt chuyên đề “Phát triển đảng viên tại Chi bộ năm 2026”",
        ),
        (
            "Sáng 15/3/2026, đồng chí Lê Văn An, Chủ tịch UBND tỉnh chủ trì cuộc họp của Thường trực Ban Chỉ đạo, "
            "cho ý kiến về hai đề án.",
            "cuộc họp của Thường trực Ban Chỉ đạo",
        ),
        (
            "Sáng 15/3/2026, UBND tỉnh tổ chức hội nghị trực tuyến về việc phòng, chống dịch bệnh cho đàn vật nuôi.",
            "hội nghị trực tuyến về việc phòng, chống dịch bệnh cho đàn vật nuôi",
        ),
        (
            "Sáng 15/3/2026, UBND tỉnh tổ chức buổi làm việc với UBND huyện Đông Hải về kết quả phát triển hợp tác xã.",
            "buổi làm việc với UBND huyện Đông Hải",
        ),
    ],
)
def test_name_ends_where_something_else_is_told(lead: str, title: str) -> None:
    found = meeting(lead)
    assert found is not None
    assert found.title == title


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "Ngày 15/3/2026, Thường trực HĐND huyện họp thống nhất nội dung, chương trình kỳ họp thứ 9. "
            "Đồng chí Lê Văn An, Phó Chủ tịch HĐND huyện chủ trì hội nghị.",
            "họp thống nhất nội dung, chương trình kỳ họp thứ 9",
        ),
        (
            "Chiều 15/3/2026, Ban Chấp hành Đảng bộ phường giao ban thường kỳ tháng 3/2026 nhằm đánh giá kết quả "
            "công tác. Đồng chí Lê Văn An, Bí thư Đảng ủy chủ trì hội nghị.",
            "giao ban thường kỳ tháng 3/2026",
        ),
        (
            "Chiều 15/3/2026, ngay sau khi Quốc hội bế mạc kỳ họp cuối cùng, Thủ tướng Lê Văn An đã chủ trì "
            "phiên họp đầu tiên với các thành viên mới được bầu để bắt tay vào công việc.",
            "phiên họp đầu tiên với các thành viên mới được bầu",
        ),
    ],
)
def test_fuller_naming_wins_over_the_bare_word(lead: str, title: str) -> None:
    found = meeting(lead)
    assert found is not None
    assert found.title == title


def test_session_before_which_something_was_done_is_not_the_meeting() -> None:
    found = meeting(
        "Sau một buổi làm việc khẩn trương, Kỳ họp thứ Nhất, HĐND tỉnh khóa X đã diễn ra sáng 15/3/2026 tại hội trường."
    )
    assert found is not None
    assert found.title is not None
    assert found.title.startswith("Kỳ họp thứ Nhất")


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        (
            "Dự Đại hội và chỉ đạo có đồng chí Lê Văn An, Phó Chủ tịch Liên minh HTX Việt Nam; lãnh đạo các sở, ngành, "
            "đại diện các Liên minh HTX trong khu vực cùng các đại biểu là HTX trên địa bàn toàn tỉnh.\n\n"
            "(Quang cảnh Đại hội Liên minh HTX tỉnh Hà Gia)\n\n"
            "Trong nhiệm kỳ qua, các HTX hoạt động ổn định, nhiều HTX đã mở rộng ngành nghề và thị trường.",
            "Đại hội Liên minh HTX tỉnh Hà Gia",
            "Liên minh HTX tỉnh Hà Gia",
        ),
        (
            "Tham dự kỳ họp có các đồng chí trong Thường trực Đảng ủy, lãnh đạo UBND xã cùng toàn thể đại biểu.\n"
            "Tại kỳ họp, các đại biểu đã thảo luận, đóng góp nhiều ý kiến thiết thực cho các dự thảo.\n"
            "Kỳ họp Chuyên đề lần thứ Ba – HĐND xã khóa XX đã diễn ra thành công.",
            "Kỳ họp Chuyên đề lần thứ Ba – HĐND xã khóa XX",
            "HĐND xã",
        ),
    ],
)
def test_caption_or_closing_names_the_meeting_where_the_lead_is_lost(text: str, title: str, body: str) -> None:
    found = extract_text(text).meeting
    assert found is not None
    assert (found.title, found.body) == (title, body)


def test_caption_without_a_name_is_no_title() -> None:
    found = meeting("Chiều 15/3/2026, UBND xã tổ chức hội nghị để bàn việc thu hoạch.\n\n(Quang cảnh hội nghị)")
    assert found is not None
    assert (found.title, found.body) == (None, "UBND xã")


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("tổ chức hội nghị này để bàn việc thu hoạch", None),
        ("tổ chức cuộc họp: ông Lê An chủ trì", None),
        ("tổ chức buổi làm việc, trao đổi về thu hoạch", "buổi làm việc"),
        ("tổ chức hội nghị thường kỳ để bàn việc thu hoạch", "hội nghị thường kỳ"),
        (
            "có Hội nghị công tác văn phòng năm 2026 tổ chức ngày 15/3/2026 tại xã",
            "Hội nghị công tác văn phòng năm 2026",
        ),
    ],
)
def test_word_for_a_meeting_alone_is_no_name_of_it(told: str, title: str | None) -> None:
    found = meeting(f"Chiều 15/3/2026, UBND xã {told}.")
    assert found is not None
    assert found.title == title


@pytest.mark.parametrize(
    ("lead", "title", "body"),
    [
        (
            "Sáng 12/3/2026, Đảng ủy xã Tân Lập tổ chức hội nghị học tập, quán triệt các nghị quyết của Đảng cho "
            "120 đảng viên.",
            "hội nghị học tập, quán triệt các nghị quyết của Đảng",
            "Đảng ủy xã Tân Lập",
        ),
        (
            "Sáng 15/3/2026, Thường trực Tỉnh ủy họp giao ban với Thường trực HĐND, lãnh đạo UBND tỉnh.",
            "họp giao ban với Thường trực HĐND, lãnh đạo UBND tỉnh",
            "Thường trực Tỉnh ủy",
        ),
        (
            "Chiều 3/7/2026, dưới sự chủ trì của đồng chí Phạm Văn An, Phó Chủ tịch UBND tỉnh, Hội đồng Thi đua - Khen "
            "thưởng tỉnh họp xét khen thưởng đợt 2.",
            "họp xét khen thưởng đợt 2",
            "Hội đồng Thi đua - Khen thưởng tỉnh",
        ),
        (
            "Sáng 22/11/2026, Ban chỉ đạo Trung ương về phòng chống thiên tai tổ chức cuộc họp trực tuyến ứng "
            "phó với bão.",
            "cuộc họp trực tuyến ứng phó với bão",
            "Ban chỉ đạo Trung ương về phòng chống thiên tai",
        ),
        (
            "Chiều 7/4/2026, đồng chí Lê Minh An chủ trì phiên họp tổng kết năm của Ban Chỉ đạo đổi mới, phát triển "
            "kinh tế tập thể, hợp tác xã.",
            "phiên họp tổng kết năm của Ban Chỉ đạo đổi mới, phát triển kinh tế tập thể, hợp tác xã",
            "Ban Chỉ đạo đổi mới, phát triển kinh tế tập thể, hợp tác xã",
        ),
        (
            "Sáng 12/6/2026, Phường 8 tổ chức Hội nghị sơ kết công tác cải cách hành chính 6 tháng đầu năm.",
            "Hội nghị sơ kết công tác cải cách hành chính 6 tháng đầu năm",
            "Phường 8",
        ),
        (
            "Tối 15/8/2026, thôn Tân Tiến, xã Hòa Sơn tổ chức họp dân bàn việc hiến đất mở rộng đường. "
            "Ông Hoàng Văn An, Trưởng thôn chủ trì cuộc họp.",
            "họp dân bàn việc hiến đất mở rộng đường",
            "thôn Tân Tiến, xã Hòa Sơn",
        ),
        (
            "Chiều 24/7/2026, Ban Kinh tế - Ngân sách HĐND tỉnh đã tổ chức họp thẩm tra các báo cáo, dự thảo nghị "
            "quyết trình tại kỳ họp thứ 10, Hội đồng nhân dân tỉnh khóa XVIII.",
            "họp thẩm tra các báo cáo, dự thảo nghị quyết trình tại kỳ họp thứ 10, Hội đồng nhân dân tỉnh khóa XVIII",
            "Ban Kinh tế - Ngân sách HĐND tỉnh",
        ),
        (
            "Đại hội chi bộ 4, phường Minh Khai, nhiệm kỳ 2017-2020 thành công tốt đẹp\n\n"
            "Nhiệm kỳ qua, chi bộ đã đoàn kết, lãnh đạo, chỉ đạo thực hiện tốt các nhiệm vụ chính trị, phát triển "
            "kinh tế xã hội tại địa phương. Tại Đại hội, 03 đồng chí được bầu vào Ban chi ủy nhiệm kỳ 2017-2020. Đồng "
            "chí Vũ Thị An được bầu là bí thư chi bộ.",
            "Đại hội chi bộ 4, phường Minh Khai, nhiệm kỳ 2017-2020",
            "chi bộ 4, phường Minh Khai",
        ),
        (
            "Trước tình hình dịch bệnh diễn biến phức tạp ở biên giới, chiều 28.2, Ban Chỉ đạo phòng, chống dịch bệnh "
            "tỉnh họp đột xuất nhằm triển khai một số biện pháp cấp bách phòng chống dịch trên địa bàn.",
            "họp đột xuất",
            "Ban Chỉ đạo phòng, chống dịch bệnh tỉnh",
        ),
        (
            "Ngày 12/3/2026, tại Hà Nội đã diễn ra Hội nghị ký kết giao ước thi đua của Khối thi đua các tổ chức xã "
            "hội với trọng tâm đẩy mạnh phong trào thi đua yêu nước, phát hiện và nhân rộng các điển hình tiên tiến.",
            "Hội nghị ký kết giao ước thi đua của Khối thi đua các tổ chức xã hội",
            "Khối thi đua các tổ chức xã hội",
        ),
        (
            "Quyết tâm tổ chức thành công Đại hội đại biểu toàn quốc Hội Làm vườn lần thứ X (PLVN) - Sáng 4/9/2026, "
            "tại Hà Nội, Hội Làm vườn Việt Nam tổ chức Hội nghị Đoàn Chủ tịch lần thứ 20 Khóa IX.",
            "Hội nghị Đoàn Chủ tịch lần thứ 20 Khóa IX",
            "Hội Làm vườn Việt Nam",
        ),
    ],
)
def test_what_a_body_met_for_and_who_it_was(lead: str, title: str, body: str) -> None:
    found = extract_text(lead).meeting
    assert found is not None
    assert (found.title, found.body) == (title, body)


def test_news_of_a_paper_tells_of_a_meeting_only_where_its_conclusion_is_made_known() -> None:
    lead = (
        "Ngày 03/12/2026, Văn phòng Chính phủ ban hành Thông báo 665/TB-VPCP {} của Phó Thủ tướng tại cuộc họp "
        "về phương án sắp xếp doanh nghiệp xổ số.\n\nTheo đó, Phó Thủ tướng yêu cầu các bộ thực hiện."
    )
    concluded = extract_text(lead.format("kết luận")).meeting
    assert concluded
    assert concluded.title == "cuộc họp về phương án sắp xếp doanh nghiệp xổ số"
    assert concluded.start is None
    assert extract_text(lead.format("phân công nhiệm vụ")).meeting is None


_OF_SESSION = (
    "(Báo Lam Sơn) - Sáng 11/7, các đại biểu thảo luận tại tổ về kết quả phát triển kinh tế - xã hội 6 tháng đầu năm. "
    "Các ý kiến tập trung vào đầu tư công, giao thông và đời sống người dân vùng núi.\n"
)


@pytest.mark.parametrize(
    ("above", "title", "body", "ordinal"),
    [
        ("Kỳ họp thứ hai, Quốc hội khoá XIII:", "Kỳ họp thứ hai, Quốc hội khoá XIII", "Quốc hội", 2),
        ("Kỳ họp thứ 12, HĐND tỉnh Lam Sơn khóa XVIII", "Kỳ họp thứ 12, HĐND tỉnh Lam Sơn khóa XVIII", "HĐND tỉnh Lam Sơn", 12),
    ],
)  # fmt: skip
def test_line_by_a_headline_names_the_session(above: str, title: str, body: str, ordinal: int) -> None:
    text = f"Làm rõ nhiều vấn đề cử tri quan tâm\n\n{above}\n\n{_OF_SESSION}"
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert (found.title, found.body, found.ordinal) == (title, body, ordinal)


def test_deputies_who_did_something_in_a_hall_are_no_body() -> None:
    lead = "Sáng 11/7, tại hội trường các đại biểu Quốc hội đã dành thời gian nghe Tờ trình về dự án Luật Nhà giáo. Chiều nay thảo luận ở tổ."
    text = (
        f"Luật Nhà giáo hướng đến nâng cao chất lượng\n\nKỳ họp thứ 2, Quốc hội khóa XIII\n\n(Báo Lam Sơn) - {lead}\n"
    )
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert found.body == "Quốc hội"


@pytest.mark.parametrize(
    "above", ["Tin liên quan: Kỳ họp thứ 8, HĐND huyện Đông Hải khóa XX", "Kỳ họp thứ 8 sẽ khai mạc vào tháng 7 tới."]
)
def test_line_that_speaks_of_a_session_names_none(above: str) -> None:
    text = (
        f"Giá lúa tăng mạnh ở nhiều xã vùng trũng\n\n{above}\n\n(Báo Lam Sơn) - Sáng 11/7, giá lúa tại huyện Đông Hải "
        "tăng 200 đồng mỗi ký. Bà con phấn khởi và mong chợ đầu mối sớm mở lại để bán được nhiều hơn.\n"
    )
    assert find_meeting_facts(clean(text).text).facts is None
