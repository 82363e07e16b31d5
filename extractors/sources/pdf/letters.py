"""Chữ trên một trang PDF, bảng đọc theo ô: the letters of a page in its own order, but of ruled tables row by row.

PDFium tells letters in the order in which they were drawn; a table so read is a heap of half sentences. Its lines are
looked for on a picture of the page, which also shows borders that are filled boxes. Runs inside the cage.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Sequence, Set

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from extractors.sources.pdf.gaps import lines_apart, with_gaps
from extractors.sources.ruled import Grid, grids
from extractors.sources.texts import CELL_BREAK

_STROKES = 6  # drawn shapes on a page with a table, at least
_LETTERS = 20
_DOTS = 150 / 72  # pixels a point
_TAILS = 1.5  # points that "g" and "y" reach over the line below them; a letter that touches a field is told in it
_MAX_PIXELS = 12_000_000
_LEAST_KEPT = 0.99  # share of the letters that must be in the text with rows
_LINE_END = re.compile(r"(?<![\x02\ufffe\u00ad])[ \t]*\r?\n[ \t]*")  # after those signs a word goes on

Words = Callable[[float, float, float, float], str]  # what stands between left, top, right and bottom (shares)


def letters_of(page: pypdfium2.PdfPage, text: pypdfium2.PdfTextPage) -> str:
    """The text of a page. A row of a table is one line, its cells parted by `CELL_BREAK`."""
    plain: str = text.get_text_range()
    spaced = with_gaps(plain, text)
    if _count(plain) < _LETTERS or not _may_have_tables(page):
        return spaced
    bitmap = page.render(scale=_DOTS, grayscale=True)
    found = grids(bitmap.to_pil())
    if not found:
        return spaced
    place, apart = bitmap.get_posconv(page), lines_apart(spaced)

    def words(left: float, top: float, right: float, bottom: float) -> str:
        ends = [
            place.to_page(round(x * bitmap.width), round(y * bitmap.height)) for x, y in ((left, top), (right, bottom))
        ]
        (first, last), (low, high) = (sorted(one) for one in zip(*ends, strict=True))
        low, high = low + _TAILS, high - _TAILS
        inside: str = text.get_text_bounded(left=first, bottom=low, right=last, top=high) if low < high else ""
        return inside

    parted = "\n".join(_parts(found, words, apart))
    return parted if _count(parted) >= _LEAST_KEPT * _count(plain) else spaced


def _parts(found: Sequence[Grid], words: Words, apart: Set[str]) -> Iterator[str]:
    """What stands above, beside, in and below the tables, from top to bottom; an empty line before those `apart`."""
    above = 0.0
    for grid in found:
        if grid.top >= above:  # a table beside another was read with it
            yield from _lines(words(0, above, 1, grid.top), apart)
            yield ""
            beside = words(0, grid.top, grid.left, grid.bottom), words(grid.right, grid.top, 1, grid.bottom)
            yield from (one for one in beside if one.strip())
            cells = [_LINE_END.sub(" ", words(one.left, one.top, one.right, one.bottom)).strip() for one in grid.cells]
            yield from (CELL_BREAK.join(row) for row in grid.lines(cells))
            above = grid.bottom
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
