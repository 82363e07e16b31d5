"""Nghị quyết mất phần đầu, thông báo trên trang mạng: papers that a site prints below words of its own, told from news."""
# ruff: noqa: E501 (sentences are in the manner of real texts)

from datetime import date, datetime

import pytest

from domain.extraction import MeetingFacts
from extractors.documents.find import find_document_facts
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean


def test_resolution_below_what_a_site_says_of_it() -> None:
    text = clean(
        "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Lam Sơn khóa XX, nhiệm kỳ 2030 - 2035\n\n"
        "Sáng 3/10, Đại hội đại biểu Đảng bộ tỉnh Lam Sơn đã tiến hành biểu quyết thông qua Nghị quyết. Báo Lam Sơn trân trọng giới thiệu toàn văn.\n\n"
        "Đại hội đại biểu Đảng bộ tỉnh Lam Sơn lần thứ XX diễn ra từ ngày 01/10/2030 đến ngày 03/10/2030, tại phường Đông, tỉnh Lam Sơn, sau khi thảo luận các văn kiện,\n\n"
        "QUYẾT NGHỊ\n\nI- Tán thành những nội dung cơ bản của Báo cáo chính trị.\n"
    ).text
    assert find_document_facts(text).facts.kind == "resolution"
    found = find_meeting_facts(text).facts
    assert found is not None
    assert (found.ordinal, found.khoa, found.start, found.end) == (20, "XX", date(2030, 10, 1), date(2030, 10, 3))
    assert found.venue == "phường Đông, tỉnh Lam Sơn"


def test_resolution_goes_by_one_that_was_passed_before() -> None:
    text = clean(
        "HỘI LÀM VƯỜN\nQUYẾT NGHỊ\nĐại hội thường niên lần thứ III của Hội Làm vườn\n"
        "Đại hội thường niên lần thứ III được triệu tập theo Quyết nghị của Đại hội thường niên lần thứ II được thông qua ngày 16 tháng 6 năm 2030.\n"
        "Đại hội được tổ chức tại Nhà văn hóa xã vào ngày 15.6.2031, từ 10 giờ sáng đến 6 giờ chiều.\n"
    ).text
    found = find_meeting_facts(text).facts
    assert found is not None
    assert (found.start, found.end) == (datetime(2031, 6, 15, 10, 0), datetime(2031, 6, 15, 18, 0))  # noqa: DTZ001


def test_news_that_a_congress_passed_its_resolution_stays_news() -> None:
    text = clean(
        "Đại hội Đảng bộ tỉnh Lam Sơn thông qua Nghị quyết\n\n"
        "Sáng 3/10/2030, Đại hội đại biểu Đảng bộ tỉnh Lam Sơn đã quyết nghị nhiều chỉ tiêu quan trọng và bế mạc trong không khí phấn khởi.\n"
    ).text
    assert find_document_facts(text).facts.kind == "news"


@pytest.mark.parametrize(
    ("below", "kind"),
    [
        (
            "Thường trực HĐND huyện thông báo lịch tiếp công dân tại trụ sở như sau:\n\n1. Thời gian: ngày 20 hằng tháng, bắt đầu từ 8 giờ sáng tại phòng tiếp công dân huyện, nếu trùng ngày nghỉ thì chuyển sang hôm sau và đã tổ chức từ đầu năm.",
            "other",
        ),
        (
            "Sáng 20/3/2031, Thường trực HĐND huyện tổ chức hội nghị triển khai lịch tiếp công dân của Chủ tịch HĐND huyện và các tổ đại biểu trong nhiệm kỳ mới.",
            "news",
        ),
    ],
)
def test_notice_with_a_list_and_news_of_it(below: str, kind: str) -> None:
    text = clean(f"Thông báo lịch tiếp công dân của Chủ tịch HĐND huyện\n\n{below}\n").text
    assert find_document_facts(text).facts.kind == kind


def _meeting(text: str) -> MeetingFacts:
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    return found


_HEADING = "QUYẾT NGHỊ\n\nĐại hội thường niên kỳ IV, nhiệm kỳ 2031-2033\ncủa Hội Ái hữu Lam Sơn\n\n"
_ITEMS = "Sau hai ngày làm việc, Đại hội đồng ý những điểm sau:\n1. Hội mở thêm một lớp tiếng Việt vào mùa thu.\n"


def test_meeting_is_told_below_a_heading_that_names_it() -> None:
    site = "12 Sen Rd. Westfield. Australia. Tel. 9000 1234. Mail. sen@example.org\nThứ Ba, 4 tháng 3, 2031\n\n"
    facts = _meeting(
        f"{site}{_HEADING}Đại hội họp trong hai ngày 1 và 2 tháng 3 năm 2031 tại chùa Sen thành phố Westfield, với 40 đại biểu.\n{_ITEMS}"
    )
    assert (facts.start, facts.end) == (date(2031, 3, 1), date(2031, 3, 2))
    assert facts.venue == "chùa Sen thành phố Westfield"


@pytest.mark.parametrize("by", ["Theo Quyết nghị của", "Căn cứ Nghị quyết", "Chiếu theo tinh thần Quyết nghị của"])
def test_meeting_by_whose_resolution_another_was_called_is_not_that_one(by: str) -> None:
    facts = _meeting(
        f"{_HEADING}{by} Đại hội kỳ III tổ chức tại Chùa Đá, được thông qua ngày 20 tháng 4 năm 2029, Ban Chấp hành Hội triệu tập "
        f"Đại hội thường niên tại Thư viện Hoa Sen vào ngày 9 tháng 5 năm 2031 để nghe báo cáo.\n{_ITEMS}"
    )
    assert (facts.start, facts.venue) == (date(2031, 5, 9), "Thư viện Hoa Sen")


def test_line_that_leads_to_what_was_resolved_is_no_heading() -> None:
    facts = _meeting(
        "Ngày 14/6/2031, Đại hội Hội Ái hữu Lam Sơn họp tại chùa Sen.\n\nQUYẾT NGHỊ\n\n1. Hội mở thêm một lớp tiếng Việt.\n"
        "2. Đại hội kỳ tới họp ngày 5/6/2033 tại Thư viện Hoa Sen.\n"
    )
    assert (facts.start, facts.venue) == (date(2031, 6, 14), "chùa Sen")


def test_day_above_a_blogs_post_is_not_when_those_met() -> None:
    facts = _meeting(f"Thứ Ba, 4 tháng 3, 2031\n\n{_HEADING}{_ITEMS}")
    assert facts.start is None
