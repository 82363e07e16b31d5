"""Quy định được trích nguyên văn: what stands in quotation marks behind a law that is named provides, and tells nobody to do it now.

Khoản 2 Điều 9 Nghị định số 12/2030/NĐ-CP quy định: ‖ "2. Chủ đò phải báo cáo …; b) …" ‖      No: Chủ tịch yêu cầu: "Các xã …"
"""

from __future__ import annotations

from collections.abc import Iterator

from domain.extraction import Span
from extractors.layout.view import View, words

_BEFORE = 420  # letters before a quotation in which the law is named
_LONGEST = 6000
_NEAR = 60  # letters before it in which somebody may ask, or a law be amended
_OPENING = 80  # letters of a sentence before the law: "Về đề nghị phê duyệt: tại ‖ khoản 3 …"
_QUOTES = words(r":\s{0,4}[\"“]")
_MARKS = ('"', "“")
_CLOSES = {'"': '"', "“": "”"}
_LAW = words(
    r"(?<!\w)(?:luật(?! sư| gia| hóa)|pháp lệnh|nghị định|thông tư|điều lệ|quy chế|(?:nghị quyết|quyết định)(?: số)? \d|(?:khoản|điều|điểm) [\da-zđ])(?!\w)"
)
_PROVIDES = words(r"(?<!\w)(?:quy định|nêu rõ|ghi rõ|nêu|giải thích|định nghĩa)(?!\w)")
_ASKS = words(
    r"(?<!\w)(?:yêu cầu|đề nghị|kiến nghị|đề xuất|chỉ đạo|kết luận|phát biểu|nhấn mạnh|giao(?! thông| dịch)|sửa đổi|bổ sung|thay (?:thế )?cụm từ)(?!\w)"
)
_SENTENCE = (". ", ".\n", ";\n", "\n\n", "\n- ")


def quoted_rules(seen: View, start: int, end: int) -> Iterator[Span]:
    """What is quoted between `start` and `end` from a law named right before, with the words that name it."""
    if not seen.has_any(_MARKS, start, end):
        return
    at = start
    while (colon := seen.search(_QUOTES, at, end)) is not None:
        opens = colon.end() - 1
        at = opens + 1
        closes = seen.text.find(_CLOSES[seen.text[opens]], at, min(end, opens + _LONGEST))
        if closes >= 0 and (since := _since_law(seen, start, colon.start())) >= 0:
            yield since, closes
            at = closes + 1


def _since_law(seen: View, start: int, colon: int) -> int:
    """Where the sentence that a quotation ends begins to name the law that provides it; -1 where none is named or somebody asks."""
    before = max(start, colon - _BEFORE)
    before = max(before, *(seen.text.rfind(mark, before, colon) + 1 for mark in _SENTENCE))
    law = seen.search(_LAW, before, colon)
    if law is None or seen.search(_PROVIDES, law.end(), colon) is None:
        return -1
    if seen.search(_ASKS, max(before, colon - _NEAR), colon):
        return -1
    return before if law.start() - before < _OPENING else law.start()
