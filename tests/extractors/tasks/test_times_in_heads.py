"""Until when and who, where a head names the body and has the time in brackets, whatever its words and hours are."""

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import FoundTask
from extractors.extract import extract_text

TOP = (
    "ỦY BAN NHÂN DÂN XÃ LAM SƠN\nSố: 12/KH-UBND\nLam Sơn, ngày 11 tháng 3 năm 2026\nKẾ HOẠCH\n"
    "Phòng, chống thiên tai\nIII. TỔ CHỨC THỰC HIỆN\n"
)


def tasks(text: str) -> tuple[FoundTask, ...]:
    return extract_text(TOP + text).tasks


def due(task: FoundTask) -> tuple[date | None, date | None] | None:
    return (task.deadline.start, task.deadline.end) if task.deadline else None


@pytest.mark.parametrize("colon", ["", ":"])
@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("trước 16h00 ngày 15/5", (None, date(2026, 5, 15))),
        ("hoàn thành trước 16 giờ 30 phút ngày 15/5/2026", (None, date(2026, 5, 15))),
        ("không muộn hơn ngày 15/5", (None, date(2026, 5, 15))),
        ("xong trong tháng 5", (date(2026, 5, 1), date(2026, 5, 31))),
        ("hạn chót: 15/5", (None, date(2026, 5, 15))),
        ("thời gian: T5/2026", (date(2026, 5, 1), date(2026, 5, 31))),
        ("tuần đầu của tháng 5", (date(2026, 5, 1), date(2026, 5, 7))),
        ("vào thứ Sáu hằng tuần", (None, None)),
        ("ngay sau đợt mưa", (None, None)),
        ("xong trước mùa mưa", (None, None)),
        ("trong vòng 05 ngày làm việc kể từ ngày nhận", (None, None)),
    ],
)
def test_time_in_the_brackets_behind_a_body(said: str, days: tuple[date | None, date | None], colon: str) -> None:
    found = tasks(
        f"1. Các xóm ({said}){colon}\n- Huy động người gặt lúa.\n- Chặt tỉa cành cây.\n2. Trạm Y tế trực cấp cứu."
    )
    assert [(one.lead, due(one)) for one in found] == [("Các xóm", days)] * 2 + [("Trạm Y tế", None)]


@pytest.mark.parametrize("said", ["gồm 11 xóm", "đ/c Lụa phụ trách", "Trưởng trạm"])
def test_brackets_without_a_time_give_none(said: str) -> None:
    found = tasks(f"1. Trạm Y tế ({said}):\n- Chuẩn bị cơ số thuốc.\n- Lập danh sách hộ cần giúp.")
    assert [due(one) for one in found] == [None, None]


@pytest.mark.parametrize(
    ("head", "lead"),
    [
        ("Đồng chí Lò Văn Tâm (Phó Giám đốc)", "Đồng chí Lò Văn Tâm"),
        ("Bà Hà Thị Mến (kế toán)", "Bà Hà Thị Mến"),
        ("Phòng Chính sách (Liên minh HTX tỉnh)", "Phòng Chính sách (Liên minh HTX tỉnh)"),
    ],
)
def test_the_office_of_a_person_is_no_part_of_the_name(head: str, lead: str) -> None:
    (found,) = tasks(f"1. {head}: rà soát hồ sơ của các hộ vay vốn.")
    assert found.lead == lead


@pytest.mark.parametrize(
    ("cell", "days"),
    [
        ("T5", (date(2026, 5, 1), date(2026, 5, 31))),
        ("T5 - T7", (date(2026, 5, 1), date(2026, 7, 31))),
        ("T5 - T7/2026", (date(2026, 5, 1), date(2026, 7, 31))),
        ("05/6; 05/12", (None, date(2026, 12, 5))),
        ("Trong ngày 15/5", (date(2026, 5, 15), date(2026, 5, 15))),
        ("15/5", (None, date(2026, 5, 15))),
    ],
)
def test_cells_of_times(cell: str, days: tuple[date | None, date | None]) -> None:
    table = (
        "| TT | Nội dung | Chủ trì | Thời gian |\n|---|---|---|---|\n"
        f"| 1 | Rà soát các chợ | Phòng Kinh tế | {cell} |\n| 2 | Kiểm tra các hồ chứa | Phòng Đô thị | Tháng 8 |"
    )
    assert due(tasks(table)[0]) == days


@pytest.mark.parametrize(
    "said",
    [
        "không muộn hơn ngày 15/5",
        "đến hết ngày 15/5",
        "tuần đầu tháng 5",
        "nửa đầu tháng 5",
        "vào sáng ngày 15/5/2026",
        "bắt đầu từ tháng 5",
        "hết tháng 5",
        "cuối quý II",
        "trong hai tháng 5 và 6",
        "từ 07h00 ngày 01/5",
        "trước ngày 05 của tháng sau",
    ],
)
@pytest.mark.parametrize("order", ["{upper}, {who} rà soát các chợ tạm.", "{who} {said} rà soát các chợ tạm."])
def test_who_acts_beside_a_time(said: str, order: str) -> None:
    (found,) = tasks("1. " + order.format(said=said, upper=said[0].upper() + said[1:], who="Phòng Kinh tế"))
    assert found.lead == "Phòng Kinh tế"


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("sau 05 ngày làm việc kể từ ngày nhận văn bản", "sau 05 ngày làm việc kể từ ngày nhận văn bản"),
        ("ít nhất 03 ngày trước ngày họp", "ít nhất 03 ngày trước ngày họp"),
        ("vào ngày làm việc cuối cùng của tháng", "vào ngày làm việc cuối cùng của tháng"),
        ("trong 24 giờ", "trong 24 giờ"),
        ("trước ngày 05 của tháng sau", "trước ngày 05 của tháng sau"),
    ],
)
def test_times_that_name_no_day(said: str, words: str) -> None:
    (found,) = tasks(f"1. Phòng Kinh tế gửi báo cáo về Ủy ban nhân dân xã {said}.")
    assert found.deadline is not None
    assert (found.deadline.text, due(found)) == (words, (None, None))


def test_from_a_day_in_brackets() -> None:
    (found,) = tasks("1. Phòng Kinh tế thu phí chợ theo biểu mới (áp dụng từ ngày 01/5).")
    assert due(found) == (date(2026, 5, 1), None)


def test_the_day_behind_how_often() -> None:
    (found,) = tasks("1. Định kỳ vào thứ Năm hàng tuần, Phòng Kinh tế kiểm tra các chợ tạm.")
    assert found.deadline is not None
    assert found.deadline.recurring == "hàng tuần"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Phòng Kinh tế trong hai tháng 5 và 6 rà soát các chợ", (date(2026, 5, 1), date(2026, 6, 30))),
        ("Phòng Kinh tế từ ngày 01/5 rà soát các chợ", (date(2026, 5, 1), None)),
        ("Không muộn hơn ngày 15/5, Phòng Kinh tế rà soát các chợ", (None, date(2026, 5, 15))),
        ("Sau 05 ngày làm việc kể từ ngày nhận văn bản, Phòng Kinh tế rà soát các chợ", (None, None)),
    ],
)
def test_times_beside_who_acts(text: str, days: tuple[date | None, date | None]) -> None:
    (found,) = tasks(f"1. {text}.")
    assert (found.lead, due(found)) == ("Phòng Kinh tế", days)


@pytest.mark.parametrize("head", ["Dự kiến hoàn thành", "T/g hoàn thành", "Hạn", "Mốc thời gian"])
def test_heads_of_columns_of_times(head: str) -> None:
    table = (
        f"| TT | Nội dung | Chủ trì | {head} |\n|---|---|---|---|\n| 1 | Rà soát các chợ | Phòng Kinh tế | 15/5/2026 |"
    )
    (found,) = tasks(table)
    assert due(found) == (None, date(2026, 5, 15))


def test_a_month_between_the_numbers_of_rows_is_no_day() -> None:
    head = "TT\nThời gian\nNội dung\nChủ trì"
    rows = "1\n15/5/2026\nRà soát các chợ\nPhòng Kinh tế\n2\nTháng 6\nLập danh sách hộ nghèo\nCông an xã"
    assert [due(one) for one in tasks(f"{head}\n{rows}\n3\nTháng 7\nMua vật tư\nVăn phòng")] == [
        (None, date(2026, 5, 15)),
        (date(2026, 6, 1), date(2026, 6, 30)),
        (date(2026, 7, 1), date(2026, 7, 31)),
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Tổ chức hội thi nhân Ngày Phụ nữ Việt Nam 20/10", (date(2026, 10, 20), date(2026, 10, 20))),
        ("Thăm gia đình chính sách dịp kỷ niệm 79 năm Ngày Thương binh 27/7", (date(2026, 7, 27), date(2026, 7, 27))),
        ("Trả lời cử tri trong tháng", (date(2026, 3, 1), date(2026, 3, 31))),
        ("Nộp bản cam kết trong tuần", (date(2026, 3, 9), date(2026, 3, 15))),
        ("Báo cáo kết quả công tác trong tuần", None),
        ("Tổng hợp các vấn đề phát sinh trong tháng", None),
    ],
)
def test_feasts_and_the_week_of_the_paper(text: str, days: tuple[date | None, date | None] | None) -> None:
    (found,) = tasks(f"1. {text}.")
    assert due(found) == days
