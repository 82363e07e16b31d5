"""Target or result: the words before a figure, the head above it and the brackets around it decide."""

from __future__ import annotations

import pytest

from extractors.targets.indicator import indicator
from extractors.targets.judge import Standing, kind_of


def judged(sentence: str, *heads: str, in_task: bool = False, comparator: str = "=") -> str:
    start = sentence.index("⟦")
    text = sentence.replace("⟦", "").replace("⟧", "")
    end = sentence.index("⟧") - 1
    standing = Standing("none", in_task, 0, comparator, "resolution", 2026, heads)
    return kind_of(text, start, end, standing, grew=False)[0]


@pytest.mark.parametrize(
    "sentence",
    [
        "phấn đấu giải ngân đạt ⟦100%⟧",
        "mục tiêu đến năm 2030 có ⟦20 HTX⟧",
        "tổng kinh phí tối đa ⟦480 triệu đồng⟧ theo kế hoạch giao",
    ],
)
def test_words_of_intent_make_a_target(sentence: str) -> None:
    assert judged(sentence, "II. CHỈ TIÊU") == "target"


@pytest.mark.parametrize(
    "sentence",
    [
        "đã giải ngân ⟦7,5 tỷ đồng⟧",
        "đạt ⟦72,4%⟧ kế hoạch",
        "phấn đấu đạt 95% (cả nước ⟦91%⟧)",
        "100% HTX dùng chữ ký số (cuối năm 2025 là ⟦76,9%⟧)",
        "giảm hộ nghèo từ ⟦171 hộ⟧ xuống còn 130 hộ",
        "Nghị quyết này được ⟦19/19 đồng chí⟧ nhất trí",
        "Năm 2020, toàn huyện có ⟦9.318 hội viên⟧",
    ],
)
def test_words_of_the_past_brackets_and_votes_make_a_result(sentence: str) -> None:
    assert judged(sentence) == "result"


def test_the_most_is_no_past_though_it_folds_alike() -> None:
    assert judged("mức vay tối đa ⟦2 tỷ đồng⟧ mỗi dự án", in_task=True) == "target"


def test_title_is_named_by_what_it_names_first_and_lead_in_by_its_last() -> None:
    assert judged("Thu ngân sách: ⟦12 tỷ đồng⟧", "Kết quả thực hiện chỉ tiêu") == "result"
    assert judged("Thu ngân sách: ⟦12 tỷ đồng⟧", "Sau khi nghe đánh giá, thống nhất các chỉ tiêu:") == "target"


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("thành lập mới ít nhất ⟦20 HTX⟧", "thành lập mới"),
        ("tăng trưởng khá, tỷ lệ nợ quá hạn dưới ⟦1,5%⟧", "tỷ lệ nợ quá hạn"),
        ("⟦100%⟧ cán bộ được tập huấn.", "cán bộ được tập huấn"),
    ],
)
def test_indicator_is_the_clause_before_the_figure_or_what_follows_it(sentence: str, words: str) -> None:
    start, end = sentence.index("⟦"), sentence.index("⟧") - 1
    assert indicator(sentence.replace("⟦", "").replace("⟧", ""), start, end, 0) == words
