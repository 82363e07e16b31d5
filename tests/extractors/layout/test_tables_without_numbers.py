"""Mỗi ô một dòng, không số: rows that no number begins are read by their times, or by their names."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

TOP = "KẾ HOẠCH\nTổ chức Hội chợ làng nghề năm 2031\n\nII. PHÂN CÔNG NHIỆM VỤ\n\n"
BELOW = "\nIII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng đôn đốc các bộ phận.\n"
ROWS = (
    ("Dựng gian hàng của các thôn", "Phòng Kinh tế", "Các thôn, Điện lực khu vực", "Từ 02/9 đến 05/9/2031"),
    ("In tờ rơi giới thiệu sản phẩm", "Đoàn Thanh niên", "", "Xong trước 25/8"),
    ("Bố trí bãi gửi xe", "Công an xã", "Ban Chỉ huy Quân sự", "Tháng 9"),
    ("Giữ vệ sinh khu trưng bày", "Hội Phụ nữ", "Các thôn", "Cả năm"),
)
HEADS = ("Nội dung công việc", "Đơn vị chủ trì", "Phối hợp", "Thời gian")


def read(lines: list[str], below: str = BELOW) -> list[tuple[str, str | None, int, str | None]]:
    """The words, the lead, the number of partners and the time of each task."""
    found = extract_text(TOP + "\n".join(lines) + "\n" + below).tasks
    return [(one.text, one.lead, len(one.partners), one.deadline.text if one.deadline else None) for one in found]


WANTED = [
    ("Dựng gian hàng của các thôn", "Phòng Kinh tế", 2, "Từ 02/9 đến 05/9/2031"),
    ("In tờ rơi giới thiệu sản phẩm", "Đoàn Thanh niên", 0, "Xong trước 25/8"),
    ("Bố trí bãi gửi xe", "Công an xã", 1, "Tháng 9"),
    ("Giữ vệ sinh khu trưng bày", "Hội Phụ nữ", 1, "Cả năm"),
]


@pytest.mark.parametrize("number", [[], ["STT"]])
@pytest.mark.parametrize("empty", [True, False])
@pytest.mark.parametrize("apart", [True, False])
def test_cells_one_a_line_are_rows_without_numbers(number: list[str], *, empty: bool, apart: bool) -> None:
    lines = [*number, *HEADS, *(cell for row in ROWS for cell in row if cell or empty)]
    if apart:
        lines = [line for cell in lines if cell for line in (cell, "")]
    found = read(lines)
    assert found[:4] == WANTED
    assert [words for words, *_ in found[4:]] == ["Văn phòng đôn đốc các bộ phận"]


@pytest.mark.parametrize("order", [(0, 3, 1, 2), (0, 1, 3), (1, 0, 3), (0, 1, 2), (0, 1), (0, 3)])
@pytest.mark.parametrize(
    "below", [BELOW, "Trên đây là kế hoạch của xã, các đơn vị căn cứ nội dung để triển khai thực hiện./.\n", ""]
)
def test_columns_stand_in_any_order_and_what_follows_is_no_cell(order: tuple[int, ...], below: str) -> None:
    found = read([HEADS[at] for at in order] + [row[at] for row in ROWS for at in order if row[at]], below)
    leads, times = 1 in order, 3 in order
    assert [(words, lead, time) for words, lead, _, time in found[:4]] == [
        (words, lead if leads else None, time if times else None) for words, lead, _, time in WANTED
    ]


@pytest.mark.parametrize("title", ["PHÂN CÔNG NHIỆM VỤ", "NỘI DUNG CÔNG VIỆC", "BẢNG PHÂN CÔNG CÔNG VIỆC"])
def test_title_in_capitals_right_above_is_no_head(title: str) -> None:
    top = f"KẾ HOẠCH\nTổ chức Hội chợ làng nghề năm 2031\n\n{title}\n"
    lines = [*HEADS, *(cell for row in ROWS for cell in row if cell)]
    found = extract_text(top + "\n".join(lines) + "\n" + BELOW).tasks
    assert [(one.text, one.lead) for one in found[:4]] == [(words, lead) for words, lead, *_ in WANTED]


@pytest.mark.parametrize("limit", ["Hạn", "Thời hạn", "Hạn hoàn thành"])
def test_limit_heads_a_column_in_any_word(limit: str) -> None:
    found = read(["Công việc", "Phụ trách", limit, *(row[at] for row in ROWS for at in (0, 1, 3))])
    assert [(words, lead, time) for words, lead, _, time in found[:4]] == [
        (words, lead, time) for words, lead, _, time in WANTED
    ]


def test_row_with_a_number_and_no_partner_is_whole() -> None:
    lines = ["STT", *HEADS]
    for number, row in enumerate(ROWS, 1):
        lines += [str(number), *(cell for cell in row if cell)]
    assert read(lines)[:4] == WANTED


def test_column_of_those_who_support_is_one_of_partners() -> None:
    heads = ["Nhiệm vụ", "Phụ trách", "Hỗ trợ", "Hoàn thành"]
    found = read([*heads, *(cell for row in ROWS for cell in row if cell)])
    assert found[:4] == WANTED


@pytest.mark.parametrize(
    "lines",
    [
        ["Nội dung", "Nhiều bạn hỏi về cách trồng nấm rơm.", "Nấm rơm ưa ẩm và ưa tối.", "Hết mùa lúa là có rơm."],
        ["Nhiệm vụ", "Kế hoạch", "Sản xuất 200 tấn gạo", "120 tấn", "Bán 50 tấn gạo", "45 tấn"],
        ["Nội dung", "Thời gian", "Đón khách", "7h30", "Khai mạc", "8h00", "Bế mạc", "11h00"],
    ],
)
def test_lines_below_other_words_are_no_table(lines: list[str]) -> None:
    assert not [one for one in read(lines, "") if one[1] or one[3]]
