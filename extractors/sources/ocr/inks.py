"""Con dấu, chữ ký, dấu “đến” bằng mực màu: what was put on a printed page later is taken off. Runs inside the cage.

Printed letters are black, a seal is red and a pen blue: where a large, thin figure in colour lies over letters, the
lightest of the three colours of each place shows the letters and leaves the figure out. Letters in colour are smaller
than such a figure and stay, as do frames of pages, pictures and coloured fields of tables.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageFilter

Mask = NDArray[np.bool_]

_SIDE = 827  # pixels of the page's shorter side: 100 dots an inch on A4
_COLOURED = 40  # levels between the strongest and the weakest colour of a place
_SHARE = 0.3  # of the strongest: paper that has grown yellow stays below
_BLACK = 110  # level of the strongest colour below which a place is a letter
_CROSSED = 7  # pixels, odd: half of it beside colour a letter belongs to the line it crosses
_SHORTEST, _LOWEST = 40, 55  # pixels that a figure is wide and high, one way and the other: letters are smaller
_WIDEST, _HIGHEST = 380, 280  # pixels: a larger one is a frame or a picture
_FULLEST = 0.5  # share of its box that a figure fills: a field of colour is none
_AROUND = 13  # pixels that are taken off with it, odd: colours run out beside a stroke
_MOST_RUNS = 100_000  # more are a picture
_NEAR = 40  # pixels between two parts of a figure that letters cross
_BESIDE = 8  # pixels between a figure and a stroke that belongs to it
_INK, _PAPER = 0.2, 0.45  # of the way from the page's ink to its paper: up to there black, from there white
_BLACKEST = 0.0005  # share of a page that is as dark as its letters are in their middle: the last one may have few


def without_stamps(image: Image.Image) -> Image.Image:
    """`image` in grey, without figures in coloured ink."""
    grey = image.convert("L")
    if image.mode in ("1", "L", "LA", "I", "I;16", "F"):
        return grey
    small = image.convert("RGB") if image.mode != "RGB" else image
    scale = _SIDE / min(image.size)
    if scale < 1:
        size = max(1, round(image.width * scale)), max(1, round(image.height * scale))
        small = small.resize(size, Image.Resampling.BOX)
    coloured = _coloured(small)
    if not coloured.any():
        return grey
    levels = _levels(grey)
    for one in _figures(coloured):
        _take_off(grey, image, one, coloured.shape, levels)
    return grey


@dataclass(slots=True)
class _Figure:
    """Coloured runs that hang together: (row, start, end) each, in pixels of the small copy."""

    runs: list[tuple[int, int, int]] = field(default_factory=list)

    def box(self) -> tuple[int, int, int, int]:
        rows, starts, ends = zip(*self.runs, strict=True)
        return min(starts), min(rows), max(ends), max(rows) + 1

    def is_stamp(self) -> bool:
        """Whether it is as large and as thin as a seal, a frame with words or a signature."""
        left, top, right, bottom = self.box()
        wide, high = right - left, bottom - top
        if min(wide, high) < _SHORTEST or max(wide, high) < _LOWEST or wide > _WIDEST or high > _HIGHEST:
            return False
        return sum(end - start for _, start, end in self.runs) < _FULLEST * wide * high

    def is_near(self, other: _Figure, gap: int) -> bool:
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


def _coloured(image: Image.Image) -> Mask:
    """Where the small copy is in colour, and where black letters that cross a coloured line break it."""
    red, green, blue = image.split()
    strong = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    weak = ImageChops.darker(ImageChops.darker(red, green), blue)
    most = np.asarray(strong, dtype=np.int16)
    spread = most - np.asarray(weak, dtype=np.int16)
    coloured = (spread >= _COLOURED) & (spread >= _SHARE * most)
    beside = Image.fromarray(coloured.astype(np.uint8)).filter(ImageFilter.MaxFilter(_CROSSED))
    return np.asarray(coloured | ((most < _BLACK) & (np.asarray(beside) > 0)))


def _between(ink: Mask) -> Mask:
    """What lies between the first and the last place of each row."""
    from_left = np.maximum.accumulate(ink, axis=1)
    from_right = np.maximum.accumulate(ink[:, ::-1], axis=1)[:, ::-1]
    return np.asarray(from_left & from_right)


def _figures(coloured: Mask) -> Iterator[_Figure]:
    """The stamps among what hangs together in the mask."""
    edges = np.diff(np.pad(coloured, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    rows, starts = np.nonzero(edges == 1)
    ends = np.nonzero(edges == -1)[1]
    if len(rows) > _MOST_RUNS:
        return
    runs = list(zip(rows.tolist(), starts.tolist(), ends.tolist(), strict=True))
    group = list(range(len(runs)))

    def root(place: int) -> int:
        while group[place] != place:
            group[place] = place = group[group[place]]
        return place

    above, last = 0, 0  # the first run that may touch this one, and the first of this row
    for place, (row, start, end) in enumerate(runs):
        if row != runs[last][0]:
            above, last = last, place
        while above < last and (runs[above][0] < row - 1 or runs[above][2] < start):
            above += 1
        other = above
        while other < last and runs[other][0] == row - 1 and runs[other][1] <= end:
            group[root(other)] = root(place)
            other += 1
    figures: dict[int, _Figure] = {}
    for place, run in enumerate(runs):
        figures.setdefault(root(place), _Figure()).runs.append(run)
    pieces = list(figures.values())
    for stamp in _put_together([one for one in pieces if one.is_stamp()]):
        strokes = [one.runs for one in pieces if not one.is_stamp() and stamp.is_near(one, _BESIDE)]
        whole = _Figure(list(chain(stamp.runs, *strokes)))
        yield whole if whole.is_stamp() else stamp


def _put_together(stamps: list[_Figure]) -> Iterator[_Figure]:
    """The stamps, those near each other as one: letters may have broken a frame."""
    while stamps:
        one = stamps.pop()
        for other in stamps:
            both = _Figure(one.runs + other.runs)
            if one.is_near(other, _NEAR) and both.is_stamp():
                stamps.remove(other)
                stamps.append(both)
                break
        else:
            yield one


def _take_off(
    grey: Image.Image, image: Image.Image, figure: _Figure, small: tuple[int, ...], levels: list[int]
) -> None:
    """Write over `grey` what the lightest colours of `image` show on the figure's ground."""
    left, top, _, _ = figure.box()
    ground = Image.fromarray(np.pad(figure.ground(), _AROUND).astype(np.uint8) * 255)
    ground = ground.filter(ImageFilter.MaxFilter(_AROUND))
    across, down = grey.width / small[1], grey.height / small[0]
    first = round((left - _AROUND) * across), round((top - _AROUND) * down)
    size = max(1, round(ground.width * across)), max(1, round(ground.height * down))
    box = *first, first[0] + size[0], first[1] + size[1]
    red, green, blue = image.crop(box).convert("RGB").split()
    light = ImageChops.lighter(ImageChops.lighter(red, green), blue).point(levels)
    grey.paste(light, box, ground.resize(size, Image.Resampling.NEAREST))


def _levels(grey: Image.Image) -> list[int]:
    """For each level of the lightest colour the grey it becomes: ink stays, what is a little lighter is paper."""
    counted = np.cumsum(grey.histogram())
    black, paper = (int(np.searchsorted(counted, share * counted[-1])) for share in (_BLACKEST, 0.5))
    ink, white = (black + share * (paper - black) for share in (_INK, _PAPER))
    return [round(np.interp(level, (0, ink, max(white, ink + 1)), (0, ink, 255))) for level in range(256)]
