"""Từ thẻ HTML ra dòng chữ: blocks become lines, items get their mark, table rows are lines of cells.

White space is folded as browsers fold it; text in an old font (`face`, `font-family`) is decoded run by run.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree

from extractors.sources.attributes import whole
from extractors.sources.docx.runs import legacy
from extractors.sources.texts import CELL_BREAK, Cell, Table, TextBench, proper
from extractors.tables.heads import are_heads
from vitext.lazy import regex

_BLOCKS = frozenset(
    (
        *("p", "div", "section", "article", "main", "header", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li"),
        *("table", "caption", "thead", "tbody", "tfoot", "tr", "blockquote", "pre", "dl", "dt", "dd", "hr", "form"),
        *("figure", "figcaption", "address", "fieldset", "legend", "center", "body", "html", "details", "summary"),
    )
)
_SPACE = regex("[ \t\n\r\f]+")
_FACE = regex(r"font-family\s*:\s*[\"']?([^;\"',]+)", re.IGNORECASE)
_SMALL_ROWS, _SMALL_COLUMNS = 4, 3
_MAX_SPAN = 63
_FEWEST_HEADS, _MOST_HEADS = 3, 20
_MOST_CARRIED = 100_000  # cells that carry on others, in a whole page: a few letters can ask for millions


@dataclass(slots=True)
class _OpenTable:
    """A table being read: whether it is data, whether it has heads, where it began, and its rows.

    `reaching`: cells that reach into rows below.
    """

    data: bool
    headed: bool
    start: int
    rows: list[tuple[Cell, ...]] = field(default_factory=list)
    row: list[Cell] = field(default_factory=list)
    column: int = 0
    reaching: dict[int, tuple[int, Cell]] = field(default_factory=dict)  # column → rows left, cell
    cell_start: int = 0


@dataclass(slots=True)
class BlockReader:
    """Walks elements and writes lines onto a bench."""

    old_fonts: bool = True  # whether letters in .VnTime and VNI fonts still have to be decoded
    bench: TextBench = field(default_factory=TextBench)
    tables: list[Table] = field(default_factory=list)
    _inline: list[str] = field(default_factory=list)
    _open: list[_OpenTable] = field(default_factory=list)
    _counts: list[int | None] = field(default_factory=list)
    _fonts: list[str] = field(default_factory=list)
    _carried: int = 0

    def read(self, root: etree._Element) -> None:
        """Read `root` and everything in it."""
        for event, element in etree.iterwalk(root, events=("start", "end")):
            if not isinstance(element.tag, str):
                continue
            if event == "start":
                self._start(element)
                self._words(element.text)
            else:
                self._end(element)
                if element is not root:
                    self._words(element.tail)
        self._break()

    def _start(self, element: etree._Element) -> None:
        tag = element.tag
        face = element.get("face") or (_FACE.search(element.get("style", "")) or ["", ""])[1]
        self._fonts.append(face or (self._fonts[-1] if self._fonts else ""))
        if tag == "br":
            self._inline.append("\n")
        elif tag in _BLOCKS:
            self._break()
        if tag in ("ol", "ul"):
            self._counts.append(whole(element.get("start"), 1) if tag == "ol" else None)
        elif tag == "li":
            self._inline.append(self._mark())
        elif tag == "table":
            self._open.append(_OpenTable(_is_data(element), _is_headed(element), self.bench.length))
        elif tag == "tr" and self._open:
            self._open[-1].row, self._open[-1].column = [], 0
        elif tag in ("td", "th") and self._open:
            self._start_cell()

    def _end(self, element: etree._Element) -> None:
        tag = element.tag
        if tag in ("td", "th") and self._open:
            self._end_cell(element)
        elif tag in _BLOCKS:
            self._break()
        if tag in ("ol", "ul") and self._counts:
            self._counts.pop()
        elif tag == "tr" and self._open:
            self._end_row()
        elif tag == "table" and self._open:
            done = self._open.pop()
            if done.data and done.rows:
                self.tables.append(Table((done.start, max(done.start, self.bench.length - 1)), tuple(done.rows)))
        self._fonts.pop()

    def _words(self, text: str | None) -> None:
        if text:
            turned = legacy(text, self._fonts[-1]) if self.old_fonts and self._fonts and self._fonts[-1] else ""
            self._inline.append(_SPACE.sub(" ", turned or text))

    def _break(self) -> None:
        """End the line; an empty one is not written."""
        lines = [_SPACE.sub(" ", line).strip() for line in "".join(self._inline).split("\n")]
        self._inline.clear()
        if text := proper("\n".join(lines).strip("\n")):
            self.bench.add(text + "\n")

    def _mark(self) -> str:
        if not self._counts or self._counts[-1] is None:
            return "- "
        count = self._counts[-1]
        self._counts[-1] = count + 1
        return f"{count}. "

    def _start_cell(self) -> None:
        table = self._open[-1]
        self._break()
        if not table.data:
            return
        self._carry_on(table)
        if table.row:
            self.bench.add(CELL_BREAK)
        table.cell_start = self.bench.length

    def _end_cell(self, element: etree._Element) -> None:
        table = self._open[-1]
        self._break()
        if not table.data:
            return
        self.bench.end_cell(table.cell_start)
        columns = min(whole(element.get("colspan"), 1) or 1, _MAX_SPAN)
        cell = Cell((table.cell_start, self.bench.length), columns)
        table.row.append(cell)
        if table.headed:  # a cell over several columns leaves the others empty, so that all rows keep their columns
            self.bench.add(CELL_BREAK * (columns - 1))
        below = min(whole(element.get("rowspan"), 1), 1000) - 1
        if below > 0 and self._carried < _MOST_CARRIED:
            table.reaching[table.column] = (below + 1, cell)  # this row takes one off again
        table.column += columns

    def _carry_on(self, table: _OpenTable) -> None:
        """Cells of rows above that reach down to here stand empty in the text, pointing to what they carry on."""
        while table.column in table.reaching and self._carried < _MOST_CARRIED:
            cell = table.reaching[table.column][1]
            if table.row:
                self.bench.add(CELL_BREAK)
            table.row.append(Cell(cell.span, cell.columns, continued=True))
            self._carried += 1
            table.column += cell.columns

    def _end_row(self) -> None:
        table = self._open[-1]
        if not table.data or not table.row:
            return
        self._carry_on(table)
        self.bench.add("\n")
        table.rows.append(tuple(table.row))
        table.row = []
        table.reaching = {place: (left - 1, cell) for place, (left, cell) in table.reaching.items() if left > 1}


def _is_headed(table: etree._Element) -> bool:
    """Whether the first row heads the columns of a table of tasks or figures."""
    row = next(table.iter("tr"), None)
    cells = [cell for cell in row if cell.tag in ("td", "th")] if row is not None else []
    heads = [" ".join("".join(cell.itertext()).split()) for cell in cells[:_MOST_HEADS]]
    return len(heads) >= _FEWEST_HEADS and are_heads(heads) is not None


def _is_data(table: etree._Element) -> bool:
    """Whether a table holds data rather than putting blocks side by side, as old pages and letter heads do."""
    rows = [[cell for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr")]
    widest = max(map(len, rows), default=0)
    if widest < 2 or next(table.iterdescendants("table"), None) is not None:
        return False
    small = len(rows) <= _SMALL_ROWS and widest <= _SMALL_COLUMNS
    ruled = table.get("border", "0") not in ("", "0") or "border" in table.get("style", "")
    return ruled or not small or next(table.iterdescendants("th"), None) is not None
