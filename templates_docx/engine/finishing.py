"""Việc còn lại sau khi in: what docxtpl does to the XML after Jinja, with the same result, only where a template needs
it.

Line breaks and tabs in values become `w:br` and `w:tab`; pictures get numbers of their own (`wp:docPr` from 1001, in
order); a table's grid follows its rows. Two steps are ours. A cell, header, note or text box that the data left
without a last paragraph gets an empty one, since Word calls the file damaged otherwise. And the *trailing section*:
when the last paragraph before the body's final `w:sectPr` holds nothing but a section's end, that section becomes the
body's last one, so a loop over annexes may end each annex with its section without leaving an empty page behind.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from docxtpl import DocxTemplate
from lxml import etree

from domain.errors import InputRefused

from .marks import LAST_PARAGRAPH, PICTURE, TABLE_END, TABLE_START

FIRST_DOCPR = 1001
_RUN = re.compile(r"<w:r(?: [^>]*)?>.*?</w:r>", re.DOTALL)
_TEXT = re.compile(r"<w:t(?: [^>]*)?>.*?</w:t>", re.DOTALL)
_RUN_PROPERTIES = re.compile(r"<w:rPr>.*?</w:rPr>", re.DOTALL)
_PARAGRAPH = re.compile(r"<w:p(?: [^>]*)?>")
_BREAK = re.compile("[\n\t]")
_LAST_BLOCK = re.compile(r"</w:(?:p|sdt)>|<w:p(?: [^>]*)?/>")
_SECTION_ONLY = re.compile(
    r"<w:p(?: [^>]*)?><w:pPr>(?:(?!<w:sectPr[ >]).)*(<w:sectPr(?: [^>]*)?>(?:(?!</w:sectPr>).)*</w:sectPr>)"
    r"(?:(?!</w:pPr>).)*</w:pPr></w:p>\Z",
    re.DOTALL,
)
_SECTION_END = "</w:sectPr></w:body>"


@dataclass(frozen=True, slots=True)
class Finish:
    """Which steps a part can need, known when it is compiled. `shell`: the body's start tag with every namespace."""

    pictures: bool = False
    paragraphs: bool = False
    tables: bool = False
    all_tables: bool = False
    sections: bool = False
    shell: str = ""


def finish(xml: str, steps: Finish) -> str:
    """The XML of one rendered part, ready to be stored."""
    if "\n" in xml or "\t" in xml:
        xml = resolve_breaks(xml)
    if steps.pictures:
        xml = _number_pictures(xml)
    if steps.paragraphs:
        xml = _end_with_paragraphs(xml)
    if steps.all_tables:
        start = xml.index(">") + 1
        xml = xml[:start] + _fix_tables(xml[start : -len("</w:body>")], steps.shell) + "</w:body>"
    elif steps.tables:
        xml = _fix_marked(xml, steps.shell)
    if steps.sections:
        xml = lift_trailing_section(xml)
    return xml


def resolve_breaks(xml: str) -> str:
    """Line feeds and tabs inside `w:t` as Word writes them. Only the paragraphs that hold one are touched."""
    pieces: list[str] = []
    done = 0
    while found := _BREAK.search(xml, done):
        end = xml.find("</w:p>", found.start())
        if end < 0:
            break
        end += len("</w:p>")
        start = xml.rfind("</w:p>", done, found.start())
        start = done if start < 0 else start + len("</w:p>")
        opening = _PARAGRAPH.search(xml, start, end)
        at = opening.start() if opening else end
        pieces += (xml[done:at], _RUN.sub(_break_run, xml[at:end]))
        done = end
    pieces.append(xml[done:])
    return "".join(pieces)


def _break_run(run: re.Match[str]) -> str:
    properties = _RUN_PROPERTIES.search(run[0])
    kept = properties[0] if properties else ""
    tab = f'</w:t></w:r><w:r>{kept}<w:tab/></w:r><w:r>{kept}<w:t xml:space="preserve">'

    def broken(text: re.Match[str]) -> str:
        return text[0].replace("\t", tab).replace("\n", '</w:t><w:br/><w:t xml:space="preserve">')

    return _TEXT.sub(broken, run[0])


def _number_pictures(xml: str) -> str:
    pieces = xml.split(PICTURE)
    numbered = [pieces[0]]
    for number, piece in enumerate(pieces[1:], FIRST_DOCPR):
        numbered += (str(number), piece)
    return "".join(numbered)


def _end_with_paragraphs(xml: str) -> str:
    pieces = xml.split(LAST_PARAGRAPH)
    ended = [piece if _LAST_BLOCK.match(piece, piece.rfind("<")) else f"{piece}<w:p/>" for piece in pieces[:-1]]
    return "".join((*ended, pieces[-1]))


def _fix_marked(xml: str, shell: str) -> str:
    pieces = xml.split(TABLE_START)
    fixed = [pieces[0]]
    for piece in pieces[1:]:
        table, _, rest = piece.partition(TABLE_END)
        fixed += (_fix_tables(table, shell), rest)
    return "".join(fixed)


def _fix_tables(xml: str, shell: str) -> str:
    try:
        tree = DocxTemplate.fix_tables(None, f"{shell}{xml}</w:body>")
    except (TypeError, ValueError, ArithmeticError, AttributeError) as bad:
        raise InputRefused(
            "Không tính được số cột của một bảng trong mẫu.",
            advice="Hãy xem lại các thẻ colspan, hm và vm của bảng đó.",
        ) from bad
    whole: str = etree.tostring(tree, encoding="unicode")
    if not xml:
        return ""
    return whole[whole.index(">") + 1 : whole.rindex("</")]


def lift_trailing_section(xml: str) -> str:
    """The body with the section of an otherwise empty last paragraph as its own last section."""
    if not xml.endswith(_SECTION_END):
        return xml
    final = max(xml.rfind("<w:sectPr>"), xml.rfind("<w:sectPr "))
    start = max(xml.rfind("<w:p>", 0, final), xml.rfind("<w:p ", 0, final))
    alone = _SECTION_ONLY.match(xml[start:final]) if start >= 0 else None
    return f"{xml[:start]}{alone[1]}</w:body>" if alone else xml
