"""Là đơn vị chủ trì, được giao chủ trì: of one body these are none of its name, and what follows is its work."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

HEAD = "THÔNG BÁO\nKết luận của Chủ tịch UBND xã tại cuộc họp giao ban\n\nChủ tịch UBND xã kết luận như sau:\n"


@pytest.mark.parametrize(
    ("item", "lead"),
    [
        ("Công an xã được giao chủ trì kiểm tra tạm trú.", "Công an xã"),
        ("Văn phòng được phân công chủ trì, phối hợp với các thôn kiểm tra tạm trú.", "Văn phòng"),
        ("Phòng Kinh tế là đơn vị chủ trì, phối hợp với các thôn rà soát hộ nghèo.", "Phòng Kinh tế"),
        ("Trạm Y tế là cơ quan chủ trì tham mưu UBND xã khám sức khỏe.", "Trạm Y tế"),
        ("Các đơn vị được giao chủ trì khẩn trương rà soát hộ nghèo.", "Các đơn vị được giao chủ trì"),
        ("Đơn vị được giao chủ trì khẩn trương rà soát hộ nghèo.", "Đơn vị được giao chủ trì"),
    ],
)
def test_who_leads(item: str, lead: str) -> None:
    (task,) = extract_text(f"{HEAD}1. {item}\n").tasks
    assert (task.text, task.lead) == (item[:-1], lead)


def test_elsewhere_it_only_says_what_a_body_is() -> None:
    told = "Tin vắn\n\nSở Nội vụ là cơ quan chủ trì soạn thảo Đề án. Hôm qua trời mưa to.\n"
    assert not extract_text(told).tasks
