"""Brackets behind a task that say who leads, who helps and until when, in any order; and others."""

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import FoundTask
from extractors.extract import extract_text

HEADER = (
    "ỦY BAN NHÂN DÂN TỈNH LAM SƠN\nSố: 12/KH-UBND\nLam Sơn, ngày 11 tháng 3 năm 2026\nKẾ HOẠCH\n"
    "Phòng, chống thiên tai\nIII. NHIỆM VỤ\n"
)


def task(text: str) -> FoundTask:
    (found,) = extract_text(f"{HEADER}1. {text}.\n").tasks
    return found


def days(found: FoundTask) -> tuple[date | None, date | None] | None:
    return (found.deadline.start, found.deadline.end) if found.deadline else None


@pytest.mark.parametrize(
    "order",
    [
        "({who}; {when})",
        "({who}, {when})",
        "({when}; {who})",
        "({when} - {who})",
        "({who} chủ trì; {when})",
        "(chủ trì: {who}; {when})",
        "(giao {who}, {when})",
        "({who} chủ trì, các xã phối hợp; {when})",
    ],
)
@pytest.mark.parametrize("who", ["Sở Xây dựng", "UBND các xã", "Hội Nông dân, Hội Phụ nữ"])
@pytest.mark.parametrize(
    ("when", "due"),
    [
        ("xong trước 16h00 ngày 15/5", (None, date(2026, 5, 15))),
        ("hạn 15/5/2026", (None, date(2026, 5, 15))),
        ("đầu tháng 5", (date(2026, 5, 1), date(2026, 5, 10))),
        ("T5", (date(2026, 5, 1), date(2026, 5, 31))),
        ("2026 - 2028", (date(2026, 1, 1), date(2028, 12, 31))),
        ("hằng năm", (None, None)),
        ("trước mùa mưa", (None, None)),
    ],
)
def test_who_and_when_in_any_order(order: str, who: str, when: str, due: tuple[date | None, date | None]) -> None:
    found = task(f"Rà soát các công trình xuống cấp {order.format(who=who, when=when)}")
    assert (found.lead, days(found)) == (who, due)


def test_only_who_helps() -> None:
    found = task("Mỗi năm thành lập mới 02 hợp tác xã (Hội Nông dân, Liên minh Hợp tác xã phối hợp)")
    assert (found.lead, found.partners) == (None, ("Hội Nông dân", "Liên minh Hợp tác xã"))


@pytest.mark.parametrize(
    "text",
    [
        "Gửi hồ sơ về Sở Nội vụ theo Công văn số 5 (Sở Nội vụ, 15/11/2025)",
        "Tổ chức tọa đàm (khoảng 60 người; trực tuyến)",
        "Kiểm tra các công trình (cầu, cống; đường giao thông)",
    ],
)
def test_brackets_that_say_something_else(text: str) -> None:
    found = task(text)
    assert (found.lead, days(found), found.partners) == (None, None, ())


@pytest.mark.parametrize("head", ["làm Tổ trưởng", "làm Trưởng ban", "là Chủ nhiệm"])
def test_who_is_at_the_head_of_the_body_named_before_leads_no_work(head: str) -> None:
    work = f"Phát huy vai trò của Tổ Công tác chuyên sâu (do Phó Chủ tịch xã {head})"
    text = f"NGHỊ QUYẾT\n\nII. NHIỆM VỤ\n1. {work}.\n2. Củng cố hợp tác xã.\n"
    assert [one.lead for one in extract_text(text).tasks] == [None, None]
