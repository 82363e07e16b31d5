"""Thời gian tới: the words for a time to come, written once for all who ask whether something is still to be done.

thời gian tới      nhiệm kỳ tiếp theo      những năm tới      6 tháng còn lại      tới đây

`PHRASES` are the plain ones, letter by letter; `COMING` is the source of a pattern for all, without a preposition before.
"""

from __future__ import annotations

_STRETCHES = ("năm học", "năm", "quý", "tháng", "tuần", "vụ", "nhiệm kỳ", "giai đoạn", "chặng đường")
_COMING = ("tới", "tiếp theo")
PHRASES = (
    "thời gian tới",
    "thời gian sắp tới",
    "thời gian tiếp theo",
    "thời gian đến",
    "tới đây",
    "sắp tới",
    *(f"{stretch} {coming}" for stretch in _STRETCHES for coming in _COMING),
)
COMING = (
    r"(?:thời gian (?:(?:sắp )?tới|tiếp theo|đến(?! trường| lớp| hạn| nay| hết| cuối| khi| \d))|tới đây|sắp tới"
    rf"|(?:những |các )?(?:{'|'.join(_STRETCHES)}) (?:{'|'.join(_COMING)})(?! nay)"
    r"|(?:những|các) năm đến|nhiệm kỳ đến(?! nay)"
    r"|(?:(?:những|các|\d+|hai|ba|sáu) )?tháng (?:cuối năm|còn lại(?: (?:của|trong) năm(?: nay| \d{4})?)?)|(?:thời gian còn lại|nửa cuối)(?: của)? (?:nhiệm kỳ|năm))(?!\w)"
)
