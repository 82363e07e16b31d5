"""Danh sách mất cấp: lists pasted from Word, whose heads have the mark of their items, and bullets of lower levels."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

HEAD = """\
ỦY BAN NHÂN DÂN
XÃ TÂN HÒA
Số: 45/TB-UBND
Tân Hòa, ngày 12 tháng 7 năm 2026

THÔNG BÁO
Kết luận của Chủ tịch Ủy ban nhân dân xã tại cuộc họp giao ban tháng 7 năm 2026

Chủ tịch Ủy ban nhân dân xã kết luận như sau:
"""


def leads(body: str) -> list[tuple[str, str | None]]:
    """The tasks of the body and who leads each."""
    return [(task.text, task.lead) for task in extract_text(HEAD + body).tasks]


@pytest.mark.parametrize("mark", ["-", "*", "•", "+", "o", "➢"])
def test_a_head_has_the_mark_of_its_items(mark: str) -> None:
    lines = ("Phòng Kinh tế:", "Rà soát các hộ nghèo.", "Lập danh sách gửi xã.", "Công an xã:", "Kiểm tra tạm trú.")
    assert leads("".join(f"{mark} {line}\n" for line in lines)) == [
        ("Rà soát các hộ nghèo", "Phòng Kinh tế"),
        ("Lập danh sách gửi xã", "Phòng Kinh tế"),
        ("Kiểm tra tạm trú", "Công an xã"),
    ]


def test_so_has_a_head_that_only_says_when() -> None:
    tasks = extract_text(
        f"{HEAD}- Tháng 8/2026:\n- Rà soát các hộ nghèo.\n- Tháng 9/2026:\n- Kiểm tra tạm trú.\n"
    ).tasks
    assert [task.deadline and task.deadline.text for task in tasks] == ["Tháng 8/2026", "Tháng 9/2026"]


@pytest.mark.parametrize("marks", ["•o▪", "-+•", "*o-", "-o\uf0a7"])
def test_three_levels_have_three_marks(marks: str) -> None:
    first, second, third = marks
    body = (
        f"{first} Phòng Kinh tế:\n{second} Rà soát các hộ nghèo:\n{third} Lập danh sách.\n{third} Báo cáo xã.\n"
        f"{second} Mở lớp tập huấn.\n{first} Công an xã:\n{second} Kiểm tra tạm trú.\n"
    )
    assert [lead for _, lead in leads(body)] == ["Phòng Kinh tế"] * 4 + ["Công an xã"]


def test_an_item_with_a_colon_and_items_of_another_mark_heads_only_those() -> None:
    body = "- Rà soát các hộ nghèo.\n- Phòng Kinh tế:\n+ Lập danh sách gửi xã.\n- Kiểm tra tạm trú.\n"
    assert [lead for _, lead in leads(body)] == [None, "Phòng Kinh tế", None]


def test_a_small_o_of_a_word_is_no_mark() -> None:
    assert leads("- Phòng Kinh tế rà soát hộ nghèo ở các xóm\no ép các hộ.\n")[0][1] == "Phòng Kinh tế"


@pytest.mark.parametrize("mark", ["- ", "+ ", "• ", "-", "1) ", "(1) "])
@pytest.mark.parametrize("head", ["Công an xã", "Giao Công an xã"])
def test_items_of_a_page_that_lost_its_lines(mark: str, head: str) -> None:
    second = mark.replace("1", "2")
    assert leads(f"1. {head}: {mark}Kiểm tra tạm trú; {second}Tuần tra ban đêm.\n") == [
        ("Kiểm tra tạm trú", "Công an xã"),
        ("Tuần tra ban đêm", "Công an xã"),
    ]
