"""Thân văn bản .docx: paragraphs with their numbers, tables, text boxes and notes, one after the other, as lines.

A paragraph is a line, a table row is a line with “|” between its cells, a text box follows the paragraph it hangs on,
footnotes and endnotes come last as "[1] …". Automatic tables of contents and page furniture are left out.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from extractors.sources.texts import CELL_BREAK, Cell, Table, TextBench

from .numbering import Numbering
from .runs import COMPATIBILITY, Met, paragraph_text, value_of_style
from .styles import Styles, W, value
from .tables import RawCell, is_headed, lays_out, rows_of

_WRAPPERS = frozenset(f"{W}{name}" for name in ("sdtContent", "ins", "moveTo", "customXml", "smartTag"))


@dataclass(slots=True)
class BodyReader:
    """Reads blocks onto a bench; keeps what later blocks need (counts of lists, a paragraph that runs on)."""

    styles: Styles
    numbering: Numbering
    met: Met = field(default_factory=Met)
    bench: TextBench = field(default_factory=TextBench)
    tables: list[Table] = field(default_factory=list)
    contents_left_out: bool = False
    runs_on: bool = False

    def blocks(self, parent: etree._Element) -> None:
        """Read the block elements under `parent` (body, cell, text box, note), each on lines of its own."""
        waiting = list(reversed(parent))
        while waiting:
            element = waiting.pop()
            if element.tag == f"{W}p":
                self.paragraph(element)
            elif element.tag == f"{W}tbl":
                self.table(element)
            elif element.tag == f"{W}sdt":
                if self._is_contents(element):
                    self.contents_left_out = True
                elif element.find(f"{W}sdtPr/{W}showingPlcHdr") is None:
                    waiting.extend(reversed(element))
            elif element.tag in _WRAPPERS:
                waiting.extend(reversed(element))
            elif element.tag == f"{COMPATIBILITY}AlternateContent":
                waiting.extend(reversed(element[0]) if len(element) else ())

    def paragraph(self, element: etree._Element) -> None:
        """One paragraph and the text boxes that hang on it."""
        self.met.boxes, outer = [], self.met.boxes
        label = "" if self.runs_on else self._label(element)
        self._line(label + paragraph_text(element, self.styles, self.met), runs_on=_mark_deleted(element))
        boxes, self.met.boxes = self.met.boxes, outer
        for box in boxes:
            self.blocks(box)

    def table(self, element: etree._Element) -> None:
        """One table; inner tables are read inside their cell."""
        rows = rows_of(element)
        self.runs_on = False
        if lays_out(element, rows, self.styles):
            for row in rows:
                for cell in row:
                    self.blocks(cell.element)
            return
        start = self.bench.length
        above: dict[int, Cell] = {}
        made = []
        headed = is_headed(rows)
        for row in rows:
            cells = []
            for place, raw in enumerate(row):
                if place:
                    self.bench.add(CELL_BREAK)
                cells.append(self._cell(raw, above))
                if headed:  # a cell over several columns leaves the others empty, so that all rows keep their columns
                    self.bench.add(CELL_BREAK * (raw.columns - 1))
                above[raw.column] = cells[-1]
            self.bench.add("\n")
            made.append(tuple(cells))
        if made:
            self.tables.append(Table((start, self.bench.length - 1), tuple(made)))

    def _cell(self, raw: RawCell, above: dict[int, Cell]) -> Cell:
        if raw.continued and raw.column in above:
            return Cell(above[raw.column].span, raw.columns, continued=True)
        start = self.bench.length
        self.blocks(raw.element)
        self.runs_on = False
        self.bench.end_cell(start)
        return Cell((start, self.bench.length), raw.columns)

    def _line(self, text: str, *, runs_on: bool) -> None:
        self.runs_on = runs_on
        self.bench.add(text if runs_on else text + "\n")

    def _label(self, element: etree._Element) -> str:
        style = value_of_style(element) or self.styles.default
        list_id, level = self.styles.numbering(style)
        if list_id is not None and level is None:
            linked = self.numbering.level_of_style(list_id, style)
            level = str(linked) if linked is not None else None
        own = element.find(f"{W}pPr/{W}numPr")
        if own is not None:
            list_id, level = value(own, "numId") or list_id, value(own, "ilvl") or level
        if list_id in (None, "0"):
            return ""
        return self.numbering.label(list_id or "", int(level) if level and level.isdecimal() and level.isascii() else 0)

    def _is_contents(self, element: etree._Element) -> bool:
        gallery = element.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
        return gallery is not None and gallery.get(f"{W}val", "") == "Table of Contents"


def _mark_deleted(paragraph: etree._Element) -> bool:
    """Whether the end of the paragraph was deleted under tracking: the next one then carries it on."""
    marks = paragraph.find(f"{W}pPr/{W}rPr")
    return marks is not None and (marks.find(f"{W}del") is not None or marks.find(f"{W}moveFrom") is not None)
