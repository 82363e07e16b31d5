"""Tên phòng, ban có động từ: the second part of a name may be a verb elsewhere ("Phòng Hành chính tổng hợp")."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

HEAD = """\
THÔNG BÁO
Kết luận của Chủ tịch Ủy ban nhân dân xã tại cuộc họp giao ban tháng 7 năm 2026

Chủ tịch Ủy ban nhân dân xã kết luận như sau:
"""
NAMES = (
    "Phòng Hành chính tổng hợp",
    "Phòng Hành chính quản trị",
    "Phòng Kế hoạch tổng hợp",
    "Phòng Kế hoạch đầu tư",
    "Phòng Tham mưu tổng hợp",
    "Phòng Nghiên cứu tổng hợp",
    "Phòng Quản lý đào tạo",
    "Phòng Đào tạo nghiên cứu khoa học",
    "Phòng Giám định bồi thường",
    "Quỹ Đầu tư phát triển",
    "Ban kiểm phiếu",
    "Ban Vận động thành lập Hội",
    "Bộ phận hướng dẫn",
    "Nhóm nghiên cứu",
    "Đội tuyên truyền lưu động",
)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "asked",
    [
        "1. Giao {} rà soát các hộ nghèo.",
        "1. {} chủ trì, phối hợp với Văn phòng rà soát các hộ nghèo.",
        "1. {}: rà soát các hộ nghèo.",
        "1. {}\n- Rà soát các hộ nghèo.",
        "1. Rà soát các hộ nghèo. {} chịu trách nhiệm thực hiện.",
    ],
)
def test_the_whole_name_leads(name: str, asked: str) -> None:
    (task,) = extract_text(f"{HEAD}{asked.format(name)}\n").tasks
    assert task.lead == name


@pytest.mark.parametrize(
    ("asked", "lead", "text"),
    [
        ("Giao Sở Tài chính tổng hợp, trình UBND tỉnh.", "Sở Tài chính", "Sở Tài chính tổng hợp, trình UBND tỉnh"),
        ("Giao Phòng Kế hoạch tổng hợp số liệu.", "Phòng Kế hoạch", "Phòng Kế hoạch tổng hợp số liệu"),
        ("Giao nhóm rà soát các hộ nghèo.", "nhóm", "nhóm rà soát các hộ nghèo"),
    ],
)
def test_what_a_name_is_told_to_do_is_no_part_of_it(asked: str, lead: str, text: str) -> None:
    (task,) = extract_text(f"{HEAD}1. {asked}\n").tasks
    assert (task.lead, task.text) == (lead, text)


@pytest.mark.parametrize("does", ["chịu trách nhiệm thực hiện", "chịu trách nhiệm tổ chức thực hiện", "chủ trì"])
def test_a_long_name_sees_to_what_was_told_before(does: str) -> None:
    name = "Ủy ban Mặt trận Tổ quốc Việt Nam xã"
    (task,) = extract_text(f"{HEAD}1. Rà soát các hộ nghèo. {name} {does}.\n").tasks
    assert (task.text, task.lead) == ("Rà soát các hộ nghèo", name)
