"""A day told from the text's own day, or by a feast, is the deadline of its task, with a preposition or without."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.extract import extract_text

_MINUTES = (
    "THÔN ĐỒNG SIM\n\nBIÊN BẢN\nHỌP THÔN THÁNG 9\n\nThời gian: 19h00 ngày 08/9/2025. Địa điểm: nhà văn hóa thôn.\n"
    "Chủ trì: ông Phạm Văn Tuất, trưởng thôn.\n\nI. NỘI DUNG\n- Đề nghị {}.\n\nCuộc họp kết thúc lúc 21h00 cùng ngày.\n"
)


def _due(said: str) -> tuple[str, date | None, date | None] | None:
    found = extract_text(_MINUTES.format(said)).tasks
    assert len(found) == 1
    return (due.text, due.start, due.end) if (due := found[0].deadline) else None


@pytest.mark.parametrize(
    ("said", "when", "first", "last"),
    [
        ("bà Hồng ngày mai gửi danh sách cho xã", "ngày mai", 9, 9),
        ("ông Tuất hôm nay kiểm tra lại sổ", "hôm nay", 8, 8),
        ("ông Tuất kiểm tra lại sổ ngay hôm nay", "ngay hôm nay", 8, 8),
        ("ông Tuất ngày kia lên xã nộp đơn", "ngày kia", 10, 10),
        ("ông Tuất dọn mương ngày mốt", "ngày mốt", 10, 10),
        ("ông Tuất sáng thứ Hai báo cáo xã", "sáng thứ Hai", 15, 15),
        ("ông Tuất chậm nhất thứ Sáu dọn xong mương", "chậm nhất thứ Sáu", None, 12),
        ("bà Hồng nộp bản kê trước thứ Tư cho xã", "trước thứ Tư", None, 10),
        ("bà Mùi lên danh sách, ngày mai gửi xã", "ngày mai", 9, 9),
        ("ông Tuất mở cổng từ thứ Hai", "từ thứ Hai", 15, None),
        ("ông Tuất mở cổng từ mai", "từ mai", 9, None),
        ("ông Tuất dọn mương đến hết tuần", "đến hết tuần", None, 14),
        ("ông Tuất dọn mương chậm nhất ngày 20 này", "chậm nhất ngày 20 này", None, 20),
        ("ông Tuất dọn mương, 25/9 phải xong", "25/9", None, 25),
        ("ông Tuất dọn mương (25/9 xong)", "25/9", None, 25),
    ],
)
def test_near_days(said: str, when: str, first: int | None, last: int | None) -> None:
    month = 2025, 9
    assert _due(said) == (when, first and date(*month, first), last and date(*month, last))


@pytest.mark.parametrize(
    ("said", "last"),
    [
        ("trước Thanh minh 5/4", date(2026, 4, 5)),
        ("trước Trung thu 6/10", date(2025, 10, 6)),
        ("trước mồng 5", None),
        ("trước hội làng", None),
        ("sau Tết", None),
        ("sau vụ mùa", None),
        ("sau rằm tháng 8", None),
    ],
)
def test_feasts(said: str, last: date | None) -> None:
    assert _due(f"ông Tuất dọn mương {said}") == (said, None, last)


def test_day_of_the_next_year() -> None:
    assert _due("ông Tuất đến 10/01 dọn xong mương") == ("đến 10/01", None, date(2026, 1, 10))


@pytest.mark.parametrize("said", ["ông Tuất phát biểu tại cuộc họp hôm nay", "ông Tuất chuẩn bị nội dung cho ngày mai"])
def test_day_of_a_thing(said: str) -> None:
    assert _due(said) is None


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("Bà Nhàn nhận làm, hứa ngày mai chép bảng thu chi", "ngày mai"),
        ("Ông Sáu hứa sáng thứ Hai sẽ sửa xong loa", "sáng thứ Hai"),
        ("Anh Ba hứa tối nay nhắn cho các hộ", "tối nay"),
    ],
)
def test_promised(said: str, when: str) -> None:
    found = extract_text(_MINUTES.replace("- Đề nghị {}", f"- {said}")).tasks
    assert [task.deadline.text for task in found if task.deadline] == [when]


@pytest.mark.parametrize("when", ["ngày mai", "sáng mai", "chiều nay", "tối mai", "hôm nay"])
def test_a_day_between_a_person_and_his_work_needs_nobody_who_asks(when: str) -> None:
    text = _MINUTES.replace("I. NỘI DUNG\n- Đề nghị {}.", "II. KẾT LUẬN\n- Bà Hồng {} gửi danh sách cho xã.")
    (task,) = extract_text(text.format(when)).tasks
    assert (task.lead, task.deadline and task.deadline.text) == ("Bà Hồng", when)


def test_day_of_a_feast_in_a_cell() -> None:
    table = "II. KẾT LUẬN\nViệc | Ai làm | Hạn\nDọn nghĩa trang | Tổ 2 | {}\nSửa cống | Tổ 3 | 20/9\n"
    text = _MINUTES.replace("I. NỘI DUNG\n- Đề nghị {}.", table).format("trước Thanh minh 5/4")
    first, _ = extract_text(text).tasks
    assert first.deadline is not None
    assert (first.deadline.text, first.deadline.end) == ("trước Thanh minh 5/4", date(2026, 4, 5))


@pytest.mark.parametrize(
    ("when", "code"), [("ngày mai", "counted"), ("trong tuần sau", "counted"), ("trước 20/9", "year")]
)
def test_what_is_doubtful_of_a_day_told_from_today_is_the_day_it_is_told_from(when: str, code: str) -> None:
    (task,) = extract_text(_MINUTES.format(f"bà Hồng gửi danh sách cho xã {when}")).tasks
    assert [doubt.code for doubt in task.doubts] == [code]
