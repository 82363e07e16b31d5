"""Dấu hai chấm bị bỏ quên: lines that lead a list in ("… các nội dung sau") and end in another mark, or in none.

Yêu cầu các xã thực hiện các việc sau ‖ 1. Rà soát …      … kết luận như sau. ‖ - Về kinh tế …      … dưới đây; ‖ a) …
No: "Báo cáo gửi về Văn phòng ngày hôm sau ‖ 2. …" (names no list), "… như sau. ‖ Ông An: …" (no item follows).
"""

from __future__ import annotations

from vitext.bullets import BULLETS
from vitext.lazy import regex

_MAY_BE = regex(r"(?:sau|SAU|(?:sau|dưới) đây|SAU ĐÂY|nhiệm vụ|trách nhiệm|nội dung|cụ thể|gồm|gồm có)[.;,…]?\n")
_LEADS_IN = regex(
    r"(?i:(?<!\w)(?:như|nội dung|nhiệm vụ|giải pháp|công việc|phần việc|đầu việc|việc|vấn đề|yêu cầu|biện pháp"
    r"|hoạt động|chỉ tiêu|mục tiêu|điểm|ý|ý kiến|kiến nghị|đề xuất|mặt|thành phần|chính|cụ thể|trọng tâm|chủ yếu"
    r"|cơ bản)\s(?:sau|sau đây|dưới đây))$"
)
# Without "sau" only at the end of a sentence of some length: a heading may say no more than "III. Một số nhiệm vụ".
_LEADS_IN_AT_LENGTH = regex(
    r"(?<!\w)(?:(?:có|thực hiện|làm|triển khai|hoàn thành|tập trung vào|với)(?: tốt)? (?:các |một số |những )?"
    r"(?:nhiệm vụ|trách nhiệm|nội dung)(?: cụ thể)?|(?:bao )?gồm(?: có)?|,? cụ thể)$"
)
_LONG = 40
# The first item of a list; a later one would have the list begin above.
_FIRST_ITEM = regex(
    rf"\n*\s?(?:\*\*)?(?:[{BULLETS}o]\s|(?:1|I|A|a)\s?[.)/-]|1\.1|\((?:1|i|a)\)|(?:Điều|Phần) (?:1|I)(?!\w)|Thứ nhất)"
)
_REACH = 36  # letters before the end of the line


def lost_colons(text: str) -> list[tuple[int, int]]:
    """Where in clean text a colon is meant: the mark that stands there, or an empty place at the end of the line."""
    result = []
    for found in _MAY_BE.finditer(text):
        end = found.end() - 1
        mark = end - (text[end - 1] in ".;,…")
        leads_in = _LEADS_IN.search(text, max(mark - _REACH, 0), mark) or (
            mark - text.rfind("\n", 0, mark) > _LONG and _LEADS_IN_AT_LENGTH.search(text, mark - _REACH, mark)
        )
        if leads_in and _FIRST_ITEM.match(text, end):
            result.append((mark, end))
    return result
