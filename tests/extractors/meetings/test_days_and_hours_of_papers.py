"""Giờ ngày của thư mời, biên bản: from which hour to which day, and days of founding, birth and cards that are not the meeting's."""
# ruff: noqa: DTZ001, E501 (times are local; sentences are in the manner of real texts)

from datetime import date, datetime

import pytest

from extractors.documents.find import find_document_facts
from extractors.extract import extract_text
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean

_NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"


@pytest.mark.parametrize(
    ("told", "start", "end"),
    [
        ("8 giờ 00’ - 11 giờ 30’ ngày 05/6/2031", datetime(2031, 6, 5, 8, 0), datetime(2031, 6, 5, 11, 30)),
        ("8 giờ 00 phút đến 10 giờ 15 phút, 05/6/2031", datetime(2031, 6, 5, 8, 0), datetime(2031, 6, 5, 10, 15)),
        ("08h00 ngày 05/6/2031, dự kiến kết thúc lúc 11h00", datetime(2031, 6, 5, 8, 0), datetime(2031, 6, 5, 11, 0)),
        ("8h sáng ngày 5/6/2031 đến 11h trưa cùng ngày", datetime(2031, 6, 5, 8, 0), datetime(2031, 6, 5, 11, 0)),
        (
            "từ 13 giờ 30 phút ngày 05/6 đến 11 giờ 30 phút ngày 06/6/2031",
            datetime(2031, 6, 5, 13, 30),
            datetime(2031, 6, 6, 11, 30),
        ),
        ("từ 7 giờ 30, ngày 20 đến hết ngày 21/8/2031", datetime(2031, 8, 20, 7, 30), date(2031, 8, 21)),
        ("khai mạc lúc 7 giờ ngày 08/7/2031, bế mạc ngày 09/7/2031", datetime(2031, 7, 8, 7, 0), date(2031, 7, 9)),
        ("từ ngày 05/6/2031 (thứ Năm) đến hết ngày 07/6/2031 (thứ Bảy)", date(2031, 6, 5), date(2031, 6, 7)),
        ("01 ngày (05/6/2031), bắt đầu lúc 7h30", datetime(2031, 6, 5, 7, 30), None),
        ("14g ngày 5-6-2031 (đăng ký đến 11h ngày 3-6-2031)", datetime(2031, 6, 5, 14, 0), None),
    ],
)
def test_until_when_an_invitation_is(told: str, start: date, end: date | None) -> None:
    text = f"HỘI LÀM VƯỜN XÃ HÒA AN\nSố: 12/GM-HLV\n{_NATION}Hòa An, ngày 02 tháng 5 năm 2031\n\nGIẤY MỜI\nDự Hội nghị sơ kết năm 2031\n\n1. Thời gian: {told}\n2. Địa điểm: Hội trường xã\n"
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert (found.start, found.end) == (start, end)


@pytest.mark.parametrize(
    "told",
    [
        "Hợp tác xã được thành lập ngày 12 tháng 5 năm 2014.\nNgày họp: 15/4/2031",
        "Giấy chứng nhận đăng ký số 0101 cấp lần đầu ngày 12/5/2014, thay đổi lần thứ 3 ngày 20/7/2020.\nHôm nay, ngày 15/4/2031, tại trụ sở HTX, chúng tôi gồm:",
        "Căn cứ Thông báo mời họp ngày 01/4/2031;\nHôm nay, vào lúc 8 giờ, ngày 15/4/2031, tại trụ sở HTX chúng tôi gồm có:",
        "I. Thành phần: Ông Lê Văn An, sinh ngày 12/5/1974\nII. Thời gian: ngày 15/4/2031 tại trụ sở HTX",
    ],
)
def test_minutes_are_of_the_day_on_which_they_met(told: str) -> None:
    text = clean(
        f"HTX SEN HỒNG\n{_NATION}\nBIÊN BẢN HỌP HỘI ĐỒNG QUẢN TRỊ\n\n{told}\nNội dung: bàn phương án sản xuất."
    ).text
    found = find_meeting_facts(text).facts
    assert found is not None
    assert found.start is not None
    assert found.start.strftime("%Y-%m-%d") == "2031-04-15"
    assert found.venue in (None, "trụ sở HTX")
    assert find_document_facts(text).facts.date == date(2031, 4, 15)


def test_minutes_whose_only_day_stands_first_are_of_that_day() -> None:
    text = clean(
        f"HTX SEN HỒNG\n{_NATION}\nBIÊN BẢN HỌP HỘI ĐỒNG QUẢN TRỊ\n\nNgày 15/4/2031, Hội đồng họp bàn việc vay vốn."
    ).text
    assert find_document_facts(text).facts.date == date(2031, 4, 15)


def test_what_follows_the_line_of_the_place_is_no_part_of_it() -> None:
    text = f"HTX SEN HỒNG\n{_NATION}\nBIÊN BẢN HỌP HỘI ĐỒNG QUẢN TRỊ\n\nThời gian: 8 giờ ngày 15/4/2031\nĐịa điểm: Văn phòng HTX Sen Hồng\nBiên bản được lập thành 02 bản.\n"
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert found.venue == "Văn phòng HTX Sen Hồng"


def test_a_class_that_meets_is_no_part_of_the_room() -> None:
    text = f"LỚP 8A3\n{_NATION}\nBIÊN BẢN SINH HOẠT LỚP\n\nHôm nay, lúc 9 giờ ngày 12/9/2031, tại phòng 204 nhà B, lớp 8A3 tiến hành họp đầu năm.\n"
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert found.venue == "phòng 204 nhà B"


@pytest.mark.parametrize(
    ("told", "start"),
    [
        ("vào 9:15 sáng ngày thứ Bảy 15-3-97", datetime(1997, 3, 15, 9, 15)),
        ("vào 19h30 ngày 07/3/31", datetime(2031, 3, 7, 19, 30)),
        ("lúc 4.45 chiều ngày 07 tháng 3 năm 2031", datetime(2031, 3, 7, 16, 45)),
        ("lúc 7.15 sáng ngày 07/3/2031", datetime(2031, 3, 7, 7, 15)),
        ("lúc 14 giờ rưỡi ngày 07/3/2031", datetime(2031, 3, 7, 14, 30)),
        ("lúc 2 giờ rưỡi chiều ngày 07/3/2031", datetime(2031, 3, 7, 14, 30)),
        ("ngày 07/3/2031, quỹ còn 6.300 đồng", date(2031, 3, 7)),
    ],
)
def test_a_year_in_two_figures_and_a_dot_before_the_minutes_are_read(told: str, start: date) -> None:
    text = clean(f"BIÊN BẢN HỌP HỘI ÁI HỮU LAM SƠN\n\nHội họp {told} tại nhà ông Ba.\nNội dung: bàn việc chung.").text
    found = find_meeting_facts(text).facts
    assert found is not None
    assert found.start == start


def test_the_symbol_of_a_paper_is_no_day_with_a_short_year() -> None:
    text = clean("BIÊN BẢN HỌP HỘI ÁI HỮU\n\nTheo giấy ngày 15/3/25-HAH, Hội họp ngày 07/3/2031 tại nhà ông Ba.").text
    found = find_meeting_facts(text).facts
    assert found is not None
    assert found.start == date(2031, 3, 7)


@pytest.mark.parametrize(
    ("closes", "end"),
    [
        ("Biểu quyết: 6/6 thống nhất. Kết thúc 18h00.", datetime(2026, 6, 2, 18, 0)),
        ("Biên bản lập xong lúc 16 giờ 30, mọi người thống nhất.", datetime(2026, 6, 2, 16, 30)),
        ("Hạn kết thúc 30/6.", None),
    ],
)
def test_closing_words_of_minutes_tell_the_end(closes: str, end: datetime | None) -> None:
    text = f"CÔNG TY AN HÒA\n\nBIÊN BẢN\nHọp giao ban\n\nThời gian: 14h00 ngày 2/6/2026, tại phòng họp.\n\n3. Nội dung\nCác phòng báo cáo.\n\n{closes}\n"
    found = extract_text(text).meeting
    assert found is not None
    assert found.end == end
