"""Thông báo có nhãn thời gian, địa điểm: a lead-in names the meeting, labelled lines below say when and where."""
# ruff: noqa: DTZ001, E501 (times are local; sentences are in the manner of real texts)

from datetime import date, datetime

import pytest

from domain.extraction import MeetingFacts
from extractors.documents.find import find_document_facts
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean

_LABELS = "– Thời gian: 14h00 thứ Sáu, ngày 11/4/2031.\n\n– Địa điểm: Phòng họp số 2, Nhà thi đấu huyện.\n\n– Thành phần: lãnh đội các đội.\n"


def _read(text: str) -> MeetingFacts | None:
    return find_meeting_facts(clean(text).text).facts


@pytest.mark.parametrize(
    ("lead_in", "title"),
    [
        ("2. BTC giải tổ chức họp chuyên môn, cụ thể như sau:", "họp chuyên môn"),
        ("2. BTC giải thông báo họp trọng tài như sau:", "họp trọng tài"),
        ("2. BTC giải mời các đội dự cuộc họp rút kinh nghiệm.", "cuộc họp rút kinh nghiệm"),
        ("* Cuộc họp lãnh đội và bốc thăm xếp lịch:", "Cuộc họp lãnh đội và bốc thăm xếp lịch"),
        ("2. Để các đội biết lịch, BTC giải sẽ tổ chức Lễ công bố nhà tài trợ, cụ thể:", "Lễ công bố nhà tài trợ"),
    ],
)
def test_the_line_above_the_labels_names_the_meeting(lead_in: str, title: str) -> None:
    found = _read(
        "Thông báo số 4 Giải Kéo co huyện Lạc Vân năm 2031\n\n1. Đến ngày 05/4/2031 đã có 14 đội. Giải khai mạc ngày 18/4/2031 tại sân vận động.\n\n"
        f"{lead_in}\n\n{_LABELS}"
    )
    assert found is not None
    assert (found.title, found.start, found.venue) == (
        title,
        datetime(2031, 4, 11, 14, 0),
        "Phòng họp số 2, Nhà thi đấu huyện",
    )


@pytest.mark.parametrize(
    "lead_in",
    [
        "2. BTC giải tổ chức thi đấu vòng loại, cụ thể như sau:",
        "2. Các đội hợp đồng xe đưa đón như sau:",
        "2. Lịch nhận thẻ:",
    ],
)
def test_what_is_no_meeting_is_called_none(lead_in: str) -> None:
    found = _read(
        f"Thông báo số 4 Giải Kéo co huyện Lạc Vân năm 2031\n\n1. Đã có 14 đội đăng ký.\n\n{lead_in}\n\n{_LABELS}"
    )
    assert found is None or found.title is None


def test_a_meeting_among_other_things_that_are_to_come() -> None:
    text = (
        "THÔNG TƯ VỀ TUẦN SÁM HỐI VÀ CUỘC HỌP MẶT ĐẦU THU\n\n03 Tháng Năm 2031 (Xem: 184)\n\nKính thưa quý sư cô,\n\n"
        "Tăng đoàn Linh Quang sẽ tổ chức những sinh hoạt kể dưới đây tại Tu viện Linh Quang:\n • Tuần sám hối từ ngày 20 đến ngày 26 tháng 7 năm 2031\n"
        " • Hội nghị thường niên 2031 sẽ được tổ chức vào Chủ nhật, 27 tháng 7 năm 2031; thời gian: từ 8:30AM – 5:00PM\n"
    )
    found, paper = _read(text), find_document_facts(clean(text).text).facts
    assert found is not None
    assert (found.title, found.body, found.start) == (
        "Hội nghị thường niên 2031",
        "Tăng đoàn Linh Quang",
        datetime(2031, 7, 27, 8, 30),
    )
    assert (paper.issuer, paper.published) == ("Tăng đoàn Linh Quang", date(2031, 5, 3))


def test_a_notice_of_what_came_of_a_meeting_tells_of_it_in_its_first_item() -> None:
    text = (
        "Ban Liên lạc Cựu học sinh Trường Cấp III Tân Khê.\n\nTân Khê, ngày 15 tháng 10 năm 2030.\n\nThông báo\n\n"
        "Sau phiên họp Ban Liên lạc ngày 12 tháng 10 năm 2030\n\nKính gửi: Đại diện các khóa 14, 15 và 16.\n\n"
        "I. Ngày 12 tháng 10 năm 2030, Ban Liên lạc đã họp tại nhà thầy Quý bàn việc kỷ niệm 40 năm ra trường.\nDự họp có đại diện các khóa, vắng khóa 15, do anh Hoàng Đình Bảng chủ trì.\n\n"
        "II. Ban Liên lạc thống nhất mấy việc sau:\n1. Các khóa lập danh sách gửi về chị Ngân trước ngày 30/11/2030.\n"
    )
    found, paper = _read(text), find_document_facts(clean(text).text).facts
    assert found is not None
    assert found.chair is not None
    assert (found.title, found.start, found.venue, found.chair.name, found.khoa) == (
        "phiên họp Ban Liên lạc", date(2030, 10, 12), "nhà thầy Quý", "Hoàng Đình Bảng", None
    )  # fmt: skip
    assert (paper.kind, paper.issuer) == ("conclusion_notice", "Ban Liên lạc Cựu học sinh Trường Cấp III Tân Khê")
