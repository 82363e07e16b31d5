"""Họp lúc nào, ở đâu, bao nhiêu người, kể theo nhiều cách: days, places and counts, and what only looks like them."""
# ruff: noqa: E501 (sentences as they stand in real texts)

from datetime import date

import pytest
from told_meetings import AFTER, held

from domain.extraction import Role
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean


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


@pytest.mark.parametrize(("day", "year"), [("12/12", 2025), ("12/01", 2026), ("12/6", None)])
def test_winter_meeting_on_two_years_is_held_between_them(day: str, year: int | None) -> None:
    lead = f"Ngày {day}, Hội Nghề cá tỉnh tổ chức Hội nghị tổng kết hoạt động năm 2025, phương hướng năm 2026."
    found = find_meeting_facts(clean(f"Tin hoạt động trong tuần\n\n{lead}{AFTER}").text).facts
    assert found is not None
    assert (found.start.year if found.start else None) == year


def test_line_to_those_who_followed_is_no_venue() -> None:
    lead = "Sáng 15/3/2026, UBND tỉnh tổ chức hội nghị trực tuyến tổng kết năm. Tại điểm cầu huyện Đông Hải, ông Lê Văn An chủ trì hội nghị."
    assert held(lead).venue is None
    assert held(
        "Sáng 15/3/2026, tại điểm cầu chính Trung tâm Hội nghị tỉnh, UBND tỉnh tổ chức hội nghị trực tuyến."
    ).venue


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


def test_child_union_named_after_a_leader_meets_in_no_city() -> None:
    lead = "Sáng 15/3/2026, Liên đội TNTP Hồ Chí Minh Trường Tiểu học Đông Hải tổ chức Đại hội Liên đội năm học 2025 - 2026."
    assert held(lead).province is None


def test_venue_keeps_a_name_that_folds_to_a_small_word() -> None:
    assert (
        held("Chiều 15/3/2026, tại huyện Đức Trọng, Cụm thi đua số 1 tổ chức hội nghị ký giao ước.").venue
        == "huyện Đức Trọng"
    )


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


def test_weekday_before_the_day_and_lawyers_in_the_headline_do_not_hide_the_year() -> None:
    lead = "Sáng thứ Hai (15/3), Hội đồng Luật sư toàn quốc tổ chức phiên họp thứ 5."
    text = f"Liên đoàn Luật sư họp phiên thứ 5\n(16/03/2026)\n{lead}{AFTER}"
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert found.start == date(2026, 3, 15)


def test_day_of_rules_on_which_a_resolution_is_based_is_not_the_meetings() -> None:
    found = find_meeting_facts(
        "Nghị quyết về kế hoạch trồng rừng năm 2032\nHỘI ĐỒNG NHÂN DÂN TỈNH LAM GIANG\nKhóa XIV, kỳ họp thứ 13\n"
        "Căn cứ Quy chế hoạt động của Hội đồng nhân dân ngày 02 tháng 4 năm 2031;\nQUYẾT NGHỊ:\n"
        "Điều 1. Thông qua kế hoạch trồng rừng năm 2032."
    ).facts
    assert found is not None
    assert (found.ordinal, found.start) == (13, None)
