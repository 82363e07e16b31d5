"""Văn bản được thông qua, được nghe: an item that names a paper below what was adopted, heard or discussed is no task.

Hội nghị thống nhất thông qua: ‖ - Báo cáo kết quả kiểm tra, giám sát ‖      Hội nghị đã nghe: ‖ a) Tờ trình về … ‖
No: "yêu cầu các đơn vị: ‖ - Báo cáo kết quả trước ngày 15/6".
"""

from __future__ import annotations

from extractors.layout.layout import Layout
from extractors.layout.view import View, words
from extractors.tasks.likely.lead_ins import LeadIn

_TAIL = 80  # letters of a lead-in that say what it brings in
_PAPER = words(
    r"(?:\d+ )?(?:các |những )?(?:dự thảo )?(?:báo cáo|tờ trình|nghị quyết|đề án|phương án|kế hoạch|quy chế|chương trình|biên bản"
    r"|đề cương|văn kiện|điều lệ|danh sách)(?!\w)"
)
_ADOPTED = words(
    r"(?<!\w)(?:thông qua|đã nghe|được nghe|lắng nghe|nghe|xem xét|thảo luận|cho ý kiến|trình bày|biểu quyết)(?!\w)"
    r"(?!.*(?<!\w)(?:yêu cầu|đề nghị|giao|nhiệm vụ|chỉ đạo)(?!\w))"
)


def names_paper(seen: View, laid: Layout, start: int, end: int, lead_in: LeadIn | None) -> bool:
    """Whether the clause `[start, end)` below `lead_in` only names a paper that was adopted, heard or discussed."""
    if lead_in is None or not seen.match(_PAPER, start, end):
        return False
    brings = laid.placed[lead_in.block].block
    return seen.search(_ADOPTED, max(brings.body, brings.end - _TAIL), brings.end) is not None
