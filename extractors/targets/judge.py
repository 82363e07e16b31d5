"""Chỉ tiêu hay kết quả: the hard decision, by the words before the figure, the part of the document and the task.

phấn đấu đạt 95% → chỉ tiêu      đã giải ngân 7,5 tỷ đồng → kết quả      đạt 72,4% kế hoạch → kết quả
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from extractors.layout.sections import Mode
from vitext.fold import fold

Kind = Literal["target", "result"]

# Cues are matched on folded text; of two cues before a figure the nearer one speaks for it.
_TARGET_CUE = re.compile(
    r"\b(?:phan dau|phan dau|muc tieu|chi tieu|de ra|du kien|ke hoach (?:nam|giao|de ra)|duoc giao|toi thieu|it nhat|se|can|phai"
    r"|dam bao|bao dam|huong den|den (?:het )?nam 20\d\d|den cuoi nam|nang len|hoan thanh|de nghi|xin|giao|dang ky|cam ket)\b"
)
_RESULT_CUE = re.compile(
    r"\b(?:da|uoc|dat duoc|thuc hien duoc|hien co|hien nay|toan (?:tinh|huyen|xa|thanh pho) co|co mat|vang|thu duoc|tinh den|den nay"
    r"|so voi cung ky|so voi nam|cung ky|luy ke|trong do co|duoc (?:cap|cong nhan|ho tro|giai ngan|thanh lap)|con (?:lai )?|tong so|bieu quyet|tan thanh"
    r"|nhat tri|dong y|y kien|gom co|von|tu chuc|ngung hoat dong|bi |do [a-z ]{0,12} trong ky)\b"
)
_OF_PLAN = re.compile(r"\s*(?:so voi )?(?:ke hoach|chi tieu|nghi quyet|du toan|so voi|cung ky|muc tieu)")
_BENCHMARK = re.compile(
    r"\(\s*(?:binh quan )?(?:ca nuoc|toan tinh|toan quoc|muc binh quan|nam truoc|nam \d{4}|cung ky)[^()]{0,40}$"
)
_REACH = 160


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a quantity stands: the mode of its part, whether in a directive, and where its clause begins."""

    mode: Mode
    in_task: bool
    clause_start: int


def kind_of(text: str, start: int, end: int, standing: Standing, *, grew: bool) -> tuple[Kind, str]:
    """The kind of the quantity at `text[start:end]` and the rule that decided; `grew` marks a change against a base."""
    before = fold(text[max(standing.clause_start, start - _REACH) : start]).casefold()
    after = fold(text[end : end + 40]).casefold()
    if _BENCHMARK.search(before):
        return "result", "benchmark"
    if _OF_PLAN.match(after) and not standing.in_task:
        return "result", "of-plan"
    target, result = _last(_TARGET_CUE, before), _last(_RESULT_CUE, before)
    if standing.in_task:
        return ("result", "past-in-task") if result > target and _done(before) else ("target", "in-task")
    if grew and standing.mode != "task":
        return "result", "change"
    if max(target, result) >= 0 and (standing.mode == "none" or target != result):
        if standing.mode == "task" and not _done(before):
            return "target", "section"
        if standing.mode == "result" and target <= result:
            return "result", "section"
        return ("target", "cue") if target > result else ("result", "cue")
    return ("target", "section") if standing.mode == "task" else ("result", "section")


def _last(cue: re.Pattern[str], before: str) -> int:
    return max((found.start() for found in cue.finditer(before)), default=-1)


def _done(before: str) -> bool:
    return bool(re.search(r"\b(?:da|hien co|hien nay|tinh den|den nay|cung ky|uoc thuc hien)\b", before))
