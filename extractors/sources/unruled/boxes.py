"""Chữ và chỗ của nó trên trang: words with their boxes, put into lines and the lines into pieces.

Any unit of length does; tops are smaller than bottoms. Widths are told in `size`, the usual height of a word.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

_SAME_LINE = 0.5  # share of the lower of two words that lies beside the other
_APART = 0.75  # sizes between two words of a line that may stand in different columns: a space has 0.3


@dataclass(frozen=True, slots=True)
class Box:
    """A word, where it stands, and its place among its reader's words."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    place: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """Words side by side, from left to right: a line of the page, or the part of one that stands in a column."""

    boxes: tuple[Box, ...]
    top: float
    bottom: float

    @property
    def left(self) -> float:
        """Where its first word begins."""
        return self.boxes[0].left

    @property
    def right(self) -> float:
        """Where its last word ends."""
        return self.boxes[-1].right

    @property
    def middle(self) -> float:
        """Its height on the page."""
        return (self.top + self.bottom) / 2

    @property
    def text(self) -> str:
        """Its words."""
        return " ".join(box.text for box in self.boxes)


def size_of(boxes: Sequence[Box]) -> float:
    """The usual height of a word."""
    return median(box.bottom - box.top for box in boxes)


def lines_of(boxes: Iterable[Box]) -> list[Row]:
    """The lines from top to bottom; words half a line lower, as beside a cell set in its middle, are another line."""
    found: list[list[Box]] = []
    for box in sorted(boxes, key=lambda one: one.top + one.bottom):
        for line in found[:-4:-1]:
            top, bottom = _ends(line)
            if min(bottom, box.bottom) - max(top, box.top) >= _SAME_LINE * min(bottom - top, box.bottom - box.top):
                line.append(box)
                break
        else:
            found.append([box])
    return sorted(map(row_of, found), key=lambda line: line.middle)


def row_of(boxes: Iterable[Box]) -> Row:
    """Words side by side as one."""
    words = tuple(sorted(boxes, key=lambda box: box.left))
    return Row(words, *_ends(words))


def _ends(boxes: Sequence[Box]) -> tuple[float, float]:
    return median(box.top for box in boxes), median(box.bottom for box in boxes)


def pieces_of(line: Row, size: float) -> list[Row]:
    """The line cut where words stand so far apart that they may belong to different columns."""
    found: list[list[Box]] = []
    for box in line.boxes:
        if found and box.left - found[-1][-1].right < _APART * size:
            found[-1].append(box)
        else:
            found.append([box])
    return [row_of(piece) for piece in found]


def said(cell: Iterable[Box]) -> str:
    """The words of a cell as one line; what a dash parts at the end of a line is one word again."""
    text, before = "", None
    for box in cell:
        if before is not None and not (box.left < before.right and len(before.text) > 1 and before.text[-1] == "-"):
            text += " "
        text += box.text
        before = box
    return text
