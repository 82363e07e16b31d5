"""Sơ kết, tổng kết kể bằng động từ; cuộc họp chỉ được dẫn: reviews that are meetings, meetings that are merely cited."""
# ruff: noqa: E501 (sentences of news read better unbroken)

from datetime import datetime

import pytest

from extractors.extract import extract_text
from tests.extractors.meetings.told_meetings import held


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        ("Sáng 12/3, Sở Nội vụ tỉnh Lam Sơn đã tổ chức sơ kết công tác quý I năm 2026.", True),
        (
            "Giá lúa ở Sông Mã tăng nhẹ trong tuần qua. Cuối tháng này huyện sẽ tổ chức tổng kết phong trào thâm canh lúa.",
            False,
        ),
    ],
)
def test_review_is_meeting(lead: str, *, told: bool) -> None:
    text = f"Tin hoạt động trong tuần\n\nNgày đăng: 16/3/2026\n\n{lead}\n\nBáo cáo cho thấy nhiều chỉ tiêu vượt kế hoạch.\n"
    assert (extract_text(text).meeting is not None) == told


@pytest.mark.parametrize(
    ("lead", "body"),
    [
        (
            "Sáng 12/3, ngân hàng TMCP Sông Mã tổ chức Đại hội đồng cổ đông thường niên năm 2026.",
            "ngân hàng TMCP Sông Mã",
        ),
        ("Sáng 12/3, ngân hàng này tổ chức Đại hội đồng cổ đông thường niên năm 2026.", None),
        ("Sáng 12/3, tại Hà Nội, Chính phủ bắt đầu phiên họp thường kỳ tháng 3/2026.", "Chính phủ"),
        (
            "Ngày 12/3, Hội Nông dân xã Văn Nham tổ chức hội nghị tổng kết công tác hội năm 2025.",
            "Hội Nông dân xã Văn Nham",
        ),
        (
            "Trong không khí cả nước đang tổ chức các hoạt động chào mừng Đại hội Đoàn, Đoàn Thanh niên Trung tâm Hội nghị tỉnh tiến hành Đại hội Đoàn nhiệm kỳ 2022-2027.",
            "Đoàn Thanh niên Trung tâm Hội nghị tỉnh",
        ),
        ("Ngày 12/3, hội nghị tổng kết hoạt động của HĐND các cấp được tổ chức tại Lam Sơn.", None),
    ],
)
def test_body(lead: str, body: str | None) -> None:
    assert held(lead).body == body


@pytest.mark.parametrize(
    ("lead", "ordinal"),
    [
        ("Sáng 12/3, HĐND tỉnh Lam Sơn khóa IX họp lần thứ nhất với 50 đại biểu.", 1),
        (
            "Ngày 12/3, Hội Luật gia tỉnh Lam Sơn tổ chức hội nghị Ban Chấp hành, chuẩn bị các điều kiện về nhân sự và văn kiện cho Đại hội lần thứ III.",
            None,
        ),
    ],
)
def test_ordinal(lead: str, ordinal: int | None) -> None:
    assert held(lead).ordinal == ordinal


@pytest.mark.parametrize(
    ("lead", "title"),
    [
        (
            "Ngày 12/3, UBND tỉnh Lam Sơn tổ chức Hội nghị sơ kết công tác quý I năm 2026, thông tin về kết quả thu ngân sách.",
            "Hội nghị sơ kết công tác quý I năm 2026",
        ),
        (
            "Ngày 12/3, UBND tỉnh Lam Sơn tổ chức Hội nghị triển khai công tác thông tin, báo chí năm 2026.",
            "Hội nghị triển khai công tác thông tin, báo chí năm 2026",
        ),
    ],
)
def test_title(lead: str, title: str) -> None:
    assert held(lead).title == title


@pytest.mark.parametrize(
    ("stamp", "year"),
    [("date 2022-03 ", 2022), ("date 2022-03-14 ", 2022)],
)
def test_year_of_record(stamp: str, year: int) -> None:
    lead = "Ngày 12/3, UBND tỉnh Lam Sơn tổ chức Hội nghị sơ kết công tác."
    start = held(lead, headline=f"{stamp}Hội nghị sơ kết công tác", posted="Tin ảnh").start
    assert start is not None
    assert (start.year, start.month, start.day) == (year, 3, 12)
    assert not isinstance(start, datetime)


@pytest.mark.parametrize(
    ("lead", "purpose"),
    [
        (
            "Nhiều xã đã bỏ vốn để làm đường liên thôn trong năm qua.\n\nSáng 12/3, UBND huyện Sông Mã tổ chức hội nghị tổng kết phong trào làm đường.",
            None,
        ),
        (
            "Sáng 12/3, UBND huyện Sông Mã tổ chức hội nghị để bàn việc làm đường liên thôn.",
            "bàn việc làm đường liên thôn",
        ),
    ],
)
def test_purpose(lead: str, purpose: str | None) -> None:
    assert held(lead).purpose == purpose
