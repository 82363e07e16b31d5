"""Số thứ tự trong bảng quét: a lone digit in a cell is what OCR reads worst, and its neighbours tell what it is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

_LONGEST = 3  # characters of a misread number


def numbers_between(first_cells: Sequence[str]) -> dict[int, str]:
    """The numbers of rows that were misread, by row: “E)” between “2” and “4” is “3”.

    Rows between the two that are numbered otherwise ("I", "a", a whole heading) say nothing and stay.
    """
    numbered = [(row, int(text)) for row, cell in enumerate(first_cells) if (text := cell.strip(" .")).isdecimal()]
    found = {}
    for (above, low), (below, high) in pairwise(numbered):
        misread = [row for row in range(above + 1, below) if _is_misread(first_cells[row])]
        if high - low == 2 and len(misread) == 1:
            found[misread[0]] = str(low + 1)
    return found


def _is_misread(cell: str) -> bool:
    return 0 < len(cell) <= _LONGEST and not set(cell) <= set("IVXH.") and not (len(cell) == 1 and cell.islower())
