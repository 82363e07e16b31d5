"""Owners and days of minutes: behind the task, or in the columns of a table pasted with tabs."""

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import FoundTask
from extractors.extract import extract_text

TOP = "BIÊN BẢN\nNgày 05/11/2026\n\nKết luận của Chủ tịch:\n\n"


def tasks(text: str) -> list[FoundTask]:
    return list(extract_text(TOP + text).tasks)


@pytest.mark.parametrize(
    ("work", "who", "end"),
    [
        ("Hoàn thiện quy chế (Chị Lan – 15/11)", "Chị Lan", date(2026, 11, 15)),
        ("Rà soát danh sách (Văn phòng, xong trước 20/11/2026)", "Văn phòng", date(2026, 11, 20)),
        ("Liên hệ nhà tài trợ - Anh Tuấn - 30/11/2026", "Anh Tuấn", date(2026, 11, 30)),
        ("Soạn thư mời (Nguyễn Văn An, 12/11)", "Nguyễn Văn An", date(2026, 11, 12)),
        ("Kiểm kê kho: Phòng Kế toán, 20/11", "Phòng Kế toán", date(2026, 11, 20)),
        ("Sửa mái nhà (Tổ kỹ thuật; hạn: 25/11/2026)", "Tổ kỹ thuật", date(2026, 11, 25)),
        ("Mua bàn ghế (Văn phòng - trong tuần tới)", "Văn phòng", date(2026, 11, 15)),
    ],
)
def test_owner_and_day_behind_the_work(work: str, who: str, end: date) -> None:
    (found,) = tasks(f"1. {work}.")
    assert (found.lead, found.deadline and found.deadline.end) == (who, end)


@pytest.mark.parametrize(
    "work",
    [
        "Thực hiện theo Công văn số 5 (Sở Y tế, 15/11/2025)",
        "Mở lớp tập huấn cho 20 người (Hội trường xã, 15/11)",
        "Làm việc với Công ty Điện lực - chi nhánh 12/5",
        "Mua sách cho thư viện (Lam Sơn, 15 cuốn)",
    ],
)
def test_places_papers_and_counts_are_no_owners(work: str) -> None:
    (found,) = tasks(f"1. {work}.")
    assert (found.lead, found.deadline) == (None, None)


def test_table_pasted_with_tabs_is_read_by_its_columns() -> None:
    table = (
        "STT\tNội dung công việc\tNgười thực hiện\tThời hạn\n"
        "1\tGửi thư mời đại biểu\tChị Hoa, phối hợp anh Bình\t20/11\n"
        "2\tTổ chức hội nghị khách hàng\tPhòng Kinh doanh\t25/11/2026\n"
    )
    first, second = tasks(table)
    assert (first.lead, list(first.partners)) == ("Chị Hoa", ["anh Bình"])
    assert (first.text, first.deadline and first.deadline.end) == ("Gửi thư mời đại biểu", date(2026, 11, 20))
    assert second.deadline
    assert (second.deadline.start, second.deadline.end) == (None, date(2026, 11, 25))


@pytest.mark.parametrize(
    ("work", "start"),
    [("Tổ chức Ngày hội việc làm", date(2026, 11, 20)), ("Lễ phát động", date(2026, 11, 20)), ("Gửi báo cáo", None)],
)
def test_what_is_held_takes_place_on_the_day_of_its_row(work: str, start: date | None) -> None:
    head = "| STT | Nội dung | Đơn vị chủ trì | {} |\n|---|---|---|---|\n"
    row = f"| 1 | {work} | Đoàn xã | 20/11/2026 |\n"
    (held,) = tasks(head.format("Thời gian") + row)
    assert held.deadline
    assert (held.deadline.start, held.deadline.end) == (start, date(2026, 11, 20))
    (due,) = tasks(head.format("Hạn hoàn thành") + row)
    assert due.deadline
    assert due.deadline.start is None


def test_action_table_with_english_heads_is_read_by_its_columns() -> None:
    table = (
        "| Action Items | Person(s) Responsible | Due date | Status |\n|---|---|---|---|\n"
        "| Thiết kế trang đăng ký thành viên | Lê Văn Tám | 10/11/2026 | In progress |\n"
    )
    (found,) = tasks(table)
    assert (found.text, found.lead) == ("Thiết kế trang đăng ký thành viên", "Lê Văn Tám")
    assert found.deadline
    assert (found.deadline.start, found.deadline.end) == (None, date(2026, 11, 10))


def test_days_of_a_table_are_not_the_day_of_the_minutes() -> None:
    table = "| Công việc | Người phụ trách | Hạn |\n|---|---|---|\n| Gửi thư mời | Lê Văn Tám | 10/11/2026 |\n"
    assert extract_text(f"BIÊN BẢN HỌP TỔ\n\n{table}").document.date is None
    assert extract_text(f"BIÊN BẢN HỌP TỔ\n\nNgày 05/11/2026\n\n{table}").document.date == date(2026, 11, 5)


@pytest.mark.parametrize("box", ["- ", "- [ ] ", "* [ ] "])
def test_items_of_a_checklist_belong_to_the_person_above_them(box: str) -> None:
    found = tasks(
        f"5. Nhiệm vụ tuần tới\n\n**Trần Thị Lê Na:**\n\n{box}Hoàn thiện hồ sơ vay vốn\n{box}Chuẩn bị phòng họp\n"
    )
    assert [(one.text, one.lead) for one in found] == [
        ("Hoàn thiện hồ sơ vay vốn", "Trần Thị Lê Na"),
        ("Chuẩn bị phòng họp", "Trần Thị Lê Na"),
    ]


def test_a_heading_that_is_no_name_leads_nothing() -> None:
    (found,) = tasks("5. Nhiệm vụ tuần tới\n\n**Công Việc Chung:**\n\n- Chuẩn bị phòng họp\n")
    assert found.lead is None


def test_owner_whose_name_has_a_dash_and_who_prepares() -> None:
    text = (
        "CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026\n\nI. QUÝ I\n1. Tháng 01\n- Báo cáo UBND tỉnh kế hoạch phát triển năm 2026"
        " (Phòng Chính sách - Tư vấn; xong trước 20/01).\n- Ký giao ước thi đua Cụm số 4 (Văn phòng tham mưu).\n\n"
        "CHỦ TỊCH\nLưu Văn Phước\n"
    )
    assert [(task.lead, task.label) for task in extract_text(text).tasks] == [
        ("Phòng Chính sách - Tư vấn", "I.1."),
        ("Văn phòng", "I.1."),
    ]


@pytest.mark.parametrize(
    ("work", "end"),
    [
        ("Anh Tuấn in giấy mời - 15/11", date(2026, 11, 15)),
        ("Chị Lan kê bàn ghế, 18/11", date(2026, 11, 18)),
        ("Chị Lan đặt cơm trưa - 17/20", None),
        ("Chị Lan mua quà, 2 suất", None),
    ],
)
def test_day_with_which_an_item_ends(work: str, end: date | None) -> None:
    (found,) = tasks(f"1. {work}.")
    assert (found.deadline.end if found.deadline else None) == end


def test_days_below_a_head_of_one_word() -> None:
    head = "TT | Công việc | Người làm | Hạn\n"
    rows = f"{head}1 | Sửa lỗi phân quyền | Anh Tuấn | 15/11\n2 | Viết hướng dẫn | Chị Lan | Xong trước khi họp dân"
    first, last = tasks(rows)
    assert first.deadline
    assert first.deadline.end == date(2026, 11, 15)
    assert last.deadline
    assert last.deadline.text == "Xong trước khi họp dân"


def test_what_must_not_happen_so_often_is_no_habit() -> None:
    late, often = tasks(
        "1. Phòng Hành chính làm việc với nhà xe, nếu trễ quá 3 lần/tháng thì chấm dứt hợp đồng.\n"
        "2. Tổ xe họp 2 lần/tháng."
    )
    assert late.deadline is None
    assert often.deadline
    assert often.deadline.recurring == "2 lần/tháng"


def test_who_does_it_comes_first_in_items_without_a_word_of_duty() -> None:
    items = [
        f"Anh Tuấn {work}" for work in ("sửa máy gặt", "mua giống lúa", "chở cát", "đào rãnh", "dọn kho", "mua hoa")
    ]
    text = "BIÊN BẢN HỌP\nNgày 05/11/2026\n\nIV. Phân công\n" + "".join(f"- {item} (15/11)\n" for item in items)
    assert [task.lead for task in extract_text(text + "- Rà soát công nợ\n- Lập danh sách hộ nghèo\n").tasks][:6] == [
        "Anh Tuấn"
    ] * 6


def test_owners_and_days_as_teams_label_them() -> None:
    said = "BIÊN BẢN HỌP DỰ ÁN\nNgày 12/3/2031\nAction items:\n1. Sửa lỗi đăng nhập - Owner: Tuấn - Due: 15/3\n"
    (task,) = extract_text(said).tasks
    assert (task.lead, task.deadline and str(task.deadline.end)) == ("Tuấn", "2031-03-15")
