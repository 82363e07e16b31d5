"""Con dấu, chữ ký, dấu “đến”: what was put on a printed page in other ink is taken off. Runs inside the cage.

Printed letters are black, a seal is red and a pen blue: where a large, thin figure in colour lies over letters, the
lightest of the three colours of each place shows the letters and leaves the figure out. On a scan in grey a red figure
is lighter than letters are. Letters in colour are smaller than such a figure and stay, as do frames of pages, pictures
and coloured fields of tables.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageFilter

from extractors.sources.ocr.figures import SIDE, Figure, Mask, figures
from extractors.sources.ruled import Grid

_COLOURED = 40  # levels between the strongest and the weakest colour of a place
_SHARE = 0.3  # of the strongest: paper that has grown yellow stays below
_GREY = ("1", "L", "LA", "I", "I;16", "F")  # modes of Pillow
_NO_COLOUR = 6  # levels: so little is none
_BLACK = 110  # level of the strongest colour below which a place is a letter
_CROSSED = 7  # pixels, odd: half of it beside a figure a letter belongs to the line it crosses
_AROUND = 13  # pixels that are taken off with a figure, odd: colours run out beside a stroke
_BLACKEST = 0.0005  # share of a page that is as dark as its letters are in their middle: the last one may have few
# Of the way from the page's ink to its paper:
_INK, _PAPER = 0.2, 0.45  # the lightest colour up to which a place is black, and from which it is white
_FAINT = 0.2, 0.65  # a figure in grey is lighter than letters and darker than the shade of a field


def is_grey(image: Image.Image) -> bool:
    """Whether the page was scanned in levels of grey; not in black and white alone, nor in colour, as by a camera."""
    if image.mode in _GREY:
        return image.mode != "1"
    red, green, blue = image.convert("RGB").resize(_small(image), Image.Resampling.BOX).split()
    apart = ImageChops.difference(red, green), ImageChops.difference(green, blue)
    return all(np.asarray(one).max() < _NO_COLOUR for one in apart)


def without_stamps(image: Image.Image) -> Image.Image:
    """`image` in grey, without figures in coloured ink."""
    grey = image.convert("L")
    if image.mode in _GREY:
        return grey
    coloured = _coloured(image.convert("RGB").resize(_small(image), Image.Resampling.BOX))
    if coloured.any():
        levels = _levels(grey)
        for one in figures(coloured):
            _take_off(grey, image, one, coloured.shape, levels)
    return grey


def without_faint_stamps(grey: Image.Image, tables: Sequence[Grid]) -> Image.Image:
    """`grey` (an even, straight page) without figures that are lighter than its letters; tables on it stay."""
    faint, black = _faint(grey, _small(grey))
    high, wide = faint.shape
    for grid in tables:
        faint[round(grid.top * high) - _CROSSED : round(grid.bottom * high) + _CROSSED,
              round(grid.left * wide) - _CROSSED : round(grid.right * wide) + _CROSSED] = False  # fmt: skip
    ground = np.zeros_like(faint)
    for one in figures(_with_crossings(faint, black)):
        left, top, right, bottom = one.box()
        ground[top:bottom, left:right] |= one.ground()
    if not ground.any():
        return grey
    off = Image.fromarray((ground & faint).astype(np.uint8) * 255).filter(ImageFilter.MaxFilter(3))
    paper = Image.new("L", grey.size, 255)
    return Image.composite(paper, grey, off.resize(grey.size, Image.Resampling.NEAREST))


def _small(image: Image.Image) -> tuple[int, int]:
    scale = min(1.0, SIDE / min(image.size))
    return max(1, round(image.width * scale)), max(1, round(image.height * scale))


def _coloured(image: Image.Image) -> Mask:
    """Where the small copy is in colour, and where black letters that cross a coloured line break it."""
    red, green, blue = image.split()
    strong = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    weak = ImageChops.darker(ImageChops.darker(red, green), blue)
    most = np.asarray(strong, dtype=np.int16)
    spread = most - np.asarray(weak, dtype=np.int16)
    coloured = (spread >= _COLOURED) & (spread >= _SHARE * most)
    return _with_crossings(coloured, most < _BLACK)


def _faint(grey: Image.Image, size: tuple[int, int]) -> tuple[Mask, Mask]:
    """Where the small copy is lighter than letters and darker than paper, and where it is black."""
    step = max(1, min(grey.size) // SIDE)
    levels = np.asarray(grey)[: grey.height // step * step, : grey.width // step * step]
    darkest = levels.reshape(levels.shape[0] // step, step, levels.shape[1] // step, step).min(axis=(1, 3))
    small = Image.fromarray(darkest).resize(size, Image.Resampling.NEAREST)
    black, paper = _ends(grey)
    low, high = (black + share * (paper - black) for share in _FAINT)
    middle = np.asarray(small)
    around = np.asarray(small.filter(ImageFilter.MinFilter(3)))
    return (around > low) & (middle < high), middle <= low


def _with_crossings(marked: Mask, black: NDArray[np.bool_]) -> Mask:
    """`marked` with the places of letters right beside it, which break its lines."""
    beside = Image.fromarray(marked.astype(np.uint8)).filter(ImageFilter.MaxFilter(_CROSSED))
    return np.asarray(marked | (black & (np.asarray(beside) > 0)))


def _take_off(grey: Image.Image, image: Image.Image, figure: Figure, small: tuple[int, ...], levels: list[int]) -> None:
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
    black, paper = _ends(grey)
    first, last = (black + share * (paper - black) for share in (_INK, _PAPER))
    return [round(np.interp(level, (0, first, max(last, first + 1)), (0, first, 255))) for level in range(256)]


def _ends(grey: Image.Image) -> tuple[int, int]:
    """How dark the page's letters are in their middle, and how bright its paper is."""
    counted = np.cumsum(grey.histogram())
    black, paper = (int(np.searchsorted(counted, share * counted[-1])) for share in (_BLACKEST, 0.5))
    return black, paper
