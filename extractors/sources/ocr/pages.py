"""Một trang ảnh → các dòng: what stands outside the tables in the order of reading, each row of a table as one line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from domain.extraction import Span
from extractors.sources.lines import Line, Page
from extractors.sources.texts import CELL_BREAK, ReadLimits
from vitext.syllables import syllable_rate

from .numbers import numbers_between
from .pictures import Picture, Ruling, Sheet
from .tesseract import Word, line_of, words_of

_LYING = 0.4  # share of syllables on a page that was scanned sideways is about 0.1
_ONE_BLOCK = ("--psm", "6")
_ANY_WAY_UP = ("--psm", "1")


def read_page(tesseract: Path, picture: Picture, limits: ReadLimits) -> Page:
    """The lines of one page; one that makes no Vietnamese is tried again as if it lay on its side.

    The pictures are taken away when they have been read.
    """
    page = _parted(tesseract, picture, limits)
    rate = _rate(page)
    if rate < _LYING:
        whole = tuple(line_of(words) for words in words_of(tesseract, Path(picture["page"]), limits, *_ANY_WAY_UP))
        if _rate(whole) > rate:
            page = whole
    for path in _paths(picture):
        Path(path).unlink(missing_ok=True)
    return page


def _parted(tesseract: Path, picture: Picture, limits: ReadLimits) -> Page:
    """The lines around the tables, and each table's rows before the first line that stands below its top."""
    found = _words(tesseract, picture["rest"], limits)
    page = list[Line]()
    waiting = list(picture["tables"])
    for words in found:
        while waiting and min(word.top for word in words) > waiting[0]["top"]:
            page += _rows(tesseract, waiting.pop(0), limits)
        page.append(line_of(words))
    for table in waiting:
        page += _rows(tesseract, table, limits)
    return tuple(page)


def _rows(tesseract: Path, table: Ruling, limits: ReadLimits) -> list[Line]:
    """The rows of a table, their cells parted by `CELL_BREAK`."""
    cells = [[Line("")] * table["columns"] for _ in range(table["rows"])]
    for sheet in table["sheets"]:
        words = _words(tesseract, sheet["path"], limits, *_ONE_BLOCK)
        for place, line in _cells(sheet, words):
            row, column = table["cells"][place]
            cells[row][column] = line
    for row, number in numbers_between([row[0].text for row in cells]).items():
        cells[row][0] = Line(number, ((0, len(number)),))
    return [_put_together(row, CELL_BREAK) for row in cells]


def _cells(sheet: Sheet, lines: Iterable[Sequence[Word]]) -> Iterable[tuple[int, Line]]:
    """The text of each cell that has any, by its place: a word belongs where its middle lies."""
    found: dict[int, list[Word]] = {}
    for words in lines:
        for word in words:
            middle = word.top + word.height / 2
            nearest = min(sheet["cells"], key=lambda cell: max(cell["top"] - middle, middle - cell["bottom"]))
            found.setdefault(nearest["cell"], []).append(word)
    for place, words in found.items():
        yield place, _put_together([line_of([word]) for word in words], " ")


def _put_together(lines: Sequence[Line], between: str) -> Line:
    """Several pieces as one line, the unsure places where they have come to stand."""
    text, unsure = "", list[Span]()
    for place, line in enumerate(lines):
        text += between if place else ""
        unsure += [(start + len(text), end + len(text)) for start, end in line.unsure]
        text += line.text
    return Line(text, tuple(unsure))


def _words(tesseract: Path, path: str, limits: ReadLimits, *more: str) -> list[list[Word]]:
    from .signs import looked_at  # here, as it loads numpy, which reading a text does without

    return looked_at(words_of(tesseract, Path(path), limits, *more), Path(path))


def _rate(page: Page) -> float:
    return syllable_rate("\n".join(line.text for line in page))


def _paths(picture: Picture) -> set[str]:
    sheets = (sheet["path"] for table in picture["tables"] for sheet in table["sheets"])
    return {picture["page"], picture["rest"], *sheets}
