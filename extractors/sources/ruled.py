"""Bảng kẻ ô trên hình trang: the cells that ruled lines part on the picture of a page. Runs inside the cage.

A line is a long dark run, a table is lines that touch each other, and two cells that no line parts are one cell. So the
same eyes read a table that a PDF draws and one on a scanned sheet. A frame around a page has one cell and is no table.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from extractors.sources.groups import head_of, join

Mask = NDArray[np.bool_]

_WIDTH = 1240  # pixels: a sheet of A4 at 150 dots an inch
_AROUND = 12  # pixels on each side that say how bright the paper is there
_DARKER = 24  # grey levels below the paper
_LONG_ACROSS, _LONG_DOWN = 60, 28  # pixels: longer than any stroke of a letter
_FILLED = 0.92  # share of a run that is dark: scanned lines have gaps
_THICK = 12  # pixels; what is thicker is a picture
_NEAR = 8  # pixels between lines that meet, or stand on each other
_PARTED = 0.5  # share of an edge that must be ruled to part two cells
_MOST_LINES = 400
_MOST_FIELDS = 2000  # more are squared paper or a drawing
_LEAST_WIDTH = 0.2  # of the page
_LEAST_FIELDS = (
    3  # of a table: a row that a page's end left alone has as many, two boxes side by side may be a letterhead
)


@dataclass(frozen=True, slots=True)
class Ruled:
    """A cell: its place as shares of the page's width and height, its first row and column, and how many it covers."""

    left: float
    top: float
    right: float
    bottom: float
    row: int
    column: int
    rows: int
    columns: int


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its place as shares of the page, how many rows and columns it has, and its cells, row by row."""

    left: float
    top: float
    right: float
    bottom: float
    rows: int
    columns: int
    cells: tuple[Ruled, ...]

    def lines(self, texts: Sequence[str]) -> list[list[str]]:
        """The texts of `cells` by row and column; "" stands where a cell goes on that began further left or above."""
        found = [[""] * self.columns for _ in range(self.rows)]
        for cell, text in zip(self.cells, texts, strict=True):
            found[cell.row][cell.column] = text
        return found


@dataclass(frozen=True, slots=True)
class _Line:
    """A ruled line: where it lies (`at`, on the other axis), and from where to where it goes, in pixels."""

    at: float
    start: int
    end: int


def grids(image: Image.Image) -> list[Grid]:
    """The tables on the picture of a page, from top to bottom; none has fewer than two columns, nor three fields."""
    across, down, (height, width) = _rules(image)
    flat, upright = _lines(across), _lines(down.T)
    if not flat or not upright or len(flat) + len(upright) > _MOST_LINES:
        return []
    found = [grid for ours in _touching(flat, upright) if (grid := _grid(*ours, width, height)) is not None]
    return sorted(found, key=lambda one: (one.top, one.left))


def without_rules(image: Image.Image, found: Sequence[Grid]) -> Image.Image:
    """`image` in grey with the ruled lines of the tables `found` on it made paper, so that no letter is read into them.

    What stands as long and straight elsewhere, as "Ị" and "Q" of a title in capitals, are letters.
    """
    across, down, (height, width) = _rules(image)
    level, steep = np.zeros_like(across), np.zeros_like(down)
    for cell in (cell for grid in found for cell in grid.cells):
        left, right, top, bottom = (
            round(at) for at in (cell.left * width, cell.right * width, cell.top * height, cell.bottom * height)
        )
        for edge in top, bottom:
            level[max(0, edge - _NEAR) : edge + _NEAR + 1, max(0, left - _NEAR) : right + _NEAR + 1] = True
        for edge in left, right:
            steep[max(0, top - _NEAR) : bottom + _NEAR + 1, max(0, edge - _NEAR) : edge + _NEAR + 1] = True
    ink = Image.fromarray(((across & level) | (down & steep)).astype(np.uint8) * 255)
    mask = ink.filter(ImageFilter.MaxFilter(3)).resize(image.size, Image.Resampling.NEAREST)
    return Image.composite(Image.new("L", image.size, 255), image.convert("L"), mask)


def _rules(image: Image.Image) -> tuple[Mask, Mask, tuple[int, int]]:
    """Where lines go across and where they go down, on a small copy of the page, and how high and wide that is."""
    height = max(1, round(image.height * _WIDTH / image.width))
    small = image.convert("L").resize((_WIDTH, height), Image.Resampling.BOX)
    paper = small.filter(ImageFilter.BoxBlur(_AROUND))
    dark = np.asarray(paper, dtype=np.int16) - np.asarray(small, dtype=np.int16) > _DARKER
    return _runs(_thick(dark), _LONG_ACROSS), _runs(_thick(dark.T), _LONG_DOWN).T, (height, _WIDTH)


def _thick(dark: Mask) -> Mask:
    """Each row with its neighbours: a line that is not quite level goes on in the next row."""
    wide = dark.copy()
    wide[1:] |= dark[:-1]
    wide[:-1] |= dark[1:]
    return wide


def _runs(dark: Mask, length: int) -> Mask:
    """What lies in a window of `length` along the rows that is nearly all dark."""
    if dark.shape[1] < length:
        return np.zeros_like(dark)
    sums = np.cumsum(np.pad(dark, ((0, 0), (1, 0))), axis=1, dtype=np.int32)
    full = sums[:, length:] - sums[:, :-length] >= _FILLED * length
    marks = np.zeros((dark.shape[0], dark.shape[1] + 1), dtype=np.int32)
    marks[:, : full.shape[1]] += full
    marks[:, length : length + full.shape[1]] -= full
    return np.asarray(np.cumsum(marks, axis=1)[:, :-1] > 0)


def _lines(mask: Mask) -> list[_Line]:
    """The lines along the rows of `mask`: runs that lie on each other, if together they are thin."""
    open_ones: list[list[int]] = []  # first row, last row, start, end
    done: list[list[int]] = []
    for row in np.flatnonzero(mask.any(axis=1)):
        edges = np.flatnonzero(np.diff(np.pad(mask[row], 1).astype(np.int8)))
        for start, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
            for one in open_ones:
                if row - one[1] <= 1 and start < one[3] and end > one[2]:
                    one[1], one[2], one[3] = int(row), min(one[2], start), max(one[3], end)
                    break
            else:
                open_ones.append([int(row), int(row), start, end])
        done += [one for one in open_ones if row - one[1] > 1]
        open_ones = [one for one in open_ones if row - one[1] <= 1]
    return [
        _Line((first + last) / 2, start, end) for first, last, start, end in done + open_ones if last - first <= _THICK
    ]


def _touching(flat: Sequence[_Line], upright: Sequence[_Line]) -> Iterator[tuple[list[_Line], list[_Line]]]:
    """The lines in groups that hang together."""
    group = {place: place for place in range(len(flat) + len(upright))}
    for one, level in enumerate(flat):
        for two, steep in enumerate(upright, len(flat)):
            if _reaches(level, steep.at) and _reaches(steep, level.at):
                join(group, one, two)
    for head in {head_of(group, place) for place in group}:
        members = [place for place in group if head_of(group, place) == head]
        yield (
            [flat[at] for at in members if at < len(flat)],
            [upright[at - len(flat)] for at in members if at >= len(flat)],
        )


def _reaches(line: _Line, place: float) -> bool:
    return line.start - _NEAR <= place <= line.end + _NEAR


def _grid(flat: list[_Line], upright: list[_Line], width: int, height: int) -> Grid | None:
    if not flat or not upright:
        return None
    across = _places([line.at for line in upright], min(one.start for one in flat), max(one.end for one in flat))
    down = _places([line.at for line in flat], min(one.start for one in upright), max(one.end for one in upright))
    if len(across) < 3 or len(down) < 2 or across[-1] - across[0] < _LEAST_WIDTH * width:
        return None
    if not _LEAST_FIELDS <= (len(across) - 1) * (len(down) - 1) <= _MOST_FIELDS:
        return None
    fields = _cells(across, down, flat, upright)
    # A stroke of a letter that touches a line parts no cells, and is neither row nor column.
    rows, columns = (sorted({one[axis] for one in fields}) for axis in (0, 1))
    if len(columns) < 2 or len(rows) * len(columns) < _LEAST_FIELDS:
        return None
    cells = tuple(
        Ruled(
            across[left] / width, down[top] / height, across[left + wide] / width, down[top + high] / height,
            rows.index(top), columns.index(left),
            sum(top <= row < top + high for row in rows), sum(left <= column < left + wide for column in columns),
        )
        for top, left, high, wide in fields
    )  # fmt: skip
    edges = across[0] / width, down[0] / height, across[-1] / width, down[-1] / height
    return Grid(*edges, len(rows), len(columns), cells)


def _places(found: list[float], first: float, last: float) -> list[float]:
    """Where lines stand, those near each other as one; an open side of the table counts as one, too."""
    groups: list[list[float]] = []
    for at in sorted(found):
        if groups and at - groups[-1][-1] <= _NEAR:
            groups[-1].append(at)
        else:
            groups.append([at])
    places = [sum(group) / len(group) for group in groups]
    if first < places[0] - 3 * _NEAR:
        places.insert(0, first)
    if last > places[-1] + 3 * _NEAR:
        places.append(last)
    return places


def _cells(
    across: Sequence[float], down: Sequence[float], flat: Sequence[_Line], upright: Sequence[_Line]
) -> list[tuple[int, int, int, int]]:
    """(row, column, rows, columns) of each cell; fields that no line parts are one cell where they make a rectangle."""
    rows, columns = len(down) - 1, len(across) - 1
    group = {(row, column): (row, column) for row in range(rows) for column in range(columns)}
    for row in range(rows):
        for column in range(columns):
            right, below = (row, column + 1), (row + 1, column)
            if right in group and not _is_parted(upright, across[column + 1], down[row], down[row + 1]):
                join(group, right, (row, column))
            if below in group and not _is_parted(flat, down[row + 1], across[column], across[column + 1]):
                join(group, below, (row, column))
    together: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for field in sorted(group):
        together.setdefault(head_of(group, field), []).append(field)
    found = []
    for fields in together.values():
        (top, bottom), (left, right_most) = ((min(one), max(one)) for one in zip(*fields, strict=True))
        if len(fields) == (bottom - top + 1) * (right_most - left + 1):
            found.append((top, left, bottom - top + 1, right_most - left + 1))
        else:
            found += [(row, column, 1, 1) for row, column in fields]
    return sorted(found)


def _is_parted(lines: Sequence[_Line], at: float, start: float, end: float) -> bool:
    """Whether lines that stand at `at` cover most of the way from `start` to `end`."""
    ways = [(line.start, line.end) for line in lines if abs(line.at - at) <= _NEAR]
    covered = sum(max(0.0, min(end, last) - max(start, first)) for first, last in ways)
    return covered >= _PARTED * (end - start)
