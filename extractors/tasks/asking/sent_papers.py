"""Văn bản gửi ai, yêu cầu gì: who is asked by a paper is the one whom it was sent to, not the one who asks.

Bộ Y tế có công văn gửi ‖ Chủ tịch UBND thành phố ‖ đề nghị chỉ đạo kiểm tra …
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.asking.speakers import named_before
from extractors.tasks.who.agencies import agency_at

_PAPER = r"(?:công văn|công điện|văn bản|thông báo|thư|tờ trình|kiến nghị)"
_SENT = words(
    rf"(?:(?:đã|vừa|mới|cũng) )*(?:(?:có|ra|ký|ban hành) {_PAPER}(?: [^,;:]{{1,60}}?)? gửi(?: đến| tới| cho)?"
    rf"|gửi {_PAPER}(?: [^,;:]{{1,60}}?)? (?:đến|tới|cho)) (?=\w)"
)
_SENDS = ("gửi ", "gui ")


def sent_to(view: View, start: int, asks: int) -> tuple[Span | None, Span] | None:
    """Who sent the paper by which is asked at `asks`, and whom it was sent to; None where no paper was sent."""
    if not view.has_any(_SENDS, start, asks):
        return None
    sent = view.search(_SENT, start, asks)
    stop = agency_at(view, sent.end(), asks) if sent else None
    if sent is None or stop is None or view.low[stop:asks].strip(" ,"):
        return None
    return named_before(view, start, sent.start() - 1), (sent.end(), stop)
