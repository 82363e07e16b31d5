"""Cùng làm: those who stand beside who acts."""

from __future__ import annotations

import pytest
from read_tasks import PROVINCE_CONCLUDES

from extractors.extract import extract_text


@pytest.mark.parametrize(
    ("said", "lead", "partners"),
    [
        ("Phòng Kinh tế cùng các ấp niêm yết danh sách.", "Phòng Kinh tế", ("các ấp",)),
        ("Giao Phòng Kinh tế cùng Trạm Thú y kiểm tra chuồng trại.", "Phòng Kinh tế", ("Trạm Thú y",)),
        ("Giao ông Vượng cùng chị Thơm kiểm kê kho.", "ông Vượng", ("chị Thơm",)),
        (
            "Mặt trận Tổ quốc cùng các tổ chức thành viên vận động hộ góp đất.",
            "Mặt trận Tổ quốc cùng các tổ chức thành viên",
            (),
        ),
        ("Phòng Kinh tế và Trạm Thú y kiểm tra chuồng trại.", "Phòng Kinh tế và Trạm Thú y", ()),
    ],
)
def test_whoever_stands_beside_helps(said: str, lead: str, partners: tuple[str, ...]) -> None:
    task = extract_text(PROVINCE_CONCLUDES.format(said)).tasks[0]
    assert (task.lead, task.partners) == (lead, partners)
