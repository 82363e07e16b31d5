"""The time that a lead-in sets for all it brings in, wherever it stands there; and times that are of something else."""

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import FoundTask
from extractors.extract import extract_text

BELOW = "- Rà soát các công trình xuống cấp.\n- Kiểm tra các hồ chứa."


def tasks(text: str, *, kind: str = "KẾ HOẠCH\nPhòng, chống thiên tai") -> tuple[FoundTask, ...]:
    header = "ỦY BAN NHÂN DÂN TỈNH LAM SƠN\nSố: 12/UBND-KT\nLam Sơn, ngày 11 tháng 10 năm 2026"
    return extract_text(f"{header}\n{kind}\n\n{text}").tasks


def due(task: FoundTask) -> tuple[date | None, date | None] | None:
    return (task.deadline.start, task.deadline.end) if task.deadline else None


@pytest.mark.parametrize(
    "lead_in",
    [
        "Yêu cầu Sở Xây dựng hoàn thành các việc sau {}:",
        "Yêu cầu Sở Xây dựng thực hiện các nội dung sau, hoàn thành {}:",
        "Yêu cầu Sở Xây dựng hoàn thành {} các nội dung sau:",
        "Giao Sở Xây dựng các nhiệm vụ sau đây, thời hạn {}:",
        "Đề nghị Sở Xây dựng triển khai một số nhiệm vụ, thời gian hoàn thành {}, cụ thể:",
        "Sở Xây dựng khẩn trương thực hiện các nhiệm vụ sau (xong {}):",
        "Yêu cầu Sở Xây dựng {} hoàn thành các nhiệm vụ sau:",
    ],
)
@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("trước 16h00 ngày 15/11", (None, date(2026, 11, 15))),
        ("không muộn hơn ngày 15/11", (None, date(2026, 11, 15))),
        ("từ ngày 01/11 đến ngày 15/11", (date(2026, 11, 1), date(2026, 11, 15))),
        ("từ nay đến cuối năm", (None, date(2026, 12, 31))),
    ],
)
def test_the_time_of_all_that_stands_below(lead_in: str, said: str, days: tuple[date | None, date | None]) -> None:
    found = tasks(f"1. {lead_in.format(said)}\n{BELOW}")
    assert [(one.lead, due(one)) for one in found] == [("Sở Xây dựng", days)] * 2


@pytest.mark.parametrize(
    "lead_in",
    [
        "Sau khi nghe báo cáo kết quả tuần qua và kế hoạch tuần tới, Chủ tịch UBND tỉnh kết luận như sau:",
        "Sau khi xem xét dự toán 6 tháng cuối năm, Chủ tịch UBND tỉnh yêu cầu Sở Xây dựng thực hiện các việc sau:",
        "Giám đốc Sở yêu cầu thực hiện nhiệm vụ 3 tháng cuối năm 2026, như sau:",
    ],
)
def test_times_of_something_else(lead_in: str) -> None:
    assert [due(one) for one in tasks(f"{lead_in}\n{BELOW}")] == [None, None]


def test_a_line_that_tells_somebody_to_report_is_no_time_of_the_work_above() -> None:
    above = "II. PHÂN CÔNG\n1. Sở Y tế chuẩn bị thuốc."
    text = f"{above}\n2. Thời gian báo cáo: các sở gửi báo cáo trước ngày 25 tháng cuối quý."
    assert [(one.lead, bool(one.deadline)) for one in tasks(text)] == [("Sở Y tế", False), ("các sở", True)]


@pytest.mark.parametrize(
    ("said", "end"),
    [
        ("Đăng ký nhu cầu hỗ trợ trước ngày 30/11", date(2026, 11, 30)),
        ("Nộp phí thành viên từ nay đến hết tháng 12", date(2026, 12, 31)),
        ("Gửi báo cáo tài chính trước ngày 31/3", date(2027, 3, 31)),
        ("Gửi báo cáo tài chính trong quý I", date(2027, 3, 31)),
    ],
)
def test_a_letter_about_the_next_year_asks_for_what_comes_next(said: str, end: date) -> None:
    kind = "V/v đăng ký nhu cầu hỗ trợ năm 2027\n\nKính gửi: Các hợp tác xã"
    (found,) = tasks(f"Đề nghị các hợp tác xã:\n1. {said}.", kind=kind)
    assert found.deadline is not None
    assert found.deadline.end == end


def test_a_plan_for_the_next_year_tells_of_that_year() -> None:
    (found,) = tasks("1. Sở Y tế mở lớp tập huấn trong tháng 11.", kind="KẾ HOẠCH\nCông tác y tế năm 2027")
    assert due(found) == (date(2027, 11, 1), date(2027, 11, 30))


@pytest.mark.parametrize(
    "closing",
    [
        "Các nội dung trên hoàn thành {}.",
        "Tất cả các việc trên phải xong {}.",
        "Đề nghị các sở hoàn thành các nhiệm vụ nêu trên {}.",
        "Các sở tổ chức thực hiện xong các nội dung trên {}.",
        "Thời gian hoàn thành các nội dung trên: {}.",
        "Hạn chót cho các công việc trên là {}.",
        "(Thời hạn hoàn thành các nhiệm vụ trên: {})",
    ],
)
@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("trước 16h00 ngày 15/11", (None, date(2026, 11, 15))),
        ("trong tháng 11", (date(2026, 11, 1), date(2026, 11, 30))),
    ],
)
def test_a_line_behind_the_list_that_speaks_of_all(
    closing: str, said: str, days: tuple[date | None, date | None]
) -> None:
    above = (
        "II. NHIỆM VỤ\n1. Sở Xây dựng rà soát các công trình.\n2. Sở Y tế chuẩn bị thuốc trước ngày 20/10.\n"
        "3. Sở Công Thương dự trữ hàng."
    )
    found = tasks(f"{above}\n{closing.format(said)}\nIII. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính rà soát dự toán.")
    own = (None, date(2026, 10, 20))
    assert [due(one) for one in found if one.lead != "các sở" and "trên" not in one.text][:4] == [days, own, days, None]


@pytest.mark.parametrize(
    "closing",
    [
        "Toàn bộ công tác kiểm tra phải xong trước ngày 15/11.",
        "Các nội dung trên được nêu trong kế hoạch trước ngày 15/11.",
        "Báo cáo kết quả trước ngày 15/11.",
    ],
)
def test_a_line_behind_the_list_that_speaks_of_one(closing: str) -> None:
    found = tasks(f"II. NHIỆM VỤ\n1. Sở Xây dựng rà soát các công trình.\n2. Sở Y tế chuẩn bị thuốc.\n{closing}")
    assert [due(one) for one in found][:2] == [None, None]
