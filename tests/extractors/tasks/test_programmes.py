"""Programmes of action: who leads and until when, behind a task, in brackets or in a sentence of its own."""

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import FoundTask
from extractors.extract import extract_text

TOP = (
    "TỈNH ỦY LAM SƠN\nSố: 12-CTr/TU\nLam Sơn, ngày 15 tháng 6 năm 2026\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\n\n"
    "NHIỆM VỤ VÀ GIẢI PHÁP\n\n"
)


def tasks(text: str) -> list[FoundTask]:
    return list(extract_text(TOP + text).tasks)


def days(found: FoundTask) -> tuple[date | None, date | None]:
    return (found.deadline.start, found.deadline.end) if found.deadline else (None, None)


@pytest.mark.parametrize(
    ("text", "lead", "partners"),
    [
        ("Biên soạn tài liệu. Giao Liên minh Hợp tác xã tỉnh chủ trì", "Liên minh Hợp tác xã tỉnh", []),
        ("Rà soát chợ. Giao Sở Công Thương chủ trì, phối hợp với Sở Xây dựng", "Sở Công Thương", ["Sở Xây dựng"]),
        ("Đưa trí thức trẻ về hợp tác xã: Sở Nội vụ chủ trì, phối hợp với Sở Tài chính", "Sở Nội vụ", ["Sở Tài chính"]),
    ],
)
def test_sentence_that_only_says_who_leads_is_none_of_its_own(text: str, lead: str, partners: list[str]) -> None:
    (found,) = tasks(f"1. {text}.")
    assert (found.lead, list(found.partners)) == (lead, partners)


def test_sentence_that_says_what_is_led_is_a_task() -> None:
    found = tasks("1. Rà soát chợ. Giao Sở Công Thương chủ trì kiểm tra giá.")
    assert [one.lead for one in found] == [None, "Sở Công Thương"]


@pytest.mark.parametrize(
    ("text", "lead", "recurring", "when"),
    [
        ("Đào tạo giám đốc (Sở Nội vụ; hằng năm)", "Sở Nội vụ", "hằng năm", (None, None)),
        (
            "Xây dựng mô hình (Sở Công Thương, quý IV/2026)",
            "Sở Công Thương",
            None,
            (date(2026, 10, 1), date(2026, 12, 31)),
        ),
        (
            "Mở chuyên mục (Ban Tuyên giáo chủ trì; thời gian: từ tháng 7/2026)",
            "Ban Tuyên giáo",
            None,
            (date(2026, 7, 1), None),
        ),
    ],
)
def test_who_and_when_in_brackets(
    text: str, lead: str, recurring: str | None, when: tuple[date | None, date | None]
) -> None:
    (found,) = tasks(f"1. {text}.")
    assert found.deadline
    assert (found.lead, found.deadline.recurring, days(found)) == (lead, recurring, when)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Ban Kiểm soát kiểm tra sổ sách tháng 9 vào đầu tháng 10", (date(2026, 10, 1), date(2026, 10, 10))),
        ("Tháng 9 kiểm tra sổ sách trong 2 ngày", (date(2026, 9, 1), date(2026, 9, 30))),
        ("Quyết toán quý III, nộp thuế đúng hạn 30/10", (None, date(2026, 10, 30))),
        ("Văn phòng định kỳ (tháng 6 và tháng 12) báo cáo Ban Thường vụ", (None, None)),
        ("Các xã trong vòng 10 ngày kể từ ngày ban hành Chương trình này, niêm yết nội quy", (None, date(2026, 6, 25))),
        ("Chuẩn bị hội trường phục vụ Lễ phát động (ngày 01/7/2026)", (None, None)),
        ("Thí điểm đưa trí thức trẻ về xã; giai đoạn 2026 - 2028", (date(2026, 1, 1), date(2028, 12, 31))),
    ],
)
def test_time_of_the_work_beside_times_of_things(text: str, when: tuple[date | None, date | None]) -> None:
    assert days(tasks(f"1. {text}.")[0]) == when


def test_year_of_a_title_to_which_a_plan_reaches_is_none_in_a_text_without_date() -> None:
    text = "NGHỊ QUYẾT\nvề kinh tế tập thể đến năm 2030\n\nIII. NHIỆM VỤ\n\n1. Đến hết quý II năm 2026, rà soát; "
    second = extract_text(f"{text}trong 6 tháng cuối năm tổ chức đại hội.").tasks[1]
    assert days(second) == (date(2026, 7, 1), date(2026, 12, 31))


@pytest.mark.parametrize(
    ("text", "lead", "partners"),
    [
        (
            "Sở Y tế chủ trì, phối hợp với các đơn vị liên quan xây dựng kế hoạch bảo trì phần mềm",
            "Sở Y tế",
            ["các đơn vị liên quan"],
        ),
        (
            "Các cơ quan được phân công nhiệm vụ có trách nhiệm thực hiện nghiêm túc Kế hoạch này",
            "Các cơ quan được phân công nhiệm vụ",
            [],
        ),
        (
            "Các cơ quan được giao nhiệm vụ chuẩn bị hồ sơ khẩn trương thực hiện",
            "Các cơ quan được giao nhiệm vụ chuẩn bị hồ sơ",
            [],
        ),
        ("Cơ quan quản lý nhà nước kiểm tra các chợ", "Cơ quan quản lý nhà nước", []),
    ],
)
def test_work_behind_those_concerned_is_no_part_of_their_name(text: str, lead: str, partners: list[str]) -> None:
    (found,) = tasks(f"1. {text}.")
    assert (found.lead, list(found.partners)) == (lead, partners)


@pytest.mark.parametrize(
    "bound",
    [
        "Nhân sự Ban Chấp hành phải bảo đảm tiêu chuẩn, coi trọng chất lượng",
        "Văn kiện phải ngắn gọn, sát thực tế",
        "Việc tổ chức hội trại phải thiết thực, tránh phô trương",
    ],
)
def test_how_a_matter_must_be_seen_to_below_aims_and_demands(bound: str) -> None:
    text = (
        f"KẾ HOẠCH\nĐại hội chi hội năm 2031\n\nI. MỤC ĐÍCH, YÊU CẦU\n\n- Đại hội là đợt sinh hoạt dân chủ.\n- {bound}."
    )
    assert [one.text for one in extract_text(text).tasks] == [bound]
