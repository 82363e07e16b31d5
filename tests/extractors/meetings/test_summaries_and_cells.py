"""Lời nói đứng trước câu kể cuộc họp, sinh hoạt chi bộ, hiệp thương: what stands above, around and after the meeting's own sentence."""
# ruff: noqa: E501 (sentences of news read better unbroken)

import pytest

from extractors.extract import extract_text
from tests.extractors.meetings.told_meetings import held

SAID = '"Mỗi cán bộ phải gần dân, trọng dân, hiểu dân" - Là nội dung trong phát biểu của đồng chí Bí thư Tỉnh ủy Lê Văn An tại hội nghị Ban Chấp hành Đảng bộ lần thứ 25{day}.\n\nToàn cảnh hội nghị.\n\n'
ROW = "Ngày 12/3, dưới sự chủ trì của đồng chí Lê Văn An, Bí thư Tỉnh ủy và các đồng chí: Trần Văn Nam, Phó Bí thư Tỉnh ủy; Trịnh Văn Bình, Phó Bí thư Tỉnh ủy, Hội nghị lần thứ 25 Ban Chấp hành Đảng bộ tỉnh khóa XIX đã được tổ chức để đánh giá công tác quý I."


@pytest.mark.parametrize("above", ["", SAID.format(day="")])
def test_told_behind_what_was_said(above: str) -> None:
    found = held(above + ROW)
    assert found.title == "Hội nghị lần thứ 25 Ban Chấp hành Đảng bộ tỉnh khóa XIX"
    assert (found.ordinal, found.khoa, found.purpose) == (25, "XIX", "đánh giá công tác quý I")
    assert found.chair is not None
    assert found.chair.name == "Lê Văn An"


def test_what_was_said_with_its_day_is_the_lead() -> None:
    found = held(SAID.format(day=", sáng 12/3") + "Ngày 14/3, đồng chí chủ trì cuộc họp về cải cách hành chính.")
    assert found.title == "hội nghị Ban Chấp hành Đảng bộ lần thứ 25"


@pytest.mark.parametrize(
    ("lead", "purpose"),
    [
        (
            "Thực hiện Kế hoạch số 12 của Đảng uỷ; sáng ngày 12/3, Chi bộ 4 đã tổ chức buổi sinh hoạt chuyên đề “Hoa sen” nhằm đánh giá công tác quý I.",
            "đánh giá công tác quý I",
        ),
        (
            "Sáng 12/3, Chi bộ 4 họp chi bộ tổng kết quý I; phát động thi đua; trồng cây để làm đẹp đường quê.",
            None,
        ),
    ],
)
def test_purpose_behind_a_semicolon(lead: str, purpose: str | None) -> None:
    assert held(lead).purpose == purpose


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "Sáng 12/3, Chi bộ Khoa Dược đã tổ chức buổi sinh hoạt chuyên đề quý I do tổ đảng phòng Kế hoạch trình bày.",
            "buổi sinh hoạt chuyên đề quý I",
        ),
        (
            "Thực hiện Kế hoạch của Đảng ủy Trường Chính trị tỉnh về tổ chức sinh hoạt chuyên đề; sáng 12/3, Chi bộ Khoa Dược tổ chức sinh hoạt chuyên đề quý I.",
            "sinh hoạt chuyên đề quý I",
        ),
        (
            "Sáng 12/3, Ủy ban MTTQ tỉnh tổ chức hội nghị hiệp thương lần thứ 3 lập danh sách người ứng cử đại biểu Quốc hội khóa XV, đại biểu HĐND tỉnh.",
            "hội nghị hiệp thương lần thứ 3 lập danh sách người ứng cử đại biểu Quốc hội khóa XV, đại biểu HĐND tỉnh",
        ),
        (
            "Sáng 12/3, Ủy ban MTTQ tỉnh tổ chức hội nghị hiệp thương lần thứ 3, đại biểu các huyện về dự.",
            "hội nghị hiệp thương lần thứ 3",
        ),
    ],
)
def test_title(lead: str, title: str) -> None:
    assert held(lead).title == title


@pytest.mark.parametrize(
    ("headline", "lead", "title"),
    [
        (
            "Hội Cựu chiến binh huyện Sông Mã tổng kết công tác Hội năm 2025",
            "Hội nghị đã đánh giá kết quả đạt được trong năm qua của các cơ sở Hội.",
            "tổng kết công tác Hội năm 2025",
        ),
        (
            "Hội Cựu chiến binh huyện Sông Mã tổng kết công tác Hội năm 2025",
            "Tại Hội nghị tổng kết, ông Lê Văn An biểu dương kết quả của các cơ sở Hội.",
            "tổng kết công tác Hội năm 2025",
        ),
        (
            "Nhìn lại chặng đường xây dựng Hội",
            "Tại Hội nghị tổng kết, ông Lê Văn An biểu dương kết quả của các cơ sở Hội.",
            "Hội nghị tổng kết",
        ),
    ],
)
def test_review_that_only_the_headline_names(headline: str, lead: str, title: str) -> None:
    assert held(lead, headline=headline).title == title


@pytest.mark.parametrize(
    ("lead", "met"),
    [
        ("Ngày 12/3, Ban Pháp chế HĐND tỉnh họp với lãnh đạo các sở để thẩm tra các tờ trình.", True),
        ("Ngày 12/3, cửa hàng chuyển tới gần khu chợ để bán hàng, họp với chợ thành một dãy phố.", False),
        ("Trong hai ngày 12 và 13/3, Đoàn công tác của Liên minh HTX Việt Nam đã thăm và làm việc tại tỉnh ta.", True),
        ("Ngày 12/3, nhiều lao động nước ngoài đã đến làm việc tại tỉnh ta.", False),
        ("Hội Cựu chiến binh tỉnh vừa ban hành Kế hoạch tổ chức Đại hội Câu lạc bộ sản xuất giỏi lần thứ II.", False),
        (
            "Theo luật, hội nghị hiệp thương sẽ được tiến hành ba lần. Hội nghị hiệp thương lần thứ hai tổ chức từ ngày 2/2.",
            False,
        ),
    ],
)
def test_told(lead: str, *, met: bool) -> None:
    text = f"Tin trong tuần\n\nNgày đăng: 16/3/2026\n\n{lead}\n\nNhiều kết quả đáng mừng đã được ghi nhận.\n"
    assert (extract_text(text).meeting is not None) == met


def test_khoa_of_a_cited_resolution() -> None:
    lead = "Ngày 12/3, Chi bộ 4 tổ chức sinh hoạt chuyên đề học tập Nghị quyết TW4 khóa XII."
    assert held(lead).khoa is None
    assert held("Ngày 12/3, Ban Chấp hành Công đoàn khóa XII tổ chức Hội nghị lần thứ 4.").khoa == "XII"
