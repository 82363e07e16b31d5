"""Đo trang in: a PDF as printed letters and rules in millimetres, and where each paragraph of a .docx came to stand.

The .docx is asked only which words belong to one paragraph; every length, size and face is measured in the PDF.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal
from zipfile import ZipFile

import pdfplumber
from lxml import etree

from templates_docx.norms.norm import Norm

MM = 25.4 / 72
Face = Literal["regular", "bold", "italic", "bold_italic"]

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FACES: dict[tuple[bool, bool], Face] = {
    (False, False): "regular",
    (True, False): "bold",
    (False, True): "italic",
    (True, True): "bold_italic",
}
_SAME_LINE = 0.5  # millimetres between baselines
_BODY_STYLES = frozenset(("BodyText", "DoanKet", "Khoan", "Diem", "GachDauDong", "CanCu"))


@dataclass(frozen=True, slots=True)
class Glyph:
    """One printed letter; `page` counts from 0, lengths are millimetres from the page's upper left corner."""

    text: str
    page: int
    x0: float
    x1: float
    top: float
    bottom: float
    baseline: float
    size: float
    face: Face
    family: str
    colour: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line."""

    x0: float
    x1: float
    y: float
    weight: float

    @property
    def length(self) -> float:
        """In millimetres."""
        return self.x1 - self.x0

    @property
    def centre(self) -> float:
        """Its middle, from the left edge of the page."""
        return (self.x0 + self.x1) / 2


@dataclass(frozen=True, slots=True, repr=False)
class Line:
    """Letters on one baseline, blanks left out."""

    glyphs: tuple[Glyph, ...]

    def __repr__(self) -> str:  # short: it stands in the reports of failed tests
        return f"Line({''.join(glyph.text for glyph in self.glyphs)!r}, page {self.page})"

    @property
    def page(self) -> int:
        """The page it stands on, from 0."""
        return self.glyphs[0].page

    @property
    def x0(self) -> float:
        """Left edge."""
        return self.glyphs[0].x0

    @property
    def x1(self) -> float:
        """Right edge."""
        return self.glyphs[-1].x1

    @property
    def width(self) -> float:
        """From edge to edge."""
        return self.x1 - self.x0

    @property
    def centre(self) -> float:
        """Its middle."""
        return (self.x0 + self.x1) / 2

    @property
    def baseline(self) -> float:
        """From the top edge of the page."""
        return self.glyphs[0].baseline


@dataclass(frozen=True, slots=True, repr=False)
class Block:
    """A paragraph as printed."""

    style: str
    text: str
    in_table: bool
    lines: tuple[Line, ...]

    def __repr__(self) -> str:  # short: it stands in the reports of failed tests
        return f"Block({self.style}, {self.text!r})"

    @property
    def glyphs(self) -> tuple[Glyph, ...]:
        """All its letters without the blanks."""
        return tuple(glyph for line in self.lines for glyph in line.glyphs)

    @property
    def sizes(self) -> set[float]:
        """Sizes in points."""
        return {glyph.size for glyph in self.glyphs}

    @property
    def faces(self) -> set[Face]:
        """Faces."""
        return {glyph.face for glyph in self.glyphs}

    @property
    def is_body(self) -> bool:
        """Whether it is running text, as against a heading, a table or a part of the frame."""
        return self.style in _BODY_STYLES and not self.in_table


@dataclass(frozen=True, slots=True, repr=False)
class Sheet:
    """One page; `header` and `footer` are what stands in the upper and lower margin."""

    index: int
    width: float
    height: float
    glyphs: tuple[Glyph, ...]
    rules: tuple[Rule, ...]
    margins: tuple[float, float, float, float]

    def __repr__(self) -> str:  # short: it stands in the reports of failed tests
        return f"Sheet({self.index})"

    @property
    def landscape(self) -> bool:
        """Whether the sheet is turned."""
        return self.width > self.height

    @property
    def header(self) -> tuple[Glyph, ...]:
        """Letters within the top margin."""
        return tuple(glyph for glyph in self.glyphs if (glyph.top + glyph.bottom) / 2 < self.margins[0])

    @property
    def footer(self) -> tuple[Glyph, ...]:
        """Letters within the bottom margin."""
        limit = self.height - self.margins[2]
        return tuple(glyph for glyph in self.glyphs if (glyph.top + glyph.bottom) / 2 > limit)

    @property
    def text_area(self) -> tuple[Glyph, ...]:
        """Letters between the two."""
        outside = {id(glyph) for glyph in (*self.header, *self.footer)}
        return tuple(glyph for glyph in self.glyphs if id(glyph) not in outside)


@dataclass(frozen=True, slots=True, repr=False)
class Printed:
    """A document as printed. `strays` is what was printed that is no paragraph of the .docx, in reading order."""

    sheets: tuple[Sheet, ...]
    blocks: tuple[Block, ...]
    missing: tuple[str, ...]
    strays: tuple[str, ...]

    def __repr__(self) -> str:  # short: it stands in the reports of failed tests
        return f"Printed({len(self.sheets)} pages)"

    def block(self, text: str, *, style: str = "") -> Block:
        """The first paragraph that reads `text` (blanks do not count)."""
        wanted = unspaced(text)
        for block in self.blocks:
            if unspaced(block.text) == wanted and style in ("", block.style):
                return block
        raise AssertionError(f"Không thấy đoạn “{text}” trên trang in.")

    def styled(self, *styles: str) -> tuple[Block, ...]:
        """The paragraphs that the .docx says are of these styles."""
        return tuple(block for block in self.blocks if block.style in styles)

    def rule_under(self, block: Block, *, within: float = 4.0) -> Rule | None:
        """The nearest horizontal line at most `within` millimetres below the last baseline of `block`."""
        line = block.lines[-1]
        below = [
            rule
            for rule in self.sheets[line.page].rules
            if 0 < rule.y - line.baseline <= within and rule.x0 < line.x1 and rule.x1 > line.x0
        ]
        return min(below, key=lambda rule: rule.y, default=None)


def unspaced(text: str) -> str:
    """`text` without blanks of any kind."""
    return "".join(text.split())


def read_sheets(pdf: bytes, *, norm: Norm) -> tuple[Sheet, ...]:
    """The pages of a PDF; margins are the norm's defaults, turned with the sheet."""
    page_rule = norm.page
    top, bottom = page_rule.top.default, page_rule.bottom.default
    left, right = page_rule.left.default, page_rule.right.default
    sheets = []
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        for index, page in enumerate(document.pages):
            width, height = float(page.width) * MM, float(page.height) * MM
            upright = height >= width
            margins = (top, right, bottom, left) if upright else (left, top, right, bottom)
            glyphs = tuple(_glyph(char, index, float(page.height)) for char in page.chars)
            sheets.append(Sheet(index, width, height, glyphs, _rules(page.lines), margins))
    return tuple(sheets)


def _glyph(char: dict[str, Any], page: int, height: float) -> Glyph:
    family, _, style = char["fontname"].rpartition("+")[2].partition("-")
    return Glyph(
        text=char["text"],
        page=page,
        x0=char["x0"] * MM,
        x1=char["x1"] * MM,
        top=char["top"] * MM,
        bottom=char["bottom"] * MM,
        baseline=(height - char["matrix"][5]) * MM,
        size=round(char["size"], 2),
        face=_FACES["Bold" in style, "Italic" in style],
        family=family,
        colour=tuple(char["non_stroking_color"] or ()),
    )


def _rules(lines: Iterable[dict[str, Any]]) -> tuple[Rule, ...]:
    found = {
        (round(line["x0"] * MM, 2), round(line["x1"] * MM, 2), round(line["top"] * MM, 2), round(line["linewidth"], 2))
        for line in lines
        if abs(line["top"] - line["bottom"]) < 0.1  # upright lines belong to tables
    }
    return tuple(Rule(*values) for values in sorted(found, key=lambda values: values[2]))


def docx_paragraphs(docx: bytes) -> Iterator[tuple[str, str, bool]]:
    """Style, words and whether in a table, of every paragraph of the body that has words, in reading order."""
    with ZipFile(io.BytesIO(docx)) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    for paragraph in root.iter(f"{_W}p"):
        text = "".join(_words(paragraph))
        if unspaced(text):
            style = paragraph.find(f"{_W}pPr/{_W}pStyle")
            name = "" if style is None else style.get(f"{_W}val", "")
            yield name, text, next(paragraph.iterancestors(f"{_W}tc"), None) is not None


def _words(paragraph: Any) -> Iterator[str]:
    for node in paragraph.iter(f"{_W}t", f"{_W}br", f"{_W}tab"):
        yield (node.text or "") if node.tag == f"{_W}t" else "\n" if node.tag == f"{_W}br" else "\t"


def printed(docx: bytes, pdf: bytes, *, norm: Norm) -> Printed:
    """Lay the paragraphs of the .docx over the letters of the PDF, both in reading order."""
    sheets = read_sheets(pdf, norm=norm)
    stream = [glyph for sheet in sheets for glyph in sheet.text_area if not glyph.text.isspace()]
    letters = "".join(glyph.text for glyph in stream)
    starts = _starts(stream)
    blocks, missing, strays, at = [], [], [], 0
    for style, text, in_table in docx_paragraphs(docx):
        wanted = unspaced(text)
        found = letters.find(wanted, at)
        if found < 0:
            missing.append(text)
            continue
        if found > at:
            strays.append(letters[at:found])
        first, last = starts[found], starts[found + len(wanted)]
        blocks.append(Block(style, text, in_table, lines_of(stream[first:last])))
        at = found + len(wanted)
    if at < len(letters):
        strays.append(letters[at:])
    return Printed(sheets, tuple(blocks), tuple(missing), tuple(strays))


def _starts(stream: list[Glyph]) -> list[int]:
    """For each letter's place in the joined text the glyph that holds it (a glyph may hold several letters)."""
    starts = [index for index, glyph in enumerate(stream) for _ in glyph.text]
    return [*starts, len(stream)]


def lines_of(glyphs: Iterable[Glyph]) -> tuple[Line, ...]:
    """Letters of one paragraph as the lines they stand on."""
    lines: list[list[Glyph]] = []
    for glyph in glyphs:
        if glyph.text.isspace():
            continue
        last = lines[-1][-1] if lines else None
        if last and last.page == glyph.page and abs(last.baseline - glyph.baseline) < _SAME_LINE:
            lines[-1].append(glyph)
        else:
            lines.append([glyph])
    return tuple(Line(tuple(line)) for line in lines)
