"""Dòng ghi ai chủ trì ngay dưới đề mục: who does what is listed below a line that names nobody's work but who leads.

I. PHẦN LỄ ‖ Chủ trì: ‖ Ban Quản lý di tích ‖; phối hợp: thôn Phú Hội ‖ - Hoàn chỉnh văn tế. ‖ - Sơn lại cổng.
No: "I. Thành phần ‖ Chủ trì: ông A ‖ - Tham dự: …" (who led the meeting).
"""

from __future__ import annotations

from domain.extraction import Span
from extractors.layout.modes import folded
from extractors.layout.sections import Placed
from extractors.layout.view import View
from extractors.tasks.blocks.bare_points import NO_TOPIC
from extractors.tasks.blocks.details import detail_of
from extractors.tasks.blocks.several_details import details_of
from extractors.tasks.blocks.who_leads import lead_and_helpers
from extractors.tasks.words.verbs import predicate_at
from vitext.fold import in_both_spellings

_LONGEST = 200  # letters
_SAYS_WHO = tuple(in_both_spellings("chủ trì;phụ trách;phối hợp;đầu mối;thực hiện;đảm nhiệm"))


def leader_below_head(view: View, placed: tuple[Placed, ...], index: int) -> Span | None:
    """Who leads what is listed below the line numbered `index`, which stands right below a head; or None."""
    if index == 0 or index + 1 >= len(placed) or not placed[index - 1].is_head:
        return None
    block, below = placed[index].block, placed[index + 1]
    if block.kind or block.end - block.body > _LONGEST or not below.block.kind or below.is_head:
        return None
    if placed[index].heads[-1:] != (index - 1,) or index - 1 not in below.heads:
        return None
    if not view.has_any(_SAYS_WHO, block.body, block.end):
        return None
    if NO_TOPIC.match(folded(placed[index - 1].block.words(view.text)[:120])):
        return None
    items = [one.block for one in placed[index + 1 : index + 3] if one.block.kind == below.block.kind]
    if all(predicate_at(view, one.body, one.end) is None for one in items):
        return None
    details = details_of(view, block.body, block.end)
    told = next((one for one in details if one.kind == "lead"), None) or detail_of(view, block.body, block.end)
    if told is None or told.kind != "lead":
        return None
    lead = lead_and_helpers(view, *told.value)[0]
    return lead if lead[1] > lead[0] else None
