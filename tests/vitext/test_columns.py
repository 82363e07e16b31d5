"""Rows whose columns stand apart by tabs: where they are, and what the matching text makes of them."""

from __future__ import annotations

import pytest

from vitext.clean import clean
from vitext.columns import in_columns

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
