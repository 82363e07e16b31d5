"""Rows whose columns stand apart by tabs: where they are, and what the matching text makes of them."""

from __future__ import annotations

import pytest

from vitext.clean import clean
from vitext.columns import bars, in_columns

PASTED = "STT\tNội dung\tNgười làm\n1\tGửi thư mời\tVăn phòng\n2\tMua sách\t\n"


def test_rows_below_each_other_stand_in_columns() -> None:
    text = f"Phân công:\n{PASTED}Hết."
    assert [text[start:end] for start, end in in_columns(text)] == [PASTED]


@pytest.mark.parametrize(
    "text",
    [
        "1.\tMở lớp tập huấn\n2.\tMua sách\n3.\tSửa nhà",
        "UBND XÃ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 5\tĐộc lập - Tự do",
        "Nơi nhận\t\tCHỦ TỊCH\nLưu\t\tNguyễn Văn A",
        "một\tdòng\tthôi",
        "",
    ],
)
def test_single_gaps_are_no_columns(text: str) -> None:
    assert in_columns(text) == []
    assert "|" not in clean(text).text


def test_bar_stands_for_each_tab_and_spans_come_home() -> None:
    cleaned = clean("A\tB\tC\nmột\t\tba\nhết dòng")
    assert cleaned.text == "A | B | C\nmột | | ba\nhết dòng"
    at = cleaned.text.index("ba")
    start, end = cleaned.source_span(at, at + 2)
    assert "A\tB\tC\nmột\t\tba\nhết dòng"[start:end] == "ba"


def test_text_that_is_clean_stays_so() -> None:
    once = clean(PASTED).text
    assert clean(once).text == once


TABLE = """\
Kết quả như sau:
  TT   Chỉ tiêu               ĐVT     KH        Kết quả năm
  1    Thành lập mới          HTX     12           15
  2    Doanh thu          triệu đồng   1.450.000    1.612.300
       Tổng số                        1.462        1.627
  3    Nợ quá hạn             %       dưới 1       0,62
Hết.
"""


def test_rows_that_stand_below_their_heads_by_blanks_are_parted_by_bars() -> None:
    assert clean(TABLE).text.splitlines()[1:6] == [
        " TT | Chỉ tiêu | ĐVT | KH | Kết quả năm",
        " 1 | Thành lập mới | HTX | 12 | 15",
        " 2 | Doanh thu | triệu đồng | 1.450.000 | 1.612.300",
        " | Tổng số | | 1.462 | 1.627",
        " 3 | Nợ quá hạn | % | dưới 1 | 0,62",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "THƯ KÝ      KẾ TOÁN      CHỦ TỌA\n(đã ký)      (đã ký)      (đã ký)\nLê Văn A      Lê Thị B      Lê Văn C\n",
        "một   hai   ba\nbốn   5   6\n",
        "Ngày   họp   của   ban\nlà   ngày   5   tháng   6   năm\nSố   5   và   6\n",
        "| TT      | Nội dung      | Ai      |\n| 1      | Gửi thư      | A      |\n| 2      | Mua      | B      |\n",
    ],
)
def test_blanks_among_names_or_words_part_no_columns(text: str) -> None:
    assert bars(text) == {}


def test_who_signs_stands_beside_the_receivers() -> None:
    foot = "Số: 5                  Độc lập\nNơi nhận:                 CHỦ TỊCH\n- Các xã, phường;         Lê Văn A\n"
    assert clean(foot).text == "Số: 5 Độc lập\nNơi nhận: | CHỦ TỊCH\n- Các xã, phường; | Lê Văn A\n"


@pytest.mark.parametrize(
    ("line", "parted"),
    [
        ("Ngày: 10/8/2031   Giờ: 8h - 9h30", "Ngày: 10/8/2031 | Giờ: 8h - 9h30"),
        ("- Chủ trì: Mr. Quân (GĐ)\tThư ký: Ms. Thảo", "- Chủ trì: Mr. Quân (GĐ) | Thư ký: Ms. Thảo"),
        ("Chủ trì: Mr. Quân, thư ký: Ms. Thảo", "Chủ trì: Mr. Quân, thư ký: Ms. Thảo"),
        ("Thành phần: 5 người   Ông An", "Thành phần: 5 người Ông An"),
        ("Ông: Lê Văn An    Chức vụ: Trưởng thôn", "Ông: Lê Văn An Chức vụ: Trưởng thôn"),
        ("Lúc 8:30   Ông An: nhất trí", "Lúc 8:30 Ông An: nhất trí"),
    ],
)
def test_two_labels_in_one_line_are_parted(line: str, parted: str) -> None:
    assert clean(f"BIÊN BẢN\n{line}\n").text == f"BIÊN BẢN\n{parted}\n"


def test_tabs_before_each_line_part_no_columns() -> None:
    text = f"Phân công:\n{PASTED}{'Các bộ phận thực hiện.' * 2}\n" * 2
    set_in = "".join(f"\t{line}\n" for line in text.splitlines())
    assert clean(set_in).text.strip() == clean(text).text.strip()
