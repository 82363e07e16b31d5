"""Dấu và chữ ký là những hình lớn, nét mảnh: which marks of a mask hang together and are such figures. In the cage.

Masks are of a small copy of the page, `SIDE` pixels on its shorter side.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, pairwise

import numpy as np
from numpy.typing import NDArray

from extractors.sources.groups import head_of, join

Mask = NDArray[np.bool_]

SIDE = 827  # 100 dots an inch on A4
_SHORTEST, _LOWEST = 40, 55  # pixels that a figure is wide and high, one way and the other: letters are smaller
_WIDEST, _HIGHEST = 380, 280  # pixels: a larger one is a frame or a picture
_FULLEST = 0.5  # share of its box that a figure fills: a field of colour is none
_RULED, _MOST_RULED = 0.8, 2  # share of a figure's width that a ruled line is long, and how many a stamp has
_MOST_RUNS = 100_000  # more are a picture
_NEAR = 40  # pixels between two parts of a figure that letters cross
_BESIDE = 8  # pixels between a figure and a stroke that belongs to it


@dataclass(slots=True)
class Figure:
    """Runs that hang together: (row, start, end) each, in pixels of the mask."""

    runs: list[tuple[int, int, int]] = field(default_factory=list)

    def box(self) -> tuple[int, int, int, int]:
        """Its left, top, right and bottom end."""
        rows, starts, ends = zip(*self.runs, strict=True)
        return min(starts), min(rows), max(ends), max(rows) + 1

    def is_stamp(self) -> bool:
        """Whether it is as large and as thin as a seal, a frame with words or a signature."""
        left, top, right, bottom = self.box()
        wide, high = right - left, bottom - top
        if min(wide, high) < _SHORTEST or max(wide, high) < _LOWEST or wide > _WIDEST or high > _HIGHEST:
            return False
        ruled = sorted({row for row, start, end in self.runs if end - start >= _RULED * wide})
        if sum(two - one > 1 for one, two in pairwise(ruled)) >= _MOST_RULED:  # a table
            return False
        return sum(end - start for _, start, end in self.runs) < _FULLEST * wide * high

    def is_near(self, other: Figure, gap: int) -> bool:
        """Whether their boxes stand less than `gap` pixels from each other."""
        (left, top, right, bottom), (first, high, last, low) = self.box(), other.box()
        return left - last < gap and first - right < gap and top - low < gap and high - bottom < gap

    def ground(self) -> Mask:
        """What lies between its ends in each row or in each column of its box: a frame may be broken."""
        left, top, right, bottom = self.box()
        ink = np.zeros((bottom - top, right - left), dtype=np.bool_)
        for row, start, end in self.runs:
            ink[row - top, start - left : end - left] = True
        return _between(ink) | _between(ink.T).T


def _between(ink: Mask) -> Mask:
    """What lies between the first and the last place of each row."""
    from_left = np.maximum.accumulate(ink, axis=1)
    from_right = np.maximum.accumulate(ink[:, ::-1], axis=1)[:, ::-1]
    return np.asarray(from_left & from_right)


def figures(marked: Mask) -> Iterator[Figure]:
    """The stamps among what hangs together in the mask."""
    edges = np.diff(np.pad(marked, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    rows, starts = np.nonzero(edges == 1)
    ends = np.nonzero(edges == -1)[1]
    if len(rows) > _MOST_RUNS:
        return
    runs = list(zip(rows.tolist(), starts.tolist(), ends.tolist(), strict=True))
    group = {place: place for place in range(len(runs))}
    above, last = 0, 0  # the first run that may touch this one, and the first of this row
    for place, (row, start, end) in enumerate(runs):
        if row != runs[last][0]:
            above, last = last, place
        while above < last and (runs[above][0] < row - 1 or runs[above][2] < start):
            above += 1
        other = above
        while other < last and runs[other][0] == row - 1 and runs[other][1] <= end:
            join(group, other, place)
            other += 1
    found: dict[int, Figure] = {}
    for place, run in enumerate(runs):
        found.setdefault(head_of(group, place), Figure()).runs.append(run)
    pieces = list(found.values())
    for stamp in _put_together([one for one in pieces if one.is_stamp()]):
        strokes = [one.runs for one in pieces if not one.is_stamp() and stamp.is_near(one, _BESIDE)]
        whole = Figure(list(chain(stamp.runs, *strokes)))
        yield whole if whole.is_stamp() else stamp


def _put_together(stamps: list[Figure]) -> Iterator[Figure]:
    """The stamps, those near each other as one: letters may have broken a frame."""
    while stamps:
        one = stamps.pop()
        for other in stamps:
            both = Figure(one.runs + other.runs)
            if one.is_near(other, _NEAR) and both.is_stamp():
                stamps.remove(other)
                stamps.append(both)
                break
        else:
            yield one
