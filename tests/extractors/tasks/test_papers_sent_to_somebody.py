"""Văn bản gửi ai, yêu cầu gì: whom a paper was sent to is asked by it, and who sent it asks."""

from __future__ import annotations

import pytest

from extractors.tasks.find import find_tasks
from vitext.clean import clean

HEAD = "Tin hoạt động\n\nChiều 5/3, hội nghị giao ban đã diễn ra tại Lam Sơn.\n\n"


def asked(body: str) -> list[tuple[str | None, str | None]]:
    """Who must act and who asks, of each task of a news item."""
    read = clean(HEAD + body).text
    spans = [(one.lead, one.assigner) for one in find_tasks(read)]
    return [(lead and read[slice(*lead)], by and read[slice(*by)]) for lead, by in spans]


@pytest.mark.parametrize(
    ("sent", "to"),
    [
        ("Sở Y tế có công văn gửi Chủ tịch UBND thành phố đề nghị", "Chủ tịch UBND thành phố"),
        ("Sở Y tế vừa có văn bản gửi các cơ quan, đơn vị, UBND cấp xã yêu cầu", "các cơ quan, đơn vị, UBND cấp xã"),
        ("Sở Y tế đã gửi công văn đến các bệnh viện đề nghị", "các bệnh viện"),
    ],
)
def test_whom_a_paper_was_sent_to_must_act_and_its_sender_asks(sent: str, to: str) -> None:
    assert asked(f"{sent} khẩn trương rà soát kho thuốc, báo cáo trước ngày 15/8.") == [(to, "Sở Y tế")]
    assert asked(f"{sent}:\n\n- Khẩn trương rà soát kho thuốc, vật tư y tế.") == [(to, "Sở Y tế")]


def test_one_named_behind_the_word_of_asking_acts_himself() -> None:
    text = "Sở Y tế vừa có văn bản gửi các bệnh viện, yêu cầu Giám đốc các bệnh viện chỉ đạo rà soát kho thuốc."
    assert asked(text) == [("Giám đốc các bệnh viện", "Sở Y tế")]
