"""Chỉ tiêu hay kết quả: the pieces of evidence for a quantity are weighed, and the heavier side decides.

phấn đấu đạt 95% → chỉ tiêu      đã giải ngân 7,5 tỷ đồng → kết quả      đạt 72,4% kế hoạch → kết quả
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from extractors.targets.weights import WEIGHTS

Kind = Literal["target", "result"]
AHEAD = "period:future"
# Against these a year to come only says for when something was decided, granted or reckoned: "đã phân bổ 12 tỷ đồng cho năm 2027".
_IS_OVER = frozenset(
    (
        "tense:past",
        "tense:estimate",
        "tense:granted",
        "tense:compared",
        "tense:elsewhere",
        "tense:approve",
        "tense:vote",
        "unit:guests",
    )
)
_SET_THERE = frozenset(("near:aim", "next:aim", "tense:aim"))
_ASKED_FOR = (
    frozenset(("tense:ask", "near:raise")),
    frozenset(("tense:ask", "change:step")),  # "BQL xin tăng từ 7.000 đồng lên ‖ 8.500 đồng ‖"
    frozenset(("tense:ask", "near:do", "next:do")),  # "tổ 3 đề xuất đầu tư ‖ 4,2 km ‖"
)
# "giá bơm hiện thu 130.000 đồng, xin giảm còn ‖ 115.000 đồng ‖", "đề xuất thêm ‖ 02 phòng ‖".
_ASKS, _ASKED_ONCE = "tense:ask", frozenset(("was:past", "part:result"))
_ASKED_NEXT = frozenset(("next:ask", "next:less", "next:more", "next:keep", "next:norm"))
# "Chi hội đi tuyên truyền, vận động được ‖ 60 hộ ‖ trở lên": asked of somebody.
_OR_MORE, _NEARLY = frozenset(("after:or_more", "next:gained")), 1.0
_CLOSE = 1.0
# What was done or reached, told in a part of results behind the figure that was planned.
_BEHIND_PLAN = frozenset(("part:result", "before:target"))
_DONE_THEN = frozenset(("near:do", "near:reach", "near:reached", "near:finish"))

# What news foresees, but for what a figure before it has told.
_FORESEEN = frozenset(("expected", "tense:foreseen in telling"))
_TOLD_BEFORE = frozenset(
    ("was:past", "before:result", "voted", "near:estimate", "in:estimate", "was:estimate", "near:past", "bracket")
)
_OF_PAST = frozenset(("doc:report", "head:result", "period:past"))
_INTENDED = frozenset(("tense:aim", "tense:ask", "tense:foreseen", "tense:future", "bracket"))
_PLANNED = frozenset(("head:target", "topic:none in deciding"))
_PART_DONE = (frozenset(("of_total", "topic:none")), frozenset(("of_total", "tense:assigned in telling")))


def leaning(evidence: Sequence[str]) -> float:
    """How far the evidence leans to a target (above 0) or to a result."""
    return sum(WEIGHTS.get(one, 0.0) for one in evidence)


def kind_of(evidence: Sequence[str]) -> tuple[Kind, str]:
    """The kind that the evidence speaks for, and the piece that spoke loudest for it."""
    total = highest = lowest = 0.0
    target = result = ""
    known = WEIGHTS.get
    for one in evidence:
        weight = known(one, 0.0)
        total += weight
        if weight > highest:
            highest, target = weight, one
        elif weight < lowest:
            lowest, result = weight, one
    if total <= 0 and AHEAD in evidence and _IS_OVER.isdisjoint(evidence):
        return "target", AHEAD  # nothing is reached in a year that is still to come
    if -_CLOSE < total <= 0 and _SET_THERE.issubset(evidence):
        return "target", "near:aim"  # among results: "… đạt 29,6 triệu, trong khi nghị quyết đề ra là ‖ 30 triệu ‖"
    if total <= 0 and any(map(frozenset(evidence).issuperset, _ASKED_FOR)):
        return "target", "near:raise"  # "năm rồi 1,35 triệu/ha, tổ bơm xin tăng lên ‖ 1,5 triệu/ha ‖"
    asked = total <= 0 and _ASKS in evidence and not _ASKED_NEXT.isdisjoint(evidence)
    if asked and ("asked anew" in evidence or _ASKED_ONCE.isdisjoint(evidence)):
        return "target", _ASKS
    if total <= 0 and _FORESEEN.issubset(evidence) and _TOLD_BEFORE.isdisjoint(evidence):
        return "target", "tense:foreseen"  # news: "hội nghị tới ‖ dự kiến ‖ trao chứng nhận cho 8 dự án"
    if total > 0 and _OF_PAST.issubset(evidence) and _INTENDED.isdisjoint(evidence):
        return "result", "period:past"  # a report: "+ Năm 2025: Thu tiền thuê đất ‖ được giao cho 19 hộ ‖"
    if total > 0 and any(map(frozenset(evidence).issuperset, _PART_DONE)) and _PLANNED.isdisjoint(evidence):
        return "result", "of_total"  # "GPMB ao cá: ‖ chi trả 31/33 hộ"
    if total > 0 and "set beside" in evidence:
        return "result", "then:same_time"  # "quý I dự kiến tăng 9% ‖ (cùng kỳ tăng 8%)"
    if -_NEARLY < total <= 0 and _OR_MORE.issubset(evidence) and any(one.startswith("task in") for one in evidence):
        return "target", "after:or_more"
    if total > 0 and _BEHIND_PLAN.issubset(evidence) and not _DONE_THEN.isdisjoint(evidence):
        return "result", "part:result"  # "KẾT QUẢ: Chỉ tiêu cả năm 60 hội viên, ‖ thực hiện 25 hội viên, đạt 41,7%"
    return ("target", target) if total > 0 else ("result", result)
