"""What a heading says of who acts holds below a lead-in of its own, and behind what he asks of others in passing."""

from __future__ import annotations

import pytest

from extractors.extract import extract_text

TOP = (
    "CHỈ THỊ\nVề quản lý chợ\n\nChủ tịch UBND tỉnh yêu cầu Giám đốc các sở, Chủ tịch UBND các xã"
    " thực hiện các nhiệm vụ sau:\n"
    "1. Sở Công Thương:\n"
)


def leads(items: str) -> list[tuple[str, str | None, str | None]]:
    return [(one.text, one.lead, one.assigner) for one in extract_text(TOP + items).tasks]


@pytest.mark.parametrize("works", ["Phối hợp với", "Phối hợp chặt chẽ với", "Phối hợp cùng"])
def test_below_a_lead_in_of_work_with_others(works: str) -> None:
    found = leads(
        f"a) Rà soát quy hoạch chợ.\nb) {works} các sở, ngành liên quan chỉ đạo, hướng dẫn triển khai:\n"
        "- Xây dựng hạ tầng chợ đúng tiến độ; bố trí quỹ đất cho bãi đỗ xe.\n- Xử lý các chợ hoạt động kém hiệu quả.\n"
        "c) Báo cáo kết quả trước ngày 30/9/2026.\n"
    )
    assert len(found) == 6
    assert {(lead, by) for _, lead, by in found} == {("Sở Công Thương", "Chủ tịch UBND tỉnh")}


def test_behind_what_is_asked_of_others_in_passing() -> None:
    found = leads(
        "- Tổ chức kiểm tra đột xuất; yêu cầu các hộ kinh doanh lắp camera. Xử lý nghiêm các hộ cố tình vi phạm.\n"
    )
    assert [lead for _, lead, _ in found] == ["Sở Công Thương", "các hộ kinh doanh", "Sở Công Thương"]


def test_on_that_ground_needs_no_comma() -> None:
    found = leads(
        "a) Đánh giá chính sách thu phí; trên cơ sở đó rà soát, điều chỉnh mức phí;"
        " trên cơ sở đó đề xuất mức phí trong HTX, CCN.\n"
    )
    assert [text for text, _, _ in found] == [
        "Đánh giá chính sách thu phí",
        "rà soát, điều chỉnh mức phí",
        "đề xuất mức phí trong HTX, CCN",
    ]


@pytest.mark.parametrize(
    "often",
    [
        "định kỳ hằng năm (trước ngày 10/12) hoặc đột xuất",
        "định kỳ hằng tháng hoặc khi có yêu cầu",
        "định kỳ hoặc đột xuất",
    ],
)
def test_bodies_that_act_as_often_as_they_are_asked(often: str) -> None:
    ((_, lead, _),) = leads(f"2. Các sở, ngành, địa phương {often} báo cáo UBND tỉnh kết quả thực hiện.\n")
    assert lead == "Các sở, ngành, địa phương"
