"""Who held a meeting, what it is called, who chaired it and when it was, in the sentences that news and papers use."""
# ruff: noqa: E501 (rows of sentences read better unbroken)

from __future__ import annotations

from datetime import date, datetime

import pytest

from domain.extraction import MeetingFacts, Role
from extractors.documents.view import view_of
from extractors.extract import extract_text
from extractors.meetings.find import find_meeting_facts
from extractors.meetings.holders import holder_of
from extractors.meetings.in_names import body_in
from vitext.clean import clean


def read(text: str) -> MeetingFacts:
    facts = find_meeting_facts(clean(text).text).facts
    assert facts is not None
    return facts


def news(
    lead: str, *, title: str = "Tin hoạt động trong tuần của xã", posted: str = "15/04/2024 09:21"
) -> MeetingFacts:
    return read(f"{title}\n{posted}\n{lead}\n\nCác đại biểu thảo luận sôi nổi và thống nhất với nội dung trình bày.\n")


@pytest.mark.parametrize(
    ("sentence", "holder"),
    [
        ("Sáng 21/3, tại nhà văn hóa, HĐND xã Bản Mù khóa XIII, nhiệm kỳ 2021 - 2026 tiến hành Kỳ họp thứ 22", "HĐND xã Bản Mù"),
        ("Ngày 22/8/2019 Ủy ban nhân dân thị xã họp phiên thường kỳ tháng 8", "Ủy ban nhân dân thị xã"),
        ("Thực hiện Kế hoạch số 5, chiều ngày 25/7/2025, Ủy ban MTTQ Việt Nam xã Bản Mù đã tổ chức Hội nghị", "Ủy ban MTTQ Việt Nam xã Bản Mù"),
        ("Vừa qua tại Hà Nội, Trung ương Hội Nghề muối Việt Nam đã tổ chức cuộc họp", "Trung ương Hội Nghề muối Việt Nam"),
        ("Trong 2 ngày 7 và 8-5, Đảng bộ xã Bản Mù (Lam Giang) tiến hành Đại hội", "Đảng bộ xã Bản Mù"),
        ("Chiều 3/10, Ban Chấp hành lâm thời Liên hiệp các tổ chức hữu nghị tỉnh đã tổ chức cuộc họp", "Ban Chấp hành lâm thời Liên hiệp các tổ chức hữu nghị tỉnh"),
        ("Chiều 23/01, Chi bộ thôn Na Lốc, Đảng bộ xã Bản Mù tổ chức Đại hội chi bộ", "Chi bộ thôn Na Lốc, Đảng bộ xã Bản Mù"),
        ("Được sự nhất trí của Phòng Giáo dục ngày 12/3/2026 trường Tiểu học Bản Mù long trọng tổ chức Hội nghị viên chức", "trường Tiểu học Bản Mù"),
        ("Ngày 9/9, Hội Nông dân huyện phối hợp với Phòng Kinh tế tổ chức hội nghị", "Hội Nông dân huyện"),
        ("Chiều 12/4, đồng chí Lò Văn Ún - Phó Chủ tịch UBND tỉnh đã có buổi làm việc với Hợp tác xã", None),
    ],
)  # fmt: skip
def test_holder_is_the_body_before_the_verb(sentence: str, holder: str | None) -> None:
    view = view_of(sentence)
    found = holder_of(view, (0, len(sentence)))
    assert (view.words(found) if found else None) == holder


def test_body_is_read_from_the_name_of_the_meeting() -> None:
    words = "Hội nghị Ban Chấp hành Hội Làm vườn tỉnh lần thứ 6, khóa VI"
    view = view_of(words)
    found = body_in(view, (0, len(words)))
    assert found is not None
    assert view.words(found) == "Ban Chấp hành Hội Làm vườn tỉnh"


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("Sáng 12/4, HĐND xã Bản Mù tiến hành Kỳ họp thứ 22 (kỳ họp chuyên đề lần thứ 14) để xem xét quy hoạch.", "Kỳ họp thứ 22 (kỳ họp chuyên đề lần thứ 14)"),
        ("Sáng 12/4, UBND xã Bản Mù tổ chức hội nghị sơ kết phong trào trồng quế. Dự có 30 đại biểu.", "hội nghị sơ kết phong trào trồng quế"),
        ("Sáng 12/4, BTV Đảng ủy xã đã duyệt nội dung Đại hội Chi bộ Na Lốc. Đồng chí Lò Văn Ún, Bí thư Đảng ủy xã chủ trì hội nghị.", None),
    ],
)  # fmt: skip
def test_name_of_the_meeting_ends_before_what_it_was_for(lead: str, title: str | None) -> None:
    assert news(lead).title == title


@pytest.mark.parametrize(
    ("words", "chair"),
    [
        ("Chủ trì cuộc họp đồng chí Lò Văn Ún, Chủ tịch UBND xã, tham dự có các trưởng thôn.", Role("Lò Văn Ún", "Chủ tịch UBND xã")),
        ("Các đồng chí: Lò Văn Ún, Bí thư Đảng ủy; Hà Thị Nụ, Phó Bí thư Đảng ủy chủ trì hội nghị.", Role("Lò Văn Ún", "Bí thư Đảng ủy")),
        ("Đồng chí Lò Văn Ún, UVT.Ư Hội, Chủ tịch Hội Nông dân xã dự và chủ trì hội nghị.", Role("Lò Văn Ún", "UVT.Ư Hội, Chủ tịch Hội Nông dân xã")),
        ("Ông Lò Văn Ún, Chủ tịch UBND xã và bà Hà Thị Nụ, Chủ tịch Hội Nông dân xã đồng chủ trì hội nghị.", Role("Lò Văn Ún", "Chủ tịch UBND xã")),
    ],
)  # fmt: skip
def test_chair_is_the_one_named_first(words: str, chair: Role) -> None:
    assert news(f"Sáng 12/4, UBND xã Bản Mù tổ chức hội nghị giao ban. {words}").chair == chair


def test_minutes_in_labelled_lines_are_read() -> None:
    facts = read(
        "# Biên bản họp nhóm phần mềm\n- **Thời gian:** 9h00 ngày 12/05/2025\n- **Địa điểm:** Phòng họp A\n"
        "- **Chủ trì:** Mr. Long\n- **Thư ký:** Phạm Hoa\n"
    )
    assert facts.title == "họp nhóm phần mềm"
    assert facts.start == datetime.fromisoformat("2025-05-12T09:00")
    assert (facts.chair, facts.secretary) == (Role("Mr. Long", None), Role("Phạm Hoa", None))


def test_day_of_a_law_is_no_day_of_a_meeting() -> None:
    facts = read(
        "NGHỊ QUYẾT\nVỀ TRỒNG RỪNG\nHỘI ĐỒNG NHÂN DÂN TỈNH LAM GIANG\nKHÓA XVII - KỲ HỌP THỨ NĂM\nCăn cứ Luật Tổ chức chính\n"
        "quyền địa phương ngày 19 tháng 6 năm 2015;\nQUYẾT NGHỊ:\nĐiều 1. Trồng rừng.\n"
        "Nghị quyết này đã được Hội đồng nhân dân tỉnh khóa XVII, kỳ họp thứ Năm thông qua ngày 14 tháng 7 năm 2017./."
    )
    assert (facts.title, facts.ordinal, facts.khoa) == ("Kỳ họp thứ Năm", 5, "XVII")
    assert facts.start is None


def test_days_of_a_congress_and_the_end_of_a_session() -> None:
    facts = news("Trong 2 ngày 7 và 8-4, Đảng bộ xã Bản Mù tiến hành Đại hội đại biểu lần thứ XII.")
    assert (facts.start, facts.end) == (date(2024, 4, 7), date(2024, 4, 8))
    facts = news("Sau 2 ngày làm việc, ngày 11/4, kỳ họp thứ 11, HĐND tỉnh Lam Giang đã kết thúc thành công.")
    assert (facts.start, facts.end) == (None, date(2024, 4, 11))


def test_term_of_another_congress_is_not_taken() -> None:
    facts = news(
        "Sáng 12/4, Hội Phụ nữ xã tổ chức hội nghị bàn việc chuẩn bị đại hội đại biểu phụ nữ nhiệm kỳ 2026-2031."
    )
    assert facts.term is None
    assert facts.body == "Hội Phụ nữ xã"


def test_a_province_is_where_they_met() -> None:
    facts = news("Ngày 12/4, tại Hà Nội, Hội Làm vườn Việt Nam tổ chức Hội nghị sơ kết quý I.")
    assert (facts.venue, facts.province) == ("Hà Nội", "Hà Nội")
    facts = news("Ngày 12/4, tại Lâm Đồng, Hội Làm vườn Việt Nam tổ chức Hội nghị sơ kết quý I.")
    assert (facts.venue, facts.province) == ("Lâm Đồng", "Lâm Đồng")


def test_number_of_a_congress_spoken_of_is_not_the_meetings() -> None:
    facts = news(
        "Sáng 22/6, Đảng ủy xã Bản Mù tổ chức Hội nghị sơ kết thực hiện nghị quyết Đại hội Đảng bộ xã lần thứ XVIII."
    )
    assert facts.ordinal is None
    assert facts.body == "Đảng ủy xã Bản Mù"


def test_name_with_a_dash_and_a_meeting_held_well_are_read_whole() -> None:
    facts = news("Chiều 3/1/2025, Công ty CP Than Lam Giang - TKV đã tổ chức thành công Hội nghị tổng kết năm 2024.")
    assert facts.body == "Công ty CP Than Lam Giang - TKV"
    assert facts.title == "Hội nghị tổng kết năm 2024"


def test_body_that_follows_the_place_without_a_comma_is_found() -> None:
    facts = news(
        "Sáng ngày 29 tháng 8 năm 2030, tại phòng họp Ủy ban nhân dân xã Đảng ủy xã tổ chức hội nghị triển khai kế hoạch."
    )
    assert facts.body == "Đảng ủy xã"
    assert facts.venue == "phòng họp Ủy ban nhân dân xã"


def test_hours_may_stand_before_the_day() -> None:
    facts = read(
        "BIÊN BẢN HỌP\n\n| **Thời gian:** | 10:00 - 11:00 ngày 29/01/2024 |\n| **Chủ trì cuộc họp:** | Lê Văn Ba |\n"
    )
    assert [str(moment) for moment in (facts.start, facts.end)] == ["2024-01-29 10:00:00", "2024-01-29 11:00:00"]


def test_title_ends_before_who_chaired() -> None:
    facts = news(
        "Ngày 18/11, UBND huyện tổ chức phiên họp thường kỳ tháng 11 (lần 2), đồng chí Lê Văn Ba, Chủ tịch UBND huyện chủ trì Hội nghị."
    )
    assert facts.title == "phiên họp thường kỳ tháng 11 (lần 2)"


def test_place_where_a_guest_works_is_no_venue() -> None:
    facts = news(
        "Ngày 5/3/2031, Liên minh HTX tỉnh Lam Giang tổ chức Hội nghị tổng kết. Dự Hội nghị có ông Lê Văn Ba, Phó Chủ tịch Liên minh tại khu vực miền Trung."
    )
    assert facts.venue is None


def test_elected_delegates_are_not_those_who_came() -> None:
    facts = news(
        "Ngày 5/3/2031, Hội Nông dân xã tổ chức Đại hội. Đại hội bầu 20 đại biểu chính thức dự Đại hội cấp trên."
    )
    assert facts.attendance is None


LABELS = "{roll}II. Thời gian: 14h ngày 15/10/2030.\nIII. Địa điểm: Phòng học 8A1\nIV. Thành phần: Toàn thể giáo viên tổ Sử\nV. Nội dung: Dạy thử bài về nhà Lý\n1. Mục tiêu bài học.\n- Nêu được các mốc chính.\n"


def test_minutes_that_are_labels_only_tell_when_where_and_how_many() -> None:
    roll = "I. Kiểm diện: 11/12 (một người nghỉ chế độ)\n"
    found = extract_text("SINH HOẠT CHUYÊN MÔN\n" + LABELS.format(roll=roll))
    assert found.document.kind == "minutes"
    assert found.meeting is not None
    assert (found.meeting.venue, found.meeting.start) == ("Phòng học 8A1", datetime(2030, 10, 15, 14, 0))  # noqa: DTZ001
    attendance = found.meeting.attendance
    assert attendance is not None
    assert attendance == {"present": 11, "convened": 12}


def test_labels_without_a_roll_are_no_minutes() -> None:
    assert extract_text("SINH HOẠT CHUYÊN MÔN\n" + LABELS.format(roll="")).document.kind != "minutes"


def test_heading_of_time_and_place_is_no_venue_and_a_label_no_office() -> None:
    found = extract_text(
        "TRƯỜNG THCS LAM GIANG\nTỔ SỬ - ĐỊA\n\nBIÊN BẢN SINH HOẠT TỔ\n\nI. THỜI GIAN, ĐỊA ĐIỂM:\n"
        "- Thời gian: 14h00 ngày 05 tháng 9 năm 2030.\n- Địa điểm: Phòng Hội đồng.\n\nII. THÀNH PHẦN:\n"
        "- Chủ trì: Thầy Lê Văn Lam, Thư ký: Cô Hà Thị Vinh.\n- Tổng số: 09/09 đồng chí.\n- Có mặt: 09 đồng chí.\n- Vắng: 0 đồng chí.\n"
    ).meeting
    assert found is not None
    assert (found.venue, found.chair) == ("Phòng Hội đồng", Role("Lê Văn Lam", None))
    assert found.attendance == {"present": 9, "convened": 9, "absent": 0}
