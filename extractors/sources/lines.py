"""Dòng chữ theo trang: lines of pages (PDF, scans), without page numbers and the heads that every page repeats."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from domain.extraction import Span

from .texts import CELL_BREAK, TextBench, Told

_NUMBER = re.compile(r"[-–—.\s]*(?:(?:trang|page)\s*)?(\d{1,4})(?:\s*(?:/|of|trên)\s*\d{1,4})?[-–—.\s]*", re.IGNORECASE)
_EDGE = 2  # lines at the top and at the bottom of a page that may be furniture
_MIN_PAGES = 3
_FEWEST_CELLS = 2
_CELL_END = re.compile(r" ?\| ?")  # `CELL_BREAK`, of which the end of a line may have lost a space


@dataclass(frozen=True, slots=True)
class Line:
    """One line (`proper`), the spans in it that the reader of letters was unsure of, and those that were put right.

    `words` are words whose marks were put right: as read, and as they are now.
    """

    text: str
    unsure: tuple[Span, ...] = ()
    repairs: tuple[Told, ...] = ()
    words: tuple[tuple[str, str], ...] = ()


Page = tuple[Line, ...]


def without_furniture(pages: Sequence[Page]) -> list[Page]:
    """`pages` without page numbers and without first or last lines that most pages share but for their number."""
    pages = [_trimmed(page) for page in pages]
    numbers = _numbers(pages)
    shapes = [
        {place: _shape(page[place], number) for place in _edges(page)}
        for page, number in zip(pages, numbers, strict=True)
    ]
    counts = Counter(shape for page in shapes for shape in set(page.values()))
    least = max(_MIN_PAGES, len(pages) // 2 + 1)
    repeated = {shape for shape, count in counts.items() if count >= least and re.search("[^\\W\\d_]", shape)}
    return [
        _cleaned(page, {place for place, shape in found.items() if shape in repeated}, number)
        for page, found, number in zip(pages, shapes, numbers, strict=True)
    ]


def with_whole_rows(pages: Sequence[Page]) -> list[Page]:
    """`pages` with the rows of tables whole that were broken at the end of a page: the rest goes back to its row.

    The rest of a row has as many cells, nothing in the first one, and goes on in small letters.
    """
    whole: list[Page] = []
    for page in pages:
        if whole and whole[-1] and page and (row := _joined(whole[-1][-1], page[0])) is not None:
            whole[-1] = (*whole[-1][:-1], row)
            page = page[1:]
        whole.append(page)
    return whole


def _joined(above: Line, below: Line) -> Line | None:
    row, rest = _CELL_END.split(above.text), _CELL_END.split(below.text)
    if len(row) < _FEWEST_CELLS or len(row) != len(rest) or rest[0].strip():
        return None
    told = [place for place, cell in enumerate(rest) if cell.strip()]
    if not told or not all(row[place].strip() and rest[place].lstrip()[:1].islower() for place in told):
        return None
    if below.unsure or below.repairs or below.words:  # their places would move
        return None
    cells = [f"{cell.rstrip()} {more.strip()}" if more.strip() else cell for cell, more in zip(row, rest, strict=True)]
    return Line(CELL_BREAK.join(cells)) if not (above.unsure or above.repairs or above.words) else None


def assemble(pages: Sequence[Page], bench: TextBench) -> tuple[tuple[Span, ...], tuple[Told, ...]]:
    """Put the lines of all pages on `bench`; returns the unsure spans and the repairs in its text."""
    unsure: list[Span] = []
    repairs: list[Told] = []
    for page in pages:
        for line in page:
            start, _ = bench.add(line.text + "\n")
            unsure += [(start + one, start + two) for one, two in line.unsure]
            repairs += [((start + one, start + two), doubt) for (one, two), doubt in line.repairs]
    return tuple(unsure), tuple(repairs)


def _trimmed(page: Page) -> Page:
    """Without empty lines at the ends."""
    places = [place for place, line in enumerate(page) if line.text.strip()]
    return page[places[0] : places[-1] + 1] if places else ()


def _shape(line: Line, number: int | None) -> str:
    """The line with the number of its page made alike on all pages."""
    text = " ".join(line.text.split())
    return text if number is None else re.sub(rf"\b0*{number}\b", "#", text)


def _edges(page: Page) -> set[int]:
    return {*range(min(_EDGE, len(page))), *range(max(0, len(page) - _EDGE), len(page))}


def _numbers(pages: Sequence[Page]) -> list[int | None]:
    """The number each page would carry: its place, shifted as most numbers found at the edges say."""
    shifts = Counter(number - place for place, page in enumerate(pages) for number in _edge_numbers(page))
    shift, count = max(shifts.items(), key=lambda one: (one[1], one[0] == 1), default=(1, 0))
    trusted = shift == 1 or count >= max(2, len(pages) // 3)  # counting from 1 is what pages do
    return [place + shift if trusted else None for place in range(len(pages))]


def _edge_numbers(page: Page) -> set[int]:
    found = (_NUMBER.fullmatch(page[place].text) for place in {0, len(page) - 1} if page)
    return {int(number[1]) for number in found if number}


def _cleaned(page: Page, gone: set[int], number: int | None) -> Page:
    rest = [place for place in range(len(page)) if place not in gone]
    for place in {rest[0], rest[-1]} if rest else ():
        found = _NUMBER.fullmatch(page[place].text)
        if found and number is not None and int(found[1]) == number:
            gone = gone | {place}
    return _trimmed(tuple(line for place, line in enumerate(page) if place not in gone))
