"""Cột cách nhau bằng dấu tab: where lines stand in columns, as a table comes out of Word or Excel when it is pasted.

    STT ⇥ Nội dung ⇥ Người thực hiện        1 ⇥ Gửi thư mời ⇥ Văn phòng
No: "1. ⇥ Mở lớp", "UBND XÃ ⇥ CỘNG HÒA XÃ HỘI …": a single gap only moves what stands behind it.
"""

from __future__ import annotations

import re

_FEWEST_GAPS = 2
_GAPS = re.compile(r"\S[^\S\n]*\t[^\S\n]*(?=\S)")


def in_columns(text: str) -> list[tuple[int, int]]:
    """The spans of rows below each other that have at least three columns, the first row all of its cells."""
    if text.count("\t") < 2 * _FEWEST_GAPS:
        return []
    found: list[tuple[int, int]] = []
    rows = width = start = stop = at = 0
    for line in text.splitlines(keepends=True):
        tabs = line.rstrip().count("\t")
        if rows and 0 < tabs <= width:
            rows, stop = rows + 1, at + len(line)
        else:
            if rows > 1:
                found.append((start, stop))
            rows = int(tabs >= _FEWEST_GAPS and len(_GAPS.findall(line)) == tabs)
            width, start, stop = tabs, at, at + len(line)
        at += len(line)
    if rows > 1:
        found.append((start, stop))
    return found
