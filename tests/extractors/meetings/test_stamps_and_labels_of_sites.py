"""Dấu ngày giờ của trang, nhãn ngắn, lời kết thư: stamps of sites, short names on labelled lines, closing words of letters."""
# ruff: noqa: DTZ001, E501 (times are local; sentences are in the manner of real texts)

from datetime import date, datetime

import pytest

from domain.extraction import MeetingFacts, Role
from extractors.documents.find import find_document_facts
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean


def _read(*lines: str) -> MeetingFacts:
    facts = find_meeting_facts(clean("\n".join(lines)).text).facts
    assert facts is not None
    return facts


@pytest.mark.parametrize("stamp", ["15/03/2031 10:20 SA | Lượt xem: 350", "Thứ bảy, 15/03/2031 - 10:20 (Xem: 350)"])
def test_stamp_of_a_site_is_neither_the_day_of_the_meeting_nor_of_its_minutes(stamp: str) -> None:
    text = f"Biên bản họp Ban liên lạc khóa 12\n\n{stamp}\n\nNgày 10/3/2031 tại thư viện xã, Ban liên lạc khóa 12 đã họp từ 18h00 đến 20h30.\n1. Họp mặt hè.\n"
    found = _read(text)
    assert (found.start, found.end) == (datetime(2031, 3, 10, 18, 0), datetime(2031, 3, 10, 20, 30))
    document = find_document_facts(clean(text).text).facts
    assert (document.date, document.published) == (date(2031, 3, 10), date(2031, 3, 15))
    assert document.title == "Biên bản họp Ban liên lạc khóa 12"


def test_day_and_hour_without_readers_are_when_they_met() -> None:
    found = _read("BIÊN BẢN HỌP NHÓM ĐỌC SÁCH", "10/03/2031 18:00", "Thư ký: Bình", "1. Mua sách.")
    assert found.start == datetime(2031, 3, 10, 18, 0)


def test_short_name_with_its_office_in_brackets() -> None:
    found = _read(
        "BIÊN BẢN HỌP NHÓM ĐỌC SÁCH", "Ngày: 10/03/2031", "Chủ trì: An (nhóm trưởng)", "Thư ký: Bình", "1. Mua sách."
    )
    assert (found.chair, found.secretary) == (Role("An", "nhóm trưởng"), Role("Bình", None))


def test_secretary_of_a_congress_and_hall_before_what_was_done() -> None:
    found = _read(
        "BIÊN BẢN",
        "ĐẠI HỘI CÔNG ĐOÀN TRƯỜNG HÒA AN NHIỆM KỲ 2031 - 2036",
        "Hôm nay, lúc 14 giờ ngày 12/10/2031, tại phòng hội đồng trường Hòa An đã tiến hành Đại hội Công đoàn nhiệm kỳ 2031 - 2036.",
        "Thư ký đoàn: Đ/c Phạm Văn Cường",
    )
    assert (found.venue, found.secretary) == ("phòng hội đồng trường Hòa An", Role("Phạm Văn Cường", None))


def test_closing_words_of_a_letter_are_no_place() -> None:
    found = _read(
        "THƯ MỜI",
        "Kính gửi: Quý hội viên",
        "Thời gian: 8 giờ ngày 12/10/2031",
        "Địa điểm: Công viên Bờ Sông, khu số 5 phía sau hồ",
        "Trân trọng,",
        "Hội trưởng",
    )
    assert found.venue == "Công viên Bờ Sông, khu số 5 phía sau hồ"


def test_invitation_to_a_meeting_of_shareholders_is_named_by_its_title() -> None:
    found = _read(
        "THÔNG BÁO MỜI HỌP",
        "ĐẠI HỘI ĐỒNG CỔ ĐÔNG BẤT THƯỜNG NĂM 2031",
        "Kính gửi: Quý cổ đông",
        "Hội đồng quản trị mời Quý cổ đông tham dự ĐHĐCĐ bất thường năm 2031 với các nội dung sau:",
        "- Thời gian: 14h00, ngày 18/12/2031",
    )
    assert found.title == "Đại hội đồng cổ đông bất thường năm 2031"


def test_meeting_told_by_a_paper_by_its_day_only_has_no_name() -> None:
    found = _read(
        "Kết luận của Chủ tịch UBND huyện về nông thôn mới",
        "",
        "Ngày 12/3/2031, Văn phòng huyện ban hành Thông báo số 31/TB-VP về kết luận của đồng chí Lê Văn An, Chủ tịch UBND huyện tại cuộc họp ngày 10/3/2031 về nông thôn mới.",
        "Theo đó, giao phòng Kinh tế lập kế hoạch.",
    )
    assert (found.title, found.start) == (None, date(2031, 3, 10))
