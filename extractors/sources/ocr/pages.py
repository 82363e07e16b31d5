"""Một trang ảnh → các dòng: what stands outside the tables in the order of reading, each row of a table as one line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from extractors.sources import caged
from extractors.sources.lines import Line, Page
from extractors.sources.texts import CELL_BREAK, ReadLimits
from extractors.sources.unruled.find import Board
from vitext.syllables import syllable_rate

from .looks import words_on
from .numbers import numbers_between
from .pictures import Picture, Ruling, Sheet
from .put_together import put_together
from .tesseract import Word, line_of, turn_of
from .unruled import Told, unruled

_LYING = 0.6  # share of syllables on a page that was scanned sideways or upside down is about 0.1, in a table more
_LONG, _FEWEST = 4, 5  # letters of a word that is longer than high, and how many of them tell how a page lies
_ONE_BLOCK = ("--psm", "6")


def read_page(
    tesseract: Path, picture: Picture, limits: ReadLimits, before: Board | None = None
) -> tuple[Page, Board | None]:
    """The lines of one page; one that makes no Vietnamese is read again upright where it lies on its side or head.

    `before` is the table without lines that ended the page before; one that ends this page is returned, too. The
    pictures are taken away when they have been read.
    """
    found, pictures = words_on(tesseract, picture["rest"], limits), [picture]
    told = unruled(tesseract, found, picture, limits, before)
    page = _parted(tesseract, found, told, picture, limits)
    rate, lying = _rate(page), lies(found)
    if (lying or rate < _LYING) and (degrees := turn_of(tesseract, Path(picture["page"]), limits)):
        pictures.append(_turned(picture, degrees, limits))
        again = words_on(tesseract, pictures[-1]["rest"], limits)
        boards = unruled(tesseract, again, pictures[-1], limits, before)
        upright = _parted(tesseract, again, boards, pictures[-1], limits)
        if _rate(upright) > rate or (lying and not lies(again)):
            page, told = upright, boards
    for path in set[str]().union(*map(_paths, pictures)):
        Path(path).unlink(missing_ok=True)
    return page, next((one.board for one in told if one.board.ends_page), None)


def _turned(picture: Picture, degrees: int, limits: ReadLimits) -> Picture:
    path = Path(picture["page"])
    made: Picture = caged.call(
        "extractors.sources.ocr.sheets:turned",
        path.read_bytes(),
        seconds=limits.text_seconds,
        memory=limits.memory,
        what="Một trang ảnh",
        folder=str(path.parent),
        name=f"{path.stem}-upright",
        degrees=degrees,
    )
    return made


def lies(lines: Sequence[Sequence[Word]]) -> bool:
    """Whether most words stand upright that are longer than high: tesseract reads them so, but no tables with them."""
    words = [word for line in lines for word in line if len(word.text) >= _LONG]
    tall = sum(word.height > word.right - word.left for word in words)
    return tall >= _FEWEST and 2 * tall > len(words)


def _parted(
    tesseract: Path, found: Sequence[Sequence[Word]], told: Sequence[Told], picture: Picture, limits: ReadLimits
) -> Page:
    """The lines around the tables, and each table's rows before the first line that stands below its top."""
    page = list[Line]()
    ruled = [(table["top"], _rows(tesseract, table, limits)) for table in picture["tables"]]
    waiting = sorted([*ruled, *((one.board.top, list(one.rows)) for one in told)], key=lambda one: one[0])
    for line in found:
        words = [word for word in line if not any(one.holds(word) for one in told)]
        while waiting and words and min(word.top for word in words) > waiting[0][0]:
            page += waiting.pop(0)[1]
        if words:
            page.append(line_of(words))
    for _, rows in waiting:
        page += rows
    return tuple(page)


def _rows(tesseract: Path, table: Ruling, limits: ReadLimits) -> list[Line]:
    """The rows of a table, their cells parted by `CELL_BREAK`."""
    cells = [[Line("")] * table["columns"] for _ in range(table["rows"])]
    for sheet in table["sheets"]:
        words = words_on(tesseract, sheet["path"], limits, *_ONE_BLOCK)
        for place, line in _cells(sheet, words):
            row, column = table["cells"][place]
            cells[row][column] = line
    for row, number in numbers_between([row[0].text for row in cells]).items():
        cells[row][0] = Line(number, ((0, len(number)),))
    return [put_together(row, CELL_BREAK) for row in cells]


def _cells(sheet: Sheet, lines: Iterable[Sequence[Word]]) -> Iterable[tuple[int, Line]]:
    """The text of each cell that has any, by its place: a word belongs where its middle lies."""
    found: dict[int, list[Word]] = {}
    for words in lines:
        for word in words:
            middle = word.top + word.height / 2
            nearest = min(sheet["cells"], key=lambda cell: max(cell["top"] - middle, middle - cell["bottom"]))
            found.setdefault(nearest["cell"], []).append(word)
    for place, words in found.items():
        yield place, put_together([line_of([word]) for word in words], " ")


def _rate(page: Page) -> float:
    return syllable_rate("\n".join(line.text for line in page))


def _paths(picture: Picture) -> set[str]:
    sheets = (sheet["path"] for table in picture["tables"] for sheet in table["sheets"])
    return {picture["page"], picture["rest"], *sheets}
