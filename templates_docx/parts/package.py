"""Ghép thành tệp .docx: the parts of one template (ECMA-376 Part 2), with every property set and nothing left over."""

from __future__ import annotations

from templates_docx.parts.form import Form
from templates_docx.parts.ooxml import DECLARATION, NAMESPACES, escape, paragraph
from templates_docx.parts.sections import EMPTY_FOOTER, FIRST_FOOTER, FIRST_HEADER, HEADER, section
from templates_docx.parts.styles import styles_xml

RECORD_PART = "customXml/item1.xml"
CORE_PART = "docProps/core.xml"
RECORD_NAMESPACE = "urn:thuky:record:1"
RECORD_ITEM_ID = "{7D1E3C52-6F0B-4B7A-9C55-0A4B6E2F9D10}"

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"

EMPTY_RECORD = f'{DECLARATION}<ban_ghi xmlns="{RECORD_NAMESPACE}"/>'


def core_xml(*, title: str = "", author: str = "", subject: str = "", moment: str = "") -> str:
    """docProps/core.xml; `moment` is UTC in W3CDTF, left out when unknown."""
    dates = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{escape(moment)}</dcterms:{name}>'
        for name in ("created", "modified")
        if moment
    )
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(title)}</dc:title><dc:subject>{escape(subject)}</dc:subject>"
        f"<dc:creator>{escape(author)}</dc:creator><dc:language>vi-VN</dc:language>{dates}</cp:coreProperties>"
    )


def template_parts(form: Form, content: str, *, footer: str = "") -> dict[str, bytes]:
    """Every part of a template whose body is `content`; `footer` is the foot of page 1."""
    body = f"<w:body>{content}{section(form)}</w:body>"
    page_field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    word_parts = (
        ("document.xml", "document.main", f"<w:document {NAMESPACES}>{body}</w:document>"),
        ("styles.xml", "styles", styles_xml(form)),
        ("settings.xml", "settings", _settings()),
        ("fontTable.xml", "fontTable", _fonts(form)),
        ("header1.xml", "header", f"<w:hdr {NAMESPACES}>{paragraph('Header', page_field)}</w:hdr>"),
        ("header2.xml", "header", f"<w:hdr {NAMESPACES}>{paragraph('Header')}</w:hdr>"),
        ("footer1.xml", "footer", f"<w:ftr {NAMESPACES}>{footer}{paragraph('CuoiPhan')}</w:ftr>"),
        ("footer2.xml", "footer", f"<w:ftr {NAMESPACES}>{paragraph('Footer')}</w:ftr>"),
    )
    parts = {f"word/{name}": _declared(xml) for name, _, xml in word_parts}
    overrides = "".join(
        f'<Override PartName="/word/{name}" ContentType="{_WORD}.{kind}+xml"/>' for name, kind, _ in word_parts
    )
    parts["[Content_Types].xml"] = _declared(
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
        f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{overrides}'
        '<Override PartName="/customXml/itemProps1.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        '<Override PartName="/docProps/app.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>'
    )
    parts["_rels/.rels"] = _relations(
        ("rId1", f"{_OFFICE}/relationships/officeDocument", "word/document.xml"),
        ("rId2", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ("rId3", f"{_OFFICE}/relationships/extended-properties", "docProps/app.xml"),
    )
    parts["word/_rels/document.xml.rels"] = _relations(
        ("rId1", f"{_OFFICE}/relationships/styles", "styles.xml"),
        ("rId2", f"{_OFFICE}/relationships/settings", "settings.xml"),
        ("rId3", f"{_OFFICE}/relationships/fontTable", "fontTable.xml"),
        ("rId4", f"{_OFFICE}/relationships/customXml", "../customXml/item1.xml"),
        (HEADER, f"{_OFFICE}/relationships/header", "header1.xml"),
        (FIRST_HEADER, f"{_OFFICE}/relationships/header", "header2.xml"),
        (FIRST_FOOTER, f"{_OFFICE}/relationships/footer", "footer1.xml"),
        (EMPTY_FOOTER, f"{_OFFICE}/relationships/footer", "footer2.xml"),
    )
    parts[RECORD_PART] = EMPTY_RECORD.encode()
    parts["customXml/_rels/item1.xml.rels"] = _relations(
        ("rId1", f"{_OFFICE}/relationships/customXmlProps", "itemProps1.xml")
    )
    parts["customXml/itemProps1.xml"] = _declared(
        f'<ds:datastoreItem ds:itemID="{RECORD_ITEM_ID}" xmlns:ds="{_OFFICE}/customXml"><ds:schemaRefs>'
        f'<ds:schemaRef ds:uri="{RECORD_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    )
    parts[CORE_PART] = core_xml().encode()
    parts["docProps/app.xml"] = _declared(
        f'<Properties xmlns="{_OFFICE}/extended-properties"><Application>thuky</Application></Properties>'
    )
    return parts


def _declared(xml: str) -> bytes:
    return (xml if xml.startswith("<?xml") else DECLARATION + xml).encode()


def _relations(*relations: tuple[str, str, str]) -> bytes:
    listed = "".join(f'<Relationship Id="{id_}" Type="{kind}" Target="{target}"/>' for id_, kind, target in relations)
    return _declared(f'<Relationships xmlns="{_PACKAGE}/relationships">{listed}</Relationships>')


def _settings() -> str:
    return (
        f'<w:settings {NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        "<w:compat><w:doNotExpandShiftReturn/>"  # a line that somebody ended is not drawn out to the margin
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
        'w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/>'
        '<w:listSeparator w:val=";"/></w:settings>'
    )


def _fonts(form: Form) -> str:
    return (
        f'<w:fonts {NAMESPACES}><w:font w:name="{form.norm.font.name}"><w:panose1 w:val="02020603050405020304"/>'
        '<w:charset w:val="A3"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )
