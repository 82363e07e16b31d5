"""Danh sách đánh số lại dưới từng đơn vị: lists that begin anew below each body, whatever marks head and items have."""

from __future__ import annotations

from itertools import product

import pytest

from extractors.extract import extract_text

_PLAN = "KẾ HOẠCH\nChỉnh trang đường làng năm 2026\n\nII. TỔ CHỨC THỰC HIỆN\n\n"


def _leads(text: str) -> list[str | None]:
    return [task.lead for task in extract_text(_PLAN + text).tasks]


def _text(heads: tuple[str, str], items: tuple[str, str], ending: str) -> str:
    first, second = heads
    one, two = items
    return (
        f"{first}Văn phòng{ending}\n{one}Phát hành giấy mời;\n{two}Theo dõi tiến độ.\n"
        f"{second}Hội Làm vườn{ending}\n{one}Trồng 200 cây;\n{two}Tỉa cành trước sân đình.\n"
    )


_HEADS = (("1. ", "2. "), ("- ", "- "), ("+ ", "+ "), ("* ", "* "), ("", ""))
_ITEMS = (("1) ", "2) "), ("a) ", "b) "), ("(1) ", "(2) "), ("- ", "- "), ("• ", "• "), ("", ""))


@pytest.mark.parametrize(
    ("heads", "items", "ending"),
    [
        (heads, items, ending)
        for heads, items, ending in product(_HEADS, _ITEMS, (":", ""))
        if heads != items and (ending or heads[0] or items[0])  # else nothing tells heads from items
    ],
)
def test_whoever_heads_a_list_does_what_is_in_it(heads: tuple[str, str], items: tuple[str, str], ending: str) -> None:
    assert _leads(_text(heads, items, ending)) == ["Văn phòng"] * 2 + ["Hội Làm vườn"] * 2


def test_number_with_another_mark_that_no_list_begins_is_a_slip() -> None:
    text = "1. Phòng Kinh tế đo đạc.\n2) Hội Làm vườn trồng cây.\n3. Văn phòng theo dõi.\n"
    assert _leads(text) == ["Phòng Kinh tế", "Hội Làm vườn", "Văn phòng"]


def test_short_line_among_results_heads_no_work() -> None:
    text = "BÁO CÁO\nKết quả công tác tháng 5\n\nI. KẾT QUẢ\nPhòng Kinh tế\n- Đo đạc 3 km đường.\n- Trồng 200 cây.\n"
    assert extract_text(text).tasks == ()


@pytest.mark.parametrize("head", ["Kết luận", "Kết luận:", "Hội Làm vườn"])
def test_numbers_with_a_stroke_count_what_stands_below_a_number_with_a_stop(head: str) -> None:
    text = f"BIÊN BẢN\nHọp chi bộ\n\n1. Nội dung\n2. {head}\n1/ Chi hội A báo cáo kết quả.\n2/ Tổ chức trồng cây.\n"
    assert [task.label for task in extract_text(text).tasks] == ["2.1/", "2.2/"]
