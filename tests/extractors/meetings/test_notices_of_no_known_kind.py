"""Thông báo không rõ loại: notices that tell of a meeting held, or call one, and texts that only mention a meeting."""
# ruff: noqa: DTZ001, E501 (times are local; sentences as they stand in real texts)

from datetime import date, datetime

import pytest

from domain.extraction import MeetingFacts, Role
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean


def _read(text: str) -> MeetingFacts | None:
    return find_meeting_facts(clean(text).text).facts


def _facts(text: str) -> MeetingFacts:
    found = _read(text)
    assert found is not None
    return found


def test_notice_that_tells_on_what_day_who_met() -> None:
    found = _facts(
        "Số 09/2031/TB-TGM\nLam Sơn, ngày 06 tháng 05 năm 2031\nTHÔNG BÁO\nVv. Một số quyết định của Đức Cha\n"
        "Kính gửi: Quý Cha, Quý Tu sĩ và Ông Bà Anh Chị Em\n"
        "Ngày 05/5/2031, Đức Cha Giuse Lê Văn An đã có cuộc họp đầu tiên với Ban Tư vấn Giáo phận tại Tòa Giám mục Lam Sơn. "
        "Văn phòng xin gửi đến quý Cha một số quyết định:\n- Giữ nguyên cơ cấu của Giáo phận.\n- Giao Ban Tư vấn mở lớp.\n"
    )
    assert (found.title, found.start, found.venue) == (
        "cuộc họp đầu tiên với Ban Tư vấn Giáo phận",
        date(2031, 5, 5),
        "Tòa Giám mục Lam Sơn",
    )
    assert found.body is None
    assert found.chair is not None
    assert found.chair.name == "Giuse Lê Văn An"


def test_notice_below_a_heading_of_the_site_and_its_hour() -> None:
    found = _facts(
        "Nội dung họp về xây dựng nhà thờ tộc\nThông báo nội dung cuộc họp Hội đồng gia tộc họ Lê\n\nVề việc xây dựng nhà thờ\n\n"
        "Vào lúc 8g30 ngày 10/1/2031, Hội đồng gia tộc họ Lê tổ chức cuộc họp với đại diện các phái để bàn việc xây nhà thờ tộc.\n\n"
        "Cuộc họp thống nhất như sau:\n1. Quyên góp trong tháng 3.\n2. Giao ông An thuê thợ.\n"
    )
    assert (found.body, found.start) == ("Hội đồng gia tộc họ Lê", datetime(2031, 1, 10, 8, 30))
    assert found.purpose == "bàn việc xây nhà thờ tộc"


def test_conference_that_will_be_held_there_is_called_by_the_notice() -> None:
    found = _facts(
        "GIÁO HỘI PHẬT GIÁO VIỆT NAM\nHỘI ĐỒNG TRỊ SỰ\nSố: 23/TB-HĐTS\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "Hà Nội, ngày 09 tháng 11 năm 2030\nTHÔNG BÁO\nVề việc gửi báo cáo tổng kết năm 2030\nKính gửi: Các ban, viện;\n"
        "Hội nghị Hội đồng Trị sự kỳ 3 khóa VIII (2027 – 2032) sẽ được tổ chức tại Văn phòng Giáo hội, Thiền viện Sen Vàng, 294 Lê Lợi, Quận 3 theo lịch trình sau đây.\n"
        "Để có đủ thông tin, đề nghị các ban, viện gửi báo cáo về Văn phòng trước ngày 25/12/2030.\n"
    )
    assert (found.body, found.khoa, found.term) == (
        "Hội đồng Trị sự Giáo hội Phật giáo Việt Nam",
        "VIII",
        (2027, 2032),
    )
    assert found.venue == "Văn phòng Giáo hội, Thiền viện Sen Vàng, 294 Lê Lợi, Quận 3"


def test_what_a_site_tells_above_the_header_of_a_notice() -> None:
    found = _facts(
        "THÔNG BÁO NỘI DUNG NGHỊ QUYẾT CỦA HỌ LÊ NGÀY 14/01/2031\n\nThứ bảy - 27/01/2031 16:04\n"
        "Ngày 14 tháng 01 năm 2031 tại Nhà thờ họ Lê, xã Đông Hải (nay là xã Sen), huyện Lam Sơn, Hội đồng gia tộc họ Lê đã tổ chức Hội nghị tổng kết năm 2030. "
        "Hội nghị do ông Lê Văn An - Chủ tịch Hội đồng chủ trì; đại biểu tham dự có 30/49 thành viên.\n"
        "BAN THÔNG TIN\nHỌ LÊ VIỆT NAM\n__________\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "Số: 01/2031/TB/BTT Lam Sơn, ngày 14 tháng 01 năm 2031\nTHÔNG BÁO\nNỘI DUNG NGHỊ QUYẾT CỦA HỌ LÊ\nNGÀY 14/01/2031\n"
    )
    assert (found.start, found.chair) == (date(2031, 1, 14), Role("Lê Văn An", "Chủ tịch Hội đồng"))
    assert found.attendance == {"convened": 49, "present": 30}
    assert found.venue == "Nhà thờ họ Lê, xã Đông Hải (nay là xã Sen), huyện Lam Sơn"


@pytest.mark.parametrize(
    "text",
    [
        "Nhân dịp Đại hội đại biểu Mặt trận lần thứ XI, Ủy ban nhân dân tỉnh đề nghị các cơ quan treo cờ từ ngày 10/5/2031.",
        "Nhằm ổn định tổ chức, Ban Thường vụ Đoàn trường thông báo việc thành lập chi đoàn. Các khoa tổ chức gặp gỡ lớp mới.",
        "Ngày 03/11/2031, Sở Y tế có Công văn số 59 gửi các đơn vị về ý kiến tại cuộc họp trước đó.",
    ],
)
def test_notice_that_only_mentions_a_meeting_tells_of_none(text: str) -> None:
    head = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLam Sơn, ngày 02 tháng 11 năm 2031\nTHÔNG BÁO\nVề việc thực hiện nền nếp\n"
    assert _read(f"{head}{text}\n1. Các đơn vị nghiêm túc thực hiện.\n") is None
