"""Các phần của bảng: lines right across a table that name a part of it, and the one below that sums it up.

    I. Công tác tuyên truyền, vận động thành lập hợp tác xã
    1     Rà soát …      Phòng …      Tháng 3/2026
    Tổng cộng                         12
A part has rows of its own below its name, which count on or begin with 1 again. What is said of the whole stands in the
first column, as a cell does that reaches over several.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from vitext.lazy import regex

from .boxes import Row, pieces_of
from .columns import Columns, below, cells_of, is_foot
from .levels import Cells, Rows
from .rows import rows_of

_PART = regex(r"(?:[IVX]{1,5}|[A-H]|\d{1,2})\s?[.)/-]\s?\D|(?:[IVX]{1,5}|[A-H])\s+[^\W\d_]{2}|(?:Phần|PHẦN|Nhóm) ")
_SUM = regex(r"(?:Tổng|TỔNG|Cộng|CỘNG)(?:\s(?:cộng|CỘNG|số|SỐ)\b|\b)")
_FEWEST_CELLS = 3  # of one row at least, in each part: items of a list have two
_NEAR = 2.0  # sizes between two lines of a table


@dataclass(frozen=True, slots=True)
class Body:
    """What stands below the heads: in which columns, the lines (first, after the last) of each block of rows."""

    columns: Columns
    blocks: tuple[tuple[int, int], ...]

    @property
    def stop(self) -> int:
        """The line after the last."""
        return self.blocks[-1][1]


def body_of(columns: Columns, lines: Sequence[Row], at: int, size: float) -> Body | None:
    """The blocks from line `at` on; one line between two of them names a part."""
    blocks = list[tuple[int, int]]()
    while at < len(lines):
        if columns.numbered and _is_part(columns, lines, at, size):
            at += 1
        narrowed, stop = below(columns, lines, at, size)
        if stop == at:
            break
        blocks.append((at, stop))
        columns, at = narrowed, stop
        if stop == len(lines) or not _is_part(columns, lines, stop, size):
            break
    return Body(columns, tuple(blocks)) if blocks else None


def _is_part(columns: Columns, lines: Sequence[Row], at: int, size: float) -> bool:
    """Whether line `at` stands right across the columns and names what follows."""
    line = lines[at]
    if not columns.numbered or not _PART.match(line.text) or is_foot(line, size) or columns.of(line.boxes[0]):
        return False
    if len(pieces_of(line, size)) > 1 or below(columns, [line], 0, size)[1]:
        return False
    return at + 1 < len(lines) and lines[at + 1].top - line.bottom < _NEAR * size


def all_rows(body: Body, lines: Sequence[Row], size: float, *, numbered: bool, goes_on: bool, cut: bool) -> Rows | None:
    """The rows of all blocks, and the names of parts between them; None where the first block has none."""
    found: Rows | None = None
    for place, (start, stop) in enumerate(body.blocks):
        is_last = place == len(body.blocks) - 1
        cells = cells_of(body.columns, lines[start:stop])
        rows = rows_of(cells, size, numbered=numbered, goes_on=goes_on and not place, cut=cut and is_last)
        if rows is None or (place and not any(sum(map(bool, row)) >= _FEWEST_CELLS for row in rows.rows)):
            break
        name = lines[start - 1] if place or (start and _named(body, lines, start, size)) else None
        above = (_across(name, len(cells)),) if name is not None else ()
        found = Rows((*above, *rows.rows), rows.bottom, rows.rest) if found is None else _joined(found, above, rows)
        if rows.bottom < lines[stop - 1].middle:  # what stands below is none of its rows
            break
    return _with_sum(found, body.columns, lines, size) if found is not None else None


def _named(body: Body, lines: Sequence[Row], start: int, size: float) -> bool:
    return _is_part(body.columns, lines, start - 1, size)


def _joined(found: Rows, above: tuple[Cells, ...], rows: Rows) -> Rows:
    return replace(found, rows=(*found.rows, *above, *rows.rows), bottom=rows.bottom)


def _across(line: Row, columns: int) -> Cells:
    return ((line,), *[()] * (columns - 1))


def _with_sum(found: Rows, columns: Columns, lines: Sequence[Row], size: float) -> Rows:
    """The rows with the one that sums them up, where it stands right below."""
    line = next((line for line in lines if line.middle > found.bottom), None)
    if line is None or line.top - found.bottom > _NEAR * size or not _SUM.match(line.text):
        return found
    said, *figures = pieces_of(line, size)
    places = [columns.of(piece.boxes[0]) for piece in figures]
    ends = [columns.of(piece.boxes[-1]) for piece in figures]
    if not places or places != ends or len({*places}) < len(places) or places[0] <= columns.of(said.boxes[-1]):
        return found
    row: list[tuple[Row, ...]] = [(said,), *[()] * len(columns.gaps)]
    for place, piece in zip(places, figures, strict=True):
        row[place] = (piece,)
    return replace(found, rows=(*found.rows, tuple(row)), bottom=line.bottom)
