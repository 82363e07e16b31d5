"""Ai lo, ai giúp, bao giờ xong, ghi sau việc: behind brackets, dashes, commas, colons and in a sentence of its own."""

from __future__ import annotations

from datetime import date

import pytest

from domain.extraction import FoundTask
from extractors.extract import extract_text

HEADER = (
    "UBND XÃ CẨM LONG\nSố: 9/KH-UBND\nCẩm Long, ngày 12 tháng 01 năm 2031\nKẾ HOẠCH\nTổ chức Hội xuân\n\nII. NHIỆM VỤ\n"
)


def tasks(text: str) -> list[FoundTask]:
    return list(extract_text(f"{HEADER}1. {text}.\n2. Tổng hợp kết quả thực hiện.\n").tasks)


def task(text: str) -> FoundTask:
    found, below = tasks(text)
    assert below.lead is None
    return found


@pytest.mark.parametrize("where", [" ({})", " - {}", ", {}", ": {}", ". {}", ". ({})", " → {}"])
@pytest.mark.parametrize("who", ["Văn phòng", "đ/c Hường", "cô Bích Trâm", "Nguyễn Văn Bảy"])
@pytest.mark.parametrize(
    "leads", ["lo", "làm", "chính", "làm chính", "phụ trách", "làm trưởng đoàn", "lo liệu", "làm đầu mối", "đảm nhiệm"]
)
@pytest.mark.parametrize("helped", ["{} phụ", "{} giúp", "{} phối hợp", "{} hỗ trợ"])
def test_who_leads_who_helps_and_when(where: str, who: str, leads: str, helped: str) -> None:
    behind = f"{who} {leads}, {helped.format('Đoàn Thanh niên')}, xong trước 20/02"
    found = task("Thiết kế phông nền, băng rôn" + where.format(behind))
    assert (found.lead, found.partners) == (who, ("Đoàn Thanh niên",))
    assert found.deadline is not None
    assert found.deadline.end == date(2031, 2, 20)


@pytest.mark.parametrize("where", [" ({})", " - {}", ", {}", ": {}", ". {}"])
def test_given_name_with_what_he_sees_to(where: str) -> None:
    found = task("Mua quà tặng các cụ" + where.format("Tuấn lo, Lan và Huệ giúp"))
    assert (found.lead, found.partners) == ("Tuấn", ("Lan và Huệ",))


@pytest.mark.parametrize("where", [" - {}", ", {}", ". {}"])
def test_who_helps_stands_behind_a_semicolon(where: str) -> None:
    found = task("Mua quà tặng các cụ" + where.format("Hội Phụ nữ lo; chi đoàn hỗ trợ; hạn 20/02"))
    assert (found.lead, found.partners) == ("Hội Phụ nữ", ("chi đoàn",))
    assert found.deadline is not None
    assert found.deadline.end == date(2031, 2, 20)


@pytest.mark.parametrize(
    "text",
    [
        "Rà soát nguyên nhân nghèo của từng hộ, phân công đảng viên phụ trách",
        "Chuyển kinh phí về cho địa phương, địa phương thực hiện",
        "In sổ tay hướng dẫn kế toán (phần hành chính)",
    ],
)
def test_words_that_name_nobody(text: str) -> None:
    assert task(text).lead is None


@pytest.mark.parametrize("line", ["KINH PHÍ THỰC HIỆN", "Kinh phí thực hiện"])
def test_headings_charge_nobody(line: str) -> None:
    assert [one.lead for one in extract_text(f"{HEADER}1. Trồng hoa ven đường.\n\n{line}\n").tasks] == [None]


def test_work_shared_out_to_each_is_nobodys_until_he_is_named() -> None:
    text = "Ban Tổ chức họp, thống nhất phân công từng đ/c như sau:\n- Thuê hội trường.\n- In giấy mời (đ/c Lan).\n"
    assert [one.lead for one in extract_text(f"KẾ HOẠCH\nTổ chức hội nghị\n\n{text}").tasks] == [None, "đ/c Lan"]
