"""Họp của giáo xứ, hội đoàn, cựu học sinh: who met, how many came, until when, and what only looks like a term."""
# ruff: noqa: DTZ001, E501 (times are local; sentences are in the manner of real texts)

from datetime import datetime

import pytest
from told_meetings import held, told

from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean


@pytest.mark.parametrize(
    ("lead", "body"),
    [
        ("Ngày 12/3, giáo hạt Bến Đá đã tổ chức hội nghị tổng kết năm mục vụ.", "giáo hạt Bến Đá"),
        ("Ngày 12/3, Giáo họ Đồng Xá tổ chức cuộc họp mở rộng.", "Giáo họ Đồng Xá"),
        ("Chiều 12/3, Tăng đoàn Linh Sơn tổ chức phiên họp đầu năm.", "Tăng đoàn Linh Sơn"),
        ("Chiều 12/3, tại chùa Sen, BTS GHPGVN huyện Đông Hải đã diễn ra phiên họp triển khai Phật sự.", "BTS GHPGVN huyện Đông Hải"),
        ("Chiều 12/3, tại trụ sở Hội Làm vườn diễn ra phiên họp thường kỳ của Hội Khuyến học.", "Hội Khuyến học"),
    ],
)  # fmt: skip
def test_who_met(lead: str, body: str) -> None:
    assert held(lead).body == body


def test_what_is_handed_out_is_no_parish() -> None:
    found = told("Ngày 12/3, ông Lê Văn An giao hạt giống cho các hộ dân của xã.")
    assert found is None or found.body is None


@pytest.mark.parametrize(
    "before",
    [
        "Như bản tin tuần trước đã đưa, vào lúc 15g00 ngày 12 tháng 3 năm 2026",
        "Như quý vị đã biết, ngày 12/3/2026 vừa qua",
        "Hồi 15 giờ ngày 12/3/2026",
    ],
)
def test_a_meeting_told_below_what_the_writer_thinks_of_it(before: str) -> None:
    found = held(
        "Có những buổi họp mà về rồi người ta còn nhắc mãi, ai cũng có cái lý riêng của mình.\n\n"
        f"{before}, Giáo xứ Thạch Bi đã tổ chức một phiên họp mở rộng để bàn việc dời nghĩa trang."
    )
    assert (found.title, found.body, found.purpose) == (
        "phiên họp mở rộng",
        "Giáo xứ Thạch Bi",
        "bàn việc dời nghĩa trang",
    )


@pytest.mark.parametrize(
    ("foot", "end"),
    [
        ("Cuộc họp kết thúc lúc 21g15 cùng ngày.", datetime(2026, 3, 12, 21, 15)),
        ("Hội nghị kết thúc vào lúc 17h.", datetime(2026, 3, 12, 17, 0)),
        ("Phiên họp khai mạc lúc 14 giờ 15 và kết thúc lúc 16 giờ 45.", datetime(2026, 3, 12, 16, 45)),
        ("Trại hè kết thúc lúc 21g15.", None),
    ],
)
def test_news_that_tells_at_its_foot_when_the_meeting_ended(foot: str, end: datetime | None) -> None:
    lead = "Lúc 14 giờ ngày 12/3/2026, tại nhà giáo lý, Giáo họ Đồng Xá tổ chức cuộc họp mở rộng.\n\nMọi người bàn việc chung.\n\n"
    assert held(lead + foot).end == end


def test_minutes_of_people_who_say_that_they_are_through() -> None:
    text = "BIÊN BẢN HỌP XÓM\nTối nay, 19h45 ngày 22/6/2031, tại sân đình, xóm Trại họp dân.\nMọi người nhất trí.\nHọp xong lúc 21h20."
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert found.end == datetime(2031, 6, 22, 21, 20)


@pytest.mark.parametrize(
    "who",
    ["Các bạn khóa V Trung cấp Lâm nghiệp họp lúc 8 giờ", "Cựu học sinh khóa V họp", "Ban Liên lạc họp, vắng khóa V,"],
)
def test_a_class_of_alumni_is_no_term_of_a_body(who: str) -> None:
    text = f"BIÊN BẢN HỌP BAN LIÊN LẠC\n{who} ngày 16/5/2031 tại quán Gió bàn việc họp mặt."
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert (found.khoa, found.venue) == (None, "quán Gió")


@pytest.mark.parametrize(
    ("before", "venue"),
    [("Kỳ đầu của Hội họp ngày 5/3/2016 tại xã Đông.", None), ("Đại hội diễn ra tại nhà văn hóa xã Đông.", "nhà văn hóa xã Đông")],
)  # fmt: skip
def test_where_they_met_years_ago_is_not_where_they_meet(before: str, venue: str | None) -> None:
    assert held(f"Sáng 12/3/2026, Hội Làm vườn huyện Lạc Vân tổ chức Đại hội. {before}").venue == venue


def test_a_group_that_met_for_something_below_what_the_writer_felt() -> None:
    found = held(
        "Gió lùa từ sáng. Ai cũng lo thuyền về muộn, vậy mà mới hai giờ sân đã chật.\n\n"
        "15 giờ ngày 12/3/2026, nhóm Cánh Buồm họp tổng kết mùa cứu hộ rùa tại nhà cộng đồng bản Vũng."
    )
    assert (found.start, found.venue) == (datetime(2026, 3, 12, 15, 0), "nhà cộng đồng bản Vũng")


def test_who_has_had_a_session() -> None:
    found = held("Ngày 12/3/2026, Hội đồng Mục vụ Giáo phận Bến Sậy đã có phiên họp đầu tiên tại Tòa Giám mục.")
    assert (found.body, found.venue) == ("Hội đồng Mục vụ Giáo phận Bến Sậy", "Tòa Giám mục")


def test_minutes_of_a_clan_with_the_day_of_the_moon() -> None:
    text = (
        "HỘI ĐỒNG GIA TỘC HỌ ĐINH PHÚC\nXóm Đình, xã Vân Khê, H. Yên Lạng\n***\nBIÊN BẢN HỌP HỘI ĐỒNG GIA TỘC MỞ RỘNG\n\n"
        "Hôm nay, ngày 9 tháng 3 năm 2031 (tức 16 tháng Hai năm Tân Hợi), lúc 8 giờ sáng, tại nhà thờ tổ, họ Đinh Phúc họp.\n"
        "Tham dự có 18 vị là trưởng chi, trưởng nhánh.\n"
    )
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert (found.body, found.start) == ("Hội đồng gia tộc họ Đinh Phúc", datetime(2031, 3, 9, 8, 0))
    assert (found.venue, found.attendance) == ("nhà thờ tổ", {"present": 18})
