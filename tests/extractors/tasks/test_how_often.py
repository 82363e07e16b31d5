"""How often something is done: the whole rhythm is read, and belongs to no verb."""

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import FoundTask
from extractors.extract import extract_text

TOP = (
    "HỘI ĐỒNG NHÂN DÂN XÃ LAM SƠN\nSố: 5/NQ-HĐND\nLam Sơn, ngày 12 tháng 6 năm 2026\n\nNGHỊ QUYẾT\n\n"
    "Hội đồng nhân dân xã yêu cầu Ủy ban nhân dân xã:\n"
)


def task(text: str) -> FoundTask:
    (found,) = extract_text(f"{TOP}a) {text}.").tasks
    return found


@pytest.mark.parametrize(
    ("text", "deadline", "recurring"),
    [
        ("Định kỳ 6 tháng, 01 năm báo cáo kết quả", "Định kỳ 6 tháng, 01 năm", "Định kỳ 6 tháng, 01 năm"),
        (
            "Định kỳ 06 tháng và hằng năm báo cáo kết quả",
            "Định kỳ 06 tháng và hằng năm",
            "Định kỳ 06 tháng và hằng năm",
        ),
        ("Định kỳ hằng quý, 6 tháng, báo cáo kết quả", "Định kỳ hằng quý, 6 tháng", "hằng quý, 6 tháng"),
        ("Hằng tháng, quý, năm báo cáo kết quả", "Hằng tháng, quý, năm", "Hằng tháng, quý, năm"),
        ("Hằng quý, 6 tháng đầu năm 2027 báo cáo kết quả", "Hằng quý", "Hằng quý"),
        ("Trước ngày 15 hằng tháng, báo cáo kết quả", "Trước ngày 15 hằng tháng", "hằng tháng"),
        ("Trước ngày 30 tháng 11 hằng năm báo cáo kết quả", "Trước ngày 30 tháng 11 hằng năm", "hằng năm"),
        ("Định kỳ vào ngày 20 tháng cuối quý, báo cáo kết quả", "vào ngày 20 tháng cuối quý", "tháng cuối quý"),
        ("Vào ngày 20 tháng cuối quý báo cáo kết quả", "Vào ngày 20 tháng cuối quý", "tháng cuối quý"),
        ("Định kỳ hằng tuần (vào chiều thứ Năm) báo cáo kết quả", "Định kỳ hằng tuần", "hằng tuần"),
        ("Định kỳ 6 tháng (trước 15/6), năm (trước 15/12) báo cáo kết quả", "Định kỳ 6 tháng", "Định kỳ 6 tháng"),
    ],
)
def test_rhythm_before_the_work(text: str, deadline: str, recurring: str) -> None:
    found = task(text)
    assert found.deadline
    assert (found.deadline.text, found.deadline.recurring) == (deadline, recurring)
    assert found.action == "báo cáo"


def test_rhythm_before_whom_it_is_told() -> None:
    told = task("Báo cáo kết quả định kỳ 6 tháng về Sở Nội vụ")
    assert told.deadline
    assert told.deadline.recurring == "định kỳ 6 tháng"
    assert task("Chuẩn bị hội nghị giao ban hằng tháng về chuyển đổi số").deadline is None


@pytest.mark.parametrize(
    "heading", ["Phân công nhiệm vụ sau cuộc họp:", "Nội dung giao việc:", "Đầu việc và thời hạn:"]
)
def test_headings_that_share_out_work(heading: str) -> None:
    minutes = f"BIÊN BẢN HỌP GIAO BAN\nNgày 12/10/2026\n{heading}\n"
    tasks = extract_text(minutes + "- Chị Hoa: đối chiếu công nợ, hạn 20/10/2026.\n- Kế toán: đặt vật tư.").tasks
    assert [(one.lead, one.deadline.end if one.deadline else None) for one in tasks] == [
        ("Chị Hoa", date(2026, 10, 20)),
        ("Kế toán", None),
    ]


def test_sentence_that_tells_what_was_shared_out_gives_nobody_a_task() -> None:
    told = (
        "BIÊN BẢN HỌP GIAO BAN\nNgày 12/10/2026\nĐã phân công nhiệm vụ tuần trước:\n- Sổ sách đầy đủ.\n- Kho gọn gàng."
    )
    assert extract_text(told).tasks == ()


@pytest.mark.parametrize(
    "often",
    ["định kỳ hằng tuần (vào chiều thứ Năm)", "trước ngày 20/6 (qua Sở Y tế)", "hằng quý (ngày 20 tháng cuối quý)"],
)
def test_rhythm_with_its_day_in_brackets_opens_a_piece_of_its_own(often: str) -> None:
    found = extract_text(f"{TOP}a) Công khai dự toán; {often} báo cáo Thường trực Hội đồng nhân dân xã.").tasks
    assert [one.text for one in found] == ["Công khai dự toán", "báo cáo Thường trực Hội đồng nhân dân xã"]
    assert found[0].deadline is None
    assert found[1].deadline
