"""Cột của bảng không kẻ → các mảnh: what tesseract is given of a table without lines. Runs inside the cage.

Tesseract reads across columns that stand close to each other, and leaves out lone digits. So each column is cut where
no ink is, and its pieces are laid one below the other on a sheet, which is read as one column.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from PIL import Image

from extractors.sources.ocr.pictures import Piece, Place, Strips

_INK = 140  # grey level; letters are darker
_CLEAN = 210  # grey level from which paper is made white
_MARGIN = 60  # pixels of paper around a piece
_AROUND = 8  # pixels of paper that stay around its letters
_LEAST_INK = 4  # pixels on each side: less is a speck
_HIGHEST = 24_000  # pixels; tesseract takes 32,767


def strips(data: bytes, *, folder: str, name: str, places: Sequence[Place]) -> Strips | None:
    """The columns of places on the page whose picture (PNG, ours) is `data`, laid on one sheet.

    None where there is nothing, or too much.
    """
    with Image.open(io.BytesIO(data), formats=("PNG",)) as image:
        page = image.convert("L")
    cut = [
        piece
        for place in places
        for left, right in pairwise(map(round, place["ends"]))
        for piece in _pieces(page, left, right, (round(place["top"]), round(place["bottom"])), place["apart"])
    ]
    height = sum(high - low + _MARGIN for _, low, _, high in cut) + _MARGIN
    if not cut or height > _HIGHEST:
        return None
    width = max(right - left for left, _, right, _ in cut) + 2 * _MARGIN
    sheet, down, pieces = Image.new("L", (width, height), 255), _MARGIN, list[Piece]()
    for left, above, right, below in cut:
        letters = page.crop((left, above, right, below)).point(lambda level: 255 if level >= _CLEAN else level)
        sheet.paste(letters, (_MARGIN, down))
        pieces.append({"top": down, "bottom": down + below - above, "across": left - _MARGIN, "down": above - down})
        down += below - above + _MARGIN
    path = Path(folder) / f"{name}-strips.png"
    sheet.save(path, dpi=(300, 300))
    return {"path": str(path), "pieces": pieces}


def _pieces(
    page: Image.Image, left: int, right: int, ends: tuple[int, int], apart: float
) -> Iterator[tuple[int, int, int, int]]:
    """The boxes of what is written in a column, from top to bottom."""
    left, right, ends = max(0, left), min(page.width, right), (max(0, ends[0]), min(page.height, ends[1]))
    ink = np.asarray(page.crop((left, ends[0], right, ends[1]))) < _INK
    rows = np.flatnonzero(ink.any(axis=1))
    if not len(rows):
        return
    cuts = np.flatnonzero(np.diff(rows) > apart)
    for first, last in zip([0, *(cuts + 1)], [*cuts, len(rows) - 1], strict=True):
        above, below = int(rows[first]), int(rows[last]) + 1
        across = np.flatnonzero(ink[above:below].any(axis=0))
        if below - above >= _LEAST_INK and across[-1] - across[0] >= _LEAST_INK:
            yield (
                max(left, left + int(across[0]) - _AROUND),
                max(0, ends[0] + above - _AROUND),
                min(right, left + int(across[-1]) + 1 + _AROUND),
                min(page.height, ends[0] + below + _AROUND),
            )
