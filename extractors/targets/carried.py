"""Kỳ nói ở trên: the time that opens an earlier sentence of a paragraph, or stands in a heading or lead-in, holds for its figures.

    Trong 5 tháng đầu năm 2023, công an xử phạt 421 trường hợp. ‖ Thanh tra xử phạt 52 trường hợp.
    (1) Mục tiêu đến hết năm 2026: ‖ - 100% khu công nghiệp có trạm 5G
No: "so với cùng kỳ năm 2024", "tại Quyết định ngày 12/5" (no opening): times that only compare or name a thing.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from extractors.layout.sections import Placed
from vitext.periods import FoundPeriod

_DAYS = frozenset(("day", "short_day", "near", "week", "now", "lunar", "years"))
# What there is on the day of writing is not of the time said above: "Hiện toàn tỉnh có 412 HTX".
_NOW = re.compile(
    r"(?<!\w)(?:hiện(?: nay| tại| có| toàn|,)|hiện (?:huyện|xã|tỉnh)|đến nay|hien (?:nay|tai|co|toan)|den nay)(?!\w)"
)
_OPENS = 24  # signs: so near the beginning of a sentence a time opens it
_LONGEST_HEAD = 240


def carried(
    low: str,
    placed: Sequence[Placed],
    at: int,
    start: int,
    clause: int,
    timely: Sequence[FoundPeriod],
    starts: Sequence[int],
) -> FoundPeriod | None:
    """The time said before the figure at `start` of the clause at `clause` in block `at`, None for none.

    `low` is the text in small letters; `timely` begin at `starts`, sorted.
    """
    item = placed[at]
    if _NOW.search(low, clause, start):
        return None
    for one in reversed(timely[bisect_left(starts, item.block.start) : bisect_left(starts, start)]):
        if one.form not in _DAYS and one.relation != "from" and _opens(low, one.span[0], item.block.body):
            return one
    lead_in = _lead_in(low, placed, at)
    for over in (*([lead_in] if lead_in is not None else []), *reversed(item.heads)):
        block = placed[over].block
        if over != lead_in and (not block.kind or block.end - block.start > _LONGEST_HEAD):
            continue  # a title names the year of the paper
        said = timely[bisect_left(starts, block.start) : bisect_left(starts, block.end)]
        said = [one for one in said if one.form not in _DAYS]
        if said:
            return said[-1] if len({one.edges for one in said}) == 1 else None
    return None


def _opens(low: str, at: int, floor: int) -> bool:
    """Whether a time stands at the beginning of a sentence: right there, or after a few words and a comma."""
    begins = max(low.rfind(". ", floor, at) + 2, low.rfind("\n", floor, at) + 1, low.rfind("; ", floor, at) + 2, floor)
    return at - begins < _OPENS and "(" not in low[begins:at]


def _lead_in(low: str, placed: Sequence[Placed], at: int) -> int | None:
    """The nearest unlabelled block above a labelled one, if it ends in a colon."""
    if not placed[at].block.kind:
        return None
    for before in range(at - 1, max(at - 40, -1), -1):
        block = placed[before].block
        if not block.kind:
            return before if ":" in low[block.end - 3 : block.end] else None
    return None
