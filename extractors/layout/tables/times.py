"""Ô thời gian: whether a cell looks like one of times, and so tells where its row ends, or which column it fills."""

from __future__ import annotations

import re

from domain.extraction import Span
from vitext.lazy import regex

_COUNTED = r"(?:\d|[IVX]+\b|cuối|đầu|giữa|một|hai|ba|tư)"
_TIME = regex(
    r"(?:(?:trước|sau|trong|từ|đến|hết|cuối|đầu|giữa|chậm nhất|muộn nhất|hoàn thành|xong|hạn|dự kiến|thời gian|vào|là|ngay"
    r"|suốt|cả|đợt \d|lần \d|sáng|chiều|tối)[ :]+)*"
    rf"(?:(?:ngày|tháng|quý|quí|năm|tuần|năm học|giai đoạn|các tháng|các quý) {_COUNTED}|T\.?\d|\d{{1,2}}[/.-]\d|20\d\d\b"
    r"|\d{1,2} ?(?:h|giờ|g)\d{0,2}\b|thứ (?:hai|ba|tư|năm|sáu|bảy)\b|chủ nhật|thường xuyên|(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm|tối)"
    r"|định kỳ|khi có|theo (?:kế hoạch|tiến độ|lịch|yêu cầu|quy định)|(?:tuần|tháng|quý|năm)$|\d+ (?:ngày|tuần|tháng)\b|ngay sau|sau khi)",
    re.IGNORECASE,
)
_LONGEST = 70


def looks_like_time(text: str, cell: Span) -> bool:
    """Whether a cell begins like a time and is no longer than one: "Xong trước 25/8", "Quý I", "T5", "Cả năm"."""
    return cell[1] - cell[0] <= _LONGEST and _TIME.match(text, *cell) is not None
