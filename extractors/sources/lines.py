"""Dòng chữ theo trang: lines of pages (PDF, scans), without page numbers and the heads that every page repeats."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from domain.extraction import Doubt, Span
from vitext.lazy import regex
from vitext.quote import quote

from .texts import CELL_BREAK, TextBench, Told

_NUMBER = regex(r"[-–—.\s]*(?:(?:trang|page)\s*)?(\d{1,4})(?:\s*(?:/|of|trên)\s*\d{1,4})?[-–—.\s]*", re.IGNORECASE)
_EDGE = 2  # lines at the top and at the bottom of a page that may be furniture
_MIN_PAGES = 3
_FEWEST_CELLS = 2
_ALIKE = 0.85  # of two rows that are the same heads of columns, recognised twice
_JOINED = "Một ô của bảng nằm trên hai trang, được nối lại ở {}; hãy đối chiếu với bản gốc."
_CELL_END = regex(r" ?\| ?")  # `CELL_BREAK`, of which the end of a line may have lost a space


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

    The rest of a row has as many cells, nothing in the first one, and goes on in small letters; the heads of the
    columns may stand above it once more. Where two halves meet is told, as no page alone shows that they are one.
    """
    whole: list[Page] = []
    for page in pages:
        rest = 1 if len(page) > 1 and whole and _is_head_again(page[0], whole[-1]) else 0
        if whole and whole[-1] and len(page) > rest and (row := _joined(whole[-1][-1], page[rest])) is not None:
            whole[-1] = (*whole[-1][:-1], row)
            page = (*page[:rest], *page[rest + 1 :])
        whole.append(page)
    return whole


def _is_head_again(line: Line, above: Page) -> bool:
    """Whether the row stands on the page above, too; single letters may have been recognised otherwise."""
    cells = len(_CELL_END.split(line.text))
    return cells >= _FEWEST_CELLS and any(
        len(_CELL_END.split(one.text)) == cells
        and SequenceMatcher(None, one.text, line.text, autojunk=False).ratio() >= _ALIKE
        for one in above
    )


def _joined(above: Line, below: Line) -> Line | None:
    row, rest = _parts(above), _parts(below)
    if len(row) < _FEWEST_CELLS or len(row) != len(rest) or below.text[slice(*rest[0])].strip():
        return None
    told = [place for place, span in enumerate(rest) if below.text[slice(*span)].strip()]
    if not told or not all(
        above.text[slice(*row[place])].strip() and below.text[rest[place][0] : rest[place][1]].lstrip()[:1].islower()
        for place in told
    ):
        return None
    made = _Row()
    for place, (one, two) in enumerate(zip(row, rest, strict=True)):
        made.text += CELL_BREAK if place else ""
        made.add(above, one)
        if place in told:
            made.add_rest(below, two)
    unsure = sorted({*made.unsure, *(span for span, _ in made.repairs)})
    return Line(made.text, tuple(unsure), tuple(made.repairs), above.words + below.words)


@dataclass(slots=True)
class _Row:
    """A row in the making."""

    text: str = ""
    unsure: list[Span] = field(default_factory=list)
    repairs: list[Told] = field(default_factory=list)

    def add(self, line: Line, cell: Span) -> None:
        """Append a cell of `line`, spaces at its ends taken off, with what is told of it."""
        words = line.text[slice(*cell)]
        start = cell[0] + len(words) - len(words.lstrip())
        moved = len(self.text) - start
        self.text += words.strip()
        self.unsure += [(one + moved, two + moved) for one, two in line.unsure if start <= one and two <= cell[1]]
        self.repairs += [
            ((one + moved, two + moved), doubt) for (one, two), doubt in line.repairs if start <= one and two <= cell[1]
        ]

    def add_rest(self, line: Line, cell: Span) -> None:
        """Append the rest of the last cell, and tell the words between which it was joined."""
        seam = self.text.rfind(" ") + 1, len(self.text) + 1 + len(line.text[slice(*cell)].split()[0])
        self.text += " "
        self.add(line, cell)
        self.unsure = [one for one in self.unsure if one[1] <= seam[0] or one[0] >= seam[1]]
        self.repairs = [told for told in self.repairs if told[0][1] <= seam[0] or told[0][0] >= seam[1]]
        words = quote(self.text[slice(*seam)])
        self.repairs.append((seam, Doubt("row_over_pages", _JOINED.format(words))))
        self.repairs.sort(key=lambda told: told[0])


def _parts(line: Line) -> list[Span]:
    """Where the cells of a row stand in its text."""
    breaks = [found.span() for found in _CELL_END.finditer(line.text)]
    return list(zip([0, *(end for _, end in breaks)], [*(start for start, _ in breaks), len(line.text)], strict=True))


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
