"""Chữ trên một trang PDF, bảng đọc theo ô: the letters of a page in its own order, but of tables row by row.

PDFium tells letters in the order in which they were drawn; a table so read is a heap of half sentences. Its lines are
looked for on a picture of the page, which also shows borders that are filled boxes; a table without lines is told by
where its words stand. Runs inside the cage.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass
from typing import NamedTuple

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from extractors.sources.pdf.gaps import lines_apart, with_gaps
from extractors.sources.pdf.places import boxes_of
from extractors.sources.ruled import Grid, grids
from extractors.sources.texts import CELL_BREAK
from extractors.sources.unruled.boxes import Box
from extractors.sources.unruled.find import Board, boards
from extractors.tables.heads import may_hold_heads
from vitext.lazy import regex

_STROKES = 6  # drawn shapes on a page with a table, at least
_LETTERS = 20
_DOTS = 150 / 72  # pixels a point
_TAILS = 1.5  # points that "g" and "y" reach over the line below them; a letter that touches a field is told in it
_MAX_PIXELS = 12_000_000
_LEAST_KEPT = 0.99  # share of the letters that must be in the text with rows
_LINE_END = regex(r"(?<![\x02\ufffe\u00ad])[ \t]*\r?\n[ \t]*")  # after those signs a word goes on

Words = Callable[[float, float, float, float], str]  # what stands between left, top, right and bottom (shares)


@dataclass(frozen=True, slots=True)
class _Table:
    """A table: its place as shares of the page, and its rows as lines of text."""

    left: float
    top: float
    right: float
    bottom: float
    rows: tuple[str, ...]


class Letters(NamedTuple):
    """The text of a page, the table without lines that ends it, and whether it has any such table."""

    text: str
    last: Board | None = None
    unruled: bool = False


def letters_of(page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage, before: Board | None = None) -> Letters:
    """The text of a page. A row of a table is one line, its cells parted by `CELL_BREAK`.

    `before` is the table without lines that ended the page before.
    """
    plain: str = text.get_text_range()
    spaced = with_gaps(plain, text)
    drawn = _count(plain) >= _LETTERS and _may_have_tables(page)
    worded = _count(plain) >= _LETTERS and (before is not None or may_hold_heads(plain))
    if not drawn and not worded:
        return Letters(spaced)
    found = grids(page.render(scale=_DOTS, grayscale=True).to_pil()) if drawn else []
    width, height = (math.ceil(side * _DOTS) for side in page.get_size())
    place = pypdfium2.PdfPosConv(page, (0, 0, width, height, 0))
    told = _unruled(text, place, found, width, height, before) if worded else []
    if not found and not told:
        return Letters(spaced)
    apart = lines_apart(spaced)

    def words(left: float, top: float, right: float, bottom: float) -> str:
        ends = [place.to_page(round(x * width), round(y * height)) for x, y in ((left, top), (right, bottom))]
        (first, last), (low, high) = (sorted(one) for one in zip(*ends, strict=True))
        low, high = low + _TAILS, high - _TAILS
        inside: str = text.get_text_bounded(left=first, bottom=low, right=last, top=high) if low < high else ""
        return inside

    tables = [*(_ruled(grid, words) for grid in found), *(_of_words(board, height) for board in told)]
    parted = "\n".join(_parts(sorted(tables, key=lambda one: one.top), words, apart))
    if _count(parted) < _LEAST_KEPT * _count(plain):
        return Letters(spaced)
    return Letters(parted, next((board for board in told if board.ends_page), None), bool(told))


def _unruled(
    text: pypdfium2.PdfTextPage,
    place: pypdfium2.PdfPosConv,
    found: Sequence[Grid],
    width: int,
    height: int,
    before: Board | None,
) -> list[Board]:
    """The tables without lines among the words outside those with lines."""

    def is_inside(box: Box) -> bool:
        across, down = (box.left + box.right) / 2 / width, (box.top + box.bottom) / 2 / height
        return any(grid.left <= across <= grid.right and grid.top <= down <= grid.bottom for grid in found)

    return boards([box for box in boxes_of(text, place) if not is_inside(box)], before)


def _ruled(grid: Grid, words: Words) -> _Table:
    cells = [_LINE_END.sub(" ", words(one.left, one.top, one.right, one.bottom)).strip() for one in grid.cells]
    rows = tuple(CELL_BREAK.join(row) for row in grid.lines(cells))
    return _Table(grid.left, grid.top, grid.right, grid.bottom, rows)


def _of_words(board: Board, height: int) -> _Table:
    top, bottom = board.ends()
    return _Table(0, top / height, 1, bottom / height, tuple(CELL_BREAK.join(row) for row in board.texts()))


def _parts(found: Sequence[_Table], words: Words, apart: Set[str]) -> Iterator[str]:
    """What stands above, beside, in and below the tables, from top to bottom; an empty line before those `apart`."""
    above = 0.0
    for table in found:
        if table.top >= above:  # a table beside another was read with it
            yield from _lines(words(0, above, 1, table.top), apart)
            yield ""
            beside = words(0, table.top, table.left, table.bottom), words(table.right, table.top, 1, table.bottom)
            yield from (one for one in beside if one.strip())
            yield from table.rows
            above = table.bottom
    yield from _lines(words(0, above, 1, 1), apart)


def _lines(said: str, apart: Set[str]) -> Iterator[str]:
    for number, line in enumerate(said.splitlines()):
        if number and line.strip() in apart:
            yield ""
        yield line


def _may_have_tables(page: pypdfium2.PdfPage) -> bool:
    width, height = page.get_size()
    if not 1 <= width * height * _DOTS * _DOTS <= _MAX_PIXELS:
        return False
    strokes = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=3)
    return sum(1 for _ in itertools.islice(strokes, _STROKES)) == _STROKES


def _count(text: str) -> int:
    return sum(map(str.isalnum, text))
