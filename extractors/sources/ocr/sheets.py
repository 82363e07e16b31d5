"""Trang ảnh có bảng → trang còn lại và từng ô: what tesseract is given of a page. Runs inside the cage.

Tesseract reads across the lines of a table as if its columns were one text. So a table is taken off the page, and the
pictures of its cells are laid one below the other on a sheet of their own, which is read as one column.
"""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image, ImageDraw

from extractors.sources.ocr.inks import without_faint_stamps
from extractors.sources.ocr.paper import evened
from extractors.sources.ocr.pictures import Laid, Picture, Ruling, Sheet
from extractors.sources.ruled import Grid, Ruled, grids, without_rules

_TURNS = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}
_MARGIN = 60  # pixels of paper around a cell's letters
_INK = 140  # grey level; letters are darker
_CLEAN = (
    210  # grey level from which paper is made white: a grey patch on a white sheet has edges that look like letters
)
_LEAST_INK = 4  # pixels on each side: less is a speck
_HIGHEST = 24_000  # pixels; tesseract takes 32,767


def pictured(image: Image.Image, folder: Path, name: str, *, in_grey: bool = False) -> Picture:
    """Write the picture of an upright, straight page in grey to `folder`, and its tables cell by cell.

    `in_grey`: it was scanned so, and stamps on it have no colour.
    """
    page, image = folder / f"{name}.png", evened(image)
    found = grids(image)
    if in_grey:
        image = without_faint_stamps(image, found)
    image.save(page, dpi=(300, 300))
    if not found:
        return {"page": str(page), "rest": str(page), "tables": []}
    clean = without_rules(image, found)
    tables = [_table(clean, grid, folder, f"{name}-{place}") for place, grid in enumerate(found)]
    pen = ImageDraw.Draw(clean)
    for grid in found:
        pen.rectangle(_box(image, grid), fill=255)
    rest = folder / f"{name}-rest.png"
    clean.save(rest, dpi=(300, 300))
    return {"page": str(page), "rest": str(rest), "tables": tables}


def turned(data: bytes, *, folder: str, name: str, degrees: int) -> Picture:
    """`pictured` of the page whose picture (PNG, ours) is `data`, turned clockwise by 90, 180 or 270 degrees."""
    with Image.open(io.BytesIO(data), formats=("PNG",)) as image:
        return pictured(image.convert("L").transpose(_TURNS[degrees]), Path(folder), name)


def _table(clean: Image.Image, grid: Grid, folder: Path, name: str) -> Ruling:
    sheets: list[Sheet] = []
    waiting: list[tuple[int, Image.Image]] = []
    height = _MARGIN
    for place, cell in enumerate(grid.cells):
        letters = _letters(clean.crop(_box(clean, cell)))
        if letters is None:
            continue
        if height + letters.height > _HIGHEST and waiting:
            sheets.append(_sheet(waiting, folder / f"{name}-{len(sheets)}.png"))
            waiting, height = [], _MARGIN
        waiting.append((place, letters))
        height += letters.height + _MARGIN
    if waiting:
        sheets.append(_sheet(waiting, folder / f"{name}-{len(sheets)}.png"))
    cells = [(cell.row, cell.column) for cell in grid.cells]
    top = round(grid.top * clean.height)
    return {"top": top, "rows": grid.rows, "columns": grid.columns, "cells": cells, "sheets": sheets}


def _letters(cell: Image.Image) -> Image.Image | None:
    """A cell's picture, cut to what is written in it; None when that is nothing."""
    ink = cell.point(lambda level: 255 if level < _INK else 0).getbbox()
    if ink is None or ink[2] - ink[0] < _LEAST_INK or ink[3] - ink[1] < _LEAST_INK:
        return None
    around = max(0, ink[0] - 8), max(0, ink[1] - 8), min(cell.width, ink[2] + 8), min(cell.height, ink[3] + 8)
    return cell.crop(around).point(lambda level: 255 if level >= _CLEAN else level)


def _sheet(letters: list[tuple[int, Image.Image]], path: Path) -> Sheet:
    width = max(one.width for _, one in letters) + 2 * _MARGIN
    height = sum(one.height + _MARGIN for _, one in letters) + _MARGIN
    sheet, top, cells = Image.new("L", (width, height), 255), _MARGIN, list[Laid]()
    for place, one in letters:
        sheet.paste(one, (_MARGIN, top))
        cells.append({"cell": place, "top": top, "bottom": top + one.height})
        top += one.height + _MARGIN
    sheet.save(path, dpi=(300, 300))
    return {"path": str(path), "cells": cells}


def _box(image: Image.Image, place: Grid | Ruled) -> tuple[int, int, int, int]:
    return (
        round(place.left * image.width),
        round(place.top * image.height),
        round(place.right * image.width),
        round(place.bottom * image.height),
    )
