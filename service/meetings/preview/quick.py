"""Bản xem nhanh: the words of a .docx as plain blocks, for the moment until its real pages are there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from lxml import etree

from templates_docx.engine import read_package

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


class Run(NamedTuple):
    """A stretch of letters that look alike."""

    text: str
    bold: bool
    italic: bool


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph (`runs`), or a table (`rows` of cells of blocks)."""

    align: str = "left"
    runs: tuple[Run, ...] = ()
    rows: tuple[tuple[tuple[Block, ...], ...], ...] = field(default=())


class _Look(NamedTuple):
    align: str
    bold: bool
    italic: bool
    caps: bool


_PLAIN = _Look("both", bold=False, italic=False, caps=False)
_ALIGN = {"center": "center", "right": "right", "end": "right", "both": "both"}


def quick_blocks(docx: bytes) -> tuple[Block, ...]:
    """The body of a document, in reading order."""
    parts = read_package(docx).parts
    styles = _styles(etree.fromstring(parts["word/styles.xml"], _PARSER)) if "word/styles.xml" in parts else {}
    body = etree.fromstring(parts["word/document.xml"], _PARSER).find(f"{_W}body")
    return tuple(_blocks(body, styles)) if body is not None else ()


def _blocks(container: etree._Element, styles: dict[str, _Look]) -> Iterator[Block]:
    for one in container:
        if one.tag == f"{_W}p":
            block = _paragraph(one, styles)
            if block.runs:
                yield block
        elif one.tag == f"{_W}tbl":
            rows = tuple(
                tuple(tuple(_blocks(cell, styles)) for cell in row.findall(f"{_W}tc")) for row in one.findall(f"{_W}tr")
            )
            yield Block(rows=rows)


def _paragraph(one: etree._Element, styles: dict[str, _Look]) -> Block:
    style = one.find(f"{_W}pPr/{_W}pStyle")
    look = styles.get(style.get(f"{_W}val") or "", _PLAIN) if style is not None else _PLAIN
    own = one.find(f"{_W}pPr/{_W}jc")
    align = _ALIGN.get(own.get(f"{_W}val") or "", "left") if own is not None else look.align
    runs: list[Run] = []
    for run in one.iter(f"{_W}r"):
        text = "".join(
            (part.text or "") if part.tag == f"{_W}t" else {f"{_W}br": "\n", f"{_W}tab": " "}.get(str(part.tag), "")
            for part in run
        )
        if not text:
            continue
        properties = run.find(f"{_W}rPr")
        bold, italic = _switch(properties, "b", look.bold), _switch(properties, "i", look.italic)
        text = text.upper() if _switch(properties, "caps", look.caps) else text
        if runs and runs[-1][1:] == (bold, italic):
            runs[-1] = Run(runs[-1].text + text, bold, italic)
        else:
            runs.append(Run(text, bold, italic))
    return Block(align, tuple(runs)) if "".join(run.text for run in runs).strip() else Block()


def _switch(properties: etree._Element | None, name: str, otherwise: bool) -> bool:  # noqa: FBT001
    found = properties.find(f"{_W}{name}") if properties is not None else None
    return otherwise if found is None else found.get(f"{_W}val") not in ("0", "false", "none")


def _styles(root: etree._Element) -> dict[str, _Look]:
    elements = {one.get(f"{_W}styleId") or "": one for one in root.findall(f"{_W}style")}
    made: dict[str, _Look] = {}

    def look(name: str, depth: int = 0) -> _Look:
        if name in made or name not in elements or depth > 12:
            return made.get(name, _PLAIN)
        one = elements[name]
        based = one.find(f"{_W}basedOn")
        base = look(based.get(f"{_W}val") or "", depth + 1) if based is not None else _PLAIN
        align, runs = one.find(f"{_W}pPr/{_W}jc"), one.find(f"{_W}rPr")
        made[name] = _Look(
            _ALIGN.get(align.get(f"{_W}val") or "", "left") if align is not None else base.align,
            _switch(runs, "b", base.bold),
            _switch(runs, "i", base.italic),
            _switch(runs, "caps", base.caps),
        )
        return made[name]

    for name in elements:
        look(name)
    return made
