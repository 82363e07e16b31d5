"""Có mặt bao nhiêu, vắng bao nhiêu: the order in which attendance is asked for, and whether a count is only rough."""

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.meetings.counts import adding_up, bare, came, present, present_of_all
from extractors.meetings.counts.people import Attendance
from extractors.meetings.rule import Rule
from extractors.meetings.sentences import sentence_start
from vitext.lazy import regex

_TO_COME = regex(r"(?<!\w)(?:se|du kien)(?: duoc)? (?:dien ra|to chuc|khai mac|co|trieu tap)(?!\w)")
_ROUGHLY = r"(?<!\w)(?:hon|gan|tren|khoang|chung|ngot|xap xi)"

# What says both figures goes before what may be one of a part only.
ATTENDANCE: tuple[Rule[Attendance], ...] = (
    present.IN_ALL,
    adding_up.ADDING_UP,
    present_of_all.ROLL,
    present_of_all.CONVENED_THEN_PRESENT,
    present_of_all.CALLED_AND_CAME_BY_LABELS,
    present_of_all.CALLED_THEN_PRESENT,
    present_of_all.WHOLE_NUMBER_THEN_PRESENT,
    present.PRESENT_AND_ABSENT,
    present_of_all.PRESENT_THEN_WHOLE_NUMBER,
    present_of_all.WHOLE_NUMBER_THEN_ABSENT,
    present_of_all.OF_ALL_THEN_PRESENT,
    present_of_all.PRESENT_OF_ALL,
    present_of_all.MEMBERS_THEN_PRESENT_OF_ALL,
    present_of_all.PRESENT_OF_ALL_WITHOUT_NOUN,
    bare.PRESENT_OF_ALL_BESIDE_NOUNS,
    present.PRESENT_AFTER_LABEL,
    bare.PRESENT_WITHOUT_LABEL,
    bare.PRESENT_AFTER_SHORT_LABEL,
    present.DELEGATES_WHO_COME,
    present.PRESENT_ONLY,
    present.DELEGATES_OF_CONGRESS,
    came.SO_MANY_CAME,
    present.CALLED_ONLY,
    present_of_all.OF_ALL_WHO_VOTED,
)


def is_to_come(key: str, span: Span) -> bool:
    """Whether the sentence says that the meeting is yet to be: “Đại hội sẽ diễn ra … với 200 đại biểu tham dự”."""
    return _TO_COME.search(key, sentence_start(key, span[0]), span[0]) is not None


def is_rough(key: str, counts: Attendance, span: Span) -> bool:
    """Whether only about so many came: "hơn 100 đại biểu", "gần 70 hội viên"."""
    if "present" not in counts or "convened" in counts:
        return False
    figure = f"{counts['present']:,}".replace(",", r"\.?")
    return re.search(rf"{_ROUGHLY} 0?{figure}(?!\d)", key[max(0, span[0] - 12) : span[1]]) is not None
