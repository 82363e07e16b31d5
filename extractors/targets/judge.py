"""Chỉ tiêu hay kết quả: the hard decision, by the words before the figure, the part of the document and the task.

phấn đấu đạt 95% → chỉ tiêu      đã giải ngân 7,5 tỷ đồng → kết quả      đạt 72,4% kế hoạch → kết quả
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, cast

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
    r"\((?:[^()]{0,30}\b)?(?:ca nuoc|toan (?:tinh|quoc|huyen|xa|thanh pho)|binh quan|muc chung|nam truoc|(?:cuoi |dau )?nam \d{4}|cung ky|den \d|so du)[^()]{0,40}$"
)
_REACH = 160


# Heads and lead-ins that announce figures of either kind ("II. CHỈ TIÊU", "Kết quả 6 tháng đầu năm:").
_TARGET_HEAD = re.compile(
    r"chi tieu|muc tieu|phuong huong|nhiem vu|phan dau|ke hoach (?:quy|nam|thang|6 thang|san xuat|kinh doanh|phat trien|thuc hien|hoat dong)|du toan (?:thu|chi|nam)"
    r"|den (?:het |cuoi )?nam 20\d\d|giai phap|thoi gian toi"
)
_RESULT_HEAD = re.compile(
    r"ket qua|danh gia|tinh hinh|thuc trang|da dat|dat duoc|uu diem|han che|ton tai|nguyen nhan|so ket|tong ket|kiem diem|thanh phan|bieu quyet|da lam"
)
_VOTED = re.compile(
    r"\b(?:bieu quyet|tan thanh|nhat tri|khong dong y|y kien khac|so phieu|nghi quyet (?:nay )?duoc)\b[^.;]{0,40}$"
)
_STEP_FROM = re.compile(r"\btu\s*$")
_STEP_TO = re.compile(r"\s*(?:len|xuong|con)\b")
_MOST = re.compile(r"\b(?:tối đa|đa (?:chiều|dạng|mục|số|phần|ngành|năng))", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:nam|cuoi nam|thang \d{1,2}/)\s?(20\d\d)\b")
_BOUNDS = ("<=", "<", ">=")
_PLANNING = frozenset(("plan", "programme", "directive"))


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a quantity stands.

    `heads` are the heads and lead-ins above it, nearest first, as printed; `mode` is that of its part of the text;
    `document` is the kind of document and `year` its own year.
    """

    mode: Mode
    in_task: bool
    clause_start: int
    comparator: str
    document: str
    year: int | None = None
    heads: tuple[str, ...] = ()


def kind_of(text: str, start: int, end: int, standing: Standing, *, grew: bool) -> tuple[Kind, str]:
    """The kind of the quantity at `text[start:end]` and the rule that decided; `grew` marks a change against a base."""
    # "đa" and "đã" fold alike: words with "đa" are taken away before the past is looked for.
    before = fold(_MOST.sub(" ", text[max(standing.clause_start, start - _REACH) : start])).casefold()
    after = fold(text[end : end + 40]).casefold()
    if _BENCHMARK.search(before):
        return "result", "benchmark"
    if _STEP_FROM.search(before) and _STEP_TO.match(after):
        return "result", "step-from"
    years = _YEAR.findall(before)
    if years and standing.year and int(years[-1]) < standing.year and not standing.in_task:
        return "result", "past-year"
    if _VOTED.search(before[-70:]) and not standing.in_task:
        return "result", "vote"
    announced = _announced(standing)
    if _OF_PLAN.match(after) and not standing.in_task and announced != "target":
        return "result", "of-plan"
    target, result = _last(_TARGET_CUE, before), _last(_RESULT_CUE, before)
    done = _DONE.search(before)
    if standing.in_task:
        past = done and done.start() > target and not _VERB_OF_TASK.search(before[done.end() :])
        return ("result", "past-in-task") if past else ("target", "in-task")
    if announced == "target":
        return ("result", "past-under-target") if done and result > target else ("target", "head")
    if grew and target < 0:
        return "result", "change"
    if target >= 0 or result >= 0:
        return ("target", "cue") if target > result else ("result", "cue")
    if announced == "result":
        return "result", "head"
    if standing.comparator in _BOUNDS or standing.document in _PLANNING:
        return "target", "bound"
    return ("target", "section") if standing.mode == "task" else ("result", "section")


_DONE = re.compile(r"\b(?:da|hien co|hien nay|tinh den|den nay|cung ky|uoc thuc hien|nam truoc|la so du|so du)\b")
_VERB_OF_TASK = re.compile(r"\b(?:len|xuong|con|phan dau|dat)\b")


def _announced(standing: Standing) -> Kind | None:
    """What the nearest head says that says anything; in one that names both, order decides."""
    for head in standing.heads:
        key = fold(head).casefold()
        said = [(found.start(), "target") for found in _TARGET_HEAD.finditer(key)]
        said += [(found.start(), "result") for found in _RESULT_HEAD.finditer(key)]
        if said:  # a title is named by what it names first, a lead-in leads in what it names last
            return cast("Kind", (max if head.rstrip().endswith(":") else min)(said)[1])
    return None


def _last(cue: re.Pattern[str], before: str) -> int:
    return max((found.start() for found in cue.finditer(before)), default=-1)
