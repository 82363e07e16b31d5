"""Sổ đăng ký văn bản đi, đủ mười cột (NĐ 30/2020, Điều 16, Phụ lục IV): rows, and the same rows as .xlsx and .docx."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

import docx
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm, Pt
from sqlalchemy import Row

from domain.kinds import find_kind
from service.sheets import book_in, fit_to_paper, looks_of, write
from vitext.clean import strip_illegal
from vitext.dates import write_short

COLUMNS = (
    "Số, ký hiệu",
    "Ngày tháng",
    "Tên loại và trích yếu",
    "Người ký",
    "Nơi nhận",
    "Đơn vị, người nhận bản lưu",
    "Số lượng bản",
    "Ngày chuyển",
    "Ký nhận",
    "Ghi chú",
)
_WIDTHS = (24, 24, 58, 27, 42, 26, 17, 24, 17, 21)  # millimetres on A4 lying down, less the margins


_FATES = {"corrected": "Đã đính chính", "replaced": "Đã bị thay thế", "recalled": "Đã thu hồi"}


class Entry(NamedTuple):
    """One line of the register, ten columns; a void number has its reason as note."""

    symbol: str
    day: date
    title: str
    signer: str
    recipients: str
    filed_by: str
    copies: int | None
    sent: date | None
    received: str
    note: str


def entry_of(row: Row[Any]) -> Entry:
    """A line from a row of `store.register`."""
    if row.document_id is None:
        return Entry(f"{row.number:02d}", row.day, "", "", "", "", None, None, "", f"Số bỏ: {row.void_reason}")
    kind = find_kind(row.kind)
    name = kind.name if kind and kind.code != "official_letter" else ""
    return Entry(
        row.symbol or f"{row.number:02d}",
        row.day,
        f"{name} {row.title}".strip(),
        (row.signer or {}).get("ho_ten", ""),
        "; ".join(row.recipients or ()),
        row.filed_by,
        row.copies,
        row.sent_on,
        "",
        "; ".join(part for part in (_FATES.get(row.state, ""), row.note) if part),
    )


def as_xlsx(entries: Sequence[Entry], title: str) -> bytes:
    """The register as a workbook: texts as texts, whatever sign they begin with, days as days."""
    buffer = io.BytesIO()
    with book_in(buffer) as book:
        sheet = book.add_worksheet("Sổ đăng ký")
        head = book.add_format({"bold": True, "text_wrap": True, "border": 1, "valign": "vcenter", "align": "center"})
        looks = looks_of(book, text_wrap=True, border=1, valign="top")
        sheet.write_string(0, 0, title, book.add_format({"bold": True, "font_size": 14}))
        for at, (name, width) in enumerate(zip(COLUMNS, _WIDTHS, strict=True)):
            sheet.set_column(at, at, width / 2)
            sheet.write_string(2, at, name, head)
        for number, entry in enumerate(entries, 3):
            for at, value in enumerate(entry):
                write(sheet, number, at, value, looks)
        sheet.freeze_panes(3, 0)
        fit_to_paper(sheet, head=2)
    return buffer.getvalue()


def as_docx(entries: Sequence[Entry], title: str) -> bytes:
    """The register as pages to print and bind: A4 lying down, the head of the table on every page."""
    book = docx.Document()
    section = book.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin, section.right_margin, section.top_margin, section.bottom_margin = (
        Mm(20),
        Mm(12),
        Mm(15),
        Mm(15),
    )
    book.styles["Normal"].font.name = "Times New Roman"
    book.styles["Normal"].font.size = Pt(11)
    book.core_properties.author = ""
    heading = book.add_paragraph()
    heading.alignment = WD_ALIGN_PARAGRAPH.CENTER
    heading.add_run(strip_illegal(title)[0]).bold = True
    number = section.footer.paragraphs[0]
    number.alignment = WD_ALIGN_PARAGRAPH.CENTER
    number._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'))
    table = book.add_table(rows=1, cols=len(COLUMNS), style="Table Grid")
    table.autofit = False
    scale = 265 / sum(_WIDTHS)
    for column, width in zip(table.columns, _WIDTHS, strict=True):
        column.width = Mm(width * scale)
    for cell, name in zip(table.rows[0].cells, COLUMNS, strict=True):
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
        cell.paragraphs[0].add_run(name).bold = True
    table.rows[0]._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
    for entry in entries:
        for cell, value in zip(table.add_row().cells, entry, strict=True):
            shown = write_short(value) if isinstance(value, date) else str(value if value is not None else "")
            cell.text = strip_illegal(shown)[0]
    for row in table.rows:
        row._tr.get_or_add_trPr().insert(0, parse_xml(f"<w:cantSplit {nsdecls('w')}/>"))  # an entry is on one page
        for cell, width in zip(row.cells, _WIDTHS, strict=True):
            cell.width = Mm(width * scale)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()
