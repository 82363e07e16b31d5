"""Tìm bảng không kẻ trên một trang, và phần còn lại của bảng ở trang sau.

A table that reaches the end of its page may go on on the next one: in the same columns, below its heads once more or
without them, and with the number that follows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from vitext.lazy import regex

from .boxes import Box, Row, lines_of, said, size_of
from .columns import Columns, are_certain, cells_of, heads_at
from .levels import Rows
from .numbering import Counted, counted
from .parts import Body, all_rows, body_of
from .rows import rest_of

_PAGE_NUMBER = regex(r"[-–—]?\s?\d{1,3}\s?[-–—]?")
_FEWEST_ROWS = 2
_MOST_WORDS = 5000  # a page of a paper has some 500
_MARKS, _TAILS = 0.28, 0.05  # sizes

Cell = tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """A table: from where to where it goes down the page, its columns, and its rows, a cell of words a column.

    `ends_page`: nothing stands below it.
    """

    top: float
    bottom: float
    columns: Columns
    rows: tuple[tuple[Cell, ...], ...]
    size: float
    count: Counted = Counted()  # noqa: RUF009 - it never changes
    ends_page: bool = False

    def ends(self) -> tuple[float, float]:
        """From where to where the table's letters reach: marks above capitals, tails below the line."""
        return self.top - _MARKS * self.size, self.bottom + _TAILS * self.size

    def texts(self) -> list[list[str]]:
        """The words of each cell."""
        return [[said(cell) for cell in row] for row in self.rows]


@dataclass(frozen=True, slots=True)
class Area:
    """Where a table may stand: from where to where down and across the page, in which columns."""

    top: float
    bottom: float
    left: float
    right: float
    columns: Columns
    size: float


def boards(boxes: Sequence[Box], before: Board | None = None) -> list[Board]:
    """The tables among the words of a page, from top to bottom; `before` ended the page before."""
    if not 0 < len(boxes) <= _MOST_WORDS:
        return []
    size, lines = size_of(boxes), lines_of(boxes)
    going_on = _going_on(lines, before, size) if before is not None else None
    found = [going_on] if going_on is not None else []
    at = _below(lines, going_on.bottom) if going_on is not None else 0
    while at < len(lines):
        board = next(_begun(lines, at, size, before), None)
        if board is None:
            at += 1
        else:
            found.append(board)
            at = _below(lines, board.bottom)
    return found


def areas(boxes: Sequence[Box], before: Board | None = None) -> list[Area]:
    """Where tables may stand on a page, whatever their rows: their heads and each block of rows."""
    if not 0 < len(boxes) <= _MOST_WORDS:
        return []
    size, lines = size_of(boxes), lines_of(boxes)
    found, at = list[Area](), 0
    if before is not None:
        body = body_of(before.columns, lines, 0, size)
        known = [box for row in before.rows for cell in row for box in cell]
        if body is not None:
            at = body.stop
            found += [_area(lines[slice(*block)], body.columns, size, known) for block in body.blocks]
    while at < len(lines):
        heads, first, stop = next(heads_at(lines, at, size), (None, 0, 0))
        at += 1
        body = body_of(heads, lines, stop, size) if heads is not None else None
        if heads is not None and body is not None:
            known = [box for head in heads.heads for box in head]
            places = [*body.blocks] if heads.has_head_over_others() else [(first, stop), *body.blocks]
            found += [_area(lines[slice(*block)], body.columns, size, known) for block in places]
            at = body.stop
    return found


def _area(lines: Sequence[Row], columns: Columns, size: float, others: Iterable[Box]) -> Area:
    """Where the lines stand; across the page as far as the `others`, of the heads or of the page before, too."""
    boxes = [*others, *(box for line in lines for box in line.boxes)]
    left, right = min(box.left for box in boxes), max(box.right for box in boxes)
    return Area(lines[0].top, lines[-1].bottom, left, right, columns, size)


def _begun(lines: Sequence[Row], at: int, size: float, before: Board | None) -> Iterator[Board]:
    """The table whose heads line `at` belongs to; the heads of the page before may stand there again."""
    for heads, first, stop in heads_at(lines, at, size):
        again = before is not None and before.columns.texts() == heads.texts()
        body = body_of(heads, lines, stop, size)
        if body is None:
            continue
        cut = _is_last(lines, body.stop)
        rows = all_rows(body, lines, size, numbered=heads.numbered, goes_on=again, cut=cut)
        if rows is None or (len(rows.rows) < _FEWEST_ROWS and not again):
            continue
        count = _counted(rows, heads, before.count if before is not None and again else Counted())
        if count is not None and are_certain(body.columns, _inside(body, lines, rows), heads, size):
            yield _board(lines, body.columns, rows, size, count, head=lines[first:stop])


def _going_on(lines: Sequence[Row], before: Board, size: float) -> Board | None:
    """The rest of a numbered table at the top of a page."""
    at = 1 if _PAGE_NUMBER.fullmatch(lines[0].text) and before.columns.of(lines[0].boxes[0]) else 0
    if at == len(lines) or not before.count.last:
        return None
    body = body_of(before.columns, lines, at, size)
    if body is None:
        return None
    rows = all_rows(body, lines, size, numbered=True, goes_on=True, cut=_is_last(lines, body.stop))
    count = _counted(rows, before.columns, before.count) if rows is not None else None
    if rows is None or count is None:
        rest = rest_of(cells_of(body.columns, lines[slice(*body.blocks[0])]), size)
        return _board(lines, body.columns, rest, size, before.count) if rest is not None else None
    if not are_certain(body.columns, _inside(body, lines, rows), before.columns, size):
        return None
    return _board(lines, body.columns, rows, size, count)


def _inside(body: Body, lines: Sequence[Row], rows: Rows) -> list[Row]:
    """The lines of the rows."""
    return [line for block in body.blocks for line in lines[slice(*block)] if line.middle < rows.bottom]


def _below(lines: Sequence[Row], bottom: float) -> int:
    """The first line that stands below a height."""
    return sum(line.middle < bottom for line in lines)


def _is_last(lines: Sequence[Row], stop: int) -> bool:
    """Whether nothing but the page's number stands from the line `stop` on."""
    return stop == len(lines) or (stop == len(lines) - 1 and _PAGE_NUMBER.fullmatch(lines[stop].text) is not None)


def _counted(rows: Rows, columns: Columns, before: Counted = Counted()) -> Counted | None:  # noqa: B008
    """How far the rows count: to 0 where they have no numbers; None where their numbers do not follow each other."""
    if not columns.numbered:
        return Counted()
    labels = (row[0][0].text if row[0] and any(row[1:]) else "" for row in rows.rows)  # a name is none
    return counted(labels, before)


def _board(
    lines: Sequence[Row], columns: Columns, rows: Rows, size: float, count: Counted, *, head: Sequence[Row] = ()
) -> Board:
    body = tuple(tuple(_words(cell) for cell in row) for row in rows.rows)
    top = min(line.top for line in (*head, *(line for row in rows.rows for cell in row for line in cell)))
    heads = (columns.heads,) if head else ()
    ends_page = _is_last(lines, _below(lines, rows.bottom))
    return Board(top, rows.bottom, columns, (*heads, *body), size, count, ends_page)


def _words(lines: Sequence[Row]) -> Cell:
    return tuple(box for line in lines for box in line.boxes)
