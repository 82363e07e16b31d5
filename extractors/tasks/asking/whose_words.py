"""Lời ấy của ai: a piece behind what is to be done that only says whose words it was.

Ngư dân phải bật thiết bị định vị; ‖ đó là yêu cầu của Chi cục trưởng Phan Văn Biển tại lễ ra quân
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.view import View, words

_WHOSE_WORDS = words(
    r"(?:đó|đây|trên đây) (?:cũng |chính |còn )?là (?:một trong (?:những|các) )?(?:những |các )?(?:nội dung )?(?:yêu cầu|đề nghị|chỉ đạo|ý kiến"
    r"|phát biểu|nhấn mạnh|lưu ý|kiến nghị|khẳng định|đề xuất|kết luận|quán triệt)(?!\w)[^,;:.]{0,30}?(?: của (?P<who>[^,;:.]{3,80}?)(?=,|$| (?:đối với|với|tại|trong|ở|khi|sáng|chiều|gửi)(?!\w))|$)"
)


def whose_words(view: View, start: int, end: int) -> tuple[Span | None] | None:
    """Who said what stands before the clause `[start, end)`, (None,) where he is not named; None where the clause says more."""
    said = view.match(_WHOSE_WORDS, start, end)
    if said is None:
        return None
    return (said.span("who") if said["who"] else None,)
