"""Khoảng trống giữa các đoạn: an empty line where a page leaves more room between two lines than it does elsewhere.

PDFium tells lines and no paragraphs: a title and the body below it stand apart by their distance only.
Runs inside the cage.
"""

from __future__ import annotations

import ctypes
import itertools
from collections.abc import Iterator, Sequence
from statistics import quantiles

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from vitext.lazy import regex

_FEWEST = 4  # lines of a size with one below them, so that this size has a distance of its own
_WIDER = 1.25  # times that distance
_CLOSEST = 0.8  # times the size of the letters: closer is a note's mark beside its word
_ROW = 0.7  # of the longest line of the page: a row of a table without lines, an item of a list
_FIGURE = regex(r"\d(?!\d{0,2}(?:\.\d+)*[.)]\s)")  # no label: a paragraph seldom begins so
_LINE_END = "\r\n"


def with_gaps(plain: str, text: pypdfium2.PdfTextPage) -> str:
    """`plain`, all text of the page as PDFium tells it, with an empty line where the page leaves room for one."""
    lines = plain.split(_LINE_END)
    steps = list(_steps(lines, text))
    by_size: dict[float, list[float]] = {}
    for step in steps:
        if step is not None:
            by_size.setdefault(step[1], []).append(step[0])
    usual = {
        size: quantiles(told, n=4, method="inclusive")[0] for size, told in by_size.items() if len(told) >= _FEWEST
    }
    row = _ROW * max(map(len, lines))
    made = [lines[0]]
    for above, line, before, step in zip(lines, lines[1:], [None, *steps], steps, strict=False):
        wide = step is not None and step[0] >= _WIDER * usual.get(step[1], step[0])
        # Rows of a table stand apart by their distance, too, and belong together.
        among_rows = before == step and len(above) < row and len(line) < row
        begun = line.lstrip()
        if wide and not among_rows and not begun[:1].islower() and not _FIGURE.match(begun):
            made.append("")
        made.append(line)
    return _LINE_END.join(made)


def lines_apart(spaced: str) -> frozenset[str]:
    """The lines of `with_gaps` above which there is an empty one."""
    lines = spaced.split(_LINE_END)
    return frozenset(line.strip() for above, line in itertools.pairwise(lines) if not above and line.strip())


def _steps(lines: Sequence[str], text: pypdfium2.PdfTextPage) -> Iterator[tuple[float, float] | None]:
    """How far each line but the first stands below the one before, and the size of both, in points.

    None where it is not the next one down, or of another size.
    """
    x, y = ctypes.c_double(), ctypes.c_double()
    at, above = 0, None
    for number, line in enumerate(lines):
        here = None
        first = at + len(line) - len(line.lstrip())
        place = pdfium.FPDFText_GetCharIndexFromTextIndex(text, first) if line.strip() else -1
        if place >= 0 and pdfium.FPDFText_GetCharOrigin(text, place, x, y):
            here = y.value, round(pdfium.FPDFText_GetFontSize(text, place), 1)
        if number:
            yield _step(above, here)
        above = here
        at += len(line) + len(_LINE_END)


def _step(above: tuple[float, float] | None, here: tuple[float, float] | None) -> tuple[float, float] | None:
    if above is None or here is None or above[1] != here[1]:
        return None
    down, size = above[0] - here[0], here[1]
    return (round(down, 1), size) if down >= _CLOSEST * size else None
