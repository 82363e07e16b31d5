"""Biên bản của lớp, chi hội: bare titles, offices in brackets, late comers, houses and towns; meetings that are only spoken of."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

import pytest

from domain.extraction import MeetingFacts, Role
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean

_HEAD = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"


def _read(text: str) -> MeetingFacts | None:
    return find_meeting_facts(clean(text).text).facts


def _minutes(body: str, *, called: str = "BIÊN BẢN CUỘC HỌP") -> MeetingFacts:
    facts = _read(f"{_HEAD}{called}\nI. Thời gian: 8 giờ ngày 5 tháng 3 năm 2024\n{body}")
    assert facts is not None
    return facts


@pytest.mark.parametrize(
    ("called", "title"), [("BIÊN BẢN CUỘC HỌP", "cuộc họp"), ("BIÊN BẢN HỌP LỚP", "họp lớp"), ("BIÊN BẢN", None)]
)
def test_title_of_minutes_that_say_no_more(called: str, title: str | None) -> None:
    named = _minutes("II. Nội dung: bàn việc trồng hoa.\n", called=called).title
    assert (named.lower() if named else None) == title


def test_office_in_brackets_and_secretary_that_is_only_one() -> None:
    facts = _minutes("II. Chủ tọa: Lê Văn Ổi (lớp trưởng)\nIII. Thư ký: Trần Thị Mận - Thư ký\n")
    assert facts.chair == Role("Lê Văn Ổi", "lớp trưởng")
    assert facts.secretary == Role("Trần Thị Mận", None)


def test_secretary_keeps_another_office() -> None:
    facts = _minutes("II. Chủ tọa: Lê Văn Ổi\nIII. Thư ký: Trần Thị Mận - Phó Chủ tịch\n")
    assert facts.secretary == Role("Trần Thị Mận", "Phó Chủ tịch")


def test_numeral_in_small_letters_begins_the_next_part() -> None:
    facts = _minutes("2. Địa điểm : lớp 4B, Trường Tiểu học Suối Mơ xã Lam Giang\nll. Thành phần tham dự :\n1. Cả tổ\n")
    assert facts.venue == "lớp 4B, Trường Tiểu học Suối Mơ xã Lam Giang"


@pytest.mark.parametrize(
    ("told", "venue"),
    [
        ("tại Hội trường Nhà thờ Đá, Sapa. Có mặt các anh chị khóa 2.", "Hội trường Nhà thờ Đá, Sapa"),
        ("tại Hội trường Nhà thờ Đá, Lào Cai. Có mặt các anh chị khóa 2.", "Hội trường Nhà thờ Đá"),
        ("tại Hội trường Nhà thờ Đá, Hội Nông dân xã đã họp bàn việc tương trợ.", "Hội trường Nhà thờ Đá"),
    ],
)
def test_town_that_ends_the_sentence_belongs_to_the_venue(told: str, venue: str) -> None:
    assert _minutes(f"Hôm nay, {told}\n").venue == venue


def test_late_comers_are_counted_in() -> None:
    came = "Ban tổ chức báo cáo tổng số có 14 hội viên tham dự, cộng thêm 2 hội viên đến trễ, tổng cộng trong cuộc họp có 16 hội viên.\n"
    assert _minutes(came).attendance == {"present": 16}


def test_congress_that_is_publicised_is_no_meeting_of_the_paper() -> None:
    about = "về việc tăng cường tuyên truyền về Đại hội VIII Hội Nông dân Việt Nam"
    order = "Ban Thường vụ Huyện ủy vừa có văn bản chỉ đạo số 68-CV/HU yêu cầu các cấp ủy thực hiện một số nội dung:\n"
    assert (
        _read(f"Thực hiện Công văn số 49/HND ngày 12/8/2014 {about}; {order}Tiếp tục lãnh đạo công tác thi đua.\n")
        is None
    )


def test_meeting_at_which_something_was_publicised_is_one() -> None:
    facts = _read(
        "Sáng 12/8/2014, Hội Nông dân huyện tổ chức Hội nghị tuyên truyền về chuyển đổi số cho 60 cán bộ hội. "
        "Tại hội nghị, các đại biểu được nghe giới thiệu nhiều ứng dụng mới.\n"
    )
    assert facts is not None
    assert facts.title == "Hội nghị tuyên truyền về chuyển đổi số"
