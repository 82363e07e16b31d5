"""To whom to turn when something hinders: papers ask it whatever stands around the sentence, news only tells it."""

from __future__ import annotations

import pytest
from read_tasks import texts, texts_and_leads

PAPER = "TRỒNG RỪNG\n\n2. Chi cục Kiểm lâm theo dõi thời tiết.\n\n{}.\n"


@pytest.mark.parametrize(
    ("before", "said", "lead"),
    [
        ("Trong quá trình thực hiện, nếu có khó khăn, vướng mắc ", "kịp thời báo cáo UBND xã xem xét", None),
        ("Quá trình triển khai có gì vướng mắc ", "phản ánh về Phòng Kinh tế để tổng hợp", None),
        ("Quá trình thực hiện, nếu phát sinh vướng mắc thì ", "liên hệ Phòng Kinh tế để được hướng dẫn", None),
        ("Quá trình thực hiện nếu thấy cần sửa đổi, bổ sung thì ", "các thôn đề xuất với Phòng Kinh tế", "các thôn"),
        ("Trong quá trình triển khai, khi cần điều chỉnh mức thu, nộp thì ", "các thôn báo cáo UBND xã", "các thôn"),
        ("Vướng mắc phát sinh thì ", "phản ánh về Phòng Kinh tế để giải quyết", None),
        ("Trường hợp có vấn đề phát sinh, ", "các thôn báo cáo về Phòng Kinh tế", "các thôn"),
    ],
)
def test_sentence_that_says_to_whom_to_turn_is_a_task(before: str, said: str, lead: str | None) -> None:
    assert texts_and_leads(PAPER.format(before + said))[-1] == (said, lead)


@pytest.mark.parametrize(
    "told",
    [
        "Trong quá trình thực hiện, nếu có vướng mắc, các thôn đều báo cáo UBND xã",
        "Quá trình thực hiện còn vướng mắc, các thôn đã liên hệ với Phòng Kinh tế",
        "Quá trình thực hiện còn gặp vướng mắc về đất đai",
    ],
)
def test_what_was_done_when_something_hindered_is_none(told: str) -> None:
    assert not any("vướng mắc" in found or "các thôn" in found for found in texts(PAPER.format(told)))
