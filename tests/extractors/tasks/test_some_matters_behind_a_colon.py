"""Words that say only that there is some work ("một số vấn đề như:") bring it in; work of its own before them stays."""

from __future__ import annotations

import pytest
from read_tasks import texts, texts_and_leads

WORK = ["củng cố bộ máy quản lý", "lập sổ theo dõi công nợ", "liên kết với siêu thị tiêu thụ rau"]
LIST = "; ".join(WORK) + "."


@pytest.mark.parametrize(
    ("lead_in", "who"),
    [
        ("Ông Vũ Đình Sơn đề nghị các HTX quan tâm một số vấn đề như: ", "các HTX"),
        ("Đồng chí Phó Chủ tịch lưu ý các HTX một số nội dung: ", "các HTX"),
        ("Phó Chủ tịch Liên minh biểu dương kết quả của đơn vị, đồng thời gợi ý một số định hướng: ", None),
        ("Tại buổi làm việc, HTX Hòa An kiến nghị một số nội dung như: ", None),
        ("Đại diện các HTX đã kiến nghị một số nội dung, như: ", None),
        ("Các đại biểu đề nghị một số vấn đề: ", None),
        ("HTX Hòa An kiến nghị: ", None),
    ],
)
def test_what_is_only_counted_brings_in_the_work(lead_in: str, who: str | None) -> None:
    assert texts_and_leads(lead_in + LIST) == [(work, who) for work in WORK]


def test_work_of_its_own_stays_and_its_things_end_where_a_verb_begins() -> None:
    said = "Bà Vũ Thị Mai đề nghị chi hội kiểm kê một số nội dung như: Sổ quỹ, kho hàng; đối chiếu công nợ với từng hộ."
    assert texts(said) == [
        "chi hội kiểm kê một số nội dung như: Sổ quỹ, kho hàng",
        "đối chiếu công nợ với từng hộ",
    ]
    things = "các xã công khai các nội dung như: quy hoạch; danh sách hộ nghèo; chi ngân sách"
    assert texts(f"Chủ tịch yêu cầu {things}.") == [things]


def test_what_is_stressed_is_none() -> None:
    said = "Đồng chí Chủ tịch cũng nhấn mạnh một số vấn đề: phát triển HTX là xu thế tất yếu; HTX là nòng cốt."
    assert texts(said) == []
