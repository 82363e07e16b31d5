"""Dòng chữ theo trang: lines of pages (PDF, scans), without page numbers and the heads that every page repeats."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from domain.extraction import Span

from .texts import TextBench

_NUMBER = re.compile(r"[-–—.\s]*(?:(?:trang|page)\s*)?(\d{1,4})(?:\s*(?:/|of|trên)\s*\d{1,4})?[-–—.\s]*", re.IGNORECASE)
_EDGE = 2  # lines at the top and at the bottom of a page that may be furniture
_MIN_PAGES = 3


@dataclass(frozen=True, slots=True)
class Line:
    """One line (`proper`) and the spans in it that the reader of letters was unsure of."""

    text: str
    unsure: tuple[Span, ...] = ()


Page = tuple[Line, ...]


def without_furniture(pages: Sequence[Page]) -> list[Page]:
    """`pages` without page numbers and without first or last lines that most pages share but for digits."""
    pages = [_trimmed(page) for page in pages]
    repeated = _repeated(pages)
    numbered = _numbered(pages)
    return [_cleaned(page, repeated, number) for page, number in zip(pages, numbered, strict=True)]


def assemble(pages: Sequence[Page], bench: TextBench) -> tuple[Span, ...]:
    """Put the lines of all pages on `bench`; returns the unsure spans in its text."""
    unsure = []
    for page in pages:
        for line in page:
            start, _ = bench.add(line.text + "\n")
            unsure += [(start + one, start + two) for one, two in line.unsure]
    return tuple(unsure)


def _trimmed(page: Page) -> Page:
    """Without empty lines at the ends."""
    places = [place for place, line in enumerate(page) if line.text.strip()]
    return page[places[0] : places[-1] + 1] if places else ()


def _shape(line: Line) -> str:
    return re.sub("\\d+", "#", " ".join(line.text.split()))


def _edges(page: Page) -> set[int]:
    return {*range(min(_EDGE, len(page))), *range(max(0, len(page) - _EDGE), len(page))}


def _repeated(pages: Sequence[Page]) -> set[str]:
    counts = Counter(shape for page in pages for shape in {_shape(page[place]) for place in _edges(page)})
    least = max(_MIN_PAGES, len(pages) // 2 + 1)
    return {shape for shape, count in counts.items() if count >= least and re.search("[^\\W\\d_]", shape)}


def _numbered(pages: Sequence[Page]) -> list[int | None]:
    """The number each page would carry: its place, shifted as most numbers found at the edges say."""
    shifts: Counter[int] = Counter()
    for place, page in enumerate(pages):
        shifts.update({number - place for number in _edge_numbers(page)})
    if not shifts:
        return [None] * len(pages)
    shift, count = shifts.most_common(1)[0]
    if len(pages) > 1 and count * 3 < len(pages):
        return [None] * len(pages)
    return [place + shift for place in range(len(pages))] if len(pages) > 1 or shift == 1 else [None]


def _edge_numbers(page: Page) -> set[int]:
    found = (_NUMBER.fullmatch(page[place].text) for place in {0, len(page) - 1} if page)
    return {int(number[1]) for number in found if number}


def _cleaned(page: Page, repeated: set[str], number: int | None) -> Page:
    gone = {place for place in _edges(page) if _shape(page[place]) in repeated}
    rest = [place for place in range(len(page)) if place not in gone]
    for place in {rest[0], rest[-1]} if rest else ():
        found = _NUMBER.fullmatch(page[place].text)
        if found and number is not None and int(found[1]) == number:
            gone.add(place)
    return _trimmed(tuple(line for place, line in enumerate(page) if place not in gone))
