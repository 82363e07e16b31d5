"""Phần cuối: nơi nhận bên trái, chữ ký bên phải (ô số 7–9b, 12). The block never splits and never stands alone."""

from __future__ import annotations

from templates_docx.parts.form import Form
from templates_docx.parts.ooxml import cell, each, paragraph, row, table, when


def signature(block: str = "vb.ky") -> str:
    """Authority, title, room for signing, name."""
    return "".join(
        (
            each("dong", f"{block}.quyen_han", paragraph("QuyenHan", "{{ dong }}")),
            when(f"{block}.chuc_vu", paragraph("ChucVu", "{{ " + block + ".chuc_vu }}")),
            when(f"{block}.chuc_vu_khac", paragraph("ChucVu", "{{ " + block + ".chuc_vu_khac }}")),
            paragraph("HoTen", "{{ " + block + ".ho_ten }}"),
        )
    )


def recipients() -> str:
    """Nơi nhận and the drafter's mark."""
    return "".join(
        (
            paragraph("NoiNhanDau", "Nơi nhận:"),
            each("dong", "vb.noi_nhan", paragraph("NoiNhanDong", "{{ dong }}")),
            when("vb.ma_soan", paragraph("MaSoan", "{{ vb.ma_soan }}")),
            paragraph("CuoiPhan"),
        )
    )


def foot(form: Form) -> str:
    """Recipients and signature side by side."""
    left, right = form.norm.foot.columns
    return _spaced(
        table(
            "KhungTrang",
            (left, right),
            row(cell(recipients(), width=left), cell(signature(), width=right)),
            caption="Nơi nhận và chữ ký",
        )
    )


def two_signatures(form: Form, left_title: str, left_name: str, right_title: str, right_name: str) -> str:
    """Two people sign side by side (secretary and chair); the recipients stand below the left one, in the same row."""
    half = form.text_width / 2
    left = cell(
        paragraph("QuyenHan", left_title), paragraph("HoTen", left_name), paragraph("TruocKy"), recipients(), width=half
    )
    right = cell(paragraph("QuyenHan", right_title), paragraph("HoTen", right_name), width=half)
    return _spaced(table("KhungTrang", (half, half), row(left, right), caption="Chữ ký và nơi nhận"))


def _spaced(block: str) -> str:
    return paragraph("TruocKy") + block + paragraph("CuoiPhan")


def address_line() -> str:
    """The address at the foot of page 1, under a rule as wide as the text (ô số 13)."""
    border = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'
    return when("vb.dia_chi", paragraph("DiaChi", "{{ vb.dia_chi }}", properties=border))
