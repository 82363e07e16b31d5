"""Heads that say which of several bodies act; "kính", which ends a name; grounds that name a request."""

from __future__ import annotations

import pytest
from read_tasks import texts, texts_and_leads

TOP = (
    "SỞ THỦY LỢI\nSố: 41/TB-STL\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    "Hòa An, ngày 02 tháng 3 năm 2026\n\nTHÔNG BÁO\nKết luận của Giám đốc Sở\n\n"
    "Giám đốc Sở yêu cầu Thủ trưởng các đơn vị và Chủ tịch Ủy ban nhân dân các xã thực hiện các nhiệm vụ sau:\n\n"
    "1. Sở Xây dựng\nKhảo sát cầu tàu.\n\n"
)


@pytest.mark.parametrize(
    "head",
    [
        "Ủy ban nhân dân các xã có bến đò ngang",
        "Ủy ban nhân dân các xã, phường có đê bao",
        "Các hợp tác xã có trạm bơm",
        "Ủy ban nhân dân các xã ven sông",
    ],
)
def test_which_of_them(head: str) -> None:
    found = texts_and_leads(f"{TOP}2. {head}\nKiểm tra phao cứu sinh; báo cáo mực nước.\n")
    assert found[1:] == [("Kiểm tra phao cứu sinh", head), ("báo cáo mực nước", head)]


def test_head_that_tells() -> None:
    found = texts_and_leads(f"{TOP}2. Các xã có trách nhiệm kiểm tra phao cứu sinh.\n")
    assert found[1:] == [("Các xã có trách nhiệm kiểm tra phao cứu sinh", "Các xã")]


def test_politeness_is_no_name() -> None:
    found = texts_and_leads(f"{TOP}2. Sở Thủy lợi kính gửi Ủy ban nhân dân tỉnh báo cáo khảo sát trước ngày 20/3.\n")
    assert not any(lead and lead.endswith("kính") for _, lead in found)


def test_grounds_that_name_a_request() -> None:
    paper = (
        "ỦY BAN NHÂN DÂN\nTỈNH HÒA AN\nSố: 7/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "Hòa An, ngày 02 tháng 3 năm 2026\n\nQUYẾT ĐỊNH\nVề việc cho phép đổi tên Hội Chèo thuyền\n\n"
        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÒA AN\n\nCăn cứ Nghị định số 126/2024/NĐ-CP ngày 08 tháng 10 năm 2024;\n"
        "Xét đề nghị của Hội Chèo thuyền tại Công văn số 3/CV-HCT ngày 30 tháng 1 năm 2026 và Giám đốc Sở Nội vụ tại "
        "Tờ trình số 15/TTr-SNV ngày 20 tháng 2 năm 2026.\n\nQUYẾT ĐỊNH:\n\n"
        "Điều 1. Cho phép đổi tên Hội Chèo thuyền.\n\nĐiều 2. Giao Sở Nội vụ thu hồi con dấu cũ của Hội.\n"
    )
    assert texts(paper) == ["Sở Nội vụ thu hồi con dấu cũ của Hội"]
