"""Bảng nào có thể đổi số cột: watch the tables of a template while it is walked.

docxtpl makes a table's grid (`w:tblGrid`) agree with its rows after every render, which costs parsing the document. A
table whose rows always fill the grid exactly needs nothing; only the others are marked, and only they are looked at
after a render.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jinja2 import nodes

from .marks import TABLE_END, TABLE_START, Mark

if TYPE_CHECKING:
    from .balance import Open


@dataclass(slots=True)
class _Row:
    depth: int
    cells: int = 0
    span: int = 0


@dataclass(slots=True)
class _Table:
    depth: int
    node: nodes.TemplateData
    at: int
    columns: int = 0
    has_grid: bool = False
    widest: int = 0
    sure_span: int = 0
    varies: bool = False

    @property
    def needs_fixing(self) -> bool:
        return self.varies or self.widest > self.columns or self.sure_span < self.columns


@dataclass(slots=True)
class TableWatch:
    """Sees elements start and end, and collects `marks`. `crossing`: a tag opens in one table, closes in another."""

    tables: list[_Table] = field(default_factory=list)
    rows: list[_Row] = field(default_factory=list)
    cells: list[int] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    crossing: bool = False
    gridless: bool = False
    _node: nodes.TemplateData | None = None
    _at: int = 0

    def at(self, node: nodes.TemplateData, offset: int) -> None:
        """Where the start tag being read begins."""
        self._node, self._at = node, offset

    def varies(self) -> None:
        """The number of columns of every open table depends on the data."""
        for table in self.tables:
            table.varies = True

    def starts(self, name: str, attributes: dict[str, str], opened: Open, depth: int) -> None:
        """`opened` is the element itself with those around it; `depth` = how many tags {% %} are open."""
        if not name.startswith("w:"):
            return
        around = opened.around.name if opened.around else ""
        if name == "w:tbl":
            assert self._node is not None
            self.tables.append(_Table(depth, self._node, self._at))
        elif not self.tables:
            return
        elif name == "w:tr":
            self.rows.append(_Row(depth))
        elif name == "w:tc" and around == "w:tr" and self.rows:
            self.cells.append(depth)
            self.rows[-1].cells += 1
            self.rows[-1].span += 1
            if depth != self.rows[-1].depth:
                self.varies()
        elif name == "w:gridSpan" and around == "w:tcPr" and self.rows and self.cells:
            span = attributes.get("w:val", "")
            if not span.isdecimal() or depth != self.cells[-1]:
                self.varies()
            else:
                self.rows[-1].span += int(span[:6]) - 1
        elif name == "w:tblGrid" and around == "w:tbl":
            self.tables[-1].has_grid = True
        elif name == "w:gridCol" and _in_own_grid(opened):
            self.tables[-1].columns += 1
            self.tables[-1].varies |= depth != self.tables[-1].depth

    def ends(self, name: str, node: nodes.TemplateData, end: int, closed: Open, depth: int) -> None:
        """`end` is the offset in `node` just after the element."""
        if name == "w:tc" and closed.around and closed.around.name == "w:tr" and self.cells:
            if self.cells.pop() != depth:
                self.varies()
        elif name == "w:tr" and self.rows:
            self._end_row(self.rows.pop(), depth)
        elif name == "w:tbl" and self.tables:
            table = self.tables.pop()
            if table.depth != depth:
                self.crossing = True
            if not table.has_grid:
                self.gridless = True
            if table.needs_fixing:
                if self.tables:
                    self.tables[-1].varies = True  # fixed together with the table around it
                else:
                    self.marks += [Mark(table.node, table.at, TABLE_START), Mark(node, end, TABLE_END)]

    def _end_row(self, row: _Row, depth: int) -> None:
        if row.depth != depth:
            self.varies()
        for table in self.tables:  # docxtpl counts the rows of inner tables too
            table.widest = max(table.widest, row.cells)
            if row.depth == table.depth:
                table.sure_span = max(table.sure_span, row.span)


def _in_own_grid(column: Open) -> bool:
    """Not the grid that a tracked change of the grid keeps inside it."""
    grid = column.around
    return bool(grid and grid.name == "w:tblGrid" and grid.around and grid.around.name == "w:tbl")
