"""Bản chữ của mẫu: a .docx as lines of text that a reviewer can read and a diff can show.

One line a paragraph, `[Style] text`; rows of tables with `|`; section breaks with paper and page numbering.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from templates_docx.engine import read_package

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


def text_twin(data: bytes) -> str:
    """The document's body, then its headers and footers that hold anything."""
    parts = read_package(data).parts
    lines = list(_blocks(_root(parts["word/document.xml"])[0], ""))
    for name in sorted(parts):
        if name.startswith(("word/header", "word/footer")):
            inner = list(_blocks(_root(parts[name]), "  "))
            if any(line.strip(" []") for line in inner):
                lines += [f"== {name}", *inner]
    return "\n".join(lines) + "\n"


def _root(content: bytes) -> etree._Element:
    return etree.fromstring(content, _PARSER)


def _blocks(container: etree._Element, indent: str) -> Iterator[str]:
    for block in container:
        if block.tag == f"{_W}p":
            yield indent + paragraph_line(block)
            sect = block.find(f"{_W}pPr/{_W}sectPr")
            if sect is not None:
                yield indent + _section(sect)
        elif block.tag == f"{_W}tbl":
            yield f"{indent}+ bảng"
            for row in block.findall(f"{_W}tr"):
                cells = [list(_blocks(cell, "")) for cell in row.findall(f"{_W}tc")]
                yield f"{indent}| " + " | ".join(" ¶ ".join(lines) for lines in cells)
        elif block.tag == f"{_W}sectPr":
            yield indent + _section(block)


def paragraph_line(block: etree._Element) -> str:
    """`[Style] text` of one paragraph; line breaks as ⏎."""
    style = block.find(f"{_W}pPr/{_W}pStyle")
    name = style.get(f"{_W}val") if style is not None else "Normal"
    return f"[{name}] {paragraph_text(block)}".rstrip()


def paragraph_text(block: etree._Element) -> str:
    """The paragraph's letters, tabs and breaks in reading order."""
    marks = {f"{_W}t": None, f"{_W}instrText": None, f"{_W}br": "⏎", f"{_W}tab": "→"}
    return "".join(
        (node.text or "") if marks[node.tag] is None else str(marks[node.tag]) for node in block.iter(*marks)
    )


def _section(sect: etree._Element) -> str:
    size = sect.find(f"{_W}pgSz")
    start = sect.find(f"{_W}pgNumType")
    paper = "ngang" if size is not None and size.get(f"{_W}orient") == "landscape" else "dọc"
    return f"-- hết phần: giấy {paper}" + (", đánh số trang từ 1" if start is not None else "")
