"""Minutes that say in other words when they parted, and who led behind who wrote, on one line."""

from __future__ import annotations

from datetime import datetime

import pytest

from domain.extraction import MeetingFacts
from extractors.meetings.find import find_meeting_facts
from vitext.clean import clean


def _held(led: str, end: str) -> MeetingFacts:
    text = (
        "HTX CHĂN NUÔI BẮC SÔNG\nBắc Sông, ngày 08 tháng 7 năm 2026\n\nBIÊN BẢN\nHọp Hội đồng quản trị tháng 7\n\n"
        f"Hôm nay, lúc 14 giờ ngày 08/7/2026, tại văn phòng HTX.\n{led}\nNội dung: bàn mua cám.\n\n{end}\n\n"
        "THƯ KÝ                CHỦ TỌA\nTrịnh Thị Nụ          Lê Khắc Vượng\n"
    )
    facts = find_meeting_facts(clean(text).text).facts
    assert facts is not None
    return facts


@pytest.mark.parametrize(
    "end",
    [
        "Buổi họp dừng lúc 16 giờ 45.",
        "Phiên họp tan lúc 16h45.",
        "16 giờ 45 phút cuộc họp kết thúc.",
        "Cuộc họp diễn ra đến 16 giờ 45 phút thì kết thúc.",
        "Kết thúc họp: 16h45.",
    ],
)
def test_when_they_parted(end: str) -> None:
    assert _held("Chủ trì: ông Lê Khắc Vượng.", end).end == datetime(2026, 7, 8, 16, 45)  # noqa: DTZ001 (a clock on a wall)


@pytest.mark.parametrize(
    "led",
    [
        "Thư ký: Trịnh Thị Nụ; Chủ tọa: Lê Khắc Vượng",
        "Thư ký: bà Trịnh Thị Nụ; chủ trì: ông Lê Khắc Vượng",
        "Thư ký: Trịnh Thị Nụ, Chủ trì: Lê Khắc Vượng",
    ],
)
def test_chair_behind_the_secretary(led: str) -> None:
    facts = _held(led, "Cuộc họp kết thúc lúc 16 giờ 45 phút cùng ngày.")
    assert facts.chair is not None
    assert facts.secretary is not None
    assert (facts.chair.name, facts.secretary.name) == ("Lê Khắc Vượng", "Trịnh Thị Nụ")
