"""Thông báo gọi họp, dời họp, hoãn họp: read as invitations, the paper staying what it is; and hours as invitations print them."""
# ruff: noqa: DTZ001, E501 (times are local; sentences are in the manner of real texts)

from datetime import date, datetime

import pytest

from domain.extraction import MeetingFacts
from extractors.documents.find import find_document_facts
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean

_HEAD = "HỘI LÀM VƯỜN XÃ HÒA AN\nSố: 12/TB-HLV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHòa An, ngày 02 tháng 3 năm 2031\n"


def _notice(title: str, *lines: str) -> MeetingFacts | None:
    text = "\n".join((f"{_HEAD}THÔNG BÁO", title, "Kính gửi: Các chi hội", *lines))
    assert find_document_facts(clean(text).text).facts.kind == ("invitation" if "triệu tập" in title else "other")
    return find_meeting_facts(clean(text).text).facts


@pytest.mark.parametrize(
    "title",
    ["Về việc tổ chức Đại hội Hội Làm vườn năm 2031", "V/v triệu tập Đại hội Hội Làm vườn năm 2031"],
)
def test_notice_of_a_meeting_says_which_when_and_where(title: str) -> None:
    found = _notice(title, "1. Thời gian: từ 14g – 17g Thứ bảy, ngày 22-3-2031.", "2. Địa điểm: Nhà văn hóa xã Hòa An.")
    assert found is not None
    assert found.title == "Đại hội Hội Làm vườn năm 2031"
    assert (found.start, found.end) == (datetime(2031, 3, 22, 14, 0), datetime(2031, 3, 22, 17, 0))
    assert found.venue == "Nhà văn hóa xã Hòa An"


@pytest.mark.parametrize(
    "title",
    [
        "Về việc thu hội phí năm 2031",
        "Về kết quả Đại hội Hội Làm vườn năm 2031",
        "Về việc tặng quà hội viên dự Đại hội Hội Làm vườn",
    ],
)
def test_other_notices_tell_of_no_meeting(title: str) -> None:
    assert _notice(title, "1. Thời gian: ngày 22-3-2031.", "2. Địa điểm: Nhà văn hóa xã Hòa An.") is None


def test_meeting_that_is_put_off_has_neither_day_nor_place() -> None:
    found = _notice(
        "Về việc tạm hoãn tổ chức Đại hội Hội Làm vườn năm 2031",
        "Đại hội đã được triệu tập vào ngày 22/3/2031 tại Nhà văn hóa xã.",
        "Ngày họp mới sẽ được thông báo sau khi hết mưa bão tại xã Hòa An.",
    )
    assert found is not None
    assert (found.title, found.start, found.venue) == ("Đại hội Hội Làm vườn năm 2031", None, None)


def test_meeting_that_is_moved_is_held_on_the_new_day() -> None:
    found = _notice(
        "Về việc thay đổi thời gian tổ chức Đại hội Hội Làm vườn năm 2031",
        "Theo thông báo trước, Đại hội họp ngày 22/3/2031. Nay Hội quyết định chuyển thời gian tổ chức Đại hội sang ngày 29-30/3/2031 (khai mạc lúc 7h30).",
    )
    assert found is not None
    assert (found.start, found.end) == (datetime(2031, 3, 29, 7, 30), date(2031, 3, 30))


def _invited(*lines: str) -> MeetingFacts:
    facts = find_meeting_facts(clean("\n".join(("THƯ MỜI HỌP", "Kính gửi: Các anh chị trong nhóm", *lines))).text).facts
    assert facts is not None
    return facts


@pytest.mark.parametrize(
    ("when", "start", "end"),
    [
        ("từ 3pm-10pm ngày Thứ Ba 26-12-2031", (15, 0), (22, 0)),
        ("8h-11h30 ngày 26/12/2031", (8, 0), (11, 30)),
        ("từ 8h30 đến 11h ngày 26/12/2031", (8, 30), (11, 0)),
        ("14g - 17g, ngày 26/12/2031", (14, 0), (17, 0)),
    ],
)
def test_hours_from_and_to_are_no_symbol_of_a_paper(when: str, start: tuple[int, int], end: tuple[int, int]) -> None:
    found = _invited(f"Cuộc họp của nhóm {when} tại quán Sách.")
    assert (found.start, found.end) == (datetime(2031, 12, 26, *start), datetime(2031, 12, 26, *end))


def test_symbol_of_a_paper_still_keeps_its_day() -> None:
    found = _invited("Theo Thông báo 12-TB/HLV ngày 02/12/2031, nhóm họp lúc 8 giờ ngày 26/12/2031 tại quán Sách.")
    assert found.start == datetime(2031, 12, 26, 8, 0)


def test_day_with_an_hour_is_the_meeting_and_not_what_it_is_held_beside() -> None:
    found = _invited(
        "Năm nay Hội chợ sách sẽ tổ chức từ ngày 24 đến 28-12-2031 tại thị xã.",
        "Cuộc họp của nhóm lúc 15 giờ ngày 26-12-2031 tại quầy số 3.",
        "Xin báo lại trước 17h00 ngày 20/12/2031.",
    )
    assert (found.start, found.end) == (datetime(2031, 12, 26, 15, 0), None)


def test_day_without_any_hour_is_the_first_named() -> None:
    found = _invited("Nhóm sẽ họp ngày 26-12-2031 tại quán Sách.", "Xin báo lại trước 17h00 ngày 20/12/2031.")
    assert found.start == date(2031, 12, 26)


def test_grams_are_no_hours() -> None:
    found = _invited("Nhóm họp ngày 26-12-2031, mỗi người mang 5g muối và 10g đường.")
    assert found.start == date(2031, 12, 26)


def test_day_on_which_a_council_passed_its_resolution_is_not_that_of_the_session() -> None:
    text = (
        "HỘI ĐỒNG NHÂN DÂN\nTỈNH LAM SƠN\nSố: 22/2031/NQ-HĐND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "Lam Sơn, ngày 18 tháng 11 năm 2031\nNGHỊ QUYẾT\nQUY ĐỊNH MỨC CHI\nCăn cứ Luật Ngân sách nhà nước;\n"
        "Nghị quyết này đã được Hội đồng nhân dân tỉnh Lam Sơn khóa X, kỳ họp thứ 12 {}."
    )
    passed = find_meeting_facts(clean(text.format("thông qua ngày 18 tháng 11 năm 2031")).text).facts
    met = find_meeting_facts(clean(text.format("họp ngày 17 tháng 11 năm 2031 thông qua")).text).facts
    assert passed is not None
    assert met is not None
    assert (passed.ordinal, passed.start, met.start) == (12, None, date(2031, 11, 17))


def test_day_and_place_for_which_a_call_sets_it_go_before_those_it_rests_on() -> None:
    found = _notice(
        "Về việc tổ chức Đại hội Hội Làm vườn kỳ IV",
        "Chiếu Điều lệ và phiên họp ngày 13-1-2031 tại Trường Bắc Hòa, quy định: Đại hội kỳ IV sẽ được triệu tập vào các ngày 17, 18 và 19 tháng 3 năm 2031 tại Nhà văn hóa xã Hòa An, số 2 phố Sen.",
        "1. Viết báo cáo trước ngày 15-2-2031.",
    )
    assert found is not None
    assert (found.ordinal, found.start, found.end) == (4, date(2031, 3, 17), date(2031, 3, 19))
    assert found.venue == "Nhà văn hóa xã Hòa An, số 2 phố Sen"


def test_those_a_call_is_for_and_the_minutes_it_rests_on_tell_neither_place_nor_day() -> None:
    found = _notice(
        "Về việc tổ chức Đại hội Hội Làm vườn kỳ IV",
        "– Chi hội Làm vườn tại Bắc Hòa",
        "– Chi hội Làm vườn tại Nam Hòa",
        "",
        "Tham chiếu:",
        "– Biên bản phiên họp Ban Chấp hành Hội ngày 19.01.2031",
        "– BB phiên họp bất thường của Ban Chấp hành ngày 4.02.2031.",
        "",
        "Thưa quý vị, dù gặp nhiều khó khăn, hội viên vẫn giữ vườn xanh để thực hiện lời hứa với quê nhà.",
    )
    assert found is not None
    assert (found.start, found.venue, found.purpose) == (None, None, None)


def test_day_and_place_may_be_those_that_are_thought_of() -> None:
    found = _notice(
        "Về việc tổ chức Đại hội Hội Làm vườn năm 2031",
        "Ban Chấp hành kính mời hội viên tham dự Đại hội.",
        "1. Thời gian dự kiến: ngày 22-3-2031.",
        "2. Địa điểm dự kiến: Nhà văn hóa xã Hòa An.",
    )
    assert found is not None
    assert found.start == date(2031, 3, 22)
    assert found.venue == "Nhà văn hóa xã Hòa An"
