"""Có cùng một văn bản không: whether the contestants' documents are the ones that ours are compared with.

docxtpl's own render is the judge of ours, part by part. Of the others, whose XML may differ in form, the paragraphs
with their styles, the tables and their rows, and every word are compared.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from docx import Document
from docx.oxml.ns import qn
from lxml import etree


def parts_of(docx: bytes) -> dict[str, bytes]:
    """The parts of a package by name."""
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        return {name: package.read(name) for name in package.namelist()}


def differing_parts(ours: bytes, theirs: bytes) -> list[str]:
    """The names of the parts that differ as canonical XML, or stand in one of the two files only.

    The entries of content types and relationships are sets (ECMA-376 part 2) and are compared as such.
    """
    mine, other = parts_of(ours), parts_of(theirs)
    shared = mine.keys() & other.keys()
    differing = {name for name in shared if _canonical(name, mine[name]) != _canonical(name, other[name])}
    return sorted(differing | (mine.keys() ^ other.keys()))


def same_document(docx: bytes, xml: bytes) -> bool:
    """Whether `xml` is the document part of `docx`."""
    name = "word/document.xml"
    return bool(_canonical(name, parts_of(docx)[name]) == _canonical(name, xml))


def content(docx: bytes) -> list[tuple[Any, ...]]:
    """Paragraphs (style, text) and the edges of tables and rows, in the order of the document, by python-docx."""
    return list(_walk(Document(io.BytesIO(docx)).element.body))


def _walk(element: Any) -> Iterator[tuple[Any, ...]]:
    for child in element:
        if child.tag == qn("w:p"):
            yield "paragraph", child.style, child.text
        elif child.tag in (qn("w:tbl"), qn("w:tr"), qn("w:tc")):
            yield (etree.QName(child).localname,)
            yield from _walk(child)


def _canonical(name: str, part: bytes) -> Any:
    root = etree.fromstring(part)
    if name == "[Content_Types].xml" or name.endswith(".rels"):
        return {tuple(sorted(entry.items())) for entry in root}
    return etree.tostring(root, method="c14n")
