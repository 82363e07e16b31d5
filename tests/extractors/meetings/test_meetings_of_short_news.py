"""Tin ngắn của báo: places, votes, names, chairs and bodies as newspapers tell them in few sentences."""
# ruff: noqa: E501 (sentences of news read better unbroken)

import pytest

from extractors.meetings.find import find_meeting_facts
from tests.extractors.meetings.told_meetings import held
from vitext.clean import clean


@pytest.mark.parametrize(
    ("lead", "venue"),
    [
        # places that somebody spoke of, that are the matter, or to which something happens
        (
            "Chiều 14/3, chủ trì hội nghị lấy ý kiến dự thảo quy chuẩn, ông Lê Văn An, Phó Chủ tịch UBND huyện Lam Sơn nói: các hộ nuôi cá tại Hồ Vàng cần góp ý thêm.",
            None,
        ),
        (
            "Chiều 14/3, tại buổi làm việc với quận Đông Hải, Bí thư Thành ủy Trần Văn Nam yêu cầu công ty trả lời vì sao người thuê tại nhà trọ phải trả giá điện cao.",
            None,
        ),
        ("Ngày 14/3, UBND tỉnh tổ chức cuộc họp đánh giá tình hình sạt lở bờ sông tại huyện Lam Sơn.", None),
        ("Ngày 14/3, Ban Đô thị tổ chức cuộc họp giám sát việc quản lý, sử dụng chợ tại quận Đông Hải.", None),
        (
            "Ngày 14/3, MTTQ phường tổ chức buổi làm việc nhằm nắm bắt công tác giải phóng mặt bằng tại Tổ dân phố Bãi Dâu.",
            None,
        ),
        ('Sáng 14/3, UBND thành phố họp khẩn về các quán ăn tại TP Đông Hải bị tố "chặt chém" khách.', None),
        # where they met
        (
            "Chiều 14/3, tại hội trường UBND huyện, ông Lê Văn An cho biết hội nghị sẽ lấy ý kiến.",
            "hội trường UBND huyện",
        ),
        (
            "Ngày 14/3, sau khi giám sát việc quản lý chợ, tại quận Đông Hải, Ban Đô thị tổ chức cuộc họp.",
            "quận Đông Hải",
        ),
        (
            "Ngày 14/3, MTTQ phường tổ chức hội nghị nhằm nắm bắt công tác giải phóng mặt bằng tại hội trường UBND phường.",
            "hội trường UBND phường",
        ),
        ("Sáng 14/3, tại thành phố Cần Sơn, Hội Luật gia tỉnh tổ chức hội nghị tổng kết.", "thành phố Cần Sơn"),
        # inside a summary, or among what was spoken of at the meeting
        (
            "Tỉnh sẽ xử lý dứt điểm vụ việc của hơn 500 giáo viên dôi dư tại Krông Sen.\n\nÔng Lê Văn An cho biết như vậy tại phiên họp thường kỳ sáng 14/3.",
            None,
        ),
        (
            "Sáng 14/3, UBND tỉnh tổ chức họp thường kỳ. Tại cuộc họp, các đại biểu cho ý kiến về đề án bảo tồn nhà cổ tại Buôn Sen, xã Hòa An.",
            None,
        ),
    ],
)
def test_venue(lead: str, venue: str | None) -> None:
    assert held(lead).venue == venue


def test_caption_without_full_stop_ends_with_its_line() -> None:
    caption = "Toàn cảnh hội nghị triển khai phần mềm tại phòng họp số 2\nSau khi được tập huấn, nhà trường triển khai tới giáo viên."
    lead = f"Sáng 14/3, Trường Mầm non Sao Mai tổ chức hội nghị triển khai phần mềm.\n{caption}"
    assert held(lead).venue == "phòng họp số 2"


@pytest.mark.parametrize(
    ("told", "assent"),
    [
        # votes on persons are not the vote on what was passed
        ("Ông Lê Văn An được 51/51 đại biểu đồng ý giới thiệu cho chức danh Bí thư Tỉnh ủy.", None),
        ("Ông Lê Văn An đã trúng cử chức danh Bí thư với 51/51 phiếu đồng ý.", None),
        ("HĐND tỉnh đã bầu bổ sung ông Lê Văn An làm Phó Chủ tịch UBND tỉnh. Kết quả có 51/52 phiếu đồng ý.", None),
        # … unlike that on a paper
        ("HĐND tỉnh đã thảo luận dự thảo nghị quyết. Kết quả có 51/52 phiếu đồng ý.", 51),
        (
            "HĐND tỉnh đã bầu bổ sung ông Lê Văn An làm Phó Chủ tịch UBND tỉnh. Dự thảo nghị quyết được 51/52 đại biểu tán thành.",
            51,
        ),
    ],
)
def test_votes_on_persons_are_left_out(told: str, assent: int | None) -> None:
    vote = held(f"Sáng 14/3, HĐND tỉnh Lam Sơn tổ chức kỳ họp thứ 10 (bất thường). {told}").vote
    assert (vote["for"] if vote else None) == assent


SUMMARY = "Sau nhiều tháng chậm trễ, công trình cầu Sen vẫn chưa xong. Giám đốc công ty nói ông không được mời dự."


@pytest.mark.parametrize(
    ("told", "body"),
    [
        (
            "Mới đây, Ban Tuyên giáo Tỉnh ủy Lam Sơn đã tổ chức hội nghị giao ban báo chí.",
            "Ban Tuyên giáo Tỉnh ủy Lam Sơn",
        ),
        ("Mới đây, kế hoạch của Ban Tuyên giáo Tỉnh ủy Lam Sơn về việc tổ chức hội nghị giao ban báo chí đã có.", None),
    ],
)
def test_who_held_it_is_told_right_before_its_name(told: str, body: str | None) -> None:
    assert held(f"{SUMMARY} {told}").body == body


def test_khoa_before_the_name_behind_a_summary() -> None:
    facts = held(
        "51/52 phiếu đồng ý bầu ông Lê Văn An giữ chức Chủ tịch UBND tỉnh tại kỳ họp bất thường của HĐND tỉnh. "
        "Kỳ họp vừa diễn ra sáng nay.\n\n"
        "Sáng nay, HĐND tỉnh Lam Sơn khóa IX đã tổ chức kỳ họp thứ 10 (bất thường)."
    )
    assert (facts.khoa, facts.ordinal) == ("IX", 10)


@pytest.mark.parametrize(
    ("lead", "meets"),
    [
        # held on another day, long before what the item tells
        (
            "Thủ tướng đã phê chuẩn kết quả bầu ông Lê Văn An.\nTrước đó, tại kỳ họp thứ 4 HĐND tỉnh, các đại biểu đã bầu ông.\n"
            "Ông Lê Văn An được bầu tại kỳ họp HĐND tỉnh giữa tháng 5 - Ảnh: TRÚC LÂM.",
            False,
        ),
        ("Hôm qua, tại kỳ họp thứ 4 HĐND tỉnh, các đại biểu đã bầu ông Lê Văn An.", True),
        # to come on a told day (without one: test_years_and_working_sessions)
        ("Hôm nay (14/6), HĐND tỉnh Lam Sơn khóa 15 sẽ tiến hành kỳ họp thứ nhất.", True),
    ],
)
def test_whether_a_meeting_is_told(lead: str, *, meets: bool) -> None:
    text = f"Chuyện của tỉnh Lam Sơn trong tuần này\n\n{lead}\nÔng Lê Văn An sinh năm 1970, quê ở huyện Đông Hải, là kỹ sư."
    assert (find_meeting_facts(clean(text).text).facts is not None) == meets


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        # what the session did, or somebody felt, is no part of its name
        (
            "Ngày 14/3, HĐND tỉnh Lam Sơn (khóa IX) tổ chức kỳ họp thứ 13 - kỳ họp bất thường và thống nhất miễn nhiệm ông Lê Văn An.",
            "kỳ họp thứ 13 - kỳ họp bất thường",
        ),
        (
            "Sáng 14/3, nhiều đại biểu tham dự kỳ họp thứ 10 HĐND tỉnh Lam Sơn khóa 9 khá ngạc nhiên, khi trên bàn không có chai nhựa.",
            "kỳ họp thứ 10 HĐND tỉnh Lam Sơn khóa 9",
        ),
        (
            "Sáng 14/3, HĐND tỉnh Lam Sơn khai mạc kỳ họp thứ 10 khóa 9 nhiệm kỳ 2026 - 2031.",
            "kỳ họp thứ 10 khóa 9 nhiệm kỳ 2026 - 2031",
        ),
        # the congress that was held, not that to which it sends somebody
        (
            "Ngày 14/3, tại trụ sở UBND phường đã diễn ra Đại hội đại biểu Hội Luật gia phường Lam Sơn khóa II, nhiệm kỳ 2026 - 2031. "
            "Kết quả, ông Lê Văn An được bầu đi dự Đại hội đại biểu Hội Luật gia tỉnh lần thứ 13.",
            "Đại hội đại biểu Hội Luật gia phường Lam Sơn khóa II, nhiệm kỳ 2026 - 2031",
        ),
        (
            "Ngày 14/3, ông Lê Văn An đã đến dự Đại hội đại biểu Hội Luật gia tỉnh lần thứ 13 tại hội trường tỉnh.",
            "Đại hội đại biểu Hội Luật gia tỉnh lần thứ 13",
        ),
        (
            "Ngày 14/3, tại phiên khai mạc kỳ họp thứ 6 HĐND tỉnh Lam Sơn khóa IX, bí thư Tỉnh ủy Lê Văn An đề nghị giám sát việc xây cầu.",
            "kỳ họp thứ 6 HĐND tỉnh Lam Sơn khóa IX",
        ),
        (
            "Tại Hội nghị sơ kết công tác kiểm tra, kiểm soát tải trọng xe sáng 14/3, ông Lê Văn An cho biết sẽ lập thêm trạm cân.",
            "Hội nghị sơ kết công tác kiểm tra, kiểm soát tải trọng xe",
        ),
        (
            "Tại Hội nghị sơ kết công tác kiểm tra, ông Lê Văn An cho biết sáng 14/3 đã lập thêm trạm cân.",
            "Hội nghị sơ kết công tác kiểm tra",
        ),
        (
            "Sáng 14/3, Thường trực HĐND huyện tổ chức hội nghị với một số phòng, ban thuộc UBND huyện để thống nhất chương trình.",
            "hội nghị với một số phòng, ban thuộc UBND huyện",
        ),
    ],
)
def test_name(lead: str, title: str) -> None:
    assert held(lead).title == title


@pytest.mark.parametrize(
    ("lead", "purpose"),
    [
        (
            "Ngày 14/3, Tỉnh ủy tổ chức hội nghị cán bộ để lấy ý kiến về nhân sự, ông Lê Văn An được tất cả đồng ý.",
            "lấy ý kiến về nhân sự",
        ),
        (
            "Ngày 14/3, Hội Nông dân tỉnh tổ chức hội thảo trực tuyến tới 12 điểm cầu để hàng trăm nông dân trong tỉnh cùng tham gia.",
            None,
        ),
        (
            f"{SUMMARY}\n\nChiều 14/3, Liên minh HTX tỉnh sẽ tổ chức một cuộc họp nội bộ để lấy ý kiến về nhân sự.",
            "lấy ý kiến về nhân sự",
        ),
        (
            "Ngày 14/3, xã tổ chức hội nghị để bàn việc sửa cầu, bà con tham gia góp công.",
            "bàn việc sửa cầu, bà con tham gia góp công",
        ),
        (
            "Ngày 14/3, tại buổi họp thường kỳ của UBND tỉnh, nhiều đại biểu quan tâm việc dời chợ để trả lại công viên.",
            None,
        ),
        (
            "Ngày 14/3, tại buổi làm việc với huyện Lam Sơn để giải quyết vướng mắc, ông Lê Văn An yêu cầu báo cáo.",
            "giải quyết vướng mắc",
        ),
    ],
)
def test_purpose(lead: str, purpose: str | None) -> None:
    assert held(lead).purpose == purpose


@pytest.mark.parametrize(
    ("lead", "chair"),
    [
        (
            "Ngày 14/3, Phó Chủ tịch UBND TP. Sông Mã Lê Văn An đã chủ trì buổi làm việc với các sở về nhà ở.",
            ("Lê Văn An", "Phó Chủ tịch UBND TP. Sông Mã"),
        ),
        (
            "Ngày 14/3, Phó Chủ tịch UBND tỉnh Bà Rịa - Vũng Tàu Lê Trí An chủ trì cuộc họp về nhà ở.",
            ("Lê Trí An", "Phó Chủ tịch UBND tỉnh Bà Rịa - Vũng Tàu"),
        ),
        (
            "Ngày 14/3, dưới sự chủ trì của Phó Chủ tịch UBND tỉnh Quảng Nam Trần Đức An, UBND tỉnh họp phiên thường kỳ.",
            ("Trần Đức An", "Phó Chủ tịch UBND tỉnh Quảng Nam"),
        ),
        (
            "Ngày 14/3, Chủ tịch UBND tỉnh Hà Thị Lê An chủ trì cuộc họp về nhà ở.",
            ("Hà Thị Lê An", "Chủ tịch UBND tỉnh"),
        ),
        (
            "Ngày 14/3, Sở Y tế tổ chức hội nghị tổng kết. Đồng chí Lê Văn An - Phó Giám đốc Sở phát biểu khai mạc và chủ trì hội nghị.",
            ("Lê Văn An", "Phó Giám đốc Sở"),
        ),
        (
            "Ngày 14/3, Sở Y tế tổ chức hội nghị tổng kết. Đồng chí Lê Văn An - Phó Giám đốc Sở phát biểu khai mạc hội nghị.",
            None,
        ),
        (
            "Ngày 14/3, chủ tịch UBND TP. HCM Lê Văn An đã chủ trì hội nghị về nhà ở.",
            ("Lê Văn An", "chủ tịch UBND TP. HCM"),
        ),
        (
            "Ngày 14/3, Chủ tịch UBND tỉnh Lê Văn An, Phó Chủ tịch UBND tỉnh Trần Thị Bình đã chủ trì cuộc họp về nhà ở.",
            ("Lê Văn An", "Chủ tịch UBND tỉnh"),
        ),
        (
            "Ngày 14/3, Chủ tịch UBND tỉnh Quảng Nam, Bí thư Tỉnh ủy Trần Thị Bình đã chủ trì cuộc họp về nhà ở.",
            ("Trần Thị Bình", "Chủ tịch UBND tỉnh Quảng Nam, Bí thư Tỉnh ủy"),
        ),
    ],
)
def test_chair(lead: str, chair: tuple[str, str] | None) -> None:
    found = held(lead).chair
    assert (found and (found.name, found.role)) == chair


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        (
            "Tiếp theo hội nghị của bậc tiểu học (chiều ngày 10/3) và mầm non (sáng ngày 14/3), chiều ngày 14/3, Sở Giáo dục tổ chức hội nghị trung học.",
            "2026-03-14",
        ),
        ("Chiều nay (10/3), Sở Giáo dục tổ chức hội nghị trung học, chuẩn bị kỳ thi ngày 14/3.", "2026-03-10"),
    ],
)
def test_day_of_a_meeting_before_in_brackets(lead: str, day: str) -> None:
    assert str(held(lead).start) == day


def test_year_of_the_sentence_with_the_day() -> None:
    lead = (
        "TAND tỉnh Lam Sơn tổ chức hội nghị tập huấn, nói về ứng dụng của công nghệ mới trong xét xử. "
        "Ngày 14-3, TAND tỉnh Lam Sơn tổ chức Hội nghị tập huấn nghiệp vụ cho thẩm phán năm 2027."
    )
    assert str(held(lead, posted="Thời sự pháp luật").start) == "2027-03-14"


@pytest.mark.parametrize(
    ("place", "province"),
    [
        ("khách sạn Sen, TP. Huế, tỉnh Thừa Thiên - Huế", "Thừa Thiên - Huế"),
        ("khách sạn Sen, TP. Huế", "Huế"),
    ],
)
def test_province_of_the_venue(place: str, province: str) -> None:
    assert held(f"Sáng 14/3, tại {place}, Cụm thi đua số 2 đã tổ chức hội nghị tổng kết.").province == province


@pytest.mark.parametrize(
    ("lead", "venue", "province"),
    [
        (
            "Ngày 14/3, Viện Sen tổ chức hội nghị nhằm rút kinh nghiệm của các viện tại Hà Nội, Đà Nẵng và Cần Thơ.",
            None,
            None,
        ),
        ("Ngày 14/3, tại Hà Nội, Viện Sen tổ chức hội nghị nhằm rút kinh nghiệm.", "Hà Nội", "Hà Nội"),
    ],
)
def test_a_row_of_provinces_is_no_venue(lead: str, venue: str | None, province: str | None) -> None:
    facts = held(lead)
    assert (facts.venue, facts.province) == (venue, province)


@pytest.mark.parametrize(
    ("lead", "ordinal"),
    [
        ("Ngày 14/3, UBND tỉnh tổ chức cuộc họp chuẩn bị lễ khai mạc Lễ hội Dừa lần thứ V.", None),
        ("Ngày 14/3, Hội Nông dân xã tổ chức Đại hội đại biểu lần thứ V.", 5),
    ],
)
def test_number_of_what_is_prepared(lead: str, ordinal: int | None) -> None:
    assert held(lead).ordinal == ordinal


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("Theo ông An, mới đây Sở Xây dựng đã tiến hành một cuộc họp về cây cầu.", "Sở Xây dựng"),
        ("Theo ông An, mới đây đã có một cuộc họp về cây cầu.", None),
    ],
)
def test_who_held_one_meeting(told: str, body: str | None) -> None:
    assert held(f"{SUMMARY} {told}").body == body


@pytest.mark.parametrize(
    ("lead", "days"),
    [
        (
            "Sau 2 ngày làm việc, kỳ họp thứ 13 HĐND tỉnh Lam Sơn khóa XVII đã bế mạc chiều 14/3.",
            (None, "2026-03-14"),
        ),
        (
            "Sau 2 ngày làm việc tại xã, đoàn kết thúc chuyến đi; chiều 14/3, HĐND tỉnh Lam Sơn họp kỳ họp thứ 13.",
            ("2026-03-14", None),
        ),
    ],
)
def test_day_on_which_it_ended(lead: str, days: tuple[str | None, str | None]) -> None:
    facts = held(lead)
    assert (facts.start and str(facts.start), facts.end and str(facts.end)) == days


@pytest.mark.parametrize(
    ("again", "term"),
    [
        (
            "Đại hội đại biểu toàn quốc Hội Luật gia Lam Sơn lần thứ XIII, nhiệm kỳ 2026 -2031 sẽ có 300 đại biểu.",
            (2026, 2031),
        ),
        ("Đại hội đại biểu Hội Luật gia xã, nhiệm kỳ 2026 -2031 sẽ có 300 đại biểu.", None),
    ],
)
def test_term_told_with_the_name_again(again: str, term: tuple[int, int] | None) -> None:
    lead = "Đại hội đại biểu toàn quốc Hội Luật gia Lam Sơn lần thứ XIII được tổ chức ngày 14/3 tại Hà Nội."
    assert held(f"{lead} Công tác chuẩn bị đã xong.\n\n{again}").term == term


def test_day_is_no_part_of_a_bare_name() -> None:
    told = "Đó là ý kiến của ông Lê Văn An tại cuộc họp ngày 14-3 với lãnh đạo các sở về công tác chuẩn bị kỳ họp."
    assert held(told).title is None
