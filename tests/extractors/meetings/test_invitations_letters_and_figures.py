"""Invitations whose lines say what to come to, letters that invite, days as programs write them, priests behind a label."""
# ruff: noqa: DTZ001, E501 (times are local; texts are kept as they are uploaded)

from __future__ import annotations

from datetime import date, datetime

import pytest

from domain.extraction import MeetingFacts, Role
from extractors.documents.find import find_document_facts
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean

_NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"


def _meeting(text: str) -> MeetingFacts | None:
    return find_meeting_facts(clean(text).text).facts


def test_line_says_what_to_come_to() -> None:
    text = f"HỘI NÔNG DÂN XÃ LAM SƠN\nSố: 12/GM-HND\n{_NATION}Lam Sơn, ngày 01 tháng 3 năm 2031\nGIẤY MỜI\nThường trực Hội Nông dân xã trân trọng kính mời: Đồng chí Chi hội trưởng các thôn\nĐến dự: Hội nghị sơ kết công tác Hội quý I năm 2031\nThời gian: 14 giờ 00, ngày 05/3/2031\nĐịa điểm: Phòng họp số 2\n"
    found = _meeting(text)
    assert found is not None
    assert found.title == "Hội nghị sơ kết công tác Hội quý I năm 2031"
    assert find_document_facts(clean(text).text).facts.title is None


@pytest.mark.parametrize(
    ("about", "invites"), [("mời họp giao ban tháng 9", True), ("gửi báo cáo họp giao ban tháng 9", False)]
)
def test_letter_that_invites_is_read_as_an_invitation(about: str, *, invites: bool) -> None:
    text = f"UBND XÃ LAM SƠN\nPHÒNG VĂN HÓA\nSố: 112/PVH\nV/v {about}\n{_NATION}Lam Sơn, ngày 03 tháng 9 năm 2031\nKính gửi: Các trường\nPhòng thông báo nội dung như sau:\n1. Thời gian: 8 giờ 00 ngày 08/9/2031.\n2. Địa điểm: Hội trường xã.\n"
    assert find_document_facts(clean(text).text).facts.kind == "official_letter"
    found = _meeting(text)
    assert (found is not None) is invites
    if found:
        assert (found.start, found.venue) == (datetime(2031, 9, 8, 8, 0), "Hội trường xã")


def test_days_and_hours_as_programs_write_them() -> None:
    text = "# Meeting Notes - Sprint 4\n\n- Ngày: 2031-03-14\n- Giờ: 14:00 - 15:30\n- Địa điểm: Phòng B203\n- Tham dự: Lam, Hoa\n\n## Nội dung\n1. Demo chức năng đăng nhập\n"
    found = _meeting(text)
    assert found is not None
    assert (found.start, found.end) == (datetime(2031, 3, 14, 14, 0), datetime(2031, 3, 14, 15, 30))
    assert find_document_facts(clean(text).text).facts.date == date(2031, 3, 14)


def test_number_of_a_ticket_is_no_day() -> None:
    text = "# Meeting Notes - Sprint 4\n\n- Ngày: 2031-03-144\n- Địa điểm: Phòng B203\n- Tham dự: Lam, Hoa\n\n## Nội dung\n1. Demo\n"
    found = _meeting(text)
    assert found is None or found.start is None


@pytest.mark.parametrize("label", ["Chủ sự", "Chủ tọa", "Chủ trì"])
def test_priest_behind_a_label(label: str) -> None:
    found = _meeting(
        f"GIÁO XỨ AN HÒA\nBIÊN BẢN HỌP HỘI ĐỒNG MỤC VỤ\nNgày 05 tháng 01 năm 2031\n{label}: Cha xứ Giuse Lê Văn Lam\nThư ký: Anh Trần Văn Sơn\nNội dung:\n1. Chuẩn bị lễ bổn mạng.\n"
    )
    assert found is not None
    assert found.chair == Role("Giuse Lê Văn Lam", "Cha xứ")


def test_priest_who_says_mass_chairs_no_meeting() -> None:
    found = _meeting(
        "GIÁO XỨ AN HÒA\nBIÊN BẢN HỌP HỘI ĐỒNG MỤC VỤ\nNgày 05 tháng 01 năm 2031\nThánh lễ do cha Giuse Lê Văn Lam chủ sự.\nNội dung:\n1. Chuẩn bị lễ bổn mạng.\n"
    )
    assert found is not None
    assert found.chair is None
