"""Biên bản, nghị quyết của chi hội, họ tộc, lớp, chùa, công ty: who was chosen to chair, where it was passed, labels in a row."""
# ruff: noqa: DTZ001, E501 (times are local; texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date, datetime

import pytest

from domain.extraction import MeetingFacts, Role
from extractors.documents.find import find_document_facts
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean

_NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"


def _meeting(text: str) -> MeetingFacts:
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    return found


def _minutes(*lines: str) -> MeetingFacts:
    return _meeting("\n".join(("HỘI ĐỒNG GIA TỘC HỌ LÊ", "BIÊN BẢN HỌP", *lines, "1. Bàn việc tu sửa nhà thờ.")))


@pytest.mark.parametrize(
    ("line", "chair", "secretary"),
    [
        ("Hồi 8 giờ ngày 12/02/2031, tại nhà thờ, Hội đồng họp. Chủ trì: ông Lê An - Tộc trưởng. Thư ký: ông Lê Lộc.", Role("Lê An", "Tộc trưởng"), Role("Lê Lộc", None)),
        ("Họp dưới sự chủ trì của ông Lê Văn An (Trưởng ban), thư ký là anh Lê Bá Lộc.", Role("Lê Văn An", "Trưởng ban"), Role("Lê Bá Lộc", None)),
        ("Chủ tọa cuộc họp: Cụ Lê Bá Khiêm\nThư ký: anh Lê Bá Lộc", Role("Lê Bá Khiêm", None), Role("Lê Bá Lộc", None)),
        ("Điều khiển cuộc họp: Lê Bá Khiêm (Trưởng họ)\nThư ký: Lê Thị Lộc", Role("Lê Bá Khiêm", "Trưởng họ"), Role("Lê Thị Lộc", None)),
        ("Chủ trì: HT. Thích Minh Quang - Trưởng ban\nThư ký: ĐĐ. Thích Nhuận An - Chánh Thư ký", Role("Thích Minh Quang", "Trưởng ban"), Role("Thích Nhuận An", "Chánh Thư ký")),
        ("Chủ trì: Thượng tọa Thích Minh Quang, Trưởng ban Trị sự\nThư ký: Thích Nữ Diệu An", Role("Thích Minh Quang", "Trưởng ban Trị sự"), Role("Thích Nữ Diệu An", None)),
        ("Hồi 8 giờ ngày 12/02/2031, tại nhà thờ, họ Lê họp.\nĐại hội đã bầu Đoàn chủ tịch gồm 3 người:\n1. Ông Lê Bá Khiêm - Trưởng họ\n2. Ông Lê Văn An - Phó ban", Role("Lê Bá Khiêm", "Trưởng họ"), None),
        ("Hồi 8 giờ ngày 12/02/2031, tại nhà thờ, họ Lê họp.\nĐại hội đã nghe Đoàn chủ tịch gồm 3 người:\n1. Sửa mái\n2. Lát sân", None, None),
        ("Chủ trì: Bà Lê Thị Khiêm, Trưởng phòng Kế hoạch - Tài chính", Role("Lê Thị Khiêm", "Trưởng phòng Kế hoạch - Tài chính"), None),
        ("Chủ trì: Bà Lê Thị Khiêm, Trưởng Ban Kinh tế - Ngân sách HĐND xã", Role("Lê Thị Khiêm", "Trưởng Ban Kinh tế - Ngân sách HĐND xã"), None),
        ("Chủ trì: Bà Lê Thị Khiêm, Trưởng phòng - Chủ trì", Role("Lê Thị Khiêm", "Trưởng phòng"), None),
    ],
)  # fmt: skip
def test_who_led_and_who_wrote(line: str, chair: Role | None, secretary: Role | None) -> None:
    found = _minutes(line)
    assert (found.chair, found.secretary) == (chair, secretary)


_RESOLUTION = (
    f"HỢP TÁC XÃ LAM SƠN\nSố: 02/NQ-ĐHTV\n{_NATION}Lam Sơn, ngày 28 tháng 3 năm 2031\n"
    "NGHỊ QUYẾT\nĐẠI HỘI THÀNH VIÊN THƯỜNG NIÊN NĂM 2030\nCăn cứ Điều lệ Hợp tác xã;\nQUYẾT NGHỊ:\n"
    "Điều 1. Thông qua báo cáo năm 2030.\n"
)


@pytest.mark.parametrize(
    ("last", "start", "venue", "present"),
    [
        ("Nghị quyết này được Đại hội thành viên họp ngày 27/3/2031 tại Hội trường xã, phường Bắc, tỉnh Lam Sơn thông qua.", date(2031, 3, 27), "Hội trường xã, phường Bắc, tỉnh Lam Sơn", None),
        ("Nghị quyết được Đại hội thành viên thường niên năm 2030 của Hợp tác xã Nông nghiệp, Dịch vụ và Môi trường Lam Sơn, tổ chức tại Hội trường UBND xã Lam Sơn ngày 27/3/2031 với 48/60 đại biểu tham dự, nhất trí thông qua.", date(2031, 3, 27), "Hội trường UBND xã Lam Sơn", 48),
        ("Nghị quyết được thông qua, giao Ban Giám đốc mở đại lý tại xã Bắc trước ngày 30/9/2031.", None, None, None),
        ("Ban Giám đốc tổ chức thực hiện tại xã Bắc từ ngày 01/4/2031.", None, None, None),
    ],
)  # fmt: skip
def test_last_article_tells_when_and_where_it_was_passed(
    last: str, start: date | None, venue: str | None, present: int | None
) -> None:
    found = _meeting(f"{_RESOLUTION}Điều 2. {last}")
    assert (found.start, found.venue) == (start, venue)
    assert (found.attendance or {}).get("present") == present


def test_body_on_the_line_below_a_bare_word_for_a_meeting_belongs_to_the_title() -> None:
    text = "CÔNG ĐOÀN NGÀNH Y TẾ TỈNH\nCĐCS BỆNH VIỆN LAM SƠN\nBIÊN BẢN HỘI NGHỊ\nBan Chấp hành Công đoàn cơ sở mở rộng (Quý I/2031)\nI. Thời gian, địa điểm:\n- Khai mạc: 14 giờ 00, ngày 14/02/2031\n- Địa điểm: Phòng giao ban Bệnh viện\nII. Nội dung:\n1. Thông qua báo cáo."
    found = _meeting(text)
    assert find_document_facts(clean(text).text).facts.title == found.title
    assert found.title == "Hội nghị Ban Chấp hành Công đoàn cơ sở mở rộng (Quý I/2031)"
    assert (found.start, found.venue, found.province) == (
        datetime(2031, 2, 14, 14, 0),
        "Phòng giao ban Bệnh viện",
        None,
    )


def test_label_of_five_words_ends_the_line_above_it() -> None:
    found = _minutes(
        "Thời gian: 8h ngày 16 tháng 3 năm 2031.",
        "Địa điểm: Nhà văn hóa thôn Bắc, xã Lam Sơn, huyện Hòa An, tỉnh Quảng Nam",
        "Tổng số thành viên HTX: 87.",
    )
    assert found.venue == "Nhà văn hóa thôn Bắc, xã Lam Sơn, huyện Hòa An, tỉnh Quảng Nam"


def _invited(about: str, place: str) -> MeetingFacts:
    return _meeting(
        f"UBND TỈNH LAM SƠN\nSỞ CÔNG THƯƠNG\nSố: 45/GM-SCT\n{_NATION}Lam Sơn, ngày 6 tháng 6 năm 2031\nGIẤY MỜI\n{about}\n"
        f"Sở Công Thương trân trọng kính mời các đơn vị.\nThời gian: 8h30 ngày 12/6/2031\nĐịa điểm: {place}\n"
    )


@pytest.mark.parametrize(
    ("about", "title"),
    [
        ("Dự họp thẩm tra các báo cáo trình kỳ họp thứ mười", "họp thẩm tra các báo cáo trình kỳ họp thứ mười"),
        ("V/v mời họp góp ý dự thảo Đề án", "họp góp ý dự thảo Đề án"),
        ("V/v mời dự cuộc họp về di dời chợ", "cuộc họp về di dời chợ"),
        ("V/v mời hợp tác góp ý dự thảo Đề án", None),
    ],
)
def test_what_they_are_asked_to_meet_for_names_the_meeting(about: str, title: str | None) -> None:
    assert _invited(about, "Phòng họp số 2").title == title


@pytest.mark.parametrize(
    ("place", "venue"),
    [
        ("phòng họp 301, số 2 Lê Lợi, Hà Nội và trực tuyến qua Zoom (ID: 885; pass: abc)", "phòng họp 301, số 2 Lê Lợi, Hà Nội"),
        ("phòng họp 301 (nhà A4; tầng 3)", "phòng họp 301"),
        ("phòng họp 301 (nhà A4), số 2 Lê Lợi", "phòng họp 301 (nhà A4), số 2 Lê Lợi"),
    ],
)  # fmt: skip
def test_venue_ends_before_an_open_bracket_and_before_what_is_followed_online(place: str, venue: str) -> None:
    assert _invited("Dự Hội nghị giao ban quý II", place).venue == venue
