"""Ai họp: bodies that “họp tại”, “họp ngày” without a name for the meeting, or stand behind a place without a comma."""

import pytest

from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean


@pytest.mark.parametrize(
    ("said", "body"),
    [
        ("19 giờ ngày 3/5/2031, Tổ hợp tác nuôi tôm Bình An họp tại sân đình.", "Tổ hợp tác nuôi tôm Bình An"),
        ("Chi đoàn Trường THCS Lê Lợi họp ngày 3/5/2031.", "Chi đoàn Trường THCS Lê Lợi"),
        (
            "Hồi 19 giờ ngày 3/5/2031, tại nhà sinh hoạt tổ 4 Trạm Y tế xã Đông Hải tiến hành cuộc họp.",
            "Trạm Y tế xã Đông Hải",
        ),
    ],
)
def test_body(said: str, body: str) -> None:
    facts = find_meeting_facts(clean(f"BIÊN BẢN HỌP\n\n{said}\nChủ trì: ông Lê Văn An\n").text).facts
    assert facts is not None
    assert facts.body == body
