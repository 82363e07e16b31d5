"""Tên đứng trên các gạch đầu dòng: an item that is only a name heads those below it, of the same mark, too."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from read_tasks import texts_and_leads

HEAD = "BIÊN BẢN HỌP TRƯỜNG\n\nChiều 7/1/2026 trường họp.\n\n3. Phân công công việc\n"
WORK = ("lưu mẫu thức ăn", "gửi sĩ số ăn cho bếp", "thay toàn bộ thau nhựa")


@pytest.mark.parametrize("mark", ["-", "+", "–", "•"])
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Cô Hạnh", "Thầy Đạt"),
        ("Cô Hạnh (y tế)", "Chị Tư cấp dưỡng"),
        ("Tổ văn phòng", "Ban Giám hiệu"),
        ("Ban kiểm soát", "Kế toán"),
    ],
)
@pytest.mark.parametrize("spelling", [str, str.capitalize])
def test_items_below_a_bare_name_are_his(mark: str, first: str, second: str, spelling: Callable[[str], str]) -> None:
    one, two, three = map(spelling, WORK)
    lines = [first, one, two, second, three]
    text = HEAD + "".join(f"{mark} {line}\n" for line in lines)
    assert texts_and_leads(text) == [(one, first), (two, first), (three, second)]


def test_who_stands_in_the_item_itself_does_it() -> None:
    text = f"{HEAD}- Cô Hạnh\n- lưu mẫu thức ăn\n- Thầy Đạt sửa máy in\n"
    assert texts_and_leads(text) == [("lưu mẫu thức ăn", "Cô Hạnh"), ("Thầy Đạt sửa máy in", "Thầy Đạt")]


def test_names_alone_give_no_work() -> None:
    assert texts_and_leads(f"{HEAD}- Ông Nam\n- Bà Hoa\n- Ban Giám hiệu\n") == []
