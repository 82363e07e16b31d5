"""Câu giao việc xen giữa, năm suy từ tin, tên người già: what news tells without a second 'yêu cầu'."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.extract import extract_text

_SPOKE = "Sáng 8/9/2031, UBND xã Cầu Sậy họp giao ban.\n\n"


def _leads(text: str) -> list[tuple[str, str | None]]:
    """What is asked and of whom."""
    return [(task.text, task.lead) for task in extract_text(_SPOKE + text + "\n").tasks]


def _last_days(text: str) -> list[date | None]:
    """The last day of the deadline of each task."""
    return [task.deadline.end if task.deadline else None for task in extract_text(text + "\n").tasks]


def test_a_sentence_between_two_that_are_asked() -> None:
    text = (
        "Chủ tịch UBND xã yêu cầu Đội Xung kích gọi thuyền vào bãi. Các thôn dời người già khỏi bến. Trạm Y tế lập chốt"
        " cứu thương."
    )
    assert _leads(text) == [
        ("Đội Xung kích gọi thuyền vào bãi", "Đội Xung kích"),
        ("Các thôn dời người già khỏi bến", "Các thôn"),
        ("Trạm Y tế lập chốt cứu thương", "Trạm Y tế"),
    ]


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("Chủ tịch UBND xã đề nghị cụ Lượm truyền nghề cho lớp trẻ.", ["cụ Lượm"]),
        ("Chủ tịch UBND xã đề nghị bác Tẹo sắp lịch dạy múa rối.", ["bác Tẹo"]),
        ("Chủ tịch UBND xã yêu cầu Ban Văn hóa dò tìm các bài ví cổ.", ["Ban Văn hóa"]),
        ("Chủ tịch UBND xã yêu cầu Trạm Bơm thay máy số 2.", ["Trạm Bơm"]),
        ("Chủ tịch UBND xã yêu cầu Ban Chợ đầu tháng 10 tới báo cáo số ki-ốt trống.", ["Ban Chợ"]),
        ("Chủ tịch UBND xã yêu cầu cụ thể hóa nội quy bến đò.", [None]),
    ],
)
def test_who_is_named_before_rarer_verbs(text: str, leads: list[str | None]) -> None:
    assert [lead for _, lead in _leads(text)] == leads


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Chủ tịch UBND xã yêu cầu Trạm Y tế gửi lịch khám tháng 10 cho các thôn.", None),
        ("Chủ tịch UBND xã yêu cầu Trạm Y tế in lịch tiêm chủng quý IV.", None),
        ("Chủ tịch UBND xã yêu cầu Trạm Y tế gửi lịch khám trước ngày 20/9/2031.", date(2031, 9, 20)),
        ("Chủ tịch UBND xã yêu cầu Ban Văn hóa mở tuyến du lịch trong tháng 10/2031.", date(2031, 10, 31)),
    ],
)
def test_the_time_of_a_timetable_is_no_deadline(text: str, due: date | None) -> None:
    assert _last_days(_SPOKE + text) == [due]


_YEARS = "Giai đoạn 2026 - 2030, phường có 12 tổ sáp nhập. Năm 2028 thu vượt 4%, năm 2029 thu vượt 6%.\n\n"
_ASKED = "Bí thư Đảng ủy phường yêu cầu Trạm Bơm thay máy trước 25/9."


@pytest.mark.parametrize(
    ("top", "due"),
    [
        ("Sáng 8/9/2031, Đảng ủy phường Cầu Sậy họp giao ban.\n\n", date(2031, 9, 25)),
        ("Chiều ngày 8/9/2031, Đảng ủy phường Cầu Sậy họp giao ban.\n\n", date(2031, 9, 25)),
        ("Sáng nay, Đảng ủy phường Cầu Sậy họp giao ban.\n\n", None),
    ],
)
def test_the_day_first_told_gives_the_year_where_several_are_named(top: str, due: date | None) -> None:
    assert _last_days(top + _YEARS + _ASKED) == [due]


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        (
            "Chủ tịch UBND xã lưu ý các xí nghiệp không tự ý cắt nước; nhà thầu tăng ca, tăng kíp đắp đường tràn.",
            [
                ("các xí nghiệp không tự ý cắt nước", "các xí nghiệp"),
                ("nhà thầu tăng ca, tăng kíp đắp đường tràn", "nhà thầu"),
            ],
        ),
        (
            "Chủ tịch UBND xã yêu cầu các thôn xử lý nghiêm các hộ tự ý lấn kênh.",
            [("các thôn xử lý nghiêm các hộ tự ý lấn kênh", "các thôn")],
        ),
    ],
)
def test_what_nobody_may_do_by_himself_and_more_shifts(text: str, tasks: list[tuple[str, str]]) -> None:
    assert _leads(text) == tasks
