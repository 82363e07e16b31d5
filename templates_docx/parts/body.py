"""Nội dung: căn cứ, mục, khoản, điểm (ô số 6), as loops over what the view has numbered."""

from __future__ import annotations

from templates_docx.parts.form import Form
from templates_docx.parts.ooxml import each, paragraph, run, when
from templates_docx.parts.tables import target_tables


def bases() -> str:
    """The căn cứ, one paragraph each, punctuated by the view."""
    return each("dong", "can_cu", paragraph("CanCu", "{{ dong }}"))


def fact(name: str, field: str) -> str:
    """One named fact of a meeting: "Thời gian: 08 giờ 00 phút, ngày …", its name in bold."""
    return paragraph("BodyText", run(f"{name}: ", bold=True), run(field))


def paragraphs(field: str, style: str = "BodyText") -> str:
    """Plain paragraphs from a list of text."""
    return each("doan", field, paragraph(style, "{{ doan }}"))


def items(source: str) -> str:
    """Numbered items, three levels deep."""
    third = each("viec3", "viec2.viec", paragraph("GachDauDong", "{{ viec3.nhan }} {{ viec3.noi_dung }}"))
    second = each("viec2", "viec.viec", paragraph("Diem", "{{ viec2.nhan }} {{ viec2.noi_dung }}"), third)
    return each("viec", source, paragraph("Khoan", "{{ viec.nhan }} {{ viec.noi_dung }}"), second)


def sections(form: Form, source: str = "cac_muc", heading: str = "Heading1") -> str:
    """Titled sections with their paragraphs, items and table of targets."""
    return each(
        "muc",
        source,
        paragraph(heading, "{{ muc.nhan }} {{ muc.tieu_de }}"),
        paragraphs("muc.loi_dan"),
        items("muc.viec"),
        when(
            "muc.chi_tieu.dong",
            when("muc.ten_bang", paragraph("TenBang", "{{ muc.ten_bang }}")),
            paragraph("TruocBang"),
            target_tables(form, "muc.chi_tieu"),
        ),
    )


def part(field: str, *more: str) -> str:
    """A Roman part (view: `PhanVan`) with its paragraphs and items, then `more`; absent where it has no number."""
    return when(
        f"{field}.nhan",
        paragraph("Heading1", "{{ " + field + ".nhan }} {{ " + field + ".tieu_de }}"),
        paragraphs(f"{field}.doan"),
        items(f"{field}.viec"),
        *more,
    )


def closing(text: str = "{{ ket }}") -> str:
    """The last paragraph: it stays with the signature, so that no signature stands alone on a page."""
    return paragraph("DoanKet", text)
