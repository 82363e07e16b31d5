"""Items and paragraphs that a web site ran together are parted again; a lost space parts no other text."""
# ruff: noqa: E501 (a page as a web site ran it together)

from __future__ import annotations

from extractors.extract import extract_text
from extractors.layout.blocks import blocks

TOLD = "Trong năm qua các đơn vị đã cố gắng làm tốt công tác lưu trữ theo quy định của pháp luật " * 9
PAGE = (
    f"Kính gửi:- Các phòng chuyên môn;- Ban Quản lý chợ.{TOLD.strip()};Chủ tịch UBND xã yêu cầu:1. Giao Văn phòng và"
    " các phòng khua) Rà soát hồ sơ lưu trữ (theo mẫu của nhà a) Ba cột).b) Lập danh sách trong tháng 5/2031.2. Giao Công an xãa) Tuần tra ban đêm."
)


def test_items_that_were_run_together_begin_blocks_of_their_own() -> None:
    labels = [block.label for block in blocks(PAGE)]
    assert labels == ["", "-", "-", "", "", "1.", "a)", "b)", "2.", "a)"]
    assert [(task.lead, task.text) for task in extract_text(PAGE).tasks] == [
        ("Văn phòng và các phòng khu", "Rà soát hồ sơ lưu trữ (theo mẫu của nhà a) Ba cột)"),
        ("Văn phòng và các phòng khu", "Lập danh sách trong tháng 5/2031"),
        ("Công an xã", "Tuần tra ban đêm"),
    ]


def test_long_paragraph_is_not_parted_where_a_space_is_missing() -> None:
    assert len(blocks(f"{TOLD}.Các xã báo cáo.2. Số liệu;- Danh sách.")) == 1
