"""Leads that tell first where, when and who; where the words of place end, and which lines sign nothing."""
# ruff: noqa: E501 (texts are kept as they are uploaded)

from __future__ import annotations

import pytest

from extractors.extract import extract_text

MORE = "\n\nNăm qua, phong trào đạt nhiều kết quả; các đơn vị đã vận động thành viên đóng góp.\n"


@pytest.mark.parametrize(
    "when", ["sáng 12/3/2026", "trong ngày 12/3/2026", "sáng nay (12/3/2026)", "vừa qua, ngày 12/3/2026"]
)
@pytest.mark.parametrize("desk", ["", "(HAO) - "])
def test_place_opens_the_lead(when: str, desk: str) -> None:
    found = extract_text(
        f"{desk}Tại Nhà văn hóa thôn Đông, {when}, Hội CCB phường Sơn tổ chức Lễ phát động trồng cây.{MORE}"
    )
    assert found.document.kind == "news"
    assert found.meeting is not None
    assert found.meeting.venue == "Nhà văn hóa thôn Đông"
    assert found.meeting.body == "Hội CCB phường Sơn"
    assert str(found.meeting.start)[:10] == "2026-03-12"


def test_a_paper_named_first_opens_no_news() -> None:
    text = "Tại Công văn số 12/UBND-NC, ngày 12/3/2026, Sở A đề nghị:\n1. Các xã báo cáo.\n2. Các phòng tổng hợp.\n"
    assert extract_text(text).document.kind != "news"


@pytest.mark.parametrize(
    "rest",
    [
        " cho 60 cán bộ, hội viên",
        " cho đại diện 60 hộ trồng bưởi",
        " cho cán bộ các xã",
        " với sự tham dự của hơn 100 đại biểu",
        " dưới sự chủ trì của ông Lê Minh Tâm",
    ],
)
@pytest.mark.parametrize("venue", ["Trường Chính trị tỉnh", "Khách sạn Sông Xanh, phường 3, TP Bình Sơn"])
def test_who_came_is_no_part_of_the_place(venue: str, rest: str) -> None:
    meeting = extract_text(
        f"Ngày 12/3/2026, Hội Nông dân tỉnh tổ chức Diễn đàn kết nối nông sản tại {venue}{rest}.{MORE}"
    ).meeting
    assert meeting is not None
    assert meeting.venue == venue


def test_progress_is_not_by_whom() -> None:
    meeting = extract_text(
        "Ngày 12/3/2026, UBND xã Tân Hòa tổ chức cuộc họp rà soát tiến độ xây dựng nông thôn mới"
        f" dưới sự chủ trì của đồng chí Lê Minh Tâm.{MORE}"
    ).meeting
    assert meeting is not None
    assert meeting.title == "cuộc họp rà soát tiến độ xây dựng nông thôn mới"


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Ông Trần Văn Hùng - Phó Chủ tịch UBND tỉnh dự và chủ trì.", None),
        ("Bà Lê Thị Mai, Chủ tịch Hội phát biểu.", None),
        ("Lê Thị Mai", "Lê Thị Mai"),
    ],
)
def test_a_sentence_about_somebody_signs_nothing(line: str, author: str | None) -> None:
    document = extract_text(
        "Phú Lâm trồng cây\n\nNgày 12/3/2026, Hội CCB phường Sơn tổ chức Lễ phát động trồng cây tại công viên."
        f"\n\nNăm qua, phong trào đạt nhiều kết quả.\n\n{line}\n"
    ).document
    assert document.author == author


@pytest.mark.parametrize(
    ("lead", "body"),
    [
        ("Sáng 12/3/2026, Trường Cao đẳng Cộng đồng tổ chức hội nghị tổng kết năm học.", "Trường Cao đẳng Cộng đồng"),
        ("Sáng 12/3/2026, Hội Làm vườn và Sở Y tế đồng tổ chức hội nghị tổng kết.", "Hội Làm vườn và Sở Y tế"),
        (
            "Sáng 12/3/2026 diễn ra Hội nghị Ban Chấp hành mở rộng lần thứ 3, khóa IX của Hội Nông dân xã Tân Hòa.",
            "Hội Nông dân xã Tân Hòa",
        ),
    ],
)
def test_who_held_it_has_his_whole_name(lead: str, body: str) -> None:
    meeting = extract_text(f"{lead}{MORE}").meeting
    assert meeting is not None
    assert meeting.body == body


def test_a_day_of_work_begun_together_is_a_gathering() -> None:
    meeting = extract_text(
        "Nhân Ngày HTX Việt Nam, sáng 12/3/2026, Ban Quản lý chợ tổ chức Lễ ra quân “Tuần lễ xanh” tại trụ sở Hội,"
        f" thu hút đông đảo người dân.{MORE}"
    ).meeting
    assert meeting is not None
    assert (meeting.title, meeting.venue) == ("Lễ ra quân “Tuần lễ xanh”", "trụ sở Hội")


@pytest.mark.parametrize(
    ("lead", "title", "body"),
    [
        (
            "Lễ ra quân “Tuần lễ xanh” do Hội CCB phường Sơn tổ chức đã khai mạc sáng 12/3/2026 tại trụ sở Hội.",
            "Lễ ra quân “Tuần lễ xanh”",
            "Hội CCB phường Sơn",
        ),
        (
            "Lễ trao giải Hội thi nhà nông đã được Báo và Phát thanh, Truyền hình Hòa An tổ chức vào sáng 12/3/2026 tại trụ sở Hội.",
            "Lễ trao giải Hội thi nhà nông",
            "Báo và Phát thanh, Truyền hình Hòa An",
        ),
        (
            "Sáng 12/3/2026, tại trụ sở Hội đã diễn ra Hội nghị Ban Chấp hành mở rộng lần thứ 3, khóa IX do Hội Làm vườn tỉnh tổ chức.",
            "Hội nghị Ban Chấp hành mở rộng lần thứ 3, khóa IX",
            "Hội Làm vườn tỉnh",
        ),
        (
            "Sáng 12/3/2026, tại trụ sở Hội, Hội Làm vườn tỉnh tổ chức Hội nghị lấy ý kiến dự thảo Đề án, thu hút đông đảo người dân.",
            "Hội nghị lấy ý kiến dự thảo Đề án",
            "Hội Làm vườn tỉnh",
        ),
    ],
)
def test_a_gathering_that_is_the_subject(lead: str, title: str, body: str) -> None:
    meeting = extract_text(f"Hòa An đổi mới\n\n{lead}{MORE}").meeting
    assert meeting is not None
    assert (meeting.title, meeting.body, meeting.venue) == (title, body, "trụ sở Hội")
    assert str(meeting.start)[:10] == "2026-03-12"
