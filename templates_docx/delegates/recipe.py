"""Mẫu Danh sách đại biểu."""

from __future__ import annotations

from templates_docx.parts.body import closing
from templates_docx.parts.foot import foot
from templates_docx.parts.form import Form
from templates_docx.parts.letterhead import letterhead, title
from templates_docx.parts.ooxml import each, paragraph, tag
from templates_docx.parts.tables import Column, looped_table


def content(form: Form) -> str:
    """A table for each group."""
    name, office, unit, note = (
        ("Họ và tên", "{{ db.ho_ten }}", 42.0, "BangChu"),
        ("Chức vụ", "{{ db.chuc_vu }}", 52.0, "BangChu"),
        ("Đơn vị", "{{ db.don_vi }}", 40.0, "BangChu"),
        ("Ghi chú", "{{ db.ghi_chu }}", 19.0, "BangChu"),
    )
    number = ("TT", "{{ db.tt }}", 12.0, "BangGiua")

    def listed(*columns: Column) -> str:
        return looped_table(form.text_width, columns, name="db", source="nhom.dai_bieu", caption="Danh sách đại biểu")

    rows = (
        tag("if co_don_vi")
        + listed(number, name, office, unit, note)
        + tag("else")
        + listed(number, name, office, note)
        + tag("endif")
    )
    group = each("nhom", "cac_nhom", paragraph("Heading1", "{{ nhom.tieu_de }}"), paragraph("TruocBang"), rows)
    return letterhead(form, numbered=False) + title(form) + group + closing() + foot(form)
