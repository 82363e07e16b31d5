"""Dòng ngắn của đầu văn bản: short lines say nothing of the width at which a page breaks its lines."""

from __future__ import annotations

from extractors.extract import extract_text
from extractors.layout.blocks import blocks
from vitext.clean import clean


def test_short_lines_of_a_header_are_no_page_broken_at_some_width() -> None:
    text = (
        "ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nSố: 87/KH-UBND\nTân Lập, ngày 12 tháng 3 năm 2026\n\nKẾ HOẠCH\n"
        "Cải cách hành chính năm 2026\n\nI. MỤC ĐÍCH\nNhằm nâng cao chất lượng.\n\nII. TỔ CHỨC THỰC HIỆN\n\n"
        "1. Sở Tài chính, Thuế tỉnh\nTheo chức năng, nhiệm vụ mua sắm vật tư; mở lớp tập huấn.\n"
    )
    read = clean(text).text
    assert [read[block.start : block.end] for block in blocks(read)][-2:] == [
        "1. Sở Tài chính, Thuế tỉnh",
        "Theo chức năng, nhiệm vụ mua sắm vật tư; mở lớp tập huấn.",
    ]
    assert [task.lead for task in extract_text(text).tasks] == ["Sở Tài chính, Thuế tỉnh"] * 2
