"""Họp tại đâu: markets, and venues behind which it is told what was done there or who did it."""

import pytest

from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean

HEAD = "BIÊN BẢN\nHọp chi bộ thôn Hạ tháng 5\n\n"


@pytest.mark.parametrize(
    ("said", "venue"),
    [
        ("Hôm nay, 19 giờ ngày 3/5/2031 tại Trạm Y tế xã Đông tiến hành họp giao ban.", "Trạm Y tế xã Đông"),
        ("Hồi 19 giờ ngày 3/5/2031, tại chợ Đồng, chi bộ họp thường kỳ.", "chợ Đồng"),
        ("19 giờ ngày 3/5/2031, chi bộ họp tại chợ đầu mối phía Nam.", "chợ đầu mối phía Nam"),
        ("Ngày 3/5/2031, tại nhà ông Bảy Chi bộ thôn Hạ tiến hành cuộc họp.", "nhà ông Bảy"),
        ("Ngày 3/5/2031, chi bộ họp tại chỗ để bàn việc gặt.", None),
    ],
)
def test_venue(said: str, venue: str | None) -> None:
    facts = find_meeting_facts(clean(f"{HEAD}{said}\n").text).facts
    assert facts is not None
    assert facts.venue == venue
