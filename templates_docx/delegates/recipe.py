"""Mẫu Danh sách đại biểu."""

from __future__ import annotations

from templates_docx.parts.body import closing
from templates_docx.parts.foot import foot
from templates_docx.parts.form import Form
from templates_docx.parts.letterhead import letterhead, title
from templates_docx.parts.ooxml import each, paragraph
from templates_docx.parts.tables import looped_table


def content(form: Form) -> str:
    """A table for each group."""
    rows = looped_table(
        form.text_width,
        (
            ("TT", "{{ db.tt }}", 12, "BangGiua"),
            ("Họ và tên", "{{ db.ho_ten }}", 42, "BangChu"),
            ("Chức vụ", "{{ db.chuc_vu }}", 52, "BangChu"),
            ("Đơn vị", "{{ db.don_vi }}", 40, "BangChu"),
            ("Ghi chú", "{{ db.ghi_chu }}", 19, "BangChu"),
        ),
        name="db",
        source="nhom.dai_bieu",
        caption="Danh sách đại biểu",
    )
    group = each("nhom", "cac_nhom", paragraph("Heading1", "{{ nhom.tieu_de }}"), paragraph("CuoiPhan"), rows)
    return letterhead(form, numbered=False) + title(form) + group + closing() + foot(form)
