"""Bảng trong .docx: which cells a row has, which of them carry on the cell above, and which tables only lay out a head.

A decree-30 head or a signature block is a table without lines: its columns are read one after the other.
Source: ECMA-376 part 1, 17.4 (tables; `gridSpan`, `vMerge`, `hMerge`, borders from the table or its style).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from extractors.sources.attributes import whole
from extractors.tables.heads import are_heads

from .styles import Styles, W, value

_NO_LINE = ("none", "nil", None)
_SIDES = ("top", "bottom", "left", "right", "start", "end", "insideH", "insideV")
_FEWEST_HEADS = 3
_LAYOUT_COLUMNS = 3
_LAYOUT_ROWS = 4


@dataclass(frozen=True, slots=True)
class RawCell:
    """A cell's element, the grid column it starts at, its width in columns, and whether it carries on the one above."""

    element: etree._Element
    column: int
    columns: int
    continued: bool


def rows_of(table: etree._Element) -> list[list[RawCell]]:
    """The cells of every row that is still there; deleted rows and cells are left out."""
    rows = []
    for row in _through(table, "tr"):
        if row.find(f"{W}trPr/{W}del") is not None:
            continue
        column, cells = _skipped(row), []
        for cell in _through(row, "tc"):
            properties = cell.find(f"{W}tcPr")
            if properties is not None and properties.find(f"{W}cellDel") is not None:
                continue
            columns, continued = 1, False
            if properties is not None:
                columns = max(1, min(whole(value(properties, "gridSpan"), 1), 63))
                merge = properties.find(f"{W}vMerge")
                continued = merge is not None and merge.get(f"{W}val", "continue") == "continue"
            cells.append(RawCell(cell, column, columns, continued))
            column += columns
        rows.append(cells)
    return rows


def is_headed(rows: list[list[RawCell]]) -> bool:
    """Whether the first row heads the columns of a table of tasks or figures."""
    heads = [" ".join("".join(cell.element.itertext(f"{W}t")).split()) for cell in rows[0]] if rows else []
    return len(heads) >= _FEWEST_HEADS and are_heads(heads) is not None


def lays_out(table: etree._Element, rows: list[list[RawCell]], styles: Styles) -> bool:
    """Whether the table only puts blocks of text side by side."""
    small = len(rows) <= _LAYOUT_ROWS and all(len(row) <= _LAYOUT_COLUMNS for row in rows)
    return small and not _ruled(table, styles)


def _ruled(table: etree._Element, styles: Styles) -> bool:
    own = table.find(f"{W}tblPr/{W}tblBorders")
    if own is not None:
        found = _has_inside(own)
    else:
        style = table.find(f"{W}tblPr/{W}tblStyle")
        chain = styles.chain(style.get(f"{W}val", "")) if style is not None else []
        borders = [element.find(f"{W}tblPr/{W}tblBorders") for element in chain]
        found = any(_has_inside(border) for border in borders if border is not None)
    cells = table.findall(f"{W}tr/{W}tc/{W}tcPr/{W}tcBorders")
    return found or sum(1 for cell in cells if _lines(cell) >= 3) > 1


def _has_inside(borders: etree._Element) -> bool:
    return any(value(borders, side) not in _NO_LINE for side in ("insideH", "insideV"))


def _lines(borders: etree._Element) -> int:
    return sum(value(borders, side) not in _NO_LINE for side in _SIDES)


def _skipped(row: etree._Element) -> int:
    before = row.find(f"{W}trPr/{W}gridBefore")
    return 0 if before is None else min(whole(before.get(f"{W}val"), 0), 63)


def _through(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    """Children called `name`, also inside content controls and revision marks, but not inside an inner table."""
    waiting = list(reversed(parent))
    while waiting:
        child = waiting.pop()
        if child.tag == f"{W}{name}":
            yield child
        elif child.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}customXml", f"{W}moveTo"):
            waiting.extend(reversed(child))
