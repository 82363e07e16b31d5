"""Biên bản lập xong lúc mấy giờ: the end of a meeting where nothing else tells it."""

import pytest

from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean

HEAD = "THÔN ĐÔNG\nBIÊN BẢN\nHọp thôn\n\nHồi 19 giờ 00 ngày 3/5/2031, tại nhà văn hóa thôn, thôn Đông họp.\n"


@pytest.mark.parametrize(
    ("foot", "end"),
    [
        ("Biên bản lập xong hồi 20h45 cùng ngày, đọc lại cho mọi người nghe.", "2031-05-03 20:45:00"),
        ("Cuộc họp kết thúc lúc 20h30. Biên bản lập xong lúc 20h45.", "2031-05-03 20:30:00"),
        ("Biên bản được lập thành 02 bản.", "None"),
    ],
)
def test_end(foot: str, end: str) -> None:
    facts = find_meeting_facts(clean(f"{HEAD}Nội dung: bàn việc gặt.\n{foot}\n").text).facts
    assert facts is not None
    assert str(facts.end) == end
