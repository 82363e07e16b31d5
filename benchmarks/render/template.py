"""Một mẫu, bốn thứ tiếng: the same resolution template, described once, in the dialect of every contestant.

A dialect only says how a field is written and how paragraphs or table rows are repeated. All else (styles, page,
header, footers, properties) is one set of parts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from templates_docx.engine import write_package
from templates_docx.library import form_of
from templates_docx.parts.ooxml import cell, paragraph, row, row_tag, run, table, tag
from templates_docx.parts.package import CORE_PART, core_xml, template_parts

Field = Callable[[str], str]
Content = Callable[[Field], tuple[str, ...]]
_WIDTHS = (10.0, 50.0, 24.0, 22.0, 26.0, 33.0)
_HEADINGS = ("TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thời gian", "Chủ trì")
_TEXT = '<w:t xml:space="preserve">'
# docxtpl adds an empty description and identifier where there is none; with both here, all parts can be compared.
_PROPERTIES = core_xml(title="Nghị quyết", author="Liên minh Hợp tác xã tỉnh Lam Giang", subject="05/NQ-LMHTX").replace(
    "<dc:language>", "<dc:description>Mẫu để đo</dc:description><dc:identifier>05</dc:identifier><dc:language>"
)
_COLUMNS = ("tt", "ten", "don_vi_tinh", "gia_tri", "ky", "chu_tri")


@dataclass(frozen=True, slots=True)
class Dialect:
    """`field(name)` in the document; `repeat(list, content)` for paragraphs; `rows(list, columns)` for a table row."""

    name: str
    field: Field
    repeat: Callable[[str, Content], str]
    rows: Callable[[str, tuple[str, ...]], str]


def build_template(dialect: Dialect) -> bytes:
    """The resolution's template in `dialect`, as .docx bytes."""
    f = dialect.field
    head = table(
        "TableNormal",
        (70.0, 95.0),
        row(
            cell(paragraph("CoQuan", f("co_quan")), paragraph("SoKyHieu", f("so_ky_hieu")), width=70.0),
            cell(
                paragraph("QuocHieu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                paragraph("TieuNgu", "Độc lập - Tự do - Hạnh phúc"),
                paragraph("DiaDanh", f("dia_danh")),
                width=95.0,
            ),
        ),
    )
    targets = table(
        "BangKe",
        _WIDTHS,
        row(*(cell(paragraph("BangDau", t), width=w) for t, w in zip(_HEADINGS, _WIDTHS, strict=True)), header=True),
        dialect.rows("chi_tieu", _COLUMNS),
        caption="Bảng chỉ tiêu",
    )
    content = (
        head,
        paragraph("Title", "NGHỊ QUYẾT"),
        paragraph("TrichYeu", f("trich_yeu")),
        dialect.repeat("can_cu", lambda item: (paragraph("CanCu", item("noi_dung")),)),
        paragraph("QuyetNghi", "QUYẾT NGHỊ:"),
        paragraph("Heading1", "I. CHỈ TIÊU"),
        targets,
        paragraph("Heading1", "II. NHIỆM VỤ"),
        dialect.repeat("nhiem_vu", _task),
        paragraph("Heading1", "III. TỔ CHỨC THỰC HIỆN"),
        paragraph("BodyText", "Các cơ quan, đơn vị nêu tại Mục I và Mục II chịu trách nhiệm thi hành Nghị quyết này."),
        paragraph("NoiNhanDau", "Nơi nhận:"),
        dialect.repeat("noi_nhan", lambda item: (paragraph("NoiNhanDong", "- " + item("ten") + ";"),)),
        paragraph("ChucVu", f("chuc_vu")),
        paragraph("HoTen", f("ho_ten")),
    )
    parts = template_parts(form_of("state", "conference"), "".join(content))
    parts[CORE_PART] = _PROPERTIES.encode()
    return write_package(parts)


def _task(item: Field) -> tuple[str, ...]:
    return (
        paragraph("Khoan", run(item("tt") + ". ", bold=True), run(item("noi_dung") + ".")),
        paragraph(
            "GachDauDong",
            run("Chủ trì: ", italic=True),
            run(item("chu_tri") + "; phối hợp: " + item("phoi_hop") + "; hạn: "),
            run(item("han"), bold=True),
        ),
    )


def _cells(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(cell(paragraph("BangChu", text), width=width) for text, width in zip(texts, _WIDTHS, strict=True))


def _jinja() -> Dialect:
    """docxtpl, rust-docxtpl and ours: `{%p for … %}` in a paragraph, `{%tr for … %}` in a row, which both vanish."""

    def item(name: str) -> str:
        return f"{{{{ x.{name} }}}}"

    def repeat(source: str, content: Content) -> str:
        return tag(f"for x in {source}") + "".join(content(item)) + tag("endfor")

    def rows(source: str, columns: tuple[str, ...]) -> str:
        count = len(columns)
        body = row(*_cells(tuple(item(name) for name in columns)))
        return row_tag(f"for x in {source}", count) + body + row_tag("endfor", count)

    return Dialect("jinja", lambda name: f"{{{{ {name} }}}}", repeat, rows)


def _braces() -> Dialect:
    """docxtemplater: `{#list}` and `{/list}` in paragraphs that vanish."""

    def repeat(source: str, content: Content) -> str:
        opening, closing = (paragraph("TheMau", f"{{{mark}{source}}}") for mark in "#/")
        return opening + "".join(content(_braced)) + closing

    return Dialect("braces", _braced, repeat, _braced_row)


def _braces_inside() -> Dialect:
    """easy-template-x: as docxtemplater, but the marks stand in the first and the last paragraph repeated."""

    def repeat(source: str, content: Content) -> str:
        inner = "".join(content(_braced)).replace(_TEXT, f'{_TEXT}{{#{source} [loopOver: "paragraph"]}}', 1)
        before, end, after = inner.rpartition("</w:t>")
        return f"{before}{{/{source}}}{end}{after}"

    return Dialect("braces inside", _braced, repeat, _braced_row)


def _braced(name: str) -> str:
    return f"{{{name}}}"


def _braced_row(source: str, columns: tuple[str, ...]) -> str:
    """One row from the mark in its first cell to the mark in its last."""
    texts = [_braced(name) for name in columns]
    texts[0] = f"{{#{source}}}{texts[0]}"
    texts[-1] += f"{{/{source}}}"
    return row(*_cells(tuple(texts)))


def _example() -> Dialect:
    """carbone: the item `[i]`, then the beginning of the item `[i+1]`, which shows where the repetition ends."""

    def item(source: str, at: str) -> Field:
        return lambda name: f"{{d.{source}[{at}].{name}}}"

    def repeat(source: str, content: Content) -> str:
        return "".join(content(item(source, "i"))) + content(item(source, "i+1"))[0]

    def rows(source: str, columns: tuple[str, ...]) -> str:
        return "".join(row(*_cells(tuple(map(item(source, at), columns)))) for at in ("i", "i+1"))

    return Dialect("example", lambda name: f"{{d.{name}}}", repeat, rows)


DIALECTS: Mapping[str, Dialect] = {
    dialect.name: dialect for dialect in (_jinja(), _braces(), _braces_inside(), _example())
}
