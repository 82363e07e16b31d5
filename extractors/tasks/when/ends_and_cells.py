"""Thời gian không có chữ chỉ thời gian: times that only their place tells: a cell of months, a feast's day, the span of a paper.

| T5 - T7 |      | 2031 - 2033 |      hội thi nhân Ngày Phụ nữ Việt Nam ‖ 20/10 ‖      trả lời cử tri ‖ trong tháng ‖
"""

from __future__ import annotations

import re

from domain.extraction import Span
from extractors.layout.view import View, words
from vitext.period_found import FoundPeriod
from vitext.periods import find_periods

ONLY_YEARS = words(r"\W*(?P<first>20\d\d) ?[-–] ?(?P<last>20\d\d)\W*$")  # "(‖ 2031 - 2033 ‖)"
ONLY_MONTH = words(r"\W*(?:t\.?(?P<first>\d{1,2}) ?[-–,] ?)?t\.?(?P<last>\d{1,2})\W*$")  # "| T5 |", "| T5 - T7 |"
# The day of a feast, behind its name: "tổ chức hội thi nhân Ngày Phụ nữ Việt Nam ‖ 20/10 ‖".
_FEAST_DAY = words(
    r".*(?<!\w)(?:nhân dịp|nhân|dịp|vào) (?:kỷ niệm )?(?:(?:lần thứ )?\d{1,3} năm )?(?:ngày|lễ|tết)(?!\w)[^,;.()]{2,70} \(?(?P<day>\d{1,2}/\d{1,2})\)?\W*$"
)
# The week, month or quarter in which all is done, and not of which a thing is: "nộp báo cáo ‖ trong tuần ‖", "báo cáo công tác trong tuần".
_THIS_SPAN = words(
    r".*(?<!hoạt.động)(?<!công.tác)(?<!công.việc)(?<!kết.quả)(?<!tình.hình)(?<!phát.sinh)(?<!diễn.ra)(?<!xảy.ra)(?<!thực.hiện)(?<!nhiệm.vụ)(?<!sinh.hoạt)"
    r"(?<!số.liệu)(?<!một.lần)(?<!đã.làm)(?<!vi.phạm)(?<!nội.dung)(?<!lần)(?<!buổi)(?<!ngày)(?<!đợt) (?P<when>(?:ngay )?trong (?:tuần|tháng|quý))\W*$"
)
_TAIL, _SHORT_TAIL = 110, 60  # signs


def feast_at_end(view: View, start: int, end: int) -> Span | None:
    """The day of a feast at the end of the clause `[start, end)`."""
    found = view.match(_FEAST_DAY, max(start, end - _TAIL), end)
    return found.span("day") if found else None


def span_at_end(view: View, start: int, end: int) -> Span | None:
    """The week, month or quarter without a number at the end of the clause `[start, end)`."""
    tail = max(start, end - _SHORT_TAIL)
    found = view.match(_THIS_SPAN, tail, end) if view.low.find("trong", tail, end) >= 0 else None
    return found.span("when") if found else None


def months_of_cell(only: re.Match[str], said: str) -> FoundPeriod | None:
    """The months of a cell that writes a letter for the word: "T5", "T5 - T7"."""
    months = f"tháng {only['last']}" if only["first"] is None else f"tháng {only['first']} đến tháng {only['last']}"
    found = next(iter(find_periods(f"từ {months}" if only["first"] else months)), None)
    return found and found._replace(span=only.span(), words=said.strip())
