"""Việc của người khác nói ngay sau: work shared out to another in the item of a body."""

from __future__ import annotations

import pytest
from read_tasks import PROVINCE_CONCLUDES, texts_and_leads


@pytest.mark.parametrize(
    ("said", "leads"),
    [
        (
            "Sở Tài chính rà soát dự toán. Phân công Chi cục Trồng trọt hướng dẫn hộ trồng.",
            ["Sở Tài chính", "Chi cục Trồng trọt"],
        ),
        ("Ông Vượng kiểm kê kho. Phân công chị Thơm lập dự toán kinh phí.", ["Ông Vượng", "chị Thơm"]),
        ("Sở Tài chính rà soát dự toán. Phân công cán bộ xuống cơ sở.", ["Sở Tài chính", "Sở Tài chính"]),
        ("Sở Tài chính rà soát dự toán; còn các xã vận động hộ góp đất.", ["Sở Tài chính", "các xã"]),
        ("Sở Tài chính rà soát dự toán. Đối với Thuế tỉnh, tập trung mở lớp tập huấn.", ["Sở Tài chính", "Thuế tỉnh"]),
        ("Phòng Kinh tế rà soát dự toán. Về phía BKS, cần đối chiếu công nợ.", ["Phòng Kinh tế", "BKS"]),
        ("Phòng Kinh tế thu nợ. Đối với các hộ vay quá hạn, gửi giấy báo.", ["Phòng Kinh tế", "Phòng Kinh tế"]),
    ],
)
def test_sentence_that_shares_out_names_who_acts(said: str, leads: list[str]) -> None:
    assert [lead for _, lead in texts_and_leads(PROVINCE_CONCLUDES.format(said))][:2] == leads


def test_what_a_body_is_to_share_out_is_its_own_work() -> None:
    text = "III. TỔ CHỨC THỰC HIỆN\n1. Sở Nông nghiệp:\n- Phân công Chi cục Trồng trọt hướng dẫn hộ trồng.\n"
    assert [lead for _, lead in texts_and_leads(text)] == ["Sở Nông nghiệp"]
