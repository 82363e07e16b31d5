"""Dòng báo họp: lines that say who leads a meeting that is called, what is talked about there, who comes, when and where.

Sở A tổ chức buổi làm việc, cụ thể như sau: ‖ 1. Chủ trì: Lãnh đạo Sở. ‖ 2. Nội dung: Đánh giá tình hình … ‖ 3. Thời gian: …
No: "… ‖ 4. Công tác chuẩn bị: ‖ - Giao Sở A …" (work for the meeting), or the lines below a task ("1. Mở lớp ‖ - Nội dung: …").
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.layout.sections import Placed
from extractors.layout.view import View, spelt, words

_CALLS = words(
    r"(?:[^:]*?(?<!\w))?(?:tổ chức|triệu tập|mời|chủ trì|thông báo|tham dự|dự)(?!\w)[^:]{0,120}?(?<!\w)(?:họp|hội nghị|buổi làm việc|làm việc"
    r"|cuộc họp|phiên họp|hội thảo|tọa đàm|hội ý|giao ban)(?!\w)[^:]{0,200}:\W*$"
)
_LABEL = words(
    r"\W*(?:(?:người |đồng chí |đơn vị )?chủ (?:trì|tọa)|nội dung|thành phần|thời gian|địa điểm|hình thức|chương trình|đối tượng|trang phục"
    r"|phương tiện)(?:(?:,| và)? (?:chủ trì|nội dung|thành phần|thời gian|địa điểm|hình thức|chương trình))*"
    r"(?: (?:chính|cuộc họp|buổi họp|họp|làm việc|buổi làm việc|hội nghị|tham dự|dự họp|tham gia|dự|tổ chức|chủ trì|mời|được mời))*\s?:"
)
_WHEN, _FEWEST = words(r"\W*(?:nội dung, |hình thức, )?thời gian(?!\w)"), 3
_LONGEST = 700  # letters of what brings such lines in
_MEETS = spelt("họp", "làm việc", "hội nghị", "hội thảo", "tọa đàm", "giao ban", "hội ý")


def lines_of_calls(seen: View, placed: Sequence[Placed]) -> frozenset[int]:
    """The numbers of the blocks that only describe a meeting which the paragraph above them calls."""
    found: set[int] = set()
    for index, item in enumerate(placed[:-1]):
        block = item.block
        near = max(block.start, block.end - _LONGEST)
        if (
            block.table
            or ":" not in seen.text[block.end - 2 : block.end + 1]
            or not seen.has_any(_MEETS[seen.plain], near, block.end)
        ):
            continue
        if seen.match(_LABEL, block.body, block.end) or not seen.match(_CALLS, near, block.end):
            continue
        found |= _below(seen, placed, index + 1)
    return frozenset(found)


def _below(seen: View, placed: Sequence[Placed], first: int) -> set[int]:
    """The lines with such labels from `first` on, with what stands below them; none where they are few or say no time."""
    lines: set[int] = set()
    labelled, when, level = 0, False, placed[first].level
    for index in range(first, len(placed)):
        block = placed[index].block
        label = block.table is None and seen.match(_LABEL, block.body, block.end) is not None
        if not label and (index == first or not block.kind or placed[index].level <= level):
            break
        if label and placed[index].level <= level:
            labelled, when = labelled + 1, when or seen.match(_WHEN, block.body, block.end) is not None
        lines.add(index)
    return lines if labelled >= _FEWEST and when else set()
