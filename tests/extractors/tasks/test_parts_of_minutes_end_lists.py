"""Biên bản: the name of the meeting announces nothing, and a part of opinions ends the list above it."""

from __future__ import annotations

import pytest
from read_tasks import texts_and_leads

WORK = "Trồng và chăm 100 mét đường hoa"


@pytest.mark.parametrize(
    "name", ["Giao ban tháng 5, triển khai nhiệm vụ tháng 6", "Họp bàn phương hướng, nhiệm vụ quý III"]
)
def test_the_name_of_the_meeting_announces_nothing(name: str) -> None:
    text = f"CÔNG TY AN HÒA\n\nBIÊN BẢN\n{name}\n\n1. Thành phần: các phòng; các cụm.\nChủ trì: ông Nam.\n\n"
    assert (
        texts_and_leads(f"{text}2. Các cụm báo cáo\n- Cụm Bắc: bèo tây dày, máy bơm cháy.\n- Cụm Nam: kênh cạn.\n")
        == []
    )


@pytest.mark.parametrize("part", ["3. Thảo luận", "3. Ý kiến của các chi hội"])
def test_a_part_that_only_tells_ends_the_list_above_it(part: str) -> None:
    text = f"BIÊN BẢN HỌP HỘI\n\n2. Nhiệm vụ\nMỗi chi hội làm những việc sau:\n1. {WORK}.\n2. {WORK}.\n{part}\n"
    found = texts_and_leads(f"{text}- Chị Nhàn: nhà vắng người, cần làm hàng rào.\n")
    assert found[:2] == [(WORK, "Mỗi chi hội")] * 2
    assert [lead for _, lead in found[2:]] in ([], [None])
