"""Biên bản mở đầu bằng căn cứ, họp trực tuyến, họp ban chấp hành: grounds before the day, who wrote, what is only spoken of."""
# ruff: noqa: DTZ001, E501 (times are local; sentences are in the manner of real texts)

from __future__ import annotations

from datetime import date, datetime

import pytest

from domain.extraction import MeetingFacts, Role
from extractors.extract import extract_text

HEADER = "ỦY BAN NHÂN DÂN XÃ HOA LĨNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
END = (
    "\n1. Nội dung\n- Các đại biểu trao đổi về tình hình chung.\nBuổi làm việc kết thúc vào 16 giờ 45 phút cùng ngày./."
)


def met(text: str) -> MeetingFacts:
    facts = extract_text(text + END).meeting
    assert facts is not None
    return facts


@pytest.mark.parametrize("header", [HEADER, ""])
@pytest.mark.parametrize(
    "ground",
    [
        "Thực hiện Chương trình công tác năm 2031",
        "Căn cứ Kế hoạch số 15/KH-UBND ngày 03/5/2031 của UBND xã",
        "Trên cơ sở đề nghị của các hợp tác xã",
    ],
)
def test_day_and_place_behind_the_ground(header: str, ground: str) -> None:
    text = (
        f"{header}BIÊN BẢN LÀM VIỆC\n\n{ground}, chiều ngày 02/6/2031, tại phòng họp UBND xã, đồng chí Chẩu Văn Na"
        " - Phó Chủ tịch UBND xã, Trưởng Ban Chỉ đạo chủ trì buổi làm việc với các HTX trên địa bàn."
    )
    facts = met(text)
    assert (facts.start, facts.end) == (date(2031, 6, 2), datetime(2031, 6, 2, 16, 45))
    assert (facts.title, facts.venue) == ("buổi làm việc với các HTX trên địa bàn", "phòng họp UBND xã")
    assert facts.chair == Role("Chẩu Văn Na", "Phó Chủ tịch UBND xã, Trưởng Ban Chỉ đạo")
    assert extract_text(text + END).document.date == date(2031, 6, 2)


def test_ground_alone_tells_no_day() -> None:
    text = f"{HEADER}BIÊN BẢN HỌP\n\nCăn cứ Kế hoạch số 15/KH-UBND ngày 03/5/2031 của UBND xã;\n"
    assert extract_text(text + "Chúng tôi gồm: ông Lê Văn Na, Trưởng thôn.").document.date is None


def test_who_met_on_the_line_below() -> None:
    text = "CÔNG TY MAY HOA LĨNH\nBIÊN BẢN HỌP\nBAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ (MỞ RỘNG)\nQuý IV năm 2031\n\nThời gian: 15h30 ngày 12/01/2032."
    title = "Họp Ban Chấp hành Công đoàn cơ sở (mở rộng) Quý IV năm 2031"
    assert (extract_text(text).document.title, met(text).title) == (title, title)


def test_term_of_a_congress_to_come_and_no_province() -> None:
    text = (
        "CÔNG ĐOÀN NGÀNH DỆT MAY TỈNH\nCÔNG ĐOÀN CƠ SỞ HOA LĨNH\n\nBIÊN BẢN HỌP BAN CHẤP HÀNH\n\nThời gian: 15h30 ngày 12/01/2031.\n"
        "2. Tổ chức Đại hội công đoàn cơ sở nhiệm kỳ 2031 - 2036 trong tháng 3."
    )
    facts = met(text)
    assert (facts.term, facts.province) == (None, None)


@pytest.mark.parametrize("label", ["Ghi chép", "Người ghi chép", "Thư ký ghi chép"])
def test_who_wrote_it_down(label: str) -> None:
    facts = met(
        f"BIÊN BẢN HỌP DỰ ÁN\nThời gian: 9h00 ngày 06/05/2031\nNgười điều hành: Phan Duy Na\n{label}: Tô Ngọc Bình\n"
    )
    assert facts.chair == Role("Phan Duy Na", None)
    assert facts.secretary == Role("Tô Ngọc Bình", None)


def test_where_those_who_meet_online_are() -> None:
    top = "BIÊN BẢN HỌP DỰ ÁN\nThời gian: 9h00 ngày 06/05/2031\n"
    later = "Chốt ngày nghiệm thu: 25/05/2031 tại trụ sở Liên minh HTX tỉnh.\n"
    assert met(f"{top}Hình thức họp: trực tuyến qua Zoom\n{later}").venue == "trực tuyến qua Zoom"
    assert met(f"{top}Hình thức: bỏ phiếu kín\nĐịa điểm: Phòng 302\n{later}").venue == "Phòng 302"


def test_school_called_after_a_person_and_hamlet_called_as_a_province() -> None:
    school = met(
        "BIÊN BẢN HỌP PHỤ HUYNH LỚP 8A2\n\nHôm nay, 7h30 ngày 06 tháng 9 năm 2031, tại phòng học lớp 8A2 trường THCS Lê Hồng Phong đã tiến hành họp phụ huynh."
    )
    assert (school.body, school.venue) == (None, "phòng học lớp 8A2 trường THCS Lê Hồng Phong")
    text = "HỘI NÔNG DÂN XÃ HOA LĨNH\nCHI HỘI ẤP HÒA BÌNH\n*\nBIÊN BẢN SINH HOẠT CHI HỘI\nQuý 2 năm 2031\n\nHôm nay lúc 08 giờ, ngày 14/6/2031. Tại Trụ sở ấp Hòa Bình"
    assert met(text).province is None
    assert extract_text(text + END).document.place is None


def test_votes_against_are_not_for() -> None:
    facts = met("BIÊN BẢN HỌP\nThời gian: 9h ngày 06/5/2031\nHTX Long Phú: 3/7 đồng ý, 4/7 không đồng ý.")
    assert facts.vote is None


def test_what_assents_is_no_money() -> None:
    text = "BIÊN BẢN HỌP\nThời gian: 9h ngày 06/5/2031\n+ HTX Long Phú: 7/7 đồng ý; vay 3 đồng."
    assert [one.text for one in extract_text(text).targets] == ["3 đồng"]


def test_weekly_briefing_has_a_name() -> None:
    assert met("BIÊN BẢN GIAO BAN TUẦN 18\n\nThời gian: 16h30 ngày 02/5/2031").title == "GIAO BAN TUẦN 18"


@pytest.mark.parametrize("line", ["Số: 07/BB-HĐQT", "Số 07/2031/BB-HĐQT"])
def test_number_below_the_title(line: str) -> None:
    document = extract_text(f"BIÊN BẢN HỌP HĐQT\n{line}\nThời gian: 9h ngày 22/8/2031{END}").document
    assert (document.title, document.number) == ("BIÊN BẢN HỌP HĐQT", line.removeprefix("Số").strip(" :"))


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("Bà Ngô Thị Na - TV HĐQT, thư ký", "TV HĐQT"),
        ("Bà Ngô Thị Na, TV HĐQT: Thư ký", "TV HĐQT"),
        ("Bà Ngô Thị Na - Kế toán trưởng - Thư ký", "Kế toán trưởng"),
    ],
)
def test_secretary_behind_any_office(said: str, role: str) -> None:
    facts = met(
        f"BIÊN BẢN HỌP HĐQT\nThời gian: 9h ngày 22/8/2031\n1. Ông Lê Kim Bình - TV HĐQT - Chủ trì cuộc họp\n2. {said}"
    )
    assert facts.secretary == Role("Ngô Thị Na", role)
    assert facts.chair == Role("Lê Kim Bình", "TV HĐQT")


def test_secretary_of_a_union_is_no_secretary_of_the_meeting() -> None:
    text = "BIÊN BẢN HỌP HĐQT\nThời gian: 9h ngày 22/8/2031\n1. Ông Lê Kim Bình - Giám đốc, Thư ký Liên hiệp hội"
    assert met(text).secretary is None


def test_share_behind_the_count() -> None:
    facts = met("BIÊN BẢN HỌP\nThời gian: 9h ngày 22/8/2031\nBiểu quyết: 27/27 đồng chí tán thành, bằng 100%.")
    assert facts.vote == {"for": 27, "for_percent": 100}
