"""Templates for the tests, built with python-docx, and docxtpl as the judge of what they mean."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from docx import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Inches
from docxtpl import DocxTemplate
from lxml import etree

from templates_docx.engine import clean_data
from templates_docx.engine.environment import TemplateEnvironment

RENDERED = ("word/document.xml", "word/header", "word/footer", "word/footnotes.xml")
FOOTNOTES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
FOOTNOTES_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"


def docx_of(build: Callable[[Any], None]) -> bytes:
    document = Document()
    build(document)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def template(*paragraphs: str, table: Iterable[Iterable[str]] = ()) -> bytes:
    """A template of plain paragraphs, then one table of plain cells."""

    def build(document: Any) -> None:
        for text in paragraphs:
            document.add_paragraph(text)
        add_table(document, table)

    return docx_of(build)


def add_table(document: Any, rows: Iterable[Iterable[str]]) -> Any:
    cells = [list(row) for row in rows]
    if not cells:
        return None
    table = document.add_table(len(cells), max(map(len, cells)))
    for row, texts in zip(table.rows, cells, strict=True):
        for cell, text in zip(row.cells, texts, strict=False):
            cell.text = text
    return table


def split_runs(paragraph: Any, *pieces: str) -> None:
    for number, piece in enumerate(pieces):
        run = paragraph.add_run(piece)
        run.bold = number % 2 == 0
        if number % 3 == 1:
            run._r.append(OxmlElement("w:lastRenderedPageBreak"))


def picture() -> io.BytesIO:
    """A PNG of one pixel."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
    return io.BytesIO(
        b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"\0\xff\0\0")) + chunk(b"IEND", b"")
    )


def add_picture(paragraph: Any) -> None:
    paragraph.add_run().add_picture(picture(), width=Inches(0.2))


def span(cell: Any, columns: int) -> None:
    properties = cell._tc.get_or_add_tcPr()
    grid_span = OxmlElement("w:gridSpan")
    grid_span.set(qn("w:val"), str(columns))
    properties.append(grid_span)


def w(xml: str) -> Any:
    """An element from XML with the prefix w."""
    tag, _, rest = xml.partition(">")
    if tag.endswith("/"):
        return parse_xml(f"{tag[:-1]} {nsdecls('w')}/>{rest}")
    return parse_xml(f"{tag} {nsdecls('w')}>{rest}")


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(parts: Mapping[str, bytes]) -> bytes:
    saved = io.BytesIO()
    with zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return saved.getvalue()


def changed(data: bytes, **replaced: Callable[[bytes], bytes] | bytes | None) -> bytes:
    """`data` with the parts in `replaced` (dots for slashes are not needed: use **{"word/x.xml": …})."""
    parts = parts_of(data)
    for name, new in replaced.items():
        if callable(new):
            parts[name] = new(parts[name])
        elif new is not None:
            parts[name] = new
    return zipped(parts)


def with_part(data: bytes, name: str, content: bytes, kind: str, relation: str = "", mode: str = "") -> bytes:
    """`data` with one more part, its content type, and a relationship from the document."""
    override = f'<Override PartName="/{name}" ContentType="{kind}"/></Types>'.encode()
    edits: dict[str, Any] = {
        name: content,
        "[Content_Types].xml": lambda old: old.replace(b"</Types>", override),
    }
    if relation:
        edits["word/_rels/document.xml.rels"] = adding_relation(relation, name.removeprefix("word/"), mode)
    return changed(data, **edits)


def adding_relation(kind: str, target: str, mode: str = "") -> Callable[[bytes], bytes]:
    outside = f' TargetMode="{mode}"' if mode else ""
    new = f'<Relationship Id="rIdX" Type="{kind}" Target="{target}"{outside}/></Relationships>'.encode()
    return lambda old: old.replace(b"</Relationships>", new)


def with_footnotes(data: bytes, *texts: str) -> bytes:
    notes = "".join(
        f'<w:footnote w:id="{number}"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:footnote>'
        for number, text in enumerate(texts, 1)
    )
    xml = f"<?xml version='1.0' encoding='UTF-8' standalone='yes'?><w:footnotes {nsdecls('w')}>{notes}</w:footnotes>"
    return with_part(data, "word/footnotes.xml", xml.encode(), FOOTNOTES_TYPE, FOOTNOTES_RELATION)


def by_docxtpl(data: bytes, values: Mapping[str, Any], filters: Mapping[str, Any] | None = None) -> bytes:
    """docxtpl's own render of the same template with the same environment and the cleaned data."""
    judge = DocxTemplate(io.BytesIO(data))
    judge.render(clean_data(values)[0], jinja_env=TemplateEnvironment(filters or {}))
    saved = io.BytesIO()
    judge.save(saved)
    return saved.getvalue()


def canonical(xml: bytes) -> str:
    root = etree.fromstring(xml)
    return etree.tostring(root, method="c14n", exclusive=True, with_comments=False).decode()


def rendered_parts(data: bytes) -> dict[str, str]:
    return {name: canonical(xml) for name, xml in parts_of(data).items() if name.startswith(RENDERED)}


def text_of(data: bytes) -> list[str]:
    """The body's paragraphs, tables left out."""
    return [paragraph.text for paragraph in Document(io.BytesIO(data)).paragraphs]
