"""Tiến độ theo quý, theo đợt: lines that are nothing but a part of the year, times in brackets behind a stage."""

from __future__ import annotations

from datetime import date

import pytest

from extractors.extract import extract_text

TOP = "HỘI LÀM VƯỜN HUYỆN KHE NGANG\n\nKhe Ngang, ngày 09 tháng 01 năm 2031\n\nKẾ HOẠCH\nCông tác năm 2031\n\n"


def ends(text: str) -> list[tuple[str, date | None]]:
    found = extract_text(TOP + text).tasks
    return [(one.text.split()[0], one.deadline.end if one.deadline else None) for one in found]


@pytest.mark.parametrize(
    ("first", "last"), [("Quý I", "Quý III/2031"), ("**Quý 1**", "**Quý 3**"), ("Tháng 3:", "Tháng 9 - 2031")]
)
@pytest.mark.parametrize("bullet", ["- ", "+ "])
def test_line_with_a_part_of_the_year_says_when_what_stands_below_is_due(first: str, last: str, bullet: str) -> None:
    text = (
        f"IV. TIẾN ĐỘ THỰC HIỆN\n{first}\n{bullet}Trồng 40 cây bóng mát.\n{bullet}Mở lớp ghép cành.\n"
        f"{last}\n{bullet}Kiểm tra vườn ươm.\nV. TỔ CHỨC THỰC HIỆN\n- Văn phòng theo dõi chung."
    )
    assert ends(text) == [
        ("Trồng", date(2031, 3, 31)),
        ("Mở", date(2031, 3, 31)),
        ("Kiểm", date(2031, 9, 30)),
        ("Văn", None),
    ]


def test_part_of_its_own_has_not_the_time_of_the_list_above() -> None:
    text = "IV. TIẾN ĐỘ\nQuý II\n- Mở lớp ghép cành.\n1. Phân công\n- Chi hội 3 kiểm tra vườn ươm."
    assert ends(text) == [("Mở", date(2031, 6, 30)), ("Chi", None)]


@pytest.mark.parametrize(
    ("item", "end"),
    [
        ("Đợt 1 (từ tháng 02 đến hết tháng 6/2031): tuyên truyền ở các chi hội.", date(2031, 6, 30)),
        ("Đợt 2 (tháng 7 - 9/2031): tuyên truyền ở các trường.", date(2031, 9, 30)),
        ("Vòng 2 (dự kiến tháng 8/2031): tuyên truyền ở các chợ.", date(2031, 8, 31)),
        ("Đợt 3: Từ tháng 10/2031 đến hết năm: tuyên truyền ở các trường.", date(2031, 12, 31)),
        ("Bước 1. Trước ngày 15/4: tuyên truyền ở các trường.", date(2031, 4, 15)),
    ],
)
def test_stage_with_its_time_before_a_colon(item: str, end: date) -> None:
    assert ends(f"II. NỘI DUNG\n- {item}") == [("tuyên", end)]


@pytest.mark.parametrize(
    ("heading", "end"),
    [
        ("Trước mùa mưa (từ nay đến hết tháng 5)", date(2031, 5, 31)),
        ("Sau Tết Nguyên đán (tháng 2/2031)", date(2031, 2, 28)),
        ("Cây ăn quả (giai đoạn 2031 - 2035)", None),
        ("Cây bóng mát (phụ lục 2)", None),
    ],
)
def test_days_in_brackets_behind_a_heading_are_those_of_what_stands_below(heading: str, end: date | None) -> None:
    assert ends(f"II. NỘI DUNG\n1. {heading}\n- Kiểm tra vườn ươm.") == [("Kiểm", end)]
