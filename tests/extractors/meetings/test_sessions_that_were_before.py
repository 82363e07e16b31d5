"""Kỳ họp đã qua: a session of which a news item only says what was asked there is not the one that met."""

import pytest

from extractors.extract import extract_text

_HEAD = "Góp ý dự thảo nghị quyết\n\nSáng 12/3/2026, đại biểu HĐND tỉnh Lam Sơn thảo luận ở tổ về giá nước.\n\n"


@pytest.mark.parametrize(
    "told",
    [
        "Ban Pháp chế cho hay đã tiếp thu nhiều góp ý của đại biểu tại kỳ họp thứ ba để chỉnh lý câu chữ.",
        "Tại kỳ họp thứ ba vừa rồi, đại biểu cũng lo về giá nước.",
        "Tại kỳ họp thứ 3 HĐND tỉnh khóa X vừa qua, giá nước còn để ngỏ.",
        "Dự thảo trình HĐND tỉnh tại kỳ họp thứ ba còn thiếu phụ lục về giá.",
    ],
)
def test_an_earlier_session_is_not_the_one_that_met(told: str) -> None:
    meeting = extract_text(_HEAD + told + "\n").meeting
    assert meeting is None or (meeting.title, meeting.ordinal) == (None, None)


@pytest.mark.parametrize(
    "told",
    [
        "Sáng 12/3/2026, tại kỳ họp thứ ba, HĐND tỉnh Lam Sơn khóa X đã bàn về giá nước.",
        "Tiếp tục kỳ họp thứ ba, sáng 12/3/2026, HĐND tỉnh Lam Sơn đã bàn về giá nước.",
    ],
)
def test_the_session_of_that_day_is(told: str) -> None:
    meeting = extract_text(f"Hạ giá nước\n\n{told} Các đại biểu góp ý nhiều nội dung tại kỳ họp.\n").meeting
    assert meeting is not None
    assert (meeting.title, meeting.ordinal) == ("kỳ họp thứ ba", 3)


def test_what_happens_there_is_no_part_of_a_name() -> None:
    text = (
        "Chọn giống lúa mới\n\nSáng 12/3/2026, Hội Nông dân xã Tân Hòa tổ chức hội thảo về giống lúa, nơi nhiều hộ được"
        " chọn giống. Vụ này được mùa.\n"
    )
    meeting = extract_text(text).meeting
    assert meeting is not None
    assert meeting.title == "hội thảo về giống lúa"
