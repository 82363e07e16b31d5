"""Heads in capitals and brackets that a line break cut, in texts whose lines are broken at some width."""

from __future__ import annotations

from extractors.layout.blocks import blocks

GOES_ON = (
    "Ủy ban nhân dân huyện yêu cầu các phòng, ban và Ủy ban nhân dân các xã\n"
    "rà soát toàn bộ các công trình cấp nước đã xuống cấp trên địa bàn của\n"
    "mình, lập danh sách những công trình phải sửa chữa ngay trong mùa khô và\n"
    "báo cáo kết quả về Phòng Kinh tế để tổng hợp trình huyện xem xét quyết\n"
    "định theo đúng thẩm quyền.\n"
)


def _of(text: str) -> list[str]:
    return [block.words(text) for block in blocks(text)]


def test_a_head_in_capitals_goes_on_in_the_next_line() -> None:
    text = f"{GOES_ON}\nII. NỘI\nDUNG HOẠT ĐỘNG TRIỂN KHAI\n\n{GOES_ON}\n{GOES_ON}"
    assert _of(text)[1] == "NỘI DUNG HOẠT ĐỘNG TRIỂN KHAI"


def test_a_head_in_capitals_ends_before_a_blank_line_and_before_small_letters() -> None:
    text = f"{GOES_ON}\nII. NỘI DUNG\n\nPHỤ LỤC\n\n{GOES_ON}\n{GOES_ON}"
    assert _of(text)[1:3] == ["NỘI DUNG", "PHỤ LỤC"]
    text = f"{GOES_ON}\nII. NỘI DUNG\nTổ chức hội thi.\n\n{GOES_ON}\n{GOES_ON}"
    assert _of(text)[1:3] == ["NỘI DUNG", "Tổ chức hội thi."]


def test_what_stands_in_brackets_goes_on_in_the_next_line() -> None:
    text = f"{GOES_ON}\n+ Lắp mới: 58 trạm (trong đó: Đài A:\n25 trạm, Đài B: 33 trạm);\n\n{GOES_ON}\n{GOES_ON}"
    assert _of(text)[1] == "Lắp mới: 58 trạm (trong đó: Đài A: 25 trạm, Đài B: 33 trạm);"
    text = f"{GOES_ON}\n+ Lắp mới 58 trạm, trong đó:\nViễn thông A (cũ): 33 trạm;\n\n{GOES_ON}\n{GOES_ON}"
    assert _of(text)[1:3] == ["Lắp mới 58 trạm, trong đó:", "Viễn thông A (cũ): 33 trạm;"]
