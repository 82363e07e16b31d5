"""Ảnh của một trang và của từng ô trong bảng: what the cage hands over to the reader of letters."""

from __future__ import annotations

from typing import TypedDict


class Laid(TypedDict):
    """A cell on a sheet: its place among the cells of its table, and from where to where it goes, in pixels."""

    cell: int
    top: int
    bottom: int


class Sheet(TypedDict):
    """A picture of cells."""

    path: str
    cells: list[Laid]


class Ruling(TypedDict):
    """A table: how far down the page it begins (pixels), its size, the row and column of each cell, and its sheets."""

    top: int
    rows: int
    columns: int
    cells: list[tuple[int, int]]
    sheets: list[Sheet]


class Picture(TypedDict):
    """A page to be recognised: its picture, the picture of what stands outside its tables, and those."""

    page: str
    rest: str
    tables: list[Ruling]


class Place(TypedDict):
    """Where a table without lines may stand: the ends of its columns, and how far their pieces are apart, in pixels."""

    ends: list[float]
    top: float
    bottom: float
    apart: float


class Piece(TypedDict):
    """A piece of a column on a sheet: from where to where it goes, and how far it stands from its place on the page."""

    top: int
    bottom: int
    across: int
    down: int


class Strips(TypedDict):
    """A picture of the columns of a table without lines, in pieces."""

    path: str
    pieces: list[Piece]
