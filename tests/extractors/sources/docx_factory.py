"""Small .docx packages for the tests of the reader, written part by part so that each test sees what it reads."""

from __future__ import annotations

import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KINDS = {"styles": "styles", "numbering": "numbering", "footnotes": "footnotes", "endnotes": "endnotes"}
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


def docx(body: str, *, record: str = "", **parts: str) -> bytes:
    """A .docx of `body` (WordprocessingML) and parts such as numbering="<w:num …>"; `record`: a custom XML part."""
    links = "".join(
        f'<Relationship Id="r{name}" Type="{_OFFICE}/{_KINDS[name]}" Target="{name}.xml"/>' for name in parts
    )
    if record:
        links += f'<Relationship Id="rx" Type="{_OFFICE}/customXml" Target="../customXml/item1.xml"/>'
    files = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>',
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
    }
    files |= {f"word/{name}.xml": f"<w:{name} {NAMESPACES}>{xml}</w:{name}>" for name, xml in parts.items()}
    if record:
        files["customXml/item1.xml"] = record
    return zipped(files)


def zipped(files: dict[str, str | bytes]) -> bytes:
    """A zip of `files`."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def run(text: str, properties: str = "") -> str:
    """A run of `text`."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def para(*content: str, properties: str = "") -> str:
    """A paragraph of runs; plain words are put in a run."""
    inside = "".join(piece if piece.startswith("<") else run(piece) for piece in content)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def item(text: str, *, level: int = 0, number: int = 1) -> str:
    """A paragraph of list `number` at `level`."""
    numbering = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return para(text, properties=numbering)


def font(name: str) -> str:
    """Run properties of a font."""
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}"/>'


def table(*rows: tuple[str, ...], ruled: bool = True) -> str:
    """A table; a cell is WordprocessingML when it starts with "<w:tcPr", else one paragraph of text."""
    side = "single" if ruled else "none"
    borders = f'<w:tblPr><w:tblBorders><w:insideH w:val="{side}"/><w:insideV w:val="{side}"/></w:tblBorders></w:tblPr>'
    made = "".join(
        "<w:tr>" + "".join(f"<w:tc>{cell if cell.startswith('<w:') else para(cell)}</w:tc>" for cell in row) + "</w:tr>"
        for row in rows
    )
    return f"<w:tbl>{borders}{made}</w:tbl>"


def lists(*levels: tuple[str, str], extra: str = "", override: str = "") -> str:
    """A numbering part: list 1 with `levels` of (format, text), list 2 on the same levels with `override`."""
    made = "".join(
        f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{name}"/>{extra}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for place, (name, text) in enumerate(levels)
    )
    return (
        f'<w:abstractNum w:abstractNumId="7">{made}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
        f'<w:num w:numId="2"><w:abstractNumId w:val="7"/>{override}</w:num>'
    )
