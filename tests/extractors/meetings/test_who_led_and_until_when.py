"""Chức danh lạ sau tên, giờ kết thúc, ngày trong tiêu đề biên bản: offices no list knows, ends on lines of their own, days of titles."""
# ruff: noqa: DTZ001, E501 (times are local; sentences are in the manner of real texts)

from datetime import date, datetime

import pytest
from told_meetings import held, told

from domain.extraction import MeetingFacts, Role
from extractors.documents.find import find_document_facts
from extractors.extract import extract_text
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean


def _read(*lines: str) -> MeetingFacts:
    facts = find_meeting_facts(clean("\n".join(lines)).text).facts
    assert facts is not None
    return facts


def _minutes(*lines: str) -> MeetingFacts:
    return _read("BIÊN BẢN HỌP NHÓM ĐỌC SÁCH", *lines, "1. Nhóm bàn việc mua sách.", "2. Nhóm chia việc.")


@pytest.mark.parametrize(
    ("line", "chair"),
    [
        ("- Chủ trì: Cô giáo Lê Thị An - GVCN lớp 6A", Role("Lê Thị An", "GVCN lớp 6A")),
        ("- Chủ trì: Bà Lê Thị An (phụ huynh em Cường)", Role("Lê Thị An", "phụ huynh em Cường")),
        ("Chủ tọa cuộc họp: Trưởng nhóm - Ông Lê Văn An", Role("Lê Văn An", "Trưởng nhóm")),
        ("Chủ tọa: Lê Văn An - Trưởng nhóm", Role("Lê Văn An", "Trưởng nhóm")),
        ("- Ông Lê Văn An - Tộc trưởng: chủ trì", Role("Lê Văn An", "Tộc trưởng")),
        ("Chủ trì: Ông Lê Văn An, bà Trần Thị Bình", Role("Lê Văn An", None)),
        ("Chủ trì: Bà Lê Thị An - vắng 02 người", Role("Lê Thị An", None)),
    ],
)
def test_office_behind_or_before_the_name_of_a_chair(line: str, chair: Role) -> None:
    assert _minutes("Thời gian: 8 giờ ngày 23/8/2031", line).chair == chair


def test_sentence_behind_a_chair_is_no_office() -> None:
    found = _minutes("Ngày 23/8/2031, dưới sự chủ trì của ông Lê Văn An, nhóm bàn việc mua sách mới.")
    assert found.chair == Role("Lê Văn An", None)


@pytest.mark.parametrize(
    "end",
    [
        "Bế mạc: 11h45 cùng ngày",
        "Giờ kết thúc: 11:45",
        "Buổi họp giải tán lúc 11 giờ 45 phút.",
        "Cuộc họp kết thúc 11h45 cùng ngày.",
    ],
)
def test_end_is_told_in_many_words(end: str) -> None:
    assert _minutes("Thời gian: 8 giờ ngày 23/8/2031", end).end == datetime(2031, 8, 23, 11, 45)


def test_end_on_the_lines_above_is_read_in_long_minutes() -> None:
    talk = "Các bạn trong nhóm nêu ý kiến về từng cuốn sách và cách chọn sách cho quý sau.\n" * 70
    found = _minutes("Khai mạc: 8h00, ngày 23/8/2031", "Bế mạc: 11h45 cùng ngày", talk)
    assert found.end == datetime(2031, 8, 23, 11, 45)


def test_what_else_ends_at_an_hour_is_not_the_meeting() -> None:
    found = _minutes("Thời gian: 8 giờ ngày 23/8/2031", "Thư viện mở cửa từ 7h00, nghỉ 11h45.")
    assert found.end is None


def test_hour_on_a_line_of_its_own() -> None:
    found = _minutes("Ngày họp: Chủ Nhật 16 tháng 3 năm 2031", "Giờ: 10:00 sáng - 12:30 trưa")
    assert (found.start, found.end) == (datetime(2031, 3, 16, 10, 0), datetime(2031, 3, 16, 12, 30))


def test_day_of_the_title_is_that_of_the_minutes() -> None:
    other = "Chi cho Ngày sách (29-5-2031 tại thị xã): 30.000 đồng"
    titled = _read("BIÊN BẢN HỌP NHÓM ĐỌC SÁCH NGÀY 13 THÁNG 5 NĂM 2031", other, "1. Chi tiêu.")
    same = _read("BIÊN BẢN HỌP NHÓM ĐỌC SÁCH NGÀY 13 THÁNG 5 NĂM 2031", "Họp lúc 8 giờ ngày 13/5/2031.", "1. Chi tiêu.")
    assert (titled.start, same.start) == (date(2031, 5, 13), datetime(2031, 5, 13, 8, 0))


def test_days_from_and_until_with_their_weekdays() -> None:
    found = _read(
        "THƯ CUNG THỈNH",
        "Kính bạch Quý Ngài,",
        "Chùa An Hòa tổ chức Đại hội thường niên, kể từ Thứ Năm 26/6/2031 cho đến hết Thứ Sáu 4/7/2031 tại chùa An Hòa.",
    )
    assert (found.start, found.end) == (date(2031, 6, 26), date(2031, 7, 4))


def test_law_since_a_day_is_no_meeting_day() -> None:
    found = _minutes("Nội quy có hiệu lực kể từ ngày 01/7/2031.", "Nhóm họp ngày 23/8/2031.")
    assert found.start == date(2031, 8, 23)


@pytest.mark.parametrize("heading", ["THƯ THỈNH MỜI", "THƯ CUNG THỈNH", "THƯ TRIỆU TẬP", "THƯ MỜI"])
def test_letters_that_invite_are_invitations(heading: str) -> None:
    text = f"{heading}\nKính bạch Quý Ngài,\nChùa An Hòa tổ chức Đại hội lúc 8 giờ ngày 26/6/2031 tại chùa An Hòa.\n"
    assert find_document_facts(clean(text).text).facts.kind == "invitation"


def test_open_letter_is_no_invitation() -> None:
    text = "THƯ NGỎ\nKính thưa Quý vị,\nChùa An Hòa xin cảm ơn Quý vị đã giúp đỡ trong năm qua.\n"
    assert find_document_facts(clean(text).text).facts.kind == "other"


def test_minutes_of_a_session_in_small_letters_are_minutes() -> None:
    text = "Biên Bản Phiên Họp Thường Kỳ Tháng 3/2031\nHội Ái hữu Lam Sơn\nNgày họp: 16/3/2031\n1. Thủ quỹ báo cáo."
    news = "Biên bản phiên tòa được công bố\nNgày 16/3/2031, báo Lam Sơn cho biết tòa án tỉnh đã công bố biên bản phiên tòa xét xử vụ án đất đai tại xã Hòa An."
    assert find_document_facts(clean(text).text).facts.kind == "minutes"
    assert find_document_facts(clean(news).text).facts.kind != "minutes"


def test_body_and_its_part_above_an_invitation() -> None:
    found = extract_text(
        "TÒA GIÁM MỤC LAM SƠN\nBan Giáo lý\nTHƯ MỜI\nKính gửi: Quý anh chị\nThời gian: 8g00 ngày 20/9/2031\n"
    ).document
    alone = extract_text(
        "Tin trong tuần\nXem thêm\nTHƯ MỜI\nKính gửi: Quý anh chị\nThời gian: 8g00 ngày 20/9/2031\n"
    ).document
    assert (found.issuer, alone.issuer) == ("Ban Giáo lý", None)


def test_hall_named_before_a_person_is_no_body() -> None:
    found = _read(
        "UBND HUYỆN ĐÔNG HẢI",
        "VĂN PHÒNG",
        "Số: 31/TB-VP",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Đông Hải, ngày 12 tháng 3 năm 2031",
        "THÔNG BÁO",
        "Kết luận của đồng chí Lê Văn An - Chủ tịch UBND huyện tại cuộc họp giao ban tuần 10",
        "Sáng ngày 10/3/2031, tại Phòng họp số 1 UBND huyện, đồng chí Lê Văn An - Chủ tịch UBND huyện chủ trì họp giao ban.",
    )
    assert (found.body, found.chair) == (None, Role("Lê Văn An", "Chủ tịch UBND huyện"))


def test_announcement_says_its_hour_further_down() -> None:
    lead = (
        "Trên cơ sở kết quả họp liên tịch ngày 14/7/2031, Thường trực HĐND huyện Đông Hải triệu tập kỳ họp chuyên đề. "
        "Thời gian tổ chức kỳ họp là 01 buổi chiều, bắt đầu từ 14 giờ 00 thứ Hai, ngày 28/7/2031 tại Hội trường huyện."
    )
    found = told(lead, headline="Triệu tập kỳ họp chuyên đề")
    assert found is not None
    assert found.start == datetime(2031, 7, 28, 14, 0)


@pytest.mark.parametrize(
    ("runs", "chair"),
    [
        ("điều hành hội nghị", "Lê Văn An"),
        ("điều hành phần thảo luận", "Lê Văn An"),
        ("điều hành công việc của Huyện ủy", None),
        ("điều hành Đảng bộ huyện từ ngày 1/5", None),
        ("điều hành hoạt động của Hội", None),
    ],
)
def test_who_runs_a_body_presides_over_no_meeting(runs: str, chair: str | None) -> None:
    lead = f"Ngày 12/4, Huyện ủy Đông Hải tổ chức hội nghị sơ kết. Đồng chí Lê Văn An, Phó Bí thư Huyện ủy {runs}."
    found = held(lead).chair
    assert (found.name if found else None) == chair
