"""A time in the name of what a plan is made for is no limit of its tasks."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.extract import extract_text

BELOW = "1. Sở Y tế chủ trì kiểm tra các cơ sở.\n2. Sở Công Thương rà soát các chợ."


def ends(lead_in: str) -> list[date | None]:
    text = f"UBND TỈNH LAM SƠN\nSố: 12/KH-UBND\nLam Sơn, ngày 15 tháng 6 năm 2026\n\nKẾ HOẠCH\n\n{lead_in}\n\n{BELOW}"
    return [found.deadline.end if found.deadline else None for found in extract_text(text).tasks]


@pytest.mark.parametrize(
    "lead_in",
    [
        "Thực hiện Chương trình “Phát triển y tế, đến năm 2045”, Ủy ban nhân dân tỉnh yêu cầu:",
        "Thực hiện Chương trình phát triển y tế, đến năm 2045, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
    ],
)
def test_time_in_the_name_of_a_programme(lead_in: str) -> None:
    assert ends(lead_in) == [None, None]


def test_time_of_a_lead_in() -> None:
    assert ends("Yêu cầu các cơ quan, trước ngày 30/6/2026, thực hiện các nhiệm vụ sau:") == [date(2026, 6, 30)] * 2


def _spans(parts: str) -> list[tuple[str, date | None, date | None] | None]:
    header = "UBND XÃ LAM SƠN\nSố: 12/KH-UBND\nLam Sơn, ngày 05 tháng 3 năm 2031"
    tasks = extract_text(f"{header}\n\nKẾ HOẠCH\nTổ chức lễ hội\n\nII. NHIỆM VỤ\n{parts}").tasks
    return [(due.text, due.start, due.end) if (due := found.deadline) else None for found in tasks]


@pytest.mark.parametrize(
    ("head", "said", "first", "last"),
    [
        ("Giai đoạn 1: Khảo sát (Từ tháng 4/2031 đến tháng 6/2031)", "Từ tháng 4/2031 đến tháng 6/2031", 4, 6),
        ("Giai đoạn chuẩn bị (Dự kiến từ tháng 4/2031 đến tháng 6/2031):", "từ tháng 4/2031 đến tháng 6/2031", 4, 6),
        ("Công tác chuẩn bị (tháng 4/2031)", "tháng 4/2031", 4, 4),
        ("Các hoạt động bên lề (thời gian: quý II/2031)", "quý II/2031", 4, 6),
    ],
)
def test_time_in_the_brackets_of_a_head_holds_below_it(head: str, said: str, first: int, last: int) -> None:
    below = f"1. {head}\n- Thành lập Ban Tổ chức.\n- Kẻ vẽ băng rôn.\n2. Văn phòng\n- Chuẩn bị giấy mời."
    due = (said, date(2031, first, 1), date(2031, last, 31 if last == 5 else 30))
    assert _spans(below) == [due, due, None]


def test_from_a_month_on() -> None:
    below = "4. Giai đoạn 4: Quản lý (Từ tháng 7/2031 trở đi)\n- Cắm mốc giới.\n- Công bố quy hoạch."
    assert _spans(below) == [("Từ tháng 7/2031", date(2031, 7, 1), None)] * 2


@pytest.mark.parametrize("said", ["giai đoạn 2031 - 2035", "năm 2031", "nhiệm kỳ 2030 - 2035", "2031 - 2035", "lần 2"])
def test_brackets_that_only_say_which_plan_is_meant(said: str) -> None:
    assert _spans(f"1. Chương trình mỗi xã một sản phẩm ({said})\n- Thẩm định hồ sơ.\n- Mua tem nhãn.") == [None, None]


def test_body_with_its_time_in_brackets() -> None:
    below = "1. Phòng Kinh tế (hoàn thành trong tháng 4/2031)\n- Cấp phép cho các gian hàng.\n- Kiểm tra vệ sinh."
    found = extract_text(f"KẾ HOẠCH\nTổ chức lễ hội\n\nIV. TỔ CHỨC THỰC HIỆN\n{below}").tasks
    assert [(one.lead, one.deadline and one.deadline.text) for one in found] == [
        ("Phòng Kinh tế", "trong tháng 4/2031")
    ] * 2


@pytest.mark.parametrize(
    ("item", "said", "first", "last"),
    [
        ("Tổ chức đêm hội trăng rằm (tối 18/9)", "18/9", 18, 18),
        ("Mít tinh tại sân xã (sáng ngày 20/9)", "ngày 20/9", 20, 20),
        ("Thăm hỏi các gia đình chính sách. (Thời hạn: xong trước 25/9)", "xong trước 25/9", None, 25),
    ],
)
def test_day_in_brackets_behind_the_work(item: str, said: str, first: int | None, last: int) -> None:
    due = (said, first and date(2031, 9, first), date(2031, 9, last))
    assert _spans(f"1. {item}.\n2. Dọn vệ sinh đường làng.") == [due, None]


@pytest.mark.parametrize(
    ("cell", "first", "last"), [("15/5 - 20/5", 15, 20), ("28-30/5", 28, 30), ("15.5 – 20.5", 15, 20)]
)
def test_two_days_in_a_cell(cell: str, first: int, last: int) -> None:
    heads = "STT\nNội dung\nNgười thực hiện\nThời gian"
    rows = f"1\nTặng quà đoàn viên\nBan Nữ công\n{cell}\n2\nTổng kết\nBan Chấp hành\n10/6"
    assert _spans(f"{heads}\n{rows}")[0] == (cell, date(2031, 5, first), date(2031, 5, last))


def test_weeks_above_bullets() -> None:
    weeks = "Tuần 1 (từ 01/9 đến 06/9)\n- Tổ chức khai giảng.\n- Ổn định sĩ số.\n"
    weeks += "Tuần 2\n- Kiểm tra hồ sơ giáo viên.\n- Dự giờ."
    due = ("từ 01/9 đến 06/9", date(2031, 9, 1), date(2031, 9, 6))
    assert _spans(weeks) == [due, due, None, None]


def test_article_of_how_long_a_decision_holds() -> None:
    articles = (
        "Điều 1. Giao Phòng Nông nghiệp chịu trách nhiệm:\n1. Hoàn thiện Đề án trước ngày 30/6/2031.\n"
        "2. Khảo sát vùng trồng.\nĐiều 2. Thời gian thực hiện: từ ngày ký đến 31/12/2033."
    )
    header = "UBND HUYỆN LÂM KHÊ\nSố: 11/QĐ-UBND\nLâm Khê, ngày 04 tháng 6 năm 2031"
    tasks = extract_text(f"{header}\n\nQUYẾT ĐỊNH\nVề việc giao nhiệm vụ\n\nQUYẾT ĐỊNH:\n{articles}").tasks
    assert [one.deadline and one.deadline.end for one in tasks] == [date(2031, 6, 30), None]


def test_by_an_hour_of_this_day() -> None:
    below = "1. Các xã kiểm đếm tàu thuyền, hoàn thành trước 17 giờ hôm nay (05/3).\n2. Các thôn trực ban."
    assert _spans(below) == [("05/3", None, date(2031, 3, 5)), None]


def test_habit_behind_who_does_it_in_brackets() -> None:
    below = (
        "1. Tuyên truyền về giảm nghèo (Văn phòng chủ trì, phối hợp với Đoàn xã; thực hiện thường xuyên).\n2. Họp dân."
    )
    tasks = extract_text(f"KẾ HOẠCH\nGiảm nghèo\n\nIII. NHIỆM VỤ\n{below}").tasks
    assert [one.deadline and one.deadline.recurring for one in tasks] == ["thường xuyên", None]


def test_time_of_moneys_is_no_deadline() -> None:
    below = "1. Kế toán lập dòng tiền quý II trình Giám đốc trong tháng 4.\n2. Văn phòng treo lịch tháng 5."
    assert [due and due[0] for due in _spans(below)] == ["trong tháng 4", None]
