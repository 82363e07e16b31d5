"""Việc ghi trần dưới mục của biên bản: what stands bare below a topic is to be done, unless its list tells what was."""

from __future__ import annotations

import pytest
from read_tasks import texts

from extractors.extract import extract_text

MINUTES = "UBND XÃ AN HÒA\nTHÔN BÌNH MINH\n\nBIÊN BẢN HỌP THÔN\n\nTối 14/3/2026 tại nhà văn hóa thôn, {}.\n\n"
OPENING = MINUTES.format("thôn họp, ông Tâm chủ trì")
OTHER = "2. Nước sạch\nNhà máy kéo ống về đến đầu làng.\n"


@pytest.mark.parametrize(
    "topic", ["1. Đường hoa", "1/ Đường hoa:", "Nội dung 1: Đường hoa", "II. Đường hoa", "a) Đường hoa"]
)
@pytest.mark.parametrize("bullet", ["-", "+"])
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Dọn sạch cỏ hai bên bờ mương", "Sửa lại hàng rào trường mầm non"),
        ("Chi hội phụ nữ trồng cây", "Tưới cây vào buổi chiều"),
        ("Mua thêm 20 bao phân", "Chị Hòa lập danh sách, nộp trước 20/3"),
        ("Không được đổ rác xuống mương", "Kiểm tra lại vòi nước hằng tuần"),
    ],
)
def test_items_below_a_topic_are_to_be_done(topic: str, bullet: str, first: str, second: str) -> None:
    assert texts(f"{OPENING}{topic}\n{bullet} {first}.\n{bullet} {second}.\n\n{OTHER}") == [first, second]


@pytest.mark.parametrize(
    "items",
    [
        "- Tặng 86 suất quà cho hộ nghèo.\n- Thăm 5 gia đình chính sách.",
        "- Đã dọn cỏ hai bên bờ mương.\n- Sửa hàng rào trường mầm non.",
        "- Thu quỹ đạt 90%.\n- Vận động được 4 triệu đồng.",
        "- Chủ trì: ông Tâm.\n- Ghi biên bản: chị Hoa.",
    ],
)
def test_items_that_tell_what_was_done_are_none(items: str) -> None:
    assert texts(f"{OPENING}1. Đường hoa\n{items}\n\n{OTHER}") == []


@pytest.mark.parametrize("part", ["Kết quả tháng 2", "Thành phần", "Thông báo của xã", "Nhận xét chung", "Biểu quyết"])
def test_items_of_a_part_that_only_tells_are_none(part: str) -> None:
    items = "- Dọn sạch cỏ hai bên bờ mương.\n- Sửa lại hàng rào trường mầm non."
    assert texts(f"{OPENING}1. {part}\n{items}\n\n{OTHER}") == []


def test_the_same_items_of_another_paper_are_none() -> None:
    items = "1. Đường hoa\n- Dọn sạch cỏ hai bên bờ mương.\n- Sửa lại hàng rào trường mầm non.\n"
    assert texts(f"UBND XÃ AN HÒA\n\nBÁO CÁO\nTình hình tháng 3\n\n{items}") == []


def test_a_paragraph_below_a_topic_needs_a_time_or_a_duty() -> None:
    bound = "Chi hội phụ nữ trồng hoa dọc đường trước 20/3"
    assert texts(f"{OPENING}1. Đường hoa\n{bound}. Các hộ góp phân chuồng.\n\n{OTHER}")[:1] == [bound]
    assert texts(f"{OPENING}1. Đường hoa\nChi hội phụ nữ trồng hoa dọc đường.\n\n{OTHER}") == []


@pytest.mark.parametrize("feast", ["Thanh minh 5/4", "rằm tháng Bảy", "Trung thu", "mùa mưa"])
def test_the_feast_in_the_brackets_of_a_topic_holds_for_its_items(feast: str) -> None:
    found = extract_text(
        f"{OPENING}1. Nghĩa trang (làm xong trước {feast})\n- Dọn sạch cỏ.\n- Quét vôi tường bao.\n\n{OTHER}"
    )
    assert [task.deadline.text.removeprefix("xong ") for task in found.tasks if task.deadline] == [f"trước {feast}"] * 2


@pytest.mark.parametrize(
    "head", ["Đường hoa:", "* Đường hoa", "* Đường hoa:", "Việc thứ nhất: Đường hoa", "- Đường hoa:"]
)
@pytest.mark.parametrize("part", ["", "II. Nội dung\n", "Nội dung họp:\n"])
def test_lines_without_a_number_head_topics_too(part: str, head: str) -> None:
    items = ["Dọn sạch cỏ hai bên bờ mương", "Chi hội phụ nữ trồng cây"]
    assert texts(f"{OPENING}{part}{head}\n- {items[0]}.\n- {items[1]}.\n\nHọp xong 21h.\n") == items


@pytest.mark.parametrize("head", ["II. Nội dung", "Nội dung cuộc họp:", "Chương trình:", "Khách mời:"])
def test_an_agenda_gives_no_work(head: str) -> None:
    items = "- Bình xét gia đình văn hóa.\n- Thu quỹ quý I.\n- Sửa quy ước thôn."
    assert texts(f"{OPENING}{head}\n{items}\n\nHọp xong 21h.\n") == []
