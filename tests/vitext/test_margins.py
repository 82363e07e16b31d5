"""Pages that are set in as a whole: what all lines share is no sign of a paragraph, what goes beyond it is."""

from __future__ import annotations

import pytest

from vitext.clean import clean
from vitext.margins import left_margin

PAGE = """\
        1. Các thôn phổ biến kế hoạch đến toàn thể hội viên, nông dân,
   cán bộ để mọi người hiểu được mục đích, yêu cầu và giá trị
   nhân văn của cuộc vận động.
        2. Hướng dẫn, động viên hội viên hưởng ứng,
   tích cực tham gia.
        3. Thời gian nộp báo cáo
   trong tháng 11,
        4. Nộp về Văn phòng
   theo mẫu.
"""


def test_the_margin_is_that_of_the_lines_that_go_on() -> None:
    assert left_margin(PAGE) == 3


@pytest.mark.parametrize("text", ["", "một dòng\n   hai dòng\n", PAGE.replace("\n   ", "\n"), PAGE.upper() + "HẾT\n"])
def test_few_lines_or_flush_ones_show_no_margin(text: str) -> None:
    assert left_margin(text) == 0


@pytest.mark.parametrize("blanks", [" ", "    ", "\t", "\t\t"])
def test_a_text_that_stands_in_as_a_whole_has_that_margin(blanks: str) -> None:
    lines = ["STT", "Nội dung", "1", "Mở lớp", "2", "", "Lập quỹ", "  Ghi chú", "3", "Họp dân"]
    page = "\n".join(blanks + line if line else line for line in lines)
    assert left_margin(page) == len(blanks)
    assert left_margin(page.lstrip()) == len(blanks)  # copied from the first letter on
    assert clean(page).text.splitlines() == [*lines[:7], " Ghi chú", *lines[8:]]


def test_only_what_is_set_in_further_keeps_a_blank() -> None:
    once = clean(PAGE).text
    assert [line[:1] for line in once.splitlines()] == [" ", "c", "n", " ", "t", " ", "t", " ", "t"]
    assert clean(once).text == once


def test_spans_come_home_over_the_margin() -> None:
    cleaned = clean(PAGE)
    at = cleaned.text.index("tích cực")
    start, end = cleaned.source_span(at, at + 8)
    assert PAGE[start:end] == "tích cực"
