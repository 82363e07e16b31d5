"""Meetings of which a later paragraph tells; what is another meeting's, a guest's or a hall's number beside them."""
# ruff: noqa: E501 (rows of sentences read better unbroken)

from __future__ import annotations

from datetime import date

import pytest

from extractors.extract import extract_text
from extractors.meetings.find import find_meeting_facts
from tests.extractors.meetings.told_meetings import held
from vitext.clean import clean

HEADLINE = "Hội Làm vườn tỉnh triển khai chương trình trồng cây\n\n"
ABOVE = (
    "Trồng mới 40 ha cây ăn quả, giúp 20 hộ thoát nghèo là việc chính của Hội theo Nghị quyết Hội nghị lần thứ 12 "
    "Ban Chấp hành Đảng bộ tỉnh về phát triển nông nghiệp.\n\n"
)


def test_a_later_paragraph_that_opens_with_its_day_tells_of_the_meeting() -> None:
    text = (
        f"{HEADLINE}{ABOVE}Hội đã phân việc cho từng phòng, ban.\n\n"
        "Ngày 8/3/2027, Thường trực Hội Làm vườn tỉnh cũng đã mở cuộc họp cán bộ chủ chốt để rà soát việc trồng cây.\n"
    )
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert (found.title, found.body, found.ordinal) == (
        "cuộc họp cán bộ chủ chốt",
        "Thường trực Hội Làm vườn tỉnh",
        None,
    )
    assert (found.start, found.purpose) == (date(2027, 3, 8), "rà soát việc trồng cây")


def test_a_meeting_told_at_the_top_is_not_left_for_a_later_one() -> None:
    text = (
        f"{HEADLINE}Hội Làm vườn tỉnh vừa tổ chức Hội nghị tổng kết năm 2026 tại nhà văn hóa tỉnh.\n\n"
        "Ngày 8/3/2027, Thường trực Hội mở cuộc họp cán bộ chủ chốt để rà soát việc trồng cây.\n"
    )
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert found.title == "Hội nghị tổng kết năm 2026"


@pytest.mark.parametrize(
    ("lead", "ordinal"),
    [
        (
            "Sáng 15/3, Hội tổ chức Hội nghị tổng kết 10 năm thực hiện Nghị quyết số 5-NQ/TW ngày 18/3/2012, "
            "Hội nghị lần thứ 5, Ban Chấp hành Trung ương Đảng.",
            None,
        ),
        ("Sáng 15/3, Hội tổ chức Hội nghị Ban Chấp hành lần thứ 5, khóa IV.", 5),
    ],
)
def test_number_of_the_plenum_of_a_cited_paper_is_not_the_meetings(lead: str, ordinal: int | None) -> None:
    assert held(lead).ordinal == ordinal


@pytest.mark.parametrize(
    ("said", "chair"),
    [
        ("Ông Lê Văn Khải, Chủ tịch Hội Làm vườn tỉnh, chủ trì hội nghị.", "Lê Văn Khải"),
        ("Kết luận hội nghị, ông Lê Văn Khải, Chủ tịch Hội yêu cầu trồng thêm cây.", "Lê Văn Khải"),
        ("Phát biểu kết luận hội nghị, ông Lê Văn Khải, Chủ tịch Hội mong các hộ trồng thêm cây.", None),
        ("Ông Lê Văn Khải, Chủ tịch Hội phát biểu kết luận hội nghị", None),
    ],
)
def test_who_only_speaks_at_the_end_is_no_chair(said: str, chair: str | None) -> None:
    found = held(f"Sáng 15/3, Hội Làm vườn tỉnh tổ chức hội nghị tổng kết.\n\n{said}").chair
    assert (found.name if found else None) == chair


@pytest.mark.parametrize(
    ("place", "venue"),
    [
        ("Hội trường 305.A1", "Hội trường 305.A1"),
        ("Hội trường B2, Học viện Lâm nghiệp", "Hội trường B2, Học viện Lâm nghiệp"),
        ("Hội trường B2", "Hội trường B2"),
    ],
)
def test_a_hall_is_told_with_its_whole_number_and_house(place: str, venue: str) -> None:
    assert held(f"Sáng 15/3, tại {place}, Hội Làm vườn tỉnh tổ chức hội nghị tổng kết.").venue == venue


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "Sáng 15/3, Đảng ủy Công ty Gạch An Biên tổ chức Hội nghị Đảng ủy mở rộng ra Nghị quyết lãnh đạo quý II.",
            "Hội nghị Đảng ủy mở rộng",
        ),
        (
            "Sáng 15/3, Hội tổ chức Hội nghị tổng kết 10 năm thực hiện Nghị quyết số 5-NQ/TW ngày 18/3/2012, "
            "Hội nghị lần thứ 5, Ban Chấp hành Trung ương Đảng khóa IX.",
            "Hội nghị tổng kết 10 năm thực hiện Nghị quyết số 5-NQ/TW ngày 18/3/2012, "
            "Hội nghị lần thứ 5, Ban Chấp hành Trung ương Đảng khóa IX",
        ),
        ("Sáng 15/3, Hội tổ chức Hội nghị tổng kết năm 2026, hội nghị có 40 đại biểu.", "Hội nghị tổng kết năm 2026"),
    ],
)
def test_name_goes_on_over_the_plenum_of_a_cited_paper_only(lead: str, title: str) -> None:
    assert held(lead).title == title


def test_resolution_names_the_congress_that_agreed_on_it() -> None:
    text = (
        "NGHỊ QUYẾT CHI BỘ\n\nNHIỆM KỲ 2025-2027\n\n- Qua thảo luận đi đến thống nhất. Đại hội chi bộ trường THCS "
        "Đồi Thông nhiệm kỳ 2025 - 2027 thống nhất đề ra nghị quyết như sau:\n\n1. Công tác tư tưởng:\n- Đoàn kết.\n"
    )
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert found.title == "Đại hội chi bộ trường THCS Đồi Thông nhiệm kỳ 2025 - 2027"
    other = text.replace("Đại hội chi bộ trường THCS Đồi Thông nhiệm kỳ 2025 - 2027", "Chi bộ")
    assert getattr(find_meeting_facts(clean(other).text).facts, "title", None) is None


def test_where_those_who_came_work_is_no_venue() -> None:
    lead = "Sáng 15/3, Bưu điện An Biên tổ chức Hội nghị Người lao động năm 2026."
    assert held(f"{lead} Dự họp có 40 người đang công tác tại Bưu điện An Biên.").venue is None
    assert held(f"{lead} Hội nghị diễn ra tại Hội trường Bưu điện An Biên.").venue == "Hội trường Bưu điện An Biên"


def test_a_later_paragraph_that_opens_at_a_meeting_of_a_day_tells_of_it() -> None:
    text = (
        f"{HEADLINE}18/4/2027\n\nĐến ngày 15/3, Hội Làm vườn tỉnh giúp 20 hộ trồng cây ăn quả, vượt 12% kế hoạch.\n\n"
        "Năm qua, Hội giúp thành lập 6 tổ trồng cây, kết nạp 140 hội viên và tập huấn cho các chi hội.\n\n"
        "Tại hội nghị tổng kết công tác năm 2026 tổ chức sáng 15/3, Hội Làm vườn tỉnh đề ra mục tiêu trồng 60 ha.\n"
    )
    found = find_meeting_facts(clean(text).text).facts
    assert found is not None
    assert (found.title, found.start) == ("hội nghị tổng kết công tác năm 2026", date(2027, 3, 15))


@pytest.mark.parametrize(
    ("said", "present"),
    [
        ("Năm qua, Hội mở được 98 buổi trồng cây, có 5.089 hội viên tham dự.", None),
        ("Năm qua, Hội mở được 98 buổi trồng cây. Hội nghị có 89 hội viên tham dự.", 89),
    ],
)
def test_who_came_to_many_other_events_did_not_come_to_the_meeting(said: str, present: int | None) -> None:
    attendance = held(f"Ngày 8/3/2027, Hội Làm vườn tỉnh tổ chức Hội nghị tổng kết năm 2026. {said}").attendance
    assert (attendance or {}).get("present") == present


def test_committee_that_a_congress_elects_has_a_term_of_its_own() -> None:
    found = held(
        "Sáng 9/3/2027, Đại hội đại biểu Hội Làm vườn tỉnh đã tiến hành bầu Ban Chấp hành Hội khóa V gồm 29 đồng chí."
    )
    assert found.khoa is None


@pytest.mark.parametrize(
    ("lead", "body", "ordinal"),
    [
        ("Ngày 9/3/2027, khai mạc Hội nghị Ban Thường vụ T.Ư Hội Vườn lần thứ 18.", "Ban Thường vụ T.Ư Hội Vườn", 18),
        ("Ngày 9/3/2027, khai mạc Hội nghị Ban Thường vụ Hội Vườn. Lần thứ 18.", "Ban Thường vụ Hội Vườn", None),
    ],
)  # fmt: skip
def test_dot_inside_an_abbreviation_ends_no_name(lead: str, body: str, ordinal: int | None) -> None:
    found = held(lead)
    assert (found.body, found.ordinal) == (body, ordinal)


def test_day_on_which_an_agency_sent_an_item_is_not_the_meetings() -> None:
    found = find_meeting_facts(
        "Hà Nội (TTXVN 11/3/2027) Tại hội nghị lần thứ nhất Ban Chấp hành Hội Làm vườn Việt Nam chiều 10/3/2027, 100% "
        "ủy viên đã bầu Chủ tịch Hội. Ngoài ra, hội nghị cũng bầu 4 Phó Chủ tịch Hội Làm vườn Việt Nam.\n"
    ).facts
    assert found is not None
    assert found.start == date(2027, 3, 10)


def test_congress_whose_holding_a_meeting_looks_back_on_is_not_the_meeting() -> None:
    found = held(
        "Phát biểu kết luận của ông Lê Lam tại Hội nghị rút kinh nghiệm đại hội điểm, ngày 9/3/2027.\n\n"
        ">> Hội nghị đánh giá kết quả chỉ đạo và tổ chức đại hội điểm các chi hội nhiệm kỳ 2027-2032"
    )
    assert (found.title, found.start) == ("Hội nghị rút kinh nghiệm đại hội điểm", date(2027, 3, 9))


def test_body_and_decider_read_from_a_headline_in_capitals_are_written_small() -> None:
    found = extract_text(
        "HỘI NGHỊ BAN CHẤP HÀNH HỘI LÀM VƯỜN TỈNH LAM GIANG LẦN THỨ 17\n\n23/08/2027\n\n"
        "Chiều 17/8/2027, hội nghị đã diễn ra tại nhà văn hóa tỉnh. Dự có 40 hội viên Hội Làm vườn tỉnh Lam Giang. "
        "Hội nghị thống nhất chương trình trồng cây năm 2028.\n"
    )
    assert found.meeting is not None
    assert found.meeting.body == "Ban Chấp hành Hội Làm vườn tỉnh Lam Giang"
    assert found.document.issuer == "Ban Chấp hành Hội Làm vườn tỉnh Lam Giang"


@pytest.mark.parametrize("above", ["", "T.Lam\n\n"])
def test_news_of_a_paper_on_meetings_to_come_is_about_none(above: str) -> None:
    text = (
        f"{above}(Lam Giang) - Ngày 31-3, ông Lê Lam đã ký ban hành Chỉ thị số 02-CT/TU về đại hội Hội Làm vườn "
        "các cấp và Đại hội đại biểu Hội Làm vườn tỉnh lần thứ VI. Chỉ thị yêu cầu chuẩn bị tốt nội dung đại hội.\n"
    )
    assert find_meeting_facts(clean(text).text).facts is None


def test_word_for_a_meeting_that_does_something_is_no_name() -> None:
    text = (
        "Ông Lê Lam, Bí thư Đảng ủy quán triệt Nghị quyết Đại hội Đảng bộ phường lần thứ I\n\nNgày đăng: 7/9/2027\n\n"
        "Tham dự có toàn thể đảng viên các chi bộ tổ dân phố với tổng số 121 đảng viên. Các đại biểu được phổ biến các nội "
        "dung của NQ đại hội. Đồng thời, hội nghị cũng giới thiệu, hướng dẫn triển khai Chỉ thị 50-CT/TW của Ban Bí thư.\n"
    )
    found = find_meeting_facts(clean(text).text).facts
    assert found is None or (found.title, found.body) == (None, None)


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        ("Ngày 9/3/2027, Hội Làm vườn tổ chức Hội nghị đối thoại với hội viên vào 07 giờ 30 phút.", "Hội nghị đối thoại với hội viên"),
        ("Sáng 9/3/2027, Đại hội Đại biểu Hội Làm vườn tỉnh lần thứ I đã khai mạc.", "Đại hội Đại biểu Hội Làm vườn tỉnh lần thứ I"),
    ],
)  # fmt: skip
def test_name_ends_before_the_hour_and_holds_its_delegates(lead: str, title: str) -> None:
    found = held(lead)
    assert (found.title, found.body) == (title, "Hội Làm vườn" + " tỉnh" * ("tỉnh" in lead))


def test_purpose_ends_before_who_presided_and_a_house_has_its_whole_name() -> None:
    found = held(
        "Ngày 9/3/2027, tại Hội trường Trung tâm Văn hóa – Thể thao xã Lam Giang, Hội Làm vườn tổ chức hội nghị nhằm đánh giá "
        "việc trồng cây, dưới sự chủ trì của ông Lê Lam."
    )
    assert found.venue == "Hội trường Trung tâm Văn hóa – Thể thao xã Lam Giang"
    assert found.purpose == "đánh giá việc trồng cây"
