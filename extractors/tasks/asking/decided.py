"""Điều cuộc họp quyết định: a lead-in by which those who met say that what follows was decided on, and so is to be done.

Cuộc họp quyết định các việc sau: ‖ …      Sau khi bàn bạc, mọi người nhất trí: ‖ …      Những việc đã được thống nhất: ‖ …
No: what was adopted or who was chosen ("biểu quyết thông qua các nội dung sau:", "thống nhất bầu:").
"""

from __future__ import annotations

from typing import NamedTuple

from domain.extraction import Span
from extractors.layout.view import View, words
from extractors.tasks.who.agencies import agency_at

_AGREES = r"(?:(?:đi đến )?(?:thống nhất|nhất trí|đồng thuận|đồng ý)|quyết định|quyết nghị|chốt(?: lại)?)"
# An officer or an office decides, too; those who met are named, or what they did before: "Các anh chị bàn bạc và ‖ quyết định ‖:".
_ALONE = words(r".*(?<!\w)(?:quyết định|quyết nghị)(?: như sau| sau đây)?\W*$")
_MET = words(
    r"(?<!\w)(?:cuộc họp|buổi họp|phiên họp|hội nghị|đại hội|kỳ họp|bàn bạc|thảo luận|trao đổi|họp bàn|mọi người|bà con|toàn thể"
    r"|tập thể|thành viên|hai bên|các bên|anh chị|anh em|xã viên|phụ huynh)(?!\w)"
)
_MATTERS = r"(?:nội dung|việc|công việc|vấn đề|điểm|điều|ý|điều khoản|quyết định)"
_DECIDES = words(
    rf"(?:.*(?<!\w))?(?:{_AGREES}(?: (?:thống nhất|nhất trí|cao|với nhau))*"
    rf"(?: về| thực hiện)?(?: (?:các|những|một số|mấy|\d+))?(?: {_MATTERS}(?: (?:chính|cụ thể|quan trọng))?)?"
    r"(?: như sau| sau đây| sau| dưới đây)?"
    r"|có (?:các |những |một số )?quyết định(?: sau| như sau)?"
    rf"|(?:các|những|một số) {_MATTERS} (?:đã |được |cuộc họp |buổi họp |hội nghị )*{_AGREES})\W*$"
)
_RIGHT_BEHIND = words(rf"[ ,]*(?:đã |cùng )*(?:(?:bàn bạc|thảo luận|trao đổi)(?:,| và) )?{_AGREES}(?!\w)")
_ADOPTS = words(
    r"(?<!\w)(?:thông qua|bầu|khen thưởng|kỷ luật|phê duyệt|chuẩn y|tờ trình|báo cáo|nhân sự|danh sách|kết quả)(?!\w)"
)


class Decided(NamedTuple):
    """Who decided on work of his own, where a body is named right before."""

    who: Span | None


def decided_there(view: View, start: int, colon: int) -> Decided | None:
    """Who decided, if what stands before the colon only says that those who met decided on what follows; else None."""
    if not view.match(_DECIDES, start, colon) or view.search(_ADOPTS, start, colon):
        return None
    if view.match(_ALONE, start, colon) and (view.text[start:colon].isupper() or not view.search(_MET, start, colon)):
        return None
    agency = agency_at(view, start, colon)
    own = agency is not None and view.match(_RIGHT_BEHIND, agency, colon) is not None
    return Decided((start, agency) if own and agency is not None else None)
