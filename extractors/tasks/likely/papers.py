"""Văn bản được thông qua, được nghe: a clause that names a paper behind or below what was adopted, heard or discussed is no task.

Hội nghị thống nhất thông qua: ‖ - Báo cáo kết quả kiểm tra, giám sát ‖      Hội nghị đã nghe: ‖ a) Tờ trình về … ‖
Hội nghị thông qua dự thảo báo cáo tháng 6; ‖ báo cáo kết quả kiểm tra ‖; ‖ dự thảo Kế hoạch phối hợp ‖
No: "yêu cầu các đơn vị: ‖ - Báo cáo kết quả trước ngày 15/6".
"""

from __future__ import annotations

from extractors.layout.layout import Layout
from extractors.layout.view import View, words
from extractors.tasks.likely.lead_ins import LeadIn
from extractors.tasks.likely.passages import Passage

_TAIL = 80  # letters of a lead-in that say what it brings in
_REACH = 900  # letters of the sentence before a clause
_PAPER = words(
    r"(?:\d+ )?(?:các |những )?(?:dự thảo )?(?:báo cáo(?! [^;:.]{3,140} trình [^;:.]{3,60} (?:vào|trước)(?!\w))|tờ trình|nghị quyết|đề án|phương án|kế hoạch|quy chế|chương trình|biên bản"
    r"|đề cương|văn kiện|điều lệ|danh sách)(?!\w)"
)  # but "báo cáo kết quả giám sát trình Hội đồng nhân dân ‖ vào ‖ kỳ họp giữa năm" is work
_VERBS = r"(?:thông qua|đã nghe|được nghe|lắng nghe|nghe|xem xét|thảo luận|cho ý kiến|trình bày|biểu quyết)"
_ADOPTED = words(rf"(?<!\w){_VERBS}(?!\w)(?!.*(?<!\w)(?:yêu cầu|đề nghị|giao|chỉ đạo)(?!\w))")
_BRINGS_IN = words(rf"(?<!\w){_VERBS}(?!\w)(?!.*(?<!\w)(?:yêu cầu|đề nghị|giao|nhiệm vụ|chỉ đạo)(?!\w))")


def names_paper(seen: View, laid: Layout, passage: Passage, lead_in: LeadIn | None) -> bool:
    """Whether a clause below `lead_in` only names a paper that was adopted, heard or discussed."""
    clause = passage.clause
    if not seen.match(_PAPER, clause.start, clause.end):
        return False
    if not clause.opens:
        first = max(laid.placed[passage.block].block.body, clause.start - _REACH)
        begins = max(first, seen.low.rfind(". ", first, clause.start))
        if seen.search(_ADOPTED, begins, clause.start):
            return True
    if lead_in is None:
        return False
    brings = laid.placed[lead_in.block].block
    return seen.search(_BRINGS_IN, max(brings.body, brings.end - _TAIL), brings.end) is not None
