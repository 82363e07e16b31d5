"""News of alliances: where they met, what a later sentence calls it, who decided, what is the site's own."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.extract import extract_text

MET = "Ngày 12/03/2031, Liên minh Hợp tác xã tỉnh Lam Giang tổ chức Hội nghị Ban Chấp hành lần thứ 2"
WHO = "Ban Chấp hành Liên minh Hợp tác xã tỉnh Lam Giang"


@pytest.mark.parametrize(
    ("where", "venue"),
    [
        (", hội nghị được tổ chức ở xã Đồng Hạ, huyện Trà Sơn (nơi có vườn sen mẫu).", "xã Đồng Hạ, huyện Trà Sơn"),
        (
            " tại Hội trường B, Trung tâm Chính trị huyện. Chủ tịch Lê Hà chủ trì.",
            "Hội trường B, Trung tâm Chính trị huyện",
        ),
    ],
)
def test_where_they_met(where: str, venue: str) -> None:
    meeting = extract_text(MET + where).meeting
    assert meeting is not None
    assert meeting.venue == venue


@pytest.mark.parametrize(
    ("decided", "issuer"),
    [
        ("Ban Chấp hành đã biểu quyết thông qua Quy chế làm việc.", WHO),
        ("Các đại biểu đã thảo luận và thống nhất phương hướng quý II.", WHO),
        ("Các đại biểu đã tham quan vườn mẫu.", None),
    ],
)
def test_whose_conference_decided(decided: str, issuer: str | None) -> None:
    assert extract_text(f"{MET}.\n\n{decided}").document.issuer == issuer


def test_a_later_sentence_names_the_congress() -> None:
    meeting = extract_text(
        "Đến dự, có đồng chí Trần Văn An, Phó Bí thư Tỉnh ủy. Dự đại hội có hơn 200 đại biểu.\n"
        "Với quyết tâm cao, Đại hội đại biểu Liên minh HTX tỉnh Lam Giang khóa VI là dấu mốc của phong trào.\n"
        "Đại hội có nhiệm vụ tổng kết nhiệm kỳ qua."
    ).meeting
    assert meeting is not None
    assert meeting.title == "Đại hội đại biểu Liên minh HTX tỉnh Lam Giang khóa VI"
    assert (meeting.body, meeting.khoa) == ("Liên minh HTX tỉnh Lam Giang", "VI")


ITEM = (
    "Sáu tỉnh ven sông có 210 HTX khá\n\n"
    "Ngày 30-11, tại Lam Giang, Liên minh HTX sáu tỉnh tổ chức hội nghị tổng kết năm {}."
)


@pytest.mark.parametrize(("year", "posted"), [(2030, None), (2034, date(2034, 12, 2))])
def test_the_clock_of_a_site_is_no_day_of_posting(year: int, posted: date | None) -> None:
    assert extract_text(f"Thứ Bảy, 02/12/2034\n\n{ITEM.format(year)}").document.published == posted


@pytest.mark.parametrize("paper", ["Nhân Dân", "Baolamgiang", "Dân trí"])
def test_a_newspaper_is_the_source(paper: str) -> None:
    document = extract_text(f"{ITEM.format(2030)}\n\nTheo {paper}").document
    assert (document.author, document.source_credit) == (None, paper)


def test_what_a_site_asks_its_readers_is_no_name() -> None:
    below = "LEAVE A REPLY\n\nPlease enter your comment!\nPlease enter your name here"
    assert extract_text(f"{ITEM.format(2030)}\n\n{below}").document.author is None


def test_who_concludes_by_his_office_makes_no_heading() -> None:
    document = extract_text(
        "Lãnh đạo huyện gặp gỡ các hợp tác xã\n\n"
        "Sáng 20/6/2031, UBND huyện Trà Sơn tổ chức Hội nghị đối thoại với các HTX.\n\n"
        "Kết luận hội nghị, Phó Chủ tịch UBND huyện Đặng Thị Thoa nhấn mạnh vai trò của HTX. Đồng chí yêu cầu:\n\n"
        "- Các phòng giải quyết dứt điểm kiến nghị."
    ).document
    assert (document.kind, document.title) == ("news", "Lãnh đạo huyện gặp gỡ các hợp tác xã")
