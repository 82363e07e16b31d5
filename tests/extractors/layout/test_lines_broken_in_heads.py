"""Heads in capitals and brackets that a line break cut, in texts whose lines are broken at some width."""

from __future__ import annotations

import pytest

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


def test_bold_small_letters_and_counts_go_on_with_a_long_unfinished_line() -> None:
    long = "- Phối hợp với chủ đầu tư để có phương án hỗ trợ cho các hộ phải di dời sớm nhất (xong"
    assert len(blocks(f"{long}\n**trước ngày 12/9/2031**).")) == 1
    long = "- Có phương án giải quyết dứt điểm các trường hợp đang sử dụng đất công ích"
    assert len(blocks(f"{long}\n17 mẫu đang vướng mắc.")) == 1


@pytest.mark.parametrize("below", ["**Trước ngày 12/9/2031**", "17. Nhà văn hóa", "17 Nhà văn hóa", "**Sở Nội vụ**"])
def test_capitals_and_numbers_of_items_begin_a_paragraph(below: str) -> None:
    long = "- Có phương án giải quyết dứt điểm các trường hợp đang sử dụng đất công ích"
    assert len(blocks(f"{long}\n{below}")) == 2


def test_count_below_a_short_line_is_a_line_of_its_own() -> None:
    assert len(blocks("Số hộ nghèo của xã\n17 hộ")) == 2


@pytest.mark.parametrize(
    ("below", "count"), [("đặt hàng trường nghề mở lớp.", 1), ("Đặt hàng trường nghề mở lớp.", 2), ("a) đặt hàng.", 2)]
)
def test_small_letters_below_the_colon_of_an_item_go_on_with_it(below: str, count: int) -> None:
    text = f"{GOES_ON}\nb) Đẩy mạnh hợp tác công - tư:\n{below}\n\n{GOES_ON}\n{GOES_ON}"
    assert len(_of(text)) == 3 + count


ITEMS = f"- {GOES_ON}\n- {GOES_ON}\n- {GOES_ON}\n"


def test_items_that_all_stand_apart_go_on_in_the_next_line_however_short_the_first_is() -> None:
    text = f"{ITEMS}- Chỉ đạo Tổng Công đoàn\nLam Sơn vận động đoàn viên trồng cây ven đê\n\n{GOES_ON}"
    assert _of(text)[3] == "Chỉ đạo Tổng Công đoàn Lam Sơn vận động đoàn viên trồng cây ven đê"


def test_below_items_that_do_not_stand_apart_a_line_may_begin_a_paragraph() -> None:
    text = f"- {GOES_ON}- {GOES_ON}- {GOES_ON}\n- Chỉ đạo Tổng Công đoàn\nLam Sơn vận động đoàn viên trồng cây ven đê\n"
    assert _of(text)[3:] == ["Chỉ đạo Tổng Công đoàn", "Lam Sơn vận động đoàn viên trồng cây ven đê"]


def test_below_heads_that_stand_apart_their_paragraphs_begin() -> None:
    below = GOES_ON.replace("Ủy ban", "Rà soát, Ủy ban", 1)
    text = "".join(f"{number}. Sở Y tế\n{below}\n" for number in range(1, 6))
    assert len(_of(text)) == 10


def test_items_without_a_stop_between_long_paragraphs_are_not_broken_lines() -> None:
    told = "Hội nghị đã nghe báo cáo, thảo luận sôi nổi và thống nhất nhiều nội dung quan trọng của năm học. " * 4
    items = "".join(
        f"* Huy động xã hội hóa {n}50 triệu đồng sửa sân trường, hoàn thành trong năm học\n" for n in "123456"
    )
    assert len(_of(f"{told}\n{told}\n{told}\n{told}\n{items}Hội nghị cũng đã bầu Ban Thanh tra gồm 3 thầy cô.\n")) == 11


def test_part_of_a_body_goes_on_with_the_whole_in_the_next_line() -> None:
    assert _of("6. Văn phòng\nTrung ương Đảng tổng hợp báo cáo.\n") == ["Văn phòng Trung ương Đảng tổng hợp báo cáo."]
    assert _of("6. Văn phòng\nTổng hợp báo cáo của các xã.\n") == ["Văn phòng", "Tổng hợp báo cáo của các xã."]


@pytest.mark.parametrize(
    ("line", "last"),
    [
        ("Trên đây là nội dung kết luận và chỉ đạo của đồng chí Trần Văn Bình\n- Phó Chủ tịch huyện", "Trên đây là"),
        ("Trên đây là các nội dung đã được thống nhất tại cuộc họp của huyện\n- Phó Chủ tịch huyện", "Phó Chủ tịch"),
        ("Cuộc họp ngày 05/6 do huyện chủ trì, thư ký là bà Nguyễn Thị Hoa\n- Rà soát toàn bộ hồ sơ", "Rà soát"),
    ],
)
def test_an_office_behind_a_dash_belongs_to_who_holds_it(line: str, last: str) -> None:
    assert _of(f"{GOES_ON}\n{GOES_ON}\n{line} theo dõi việc thực hiện.\n")[-1].startswith(last)
