"""Chỗ nào trong văn bản: name every paragraph of a part as a person would look for it.

“Đoạn 12 “Kính gửi: …””, “Bảng 2, hàng 3, cột 1”, “Đầu trang 1”, “Chú thích cuối trang”, “Khung chữ ở đoạn 4”.
Paragraphs, tables, rows and columns count from 1, over the whole part; empty paragraphs count too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from .contents import W

_W = f"{{{W}}}"
_CORE_NAMES = {
    "title": "tiêu đề",
    "subject": "chủ đề",
    "creator": "tác giả",
    "description": "ghi chú",
    "identifier": "mã",
    "language": "ngôn ngữ",
    "keywords": "từ khóa",
    "category": "loại",
}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph's place in words, and its own text (text boxes in it are paragraphs of their own).

    `row` and `cell` number the table row and cell it stands in, 0 outside tables.
    """

    place: str
    text: str
    row: int = 0
    cell: int = 0


class _Counter:
    __slots__ = ("cells", "paragraphs", "rows", "tables")

    def __init__(self) -> None:
        self.paragraphs = 0
        self.tables = 0
        self.rows = [0, 0]  # how many were begun, and which one we stand in
        self.cells = [0, 0]


def paragraphs(root: etree._Element, part: str) -> list[Paragraph]:
    """Every paragraph below `root` in document order. `part` is "" for the body, else the part's own place (“Đầu trang
    1”).
    """
    return list(_blocks(root, part, "", _Counter()))


def core_paragraphs(root: etree._Element) -> list[Paragraph]:
    """The texts of the core properties, each a paragraph of its own."""
    return [
        Paragraph(f"Thuộc tính văn bản ({_CORE_NAMES.get(name, name)})", element.text)
        for element in root.iterchildren("*")
        if (name := etree.QName(element).localname) and element.text
    ]


def _blocks(parent: etree._Element, part: str, cell: str, counter: _Counter) -> Iterator[Paragraph]:
    for child in parent.iterchildren("*"):
        if child.tag == _W + "p":
            if not cell:
                counter.paragraphs += 1
            yield from _paragraph(child, part, cell, counter)
        elif child.tag == _W + "tbl":
            yield from _table(child, part, cell, counter)
        elif child.tag != _W + "sectPr":
            yield from _blocks(child, part, cell, counter)


def _paragraph(element: etree._Element, part: str, cell: str, counter: _Counter) -> Iterator[Paragraph]:
    boxes = list(element.iter(_W + "txbxContent"))
    if boxes:
        texts = [t.text or "" for t in element.iter(_W + "t") if next(t.iterancestors(_W + "p")) is element]
    else:
        texts = [t.text or "" for t in element.iter(_W + "t")]
    text = "".join(texts)
    place = cell or (part if part else f"Đoạn {counter.paragraphs}")
    yield Paragraph(f"{place} “{_start(text)}”" if text.strip() else place, text, counter.rows[1], counter.cells[1])
    for box in boxes:
        if next(box.iterancestors(_W + "p")) is element:
            where = f"Khung chữ ở {place[:1].lower()}{place[1:]}"
            yield from _blocks(box, where, where, counter)


def _table(element: etree._Element, part: str, cell: str, counter: _Counter) -> Iterator[Paragraph]:
    if not cell:
        counter.tables += 1
    name = f"Bảng {counter.tables}" if not part else f"{part}, bảng {counter.tables}"
    rows = [row for row in element.iter(_W + "tr") if next(row.iterancestors(_W + "tbl")) is element]
    for row_number, row in enumerate(rows, 1):
        around = counter.rows[1]
        counter.rows = [counter.rows[0] + 1, counter.rows[0] + 1]
        for column, inner in enumerate(row.iterchildren("*"), 1):
            outside = counter.cells[1]
            counter.cells = [counter.cells[0] + 1, counter.cells[0] + 1]
            where = f"{cell}, bảng lồng" if cell else f"{name}, hàng {row_number}, cột {column}"
            yield from _blocks(inner, part, where, counter)
            counter.cells[1] = outside
        counter.rows[1] = around


def _start(text: str) -> str:
    short = " ".join(text.split())
    return short if len(short) <= 40 else short[:39].rstrip() + "…"
