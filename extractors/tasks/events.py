"""Thời hạn không phải là ngày: a limit that an event or a count of days sets, kept in the text's own words.

    ngay sau hội nghị      trước khi khai giảng từng lớp (where it ends the clause)      tại kỳ họp gần nhất
    chậm nhất 30 ngày sau khi kết thúc lớp      trong (vòng) 05 ngày làm việc kể từ ngày nhận hồ sơ
No: "biết trước khi quyết định mua", "sau khi thảo luận": what only tells the order of things is no deadline.
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, words

_EVENT = words(
    r"(?<!\w)(?:ngay sau (?:khi )?\w"
    r"|tại (?:kỳ họp|phiên họp|hội nghị|cuộc họp) (?:gần nhất|tới|tiếp theo|sau|cuối năm|giữa năm|thường lệ)(?!\w)"
    r"|(?:chậm nhất|muộn nhất|trong vòng|trong thời hạn|trong thời gian)(?: là| sau)? \d{1,3} (?:ngày|giờ|tuần|tháng)(?!\w)"
    r"|(?:hoàn thành|hoàn tất|xong|kết thúc) trong (?:vòng )?\d{1,3} (?:ngày|giờ|tuần|tháng)(?! (?:đầu|cuối)|\w)"
    r"|trong \d{1,3} (?:ngày làm việc|(?:ngày|giờ|tuần|tháng),? (?:kể từ|tính từ|sau khi|từ khi|từ ngày (?:nhận|ký|họp|có))(?!\w)))"
)
_LONGEST = 120


def event_limit(view: View, start: int, end: int) -> Span | None:
    """The words of the first such limit in `[start, end)`, up to the next comma, bracket or end."""
    found = view.search(_EVENT, start, end)
    if found is None:
        return None
    stop = min(end, found.start() + _LONGEST)
    for mark in (",", "(", ";", ")"):
        at = view.low.find(mark, found.end(), stop)
        stop = stop if at < 0 else at
    if stop - found.start() == _LONGEST:
        stop = view.low.rfind(" ", found.end() - 1, stop)
        stop = found.end() if stop < 0 else stop
    return found.start(), found.start() + len(view.low[found.start() : stop].rstrip())
