"""WordprocessingML viết tay: the few elements that a document is made of, as strings.

Source: ECMA-376 Part 1, §17 (element order inside w:pPr, w:rPr, w:tblPr, w:tcPr and w:sectPr is the schema's).
Lengths are millimetres, sizes points.
"""

from __future__ import annotations

from html import escape as _escape

from vitext.clean import strip_illegal

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def escape(text: str) -> str:
    """Text for an element or attribute; quotes too. Characters that XML cannot hold are left out."""
    return _escape(strip_illegal(text)[0], quote=True)


def twips(mm: float) -> int:
    """Millimetres as twentieths of a point."""
    return round(mm * 1440 / 25.4)


def half_points(size: float) -> int:
    """Points as half-points, Word's measure of letters."""
    return round(size * 2)


def run(text: str, *, bold: bool = False, italic: bool = False, underline: bool = False) -> str:
    """One run of letters; what is not said here comes from the paragraph's style."""
    properties = (
        ("<w:b/><w:bCs/>" if bold else "")
        + ("<w:i/><w:iCs/>" if italic else "")
        + ('<w:u w:val="single"/>' if underline else "")
    )
    shell = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{shell}<w:t xml:space="preserve">{_escape(text, quote=False)}</w:t></w:r>'


def paragraph(style: str, *runs: str, properties: str = "") -> str:
    """A paragraph of a named style; a plain string among `runs` that is no run yet becomes one."""
    inner = "".join(part if part.startswith("<w:") else run(part) for part in runs)
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{inner}</w:p>'


def tag(statement: str) -> str:
    """A paragraph that holds only a template statement and vanishes when the document is made: `{%p … %}`."""
    return paragraph("TheMau", run("{%p " + statement + " %}"))


def row_tag(statement: str, columns: int) -> str:
    """A table row that holds only a template statement and vanishes when the document is made: `{%tr … %}`."""
    cells = cell(paragraph("TheMau", run("{%tr " + statement + " %}")), span=columns)
    return f"<w:tr>{cells}</w:tr>"


def when(condition: str, *content: str) -> str:
    """Paragraphs or tables that stand only where `condition` holds."""
    return tag(f"if {condition}") + "".join(content) + tag("endif")


def each(name: str, source: str, *content: str) -> str:
    """Paragraphs or tables repeated for every `name` of `source`."""
    return tag(f"for {name} in {source}") + "".join(content) + tag("endfor")


def cell(*content: str, width: float | None = None, span: int = 1, align: str = "") -> str:
    """A table cell; `align` is the vertical alignment."""
    properties = (
        (f'<w:tcW w:w="{twips(width)}" w:type="dxa"/>' if width is not None else "")
        + (f'<w:gridSpan w:val="{span}"/>' if span > 1 else "")
        + (f'<w:vAlign w:val="{align}"/>' if align else "")
    )
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(content)}</w:tc>"


def row(*cells: str, header: bool = False) -> str:
    """A row that is never split over two pages; a header row is repeated on every page."""
    mark = "<w:tblHeader/>" if header else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{mark}</w:trPr>{''.join(cells)}</w:tr>"


def table(style: str, widths: tuple[float, ...], *rows: str, caption: str = "") -> str:
    """A table of fixed columns; `caption` is read out by screen readers and never printed."""
    grid = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in widths)
    described = f'<w:tblCaption w:val="{escape(caption)}"/>' if caption else ""
    properties = (
        f'<w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(twips(width) for width in widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/>{described}'
    )
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def rule(container: float, length: float, weight: float = 0.75) -> str:
    """A drawn line of `length`, centred in `container`: the upper border of a paragraph without text."""
    indent = max(twips((container - length) / 2), 0)
    border = f'<w:pBdr><w:top w:val="single" w:sz="{round(weight * 8)}" w:space="0" w:color="auto"/></w:pBdr>'
    return paragraph("DuongKe", properties=f'{border}<w:ind w:left="{indent}" w:right="{indent}"/>')
