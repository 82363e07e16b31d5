"""Kiểu chữ của văn bản: every component of the font table as a named Word style (Phụ lục I, mục V).

Style names are Vietnamese, so that someone who restyles a template in Word sees which component she holds.
Section titles are real headings (levels 1–3): the navigation pane and screen readers work.
"""

from __future__ import annotations

from dataclasses import dataclass

from templates_docx.parts.form import Form
from templates_docx.parts.ooxml import DECLARATION, NAMESPACES, half_points, twips


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style; `space` is points before and after, indents are millimetres, `line` an OOXML pitch."""

    id: str
    name: str
    size: float
    align: str = "left"
    bold: bool = False
    italic: bool = False
    underline: bool = False
    before: float = 0
    after: float = 0
    first_line: float = 0
    left: float = 0
    line: str = ""
    keep_next: bool = False
    level: int | None = None
    based_on: str = "Normal"
    colour: str = ""


def styles_of(form: Form) -> tuple[Style, ...]:
    """Every style of a template, in the order in which the components stand on the page."""
    norm, size = form.norm, form.size
    body = norm.body
    gap = body.gap_pt.default
    unit = 240 if body.line.rule == "auto" else 20
    pitch = (
        f'<w:spacing w:before="{round(gap * 20)}" w:after="0" '
        f'w:line="{round(body.line.default * unit)}" w:lineRule="{body.line.rule}"/>'
    )
    first = body.first_line.default
    main = size("body")
    signing = norm.signature
    return (
        Style("QuocHieu", "Quốc hiệu", size("heading"), "center", bold=True),
        Style("TieuNgu", "Tiêu ngữ", size("motto"), "center", bold=True),
        Style("DuongKe", "Đường kẻ", 2, before=4, after=1, line='w:line="40" w:lineRule="exact"'),
        Style("CoQuanChuQuan", "Cơ quan chủ quản", size("parent"), "center"),
        Style("CoQuan", "Cơ quan ban hành", size("organ"), "center", bold=True),
        Style("DauSao", "Dấu sao", size("organ"), "center"),
        Style("SoKyHieu", "Số, ký hiệu", size("number"), "center", before=4),
        Style("DiaDanh", "Địa danh, ngày tháng", size("place"), "center", italic=True, before=4),
        Style(
            "VeViec",
            "Trích yếu công văn",
            size("subject"),
            "center",
            italic=norm.abstract.letter_italic,
            before=norm.abstract.letter_gap_pt,
        ),
        Style("DoKhan", "Độ khẩn, phạm vi lưu hành", size("urgency"), "center", bold=True, before=6),
        Style("Title", "Title", size("type_name"), "center", bold=True, before=12, keep_next=True),
        Style("TrichYeu", "Trích yếu", size("abstract"), "center", bold=True, keep_next=True),
        Style("GachNoi", "Gạch dưới trích yếu", size("abstract"), "center", after=6),
        Style("ThamQuyen", "Thẩm quyền ban hành", main, "center", bold=True, before=10, keep_next=True),
        Style("KinhGui", "Kính gửi", size("addressee"), left=25, before=10, keep_next=True),
        Style("KinhGuiDong", "Kính gửi, từng dòng", size("addressee"), left=47, before=2, keep_next=True),
        Style("CanCu", "Căn cứ", main, "both", italic=norm.basis.italic, first_line=first, line=pitch),
        Style("QuyetNghi", "Quyết nghị", main, "center", bold=True, before=10, after=4, keep_next=True),
        Style("BodyText", "Body Text", main, "both", first_line=first, line=pitch),
        Style("DoanKet", "Đoạn kết", main, "both", first_line=first, line=pitch, keep_next=True, based_on="BodyText"),
        Style("Heading1", "heading 1", main, "both", bold=True, first_line=first, line=pitch, keep_next=True, level=0),
        Style("Heading2", "heading 2", main, "both", bold=True, first_line=first, line=pitch, keep_next=True, level=1),
        Style(
            "Heading3",
            "heading 3",
            main,
            "both",
            bold=True,
            italic=True,
            first_line=first,
            line=pitch,
            keep_next=True,
            level=2,
        ),
        Style("Khoan", "Khoản", main, "both", first_line=first, line=pitch, based_on="BodyText"),
        Style("Diem", "Điểm", main, "both", first_line=first, line=pitch, based_on="BodyText"),
        Style("GachDauDong", "Gạch đầu dòng", main, "both", first_line=first, line=pitch, based_on="BodyText"),
        Style("BangDau", "Bảng, hàng đầu", size("table"), "center", bold=True, before=2, after=2, keep_next=True),
        Style("BangChu", "Bảng, chữ", size("table"), before=2, after=2),
        Style("BangGiua", "Bảng, giữa", size("table"), "center", before=2, after=2),
        Style("TruocKy", "Trước chữ ký", 6, line='w:line="120" w:lineRule="exact"', keep_next=True),
        Style(
            "NoiNhanDau",
            "Nơi nhận",
            size("recipients_label"),
            bold=norm.recipients.label_bold_italic,
            italic=norm.recipients.label_bold_italic,
            underline=norm.recipients.label_underlined,
            keep_next=True,
        ),
        Style("NoiNhanDong", "Nơi nhận, từng dòng", size("recipients"), keep_next=True),
        Style("QuyenHan", "Quyền hạn ký", size("signature"), "center", bold=True, keep_next=True),
        Style("ChucVu", "Chức vụ người ký", size("signature"), "center", bold=signing.title_bold, keep_next=True),
        Style("GhiChuKy", "Ghi chú dưới chức vụ", main, "center", italic=True, keep_next=True),
        Style("HoTen", "Họ tên người ký", size("signature"), "center", bold=True, before=signing.gap_mm * 72 / 25.4),
        Style("MaSoan", "Ký hiệu người soạn", size("drafter"), before=2),
        Style("PhuLuc", "Phụ lục", size("annex_word"), "center", bold=True, keep_next=True, level=0),
        Style("TenPhuLuc", "Tên phụ lục", size("annex_title"), "center", bold=True, keep_next=True),
        Style("KemTheo", "Kèm theo", size("annex_title"), "center", italic=True, after=8),
        Style("ChuThichAnh", "Chú thích ảnh", size("table"), "center", italic=True, before=4, after=4),
        Style("TenTin", "Tiêu đề tin", main + 4, "left", bold=True, before=6, after=6, keep_next=True, level=0),
        Style("MoDauTin", "Mở đầu tin", main, "both", bold=True, line=pitch),
        Style("NguonTin", "Nguồn tin", main, "right", bold=True, italic=True, before=10),
        Style("OPhieu", "Ô phiếu", main, "center", before=2, after=2),
        Style("DiaChi", "Địa chỉ", size("address"), "center", before=2),
        Style("Header", "header", size("page_number"), "center"),
        Style("Footer", "footer", size("address"), "center"),
        Style("TenBang", "Tên bảng", main, "center", bold=True, before=6, keep_next=True),
        Style("TruocBang", "Trước bảng", 1, before=4, keep_next=True, line='w:line="20" w:lineRule="exact"'),
        Style("CuoiPhan", "Cuối phần", 1, line='w:line="20" w:lineRule="exact"'),
        Style("TheMau", "Thẻ mẫu", 9, colour="7F7F7F"),
    )


_SINGLE = 'w:line="240" w:lineRule="auto"'
_BUILT_IN = ("Title", "BodyText", "Heading1", "Heading2", "Heading3", "Header", "Footer")


def _spacing(style: Style) -> str:
    if style.line.startswith("<w:spacing"):
        return style.line
    before, after = round(style.before * 20), round(style.after * 20)
    return f'<w:spacing w:before="{before}" w:after="{after}" {style.line or _SINGLE}/>'


def _style_xml(style: Style) -> str:
    indent = f'<w:ind w:left="{twips(style.left)}" w:firstLine="{twips(style.first_line)}"/>'
    paragraph_properties = (
        ("<w:keepNext/>" if style.keep_next else "")
        + _spacing(style)
        + (indent if style.left or style.first_line else "")
        + f'<w:jc w:val="{style.align}"/>'
        + (f'<w:outlineLvl w:val="{style.level}"/>' if style.level is not None else "")
    )
    run_properties = (
        ("<w:b/><w:bCs/>" if style.bold else "")
        + ("<w:i/><w:iCs/>" if style.italic else "")
        + (f'<w:color w:val="{style.colour}"/>' if style.colour else "")
        + f'<w:sz w:val="{half_points(style.size)}"/><w:szCs w:val="{half_points(style.size)}"/>'
        + ('<w:u w:val="single"/>' if style.underline else "")
    )
    custom = "" if style.id in _BUILT_IN else ' w:customStyle="1"'
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{style.id}">'
        f'<w:name w:val="{style.name}"/><w:basedOn w:val="{style.based_on}"/><w:qFormat/>'
        f"<w:pPr>{paragraph_properties}</w:pPr><w:rPr>{run_properties}</w:rPr></w:style>"
    )


_PLAIN_CELLS = (
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
)
_RULED_CELLS = '<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>'
_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)


def styles_xml(form: Form) -> str:
    """word/styles.xml: the defaults (face in all four scripts, language vi-VN) and every style."""
    face = form.norm.font.name
    fonts = f'<w:rFonts w:ascii="{face}" w:hAnsi="{face}" w:eastAsia="{face}" w:cs="{face}"/>'
    size = half_points(form.size("body"))
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts}"
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
        '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
        "</w:docDefaults>"
    )
    fixed = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f"<w:pPr><w:widowControl/></w:pPr><w:rPr>{fonts}</w:rPr></w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        f'<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr>{_PLAIN_CELLS}</w:tblPr></w:style>'
        '<w:style w:type="table" w:customStyle="1" w:styleId="KhungTrang"><w:name w:val="Khung trang"/>'
        f'<w:basedOn w:val="TableNormal"/><w:tblPr>{_PLAIN_CELLS}</w:tblPr></w:style>'
        '<w:style w:type="table" w:customStyle="1" w:styleId="KhungDau"><w:name w:val="Khung đóng dấu"/>'
        '<w:basedOn w:val="TableNormal"/><w:tblPr><w:jc w:val="center"/>'
        f"<w:tblBorders>{_BORDERS}</w:tblBorders></w:tblPr></w:style>"
        '<w:style w:type="table" w:customStyle="1" w:styleId="BangKe"><w:name w:val="Bảng kẻ"/>'
        f'<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>{_BORDERS}</w:tblBorders>{_RULED_CELLS}</w:tblPr>'
        "</w:style>"
    )
    listed = "".join(_style_xml(style) for style in styles_of(form))
    return f"{DECLARATION}<w:styles {NAMESPACES}>{defaults}{fixed}{listed}</w:styles>"
