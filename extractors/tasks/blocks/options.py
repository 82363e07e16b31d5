"""Dòng nêu phương án để chọn: lines that set out one of several options, none of which is to be done yet.

Các phương án di dời lò gạch: ‖ - Phương án 1: Dời về cụm làng nghề. ‖ - Phương án 2: Dựng khu mới.
No: "Chọn phương án 1: dời về cụm làng nghề", "Phương án 1: ‖ Công an xã ‖ chốt chặn …" (somebody acts), one option alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extractors.layout.sections import Placed
from extractors.layout.view import View, spelt, words
from extractors.tasks.who.agency_heads import starts_agency

_OPTION = words(
    r"\W*(?:phương án|giải pháp|lựa chọn)(?: thứ)? (?:\d{1,2}|[ivx]{1,3}|nhất|một|hai|ba|bốn|[abc])\s?(?:\([^)]{2,60}\)\s?)?:\W*"
)
_NAMED = spelt("phương án", "giải pháp", "lựa chọn")


def options_of(seen: View, placed: Sequence[Placed]) -> frozenset[int]:
    """The numbers of the blocks that set out options beside each other."""
    if not seen.has_any(_NAMED[seen.plain], 0, len(seen.text)):
        return frozenset()
    found = [index for index, item in enumerate(placed) if _sets_out(seen, item)]
    beside = {(one, two) for one, two in pairwise(found) if placed[one].heads == placed[two].heads}
    return frozenset(index for pair in beside for index in pair)


def _sets_out(seen: View, item: Placed) -> bool:
    block = item.block
    option = seen.match(_OPTION, block.body, block.end) if block.table is None else None
    return option is not None and option.end() < block.end and starts_agency(seen, option.end()) is None
