"""Bảng không kẻ trên bản quét: found by where the words of a page stand, then read column by column.

What was read across the page says where the columns are. The letters are those of the second look, in which no column
stands beside another; where that makes no table, the first look's may.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from domain.errors import ThukyError
from extractors.sources import caged
from extractors.sources.lines import Line
from extractors.sources.texts import CELL_BREAK, ReadLimits
from extractors.sources.unruled.boxes import Box
from extractors.sources.unruled.find import Area, Board, areas, boards
from extractors.sources.unruled.told import COLUMNS_INFERRED

from .looks import words_on
from .numbers import numbers_between
from .pictures import Picture, Place, Strips
from .put_together import put_together
from .tesseract import Word, line_of

_ONE_BLOCK = ("--psm", "6")
_APART = 0.8  # sizes without ink between two pieces of a column
_UNSURE = 60.0
_AROUND = 0.6  # sizes above and below a table that are looked at, too: marks and tails


@dataclass(frozen=True, slots=True)
class Told:
    """A table: its place on the page (pixels), its rows as lines, and what is needed to find the rest of it."""

    board: Board
    rows: tuple[Line, ...]

    def holds(self, word: Word) -> bool:
        """Whether a word of the page is one of the table's."""
        return self.board.top <= word.top + word.height / 2 <= self.board.bottom


def unruled(
    tesseract: Path, found: Sequence[Sequence[Word]], picture: Picture, limits: ReadLimits, before: Board | None
) -> list[Told]:
    """The tables without lines on a page whose words were `found`; `before` ended the page before."""
    words = [word for line in found for word in line]
    boxes = _boxes(words)
    places = areas(boxes, before)
    if not places:
        return []
    try:
        seen = _closer(tesseract, words, picture, places, limits)
    except ThukyError:  # what was read of the page stands
        seen = []
    kept = [word for word in words if not seen or not any(_is_in(word, area) for area in places)]
    closer = [*kept, *seen]
    for told in (closer, words):
        if tables := boards(_boxes(told), before):
            return [Told(board, tuple(_rows(board, told))) for board in tables]
    return []


def _boxes(words: Sequence[Word]) -> list[Box]:
    """The words without the specks that tesseract took for a letter."""
    return [
        Box(word.text, word.left, word.top, word.right, word.top + word.height, place)
        for place, word in enumerate(words)
        if len(word.text) > 1 or word.text.isdecimal() or word.sure >= _UNSURE
    ]


def _is_in(word: Word, area: Area) -> bool:
    return area.top <= word.top + word.height / 2 <= area.bottom


def _closer(
    tesseract: Path, words: Sequence[Word], picture: Picture, places: Sequence[Area], limits: ReadLimits
) -> list[Word]:
    """The words of the areas, read column by column, where they stand on the page."""
    path = Path(picture["rest"])
    made: Strips | None = caged.call(
        "extractors.sources.ocr.strips:strips",
        path.read_bytes(),
        seconds=limits.text_seconds,
        memory=limits.memory,
        what="Một trang ảnh",
        folder=str(path.parent),
        name=path.stem,
        places=[_place(area, words) for area in places],
    )
    if made is None:
        return []
    found = list[Word]()
    for line in words_on(tesseract, made["path"], limits, *_ONE_BLOCK):
        for word in line:
            middle = word.top + word.height / 2
            piece = min(made["pieces"], key=lambda one: max(one["top"] - middle, middle - one["bottom"]))
            across, down = piece["across"], piece["down"]
            found.append(replace(word, left=word.left + across, right=word.right + across, top=word.top + down))
    Path(made["path"]).unlink(missing_ok=True)
    return found


def _place(area: Area, words: Sequence[Word]) -> Place:
    """Where to look: as far above and below as marks and tails reach, but not half-way to what stands there."""
    others = [word for word in words if not _is_in(word, area)]
    above = max((word.top + word.height for word in others if word.top < area.top), default=0)
    below = min((word.top for word in others if word.top + word.height > area.bottom), default=area.bottom + area.size)
    gaps = [(left + right) / 2 for left, right in area.columns.gaps]
    return {
        "ends": [area.left - area.size, *gaps, area.right + area.size],
        "top": max(area.top - _AROUND * area.size, min(area.top, (above + area.top) / 2)),
        "bottom": min(area.bottom + _AROUND * area.size, max(area.bottom, (below + area.bottom) / 2)),
        "apart": _APART * area.size,
    }


def _rows(board: Board, words: Sequence[Word]) -> list[Line]:
    """The rows of a table as lines; the first one tells the reviewer how the columns were found."""
    rows = [[_cell([words[box.place] for box in cell]) for cell in row] for row in board.rows]
    if board.columns.numbered:
        for row, number in numbers_between([cells[0].text for cells in rows]).items():
            rows[row][0] = Line(number, ((0, len(number)),))
    head, *rest = [put_together(row, CELL_BREAK) for row in rows]
    return [replace(head, repairs=(*head.repairs, ((0, len(head.text)), COLUMNS_INFERRED))), *rest]


def _cell(words: Sequence[Word]) -> Line:
    return put_together([line_of([word]) for word in words], " ")
