"""Dòng quanh nhiệm vụ: what brings tasks in, or says what a paper is to be like, is none; who asks is only named."""

from __future__ import annotations

import pytest

from extractors.tasks.find import find_tasks
from vitext.clean import clean


def told(text: str) -> list[tuple[str, str | None]]:
    """Each task with who must act."""
    text = clean(text).text
    return [(text[one.start : one.end], text[slice(*one.lead)] if one.lead else None) for one in find_tasks(text)]


def test_body_that_leads_another_only_brings_in_the_list_below() -> None:
    text = "Đảng ủy kết luận:\n\n3. Đảng ủy UBND xã lãnh đạo UBND xã:\n- Rà soát các HTX.\n- Bố trí quỹ đất.\n"
    assert told(text) == [("Rà soát các HTX", "Đảng ủy UBND xã"), ("Bố trí quỹ đất", "Đảng ủy UBND xã")]


def test_demand_without_a_verb_is_no_task() -> None:
    text = (
        "KẾ HOẠCH\nTổ chức ngày hội\n\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích: Quảng bá.\n2. Yêu cầu: Thiết thực, an toàn.\n"
    )
    assert told(text) == []


def test_list_below_a_demand_is_told() -> None:
    text = "KẾ HOẠCH\nTổ chức ngày hội\n\nI. MỤC ĐÍCH, YÊU CẦU\n2. Yêu cầu:\n- Tổ chức trang trọng, tiết kiệm.\n"
    assert told(text) == [("Tổ chức trang trọng, tiết kiệm", None)]


@pytest.mark.parametrize(
    "words", ["biểu dương kết quả đạt được", "ghi nhận nỗ lực của các HTX", "đánh giá cao các ý kiến, chia sẻ khó khăn"]
)
def test_praise_before_asking_is_no_part_of_who_asks(words: str) -> None:
    text = clean(f"Kết luận hội nghị, đồng chí Lê Văn Tám {words}, đồng thời đề nghị UBND xã bố trí quỹ đất.\n").text
    (task,) = find_tasks(text)
    assert task.assigner is not None
    assert text[slice(*task.assigner)] == "đồng chí Lê Văn Tám"


def test_work_after_a_list_of_bodies_is_told_apart() -> None:
    text = (
        "Phó Thủ tướng có ý kiến chỉ đạo như sau:\n\n1. Bộ Văn hóa chủ trì, phối hợp với các Bộ: Quốc phòng, Công an"
        " xây dựng kịch bản buổi lễ; chuẩn bị tổ chức chương trình nghệ thuật; báo cáo kết quả trước ngày 30/4/2025.\n"
    )
    assert [words.split(" ")[0] for words, _ in told(text)] == ["Bộ", "chuẩn", "báo"]
    assert {who for _, who in told(text)} == {"Bộ Văn hóa"}


def test_bodies_listed_with_semicolons_stay_one_list() -> None:
    text = "UBND tỉnh yêu cầu các sở, ngành: Tài chính; Nội vụ; Công Thương rà soát kinh phí được giao.\n"
    assert [words[-25:] for words, _ in told(text)] == ["rà soát kinh phí được giao"[-25:]]
