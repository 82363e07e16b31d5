"""Nghị quyết mất phần đầu, thông báo trên trang mạng: papers that a site prints below words of its own, told from news."""
# ruff: noqa: E501 (sentences are in the manner of real texts)

from datetime import date, datetime

import pytest

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
