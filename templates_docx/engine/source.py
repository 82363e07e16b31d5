"""Từ XML của một phần ra mẫu Jinja: one part of the package as a Jinja source, and the line of each of its tags.

The repair of tags that Word split over runs, and the meaning of `{%p`, `{%tr`, `vm`, `colspan` …, are docxtpl's own
(`DocxTemplate.patch_xml`, docxtpl 0.20), so that a template written for it means the same here.
"""

from __future__ import annotations

import bisect
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from docxtpl import DocxTemplate
from lxml import etree

from domain.errors import TemplateRefused

from .contents import W, parse_xml
from .marks import PICTURE
from .tags import Tag, normal

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_DOCPR_TAG = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_DOCPR_TOKEN = "thuky-docpr-number"  # noqa: S105 - stands for a picture's number, nothing secret
_HOLE = "thuky-body-stands-here"
_OPENER = re.compile(r"\{\{[-+]?|\{%[-+]?|\{#")
_CLOSE = {"{{": "}}", "{%": "%}", "{#": "#}"}


@dataclass(frozen=True, slots=True)
class PartXml:
    """A part split for rendering: `head` + rendered `xml` + `tail` are its text. `shell` = start tag of the body with
    all namespaces.
    """

    root: etree._Element
    head: str
    xml: str
    tail: str
    shell: str = ""
    prefixes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Source:
    """A Jinja source in which every tag starts a line: `lines[i]` is the line of the i-th tag, `texts[i]` what it
    says.
    """

    text: str
    lines: Sequence[int]
    texts: Sequence[str]


def read_body(content: bytes) -> PartXml:
    """word/document.xml: only `w:body` is a template, as in docxtpl."""
    root = _read(content)
    body = root.find(f"{{{W}}}body")
    if body is None or root.nsmap.get("w") != W:
        raise TemplateRefused("Phần văn bản của tệp không đúng dạng Word (.docx).", advice="Hãy lưu lại bằng Word.")
    for picture in body.iter(_DOCPR_TAG):
        picture.set("id", _DOCPR_TOKEN)
    xml: str = etree.tostring(body, encoding="unicode", with_tail=False)
    start, _, inner = xml.partition(">")
    shell = start.rstrip("/") + ">"
    xml = "<w:body></w:body>" if start.endswith("/") else "<w:body>" + inner
    whole = _read(content)
    hole = whole.find(f"{{{W}}}body")
    assert hole is not None
    for child in list(hole):
        hole.remove(child)
    hole.text, hole.tail = _HOLE, None
    text: str = etree.tostring(whole, encoding="unicode")
    before, _, after = text.partition(_HOLE)
    opening = before.rindex("<")
    if before[opening:] != "<w:body>":  # the body declares something itself: keep its own start tag
        xml = before[opening:] + xml.removeprefix("<w:body>")
    return PartXml(
        root, DECLARATION + before[:opening], xml, after.partition(">")[2], shell, frozenset(filter(None, root.nsmap))
    )


def read_part(content: bytes) -> PartXml:
    """A header, footer, notes part or the core properties: the whole of it is a template."""
    root = _read(content)
    return PartXml(root, DECLARATION, etree.tostring(root, encoding="unicode"), "")


def repair(xml: str) -> Source:
    """docxtpl's repair of the tags, then a line feed in each tag, which Jinja ignores but counts."""
    patched: str = DocxTemplate.patch_xml(None, xml)
    pieces: list[str] = []
    lines: list[int] = []
    texts: list[str] = []
    at, line = 0, 1
    while found := _OPENER.search(patched, at):
        kind = found[0][:2]
        end = patched.find(_CLOSE[kind], found.end())
        end = len(patched) if end < 0 else end + 2
        pieces.append(patched[at : found.end()])
        line += patched.count("\n", at, found.end())
        if kind != "{#":
            pieces.append("\n")
            line += 1
            lines.append(line)
            texts.append(normal(patched[found.end() : end - 2]))
        pieces.append(patched[found.end() : end])
        line += patched.count("\n", found.end(), end)
        at = end
    pieces.append(patched[at:])
    return Source("".join(pieces), lines, texts)


class Places:
    """Finds the place of a line: tags keep their order through the repair, so the i-th `x` is the i-th `x`."""

    def __init__(self, source: Source, tags: Sequence[Tag], otherwise: str) -> None:
        where: dict[str, list[int]] = defaultdict(list)
        for number, tag in enumerate(tags):
            where[tag.text].append(number)
        self._lines = source.lines
        self._places: list[str] = []
        last = -1
        for text in source.texts:
            known = where.get(text, [])
            nearest = bisect.bisect_right(known, last)
            if nearest < len(known):
                last = known[nearest]
            self._places.append(tags[last].place if 0 <= last < len(tags) else otherwise)
        self._otherwise = otherwise

    def of(self, line: int) -> str:
        """The place, in words, of what stands on `line` of the source."""
        number = bisect.bisect_right(self._lines, line) - 1
        return self._places[number] if number >= 0 else self._otherwise


def mark_pictures(data: str) -> str:
    """Template text with the numbers of pictures as marks, and docxtpl's written braces (`{_{`) as braces."""
    data = data.replace(_DOCPR_TOKEN, PICTURE)
    if "_" in data:
        data = data.replace("{_{", "{{").replace("}_}", "}}").replace("{_%", "{%").replace("%_}", "%}")
    return data


def _read(content: bytes) -> etree._Element:
    root = parse_xml(content, keep_blanks=False)
    etree.strip_tags(root, etree.Comment, etree.ProcessingInstruction)
    return root
