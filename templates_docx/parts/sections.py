"""Trang giấy và phụ lục: page size, margins, page numbers; every annex is a section with its own numbering."""

from __future__ import annotations

from templates_docx.parts.form import Form
from templates_docx.parts.ooxml import each, paragraph, tag, twips, when
from templates_docx.parts.tables import target_tables

# Relationship ids of word/_rels/document.xml.rels (see parts/package.py).
HEADER, FIRST_HEADER, FIRST_FOOTER, EMPTY_FOOTER = "rId11", "rId12", "rId13", "rId14"


def section(form: Form, *, landscape: bool = False, annex: bool = False) -> str:
    """A w:sectPr: page number on top, hidden on the first page; an annex counts from 1."""
    page = form.norm.page
    width, height = (page.height, page.width) if landscape else (page.width, page.height)
    orient = ' w:orient="landscape"' if landscape else ""
    top, bottom, left, right = page.top.default, page.bottom.default, page.left.default, page.right.default
    if landscape:  # the sheet is turned: its binding edge is the top one
        top, right, bottom, left = left, top, right, bottom
    edge = twips(page.number_from_edge)
    references = (
        f'<w:headerReference w:type="default" r:id="{HEADER}"/>'
        f'<w:headerReference w:type="first" r:id="{FIRST_HEADER}"/>'
        f'<w:footerReference w:type="default" r:id="{EMPTY_FOOTER}"/>'
        f'<w:footerReference w:type="first" r:id="{EMPTY_FOOTER if annex else FIRST_FOOTER}"/>'
    )
    numbering = '<w:pgNumType w:start="1"/>' if annex else ""
    return (
        f'<w:sectPr>{references}<w:type w:val="nextPage"/><w:pgSz w:w="{twips(width)}" w:h="{twips(height)}"{orient}/>'
        f'<w:pgMar w:top="{twips(top)}" w:right="{twips(right)}" w:bottom="{twips(bottom)}" w:left="{twips(left)}" '
        f'w:header="{edge}" w:footer="{edge}" w:gutter="0"/>{numbering}<w:titlePg/></w:sectPr>'
    )


def _ends(sect: str) -> str:
    return paragraph("CuoiPhan", properties=sect)


def annexes(form: Form) -> str:
    """Annexes after the signature. Each ends with its own section; the engine makes the last one the document's."""
    page = form.norm.page
    sideways = page.height - page.top.default - page.bottom.default
    return when("phu_luc", _ends(section(form))) + each(
        "pl",
        "phu_luc",
        paragraph("PhuLuc", "{{ pl.nhan }}"),
        paragraph("TenPhuLuc", "{{ pl.tieu_de }}"),
        paragraph("KemTheo", "{{ pl.kem_theo }}"),
        each("doan", "pl.doan", paragraph("BodyText", "{{ doan }}")),
        when(
            "pl.chi_tieu.dong",
            paragraph("TruocBang"),
            tag("if pl.ngang"),
            target_tables(form, "pl.chi_tieu", width=sideways),
            tag("else"),
            target_tables(form, "pl.chi_tieu"),
            tag("endif"),
        ),
        when("pl.co_bang", paragraph("TruocBang"), paragraph("BangChu", "{{p pl.bang | bang }}")),
        tag("if pl.ngang"),
        _ends(section(form, landscape=True, annex=True)),
        tag("else"),
        _ends(section(form, annex=True)),
        tag("endif"),
    )
