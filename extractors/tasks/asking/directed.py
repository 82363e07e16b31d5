"""Lãnh đạo chỉ đạo ở vế sau: an officer who praised first directs a body in a later piece of his sentence.

Chủ tịch biểu dương các HTX; ‖ đồng thời chỉ đạo ‖ các xã rà soát …      No: "Sở A rà soát dự án; ‖ chỉ đạo các đơn vị …" (its own work)
"""

from __future__ import annotations

from extractors.layout.view import View, words
from extractors.tasks.clauses import sentence_start
from extractors.tasks.who.agency_heads import starts_agency

_DIRECTS = words(r"chỉ đạo(?!\w)")
_PRAISED = words(
    r"(?<!\w)(?:biểu dương|ghi nhận|đánh giá|chia sẻ|hoan nghênh|cảm ơn|phê bình|chỉ ra|nhấn mạnh|yêu cầu|đề nghị)(?!\w)"
)
_OFFICER = words(
    r"(?<!\w)(?:đồng chí|ông|bà|chủ tịch|bí thư|thủ tướng|giám đốc|trưởng ban|thường trực|ban thường vụ|lãnh đạo)(?!\w)"
)
_REACH = 260  # letters


def officer_directs(view: View, at: int, whom: int) -> bool:
    """Whether "chỉ đạo" at `at` directs the body at `whom`, in a sentence that began with what an officer praised."""
    if not view.match(_DIRECTS, at) or starts_agency(view, whom) is None:
        return False
    opening = sentence_start(view.text, at, _REACH)
    return view.search(_PRAISED, opening, at) is not None and view.search(_OFFICER, opening, at) is not None
