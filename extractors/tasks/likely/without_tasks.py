"""Văn bản không giao việc: diaries of a week, descriptions of an office, laws and standards, in which only what is asked of somebody is a task.

LỊCH CÔNG TÁC TUẦN ‖ Thứ 3, 08:00: họp …      Chuyên viên (hạng III) - Mã số: … ‖ 1. Nhiệm vụ ‖ 2. Tiêu chuẩn về trình độ
"""

from __future__ import annotations

from extractors.documents.rule_texts import lays_down_law
from extractors.documents.view import view_of
from extractors.layout.layout import Layout
from extractors.layout.view import View, words

_TITLES = 8  # blocks among which a title stands
_LONGEST = 160
_DIARY = words(r"[\W_]*lịch (?:công tác|làm việc|họp|hoạt động|trực|tiếp công dân|tuần)(?!\w)(?! (?:của|với) đoàn)")
_OFFICE = words(
    r"[^.;]*?(?<!\w)(?:mã số(?: ngạch)?\s*:|\(?hạng (?:i|ii|iii|iv|v|\d)\)"
    r"|(?:bản )?mô tả (?:công việc|vị trí việc làm)|chức danh nghề nghiệp)"
)
_DUTIES = words(r"[\W_]*(?:nhiệm vụ|công việc|chức trách)(?!\w)[^.;]{0,60}$")
_QUALIFIED = words(
    r"[\W_]*(?:tiêu chuẩn|yêu cầu) (?:về|đối với|chung về|của) (?:đạo đức|trình độ|năng lực|phẩm chất|vị trí"
    r"|chuyên môn|ứng viên)"
)


def gives_no_tasks(seen: View, laid: Layout) -> bool:
    """Whether a text is a diary, a law or the description of an office."""
    if lays_down_law(view_of(seen.text)):
        return True
    for placed in laid.placed[:_TITLES]:
        block = placed.block
        if block.end - block.body > _LONGEST:
            break
        if seen.match(_DIARY, block.body, block.end) and seen.text[block.body : block.end].lstrip("*# ")[:4].isupper():
            return True
    return _describes_office(seen, laid)


def _describes_office(seen: View, laid: Layout) -> bool:
    """Whether duties and what their holder must be able to do stand in lines of their own, or below the name of an office."""
    short = [
        (placed.block.body, placed.block.end)
        for placed in laid.placed
        if placed.block.end - placed.block.body <= _LONGEST
    ]
    if not any(seen.match(_DUTIES, start, end) for start, end in short):
        return False
    return any(seen.match(_OFFICE, start, end) or seen.match(_QUALIFIED, start, end) for start, end in short)
